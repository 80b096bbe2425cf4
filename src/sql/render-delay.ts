import { type Delay, plainDelayOf } from '../calendar/delay.ts';
import { renderEndOf } from './delay-arithmetic.ts';
import { delayPartsOf } from './delay-parts.ts';
import type { ChoosingRule, Dialect, SqlEngine } from './dialect.ts';
import { DIALECTS } from './dialects.ts';
import type { Sql } from './sql.ts';

/**
 * Renders the end of a delay as an expression over a column, for whoever keeps a date in a query or a generated column of its own: it needs
 * nothing of ours in the database. It gives `NULL` where the clause leaves a month end open, and for what lies after the year 9999.
 *
 * @param start the column, or another expression that gives a day
 * @example renderDelay('sqlite', 'day', { form: 'days-after', days: 30 }).includes("(30) || ' days'") // true
 * @see docs/legal-sources.md#delays
 */
export function renderDelay(engine: SqlEngine, start: Sql, delay: Delay): Sql {
  const dialect = DIALECTS[engine];
  const rule = delayPartsOf(plainDelayOf(delay)).month_end ?? 'last-day-of-month';
  const [last, next] = [
    sumUnder(dialect, start, delay, 'last-day-of-month'),
    sumUnder(dialect, start, delay, 'first-day-of-next-month'),
  ];
  const { withinCalendar } = dialect;
  if (rule === 'refuse') return `CASE WHEN ${last} = ${next} THEN ${withinCalendar(last)} END`;
  return withinCalendar(rule === 'first-day-of-next-month' ? next : last);
}

function sumUnder(dialect: Dialect, start: Sql, delay: Delay, rule: ChoosingRule): Sql {
  const plain = plainDelayOf(delay);
  const { months, days } = delayPartsOf(plain);
  const sum = renderEndOf(dialect, plain.form, start, { months: `${months ?? 0}`, days: `${days ?? 0}` }, rule);
  switch (delay.form) {
    case 'not-before':
      return dialect.laterOf(sum, dialect.dateOf(delay.floor));
    case 'fixed-date-or-later':
      return `(CASE WHEN ${start} <= ${dialect.dateOf(delay.fixedOn)} THEN ${dialect.dateOf(delay.fixedOn)} ELSE ${sum} END)`;
    case 'same-day':
    case 'days-after':
    case 'period-after':
    case 'day-after-period':
    case 'first-of-month-after-period':
    case 'first-of-month-after-days':
    case 'first-of-nth-month':
    case 'first-of-year-after-period':
      return sum;
  }
}
