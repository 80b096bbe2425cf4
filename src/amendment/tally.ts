import { type CivilDate, laterOf } from '../calendar/civil-date.ts';
import { listSpansInGroup } from '../condition/group.ts';
import {
  countKnownPartiesOn,
  isInSpan,
  knownFrom,
  listKnownPartiesOn,
  type PartySpan,
} from '../condition/party-spans.ts';
import { requiredOf } from '../condition/required-of.ts';
import type { ActReference } from '../determination/step.ts';
import type { ParticipantCode } from '../participants/participant-code.ts';
import { kindOfParticipant } from '../participants/participant-kind.ts';
import type { AcceptanceClause, AmendmentProcedure } from '../treaty/amendment-procedure.ts';
import { findTerms, listAsked } from './acceptance-terms.ts';
import { type AmendmentCase, isInPart } from './amendment-case.ts';
import { type ConferenceClause, findAdoptionClause, type StepOf, type StepsDone } from './amendment-record.ts';

/** How many Parties there are, how many of them must do something, and how many have. */
export interface Tally {
  readonly parties: number;
  readonly required: number;
  readonly counted: number;
}

/**
 * Finds how many could vote on a day: the States that are Parties, as far as is known on that day. An organisation has no vote beside
 * those of its members; where it votes, it does so in their place.
 *
 * @returns `undefined` where that is not known: the record is a part, or the members of an organ vote and not the Parties
 * @see docs/legal-sources.md#adoption
 */
export function findVotersOn(
  amendment: Pick<AmendmentCase, 'clause' | 'parties' | 'inPartFrom'>,
  on: CivilDate,
): number | undefined {
  if (isInPart(amendment, on) || findAdoptionClause(amendment.clause)?.of === 'its-members') return undefined;
  return listKnownPartiesOn(amendment.parties, on).filter((each) => kindOfParticipant(each) !== 'organisation').length;
}

/** The replies in favour of a conference that count, against the Parties of the day that counts. */
export interface RequestsCounted {
  readonly parties: number;
  readonly required: number;
  /** In order of receipt. */
  readonly requests: readonly StepOf<'conference-request'>[];
}

/**
 * Counts the replies in favour of a conference against the Parties of the day that counts. A State that has ceased to be a
 * Party by then counts on neither side.
 *
 * @param baseOn the day whose Parties count
 */
export function countRequests(
  { clause, record, parties }: AmendmentCase<ConferenceClause>,
  baseOn: CivilDate,
): RequestsCounted {
  const those = new Set(listKnownPartiesOn(parties, baseOn));
  return {
    parties: those.size,
    required: requiredReplies(clause, those.size),
    requests: record.requests.filter(({ participant }) => those.has(participant)),
  };
}

/**
 * Counts the replies in favour against the Parties of each day, or against those to whom the proposal was communicated where the clause
 * means these: on the first day on which they are enough or, while they are not, on the last day looked at. A reply completes the
 * number, or a Party that leaves and so lowers it.
 *
 * @param until the last day looked at, inclusive
 * @param base the Parties that count, on the reading asked about
 */
export function countRequestsUntil(
  { clause, record: { requests, communication }, parties }: AmendmentCase<ConferenceClause, StepsDone>,
  until: CivilDate,
  base = clause.request.base,
): Tally & { readonly metOn?: CivilDate } {
  const isFixed = base === 'at-communication' && communication !== undefined;
  const baseOn = (on: CivilDate): CivilDate => (isFixed ? communication.on : on);
  const countOn = (on: CivilDate): Tally => {
    const members = new Set(listKnownPartiesOn(parties, baseOn(on)));
    const counted = requests.filter((each) => each.on <= on && members.has(each.participant)).length;
    return { parties: members.size, required: requiredReplies(clause, members.size), counted };
  };
  const leaving = isFixed ? [] : parties.flatMap((span) => span.until ?? []);
  const days = [...new Set([...requests.map(({ on }) => on), ...leaving])].sort();
  for (const on of days) {
    if (on > until) break;
    // Mostly there are too few, whosever they are.
    const replies = requests.filter((each) => each.on <= on).length;
    if (replies === 0 || replies < requiredReplies(clause, countKnownPartiesOn(parties, baseOn(on)))) continue;
    const tally = countOn(on);
    if (tally.counted > 0 && tally.counted >= tally.required) return { ...tally, metOn: on };
  }
  return countOn(until);
}

