import type { CivilDate } from '../calendar/civil-date.ts';
import type { Indeterminate } from '../determination/determination.ts';
import type { ParticipantLife } from './life.ts';

/**
 * Composes the answer about a participant that may be bound on a day, because its own date is open and may be that day or an earlier one; nothing where
 * it surely is not bound.
 *
 * @param asOf the day asked about, on which it is not known to be bound
 */
export function composeIfOpen(
  { participations, ceasedOn }: ParticipantLife,
  asOf: CivilDate,
): Indeterminate<never> | undefined {
  for (const { instrument, entryIntoForce, endedOn, leftWith, partyUntil } of participations) {
    if (entryIntoForce.kind !== 'indeterminate') continue;
    const isOver = [ceasedOn, endedOn, leftWith?.on, partyUntil].some((end) => end !== undefined && end <= asOf);
    const { article, questions, candidates, basis } = entryIntoForce;
    // A succession may reach back to a day before its notification.
    const days = candidates.length === 0 ? [instrument.on] : candidates.map(({ value }) => value);
    const mayBeBound = days.some((day) => day <= asOf);
    if (mayBeBound && !isOver) return { kind: 'indeterminate', article, questions, candidates: [], basis };
  }
  return undefined;
}
