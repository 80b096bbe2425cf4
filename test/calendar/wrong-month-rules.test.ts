import { describe, expect, it } from 'vitest';
import { addPeriod } from '../../src/calendar/add-period.ts';
import { type CivilDate, civilDate } from '../../src/calendar/civil-date.ts';
import { CYCLE } from '../support/days.ts';
import { isoText, walkCalendar } from './walked-calendar.ts';

type MonthRule = (start: string, months: number) => string;

/** JavaScript's `Date`, and SQLite's default: 31 February is 3 March. */
const overflow: MonthRule = (start, months) => {
  const date = new Date(`${start}T00:00:00Z`);
  date.setUTCMonth(date.getUTCMonth() + months);
  return isoText(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate());
};

/** Oracle's ADD_MONTHS: the last day of a month goes to the last day of a month. */
const sticky: MonthRule = (start, months) => {
  const date = new Date(`${start}T00:00:00Z`);
  const [year, month, day] = [date.getUTCFullYear(), date.getUTCMonth(), date.getUTCDate()];
  const lengthOf = (offset: number): number => new Date(Date.UTC(year, month + offset + 1, 0)).getUTCDate();
  const end = day === lengthOf(0) ? lengthOf(months) : Math.min(day, lengthOf(months));
  const first = new Date(Date.UTC(year, month + months, 1));
  return isoText(first.getUTCFullYear(), first.getUTCMonth() + 1, end);
};

/** A month is 30 days. */
const thirtyDays: MonthRule = (start, months) => {
  const date = new Date(`${start}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + 30 * months);
  return isoText(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate());
};

/** OP-CRC-SC art. 14(2): the State, its deposit, the right date a month later, and what each rule makes of it. */
const STATES = [
  ['Ecuador', '2004-01-30', '2004-02-29', { overflow: '2004-03-01', sticky: '2004-02-29', thirtyDays: '2004-02-29' }],
  ['Benin', '2005-01-31', '2005-02-28', { overflow: '2005-03-03', sticky: '2005-02-28', thirtyDays: '2005-03-02' }],
  [
    'Burkina Faso',
    '2006-03-31',
    '2006-04-30',
    { overflow: '2006-05-01', sticky: '2006-04-30', thirtyDays: '2006-04-30' },
  ],
  [
    'Liechtenstein',
    '2013-01-30',
    '2013-02-28',
    { overflow: '2013-03-02', sticky: '2013-02-28', thirtyDays: '2013-03-01' },
  ],
  [
    'Antigua and Barbuda',
    '2002-04-30',
    '2002-05-30',
    { overflow: '2002-05-30', sticky: '2002-05-31', thirtyDays: '2002-05-30' },
  ],
  [
    'South Africa',
    '2003-06-30',
    '2003-07-30',
    { overflow: '2003-07-30', sticky: '2003-07-31', thirtyDays: '2003-07-30' },
  ],
  ['Armenia', '2005-06-30', '2005-07-30', { overflow: '2005-07-30', sticky: '2005-07-31', thirtyDays: '2005-07-30' }],
  ['Belarus', '2002-01-23', '2002-02-23', { overflow: '2002-02-23', sticky: '2002-02-23', thirtyDays: '2002-02-22' }],
  [
    'the United States',
    '2002-12-23',
    '2003-01-23',
    { overflow: '2003-01-23', sticky: '2003-01-23', thirtyDays: '2003-01-22' },
  ],
] as const;

function add(start: CivilDate, months: number): string {
  const sum = addPeriod(start, { months }, 'last-day-of-month');
  return sum.kind === 'date' ? sum.date : sum.kind;
}

describe('addPeriod', () => {
  it.each(STATES)('is right for %s: a month after %s is %s', (_, deposit, right) => {
    expect(add(civilDate(deposit), 1)).toBe(right);
  });

  it.each(STATES)('differs from a wrong rule where that is wrong for %s: %s, right %s, %o', (_, deposit, __, ends) => {
    expect({
      overflow: overflow(deposit, 1),
      sticky: sticky(deposit, 1),
      thirtyDays: thirtyDays(deposit, 1),
    }).toEqual(ends);
  });

  it.each([
    ['overflow', ['Ecuador', 'Benin', 'Burkina Faso', 'Liechtenstein']],
    ['sticky', ['Antigua and Barbuda', 'South Africa', 'Armenia']],
    ['thirtyDays', ['Benin', 'Liechtenstein', 'Belarus', 'the United States']],
  ] as const)('shows which of these States %s would get wrong: %j', (rule, states) => {
    const wrong = STATES.filter(([, deposit, , ends]) => add(civilDate(deposit), 1) !== ends[rule]);
    expect(wrong.map(([state]) => state)).toEqual(states);
  });

  it('brings the Protocol into force on 18 January 2002, and not, as 90 days would, on 16 January', () => {
    expect(add(civilDate('2001-10-18'), 3)).toBe('2002-01-18');
    expect(thirtyDays('2001-10-18', 3)).toBe('2002-01-16');
  });

  it.each<readonly [name: string, rule: MonthRule, days: number, which: string]>([
    ['overflow', overflow, 400 * 4 + 400 * 2 + 303, 'every day whose number the next month lacks'],
    ['sticky', sticky, 400 * 5, 'the last day of February, April, June, September and November'],
  ])('differs from %s, a month on, on many days of 400 years', (_, rule, days) => {
    const { dates } = walkCalendar(CYCLE.firstYear, CYCLE.lastYear);
    expect(dates.filter((date) => add(date, 1) !== rule(date, 1))).toHaveLength(days);
  });
});
