import { addMonths } from '../../calendar/add-months.ts';
import {
  type DayNumber,
  FIRST_DAY,
  firstDayOfMonth,
  firstDayOfNextMonth,
  firstDayOfYearFrom,
  isInCalendar,
  LAST_DAY,
  monthNumberOf,
} from '../../calendar/day-number.ts';
import type { PlainDelay } from '../../calendar/delay.ts';
import type { MonthEndRule } from '../../calendar/month-end-rule.ts';
import { countMonths, type Period } from '../../calendar/period.ts';
import { assertNever } from '../../determination/assert-never.ts';
import { codeOfOpenAtTheEdge, codeOfOpenUntil, type DayCode, OUTSIDE_CALENDAR } from './day-code.ts';

/** From each first day to the end of a delay, so that a loop over millions of instruments looks up instead of reckoning. */
export interface DelayTable {
  readonly firstDay: DayNumber;
  /** A {@link DayCode} for each first day in turn. */
  readonly ends: Int32Array;
  /** Whether the clause leaves a month end open, so that an end may be an open answer. */
  readonly mayBeOpen: boolean;
}

/** A table for each delay, made longer where days are asked for that it does not reach. */
export interface DelayTables {
  readonly delays: readonly PlainDelay[];
  readonly tables: (DelayTable | undefined)[];
}

/** Opens tables that hold no day yet. */
export function openDelayTables(delays: readonly PlainDelay[]): DelayTables {
  return { delays, tables: delays.map(() => undefined) };
}

/**
 * Finds the table of a delay, reaching over some days at the least.
 *
 * @param delay an index into the delays
 * @param last inclusive
 * @throws RangeError where there is no such delay
 * @example findTableReaching(openDelayTables([{ form: 'days-after', days: 30 }]), 0, 100, 100).ends.includes(130) // true
 */
export function findTableReaching(opened: DelayTables, delay: number, first: DayNumber, last: DayNumber): DelayTable {
  const table = opened.tables[delay];
  if (table !== undefined && first >= table.firstDay && last < table.firstDay + table.ends.length) return table;
  const longer = lengthen(opened, delay, first, last);
  opened.tables[delay] = longer;
  return longer;
}

/** A table is made longer by so many days at the least, and by a quarter, so that it is seldom made anew. */
const LEAST_GROWTH = 64;

function lengthen({ delays, tables }: DelayTables, delay: number, first: DayNumber, last: DayNumber): DelayTable {
  const plain = delays[delay];
  if (plain === undefined) throw new RangeError(`there is no delay ${delay} among the ${delays.length}`);
  const known = tables[delay] ?? { firstDay: first, ends: new Int32Array(0) };
  const knownEnd = known.firstDay + known.ends.length;
  const growth = Math.max(LEAST_GROWTH, known.ends.length >> 2);
  const firstDay = first < known.firstDay ? Math.max(FIRST_DAY, first - growth) : known.firstDay;
  const end = last >= knownEnd ? Math.min(LAST_DAY, last + growth) + 1 : knownEnd;
  const ends = new Int32Array(end - firstDay);
  ends.set(known.ends, known.firstDay - firstDay);
  fill(ends, firstDay, plain, firstDay, known.firstDay);
  fill(ends, firstDay, plain, knownEnd, end);
  return { firstDay, ends, mayBeOpen: mayBeOpen(plain) };
}

/** Fills the ends from one day to another, exclusive, month by month. */
function fill(ends: Int32Array, firstDay: DayNumber, delay: PlainDelay, from: DayNumber, to: DayNumber): void {
  const steps = stepsWithinMonth(delay);
  for (let start = from; start < to; ) {
    const monthStart = firstDayOfMonth(monthNumberOf(start));
    const next = Math.min(to, firstDayOfMonth(monthNumberOf(start) + 1));
    const end = endOfDelay(start, delay);
    const evenUntil = Math.min(next, monthStart + SHORTEST_MONTH);
    const isEven = steps !== undefined && end + SHORTEST_MONTH <= LAST_DAY;
    for (let day = start; day < next; day += 1) {
      ends[day - firstDay] = isEven && day < evenUntil ? end + steps * (day - start) : endOfDelay(day, delay);
    }
    start = next;
  }
}

/** The number of days that every month has: no month end matters to these. */
const SHORTEST_MONTH = 28;

/**
 * Finds by how much the end of a delay moves with each day of one month before the 29th: with the same-numbered day by one, with the first
 * of a month by nothing.
 *
 * @returns `undefined` where a count of days carries over a month's end, now here, now there
 */
function stepsWithinMonth(delay: PlainDelay): 0 | 1 | undefined {
  switch (delay.form) {
    case 'same-day':
    case 'days-after':
    case 'period-after':
    case 'day-after-period':
      return 1;
    case 'first-of-month-after-period':
      return (delay.period.days ?? 0) === 0 ? 0 : undefined;
    case 'first-of-month-after-days':
    case 'first-of-year-after-period':
      return undefined;
    case 'first-of-nth-month':
      return 0;
    default:
      return assertNever(delay);
  }
}

function mayBeOpen(delay: PlainDelay): boolean {
  return 'monthEnd' in delay && delay.monthEnd === 'refuse';
}

/**
 * Finds the end of a delay as a code: what `addDelay` says in full, with the same month arithmetic, for tables of many days.
 *
 * @example describeDayCode(endOfDelay(30, { form: 'period-after', period: { months: 1 }, monthEnd: 'refuse' })) // { kind: 'open', latest: 59 }
 * @see docs/legal-sources.md#delays
 */
export function endOfDelay(start: DayNumber, delay: PlainDelay): DayCode {
  const rule = 'monthEnd' in delay ? delay.monthEnd : 'last-day-of-month';
  if (rule !== 'refuse') return endUnder(start, delay, rule);
  const earlier = endUnder(start, delay, 'last-day-of-month');
  const later = endUnder(start, delay, 'first-day-of-next-month');
  if (earlier === later) return later;
  return later === OUTSIDE_CALENDAR ? codeOfOpenAtTheEdge(earlier) : codeOfOpenUntil(later);
}

/** Finds the end of a delay under a rule that chooses a day, whatever the clause's own rule is. */
export function endUnder(start: DayNumber, delay: PlainDelay, rule: Exclude<MonthEndRule, 'refuse'>): DayCode {
  switch (delay.form) {
    case 'same-day':
      return inCalendar(start);
    case 'days-after':
      return inCalendar(start + delay.days);
    case 'period-after':
      return inCalendar(addTo(start, delay.period, rule));
    case 'day-after-period':
      return inCalendar(addTo(start, delay.period, rule) + 1);
    case 'first-of-month-after-period':
      return inCalendar(firstDayOfNextMonth(addTo(start, delay.period, rule)));
    case 'first-of-month-after-days':
      return inCalendar(firstDayOfNextMonth(start + delay.days));
    case 'first-of-year-after-period':
      return inCalendar(firstDayOfYearFrom(addTo(start, delay.period, rule)));
    case 'first-of-nth-month':
      return inCalendar(firstDayOfMonth(monthNumberOf(start) + delay.months));
    default:
      return assertNever(delay);
  }
}

function addTo(start: DayNumber, period: Period, rule: Exclude<MonthEndRule, 'refuse'>): DayNumber {
  const sum = addMonths(start, countMonths(period), rule);
  if (sum === undefined) throw new Error('a rule that chooses a day gives one');
  return sum + (period.days ?? 0);
}

function inCalendar(day: DayNumber): DayCode {
  return isInCalendar(day) ? day : OUTSIDE_CALENDAR;
}
