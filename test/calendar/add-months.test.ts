import { describe, expect, it } from 'vitest';
import { addMonths, latestDayWithinMonths } from '../../src/calendar/add-months.ts';
import { civilDate } from '../../src/calendar/civil-date.ts';
import { dayNumberOf } from '../../src/calendar/day-number.ts';
import { MONTH_END_RULES } from '../../src/calendar/month-end-rule.ts';
import { countMonths } from '../../src/calendar/period.ts';
import { cellOf, dateOf, monthEndOf, periodOf, readVectors } from '../support/vectors.ts';

const day = (text: string): number => dayNumberOf(civilDate(text));
const byMonths = (text: string) => (periodOf(text).days === undefined ? countMonths(periodOf(text)) : undefined);

const forward = readVectors('periods').flatMap((row) => {
  const months = byMonths(cellOf(row, 'period'));
  const rules = row.month_end === 'any' ? MONTH_END_RULES : [monthEndOf(row)];
  return months === undefined
    ? []
    : rules.map((rule) => ({ start: dateOf(row, 'start'), months, rule, end: dateOf(row, 'end') }));
});

const inverse = readVectors('latest-starts').flatMap((row) => {
  const months = byMonths(row.period ?? '');
  const isPlain = row.form === 'period-after' && row.not_before === undefined && row.fixed_on === undefined;
  return months === undefined || !isPlain
    ? []
    : [{ by: dateOf(row, 'by'), months, rule: monthEndOf(row), latest: dateOf(row, 'latest') }];
});

describe('addMonths', () => {
  it.each(forward)('goes from $start by $months months under $rule to $end', ({ start, months, rule, end }) => {
    expect(addMonths(day(start), months, rule)).toBe(day(end));
  });

  it.each(['2005-01-29', '2005-01-30', '2005-01-31'])(
    'finds no day a month after %s where the rule is to refuse',
    (start) => {
      expect(addMonths(day(start), 1, 'refuse')).toBeUndefined();
    },
  );
});

describe('latestDayWithinMonths', () => {
  it.each(inverse)('goes back from $by by $months months under $rule to $latest', ({ by, months, rule, latest }) => {
    expect(latestDayWithinMonths(day(by), months, rule)).toBe(day(latest));
  });
});
