import { describe, expect, it } from 'vitest';
import { civilDate } from '../../../src/calendar/civil-date.ts';
import { civilDateOf, dayNumberOf } from '../../../src/calendar/day-number.ts';
import type { Delay, PlainDelay } from '../../../src/calendar/delay.ts';
import { countDepositsPerTreaty, countPartiesPerTreaty } from '../../../src/simulation/kernel/count-per-treaty.ts';
import { type DayCode, describeDayCode, PENDING } from '../../../src/simulation/kernel/day-code.ts';
import { determineDates } from '../../../src/simulation/kernel/determine-dates.ts';
import { orderDepositsByTreaty } from '../../../src/simulation/kernel/order-deposits-by-treaty.ts';
import { composeClauseColumns, packClauses } from '../../../src/simulation/kernel/pack-clauses.ts';
import { type Deposits, ROLE } from '../../../src/simulation/kernel/registers.ts';
import type { FinalClauses } from '../../../src/treaty/treaty.ts';
import { months, treatyWith } from '../../support/build.ts';

const day = (text: string): number => dayNumberOf(civilDate(text));

/** Writes a code as a person would: the date, or the kind of the answer. */
function written(code: DayCode | undefined): string {
  const said = describeDayCode(code ?? PENDING);
  if (said.kind === 'day') return civilDateOf(said.day);
  return said.kind === 'open' && said.latest !== undefined ? `open until ${civilDateOf(said.latest)}` : said.kind;
}

function clausesOf(number: number, delay: Delay, laterParties: FinalClauses['laterParties']) {
  const { finalClauses } = treatyWith(number, { laterParties });
  const packed = packClauses({ ...finalClauses, entryIntoForce: { ...finalClauses.entryIntoForce, delay } });
  if (packed.kind !== 'packed') throw new Error(packed.reason.code);
  return packed.clauses;
}

function datesOf(
  number: number,
  delay: Delay,
  laterParties: FinalClauses['laterParties'],
  deposits: readonly string[],
) {
  const columns = { offsets: Uint32Array.of(0, deposits.length), day: Int32Array.from(deposits, day) };
  const clauses = composeClauseColumns([clausesOf(number, delay, laterParties)]);
  const { inForceOn, boundOn } = determineDates({ deposits: columns, clauses });
  return { inForceOn: written(inForceOn[0]), boundOn: Array.from(boundOn, written) };
}

const silent = (prevailing: 'A' | 'B', delay = months(1)): FinalClauses['laterParties'] => ({
  wording: 'after-entry-into-force',
  article: '2(2)',
  delay,
  prevailing,
});

