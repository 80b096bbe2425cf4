import { describe, expect, it } from 'vitest';
import { addDelay } from '../../src/calendar/add-delay.ts';
import { civilDate } from '../../src/calendar/civil-date.ts';
import type { Delay } from '../../src/calendar/delay.ts';
import type { MonthEndRule } from '../../src/calendar/month-end-rule.ts';
import { nameDelay } from './representative-delays.ts';

const months = (count: number, monthEnd: MonthEndRule = 'last-day-of-month'): Delay => ({
  form: 'period-after',
  period: { months: count },
  monthEnd,
});
const years = (count: number): Delay => ({
  form: 'period-after',
  period: { years: count },
  monthEnd: 'last-day-of-month',
});
const days = (count: number): Delay => ({ form: 'days-after', days: count });

/** ETS 187 and the denunciations of the Council of Europe. */
const firstOfMonthAfter = (count: number): Delay => ({
  form: 'first-of-month-after-period',
  period: { months: count },
  monthEnd: 'last-day-of-month',
});
const firstOfNthMonth = (count: number): Delay => ({ form: 'first-of-nth-month', months: count });

const ROME_STATUTE: Delay = { form: 'first-of-month-after-days', days: 60 };
const MARPOL = months(3, 'first-day-of-next-month');
const CHEMICAL_WEAPONS_CONVENTION: Delay = {
  form: 'not-before',
  floor: civilDate('1995-01-13'),
  delay: { form: 'days-after', days: 180 },
};
const MONTREAL_PROTOCOL: Delay = {
  form: 'fixed-date-or-later',
  fixedOn: civilDate('1989-01-01'),
  otherwise: { form: 'days-after', days: 90 },
};
/** OP-CRC-SC art. 14(2), reading B: one month, not before the Protocol itself. */
const OP_CRC_SC_IN_THE_GAP: Delay = {
  form: 'not-before',
  floor: civilDate('2002-01-18'),
  delay: { form: 'period-after', period: { months: 1 }, monthEnd: 'last-day-of-month' },
};
const TRAFFICKING_PROTOCOL: Delay = {
  form: 'not-before',
  floor: civilDate('2003-12-25'),
  delay: { form: 'days-after', days: 30 },
};
const PARIS_AGREEMENT: Delay = {
  form: 'not-before',
  floor: civilDate('2016-11-04'),
  delay: { form: 'days-after', days: 30 },
};

type Row = readonly [record: string, start: string, delay: Delay, end: string];

const RECORDED: readonly Row[] = [
  ['OP-CRC-SC 14(1): the tenth, Romania', '2001-10-18', months(3), '2002-01-18'],
  ['OP-CRC-SC 14(2): Belarus', '2002-01-23', months(1), '2002-02-23'],
  ['OP-CRC-SC 14(2): the United States', '2002-12-23', months(1), '2003-01-23'],
  ['OP-CRC-SC 14(2): Antigua and Barbuda', '2002-04-30', months(1), '2002-05-30'],
  ['OP-CRC-SC, reading B: Viet Nam', '2001-12-20', OP_CRC_SC_IN_THE_GAP, '2002-01-20'],
  [
    'OP-CRC-SC, reading B: Spain, whose own month would end on the day itself',
    '2001-12-18',
    OP_CRC_SC_IN_THE_GAP,
    '2002-01-18',
  ],
  [
    'OP-CRC-SC: DR Congo, whose own month would end before the Protocol',
    '2001-11-11',
    OP_CRC_SC_IN_THE_GAP,
    '2002-01-18',
  ],
  ['OP-CEDAW: Slovakia', '2000-11-17', months(3), '2001-02-17'],
  ['OP-CEDAW: Bolivia', '2000-09-27', months(3), '2000-12-27'],
  ['MARPOL: Angola', '2001-10-04', MARPOL, '2002-01-04'],
  ['UNFCCC: Cuba, the ninetieth day', '1994-01-05', days(90), '1994-04-05'],
  ['Fish Stocks: Malta, thirty days', '2001-11-11', days(30), '2001-12-11'],
  ['Vienna Convention on Succession: the fifteenth, thirty days', '1996-10-07', days(30), '1996-11-06'],
  ['Paris: Poland, the thirtieth day', '2016-10-07', PARIS_AGREEMENT, '2016-11-06'],
  ['Paris: the United States, not before the Agreement', '2016-09-03', PARIS_AGREEMENT, '2016-11-04'],
  ['Paris: the United States again', '2021-01-20', PARIS_AGREEMENT, '2021-02-19'],
  ['Paris: the United States leave, a year after receipt', '2019-11-04', years(1), '2020-11-04'],
  ['Trafficking Protocol: Denmark, not before the Protocol', '2003-09-30', TRAFFICKING_PROTOCOL, '2003-12-25'],
  ['ETS 187: Greece', '2005-02-01', firstOfMonthAfter(3), '2005-06-01'],
  ['Council of Europe: Austria leaves, six months', '2021-08-03', firstOfMonthAfter(6), '2022-03-01'],
  ['Rome Statute: ten on one day', '2002-04-11', ROME_STATUTE, '2002-07-01'],
  ['Ottawa Convention: the fortieth', '1998-09-16', firstOfNthMonth(6), '1999-03-01'],
  ['Hague abduction convention: Fiji', '1999-03-16', firstOfNthMonth(3), '1999-06-01'],
  ['Chemical Weapons Convention: the sixty-fifth', '1996-10-31', CHEMICAL_WEAPONS_CONVENTION, '1997-04-29'],
  ['Montreal Protocol: the fixed date', '1988-12-16', MONTREAL_PROTOCOL, '1989-01-01'],
  ['CRC 50(2): the amendment, with the 128th acceptance', '2002-11-18', { form: 'same-day' }, '2002-11-18'],
  ['OP-CRC-SC 12(1): Viet Nam reports', '2002-01-20', years(2), '2004-01-20'],
];

