// Makes what is made from data before anything is compiled, checked or tested. vitest calls `setup`.
import { fileURLToPath } from 'node:url';
import { compileCatalogue } from './compile-catalogue.mjs';
import { compileFirstDays } from './compile-first-days.mjs';
import { compileHeads } from './compile-heads.mjs';
import { compileMessages } from './compile-messages.mjs';
import { compileNames } from './compile-names.mjs';
import { compileTreatyNames } from './compile-treaty-names.mjs';
import { compileWikidataItems } from './compile-wikidata-items.mjs';

export async function setup() {
  compileNames();
  compileFirstDays();
  compileWikidataItems();
  compileHeads();
  await compileMessages();
  compileTreatyNames();
  // The readers of the catalogue's files know the names.
  await compileCatalogue();
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await setup();
