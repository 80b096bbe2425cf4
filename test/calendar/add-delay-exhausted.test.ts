import { describe, expect, it } from 'vitest';
import { addDelay, type DelaySum } from '../../src/calendar/add-delay.ts';
import type { CivilDate } from '../../src/calendar/civil-date.ts';
import type { Delay } from '../../src/calendar/delay.ts';
import { CYCLE, daysToProve, EACH_DAY } from '../support/days.ts';
import { nameDelay, REPRESENTATIVE_DELAYS } from './representative-delays.ts';
import { restateDelay, ruleOf } from './restated-delay.ts';
import { walkCalendar } from './walked-calendar.ts';

// Three more years for the ends of the last days.
const CALENDAR = walkCalendar(CYCLE.firstYear, CYCLE.lastYear + 3);
const STARTS = daysToProve(CALENDAR.dates.slice(0, 146_097));

/** Checks an outcome against the ends of the two rules that choose a day. */
function isRight(sum: DelaySum, start: CivilDate, rule: string | undefined, last: CivilDate, next: CivilDate): boolean {
  if (rule === 'refuse' && last !== next) {
    return sum.kind === 'no-such-day' && sum.candidates[0]?.date === last && sum.candidates[1]?.date === next;
  }
  const end = rule === 'first-day-of-next-month' ? next : last;
  return sum.kind === 'date' && sum.date === end && sum.monthEndMattered === (last !== next) && isChain(sum, start);
}

/** Checks if the steps lead from the start to the date, each going on where the one before ended. */
function isChain(sum: Extract<DelaySum, { kind: 'date' }>, start: CivilDate): boolean {
  let at = start;
  for (const step of sum.steps) {
    if (step.from !== at) return false;
    at = step.to;
  }
  return at === sum.date;
}

/** Lists the first few days to prove from which a delay ends elsewhere than the second statement says. */
function findWrongSums(delay: Delay): readonly string[] {
  const wrong: string[] = [];
  const rule = ruleOf(delay);
  for (const start of STARTS) {
    const position = CALENDAR.positionOf(start);
    const last = CALENDAR.dateAt(restateDelay(CALENDAR, position, delay, 'last-day-of-month'));
    const next = CALENDAR.dateAt(restateDelay(CALENDAR, position, delay, 'first-day-of-next-month'));
    const sum = addDelay(start, delay);
    if (!isRight(sum, start, rule, last, next) && wrong.length < 5) {
      wrong.push(`from ${start}: ${last} or ${next}, not ${JSON.stringify(sum)}`);
    }
  }
  return wrong;
}

describe('addDelay', () => {
  it.each(REPRESENTATIVE_DELAYS.map((delay) => [nameDelay(delay), delay] as const))(
    `ends where a second statement of the rules ends, from ${EACH_DAY} of 400 years: %s`,
    (_, delay) => {
      expect(findWrongSums(delay)).toEqual([]);
    },
  );
});
