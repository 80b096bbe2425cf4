import { describe, expect, it } from 'vitest';
import { BadInput } from '../../../src/cli/bad-input.ts';
import { parsePeriod } from '../../../src/cli/dialogue/parse-period.ts';

describe('parsePeriod', () => {
  it.each([
    ['3 months', { months: 3 }],
    ['1 year 6 months', { years: 1, months: 6 }],
    ['1 year and 6 months', { years: 1, months: 6 }],
    ['90 days', { days: 90 }],
    ['2y', { years: 2 }],
    ['3 mois', { months: 3 }],
    ['1 an', { years: 1 }],
    ['30 jours', { days: 30 }],
    ['2 años', { years: 2 }],
    ['6 meses', { months: 6 }],
    ['30 días', { days: 30 }],
    ['5 лет', { years: 5 }],
    ['1 год 6 месяцев', { years: 1, months: 6 }],
    ['30 дней', { days: 30 }],
    ['1 سنة', { years: 1 }],
    ['6 أشهر', { months: 6 }],
    ['30 يوما', { days: 30 }],
    ['1年6个月', { years: 1, months: 6 }],
    ['90天', { days: 90 }],
  ])('reads %s', (text, period) => {
    expect(parsePeriod(text)).toEqual(period);
  });

  it.each(['', 'three months', '3', '0 months', '3 months 2', '3 months 4 months', '3 weeks', '-3 months'])(
    'refuses %j',
    (text) => {
      expect(() => parsePeriod(text)).toThrow(BadInput);
    },
  );
});
