import type { ExtensionLife, Life, ParticipationLife } from '../lifecycle/life.ts';
import { continuingStateOf } from '../participants/former-state.ts';
import type { ParticipantCode } from '../participants/participant-code.ts';

/** What of a life stored dates are compared with; of the participants perhaps some alone. */
export interface LifeOfRows extends Pick<Life, 'entryIntoForce' | 'metOn' | 'participants' | 'refusals'> {
  readonly extensions: readonly ExtensionLife[];
}

/** Lists the participations of a participant, which is found under the code of the State that continues it too. */
export function listParticipations(
  { participants }: LifeOfRows,
  participant: ParticipantCode,
): readonly ParticipationLife[] {
  const code = continuingStateOf(participant);
  return participants.find((own) => own.participant === code)?.participations ?? [];
}
