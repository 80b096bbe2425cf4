import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parsePublishedTable } from '../../src/formats/parse-published-table.ts';
import { LANGUAGES } from '../../src/participants/language.ts';
import { CSV_COLUMNS } from '../../src/reading/csv/csv-columns.ts';
import { listRows } from '../../src/reading/csv/split-rows.ts';
import { columnNameOf } from '../../src/reading/csv/table-form.ts';
import { parseRegister } from '../../src/reading/parse-register.ts';

const text = readFileSync(new URL('../../src/reading/csv/heads/heads.csv', import.meta.url), 'utf8');
const [, ...rows] = [...listRows(text, { quotes: 'strict', isColumn: () => true })].map((row) =>
  row.kind === 'row' ? row.cells : [],
);
const heads = rows.flatMap(([means = '', language = '', names = '']) =>
  names.split(' | ').map((name) => ({ means, language, name: columnNameOf(name) })),
);

describe('heads.csv', () => {
  it('gives each head one meaning, whatever the language, and none to our own names of another column', () => {
    const meanings = new Map<string, Set<string>>(CSV_COLUMNS.map((column) => [column, new Set([column])]));
    for (const { means, name } of heads) meanings.set(name, new Set([...(meanings.get(name) ?? []), means]));
    // What other tables call the date, ours call so too; ours is read as ours.
    expect([...meanings].filter(([, all]) => all.size > 1).map(([name]) => name)).toEqual([]);
  });

  it.each(LANGUAGES)('says in %s who, what and when, with the days of signature and of effect', (language) => {
    const said = new Set(heads.filter((each) => each.language === language).map(({ means }) => means));
    for (const means of ['participant', 'kind', 'date', 'instrument-date', 'signature', 'stored-date']) {
      expect([means, said.has(means)]).toEqual([means, true]);
    }
  });
});

/** As tables in each language are written, by hand: who, what, when, and the stored date. */
const TABLES = [
  ['fr', 'État;Acte;Date d’adhésion;Entrée en vigueur'],
  [
    'fr, without accents and with another apostrophe',
    "ETAT PARTIE;Nature de l'acte;Date du depot;Date d'entree en vigueur",
  ],
  ['es', 'Estado;Tipo de acto;Fecha de depósito;Entrada en vigor'],
  ['es', 'País;Acto;Fecha de ratificación;En vigor desde'],
  ['ru', 'Государство-участник;Вид акта;Дата ратификации;Вступление в силу'],
  ['ar', 'الدولة الطرف;نوع الصك;تاريخ الإيداع;تاريخ بدء النفاذ'],
  ['zh', '缔约国;文书类型;交存日期;生效日期'],
  ['en', 'State Party;Instrument;Date of accession;Entry into force'],
] as const;

describe.each(TABLES)('heads in %s', (_, head) => {
  const table = `${head}\nROU;ratification;2001-10-18;2002-01-18\n`;

  it('are read in a register, and the date of effect is told to be passed over', () => {
    const passedOver: string[] = [];
    const parsed = parseRegister(table, { treatyId: 'op-crc-sc', passOver: (name) => passedOver.push(name) });
    expect(parsed.ok && parsed.value.acts).toEqual([{ kind: 'ratification', participant: 'ROU', on: '2001-10-18' }]);
    expect(passedOver).toEqual([head.split(';')[3]]);
  });

  it('are read in a table of stored dates', () => {
    const parsed = parsePublishedTable(table);
    expect(parsed.ok && parsed.value).toEqual([
      { line: 2, kind: 'ratification', participant: 'ROU', on: '2001-10-18', published: '2002-01-18' },
    ]);
  });
});

describe('a head that is the State or what it did', () => {
  it.each(['État', 'Estado', 'State'])('is what it did where another column is the State: %s', (head) => {
    const parsed = parseRegister(`País,${head},Fecha\nROU,ratification,2001-10-18\n`, { treatyId: 'op-crc-sc' });
    expect(parsed.ok && parsed.value.acts).toEqual([{ kind: 'ratification', participant: 'ROU', on: '2001-10-18' }]);
  });
});

describe('a table that has no column for the kind of an act', () => {
  const FRENCH = 'État;Signature;Date d’adhésion;Entrée en vigueur';

  it('is one of consents where its days are called by an instrument: of each the kind is not known', () => {
    const table = `${FRENCH}\nROU;2000-09-06;2001-10-18;2002-01-18\nFRA;2000-09-06;;\n`;
    const parsed = parseRegister(table, { treatyId: 'op-crc-sc' });
    expect(parsed.ok && parsed.value.acts).toEqual([
      { kind: 'signature', participant: 'ROU', on: '2000-09-06' },
      { kind: 'consent', participant: 'ROU', on: '2001-10-18' },
      { kind: 'signature', participant: 'FRA', on: '2000-09-06' },
    ]);
    const published = parsePublishedTable(table);
    expect(published.ok && published.value).toEqual([
      { line: 2, kind: 'signature', participant: 'ROU', on: '2000-09-06' },
      { line: 2, kind: 'consent', participant: 'ROU', on: '2001-10-18', published: '2002-01-18' },
      { line: 3, kind: 'signature', participant: 'FRA', on: '2000-09-06' },
    ]);
  });

  it.each([
    ['days that may be of anything', 'State,Date,Entry into force'],
    ['days of several instruments, a column each', 'Country,Ratification,Accession'],
    ['no State', 'Colour,Date of ratification'],
  ])('says that it lacks the kind where it has %s', (_, head) => {
    for (const parsed of [
      parseRegister(`${head}\nROU,2001-10-18${',2001-10-18'.repeat(head.split(',').length - 2)}\n`, { treatyId: 'x' }),
      parsePublishedTable(`${head}\nROU,2001-10-18${',2001-10-18'.repeat(head.split(',').length - 2)}\n`),
    ]) {
      expect(parsed.ok).toBe(false);
    }
  });

  it('counts the cells of a row as the file has them, and leaves out rows of blanks', () => {
    const table = 'State,Date of ratification\n , \nROU\nFRA,2001-10-18,x\nNOR,2001-10-02\n';
    for (const parsed of [parseRegister(table, { treatyId: 'x' }), parsePublishedTable(table)]) {
      expect(parsed.ok ? [] : parsed.issues.map(({ line, what }) => [line, what.values])).toEqual([
        [3, { cells: 1, columns: 2 }],
        [4, { cells: 3, columns: 2 }],
      ]);
    }
  });
});
