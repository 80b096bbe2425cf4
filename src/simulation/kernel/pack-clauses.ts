import { OBJECTS } from '../../calendar/argument-shapes.ts';
import { assertArgument } from '../../calendar/assert-argument.ts';
import type { CivilDate } from '../../calendar/civil-date.ts';
import { type DayNumber, dayNumberOf } from '../../calendar/day-number.ts';
import type { PlainDelay } from '../../calendar/delay.ts';
import { listDaysOfGroup } from '../../condition/group.ts';
import type { CodeOf, Message } from '../../determination/messages/message.ts';
import { CLAUSES } from '../../treaty/argument-shapes.ts';
import { type Group, isOpenGroup } from '../../treaty/open-group.ts';
import type { EntryIntoForceClause, FinalClauses, LaterPartiesClause } from '../../treaty/treaty.ts';
import { type ClauseColumns, GAP, NO_FIXED_DAY, NO_FLOOR } from './registers.ts';

/** One row of the columns of clauses, its delays written out. */
export interface PackedClauses {
  readonly number: number;
  readonly delay: PlainDelay;
  readonly floor: DayNumber;
  readonly fixedOn: DayNumber;
  readonly laterDelay: PlainDelay;
  readonly gap: number;
}

/** Why the kernel does not cover clauses. */
export type NotCovered = Message<Extract<CodeOf<'reason'>, `reason.not-covered.${string}`>>;

/** Clauses as a row of columns, or why the kernel does not cover them. */
export type ClausesPacked =
  | { readonly kind: 'packed'; readonly clauses: PackedClauses }
  | { readonly kind: 'not-covered'; readonly reason: NotCovered };

/**
 * Packs final clauses into a row of columns.
 *
 * Not covered: a condition that is not a number of instruments, of anybody or of a group, or of one that changes with time or of which it is
 * not known who belongs; organisations that count as their members; a date that is stated as known; several ways into force; another treaty that must bind each State too; another treaty that must be in force and of which that is not known, or that is
 * not, or beside which the month end is left open; rules for later Parties that differ by the instrument, run from another day than the
 * instruments count from, or are not stated.
 *
 * @example packClauses(opCrcSc.finalClauses).clauses.number // 10
 * @see docs/legal-sources.md#entry-into-force
 */
export function packClauses(finalClauses: FinalClauses): ClausesPacked {
  assertArgument('packClauses', 'finalClauses', CLAUSES, finalClauses);
  const { entryIntoForce, laterParties } = finalClauses;
  const { alternatives, article, bindsWith, condition, delay, known, organisations } = entryIntoForce;
  if (known !== undefined) {
    return { kind: 'not-covered', reason: { code: 'reason.not-covered.known-date', values: { article } } };
  }
  if (typeof organisations === 'object') {
    return { kind: 'not-covered', reason: { code: 'reason.not-covered.organisations', values: { article } } };
  }
  if (condition.kind !== 'instruments' || isGroupNotCovered(condition.of)) {
    return { kind: 'not-covered', reason: { code: 'reason.not-covered.condition', values: { article } } };
  }
  if (alternatives !== undefined) {
    return { kind: 'not-covered', reason: { code: 'reason.not-covered.alternatives', values: { article } } };
  }
  if (bindsWith !== undefined) {
    const values = { article: bindsWith.article };
    return { kind: 'not-covered', reason: { code: 'reason.not-covered.other-binding', values } };
  }
  const { plain, floor, fixedOn } = partDelay(delay);
  const other = findOtherFloor(entryIntoForce, plain);
  if (other.kind === 'not-covered') return other;
  if (laterParties.special !== undefined || laterParties.wording === 'not-stated' || 'runsFrom' in laterParties) {
    return {
      kind: 'not-covered',
      reason: { code: 'reason.not-covered.later-parties', values: { article: laterParties.article } },
    };
  }
  const { laterDelay, gap } = packLaterParties(laterParties);
  const clauses = {
    number: condition.number,
    delay: plain,
    floor: Math.max(floor, other.floor),
    fixedOn,
    laterDelay,
    gap,
  };
  return { kind: 'packed', clauses };
}

/** Checks if the instruments of a group cannot be counted off, because who belongs changes with time or is not known. */
function isGroupNotCovered(of: Group | undefined): boolean {
  return of !== undefined && (isOpenGroup(of) || listDaysOfGroup(of).length > 0);
}

