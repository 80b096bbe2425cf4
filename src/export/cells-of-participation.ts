import type { ParticipantLife, ParticipationLife } from '../lifecycle/life.ts';
import { answerCellsOf, daysOnOthersOf, endCellsOf } from './cells-of-answer.ts';

/** Lays out a participation: by which act and when it begins, how certain that is, and when and why it ends. */
export function cellsOfParticipation(participation: ParticipationLife, { ceasedOn }: ParticipantLife) {
  const { instrument, entryIntoForce } = participation;
  return {
    act: instrument.kind,
    date: instrument.on,
    ...answerCellsOf(entryIntoForce, daysOnOthersOf(entryIntoForce)),
    ...endCellsOf(participation, ceasedOn),
  };
}
