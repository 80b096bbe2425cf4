import { writeFileSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';
import * as fc from 'fast-check';
import { unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { openTableRows, type RowsRead } from '../../src/conformance/open-table-rows.ts';
import { openConversion } from '../../src/formats/open-conversion.ts';
import { parseAnyRegister } from '../../src/formats/parse-any-register.ts';
import { parseWorkbook } from '../../src/formats/workbook/parse-workbook.ts';
import { parseText } from '../../src/reading/bytes/parse-text.ts';
import type { RowLeft } from '../../src/reading/csv/read-other-heads.ts';
import type { TableRow } from '../../src/reading/csv/split-rows.ts';
import type { Issue, Parsed } from '../../src/reading/issues/issue.ts';
import { writeRegisterJson } from '../../src/reading/json/write-register-json.ts';
import type { Act } from '../../src/treaty/act.ts';
import type { Register } from '../../src/treaty/register.ts';
import { anyDamageOf } from '../support/damage.ts';
import { listLinesLost } from './list-lines-lost.ts';
import * as samples from './samples.ts';
import { rowsOfTexts, writeWorkbook } from './workbook/write-workbook.ts';

const OURS =
  'participant,kind,date\nNOR,signature,2000-06-13\n"Benin",accession,31 Jan 2005\nBEL,ratification,2006-03-17\n';

const OBJECTS = [
  { participant: 'Norway', kind: 'ratification', date: '2001-10-02' },
  { participant: 'BEN', kind: 'accession', date: '2005-01-31' },
];

const TREATY = 'op-crc-sc';

/** Where `npm run fuzz` has each damaged file put before it is read, to see which is being read when nothing comes of it. */
const { FC_LAST_FILE: LAST_FILE } = process.env;

/** A workbook as spreadsheet programs write it: texts that cells share, days as numbers, a sheet of notes before the acts. */
const WORKBOOK = writeWorkbook({
  sheets: [
    { name: 'Notes', rows: rowsOfTexts([['Acts of the Protocol']]) },
    {
      name: 'Acts',
      rows: `${rowsOfTexts([['participant', 'kind', 'date']])}${[
        ['0', '2', 36_690],
        ['1', '3', 38_383],
        ['0', '4', 37_166],
      ]
        .map(
          ([who, kind, day], index) =>
            `<row r="${index + 2}"><c t="s"><v>${who}</v></c><c t="s"><v>${kind}</v></c><c s="1"><v>${day}</v></c></row>`,
        )
        .join('')}`,
    },
  ],
  forms: [14],
  texts: ['Norway', 'Benin', 'signature', 'accession', 'ratification'].map((text) => `<t>${text}</t>`),
});

const PARTS = unzipSync(WORKBOOK);

/** Parts of the workbook; damaged alone, for a damaged archive is mostly refused before anything in it is read. */
const PART_OF: Readonly<Record<string, string>> = {
  'a sheet of a workbook': 'xl/worksheets/sheet2.xml',
  'the texts of a workbook': 'xl/sharedStrings.xml',
  'the sheets of a workbook': 'xl/workbook.xml',
  'what a workbook leads to': 'xl/_rels/workbook.xml.rels',
  'the styles of a workbook': 'xl/styles.xml',
};

/** A file of each reader, in bytes. */
const FILES: Readonly<Record<string, Uint8Array>> = {
  'our table': Buffer.from(OURS),
  'our table in UTF-16': Buffer.from(`\u{feff}${OURS}`, 'utf16le'),
  'our table in Windows-1252': Buffer.from(OURS.replace('Benin', 'Côte d\u{92}Ivoire'), 'latin1'),
  'a list of objects': Buffer.from(JSON.stringify(OBJECTS)),
  'lines of objects': Buffer.from(OBJECTS.map((each) => JSON.stringify(each)).join('\n')),
  'a register': Buffer.from(
    JSON.stringify({ treaty: TREATY, acts: [{ participant: 'NOR', kind: 'accession', on: '2001-10-02' }] }),
  ),
  'a workbook': WORKBOOK,
  ...Object.fromEntries(Object.entries(PART_OF).map(([name, part]) => [name, PARTS[part] ?? new Uint8Array()])),
  'UN status table': Buffer.from(samples.UN_STATUS_TABLE),
  'UN page': Buffer.from(samples.UN_PAGE),
  'UN XML': Buffer.from(samples.UN_XML),
  'UN Treaty Series': Buffer.from(samples.UN_TREATY_SERIES),
  'United Kingdom': Buffer.from(samples.UNITED_KINGDOM),
  Netherlands: Buffer.from(samples.NETHERLANDS),
  Switzerland: Buffer.from(samples.SWISS_GERMAN),
  'Hague Conference': Buffer.from(samples.HCCH),
  'Council of Europe': Buffer.from(samples.COUNCIL_OF_EUROPE),
  UNCITRAL: Buffer.from(samples.UNCITRAL),
  ILO: Buffer.from(samples.ILO),
  participations: Buffer.from(samples.PARTICIPATIONS),
  WIPO: Buffer.from(samples.WIPO),
  'WIPO Lex': Buffer.from(samples.WIPO_LEX),
  openclimatedata: Buffer.from(samples.OPENCLIMATEDATA),
  ICRC: Buffer.from(JSON.stringify(samples.ICRC_DOCUMENT)),
  ECOLEX: Buffer.from(JSON.stringify(samples.ECOLEX_DOCUMENT)),
  'ECOLEX page': Buffer.from(samples.ECOLEX_PAGE),
};

/** What is read of a text, and what of it is no act. */
interface Read<Value> {
  readonly value: Value;
  readonly left: readonly RowLeft[];
}

/** Reads a text at once, as status and check do. */
function readWhole(text: string): Read<Parsed<Register>> {
  const left: RowLeft[] = [];
  return { value: parseAnyRegister(text, { treatyId: TREATY, leave: (row) => left.push(row) }), left };
}

/** Reads a text in pieces of a length, as convert does: its acts, or what is wrong with it. */
function readConverted(text: string, length = text.length + 1): Read<readonly Act[] | readonly Issue[]> {
  const left: RowLeft[] = [];
  const acts: Act[] = [];
  const conversion = openConversion((act) => acts.push(act), { treatyId: TREATY, leave: (row) => left.push(row) });
  readInPieces(text, length, conversion.push);
  const end = conversion.end();
  return { value: end.ok ? acts : end.issues, left };
}

/** What audit and compare read of a table. */
interface Audited {
  readonly rows: readonly TableRow[];
  readonly issues: readonly Issue[];
  readonly ofOthers: number;
}

/** Reads a text in pieces of a length, as audit and compare do. */
function readAudited(text: string, length = text.length + 1): Read<Audited> {
  const left: RowLeft[] = [];
  let others: ReadonlyMap<string, number> = new Map();
  const table = openTableRows(TREATY, {
    leave: (row) => left.push(row),
    tellForm: (told) => {
      others = told.others();
    },
  });
  const read: RowsRead[] = [];
  readInPieces(text, length, (piece) => read.push(table.push(piece)));
  read.push(table.end());
  const rows = read.flatMap((each) => [...each.rows]);
  const ofOthers = [...others.values()].reduce((sum, count) => sum + count, 0);
  return { value: { rows, issues: read.flatMap(({ issues }) => issues), ofOthers }, left };
}

/** Reads a text that comes in pieces of a length. */
function readInPieces(text: string, length: number, push: (piece: string) => void): void {
  for (let at = 0; at < text.length; at += length) push(text.slice(at, at + length));
}

/** Says what is wrong with the reading of a text, or nothing. */
function findFault(text: string, length: number): string | undefined {
  const { value: whole, left } = readWhole(text);
  const converted = readConverted(text);
  const audited = readAudited(text);
  if (!isDeepStrictEqual(readConverted(text, length), converted)) return 'convert depends on the cut';
  if (!isDeepStrictEqual(readAudited(text, length), audited)) return 'audit depends on the cut';
  if (!whole.ok) {
    if (whole.issues.length === 0) return 'refused without a reason';
    return isDeepStrictEqual(codesOf(whole.issues), codesOf(converted.value))
      ? undefined
      : 'refused otherwise by convert';
  }
  const { acts } = whole.value;
  if (!isDeepStrictEqual({ value: acts, left }, converted)) return 'converted otherwise';
  const told = [...left, ...audited.left].map(({ line }) => line);
  const lost = listLinesLost(text, { ...audited.value, acts: acts.length, left: told });
  if (lost.length > 0) return `passed over in silence: ${lost.join(', ')}`;
  const again = parseAnyRegister(writeRegisterJson(whole.value), { treatyId: TREATY });
  return again.ok && isDeepStrictEqual(again.value, whole.value) ? undefined : 'not the same when it is written';
}

function codesOf(issues: unknown): unknown {
  return Array.isArray(issues) ? issues.map(({ code, line }) => `${line} ${code}`) : issues;
}

describe('a file that is damaged', () => {
  it.each(Object.entries(FILES))(
    '%s: is read whole, or refused with its reasons, however it comes in',
    (name, file) => {
      fc.assert(
        fc.property(anyDamageOf(file), fc.integer({ min: 1, max: 200 }), (bytes, length) => {
          if (LAST_FILE !== undefined) writeFileSync(LAST_FILE, bytes);
          const text = textOf(name, bytes);
          if (text.ok) expect(findFault(text.value, length) ?? findCellsLost(name, bytes, text.value)).toBeUndefined();
          else expect(text.issues).not.toEqual([]);
        }),
      );
    },
  );
});

function textOf(name: string, bytes: Uint8Array): Parsed<string> {
  const part = PART_OF[name];
  if (part !== undefined) return textOfSheet(zipSync({ ...PARTS, [part]: bytes }, { level: 0 }));
  return name === 'a workbook' ? textOfSheet(bytes) : parseText(bytes, { tellEncoding: () => {} });
}

/** Says how many cells of a sheet were passed over in silence, or nothing. */
function findCellsLost(name: string, bytes: Uint8Array, text: string): string | undefined {
  if (name !== 'a sheet of a workbook') return undefined;
  const said = Buffer.from(bytes)
    .toString()
    .match(/<(v|t)(?: [^>]*)?>[^<]*[^\s<][^<]*<\/\1>/g);
  const read = text.match(/"(?:[^"]|"")*"/g);
  const lost = (said?.length ?? 0) - (read?.length ?? 0);
  return lost > 0 ? `passed over in silence: ${lost} cells` : undefined;
}

function textOfSheet(bytes: Uint8Array): Parsed<string> {
  const parsed = parseWorkbook(bytes);
  return parsed.ok ? { ok: true, value: parsed.value.text } : parsed;
}
