import { OWN_CODE } from '../../participants/own-participant.ts';
import { isParticipantCode } from '../../participants/participant-codes.ts';
import { kindOfParticipant } from '../../participants/participant-kind.ts';
import { itemsOf, valueAt } from '../json/json-value.ts';

const ORGANISATIONS = ['finalClauses', 'entryIntoForce', 'organisations'];

/**
 * Finds why the instrument of an organisation never counts as one of its own towards the entry into force of a treaty, as its file has it: it is not
 * additional to those of its members, those of States alone count, or its members do in its place. Nothing where it counts, and of whoever is no organisation.
 *
 * @example findWhyNotCounted({ finalClauses: { entryIntoForce: { organisations: 'not-additional' } } }, 'EUE') // 'not-additional'
 * @see docs/legal-sources.md#counting
 */
export function findWhyNotCounted(
  treaty: unknown,
  participant: unknown,
): 'not-additional' | 'not-counted' | 'as-their-members' | undefined {
  if (typeof participant !== 'string' || !(isParticipantCode(participant) || OWN_CODE.test(participant)))
    return undefined;
  if (kindOfParticipant(participant) !== 'organisation') return undefined;
  const organisations = valueAt(treaty, ORGANISATIONS);
  if (organisations === 'not-additional' || organisations === 'not-counted') return organisations;
  const counted = itemsOf(valueAt(organisations, ['of'])).map((each) => valueAt(each, ['organisation']));
  return counted.includes(participant) ? 'as-their-members' : undefined;
}