/**
 * Puts packed clauses into columns, one row each, and each distinct delay once.
 *
 * @example composeClauseColumns([packClauses(opCrcSc.finalClauses).clauses]).delays.length // 2
 */
export function composeClauseColumns(rows: readonly PackedClauses[]): ClauseColumns {
  assertArgument('composeClauseColumns', 'rows', OBJECTS, rows);
  const delays: PlainDelay[] = [];
  const places = new Map<string, number>();
  const known = new Map<PlainDelay, number>();
  const placeOf = (delay: PlainDelay): number => {
    const seen = known.get(delay);
    if (seen !== undefined) return seen;
    const text = JSON.stringify(delay);
    const place = places.get(text) ?? delays.push(delay) - 1;
    places.set(text, place);
    known.set(delay, place);
    return place;
  };
  const columns = {
    number: Uint32Array.from(rows, ({ number }) => number),
    delay: Uint16Array.from(rows, ({ delay }) => placeOf(delay)),
    floor: Int32Array.from(rows, ({ floor }) => floor),
    fixedOn: Int32Array.from(rows, ({ fixedOn }) => fixedOn),
    laterDelay: Uint16Array.from(rows, ({ laterDelay }) => placeOf(laterDelay)),
    gap: Uint8Array.from(rows, ({ gap }) => gap),
    delays,
  };
  if (delays.length > MOST_DELAYS)
    throw new RangeError(`${delays.length} distinct delays are more than an index holds`);
  return columns;
}

/** As many as an index of sixteen bits tells apart. */
const MOST_DELAYS = 0x1_0000;

function partDelay(delay: EntryIntoForceClause['delay']): {
  readonly plain: PlainDelay;
  readonly floor: DayNumber;
  readonly fixedOn: DayNumber;
} {
  switch (delay.form) {
    case 'not-before':
      return { plain: delay.delay, floor: dayNumberOf(delay.floor), fixedOn: NO_FIXED_DAY };
    case 'fixed-date-or-later':
      return { plain: delay.otherwise, floor: NO_FLOOR, fixedOn: dayNumberOf(delay.fixedOn) };
    case 'same-day':
    case 'days-after':
    case 'period-after':
    case 'day-after-period':
    case 'first-of-month-after-period':
    case 'first-of-month-after-days':
    case 'first-of-nth-month':
    case 'first-of-year-after-period':
      return { plain: delay, floor: NO_FLOOR, fixedOn: NO_FIXED_DAY };
  }
}

type OtherFloor =
  | { readonly kind: 'floor'; readonly floor: DayNumber }
  | { readonly kind: 'not-covered'; readonly reason: NotCovered };

/** Finds the day before which another treaty holds this one back. */
function findOtherFloor({ notBefore }: EntryIntoForceClause, delay: PlainDelay): OtherFloor {
  if (notBefore === undefined) return { kind: 'floor', floor: NO_FLOOR };
  const { article, treaty, facts } = notBefore;
  const inForceOn: CivilDate | undefined = facts.kind === 'known' ? facts.inForceOn : undefined;
  if (inForceOn === undefined) {
    return { kind: 'not-covered', reason: { code: 'reason.not-covered.other-treaty', values: { article, treaty } } };
  }
  if ('monthEnd' in delay && delay.monthEnd === 'refuse') {
    return { kind: 'not-covered', reason: { code: 'reason.not-covered.month-end', values: { article, treaty } } };
  }
  return { kind: 'floor', floor: dayNumberOf(inForceOn) };
}

/** Without a clause a State is bound from the day of its consent, not before the treaty: no delay, and the treaty's own date in the gap. */
function packLaterParties(
  clause: Exclude<LaterPartiesClause, { readonly wording: 'not-stated' }>,
): Pick<PackedClauses, 'laterDelay' | 'gap'> {
  switch (clause.wording) {
    case 'not-provided':
      return { laterDelay: { form: 'same-day' }, gap: GAP.treatyDate };
    case 'after-entry-into-force':
      return { laterDelay: clause.delay, gap: clause.prevailing === 'A' ? GAP.treatyDate : GAP.ownPeriod };
    case 'after-condition-met':
    case 'whichever-later':
      return { laterDelay: clause.delay, gap: GAP.ownPeriod };
  }
}
