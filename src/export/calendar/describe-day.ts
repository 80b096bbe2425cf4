import type { CivilDate } from '../../calendar/civil-date.ts';
import type { Determination } from '../../determination/determination.ts';
import type { EventFound } from './calendar-event.ts';

/** Describes how the day of an event is found, and what leaves it open or unsettled. */
export function describeDay(
  answer: Determination<CivilDate>,
): Pick<EventFound, 'steps' | 'dayIs' | 'questions' | 'candidates' | 'readings'> {
  const { basis: steps } = answer;
  if (answer.kind === 'indeterminate') {
    const { questions, candidates } = answer;
    return { steps, dayIs: 'latest', questions, ...(candidates.length === 0 ? {} : { candidates }) };
  }
  if (answer.kind !== 'determined') return { steps };
  const others = (answer.readings ?? []).filter(({ value }) => value !== answer.value);
  const readings = others.map(({ title, value: on }) => ({ title, on }));
  return { steps, ...(readings.length === 0 ? {} : { readings }) };
}
