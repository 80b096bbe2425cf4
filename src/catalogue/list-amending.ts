import { TEXT } from '../calendar/argument-shapes.ts';
import { assertArgument } from '../calendar/assert-argument.ts';
import type { AmendingEntry } from './catalogue-entry.ts';
import { AMENDING } from './generated/amending.ts';

/**
 * Lists the treaties of the catalogue that amend a treaty, in order of adoption. Neither they nor the entries of the catalogue are loaded for that.
 *
 * @param treaty its id
 * @example listAmending('kyoto').map(({ id }) => id) // ['doha-amendment']
 */
export function listAmending(treaty: string): readonly AmendingEntry[] {
  assertArgument('listAmending', 'treaty', TEXT, treaty);
  return AMENDING.filter(({ amends }) => amends.treaty === treaty);
}
