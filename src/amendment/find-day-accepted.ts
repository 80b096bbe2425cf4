import { type CivilDate, laterOf } from '../calendar/civil-date.ts';
import { countKnownPartiesOn, knownFrom, type PartySpan } from '../condition/party-spans.ts';
import { requiredOf } from '../condition/required-of.ts';
import type { ActReference } from '../determination/step.ts';
import type { AcceptanceClause, AmendmentRecord } from './amendment-record.ts';
import { listCountingSpans, type Tally } from './tally.ts';

/** The Parties against which acceptances are measured: those of each moment, or a number that stays. */
export type Base = 'current' | number;

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
 * Lists the numbers of Parties and of acceptances from the day on which an amendment can enter into force, each from the day
 * on which one of them changes.
 *
 * @param startOn the day of adoption or, where an organ approves, that of approval, if it is later
 */
export function listCounts(
  clause: AcceptanceClause,
  record: AmendmentRecord,
  spans: readonly PartySpan[],
  startOn: CivilDate,
): readonly CountFrom[] {
  const parties = sweep(
    spans.map((span) => ({ ...span, from: knownFrom(span) })),
    startOn,
  );
  const accepted = sweep(listCountingSpans(clause, record, spans), startOn);
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
  { acceptance }: AcceptanceClause,
  counts: readonly CountFrom[],
  base: Base,
  until: CivilDate,
): DayAccepted | undefined {
  for (const { on, parties, counted } of counts) {
    if (on > until) return undefined;
    const whole = base === 'current' ? parties : base;
    const required = requiredOf(acceptance.proportion, whole);
    if (counted >= required) return { on, parties: whole, required, counted };
  }
  return undefined;
}

/** Counts the acceptances on a day, against the Parties of that day or against a number. */
export function countAcceptances(
  clause: AcceptanceClause,
  record: AmendmentRecord,
  spans: readonly PartySpan[],
  base: Base,
  on: CivilDate,
): Tally {
  const { acceptance } = clause;
  const parties = base === 'current' ? countKnownPartiesOn(spans, on) : base;
  const counted = listCountingSpans(clause, record, spans).filter(
    ({ from, until }) => from <= on && (until === undefined || on < until),
  ).length;
  return { parties, required: requiredOf(acceptance.proportion, parties), counted };
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

/** Lists what came last on the day on which an amendment had been approved and accepted. */
export function listDecisive(
  clause: AcceptanceClause,
  record: AmendmentRecord,
  spans: readonly PartySpan[],
  on: CivilDate,
): readonly ActReference[] {
  const { approval } = record;
  const accepted = listCountingSpans(clause, record, spans).filter(({ from }) => from === on);
  const left = spans.filter(({ until }) => until === on);
  return [
    ...(approval?.on === on ? [{ kind: approval.kind, on }] : []),
    ...accepted.map(({ participant, acceptance }) => {
      return { participant, kind: acceptance.on === on ? acceptance.kind : 'party-from', on };
    }),
    ...left.map(({ participant }) => ({ participant, kind: 'party-no-longer', on })),
  ];
}

/** Finds the day from which acceptances can bring an amendment into force: adoption, and approval where an organ approves. */
export function findStart(clause: AcceptanceClause, { adoption, approval }: AmendmentRecord): CivilDate | undefined {
  if (adoption === undefined) return undefined;
  if (clause.approval === undefined) return adoption.on;
  return approval === undefined ? undefined : laterOf(adoption.on, approval.on);
}
