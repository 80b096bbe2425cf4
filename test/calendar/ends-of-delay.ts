import { addDelay } from '../../src/calendar/add-delay.ts';
import { civilDate } from '../../src/calendar/civil-date.ts';
import { dayNumberOf } from '../../src/calendar/day-number.ts';
import type { Delay } from '../../src/calendar/delay.ts';
import { latestStart } from '../../src/calendar/latest-start.ts';
import { elementAt, walkCalendar } from './walked-calendar.ts';

// 400 years of days D. Starts are taken from four years earlier, since the latest start lies up to two years before D,
// and until a year later, since the start that follows can lie a month after D.
const STARTS = walkCalendar(1846, 2250).dates;
const FIRST_START = dayNumberOf(elementAt(STARTS, 0));
const FIRST_BY = STARTS.indexOf(civilDate('1850-01-01'));
const LAST_BY = STARTS.indexOf(civilDate('2249-12-31'));

/** Stands for the end of a start that has no answer. */
const NO_ANSWER = Number.NaN;

const remembered = new WeakMap<Delay, readonly number[]>();

/** Lists where a delay ends from each start in turn, counted, as the starts are, from the first start of all. */
function endsOf(delay: Delay): readonly number[] {
  const known = remembered.get(delay);
  if (known !== undefined) return known;
  const ends = STARTS.map((start) => {
    const sum = addDelay(start, delay);
    return sum.kind === 'date' ? dayNumberOf(sum.date) - FIRST_START : NO_ANSWER;
  });
  remembered.set(delay, ends);
  return ends;
}

/** Lists the first few starts that end earlier than a start before them. Starts without an answer are passed over. */
export function findDisorder(delay: Delay): readonly string[] {
  const disorder: string[] = [];
  let latestEnd = Number.NEGATIVE_INFINITY;
  for (const [position, end] of endsOf(delay).entries()) {
    if (Number.isNaN(end)) continue;
    if (end < latestEnd && disorder.length < 5) {
      disorder.push(`${elementAt(STARTS, position)} ends ${latestEnd - end} days before an earlier start does`);
    }
    latestEnd = end;
  }
  return disorder;
}

/**
 * Lists the first few days D of 400 years on which `latestStart` is not the inverse of `addDelay`: the start it finds must
 * end by D, and the next start that has an answer must end later. Where it finds none, the first start of all must end later.
 */
export function findInverseFailures(delay: Delay): readonly string[] {
  const failures: string[] = [];
  const ends = endsOf(delay);
  for (let by = FIRST_BY; by <= LAST_BY; by += 1) {
    const latest = latestStart(delay, elementAt(STARTS, by));
    let holds: boolean;
    if (latest.kind === 'date') {
      const start = dayNumberOf(latest.date) - FIRST_START;
      holds = elementAt(ends, start) <= by && nextEnd(ends, start + 1) > by;
    } else {
      holds = nextEnd(ends, 0) > by;
    }
    if (!holds && failures.length < 5) failures.push(`by ${elementAt(STARTS, by)}: ${JSON.stringify(latest)}`);
  }
  return failures;
}

/** Finds the end of a start, or of the next that has an answer. */
function nextEnd(ends: readonly number[], start: number): number {
  let position = start;
  while (Number.isNaN(elementAt(ends, position))) position += 1;
  return elementAt(ends, position);
}
