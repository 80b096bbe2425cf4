import type { Act, CivilDate } from '../../index.ts';
import { findResponsibleState, type ParticipantCode } from '../../participants.ts';

/** The State that was responsible for a territory on the day on which that is said to have acted. */
export interface ResponsibleForActor {
  readonly territory: ParticipantCode;
  readonly on: CivilDate;
  readonly state: ParticipantCode;
}

/** Lists of acts that territories are said to have done who was responsible for them on the day, where that is known. */
export function listResponsible(acts: readonly Act[]): readonly ResponsibleForActor[] {
  return acts.flatMap(({ participant, on }) => {
    const state = participant === undefined ? undefined : findResponsibleState(participant, on);
    return participant === undefined || state === undefined ? [] : [{ territory: participant, on, state }];
  });
}