const RECORDED_AT_MONTH_END: readonly Row[] = [
  ['OP-CRC-SC 14(2): Benin', '2005-01-31', months(1), '2005-02-28'],
  ['OP-CRC-SC 14(2): Burkina Faso', '2006-03-31', months(1), '2006-04-30'],
  ['OP-CRC-SC 14(2): Ecuador', '2004-01-30', months(1), '2004-02-29'],
  ['OP-CRC-SC 14(2): Liechtenstein', '2013-01-30', months(1), '2013-02-28'],
  ['Marrakesh Treaty: Malaysia', '2022-03-31', months(3), '2022-06-30'],
  ['ETS 187: Monaco', '2005-11-30', firstOfMonthAfter(3), '2006-03-01'],
  ['MARPOL: Algeria', '1989-01-31', MARPOL, '1989-05-01'],
  ['MARPOL: Argentina', '1993-08-31', MARPOL, '1993-12-01'],
  ['MARPOL: a third row', '1997-01-31', MARPOL, '1997-05-01'],
  ['a denunciation received on 29 February', '2004-02-29', years(1), '2005-02-28'],
];

const titled = ([record, start, delay, end]: Row) =>
  [`${record}: ${start} → ${end} (${nameDelay(delay)})`, start, delay, end] as const;

describe('addDelay', () => {
  it.each(RECORDED.map(titled))('%s', (_, start, delay, end) => {
    expect(addDelay(civilDate(start), delay)).toMatchObject({ kind: 'date', date: end, monthEndMattered: false });
  });

  it.each(RECORDED_AT_MONTH_END.map(titled))('%s, and the month end mattered', (_, start, delay, end) => {
    expect(addDelay(civilDate(start), delay)).toMatchObject({ kind: 'date', date: end, monthEndMattered: true });
  });

  it('reaches the one WIPO record that goes up, Switzerland and the WCT, only by the other rule (ledger)', () => {
    const start = civilDate('2008-03-31');
    expect(addDelay(start, months(3, 'last-day-of-month'))).toHaveProperty('date', '2008-06-30');
    expect(addDelay(start, months(3, 'first-day-of-next-month'))).toHaveProperty('date', '2008-07-01');
  });

  it.each([
    ['Monaco', '2005-11-30', '2006-04-01'],
    ['Greece', '2005-02-01', '2005-06-01'],
  ])('would put %s under ETS 187, by the other rule, at %s → %s', (_, start, end) => {
    const delay: Delay = {
      form: 'first-of-month-after-period',
      period: { months: 3 },
      monthEnd: 'first-day-of-next-month',
    };
    expect(addDelay(civilDate(start), delay)).toHaveProperty('date', end);
  });
});
