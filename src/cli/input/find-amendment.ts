import type { AmendmentLife, Life } from '../../index.ts';
import { BadInput } from '../bad-input.ts';
import { findNearest } from './find-nearest.ts';

/**
 * Finds an amendment by its id.
 *
 * @throws BadInput where the record has none of that id, with the nearest
 */
export async function findAmendment(life: Life, id: string): Promise<AmendmentLife> {
  const found = life.amendments.find(({ record }) => record.id === id);
  if (found !== undefined) return found;
  const ids = life.amendments.map(({ record }) => record.id);
  if (ids.length === 0) {
    throw new BadInput(`The record of ${life.treaty.id} holds no amendment proposed by that day.`);
  }
  const nearest = await findNearest(id, ids);
  const hint = nearest === undefined ? '' : ` Did you mean "${nearest}"?`;
  throw new BadInput(
    `The record of ${life.treaty.id} holds no amendment "${id}".${hint}\n"treaty amendment ${life.treaty.id}" lists them.`,
  );
}
