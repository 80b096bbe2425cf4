import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { OwnParticipant } from '../../../src/participants/own-participant.ts';
import { parseTreatyJson } from '../../../src/reading/json/parse-treaty-json.ts';
import type { Act } from '../../../src/treaty/act.ts';
import type { LedgerEntry } from '../../../src/treaty/ledger-entry.ts';
import type { Register } from '../../../src/treaty/register.ts';
import { type Treaty, treatySchema } from '../../../src/treaty/treaty.ts';
import { wording as englishForFiles } from '../../../src/wording/languages/en-files.ts';
import { renderIssues } from '../../../src/wording/render-issues.ts';
import { type CompleteRecord, fillEligibility } from './fill-eligibility.ts';
import { fillTexts, type TextsByLanguage } from './fill-texts.ts';
import { parseLedger } from './read-ledger.ts';
import { type NamesOfTreaties, readNames } from './read-names.ts';
import { type RecordFiles, readRecord, recordHeadSchema } from './read-record.ts';
import { readTexts } from './read-texts.ts';

/** The data of the catalogue, read and checked. */
export interface CatalogueData {
  /** In order of adoption, and of id within a day. */
  readonly treaties: readonly Treaty[];
  /** By the id of the treaty. */
  readonly records: ReadonlyMap<string, Register>;
  readonly ledger: readonly LedgerEntry[];
  readonly names: NamesOfTreaties;
  readonly texts: TextsByLanguage;
}

/**
 * Reads the data files of the catalogue as anybody's files are read.
 *
 * @param folder the one with `treaties/`, `records/`, `ledger.csv`, `names.csv` and `texts.csv`
 * @throws Error with every mistake of every file, by line
 */
export function readCatalogue(folder: string): CatalogueData {
  const faults: string[] = [];
  const textsPath = join(folder, 'texts.csv');
  const texts = readTexts(readFileSync(textsPath, 'utf8'), textsPath, faults);
  const read = readTreaties(join(folder, 'treaties'), faults).map((treaty) => fillTexts(treatySchema, treaty, texts));
  faults.push(...listTwofold(read));
  const own = new Map(read.map(({ id, finalClauses }) => [id, finalClauses.participation.participants ?? []]));
  const files = readRecords(join(folder, 'records'), faults, texts, own);
  const treaties = read.map((treaty) => fillEligibility(treaty, (id) => findComplete(files.get(id))));
  const records = new Map([...files].map(([id, each]) => [id, composeRecord(each, files, folder, faults)]));
  const ids = listNames(join(folder, 'treaties'), '.json');
  for (const id of records.keys()) {
    if (!ids.includes(id)) faults.push(`${folder}: there is a record of "${id}", and no treaty of this id.`);
  }
  const ledgerPath = join(folder, 'ledger.csv');
  const ledger = parseLedger(readFileSync(ledgerPath, 'utf8'), ids);
  if (!ledger.ok) faults.push(renderIssues(ledger.issues, ledgerPath, englishForFiles));
  const namesPath = join(folder, 'names.csv');
  const names = readNames(readFileSync(namesPath, 'utf8'), namesPath, treaties, faults);
  if (faults.length > 0 || !ledger.ok) throw new Error(`The catalogue has mistakes:\n${faults.join('\n')}`);
  return { treaties, records, ledger: ledger.value, names, texts };
}

function readTreaties(folder: string, faults: string[]): readonly Treaty[] {
  const treatyIds = listNames(folder, '.json');
  const treaties = treatyIds.flatMap((id) => {
    const path = join(folder, `${id}.json`);
    const parsed = parseTreatyJson(readFileSync(path, 'utf8'), { treatyIds });
    if (!parsed.ok) faults.push(renderIssues(parsed.issues, path, englishForFiles));
    else if (parsed.value.id !== id) faults.push(`${path}: the id is "${parsed.value.id}". Name the file by the id.`);
    return parsed.ok ? [parsed.value] : [];
  });
  return treaties.sort((a, b) => (a.adoptedOn === b.adoptedOn ? order(a.id, b.id) : order(a.adoptedOn, b.adoptedOn)));
}

function readRecords(
  folder: string,
  faults: string[],
  texts: TextsByLanguage,
  own: ReadonlyMap<string, readonly OwnParticipant[]>,
): ReadonlyMap<string, RecordFiles> {
  const files = new Map<string, RecordFiles>();
  for (const id of new Set([...listNames(folder, '.json'), ...listNames(folder, '.csv')])) {
    const read = readRecord(folder, id, faults, own.get(id));
    if (read !== undefined) files.set(id, { ...read, head: fillTexts(recordHeadSchema, read.head, texts) });
  }
  return files;
}

/** Lists participants of treaties' own that one treaty declares otherwise than another: the catalogue knows each by one code and one name. */
function listTwofold(treaties: readonly Treaty[]): readonly string[] {
  const codes = new Map<string, string>();
  const declared = treaties.flatMap(({ id, finalClauses }) =>
    (finalClauses.participation.participants ?? []).map(({ code, name }) => ({ id, code, name: JSON.stringify(name) })),
  );
  const names = new Map(declared.map(({ code, name }) => [code, name]));
  return declared.flatMap(({ id, code, name }) => {
    const other = codes.get(name);
    codes.set(name, code);
    if (other !== undefined && other !== code) return [`treaties/${id}.json: ${code} is ${other} in another treaty.`];
    return names.get(code) === name ? [] : [`treaties/${id}.json: ${code} has another name in another treaty.`];
  });
}

function findComplete(record: RecordFiles | undefined): CompleteRecord | undefined {
  if (record?.head.namesEverybody !== true) return undefined;
  const { sources, endsOn } = record.head;
  return { acts: record.acts, sources, ...(endsOn === undefined ? {} : { endsOn }) };
}

function composeRecord(
  { head, acts: own }: RecordFiles,
  files: ReadonlyMap<string, RecordFiles>,
  folder: string,
  faults: string[],
): Register {
  const { takenFrom, namesEverybody: _, ...register } = head;
  const path = join(folder, 'records', head.treaty);
  const taken = takenFrom === undefined ? [] : takeAcceptances(files.get(takenFrom.treaty), takenFrom.amendment);
  if (takenFrom !== undefined && taken.length === 0) {
    faults.push(`${path}.json: the record of "${takenFrom.treaty}" has no acceptance of "${takenFrom.amendment}".`);
  }
  const acts = [...own, ...taken];
  const used = new Set(acts.map(({ source }) => source));
  const known = new Set(register.sources.map(({ id }) => id));
  for (const id of used) if (id !== undefined && !known.has(id)) faults.push(`${path}: no source has the id "${id}".`);
  for (const id of known) if (!used.has(id)) faults.push(`${path}.json: no act names the source "${id}".`);
  return { ...register, acts };
}

/** The acceptances of an amendment as the acts of a treaty of its own. */
function takeAcceptances(from: RecordFiles | undefined, amendment: string): readonly Act[] {
  return (from?.acts ?? []).flatMap((act) => {
    if (act.kind !== 'amendment-acceptance' || act.amendment !== amendment) return [];
    const { amendment: _, ...rest } = act;
    return [{ ...rest, kind: 'acceptance' as const }];
  });
}

/** Lists the names of the files of a folder that end in one way, without that end. */
function listNames(folder: string, ending: string): readonly string[] {
  const names = readdirSync(folder).filter((name) => name.endsWith(ending));
  return names.map((name) => name.slice(0, -ending.length)).sort(order);
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
