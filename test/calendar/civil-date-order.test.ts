import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { civilDate, compareCivilDates, laterOf } from '../../src/calendar/civil-date.ts';
import { anyCivilDate } from './any-civil-date.ts';

/** Each pair: the earlier date, the later date, and where they differ. */
const PAIRS = [
  ['2002-01-18', '2002-01-20', 'day'],
  ['2002-01-31', '2002-02-01', 'month, the later day being the smaller number'],
  ['2001-12-31', '2002-01-01', 'year, the later month being the smaller number'],
  ['2002-09-30', '2002-10-01', 'month, from one digit to two'],
  ['1999-12-31', '2000-01-01', 'century'],
  ['1800-01-01', '9999-12-31', 'everything'],
] as const;

describe('compareCivilDates', () => {
  it.each(PAIRS)('puts %s before %s: they differ by %s', (earlier, later) => {
    expect(compareCivilDates(civilDate(earlier), civilDate(later))).toBeLessThan(0);
    expect(compareCivilDates(civilDate(later), civilDate(earlier))).toBeGreaterThan(0);
  });

  it('puts no date before itself', () => {
    expect(compareCivilDates(civilDate('2002-01-18'), civilDate('2002-01-18'))).toBe(0);
  });

  it('sorts a register by day', () => {
    const deposits = ['2001-10-18', '2000-09-06', '2001-10-02', '2001-02-09', '2001-10-02'].map(civilDate);
    expect(deposits.sort(compareCivilDates)).toEqual([
      '2000-09-06',
      '2001-02-09',
      '2001-10-02',
      '2001-10-02',
      '2001-10-18',
    ]);
  });

  it('turns round with its arguments, whatever the dates', () => {
    fc.assert(
      fc.property(anyCivilDate, anyCivilDate, (a, b) => {
        expect(Math.sign(compareCivilDates(a, b)) + Math.sign(compareCivilDates(b, a))).toBe(0);
        expect(compareCivilDates(a, b) === 0).toBe(a === b);
      }),
    );
  });
});

describe('laterOf', () => {
  it.each(PAIRS)('picks, of %s and %s, the second, in either order: they differ by %s', (earlier, later) => {
    expect(laterOf(civilDate(earlier), civilDate(later))).toBe(later);
    expect(laterOf(civilDate(later), civilDate(earlier))).toBe(later);
  });

  it('picks either of two equal dates', () => {
    expect(laterOf(civilDate('2002-01-18'), civilDate('2002-01-18'))).toBe('2002-01-18');
  });

  it('picks one of the two, and none later, whatever the dates', () => {
    fc.assert(
      fc.property(anyCivilDate, anyCivilDate, (a, b) => {
        const later = laterOf(a, b);
        expect([a, b]).toContain(later);
        expect(a <= later && b <= later).toBe(true);
      }),
    );
  });
});
