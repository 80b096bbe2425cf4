/** Real treaties as data, with their registers and sources. */
export { type CatalogueEntry, findInCatalogue, listCatalogue } from './catalogue/catalogue.ts';
export { crcRegister } from './catalogue/crc/register.ts';
export { crc } from './catalogue/crc/treaty.ts';
export { opCrcScRegister } from './catalogue/op-crc-sc/register.ts';
export { opCrcSc } from './catalogue/op-crc-sc/treaty.ts';
