import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { listCatalogue } from '../../src/catalogue.ts';
import { widthOf } from '../../src/cli/output/set-lines.ts';
import { LANGUAGES } from '../../src/wording.ts';
import { rowsOfTexts, writeWorkbook } from '../formats/workbook/write-workbook.ts';
import { findRecord } from '../support/catalogue.ts';
import { FIRST_TEN } from '../support/first-ten-rows.ts';
import { runTreaty } from './run-treaty.ts';
import { words } from './words.ts';

/** Keeps tables in a folder of their own for as long as the test runs. */
function keepFolder(tables: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'registers-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  for (const [name, text] of Object.entries(tables)) writeFileSync(join(folder, name), text);
  return folder;
}

const tableOf = (id: string) =>
  [
    'iso3,action,date,effective',
    ...(findRecord(id)?.acts ?? []).map(({ participant, kind, on }) => `${participant},${kind},${on},`),
  ].join('\n');

describe('treaty conformance', () => {
  it('prints the computed date of a treaty of which none is published: Kigali, article IV(1), on its fixed day', async () => {
    // The twentieth instrument was there in November 2017, so that the day that the article names governs: 1 January 2019.
    const folder = keepFolder({ 'kigali-amendment-ozone.csv': tableOf('kigali-amendment-ozone') });
    const { exit, stdout } = await runTreaty(['conformance', folder]);
    // Nothing is compared of a table without a published date, and so it does not pass.
    expect(exit).toBe(1);
    expect(words(stdout)).toContain('No date is stored in: kigali-amendment-ozone. Nothing was compared of them.');
    expect(stdout).not.toContain('every date that differs is explained');
    expect(stdout).toMatch(/^kigali-amendment-ozone +2019-01-01 +- /m);
    const { treaties } = JSON.parse((await runTreaty(['conformance', folder, '--json'])).stdout);
    expect(treaties).toMatchObject([{ entryIntoForce: { kind: 'determined', value: '2019-01-01', article: 'IV(1)' } }]);
  });

  it('does not pass a table whose column of stored dates is not read, and claims nothing of it', async () => {
    const table = 'participant,kind,date,In Kraft seit\nRomania,ratification,2001-10-18,2012-01-18';
    const { exit, stdout } = await runTreaty(['conformance', keepFolder({ 'op-crc-sc.csv': table })]);
    expect(exit).toBe(1);
    expect(stdout).toContain('Not read: “In Kraft seit”.');
    expect(words(stdout)).toContain('No date was compared of: op-crc-sc.');
    expect(stdout).not.toContain('every date that differs is explained');
  });

  it('lists a table in whose column of stored dates nothing is stored, and passes where another was compared', async () => {
    const compared = ['participant,kind,date,effective', ...FIRST_TEN].join('\n');
    const empty = tableOf('kigali-amendment-ozone');
    const { exit, stdout } = await runTreaty([
      'conformance',
      keepFolder({ 'op-crc-sc.csv': compared, 'kigali-amendment-ozone.csv': empty }),
    ]);
    expect(exit).toBe(0);
    expect(words(stdout)).toContain('No date is stored in: kigali-amendment-ozone. Nothing was compared of them.');
    // Without a column that is known, the dates may stand in another one.
    const unknown = { 'op-crc-sc.csv': compared, 'kigali-amendment-ozone.csv': empty.replace('effective', 'farbe') };
    const failed = await runTreaty(['conformance', keepFolder(unknown)]);
    expect([failed.exit, words(failed.stdout)]).toEqual([
      1,
      expect.stringContaining('No date was compared of: kigali-amendment-ozone.'),
    ]);
    const path = join(keepFolder({ 'mine.csv': empty }), 'mine.csv');
    expect((await runTreaty(['audit', 'kigali-amendment-ozone', '--register', path])).exit).toBe(1);
  });

  it('prints a dash for a treaty that is not in force: the CTBT waits for named States (article XIV(1))', async () => {
    const { exit, stdout } = await runTreaty(['conformance', keepFolder({ 'ctbt.csv': tableOf('ctbt') })]);
    // Where every act waits, no date can be published.
    expect(exit).toBe(0);
    expect(stdout).toMatch(/^ctbt +- +- /m);
  });

  it('reads the rows of the treaty of a table alone, counts those of others, and names columns that it does not read', async () => {
    const rows = FIRST_TEN.map((row) => `${row},op-crc-sc,x`);
    const table = ['participant,kind,date,effective,treaty,farbe', ...rows, 'NOR,ratification,1994-04-07,,cwc,x'];
    const { exit, stdout, stderr } = await runTreaty([
      'conformance',
      keepFolder({ 'op-crc-sc.csv': table.join('\n') }),
    ]);
    expect(exit).toBe(0);
    expect(stdout).toContain('Not read: “farbe”.');
    expect(stderr).toContain('op-crc-sc.csv: 1 row of another treaty was left out.');
  });

  it('reads a list of objects, lines of them and a workbook as it reads a table of cells', async () => {
    const heads = ['participant', 'kind', 'date', 'effective'];
    const rows = FIRST_TEN.map((row) => row.split(','));
    const objects = rows.map((cells) => Object.fromEntries(heads.map((head, index) => [head, cells[index]])));
    const workbook = writeWorkbook({ sheets: [{ name: 'Acts', rows: rowsOfTexts([heads, ...rows]) }] });
    const truth = { treaty: 'op-crc-sc', entry_into_force: '2002-01-18' };
    const tables: readonly Readonly<Record<string, string | Uint8Array>>[] = [
      { 'op-crc-sc.csv': [heads, ...rows].join('\n') },
      { 'op-crc-sc.json': JSON.stringify(objects), 'truth.json': JSON.stringify([truth]) },
      { 'op-crc-sc.ndjson': objects.map((each) => JSON.stringify(each)).join('\n') },
      { 'op-crc-sc.xlsx': workbook },
    ];
    for (const files of tables) {
      const { exit, stdout, stderr } = await runTreaty(['conformance', keepFolder(files)]);
      expect([exit, stderr]).toEqual([0, '']);
      const published = 'truth.json' in files ? 'same' : '-';
      expect(stdout).toMatch(new RegExp(`^op-crc-sc +2002-01-18 +${published} +10 +0 +0 +0 +0$`, 'm'));
    }
    const both = keepFolder({ ...tables[0], ...tables[2] });
    const { exit, stderr } = await runTreaty(['conformance', both]);
    expect([exit, words(stderr)]).toEqual([
      2,
      expect.stringContaining('op-crc-sc.csv and op-crc-sc.ndjson are tables of one name'),
    ]);
  });

  it('names what of the folder is not read', async () => {
    const op = ['participant,kind,date,effective', ...FIRST_TEN].join('\n');
    const files = {
      'op-crc-sc.csv': op,
      'cwc.CSV': op,
      'att.xls': '',
      'notes.json': '[]',
      'README.md': '',
      '.hidden': '',
    };
    const { exit, stderr } = await runTreaty(['conformance', keepFolder(files)]);
    expect(exit).toBe(0);
    expect(stderr).toContain('these are not: att.xls, cwc.CSV and notes.json.');
    expect((await runTreaty(['conformance', keepFolder({ 'op-crc-sc.csv': op, 'README.md': '' })])).stderr).toBe('');
  });

  it.each(LANGUAGES)('in %s fits 80 columns, with the longest id there is', async (language) => {
    const longest = listCatalogue().reduce((id, each) => (each.id.length > id.length ? each.id : id), '');
    const folder = keepFolder({ [`${longest}.csv`]: tableOf(longest) });
    const lines = (await runTreaty(['conformance', folder, '--lang', language])).stdout.split('\n');
    const rows = lines.filter((line) => line.startsWith(longest) || line.includes(`\u2068${longest}`));
    expect(rows.filter((line) => /\d{4}-\d\d-\d\d/.test(line))).toHaveLength(1);
    expect(lines.filter((line) => widthOf(line) > 80)).toEqual([]);
  });

  it.each([
    [{ 'a.csv': 'x\n', 'b.csv': '' }, 'here are a.csv and b.csv.'],
    [{ 'truth.csv': 'treaty,rule,nth_date,entry_into_force,source\nctbt,,,NOT IN FORCE,x\n' }, 'here is truth.csv.'],
    [
      Object.fromEntries([...'abcdefg'].map((name) => [`${name}.csv`, ''])),
      'a.csv, b.csv, c.csv, d.csv and e.csv, and 2 more.',
    ],
  ])(
    'a folder in which nothing can be compared is bad input, and what was looked for is said: %j',
    async (tables, says) => {
      const folder = keepFolder(tables);
      const { exit, stdout, stderr } = await runTreaty(['conformance', folder]);
      expect([exit, stdout]).toEqual([2, '']);
      expect(stderr).toContain(`${folder}: nothing here can be compared. Each table is named by the id of its treaty`);
      expect(stderr).toContain(says);
    },
  );
});

