import type { ParticipantLife, ParticipationLife } from '../lifecycle/life.ts';
import { cellsOfActs } from './cells-of-acts.ts';
import { answerCellsOf, daysOnOthersOf, endCellsOf } from './cells-of-answer.ts';

/** Lays out a participation: by which act and when it begins, how certain that is, and when and why it ends. */
export function cellsOfParticipation(participation: ParticipationLife, own: ParticipantLife) {
  const { instrument, entryIntoForce } = participation;
  return {
    act: instrument.kind,
    date: instrument.on,
    ...cellsOfActs(participation, own),
    ...answerCellsOf(entryIntoForce, bindsOnEach(participation, own) ? daysOnOthersOf(entryIntoForce) : ON_ONE_READING),
    ...endCellsOf(participation, own),
  };
}

/** An instrument has its day on one reading, and on another no effect. */
const ON_ONE_READING = { certainty: 'readings' } as const;

/** Checks if an instrument has an effect on every reading of the acts of its State. */
function bindsOnEach(
  { instrument: { kind, on } }: ParticipationLife,
  { onOtherReadings = [] }: ParticipantLife,
): boolean {
  return onOtherReadings.every(({ participations }) =>
    participations.some(({ instrument }) => instrument.kind === kind && instrument.on === on),
  );
}
