import * as fc from 'fast-check';
import { type CivilDate, isCivilDate } from '../../src/calendar/civil-date.ts';
import { isoText } from './walked-calendar.ts';

/** Any day of the calendar, the ends of months and of the calendar more often than their share: mistakes live there. */
export const anyCivilDate: fc.Arbitrary<CivilDate> = fc
  .record({
    year: fc.oneof(
      fc.integer({ min: 1800, max: 9999 }),
      fc.constantFrom(1800, 1899, 1900, 1999, 2000, 2004, 2100, 2400, 9998, 9999),
    ),
    month: fc.oneof(fc.integer({ min: 1, max: 12 }), fc.constantFrom(1, 2, 12)),
    day: fc.oneof(fc.integer({ min: 1, max: 31 }), fc.constantFrom(1, 28, 29, 30, 31)),
  })
  .map(({ year, month, day }) => isoText(year, month, day))
  .filter(isCivilDate);
