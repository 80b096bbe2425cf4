import { LAST_DAY } from '../../calendar/civil-date.ts';
import type { ChoosingRule, Dialect } from '../dialect.ts';
import type { Sql } from '../sql.ts';

/** The rules of a month end under which a sum is worked out. */
export const RULES = {
  last: 'last-day-of-month',
  next: 'first-day-of-next-month',
} as const satisfies Readonly<Record<string, ChoosingRule>>;

/** What a delay comes to under each of the two rules, and which of them the clause chooses: none where it leaves the day open, or outside the calendar. */
export function renderChosen({ dateOf }: Dialect, last: Sql, next: Sql, monthEnd: Sql): Sql {
  const end = dateOf(LAST_DAY);
  return `CASE WHEN ${last} > ${end} OR ${next} > ${end} THEN NULL WHEN ${monthEnd} = 'first-day-of-next-month' THEN ${next} WHEN ${monthEnd} = 'refuse' AND ${last} <> ${next} THEN NULL ELSE ${last} END`;
}
