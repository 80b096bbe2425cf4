import { type CivilDate, laterOf } from '../calendar/civil-date.ts';
import { countKnownPartiesOn, countPartiesOn, knownFrom } from '../condition/party-spans.ts';
import { requiredOf } from '../condition/required-of.ts';
import { assertNever } from '../determination/assert-never.ts';
import type { ActReference } from '../determination/step.ts';
import type { AcceptanceClause } from '../treaty/amendment-procedure.ts';
import type { Proportion } from '../treaty/proportion.ts';
import { findNumber, findTerms, listAsked } from './acceptance-terms.ts';
import type { AmendmentCase } from './amendment-case.ts';
import type { StepsDone } from './amendment-record.ts';
import { listCountingSpans, type Tally } from './tally.ts';

/** What acceptances are measured against. */
export interface Measure {
  readonly proportion: Proportion;
  /** The Parties of each moment, or a number that stays. */
  readonly base: 'current' | number;
  /** A least number, where the article names one beside the part. */
  readonly atLeast?: number;
  /** The number itself, where the article names one whatever the number of Parties. */
  readonly exactly?: number;
}

/** Determines how many must accept, of so many. */
export function requiredBy({ proportion, atLeast = 1, exactly }: Omit<Measure, 'base'>, whole: number): number {
  return exactly ?? Math.max(atLeast, requiredOf(proportion, whole));
}

/** How many Parties there are from a day on, and how many of them have accepted. */
export interface CountFrom {
  readonly on: CivilDate;
  readonly parties: number;
  readonly counted: number;
}

/** The day on which an amendment had been approved and accepted. */
export interface DayAccepted extends Tally {
  readonly on: CivilDate;
}

/**
 * Finds what the acceptances are measured against, on the reading that prevails.
 *
 * @returns `undefined` where nobody need accept, and where each amendment says itself when it enters into force
 */
export function findMeasure(amendment: AmendmentCase<AcceptanceClause, StepsDone>): Measure | undefined {
  const { clause, record } = amendment;
  const terms = findTerms(clause.acceptance);
  if (terms === undefined) return undefined;
  const { base, proportion, atLeast } = terms;
  const exactly = findNumber(clause.acceptance);
  if (exactly !== undefined) return { proportion, base: 'current', exactly };
  const part = atLeast === undefined ? { proportion } : { proportion, atLeast };
  switch (base.kind) {
    case 'fixed':
      return { ...part, base: base.parties };
    case 'current':
      return { ...part, base: 'current' };
    case 'at-adoption':
    case 'at-communication': {
      const act = base.kind === 'at-adoption' ? record.adoption : record.communication;
      // Without the communication in the record, nothing tells the Parties of its day.
      return { ...part, base: act === undefined ? 'current' : countPartiesOn(listAsked(amendment), act.on) };
    }
    default:
      return assertNever(base);
  }
}

/**
 * Finds the day from which acceptances can bring an amendment into force: of its adoption or, where nobody adopts, of its proposal; and
 * of the approval where an organ approves.
 */
export function findStart({
  clause,
  record: { proposal, adoption, approval },
}: Pick<AmendmentCase<AcceptanceClause>, 'clause' | 'record'>): CivilDate | undefined {
  const opened = clause.kind === 'by-acceptance' ? proposal : adoption;
  if (opened === undefined) return undefined;
  if (clause.approval === undefined) return opened.on;
  return approval === undefined ? undefined : laterOf(opened.on, approval.on);
}

/**
 * Lists the numbers of Parties and of acceptances from the day on which an amendment can enter into force, each from the day
 * on which one of them changes.
 *
 * @returns none as long as it is not adopted, or not approved where an organ approves
 */
export function listCounts(amendment: AmendmentCase<AcceptanceClause>): readonly CountFrom[] {
  const startOn = findStart(amendment);
  if (startOn === undefined) return [];
  const parties = sweep(
    listAsked(amendment).map((span) => ({ ...span, from: knownFrom(span) })),
    startOn,
  );
  const accepted = sweep(listCountingSpans(amendment), startOn);
  const days = [startOn, ...new Set([...parties.changes.keys(), ...accepted.changes.keys()])].sort();
  return days.map((on) => ({ on, parties: parties.countBy(on), counted: accepted.countBy(on) }));
}

/**
 * Finds the first day on which enough Parties have accepted an amendment that is approved. Whatever comes last decides: an
 * acceptance, the approval, an acceptor that becomes a Party, or a Party that leaves and so lowers the number required.
 *
 * @param counts as {@link listCounts} gives them
 * @param until the last day looked at, inclusive
 * @returns `undefined` where there is no such day
 * @see docs/legal-sources.md#acceptances
 */
export function findDayAccepted(
  counts: readonly CountFrom[],
  measure: Measure,
  until: CivilDate,
): DayAccepted | undefined {
  for (const { on, parties, counted } of counts) {
    if (on > until) return undefined;
    const whole = measure.base === 'current' ? parties : measure.base;
    const required = requiredBy(measure, whole);
    if (counted >= required) return { on, parties: whole, required, counted };
  }
  return undefined;
}

/** Counts the acceptances on the day asked about, against the Parties of that day or against a number. */
export function countAcceptances(amendment: AmendmentCase<AcceptanceClause, StepsDone>, measure: Measure): Tally {
  const { asOf } = amendment;
  const parties = measure.base === 'current' ? countKnownPartiesOn(listAsked(amendment), asOf) : measure.base;
  const counted = listCountingSpans(amendment).filter(
    ({ from, until }) => from <= asOf && (until === undefined || asOf < until),
  ).length;
  return { parties, required: requiredBy(measure, parties), counted };
}

/** Lists what came last on the day on which an amendment had been approved and accepted. */
export function listDecisive(amendment: AmendmentCase<AcceptanceClause>, on: CivilDate): readonly ActReference[] {
  const { approval } = amendment.record;
  const accepted = listCountingSpans(amendment).filter(({ from }) => from === on);
  const left = listAsked(amendment).filter(({ until }) => until === on);
  return [
    ...(approval?.on === on ? [{ kind: approval.kind, on }] : []),
    ...accepted.map(({ participant, acceptance }) => {
      return { participant, kind: acceptance.on === on ? acceptance.kind : 'party-from', on };
    }),
    ...left.map(({ participant }) => ({ participant, kind: 'party-no-longer', on })),
  ];
}

/** Prepares to count how many spans hold a day, for days asked about in order. */
function sweep(spans: readonly { readonly from: CivilDate; readonly until?: CivilDate }[], startOn: CivilDate) {
  const changes = new Map<CivilDate, number>();
  let count = 0;
  const change = (on: CivilDate, by: number): void => {
    if (on <= startOn) count += by;
    else changes.set(on, (changes.get(on) ?? 0) + by);
  };
  for (const { from, until } of spans) {
    change(from, 1);
    if (until !== undefined) change(until, -1);
  }
  return {
    changes,
    countBy: (on: CivilDate): number => {
      count += changes.get(on) ?? 0;
      return count;
    },
  };
}
