import { type CivilDate, laterOf } from '../calendar/civil-date.ts';
import { dayAfter } from '../calendar/day-number.ts';
import { countKnownPartiesOn, isInSpan, isPartyOn, listKnownPartiesOn } from '../condition/party-spans.ts';
import { requiredOf } from '../condition/required-of.ts';
import { findLatestDay } from '../determination/determination.ts';
import { determineDelay } from '../determination/determine-delay.ts';
import type { Step } from '../determination/step.ts';
import type { ParticipantCode } from '../participants/participant-code.ts';
import { type AmendmentCase, isInPart, isOver } from './amendment-case.ts';
import type { SilenceClause } from './amendment-record.ts';
import type { BoundByAmendment } from './bound-by-amendment.ts';
import type { AmendmentEntryIntoForce } from './determine-amendment-entry-into-force.ts';
import { determineLastDayForObjections } from './determine-last-day.ts';
import { askHowManyParties } from './how-many-parties.ts';
import { determineBindingOnLaterParty, listInOrderOfJoining } from './later-party-binding.ts';
import { type AcceptanceSpan, listAcceptanceSpans } from './tally.ts';

/**
 * Determines when an amendment enters into force that silence accepts: the clause's delay after the last day for objections,
 * unless so many of the Parties objected as defeat it.
 *
 * Outcomes: determined; pending while an act is missing, or while objections can still defeat it; excluded where they have;
 * indeterminate or excluded as the delays are; indeterminate also where a part of the Parties defeats it, one has objected, and the record is
 * itself a part.
 *
 * @see docs/legal-sources.md#silence
 */
export function determineBySilence(amendment: AmendmentCase<SilenceClause>): AmendmentEntryIntoForce {
  const { clause, parties } = amendment;
  const period = determineLastDayForObjections(amendment);
  const lastDay = findLatestDay(period);
  if (lastDay === undefined) return { entryIntoForce: period };
  const { article, defeatedBy } = clause.objection;
  const steps: Step[] = [...period.basis];
  if (defeatedBy !== undefined) {
    const members = listKnownPartiesOn(parties, lastDay);
    const counted = listObjectors(amendment).filter((each) => members.includes(each)).length;
    const required = defeatedBy === 'one-objection' ? 1 : requiredOf(defeatedBy, members.length);
    const tally = { parties: members.length, required, counted };
    const over = isOver(amendment, lastDay);
    // Without any objection it stands, however many Parties there are.
    const isOpen = isInPart(amendment, lastDay) && defeatedBy !== 'one-objection' && counted > 0;
    if (over && isOpen) return { entryIntoForce: askHowManyParties(article, steps) };
    if (over && counted >= required) {
      const reason = { code: 'reason.defeated-by-objections', values: { ...tally, until: lastDay } } as const;
      return { entryIntoForce: { kind: 'excluded', article, reason, basis: steps } };
    }
    if (!isOpen) steps.push({ article, code: 'step.objections', values: tally });
    if (!over) {
      const awaits = [{ article, code: 'awaited.day', values: { on: dayAfter(lastDay) } }] as const;
      return { entryIntoForce: { kind: 'pending', article, awaits, basis: steps } };
    }
  }
  steps.push({ article, code: 'step.objections-until', values: { on: lastDay } });
  const { article: inForceBy, delay, from } = clause.entryIntoForce;
  if (clause.binding.whom === 'acceptors') return determineForFirstAcceptor(amendment, lastDay, steps);
  const { communication } = amendment.record;
  if (from === 'communication' && communication === undefined) {
    const awaits = [{ article: inForceBy, code: 'awaited.communication-of-amendment', values: {} }] as const;
    return { entryIntoForce: { kind: 'pending', article: inForceBy, awaits, basis: steps } };
  }
  const start = from === 'communication' && communication !== undefined ? communication.on : lastDay;
  return { entryIntoForce: determineDelay(inForceBy, delay, start, steps), metOn: lastDay };
}