describe('treaty conformance, of tables that cannot be read', () => {
  const table = tableOf('ilo-c155');
  const spoil = (spoil: (lines: string[]) => void) => {
    const lines = table.split('\n');
    spoil(lines);
    return lines.join('\n');
  };

  it.each([
    ['a quote that nothing closes', spoil((lines) => lines.splice(9, 1, '"FIN,ratification,1985-04-24,')), '10:1: '],
    ['a cell too many', spoil((lines) => lines.splice(9, 1, 'FIN,ratification,1985-04-24,,x')), '10: '],
    ['a cell too few', spoil((lines) => lines.splice(9, 1, 'FIN,ratification,1985-04-24')), '10: '],
    ['a control character', spoil((lines) => lines.splice(9, 1, 'FIN\u0007,ratification,1985-04-24,')), '10:4: '],
    ['an override', spoil((lines) => lines.splice(9, 1, 'FIN,ratification,1985-04-24,\u202e')), '10:29: '],
    ['nothing', '', 'The file is empty.'],
  ])('refuses one with %s, by its line, and compares nothing', async (_, text, says) => {
    const folder = keepFolder({ 'ilo-c155.csv': text, 'ctbt.csv': tableOf('ctbt') });
    const { exit, stdout, stderr } = await runTreaty(['conformance', folder]);
    expect([exit, stdout]).toEqual([2, '']);
    expect(stderr).toContain(`${join(folder, 'ilo-c155.csv')}:`);
    expect(stderr).toContain(says);
    expect(stderr).not.toContain('ctbt.csv');
  });

  it('refuses bytes that are not UTF-8 where others are', async () => {
    const folder = keepFolder({});
    const mixed = Buffer.concat([Buffer.from(`${table}\nFIN,ratification,1985-04-24,é`), Buffer.of(0xe9)]);
    writeFileSync(join(folder, 'ilo-c155.csv'), mixed);
    const { exit, stderr } = await runTreaty(['conformance', folder]);
    expect([exit, /:\d+:30: .*0xE9/.test(stderr)]).toEqual([2, true]);
  });

  it.each([
    ['a treaty twice', 'ctbt,NOT IN FORCE\nilo-c155,1983-08-11\nilo-c155,1983-08-12\n', 'truth.csv:4: ', 'in line 3'],
    ['a row without a cell', 'ctbt\n', 'truth.csv:2: ', '2 columns'],
    ['a row with a cell too many', 'ctbt,NOT IN FORCE,,\n', 'truth.csv:2: ', '2 columns'],
  ])('refuses published dates with %s', async (_, rows, place, says) => {
    const folder = keepFolder({ 'truth.csv': `treaty,entry_into_force\n${rows}`, 'ctbt.csv': tableOf('ctbt') });
    const { exit, stdout, stderr } = await runTreaty(['conformance', folder]);
    expect([exit, stdout]).toEqual([2, '']);
    expect(stderr).toContain(place);
    expect(stderr).toContain(says);
  });

  it('refuses published dates without the column that has them, for nothing would be in force', async () => {
    const truth = 'treaty,entry into forces\nilo-c155,1983-08-11\n';
    const { exit, stderr } = await runTreaty([
      'conformance',
      keepFolder({ 'truth.csv': truth, 'ilo-c155.csv': table }),
    ]);
    expect([exit, stderr.includes('entry_into_force')]).toEqual([2, true]);
  });

  it('reads deposits of former States as it reads every table: quoted heads, cells of several lines', async () => {
    const dissolved =
      '"treaty","state","code","date","note"\ncedaw,Czechoslovakia,CSK,1982-02-16,"a\nb"\ncedaw,,XXY,1980-07-09,\n';
    const folder = keepFolder({ 'dissolved-states.csv': dissolved, 'cedaw.csv': tableOf('cedaw') });
    const { exit, stderr } = await runTreaty(['conformance', folder]);
    expect([exit, stderr.includes('dissolved-states.csv:4:3 ')]).toEqual([2, true]);
  });
});

