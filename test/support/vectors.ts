import { readFileSync } from 'node:fs';
import type { MissingDay } from '../../src/calendar/add-period.ts';
import { type CivilDate, civilDate } from '../../src/calendar/civil-date.ts';
import type { Delay, PlainDelay } from '../../src/calendar/delay.ts';
import { MONTH_END_RULES, type MonthEndRule } from '../../src/calendar/month-end-rule.ts';
import type { Period } from '../../src/calendar/period.ts';
import { readTable } from './read-table.ts';

/** A row of the hand-worked dates in `test/vectors`, by the names of its columns; what is empty is left out. */
export type Vector = Readonly<Record<string, string | undefined>>;

/** Reads a table of hand-worked dates, which other engines and languages read as well. */
export function readVectors(name: string): readonly Vector[] {
  const rows = readTable(readFileSync(new URL(`../vectors/${name}.csv`, import.meta.url), 'utf8'));
  return rows.map((row) => Object.fromEntries(Object.entries(row).filter(([, cell]) => cell !== '')));
}

/** Reads a cell that every row of its table has. */
export function cellOf(row: Vector, column: string): string {
  const cell = row[column];
  if (cell === undefined) throw new Error(`${column} is empty in ${JSON.stringify(row)}`);
  return cell;
}

export function dateOf(row: Vector, column: string): CivilDate {
  return civilDate(cellOf(row, column));
}

/**
 * Lists how many of how many make a part, such as two thirds, by the table of majorities.
 *
 * @param of from the least whole to the most
 */
export function numbersOf(part: string, of: readonly [least: number, most: number]) {
  const rows = readVectors('majorities').filter((row) => row.part === part);
  const numbers = rows.map((row) => [Number(row.of), Number(row.required)] as const);
  return numbers.filter(([whole]) => whole >= of[0] && whole <= of[1]);
}

/** Reads a duration of ISO 8601 in years, months and days. */
export function periodOf(text: string): Period {
  const [, years, months, days] = /^P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)D)?$/.exec(text) ?? [];
  const parts = { years, months, days };
  return Object.fromEntries(Object.entries(parts).flatMap(([unit, n]) => (n === undefined ? [] : [[unit, Number(n)]])));
}

export function monthEndOf(row: Vector): MonthEndRule {
  const rule = MONTH_END_RULES.find((each) => each === row.month_end);
  if (rule === undefined) throw new Error(`no month-end rule in ${JSON.stringify(row)}`);
  return rule;
}

/** Reads a day that its month does not have, such as 2005-02-31. */
export function missingDayOf(text: string): MissingDay {
  const [year = 0, month = 0, day = 0] = text.split('-').map(Number);
  return { year, month, day };
}

/** Reads the delay of a row: its form and period, and the day before which it does not end or which it fixes. */
export function delayOf(row: Vector): Delay {
  const plain = plainDelayOf(row);
  if (row.not_before !== undefined) return { form: 'not-before', floor: civilDate(row.not_before), delay: plain };
  if (row.fixed_on !== undefined) {
    return { form: 'fixed-date-or-later', fixedOn: civilDate(row.fixed_on), otherwise: plain };
  }
  return plain;
}

function plainDelayOf(row: Vector): PlainDelay {
  const period = periodOf(row.period ?? '');
  const { months = 0, days = 0 } = period;
  switch (row.form) {
    case 'same-day':
      return { form: 'same-day' };
    case 'days-after':
    case 'first-of-month-after-days':
      return { form: row.form, days };
    case 'first-of-nth-month':
      return { form: 'first-of-nth-month', months };
    case 'period-after':
    case 'day-after-period':
    case 'first-of-month-after-period':
    case 'first-of-year-after-period':
      return { form: row.form, period, monthEnd: monthEndOf(row) };
    default:
      throw new Error(`no form of delay in ${JSON.stringify(row)}`);
  }
}
