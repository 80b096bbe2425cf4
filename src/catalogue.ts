/** Real treaties as data, and their records, loaded one by one. */

export { isCatalogueId, listCatalogue, loadLedger, loadRecord, loadTreaty } from './catalogue/catalogue.ts';
export type { AmendingEntry, CatalogueEntry } from './catalogue/catalogue-entry.ts';
export { findText } from './catalogue/find-text.ts';
export type { CatalogueId, RecordId } from './catalogue/generated/ids.ts';
export { listAmending } from './catalogue/list-amending.ts';
export { listTreatiesNamed, listTreatiesWith } from './catalogue/list-named.ts';
export { findWordsMeant, listTreatiesNear } from './catalogue/list-near.ts';
