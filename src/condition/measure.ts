import type { CivilDate } from '../calendar/civil-date.ts';
import { continuingStateOf } from '../participants/former-state.ts';
import type { ParticipantCode } from '../participants/participant-code.ts';
import type { Condition, OtherTreatyFacts } from '../treaty/treaty.ts';
import { countPartiesOn, isInSpan, type PartySpan } from './party-spans.ts';

type ShareCondition = Extract<Condition, { readonly kind: 'share' }>;
type SumCondition = Extract<Condition, { readonly kind: 'sum' }>;
type PartsBase = Extract<Condition, { readonly kind: 'proportion-of-parties' }>['base'];

/** A share of a total, and the share that is asked for; in the unit of the table. */
export interface ShareMeasured {
  readonly counted: number;
  readonly required: number;
  readonly total: number;
  readonly isReached: boolean;
}

/**
 * Measures a share by the table that governs on a day.
 *
 * @param sums what those who deposited account for, one sum for each table of the condition
 * @param on without a day, the first table governs
 */
export function shareOn(
  { tables, proportion }: ShareCondition,
  sums: readonly number[],
  on: CivilDate | undefined,
): ShareMeasured {
  const governing = governingAt(tables, on);
  const total = tables[governing]?.total ?? 0;
  const counted = round(sums[governing] ?? 0);
  const required = round((total * proportion.numerator) / proportion.denominator);
  return {
    counted,
    required,
    total,
    isReached: proportion.than === 'at-least' ? counted >= required : counted > required,
  };
}

/** Finds the place of the table that governs on a day; without a day, the first does. */
function governingAt(tables: readonly { readonly from?: CivilDate }[], on: CivilDate | undefined): number {
  return Math.max(
    0,
    tables.findLastIndex(({ from }) => from === undefined || isBy(from, on)),
  );
}

/** What the amounts of those who deposited come to. */
export interface SumMeasured {
  readonly counted: number;
  readonly required: number;
  readonly isReached: boolean;
}

/**
 * Measures a sum by the table that governs on a day; without a table, nothing is reached.
 *
 * @param sums what those who deposited account for, one sum for each table of the condition
 * @param on without a day, the first table governs
 */
export function sumOn(
  { tables, amount: { than, units: required } }: SumCondition,
  sums: readonly number[],
  on: CivilDate | undefined,
): SumMeasured {
  const counted = round(sums[governingAt(tables, on)] ?? 0);
  return { counted, required, isReached: than === 'at-least' ? counted >= required : counted > required };
}

/** Sums of decimal shares carry noise in their last places, which must decide nothing. */
function round(units: number): number {
  return Math.round(units * 1e6) / 1e6;
}

/** Checks if a day has come by another, where there is another: before any day that is known, none has. */
export function isBy(day: CivilDate, on: CivilDate | undefined): boolean {
  return on !== undefined && day <= on;
}

/**
 * Counts the Parties of whom a part is asked for; `undefined` where the facts do not tell.
 *
 * @param on without a day, before anything that is known
 */
export function numberOfPartiesOn(base: PartsBase, on: CivilDate | undefined): number | undefined {
  switch (base.kind) {
    case 'numbers':
      return base.numbers.findLast(({ from }) => isBy(from, on))?.parties;
    case 'current':
      return countParties(base.facts, on);
    case 'on-a-day':
      return countParties(base.facts, base.on);
  }
}

/**
 * Checks if the instrument of a participant counts towards a part of the Parties to another treaty: that of a State which is no Party
 * to it on that day does not, as far as the facts tell. Of a part of those who were Parties on one day, theirs alone count.
 *
 * @param on without a day, before anything that is known
 */
export function isCountedParty(base: PartsBase, participant: ParticipantCode, on: CivilDate | undefined): boolean {
  return openCountedParties(base)(participant, on);
}

/** Opens {@link isCountedParty} for many questions about one base: whose acts are whose is read once. */
export function openCountedParties(
  base: PartsBase,
): (participant: ParticipantCode, on: CivilDate | undefined) => boolean {
  if (base.kind === 'numbers' || base.facts.kind === 'unknown' || base.facts.parties === undefined) return () => true;
  const spans = new Map<ParticipantCode, PartySpan[]>();
  for (const span of base.facts.parties) {
    const code = continuingStateOf(span.participant);
    const ofOne = spans.get(code);
    if (ofOne === undefined) spans.set(code, [span]);
    else ofOne.push(span);
  }
  return (participant, on) => {
    const day = base.kind === 'on-a-day' ? base.on : on;
    if (day === undefined) return false;
    return spans.get(continuingStateOf(participant))?.some((span) => isInSpan(span, day)) ?? false;
  };
}

function countParties(facts: OtherTreatyFacts, on: CivilDate | undefined): number | undefined {
  if (facts.kind === 'unknown' || facts.parties === undefined) return undefined;
  return on === undefined ? 0 : countPartiesOn(facts.parties, on);
}
