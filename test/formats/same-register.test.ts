import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseAnyRegister } from '../../src/formats/parse-any-register.ts';
import { parseWorkbook } from '../../src/formats/workbook/parse-workbook.ts';
import { parseText } from '../../src/reading/bytes/parse-text.ts';
import { rowsOfTexts, writeWorkbook } from './workbook/write-workbook.ts';

type Table = readonly (readonly string[])[];

const quoted = (cell: string): string => `"${cell.replaceAll('"', '""')}"`;
const delimited = (table: Table, sign: string): string =>
  table.map((cells) => `${cells.map(quoted).join(sign)}\r\n`).join('');
const objects = ([heads = [], ...rows]: Table): readonly object[] =>
  rows.map((cells) => Object.fromEntries(heads.map((head, index) => [head, cells[index] ?? ''])));

/** The ways in which one and the same table may come. */
const WAYS: Readonly<Record<string, (table: Table) => Uint8Array>> = {
  commas: (table) => Buffer.from(delimited(table, ',')),
  semicolons: (table) => Buffer.from(delimited(table, ';')),
  tabs: (table) => Buffer.from(delimited(table, '\t')),
  bars: (table) => Buffer.from(delimited(table, '|')),
  'UTF-8 with a mark': (table) => Buffer.from(`\u{feff}${delimited(table, ',')}`),
  'UTF-16': (table) => Buffer.from(`\u{feff}${delimited(table, '\t')}`, 'utf16le'),
  'UTF-16, big-endian': (table) => Buffer.from(`\u{feff}${delimited(table, '\t')}`, 'utf16le').swap16(),
  'Windows-1252': (table) => Buffer.from(delimited(table, ';').replaceAll('’', '\u{92}'), 'latin1'),
  workbook: (table) => writeWorkbook({ sheets: [{ name: 'Acts', rows: rowsOfTexts(table) }] }),
  'a list of objects': (table) => Buffer.from(JSON.stringify(objects(table))),
  'a list of objects over several lines': (table) => Buffer.from(JSON.stringify(objects(table), undefined, 2)),
  'lines of objects': (table) =>
    Buffer.from(
      objects(table)
        .map((each) => `${JSON.stringify(each)}\n`)
        .join(''),
    ),
};

/** Reads bytes as the command does. */
function readRegister(bytes: Uint8Array) {
  const text = bytes[0] === 0x50 && bytes[1] === 0x4b ? sheetOf(bytes) : textOf(bytes);
  const left: string[] = [];
  const parsed = parseAnyRegister(text, { treatyId: 'op-crc-sc', leave: ({ kind }) => left.push(kind) });
  return parsed.ok ? { register: parsed.value, left } : { codes: parsed.issues.map(({ what }) => what) };
}

function sheetOf(bytes: Uint8Array): string {
  const parsed = parseWorkbook(bytes);
  return parsed.ok ? parsed.value.text : JSON.stringify(parsed.issues);
}

function textOf(bytes: Uint8Array): string {
  const parsed = parseText(bytes, { tellEncoding: () => {} });
  return parsed.ok ? parsed.value : JSON.stringify(parsed.issues);
}

const PARTICIPANTS = ['Norway', 'Côte d’Ivoire', 'Türkiye', 'Korea, Republic of', 'BEL'] as const;
const DAYS = ['2001-10-02', '18 Jan 2002', '30 Apr 2001'] as const;

const own = fc
  .uniqueArray(
    fc.record({
      participant: fc.constantFrom(...PARTICIPANTS),
      kind: fc.constantFrom('ratification', 'accession', 'Ratification'),
      date: fc.constantFrom(...DAYS),
      note: fc.constantFrom('', 'a; b | c', 'the "old" name', 'dépôt, à New York'),
    }),
    { minLength: 2, maxLength: 5, selector: ({ participant }) => participant },
  )
  .map(
    (rows): Table => [
      ['participant', 'kind', 'date', 'note'],
      ...rows.map(({ participant, kind, date, note }) => [participant, kind, date, note]),
    ],
  );

const ofUnitedNations = fc
  .uniqueArray(
    fc.record({
      participant: fc.constantFrom('Norway 2', 'Côte d’Ivoire', 'Türkiye', 'Republic of Korea', 'Belgium 3, 4'),
      signature: fc.constantFrom('', '6 Sep 2000', '[ 3 Dec 2000 ]'),
      consent: fc.constantFrom('2 Oct 2001', '19 Sep 2002 a'),
    }),
    { minLength: 2, maxLength: 5, selector: ({ participant }) => participant },
  )
  .map(
    (rows): Table => [
      ['Participant', 'Signature', 'Ratification, Accession(a), Succession(d)'],
      ...rows.map(({ participant, signature, consent }) => [participant, signature, consent]),
    ],
  );

describe('a table', () => {
  it.each(Object.entries(WAYS))('gives the same register as %s as with commas', (_, write) => {
    fc.assert(
      fc.property(fc.oneof(own, ofUnitedNations), (table) => {
        const plain = readRegister(Buffer.from(delimited(table, ',')));
        expect(plain).toHaveProperty('register');
        expect(readRegister(write(table))).toEqual(plain);
      }),
      { numRuns: 60 },
    );
  });
});
