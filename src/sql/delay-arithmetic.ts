import type { PlainDelay } from '../calendar/delay.ts';
import type { ChoosingRule, Dialect, SqlDelay } from './dialect.ts';
import type { Sql } from './sql.ts';

/** What the arithmetic needs of an engine. */
export type Arithmetic = Pick<
  Dialect,
  'dateOf' | 'withinCalendar' | 'addDays' | 'firstOfMonthOn' | 'firstOfYearFrom' | 'dayOfMonth' | 'earlierOf'
>;

/**
 * Renders the sum of a day and a period: years and months together, rounded once by the month-end rule, then days, as `addPeriod` has it. The
 * same-numbered day of a month is its first day and so many days more, or what stands in for it where that lies beyond the month.
 *
 * @see docs/legal-sources.md#month-ends
 */
export function renderPeriodSum(
  { addDays, firstOfMonthOn, dayOfMonth, earlierOf }: Arithmetic,
  start: Sql,
  { months, days }: Omit<SqlDelay, 'form'>,
  rule: ChoosingRule,
): Sql {
  const sameDay = addDays(firstOfMonthOn(start, months), `(${dayOfMonth(start)} - 1)`);
  const next = firstOfMonthOn(start, `(${months} + 1)`);
  const instead = rule === 'last-day-of-month' ? addDays(next, '-1') : next;
  return addDays(earlierOf(sameDay, instead), days);
}

/** What ends a plain delay, form by form: a new form does not compile until it is answered here. */
const ENDS: Readonly<
  Record<PlainDelay['form'], (by: Arithmetic, start: Sql, delay: Omit<SqlDelay, 'form'>, rule: ChoosingRule) => Sql>
> = {
  'same-day': (_, start) => start,
  'days-after': (by, start, { days }) => by.addDays(start, days),
  'period-after': renderPeriodSum,
  'day-after-period': (by, ...sum) => by.addDays(renderPeriodSum(by, ...sum), '1'),
  'first-of-month-after-period': (by, ...sum) => by.firstOfMonthOn(renderPeriodSum(by, ...sum), '1'),
  'first-of-month-after-days': (by, start, { days }) => by.firstOfMonthOn(by.addDays(start, days), '1'),
  'first-of-nth-month': (by, start, { months }) => by.firstOfMonthOn(start, months),
  'first-of-year-after-period': (by, ...sum) => by.firstOfYearFrom(renderPeriodSum(by, ...sum)),
};

/** Renders the end of a plain delay of a form that is known, under a rule that chooses a day. */
export function renderEndOf(
  by: Arithmetic,
  form: PlainDelay['form'],
  start: Sql,
  delay: Omit<SqlDelay, 'form'>,
  rule: ChoosingRule,
): Sql {
  return ENDS[form](by, start, delay, rule);
}

/**
 * Renders the end of a plain delay whose form stands in a column, under a rule that chooses a day; `NULL` for a form that is not known.
 *
 * @see docs/legal-sources.md#delays
 */
export function renderDelaySum(by: Arithmetic, start: Sql, delay: SqlDelay, rule: ChoosingRule): Sql {
  const cases = Object.entries(ENDS).map(([form, end]) => `WHEN '${form}' THEN ${end(by, start, delay, rule)}`);
  return `CASE ${delay.form} ${cases.join(' ')} END`;
}

/** The names of the parts of a delay where they are the parameters of a function. */
const PARAMETERS = { form: 'form', months: 'months', days: 'days' } as const;

/**
 * Renders the bodies of the functions `add_period` and `add_delay`, whose parameters are `start`, `form` for a delay, `months`, `days` and
 * `month_end`. They give `NULL` where the rule is `refuse` and the month end matters, and where the sum lies after the year 9999.
 */
export function renderFunctionBodies(by: Arithmetic): Readonly<Record<'add_period' | 'add_delay', Sql>> {
  return {
    add_period: renderByRule(by, (rule) => renderPeriodSum(by, 'start', PARAMETERS, rule)),
    add_delay: renderByRule(by, (rule) => `(${renderDelaySum(by, 'start', PARAMETERS, rule)})`),
  };
}

function renderByRule({ withinCalendar }: Arithmetic, sum: (rule: ChoosingRule) => Sql): Sql {
  const [last, next] = [sum('last-day-of-month'), sum('first-day-of-next-month')];
  return [
    'CASE month_end',
    `    WHEN 'last-day-of-month' THEN ${withinCalendar(last)}`,
    `    WHEN 'first-day-of-next-month' THEN ${withinCalendar(next)}`,
    `    WHEN 'refuse' THEN CASE WHEN ${last} = ${next} THEN ${withinCalendar(last)} END`,
    '  END',
  ].join('\n');
}
