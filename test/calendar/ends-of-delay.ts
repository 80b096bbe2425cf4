import { addDelay } from '../../src/calendar/add-delay.ts';
import { civilDate } from '../../src/calendar/civil-date.ts';
import { dayNumberOf } from '../../src/calendar/day-number.ts';
import type { Delay } from '../../src/calendar/delay.ts';
import { latestStartBy } from '../../src/calendar/latest-start.ts';
import { CYCLE, daysToProve } from '../support/days.ts';
import { elementAt, walkCalendar } from './walked-calendar.ts';

// 400 years of days D. Starts are taken from four years earlier, since the latest start lies up to two years before D,
// and until a year later, since the start that follows can lie a month after D.
const CALENDAR = walkCalendar(CYCLE.firstYear - 4, CYCLE.lastYear + 1);
const STARTS = CALENDAR.dates;
const FIRST_START = dayNumberOf(elementAt(STARTS, 0));
const BYS = daysToProve(
  STARTS.slice(STARTS.indexOf(civilDate('1850-01-01')), STARTS.indexOf(civilDate('2249-12-31')) + 1),
).map(CALENDAR.positionOf);
const STARTS_IN_ORDER = daysToProve(STARTS).map(CALENDAR.positionOf);

/** Stands for the end of a start that has no answer. */
const NO_ANSWER = Number.NaN;

const remembered = new WeakMap<Delay, (number | undefined)[]>();

/** Finds where a delay ends from a start, counted, as the starts are, from the first start of all. */
function endOf(delay: Delay, start: number): number {
  let ends = remembered.get(delay);
  if (ends === undefined) {
    ends = new Array<number | undefined>(STARTS.length).fill(undefined);
    remembered.set(delay, ends);
  }
  const known = ends[start];
  if (known !== undefined) return known;
  const sum = addDelay(elementAt(STARTS, start), delay);
  const end = sum.kind === 'date' ? dayNumberOf(sum.date) - FIRST_START : NO_ANSWER;
  ends[start] = end;
  return end;
}

/** Lists the first few starts that end earlier than a start before them. Starts without an answer are passed over. */
export function findDisorder(delay: Delay): readonly string[] {
  const disorder: string[] = [];
  let latestEnd = Number.NEGATIVE_INFINITY;
  for (const position of STARTS_IN_ORDER) {
    const end = endOf(delay, position);
    if (Number.isNaN(end)) continue;
    if (end < latestEnd && disorder.length < 5) {
      disorder.push(`${elementAt(STARTS, position)} ends ${latestEnd - end} days before an earlier start does`);
    }
    latestEnd = end;
  }
  return disorder;
}

/**
 * Lists the first few days D to prove on which `latestStartBy` is not the inverse of `addDelay`: the start it finds must
 * end by D, and the next start that has an answer must end later. Where it finds none, the first start of all must end later.
 */
export function findInverseFailures(delay: Delay): readonly string[] {
  const failures: string[] = [];
  for (const by of BYS) {
    const latest = latestStartBy(delay, elementAt(STARTS, by));
    let holds: boolean;
    if (latest.kind === 'date') {
      const start = dayNumberOf(latest.date) - FIRST_START;
      holds = endOf(delay, start) <= by && nextEnd(delay, start + 1) > by;
    } else {
      holds = nextEnd(delay, 0) > by;
    }
    if (!holds && failures.length < 5) failures.push(`by ${elementAt(STARTS, by)}: ${JSON.stringify(latest)}`);
  }
  return failures;
}

/** Finds the end of a start, or of the next that has an answer. */
function nextEnd(delay: Delay, start: number): number {
  let position = start;
  while (Number.isNaN(endOf(delay, position))) position += 1;
  return endOf(delay, position);
}