describe('determineDates, worked by hand', () => {
  // OP-CRC-SC from its tenth instrument on, as of a treaty that asks for three; in no order.
  const deposits = ['2005-01-31', '2001-10-18', '2001-12-20', '2001-10-02', '2002-01-18', '2001-10-02', '2001-11-11'];

  it('counts by day whatever the order, and gives the gap the treaty’s own date under reading A', () => {
    expect(datesOf(3, months(3), silent('A'), deposits)).toEqual({
      inForceOn: '2002-01-18',
      boundOn: ['2005-02-28', '2002-01-18', '2002-01-18', '2002-01-18', '2002-02-18', '2002-01-18', '2002-01-18'],
    });
  });

  it('gives it the later of its own period and the treaty’s own date under reading B', () => {
    expect(datesOf(3, months(3), silent('B'), deposits).boundOn).toEqual([
      '2005-02-28',
      '2002-01-18',
      '2002-01-20',
      '2002-01-18',
      '2002-02-18',
      '2002-01-18',
      '2002-01-18',
    ]);
  });

  it('lets instruments of one day stand together: the second and the third of one day complete the second', () => {
    expect(datesOf(2, months(3), silent('B'), ['2001-10-18', '2001-10-02', '2001-10-02']).inForceOn).toBe('2002-01-02');
    expect(datesOf(1, months(3), silent('B'), ['2001-10-18', '2001-10-02', '2001-10-02']).boundOn).toEqual([
      '2002-01-02',
      '2002-01-02',
      '2002-01-02',
    ]);
  });

  it('binds on the treaty’s own date who deposited on the day of the number, also where that is the day of entry into force', () => {
    expect(
      datesOf(2, { form: 'same-day' }, silent('A'), ['2000-01-10', '2000-01-20', '2000-01-20', '2000-01-21']),
    ).toEqual({
      inForceOn: '2000-01-20',
      boundOn: ['2000-01-20', '2000-01-20', '2000-01-20', '2000-02-21'],
    });
  });

  it('never binds a State that ceased to exist by the day of its date, nor an instrument that was withdrawn', () => {
    const { counts, stands, endsWithState } = ROLE;
    const days = ['2000-01-10', '2000-01-10', '2000-01-10', '2000-01-11'];
    const deposits: Deposits = {
      offsets: Uint32Array.of(0, 4),
      day: Int32Array.from(days, day),
      until: Int32Array.of(day('2000-04-10'), day('2000-04-11'), PENDING, PENDING),
      role: Uint8Array.of(counts + stands + endsWithState, counts + stands + endsWithState, stands, counts),
    };
    const clauses = composeClauseColumns([clausesOf(3, months(3), silent('A'))]);
    const dates = determineDates({ deposits, clauses });
    // The third instrument does not count, so that the fourth completes the number.
    expect(written(dates.inForceOn[0])).toBe('2000-04-11');
    expect(Array.from(dates.boundOn, written)).toEqual(['not-bound', 'not-bound', '2000-04-11', 'not-bound']);
    const earlier = composeClauseColumns([clausesOf(2, months(3), silent('A'))]);
    expect(Array.from(determineDates({ deposits, clauses: earlier }).boundOn, written)).toEqual([
      'not-bound',
      '2000-04-10',
      '2000-04-10',
      'not-bound',
    ]);
  });

  it('binds from the deposit where no clause speaks of later Parties', () => {
    const notProvided: FinalClauses['laterParties'] = { wording: 'not-provided', article: 'VCLT 24(3)' };
    expect(
      datesOf(1, months(1), notProvided, ['2000-01-10', '2000-01-20', '2000-02-10', '2000-03-05']).boundOn,
    ).toEqual(['2000-02-10', '2000-02-10', '2000-02-10', '2000-03-05']);
  });

  it('knows a floor and a fixed date (Montreal Protocol: met on 16 December 1988, in force on 1 January 1989)', () => {
    const days = (number: number): PlainDelay => ({ form: 'days-after', days: number });
    const floor: Delay = { form: 'not-before', floor: civilDate('1995-01-13'), delay: days(180) };
    expect(datesOf(1, floor, silent('A'), ['1994-07-17']).inForceOn).toBe('1995-01-13');
    expect(datesOf(1, floor, silent('A'), ['1994-07-18']).inForceOn).toBe('1995-01-14');
    const fixed: Delay = { form: 'fixed-date-or-later', fixedOn: civilDate('1989-01-01'), otherwise: days(90) };
    expect(datesOf(1, fixed, silent('A'), ['1988-12-16']).inForceOn).toBe('1989-01-01');
    expect(datesOf(1, fixed, silent('A'), ['1989-01-01']).inForceOn).toBe('1989-01-01');
    expect(datesOf(1, fixed, silent('A'), ['1989-01-02']).inForceOn).toBe('1989-04-02');
  });

  it('says that a number is not complete, a month end open, a date after the year 9999', () => {
    expect(datesOf(3, months(3), silent('A'), ['2001-10-18', '2001-10-02'])).toEqual({
      inForceOn: 'pending',
      boundOn: ['pending', 'pending'],
    });
    expect(datesOf(1, months(1, 'refuse'), silent('A', months(2)), ['2005-01-31', '2005-02-28'])).toEqual({
      inForceOn: 'open until 2005-03-01',
      boundOn: ['open until 2005-03-01', 'open until 2005-04-28'],
    });
    expect(datesOf(1, months(1), silent('A'), ['9999-12-31'])).toEqual({
      inForceOn: 'outside-calendar',
      boundOn: ['outside-calendar'],
    });
  });

  it('leaves nothing open where both days that an open month end may mean lie before the treaty’s own date', () => {
    const open = silent('B', months(1, 'refuse'));
    expect(datesOf(1, months(6), open, ['2005-01-01', '2005-01-31', '2006-01-31'])).toEqual({
      inForceOn: '2005-07-01',
      boundOn: ['2005-07-01', '2005-07-01', 'open until 2006-03-01'],
    });
  });

  it('refuses a number below one and a day outside the calendar: these are no registers', () => {
    const deposits: Deposits = { offsets: Uint32Array.of(0, 1), day: Int32Array.of(day('2001-10-18')) };
    const clauses = composeClauseColumns([clausesOf(1, months(3), silent('A'))]);
    const none = { ...clauses, number: Uint32Array.of(0) };
    expect(() => determineDates({ deposits, clauses: none })).toThrow('the number of instruments is one at least');
    const outside = { ...deposits, day: Int32Array.of(day('9999-12-31') + 1) };
    expect(() => determineDates({ deposits: outside, clauses })).toThrow('treaty 0: day 2932897 lies outside');
  });

  it('takes a treaty without instruments, and no treaty at all', () => {
    expect(datesOf(1, months(3), silent('A'), [])).toEqual({ inForceOn: 'pending', boundOn: [] });
    const registers = {
      deposits: { offsets: Uint32Array.of(0), day: new Int32Array(0) },
      clauses: composeClauseColumns([]),
    };
    expect(determineDates(registers).metOn.length).toBe(0);
  });
});

