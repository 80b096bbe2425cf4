import { type CivilDate, type Life, listNotKnown, type ParticipantLife } from '../../index.ts';

/** Lists the participants of a record and, behind them, those that it does not have and of whom it says that it lacks acts. */
export function listWithLacking(life: Life, asOf: CivilDate): readonly ParticipantLife[] {
  const { participants } = life;
  const lacking = listNotKnown(life, asOf).filter((code) => participants.every((own) => own.participant !== code));
  return [...participants, ...lacking.map((participant) => ({ participant, participations: [] }))];
}
