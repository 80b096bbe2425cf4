import { describe, expect, it } from 'vitest';
import { addDelay } from '../../src/calendar/add-delay.ts';
import type { Delay } from '../../src/calendar/delay.ts';
import { latestStartBy } from '../../src/calendar/latest-start.ts';
import { oneIn } from '../setup/exhausted.ts';
import { nameDelay, REPRESENTATIVE_DELAYS } from './representative-delays.ts';
import { elementAt, type WalkedCalendar, walkCalendar } from './walked-calendar.ts';

const NEVER = Number.POSITIVE_INFINITY;

/** Each span: its first and its last year, and how many days D at its end are searched; of these one in three without `npm run exhaust`. */
const SPANS = [
  ['the start of the calendar', 1800, 1802, 1_095],
  ['1900, which has no leap day', 1897, 1900, 430],
  ['2000, which has one', 1997, 2000, 431],
  ['the end of the calendar', 9996, 9999, 430],
] as const;

/** Lists where each start of a span ends, as a position; no answer, and an end beyond the span, come too late for any day. */
function endsOf(calendar: WalkedCalendar, delay: Delay): readonly number[] {
  const lastDay = elementAt(calendar.dates, calendar.dates.length - 1);
  return calendar.dates.map((start) => {
    const sum = addDelay(start, delay);
    return sum.kind === 'date' && sum.date <= lastDay ? calendar.positionOf(sum.date) : NEVER;
  });
}

describe('latestStartBy', () => {
  it.each(SPANS)('finds what a search through all days finds, for every delay, near %s', (_, first, last, searched) => {
    const calendar = walkCalendar(first, last);
    const days = calendar.dates.map((_, position) => position).slice(-searched);
    const wrong: string[] = [];
    for (const delay of REPRESENTATIVE_DELAYS) {
      const ends = endsOf(calendar, delay);
      for (const by of oneIn(3, days)) {
        const found = latestStartBy(delay, calendar.dateAt(by));
        // The last of all starts that end by then, whether or not those before it do.
        const expected = ends.findLastIndex((end) => end <= by);
        const agrees =
          expected === -1 ? found.kind === 'none' : found.kind === 'date' && found.date === calendar.dateAt(expected);
        if (!agrees && wrong.length < 5) {
          const sought = expected === -1 ? 'none' : calendar.dateAt(expected);
          wrong.push(`${nameDelay(delay)}, by ${calendar.dateAt(by)}: ${sought}, not ${JSON.stringify(found)}`);
        }
      }
    }
    expect(wrong).toEqual([]);
  });
});
