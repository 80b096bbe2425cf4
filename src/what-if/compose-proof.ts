import { type CivilDate, LAST_DAY } from '../calendar/civil-date.ts';
import { dayAfter } from '../calendar/day-number.ts';
import type { Step } from '../determination/step.ts';

/** Composes the proof of a latest day from what follows on the day after, which the last day of the calendar does not have. */
export function composeProofOfDayAfter(article: string, day: CivilDate, prove: (next: CivilDate) => Step): Step {
  if (day < LAST_DAY) return prove(dayAfter(day));
  return { article, code: 'step.calendar-ends', values: { on: LAST_DAY } };
}
