import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { textIn } from '../../../src/participants/text.ts';
import type { Register } from '../../../src/treaty/register.ts';
import type { Treaty } from '../../../src/treaty/treaty.ts';
import type { CatalogueData } from './read-catalogue.ts';

const HEAD = '// Made from the data files beside this folder by test/tools/compile-catalogue.mjs. Change those.\n';

/**
 * Writes the catalogue as plain modules: one a treaty, one a record, the ledger, and the index by which each is loaded alone. A value stands in them as JSON,
 * which is read faster than code is, and needs no parser of ours.
 *
 * @param folder where they go; what else is there is removed, and what has not changed is left as it is
 */
export function writeModules(folder: string, { treaties, records, ledger, names, texts }: CatalogueData): void {
  const modules = new Map<string, string>([
    ['ids.ts', writeIds(treaties, records)],
    ['amending.ts', writeAmending(treaties)],
    ['entries.ts', writeEntries(treaties, records, names)],
    ['loaders.ts', writeLoaders(treaties, records)],
    ['ledger.ts', writeLedger(ledger)],
    ['texts.ts', writeTexts(texts)],
    ...treaties.map((treaty) => [`treaties/${treaty.id}.ts`, writeTreaty(treaty)] as const),
    ...[...records.values()].map((register) => [`records/${register.treaty}.ts`, writeRecord(register)] as const),
  ]);
  for (const [name, text] of modules) writeIfChanged(join(folder, name), text);
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    if (name.endsWith('.ts') && !modules.has(name)) rmSync(join(folder, name));
  }
}

type Records = CatalogueData['records'];

function writeIds(treaties: readonly Treaty[], records: Records): string {
  const ids = treaties.map(({ id }) => id);
  return `${HEAD}
/** The id of a treaty of the catalogue. */
export type CatalogueId = ${writeUnion(ids)};

/** The id of a treaty of which the catalogue has a record. */
export type RecordId = ${writeUnion(ids.filter((id) => records.has(id)))};
`;
}

function writeUnion(ids: readonly string[]): string {
  return ids.map((id) => `\n  | '${id}'`).join('');
}

function writeEntries(treaties: readonly Treaty[], records: Records, names: CatalogueData['names']): string {
  const entries = treaties.map(
    ({ id, title, shortTitle, adoptedOn, adoptedAt, done, depositary, references, amends }) => {
      const record = records.get(id);
      const { acts, endsOn } = record ?? {};
      const ofRecord = { acts: acts?.length, ...(endsOn === undefined ? {} : { endsOn }) };
      const entry = {
        ...{ id, title, shortTitle, otherNames: names.get(id) ?? [], references, adoptedOn, adoptedAt },
        ...(done === undefined ? {} : { done }),
        depositary: depositary.name,
        ...(amends === undefined ? {} : { amends }),
      };
      return record === undefined ? entry : { ...entry, record: ofRecord };
    },
  );
  return `${HEAD}import type { CatalogueEntry } from '../catalogue-entry.ts';

/** Reads the entries anew each time; they are asked for by few. */
export function readEntries(): readonly CatalogueEntry[] {
  return ${writeValue(entries)};
}
`;
}

function writeAmending(treaties: readonly Treaty[]): string {
  const amending = treaties.flatMap(({ id, adoptedOn, amends }) =>
    amends === undefined ? [] : [{ id, adoptedOn, amends }],
  );
  return `${HEAD}import type { AmendingEntry } from '../catalogue-entry.ts';

export const AMENDING: readonly AmendingEntry[] = ${writeValue(amending)};
`;
}

function writeLoaders(treaties: readonly Treaty[], records: Records): string {
  const load = (kind: string, id: string) => `  '${id}': () => import('./${kind}/${id}.ts'),\n`;
  const ids = treaties.map(({ id }) => id);
  return `${HEAD}import type { Register } from '../../treaty/register.ts';
import type { Treaty } from '../../treaty/treaty.ts';
import type { CatalogueId, RecordId } from './ids.ts';

export const TREATIES: Readonly<Record<CatalogueId, () => Promise<{ readonly treaty: Treaty }>>> = {
${ids.map((id) => load('treaties', id)).join('')}};

export const RECORDS: Readonly<Record<RecordId, () => Promise<{ readonly register: Register }>>> = {
${ids
  .filter((id) => records.has(id))
  .map((id) => load('records', id))
  .join('')}};
`;
}

function writeTreaty(treaty: Treaty): string {
  return `${HEAD}import type { Treaty } from '../../../treaty/treaty.ts';

/** ${textIn(treaty.title, 'en')}. */
export const treaty: Treaty = ${writeValue(treaty)};
`;
}

function writeRecord(register: Register): string {
  return `${HEAD}import type { Register } from '../../../treaty/register.ts';

export const register: Register = ${writeValue(register)};
`;
}

function writeLedger(ledger: CatalogueData['ledger']): string {
  return `${HEAD}import type { LedgerEntry } from '../../treaty/ledger-entry.ts';

export const LEDGER: readonly LedgerEntry[] = ${writeValue(ledger)};
`;
}

function writeTexts(texts: CatalogueData['texts']): string {
  return `${HEAD}import type { Text } from '../../participants/text.ts';

export const TEXTS: readonly Exclude<Text, string>[] = ${writeValue([...texts.values()])};
`;
}

/** Writes a value as code that gives it back: JSON in a text. */
function writeValue(value: unknown): string {
  const json = JSON.stringify(value).replaceAll('\\', '\\\\').replaceAll("'", "\\'");
  return `JSON.parse(\n  '${json}',\n)`;
}

function writeIfChanged(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  try {
    if (readFileSync(path, 'utf8') === text) return;
  } catch {
    // It is not there yet.
  }
  writeFileSync(path, text);
}