describe('countPartiesPerTreaty and countDepositsPerTreaty', () => {
  const registers = {
    deposits: {
      offsets: Uint32Array.of(0, 1, 3),
      day: Int32Array.from(['2000-01-01', '2001-06-01', '2001-01-01'], day),
      until: Int32Array.of(PENDING, PENDING, day('2002-05-05')),
    },
    clauses: composeClauseColumns([clausesOf(1, months(3), silent('A')), clausesOf(2, months(3), silent('A'))]),
  };
  const on = (...texts: readonly string[]): readonly number[] => texts.map(day);

  it('counts a Party from its first day, inclusive, to its last, the day before its participation ends', () => {
    const days = on('2000-03-31', '2000-04-01', '2001-08-31', '2001-09-01', '2002-05-04', '2002-05-05');
    expect([...countPartiesPerTreaty(registers, determineDates(registers), days)]).toEqual([
      ...[0, 1, 1, 1, 1, 1],
      ...[0, 0, 0, 2, 2, 1],
    ]);
  });

  it('counts an instrument from its day on', () => {
    expect([...countDepositsPerTreaty(registers, on('2000-12-31', '2001-01-01', '2001-06-01'))]).toEqual([
      1, 1, 1, 0, 1, 2,
    ]);
  });

  it('wants the days in order', () => {
    const wrong = on('2001-01-01', '2001-01-01');
    expect(() => countDepositsPerTreaty(registers, wrong)).toThrow(
      'day 1 of those to count on is not after the one before',
    );
    expect(() => countPartiesPerTreaty(registers, determineDates(registers), wrong)).toThrow(RangeError);
  });
});

describe('orderDepositsByTreaty', () => {
  it('puts together what belongs to a treaty, in the order in which it came', () => {
    expect(orderDepositsByTreaty(Uint32Array.of(2, 0, 2, 0), Int32Array.of(5, 6, 7, 8), 3)).toEqual({
      offsets: Uint32Array.of(0, 2, 2, 4),
      day: Int32Array.of(6, 8, 5, 7),
      cameFrom: Uint32Array.of(1, 3, 0, 2),
    });
  });

  it('refuses a treaty that is not among those', () => {
    expect(() => orderDepositsByTreaty(Uint32Array.of(0, 3), Int32Array.of(5, 6), 3)).toThrow(
      'deposit 1: treaty 3 is not among the 3 treaties',
    );
  });
});
