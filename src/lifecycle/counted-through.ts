import { listAsMembers } from '../condition/as-members.ts';
import { isOfCountedKind } from '../participation/count-instruments.ts';
import type { EntryIntoForceClause } from '../treaty/treaty.ts';
import type { ParticipantLife } from './life.ts';
import type { MayBeBound } from './may-be-bound.ts';

/**
 * Lists the members of an organisation for which a treaty may be in force because the organisation's instrument counts as one of each, and the treaty is in
 * force for the organisation: a clause on counting does not say if it binds them. Who had left the organisation by then is not counted, and is none of them;
 * who leaves it later stays one, since nothing says that leaving it ends what binds.
 *
 * @see docs/legal-sources.md#counting
 */
export function listCountedThrough(
  clause: EntryIntoForceClause,
  participants: readonly ParticipantLife[],
): readonly MayBeBound[] {
  const { organisations } = clause;
  if (typeof organisations !== 'object') return [];
  const { article } = organisations;
  const all = participants.flatMap(({ participations }) => participations);
  return all.flatMap(({ instrument, partyFrom, partyUntil }) => {
    const bound = isOfCountedKind(clause, instrument) && partyFrom ? [{ ...instrument, on: partyFrom }] : [];
    return listAsMembers(clause, bound).flatMap(({ participant, on: from, through }): readonly MayBeBound[] => {
      if (!through) return [];
      const values = { participant, organisation: through };
      return [{ participant, from, ends: [partyUntil], article, why: { code: 'question.counted-through', values } }];
    });
  });
}
