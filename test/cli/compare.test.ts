import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../src/participants/language.ts';
import { keepFile } from './keep-file.ts';
import { readJson, runTreaty } from './run-treaty.ts';
import { words } from './words.ts';

/** The first ten deposits, as the depositary has them. */
const RIGHT = `State,Action,Date
Bangladesh,ratification,2000-09-06
Panama,ratification,2001-02-09
Andorra,ratification,2001-04-30
Iceland,ratification,2001-07-09
Kazakhstan,ratification,2001-08-24
Sierra Leone,ratification,2001-09-17
Cuba,ratification,2001-09-25
Morocco,ratification,2001-10-02
Norway,ratification,2001-10-02
Romania,ratification,2001-10-18
`;
/** Iceland has the date of Andorra, Panama day and month changed, Sierra Leone another kind; Cuba is missing, and Tuvalu is too many. */
const WRONG = RIGHT.replace('Iceland,ratification,2001-07-09', 'Iceland,ratification,2001-04-30')
  .replace('2001-02-09', '2001-09-02')
  .replace('Sierra Leone,ratification', 'Sierra Leone,acceptance')
  .replace('Cuba,ratification,2001-09-25\n', 'Tuvalu,accession,2001-10-01\nNiue,accession,2026-11-01\n');
const TO = ['--ends-on', '2001-10-18'];
const compare = (text: string, ...args: readonly string[]) =>
  runTreaty(['compare', keepFile('mine.csv', text), 'op-crc-sc', ...args]);

describe('treaty compare', () => {
  it('finds the first ten deposits in the record, and ends with 0', async () => {
    const { exit, stdout } = await compare(RIGHT, ...TO);
    expect(exit).toBe(0);
    expect(words(stdout)).toContain('10 acts alike, no difference. The record ends on 2 February 2026.');
    expect(words(stdout)).toContain('The table has no signatures: 122 of the record are left aside.');
  });

  it('tells what differs, row by row, and ends with 1', async () => {
    const { exit, stdout } = await compare(WRONG, ...TO);
    expect(exit).toBe(1);
    expect(words(stdout)).toContain('6 acts alike, 5 differences.');
    expect(stdout).toMatch(/^5 +Iceland: ratification +2001-04-30 +2001-07-09 +date of a neighbouring row$/m);
    expect(stdout).toMatch(/^3 +Panama: ratification +2001-09-02 +2001-02-09 +day and month changed$/m);
    expect(stdout).toMatch(/^7 +Sierra Leone: +2001-09-17 +2001-09-17 +the record: ratification$/m);
    expect(stdout).toMatch(/^8 +Tuvalu: accession +2001-10-01 +additional$/m);
    expect(stdout).toMatch(/^9 +Niue: accession +2026-11-01 +after the record’s end$/m);
    expect(stdout).toMatch(/^ +Cuba: ratification +2001-09-25 +missing$/m);
    expect(Math.max(...stdout.split('\n').map((line) => line.length))).toBeLessThanOrEqual(80);
  });

  it('calls no difference what came after the end of the record, or of the table', async () => {
    const { exit } = await compare(`${RIGHT}Niue,accession,2026-11-01\n`, ...TO);
    expect(exit).toBe(0);
    expect((await compare(RIGHT)).exit).toBe(1);
  });

  it('is JSON and a table too', async () => {
    const file = keepFile('right.csv', RIGHT);
    const found = await readJson(['compare', file, 'op-crc-sc', ...TO]);
    expect(found).toMatchObject({ treaty: 'op-crc-sc', recordEndsOn: '2026-02-02', same: 10, signaturesLeft: 122 });
    const { stdout } = await compare(WRONG, ...TO, '--csv');
    const { data } = Papa.parse<Record<string, string>>(stdout, { header: true, skipEmptyLines: true });
    expect(data.filter(({ finding }) => finding !== 'after-own-end')).toMatchObject([
      { line: '3', participant: 'PAN', finding: 'other-date', looks_like: 'day-and-month', days: '205' },
      { line: '5', participant: 'ISL', finding: 'other-date', looks_like: 'neighbour', recorded_date: '2001-07-09' },
      { line: '7', participant: 'SLE', finding: 'other-kind', kind: 'acceptance', recorded_kind: 'ratification' },
      { line: '8', participant: 'TUV', finding: 'additional', record_ends_on: '2026-02-02' },
      { line: '9', participant: 'NIU', finding: 'after-record-end' },
      { line: '', participant: 'CUB', finding: 'missing', recorded_date: '2001-09-25', date: '' },
    ]);
  });

  it.each(LANGUAGES)('speaks %s', async (language) => {
    const { exit, stdout } = await compare(WRONG, ...TO, '--lang', language);
    expect([exit, stdout.includes('2001-04-30')]).toEqual([1, true]);
    if (language !== 'en') expect(stdout).not.toMatch(/missing|additional|neighbouring/);
  });

  it('compares with a record of one’s own, from the standard input too', async () => {
    const args = ['compare', '-', 'op-crc-sc', '--register', keepFile('base.csv', RIGHT)];
    const { exit, stdout } = await runTreaty(args, { stdin: WRONG });
    expect(exit).toBe(1);
    expect(words(stdout)).toContain('6 acts alike');
  });

  it('refuses bad input: a table that cannot be read, acts of another treaty, a treaty that nobody knows', async () => {
    const bad = await compare('State,Action,Date\nAtlantis,ratification,2001-02-30\n');
    expect([bad.exit, words(bad.stderr).includes('Atlantis')]).toEqual([2, true]);
    const other = await compare('treaty,participant,kind,date\ncrc,Norway,ratification,1991-01-08\n');
    expect([other.exit, words(other.stderr).includes('no act here is of op-crc-sc')]).toEqual([2, true]);
    expect((await runTreaty(['compare', keepFile('mine.csv', RIGHT), 'no-such-treaty'])).exit).toBe(2);
    expect((await runTreaty(['compare', 'no-such-file.csv', 'op-crc-sc'])).exit).toBe(2);
  });
});

describe('treaty compare, of a table that has no acts', () => {
  it.each([
    ['names and days of effect', 'Country,Effective Date\nNorway,2002-01-18\n', '“date” is missing'],
    ['names and years of effect', 'Country,Year of entry into force\nNorway,2002\n', 'A table of acts says who acted'],
    ['names and years of something else', 'Country,Financial year\nNorway,2002\n', 'A table of acts says who acted'],
    [
      'kinds and days of effect, and no day of an act',
      'participant,kind,date,effective\nNorway,ratification,,2002-01-18\nRomania,ratification,,2002-01-18\n',
      'none of its 2 rows gives the day on which an act was done',
    ],
  ])('says what it lacks, and counts no row as an act: %s', async (_, text, said) => {
    const { exit, stdout, stderr } = await runTreaty(['compare', keepFile('mine.csv', text), 'op-crc-sc']);
    expect([exit, stdout, words(stderr)]).toEqual([2, '', expect.stringContaining(said)]);
  });

  it.each(['Year', 'year of ratification', 'Année de ratification', 'Year of accession'])(
    'takes years of acts: %s',
    async (head) => {
      const path = keepFile('mine.csv', `Country,${head}\nNorway,2001\n`);
      expect(words((await runTreaty(['compare', path, 'op-crc-sc'])).stdout)).toContain('1 act alike');
      const objects = keepFile('mine.json', JSON.stringify([{ Country: 'Norway', [head]: 2001 }]));
      expect(words((await runTreaty(['compare', objects, 'op-crc-sc'])).stdout)).toContain('1 act alike');
    },
  );
});