/**
 * Determines when an amendment that silence lets stand enters into force where each Party is bound by its own acceptance alone: for the
 * first that has accepted, the clause's delay after its deposit, but not after a day on which objections could still defeat it.
 */
function determineForFirstAcceptor(
  amendment: AmendmentCase<SilenceClause>,
  lastDay: CivilDate,
  steps: readonly Step[],
): AmendmentEntryIntoForce {
  const { article, delay } = amendment.clause.entryIntoForce;
  const [first] = listAcceptors(amendment, lastDay)
    .filter(({ from }) => from <= amendment.asOf)
    .sort((one, other) => (one.from < other.from ? -1 : 1));
  if (first === undefined) {
    const parties = countKnownPartiesOn(amendment.parties, amendment.asOf);
    const values = { parties, required: 1, counted: 0, missing: 1 };
    const awaits = [{ article, code: 'awaited.acceptances', values }] as const;
    return { entryIntoForce: { kind: 'pending', article, awaits, basis: steps } };
  }
  const accepted: Step = { article, code: 'step.act', values: { act: first.acceptance } };
  return { entryIntoForce: determineDelay(article, delay, first.from, [...steps, accepted]), metOn: first.from };
}

/** Lists who accepted an amendment that silence lets stand, from when at the earliest: from the day after the last one for objections. */
function listAcceptors(amendment: AmendmentCase<SilenceClause>, lastDay: CivilDate): readonly AcceptanceSpan[] {
  return listAcceptanceSpans(amendment).map((span) => ({ ...span, from: laterOf(span.from, dayAfter(lastDay)) }));
}

/** Lists who objected in time, being a Party on that day. */
function listObjectors(amendment: AmendmentCase<SilenceClause>): readonly ParticipantCode[] {
  const lastDay = findLatestDay(determineLastDayForObjections(amendment));
  return amendment.record.objections
    .filter(({ on }) => lastDay === undefined || on <= lastDay)
    .filter(({ participant, on }) => isPartyOn(amendment.parties, participant, on))
    .map(({ participant }) => participant);
}

/**
 * Lists whom such an amendment binds: every Party but those that objected in time, where the clause lets them opt out; and whoever
 * becomes a Party once it is in force; or those alone that accept it. Of a date that is open between several days it is the latest.
 *
 * @see docs/legal-sources.md#silence
 */
export function listBoundBySilence(
  amendment: AmendmentCase<SilenceClause>,
  { entryIntoForce }: AmendmentEntryIntoForce,
): readonly BoundByAmendment[] {
  const inForceOn = findLatestDay(entryIntoForce);
  if (inForceOn === undefined) return [];
  const { binding, entryIntoForce: entry } = amendment.clause;
  const { article, whom } = binding;
  const lastDay = findLatestDay(determineLastDayForObjections(amendment));
  const acceptors = whom === 'acceptors' && lastDay !== undefined ? listAcceptors(amendment, lastDay) : [];
  const objectors = whom === 'all-parties' ? [] : listObjectors(amendment);
  return listInOrderOfJoining(amendment.parties, (span, bound): BoundByAmendment | undefined => {
    const { participant, from } = span;
    const end = span.until === undefined ? {} : { until: span.until };
    if (whom === 'acceptors' && (from <= inForceOn || span.succeeds === undefined)) {
      const accepted = acceptors.find((each) => each.participant === participant && isInSpan(span, each.from));
      const own = accepted && findLatestDay(determineDelay(entry.article, entry.delay, accepted.from, []));
      if (own === undefined || (span.until !== undefined && own >= span.until)) return undefined;
      const because = own === inForceOn ? 'accepted' : 'accepted-later';
      return { participant, from: own, ...end, because, article };
    }
    if (from > inForceOn) return determineBindingOnLaterParty(span, amendment.parties, bound);
    if (!isInSpan(span, inForceOn) || objectors.includes(participant)) return undefined;
    const because = whom === 'all-parties' ? 'binds-all' : 'silent';
    return { participant, from: inForceOn, ...end, because, article };
  });
}
