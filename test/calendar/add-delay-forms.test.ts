import { describe, expect, it } from 'vitest';
import { addDelay } from '../../src/calendar/add-delay.ts';
import { civilDate } from '../../src/calendar/civil-date.ts';
import type { PlainDelay } from '../../src/calendar/delay.ts';
import { cellOf, dateOf, delayOf, missingDayOf, readVectors } from '../support/vectors.ts';
import { nameDelay } from './representative-delays.ts';

const rows = readVectors('delays').map((row) => ({
  says: row.says,
  start: dateOf(row, 'start'),
  delay: delayOf(row),
  name: nameDelay(delayOf(row)),
  row,
}));
const dated = rows.filter(({ row }) => row.end !== undefined);
const refused = rows.filter(({ row }) => row.end === undefined);

describe('addDelay', () => {
  it.each(dated)('$says: $start, $name, is $row.end', ({ start, delay, row }) => {
    const mattered = row.month_end_mattered;
    expect(addDelay(start, delay)).toMatchObject({
      kind: 'date',
      date: row.end,
      ...(mattered === undefined ? {} : { monthEndMattered: mattered === 'yes' }),
    });
  });

  it.each(refused)('$says: $start, $name, is $row.candidates', ({ start, delay, row }) => {
    const [last, next] = cellOf(row, 'candidates').split(' ');
    expect(addDelay(start, delay)).toEqual({
      kind: 'no-such-day',
      missingDay: missingDayOf(cellOf(row, 'missing_day')),
      candidates: [
        { rule: 'last-day-of-month', date: last },
        { rule: 'first-day-of-next-month', date: next },
      ],
    });
  });

  it('has rows of every form, of delays before a day and until a day, and of refusals', () => {
    const forms = new Set(rows.map(({ row }) => cellOf(row, 'form')));
    expect(forms.size).toBe(8);
    expect(rows.filter(({ row }) => row.not_before !== undefined).length).toBeGreaterThan(15);
    expect(rows.filter(({ row }) => row.fixed_on !== undefined).length).toBeGreaterThan(5);
    expect(refused.length).toBeGreaterThan(8);
  });

  it('never says that the month end mattered to a form that has no month-end rule', () => {
    const start = civilDate('2005-01-31');
    const forms: readonly PlainDelay[] = [
      { form: 'same-day' },
      { form: 'days-after', days: 28 },
      { form: 'first-of-month-after-days', days: 28 },
      { form: 'first-of-nth-month', months: 1 },
    ];
    expect(forms.map((delay) => addDelay(start, delay))).toEqual(
      forms.map(() => expect.objectContaining({ kind: 'date', monthEndMattered: false })),
    );
  });
});
