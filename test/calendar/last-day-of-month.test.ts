import { describe, expect, it } from 'vitest';
import { addPeriod } from '../../src/calendar/add-period.ts';
import { MONTH_END_RULES } from '../../src/calendar/month-end-rule.ts';
import { cellOf, dateOf, missingDayOf, periodOf, readVectors } from '../support/vectors.ts';

const rows = readVectors('periods').map((row) => ({
  says: row.says,
  start: dateOf(row, 'start'),
  period: periodOf(cellOf(row, 'period')),
  monthEnd: row.month_end,
  end: dateOf(row, 'end'),
  missing: row.missing_day,
}));
const kept = rows.filter(({ monthEnd }) => monthEnd === 'any');
const rounded = rows.filter(({ monthEnd }) => monthEnd === 'last-day-of-month');

describe('addPeriod', () => {
  it.each(kept)('keeps the number of the day, and needs no rule: $says, $start and $period is $end', (row) => {
    expect(row.missing).toBeUndefined();
    for (const rule of MONTH_END_RULES) {
      expect(addPeriod(row.start, row.period, rule)).toEqual({ kind: 'date', date: row.end });
    }
  });

  it.each(rounded)('stays at the last day of the month: $says, $start and $period is $end', (row) => {
    expect(addPeriod(row.start, row.period, 'last-day-of-month')).toEqual({
      kind: 'date',
      date: row.end,
      missingDay: missingDayOf(row.missing ?? ''),
    });
  });

  it.each(rounded)('refuses a day that does not exist, and names it: $says', ({ start, period, missing }) => {
    expect(addPeriod(start, period, 'refuse')).toEqual({
      kind: 'no-such-day',
      missingDay: missingDayOf(missing ?? ''),
    });
  });
});
