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
  const agreements = (life.amendingAgreements ?? []).map((agreement) => agreement.id);
  const ids = [...life.amendments.map(({ record }) => record.id), ...agreements];
  throw await refuseAmendment(life.treaty.id, id, ids);
}

/**
 * Refuses an amendment that the record of a treaty does not have by the day asked about.
 *
 * @param ids those that it has
 */
export async function refuseAmendment(treaty: string, id: string, ids: readonly string[]): Promise<BadInput> {
  if (ids.length === 0) return new BadInput({ code: 'usage.no-amendments', values: { treaty } });
  const nearest = await findNearest(id, ids);
  return new BadInput(
    nearest === undefined
      ? { code: 'usage.no-such-amendment', values: { treaty, amendment: id } }
      : { code: 'usage.no-such-amendment.nearest', values: { treaty, amendment: id, nearest } },
    { code: 'usage.see-amendments', values: { treaty } },
  );
}
