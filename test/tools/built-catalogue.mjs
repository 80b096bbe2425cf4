// The whole catalogue of the built package, loaded: what the benchmark and the calibration run over.
import { listCatalogue, loadRecord, loadTreaty } from '../../dist/catalogue.js';

const treaties = await Promise.all(listCatalogue().map(({ id }) => loadTreaty(id)));
const records = await Promise.all(
  listCatalogue()
    .filter(({ record }) => record !== undefined)
    .map(({ id }) => loadRecord(id)),
);

const treatyOf = new Map(treaties.map((treaty) => [treaty.id, treaty]));
const recordOf = new Map(records.map((register) => [register.treaty, register]));

export const listTreaties = () => treaties;
export const findTreaty = (id) => treatyOf.get(id);
export const findRecord = (id) => recordOf.get(id);
