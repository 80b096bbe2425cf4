import { assertArgument } from '../calendar/assert-argument.ts';
import { CODE } from './argument-shapes.ts';
import type { ParticipantCode } from './participant-code.ts';
import { WIKIDATA_ITEMS } from './wikidata/compiled/items.ts';

const BY_CODE: ReadonlyMap<ParticipantCode, string> = new Map(
  WIKIDATA_ITEMS.split(' ').map((each) => [each.slice(0, 3), each.slice(3)]),
);

/**
 * Finds the item of Wikidata that is about a participant.
 *
 * @returns `undefined` for one that a treaty declares for itself
 * @example findWikidataItem('NOR') // 'Q20'
 * @see docs/formats.md#export
 */
export function findWikidataItem(participant: ParticipantCode): string | undefined {
  assertArgument('findWikidataItem', 'participant', CODE, participant);
  return BY_CODE.get(participant);
}
