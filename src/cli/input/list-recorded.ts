import { listCatalogue } from '../../catalogue.ts';

/** Lists the treaties of the catalogue that have a record. */
export function listRecorded(): readonly string[] {
  return listCatalogue().flatMap(({ id, record }) => (record === undefined ? [] : [id]));
}
