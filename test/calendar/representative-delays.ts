import { civilDate } from '../../src/calendar/civil-date.ts';
import type { Delay, PlainDelay } from '../../src/calendar/delay.ts';
import { MONTH_END_RULES, type MonthEndRule } from '../../src/calendar/month-end-rule.ts';
import type { Period } from '../../src/calendar/period.ts';

const DAYS = [0, 30, 60, 90, 180];
const MONTHS = [1, 2, 3, 4, 6, 12, 24];
const MONTHS_WITH_DAYS: readonly Period[] = [
  { months: 1, days: 15 },
  { months: 3, days: 1 },
  { years: 1, months: 6, days: 30 },
  { days: 30 },
];

/** The delays that know no month end: they count days, or drop the day of the month altogether. */
export const DELAYS_WITHOUT_MONTH_END: readonly PlainDelay[] = [
  { form: 'same-day' },
  ...DAYS.map((days) => ({ form: 'days-after', days }) as const),
  ...DAYS.map((days) => ({ form: 'first-of-month-after-days', days }) as const),
  ...[0, 1, 2, 3, 4, 5, 6].map((months) => ({ form: 'first-of-nth-month', months }) as const),
];

/** The delays of months, or of months and days, under one month-end rule. */
export function delaysOfMonths(monthEnd: MonthEndRule): readonly PlainDelay[] {
  const periods: readonly Period[] = [...MONTHS.map((months) => ({ months })), ...MONTHS_WITH_DAYS];
  return periods.flatMap((period) => [
    { form: 'period-after', period, monthEnd } as const,
    { form: 'day-after-period', period, monthEnd } as const,
    { form: 'first-of-year-after-period', period, monthEnd } as const,
    { form: 'first-of-month-after-period', period, monthEnd } as const,
  ]);
}

/**
 * The delays with a date of the clause's own: a leap day that closes its month, or the first day of a month. The first of
 * the month of the deposit itself (`first-of-nth-month` 0) is left out: no clause puts it beside a date of its own.
 */
export const DELAYS_WITH_CLAUSE_DATE: readonly Delay[] = ['2000-02-29', '1900-03-01'].flatMap((text) => {
  const clauseDate = civilDate(text);
  const plain: readonly PlainDelay[] = [
    { form: 'same-day' },
    { form: 'days-after', days: 90 },
    { form: 'first-of-month-after-days', days: 60 },
    { form: 'first-of-nth-month', months: 3 },
    ...MONTH_END_RULES.flatMap((monthEnd) => [
      { form: 'period-after', period: { months: 3 }, monthEnd } as const,
      { form: 'day-after-period', period: { months: 3 }, monthEnd } as const,
      { form: 'first-of-year-after-period', period: { months: 3 }, monthEnd } as const,
      { form: 'first-of-month-after-period', period: { months: 1 }, monthEnd } as const,
    ]),
  ];
  return plain.flatMap((delay) => [
    { form: 'not-before', floor: clauseDate, delay } as const,
    { form: 'fixed-date-or-later', fixedOn: clauseDate, otherwise: delay } as const,
  ]);
});

/** Every delay above. */
export const REPRESENTATIVE_DELAYS: readonly Delay[] = [
  ...DELAYS_WITHOUT_MONTH_END,
  ...MONTH_END_RULES.flatMap(delaysOfMonths),
  ...DELAYS_WITH_CLAUSE_DATE,
];

/** Names a delay in a test's title or in a disagreement. */
export function nameDelay(delay: Delay): string {
  switch (delay.form) {
    case 'same-day':
      return 'same-day';
    case 'days-after':
    case 'first-of-month-after-days':
      return `${delay.form} ${delay.days}`;
    case 'first-of-nth-month':
      return `${delay.form} ${delay.months}`;
    case 'period-after':
    case 'day-after-period':
    case 'first-of-month-after-period':
    case 'first-of-year-after-period': {
      const { years = 0, months = 0, days = 0 } = delay.period;
      const parts = [`${years} years`, `${months} months`, `${days} days`].filter((part) => !part.startsWith('0 '));
      return `${delay.form} ${parts.join(' ')}, ${delay.monthEnd}`;
    }
    case 'not-before':
      return `not before ${delay.floor}: ${nameDelay(delay.delay)}`;
    case 'fixed-date-or-later':
      return `${delay.fixedOn}, or later: ${nameDelay(delay.otherwise)}`;
  }
}
