import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { OwnParticipant } from '../../../src/participants/own-participant.ts';
import { nameInTable, writeCell, writeFreeText } from '../../../src/reading/csv/csv-free-text.ts';
import { parseRegisterCsv } from '../../../src/reading/csv/parse-register-csv.ts';
import { writeRegisterCsv } from '../../../src/reading/csv/write-register-csv.ts';
import { parseTreatyJson } from '../../../src/reading/json/parse-treaty-json.ts';
import { renderJson } from '../../../src/reading/json/render-json.ts';
import { writeTreatyJson } from '../../../src/reading/json/write-treaty-json.ts';
import type { Act } from '../../../src/treaty/act.ts';
import { isAmendmentAct } from '../../../src/treaty/act-of-kind.ts';
import { LEDGER_COLUMNS, parseLedger } from './read-ledger.ts';
import { parseHead } from './read-record.ts';

const collator = new Intl.Collator('en');

/**
 * Lays the data files of the catalogue out alike. A file with a mistake is left as it is: compiling says what is wrong.
 *
 * @param folder the one with `treaties/`, `records/` and `ledger.csv`
 */
export function formatCatalogue(folder: string): void {
  forEachFile(join(folder, 'treaties'), '.json', formatTreaty);
  forEachFile(join(folder, 'records'), '.json', formatHead);
  forEachFile(join(folder, 'records'), '.csv', (text, id) =>
    formatTable(text, readOwn(join(folder, 'treaties', `${id}.json`))),
  );
  const treatyIds = readdirSync(join(folder, 'treaties')).map((name) => name.replace('.json', ''));
  formatFile(join(folder, 'ledger.csv'), (text) => formatLedger(text, treatyIds));
}

/** Lays a treaty out, with the schema that lies beside the catalogue. */
export function formatTreaty(text: string): string | undefined {
  const parsed = parseTreatyJson(text);
  return parsed.ok ? writeTreatyJson(parsed.value, { schema: '../../schema/treaty.schema.json' }) : undefined;
}

/** Lays the head of a record out. */
export function formatHead(text: string): string | undefined {
  const parsed = parseHead(text);
  return parsed.ok ? renderJson({ $schema: '../../schema/record.schema.json', ...parsed.value }) : undefined;
}

/** Writes a table by name, in the order of an index; the steps of amendments stand at the end, in the order in which they came. */
export function formatTable(text: string, own: readonly OwnParticipant[] = []): string | undefined {
  const parsed = parseRegisterCsv(text, 'any', { participants: own });
  if (!parsed.ok) return undefined;
  const acts = [...parsed.value.acts].sort(compareByName(own));
  return writeRegisterCsv({ ...parsed.value, acts }, { participants: 'name', own });
}

function readOwn(path: string): readonly OwnParticipant[] {
  const parsed = parseTreatyJson(readFileSync(path, 'utf8'));
  return (parsed.ok ? parsed.value.finalClauses.participation.participants : undefined) ?? [];
}

/** Writes the ledger by name, in the order of treaties and of names. */
export function formatLedger(text: string, treatyIds: readonly string[]): string | undefined {
  const parsed = parseLedger(text, treatyIds);
  if (!parsed.ok) return undefined;
  const rows = parsed.value.map(({ treaty, participant, published, reason, source }) => {
    const name = participant === undefined ? '' : writeCell(nameInTable(participant), ',');
    return [treaty, name, published, writeFreeText(reason), writeFreeText(source)];
  });
  rows.sort(([a = '', aName = ''], [b = '', bName = '']) => collator.compare(a, b) || collator.compare(aName, bName));
  return `${[LEDGER_COLUMNS, ...rows].map((cells) => cells.join(',')).join('\n')}\n`;
}

function compareByName(own: readonly OwnParticipant[]): (a: Act, b: Act) => number {
  const nameOf = ({ participant = '' }: Act): string => nameInTable(participant, own);
  return (a, b) => {
    if (isAmendmentAct(a) || isAmendmentAct(b)) return Number(isAmendmentAct(a)) - Number(isAmendmentAct(b));
    return collator.compare(nameOf(a), nameOf(b));
  };
}

function forEachFile(folder: string, ending: string, format: (text: string, id: string) => string | undefined): void {
  for (const name of readdirSync(folder)) {
    if (name.endsWith(ending)) formatFile(join(folder, name), (text) => format(text, name.slice(0, -ending.length)));
  }
}

function formatFile(path: string, format: (text: string) => string | undefined): void {
  const text = readFileSync(path, 'utf8');
  const formatted = format(text);
  if (formatted !== undefined && formatted !== text) writeFileSync(path, formatted);
}
