import { LAST_DAY } from '../calendar/civil-date.ts';
import { civilDateOf, FIRST_DAY } from '../calendar/day-number.ts';
import type { Dialect } from './dialect.ts';
import type { Sql } from './sql.ts';

/**
 * Renders the day that a column has; `NULL` where it is none of the calendar. Engines have days that the calendar has not: before its first, after its
 * last, and PostgreSQL one that never comes.
 */
export function renderDayWithin({ dateOf, readDay }: Dialect, column: Sql): Sql {
  const day = readDay(column);
  return `CASE WHEN ${day} >= ${dateOf(civilDateOf(FIRST_DAY))} AND ${day} <= ${dateOf(LAST_DAY)} THEN ${column} END`;
}