/** Determines how many Parties must favour a conference: the part that the article names or, where it names one, a number if that is more. */
function requiredReplies({ request: { proportion, atLeast = 1 } }: ConferenceClause, parties: number): number {
  return Math.max(atLeast, requiredOf(proportion, parties));
}

/** Lists what completed the number of replies in favour on a day: replies, and Parties that left. */
export function listDecisiveRequests(
  { record, parties }: AmendmentCase<ConferenceClause>,
  on: CivilDate,
): readonly ActReference[] {
  const replies = record.requests.filter((each) => each.on === on);
  if (replies.length > 0) return replies;
  return parties.flatMap(({ participant, until }) =>
    until === on ? [{ participant, kind: 'party-no-longer', on } as const] : [],
  );
}

/** Lists when each acceptance counts towards the number, of those that do. */
export function listCountingSpans(amendment: AmendmentCase<AcceptanceClause, StepsDone>): readonly AcceptanceSpan[] {
  const counts = findWhoCounts(amendment);
  const group = findTerms(amendment.clause.acceptance)?.of;
  const spans = listAcceptanceSpans(amendment).filter(({ participant }) => counts(participant));
  return group === undefined ? spans : listSpansInGroup(spans, group);
}

/**
 * Finds whose acceptances count: those of a group, or not those of organisations, where the clause says so; and where it asks for the acceptances of those
 * who were Parties on the day of adoption, not those of a State that became one later.
 *
 * @returns a check of one participant
 */
export function findWhoCounts(
  amendment: AmendmentCase<AcceptanceClause, StepsDone>,
): (participant: ParticipantCode) => boolean {
  const {
    clause,
    record: { adoption },
    parties,
  } = amendment;
  const { base, organisations, of } = findTerms(clause.acceptance) ?? {};
  const isOfThose = base?.kind === 'at-adoption' && base.whose === 'those-parties' && adoption !== undefined;
  const those = isOfThose
    ? new Set(parties.flatMap((span) => (isInSpan(span, adoption.on) ? span.participant : [])))
    : undefined;
  const asked = of && new Set(listAsked(amendment).map(({ participant }) => participant));
  return (participant) => {
    if (asked !== undefined && !asked.has(participant)) return false;
    if (organisations !== undefined && kindOfParticipant(participant) === 'organisation') return false;
    return those === undefined || those.has(participant);
  };
}

/** The time during which an acceptance counts. */
export interface AcceptanceSpan {
  readonly participant: ParticipantCode;
  readonly acceptance: StepOf<'amendment-acceptance'>;
  /** The first day on which it counts: that of the deposit or, for a State that was no Party yet, that on which it is one. */
  readonly from: CivilDate;
  readonly until?: CivilDate;
}

/**
 * Lists when each acceptance counts. That of a State which is no Party counts once it is one; it does not outlast the end of
 * the participation for which it was given. The times of a Party are taken in their order.
 *
 * @see docs/legal-sources.md#acceptances
 */
export function listAcceptanceSpans({
  record,
  parties,
}: AmendmentCase<AmendmentProcedure, StepsDone>): readonly AcceptanceSpan[] {
  const byParticipant = new Map<ParticipantCode, PartySpan[]>();
  for (const span of parties) {
    const own = byParticipant.get(span.participant);
    if (own === undefined) byParticipant.set(span.participant, [span]);
    else own.push(span);
  }
  return record.acceptances.flatMap((acceptance): readonly AcceptanceSpan[] => {
    const { participant } = acceptance;
    const span = byParticipant.get(participant)?.find(({ until }) => until === undefined || acceptance.on < until);
    if (span === undefined) return [];
    const from = laterOf(acceptance.on, knownFrom(span));
    return [{ participant, acceptance, from, ...(span.until === undefined ? {} : { until: span.until }) }];
  });
}
