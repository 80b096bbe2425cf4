import { describe, expect, it } from 'vitest';
import { addPeriod } from '../../src/calendar/add-period.ts';
import { civilDate } from '../../src/calendar/civil-date.ts';
import { cellOf, dateOf, missingDayOf, periodOf, readVectors } from '../support/vectors.ts';

const rounded = readVectors('periods')
  .filter((row) => row.month_end === 'first-day-of-next-month')
  .map((row) => ({
    says: row.says,
    start: dateOf(row, 'start'),
    period: periodOf(cellOf(row, 'period')),
    end: dateOf(row, 'end'),
    missing: cellOf(row, 'missing_day'),
  }));

describe('addPeriod', () => {
  it.each(rounded)('goes on to the first of the next month: $says, $start and $period is $end', (row) => {
    expect(addPeriod(row.start, row.period, 'first-day-of-next-month')).toEqual({
      kind: 'date',
      date: row.end,
      missingDay: missingDayOf(row.missing),
    });
  });

  it('gives four days in a row the same end', () => {
    const ends = ['2005-01-29', '2005-01-30', '2005-01-31', '2005-02-01'].map((start) =>
      addPeriod(civilDate(start), { months: 1 }, 'first-day-of-next-month'),
    );
    expect(ends.map((end) => end.kind === 'date' && end.date)).toEqual(Array(4).fill('2005-03-01'));
  });
});
