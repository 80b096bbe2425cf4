import { assertArgument } from '../calendar/assert-argument.ts';
import { CODE } from '../participants/argument-shapes.ts';
import { continuingStateOf } from '../participants/former-state.ts';
import type { ParticipantCode } from '../participants/participant-code.ts';
import type { Remark } from '../participation/refusal.ts';
import { LIFE } from './argument-shapes.ts';
import { findLastOf, findParticipantLife, type LifeOfParties } from './life.ts';

/**
 * Lists what a reader should know of the instrument on which the date of a participant rests, its last one, or of the act that withdrew
 * it: on which reading or presumption it has its effect. What stands among the steps of that date already is left out.
 *
 * @example listRemarksOnParticipant(life, 'ROU') // []
 */
export function listRemarksOnParticipant(life: LifeOfParties, participant: ParticipantCode): readonly Remark[] {
  assertArgument('listRemarksOnParticipant', 'life', LIFE, life);
  assertArgument('listRemarksOnParticipant', 'participant', CODE, participant);
  const last = findLastOf(findParticipantLife(life, participant)?.participations ?? []);
  if (last === undefined) return [];
  const { instrument, withdrawnBy, entryIntoForce } = last;
  const acts = withdrawnBy === undefined ? [instrument] : [instrument, withdrawnBy];
  const said = new Set(entryIntoForce.basis.map(({ code, values }) => JSON.stringify([code, values])));
  return life.remarks.filter(({ act, says: { code, values } }) => {
    const isOwn = act.participant !== undefined && continuingStateOf(act.participant) === instrument.participant;
    const isMeant = isOwn && acts.some(({ kind, on }) => kind === act.kind && on === act.on);
    return isMeant && !said.has(JSON.stringify([code, values]));
  });
}
