import type { OwnParticipant } from '../../participants/own-participant.ts';
import { ownParticipantSchema } from '../../treaty/participation-clause.ts';
import { itemsOf, valueAt } from '../json/json-value.ts';

/**
 * Lists the participants that a clause on participation, as a file has it, declares for the treaty itself. Those that have not the right shape are
 * left out: the schema reports them.
 *
 * @example listOwnParticipants({ participants: [{ code: 'organisation:caricom', name: 'CARICOM' }] }).length // 1
 */
export function listOwnParticipants(participation: unknown): readonly OwnParticipant[] {
  return itemsOf(valueAt(participation, ['participants'])).flatMap((each) => {
    const parsed = ownParticipantSchema.safeParse(each);
    return parsed.success ? [parsed.data] : [];
  });
}