describe('treaty conformance, of what is open', () => {
  // Article 14(1): three months after the tenth instrument, that of Romania of 18 October 2001, are 18 January 2002.
  const TEN = [
    ...['BGD,2000-09-06', 'PAN,2001-02-09', 'AND,2001-04-30', 'ISL,2001-07-09', 'KAZ,2001-08-24', 'SLE,2001-09-17'],
    ...['CUB,2001-09-25', 'MAR,2001-10-02', 'NOR,2001-10-02', 'ROU,2001-10-18'],
  ].map((row) => `${row.replace(',', ',ratification,')},2002-01-18`);
  const OPEN = [
    // Nothing says since when Montenegro succeeds; Norway consents once; Sweden and Fiji take their instruments back before they bind.
    'MNE,succession,2006-10-23,',
    'NOR,ratification,2006-01-01,',
    ...['SWE,ratification,2001-10-20,', 'SWE,withdrawal-of-instrument,2001-11-20,'],
    ...['FJI,ratification,2001-10-21,', 'FJI,withdrawal-of-instrument,2001-12-01,'],
  ];
  const folderOf = (rows: readonly string[]) =>
    keepFolder({
      'op-crc-sc.csv': ['iso3,action,date,effective', ...TEN, ...rows].join('\n'),
      'truth.csv': 'treaty,rule,nth_date,entry_into_force,source\nop-crc-sc,,2001-10-18,2002-01-18,UN\n',
    });

  it('gives the reasons with their numbers, those that differ by a date alone as one', async () => {
    const { exit, stdout } = await runTreaty(['conformance', folderOf(OPEN)]);
    expect(exit).toBe(0);
    expect(stdout).toMatch(/^op-crc-sc +2002-01-18 +same +10 +0 +0 +4 +0$/m);
    const text = words(stdout);
    for (const line of [
      '2 × open: The instrument was withdrawn on …, before it bound the State.',
      '1 × open: The record does not give the date of succession, from which the successor State is bound.',
      '1 × no effect: An earlier instrument stands: ratification, 2 October 2001. Consent is given once.',
      '1 of 1 treaty with a published date agrees; every date that differs is explained.',
    ]) {
      expect(text).toContain(line);
    }
    const { stdout: one } = await runTreaty(['conformance', folderOf(OPEN.slice(2, 4))]);
    expect(words(one)).toContain(
      '1 × open: The instrument was withdrawn on 20 November 2001, before it bound the State.',
    );
  });

  it('--all gives the reason of each row', async () => {
    const text = words((await runTreaty(['conformance', folderOf(OPEN), '--all'])).stdout);
    expect(text).toContain(
      'Montenegro, succession of 2006-10-23: nothing published. Open: The record does not give the date of succession',
    );
    expect(text).toContain(
      'Norway, ratification of 2006-01-01: nothing published. No effect: An earlier instrument stands: ratification, 2 October 2001. Consent is given once.',
    );
    expect(text).toContain(
      'Fiji, ratification of 2001-10-21: nothing published. Open: The instrument was withdrawn on 1 December 2001,',
    );
  });

  it('a published date that may be right or not keeps its reason beside the known error', async () => {
    // A month after 23 October 2006 would be the delay of an accession.
    const folder = folderOf(['MNE,succession,2006-10-23,2006-11-23']);
    expect(words((await runTreaty(['conformance', folder])).stdout)).toContain(
      '1 × open: The record does not give the date of succession, from which the successor State is bound. Until that is known, nobody can say if the stored date is right. A successor State was given the delay of an accession, not its date of succession.',
    );
  });

  it('--json has the reason of each row', async () => {
    const { treaties } = JSON.parse((await runTreaty(['conformance', folderOf(OPEN), '--json'])).stdout);
    expect(treaties[0].rows.slice(10)).toMatchObject([
      {
        row: { participant: 'MNE' },
        verdict: 'open',
        reason: 'open-question',
        why: {
          code: 'why.open-question',
          values: { questions: [{ code: 'question.date-of-succession-unknown' }] },
        },
      },
      { row: { participant: 'NOR' }, verdict: 'refused', refusal: { code: 'second-instrument', article: '13(2)' } },
      {
        row: { participant: 'SWE' },
        verdict: 'open',
        reason: 'no-effect',
        why: { code: 'reason.instrument-withdrawn' },
      },
      {
        row: { participant: 'FJI' },
        verdict: 'open',
        reason: 'no-effect',
        why: { code: 'reason.instrument-withdrawn' },
      },
    ]);
  });
});

