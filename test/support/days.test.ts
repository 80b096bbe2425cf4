import { describe, expect, it } from 'vitest';
import { walkCalendar } from '../calendar/walked-calendar.ts';
import { EXHAUSTED } from '../setup/exhausted.ts';
import { CYCLE, daysToProve, isInSample } from './days.ts';

const { dates } = walkCalendar(CYCLE.firstYear, CYCLE.lastYear);
const sample = new Set<string>(dates.filter(isInSample));

describe('the days through which the proofs run', () => {
  it('are all 146 097 days of 400 years in `npm run exhaust`, and the sample otherwise', () => {
    expect(dates).toHaveLength(146_097);
    expect(daysToProve(dates)).toEqual(EXHAUSTED ? dates : [...sample]);
  });
});

describe('isInSample', () => {
  it('has of one year in nine, each place of the leap day among them, the first of every month and every 29th, 30th and 31st', () => {
    const ends = dates.filter((date) => /-(01|29|30|31)$/.test(date));
    expect(ends).toHaveLength(400 * 12 + (400 * 11 + 97) + 400 * 11 + 400 * 7);
    const years = new Map<string, boolean>();
    for (const date of ends) years.set(date.slice(0, 4), (years.get(date.slice(0, 4)) ?? true) && sample.has(date));
    const whole = [...years].filter(([, isWhole]) => isWhole).map(([year]) => Number(year));
    expect(whole.length).toBeGreaterThanOrEqual(44);
    for (const place of [0, 1, 2, 3]) {
      expect(whole.filter((year) => year % 4 === place).length).toBeGreaterThanOrEqual(11);
    }
  });

  it('has 28 and 29 February and 1 March of every year', () => {
    const about = dates.filter((date) => /-(02-28|02-29|03-01)$/.test(date));
    expect(about).toHaveLength(400 + 97 + 400);
    expect(about.filter((date) => !sample.has(date))).toEqual([]);
  });

  it.each([1900, 2000, 2100, 2200])('has every day of %d', (year) => {
    const days = dates.filter((date) => date.startsWith(`${year}`));
    expect(days).toHaveLength(year === 2000 ? 366 : 365);
    expect(days.filter((date) => !sample.has(date))).toEqual([]);
  });

  it('has, of the days about which nothing is special, some of every number of a day, of every month and of every decade', () => {
    const plain = [...sample].filter(
      (date) => /-(0[2-9]|1\d|2[0-7])$/.test(date) && !/^(1850|1900|2000|2100|2200|2249)/.test(date),
    );
    expect(new Set(plain.map((date) => date.slice(8))).size).toBe(26);
    expect(new Set(plain.map((date) => date.slice(5, 7))).size).toBe(12);
    expect(new Set(plain.map((date) => date.slice(0, 3))).size).toBe(40);
    expect(plain.length).toBeGreaterThan(1_000);
  });

  it('is less than a twentieth of all days', () => {
    expect(sample.size).toBeLessThan(146_097 / 20);
  });
});
