import { latestDayOf } from '../determination/determination.ts';
import { findCeased } from '../participants/former-state.ts';
import type { ParticipationClause } from '../treaty/treaty.ts';
import type { ParticipantLife } from './life.ts';
import type { MayBeBound } from './may-be-bound.ts';

/**
 * Lists the States formed by uniting for which a treaty may be in force because a State that united in them was a Party on its last day. A
 * denunciation of the predecessor runs on.
 *
 * @see docs/legal-sources.md#participation
 */
export function listUnited(
  clause: ParticipationClause,
  participants: readonly ParticipantLife[],
): readonly MayBeBound[] {
  return participants.flatMap(({ participant: predecessor, participations, ceasedOn: from }): readonly MayBeBound[] => {
    const bound = participations.find(({ partyUntil }) => from && partyUntil === from);
    const participant = bound && findCeased(predecessor, clause.participants)?.unitedIn;
    if (!from || !participant) return [];
    const values = { participant, predecessor };
    const ends = bound.notices.map(({ effect }) => latestDayOf(effect));
    return [{ participant, from, ends, article: 'VCSSRT 31', why: { code: 'question.united', values } }];
  });
}