describe('treaty conformance, of the day on which the condition was met', () => {
  it('says both days where they alone differ, and that the date is the same (Paris Agreement, article 21(1))', async () => {
    const truth = 'treaty,rule,nth_date,entry_into_force,source\nparis,x,2016-10-06,2016-11-04,y\n';
    const folder = keepFolder({ 'paris.csv': tableOf('paris'), 'truth.csv': truth });
    const { exit, stdout } = await runTreaty(['conformance', folder]);
    expect(exit).toBe(1);
    expect(stdout).toMatch(/^paris +2016-11-04 +same /m);
    expect(words(stdout)).toContain(
      'The treaty: the condition was met on 2016-10-06 as published, on 2016-10-05 as computed; the date of entry into force is the same.',
    );
    expect(stdout).not.toContain('an organisation');
    expect(words(stdout)).toContain('1 of 1 treaty with a published date agrees; 1 date not explained.');
  });
});

// Article 14(2): Benin, 31 January 2005 + 1 month = 28 February 2005; the row above it has no day.
describe('treaty conformance --skip-bad-rows', () => {
  const rows = [...FIRST_TEN, 'Malta,ratification,2001-02-31,2002-01-18', 'Benin,ratification,2005-01-31,2005-02-28'];
  const tables = {
    'op-crc-sc.csv': ['participant,kind,date,effective', ...rows].join('\n'),
    'truth.csv': 'treaty,entry_into_force\nop-crc-sc,2002-01-18\ncrc,1990-02-31\n',
  };

  it('leaves out the rows that cannot be read, of every table of the folder, names each, and ends with findings', async () => {
    const folder = keepFolder(tables);
    expect((await runTreaty(['conformance', folder])).exit).toBe(2);
    const { exit, stdout, stderr } = await runTreaty(['conformance', folder, '--skip-bad-rows']);
    expect(exit).toBe(1);
    expect(stdout).toMatch(/^op-crc-sc +2002-01-18 +same +11 /m);
    expect(words(stderr)).toContain(`op-crc-sc.csv:12:3`);
    expect(words(stderr)).toContain(`truth.csv:3`);
    expect(words(stderr).match(/1 row cannot be read and was left out/g)).toHaveLength(2);
  });

  it('--json has them by table', async () => {
    const { stdout } = await runTreaty(['conformance', keepFolder(tables), '--skip-bad-rows', '--json']);
    expect(JSON.parse(stdout).rows).toMatchObject([
      { table: 'truth', skipped: [{ issues: [{ line: 3 }] }] },
      {
        table: 'op-crc-sc',
        skipped: [{ issues: [{ line: 12, what: { text: expect.stringContaining('2001-02-31') } }] }],
      },
    ]);
  });
});
