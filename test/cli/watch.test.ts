import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../src/participants/language.ts';
import { FIRST_TEN } from '../support/first-ten-rows.ts';
import { runTreaty } from './run-treaty.ts';
import { words } from './words.ts';

/** The rows of the ten that brought OP-CRC-SC into force on 18 January 2002, without that day (14(1)). */
const ROWS = FIRST_TEN.map((row) => row.slice(0, row.lastIndexOf(',')));
const tableOf = (...rows: readonly string[]): string => `${['participant,kind,date', ...rows].join('\n')}\n`;
const TEN = tableOf(...ROWS);
const NINE = tableOf(...ROWS.slice(0, 9));
const IRELAND = 'Ireland,ratification,2005-01-31';
const ELEVEN = tableOf(...ROWS, IRELAND);

let folder = '';
let made = 0;

/** The table that is watched, a folder of its own for each test, and the file in which what was known is kept. */
let table = '';
let state = '';

const write = (text: string): void => writeFileSync(table, text);

/** Watches the table as of a day, and keeps what was known. */
const look = (asOf: string, ...further: readonly string[]) =>
  runTreaty(['watch', table, '--state', state, '--as-of', asOf, ...further]);

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'watch-'));
});
beforeEach(() => {
  made += 1;
  const own = join(folder, `${made}`);
  mkdirSync(own);
  table = join(own, 'op-crc-sc.csv');
  state = join(own, 'state.json');
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('treaty watch', () => {
  it('says at the first look that there is nothing to compare with, then what has changed, then that nothing has', async () => {
    write(NINE);
    const first = await look('2001-10-17');
    expect([first.exit, first.stderr]).toEqual([0, '']);
    expect(words(first.stdout)).toContain('seen for the first time, with 9 acts and 0 Parties');
    write(TEN);
    const second = await look('2001-10-20');
    expect([second.exit, second.stderr]).toEqual([1, '']);
    const said = words(second.stdout);
    expect(said).toContain('New in the record: Romania: ratification, 18 October 2001');
    expect(said).toContain('Threshold reached: The conditions for entry into force are fulfilled: 18 October 2001');
    expect(said).toContain('New date: Enters into force: 18 January 2002');
    expect(said).toContain('New Party: In force for Norway: 18 January 2002');
    // The table does not say how far it reaches.
    expect(said).toContain('It is not known on which day the record ends');
    expect(await look('2001-10-20')).toEqual({
      exit: 0,
      stdout: 'Nothing has changed in law of 1 treaty.\n',
      stderr: '',
    });
  });

  it('tells on a later day what has come since the last look, and not again on the next (12(1))', async () => {
    write(TEN);
    await look('2002-01-18');
    const { exit, stdout } = await look('2004-02-01');
    expect(exit).toBe(1);
    expect(stdout.match(/The day has come: .*: last day for report 1: 18 January 2004/g)).toHaveLength(10);
    expect((await look('2004-02-02')).exit).toBe(0);
  });

  it('tells of an act that is missing that it is missing, and not that its State left', async () => {
    write(ELEVEN);
    await look('2006-01-01');
    write(TEN);
    const { exit, stdout } = await look('2006-01-01');
    expect(exit).toBe(1);
    const said = words(stdout);
    expect(said).toContain('No longer in the record, which does not say why: Ireland: ratification, 31 January 2005');
    expect(said).toContain('This does not show that anything was undone: the record may only have become shorter.');
    expect(said).not.toContain('no longer a Party');
  });

  it('does not take a table that has lost a great part of its acts, until it is told to', async () => {
    write(TEN);
    await look('2002-02-01');
    write(tableOf(...ROWS.slice(0, 6)));
    const before = readFileSync(state, 'utf8');
    const { exit, stdout, stderr } = await look('2002-02-01');
    expect([exit, stdout]).toEqual([2, '']);
    expect(words(stderr)).toContain('4 of the 10 acts that were there are missing');
    expect(readFileSync(state, 'utf8')).toBe(before);
    write(TEN);
    expect((await look('2002-02-01')).exit).toBe(0);
    write(tableOf(...ROWS.slice(0, 6)));
    const accepted = await look('2002-02-01', '--accept-loss');
    expect(accepted.exit).toBe(1);
    expect(words(accepted.stdout)).toContain('Threshold no longer reached');
    expect(words(accepted.stdout)).toContain('10 instruments are required, 6 are deposited; 4 more are needed.');
  });

  it.each([
    ['a day that there is not', tableOf(...ROWS, 'Malta,ratification,2003-02-31')],
    ['an unclosed quotation mark', tableOf(...ROWS, '"Malta,ratification,2003-02-01')],
    ['a row that is cut', tableOf(...ROWS).slice(0, -20)],
    ['nothing', ''],
    ['a page without a table', '<!DOCTYPE html><html><body>503</body></html>'],
  ])('keeps what was known of a table that has become %s', async (_, text) => {
    write(TEN);
    await look('2002-02-01');
    const before = readFileSync(state, 'utf8');
    write(text);
    const { exit, stdout, stderr } = await look('2002-02-01');
    expect([exit, stdout]).toEqual([2, '']);
    expect(words(stderr)).toContain('op-crc-sc.csv');
    expect(words(stderr)).toContain('What was known of it stays as it was');
    expect(readFileSync(state, 'utf8')).toBe(before);
    const json = await look('2002-02-01', '--json');
    expect(json.exit).toBe(2);
    expect(JSON.parse(json.stdout).issues.length).toBeGreaterThan(0);
  });

  it('tells of a folder what has changed in each table, and which table is not there any more', async () => {
    const tables = join(folder, `${made}`, 'tables');
    mkdirSync(tables);
    writeFileSync(join(tables, 'op-crc-sc.csv'), TEN);
    writeFileSync(join(tables, 'op-crc-ac.csv'), NINE);
    const lookAll = (...further: readonly string[]) =>
      runTreaty(['watch', tables, '--state', state, '--as-of', '2005-03-01', ...further]);
    await lookAll();
    writeFileSync(join(tables, 'op-crc-sc.csv'), ELEVEN);
    rmSync(join(tables, 'op-crc-ac.csv'));
    const { exit, stdout, stderr } = await lookAll();
    expect(exit).toBe(2);
    expect(words(stdout)).toContain('New Party: In force for Ireland: 28 February 2005');
    expect(words(stderr)).toContain('op-crc-ac.csv: the record of OP-CRC-AC that was read here is not there any more');
    // It is told as long as it lasts, and what was known is compared when it is there again.
    writeFileSync(join(tables, 'op-crc-ac.csv'), NINE);
    expect((await lookAll()).exit).toBe(0);
  });

  it('compares two tables on one day', async () => {
    const earlier = join(folder, `${made}`, 'earlier.csv');
    writeFileSync(earlier, NINE);
    write(TEN);
    const args = ['watch', table, '--since', earlier, '--treaty', 'op-crc-sc', '--as-of', '2001-11-01'];
    const { exit, stdout } = await runTreaty(args);
    expect(exit).toBe(1);
    expect(words(stdout)).toContain('New date: Enters into force: 18 January 2002');
    expect((await runTreaty(['watch', table, '--since', table])).exit).toBe(0);
  });

  it('compares a store with what it held at the end of a day, or at a moment, and tells what was corrected', async () => {
    const store = join(folder, `${made}`, 'treaties.db');
    write(TEN);
    const at = (now: string) => ({ now, env: { USER: 'a.clerk' } });
    const run = (deed: string, now: string, ...args: readonly string[]) =>
      runTreaty(['store', deed, 'op-crc-sc', '--store', store, ...args], at(now));
    await runTreaty(['store', 'import', 'op-crc-sc', table, '--store', store], at('2026-01-10T17:00:00Z'));
    await run('add', '2026-01-11T17:00:00Z', '--act', 'accession IRL 2026-01-11', '--id', 'one');
    await run('add', '2026-01-11T18:00:00Z', '--act', 'accession MLT 2026-01-11', '--id', 'two');
    await run('correct', '2026-01-12T17:00:00Z', '--of', 'one', '--act', 'accession IRL 2026-01-10');
    await run('correct', '2026-01-12T18:00:00Z', '--of', 'two', '--never-made');
    const since = async (moment: string) => {
      const { exit, stdout } = await runTreaty(
        ['watch', '--store', store, '--since', moment, '--json', '--kinds', 'acts,entries'],
        at('2026-01-13T17:00:00Z'),
      );
      const changes: readonly { readonly id: string }[] = JSON.parse(stdout).treaties[0].changes;
      return [exit, ...changes.map(({ id }) => id)];
    };
    // 14(2): one month from 11 January is 11 February, and from 10 January 10 February.
    expect(await since('2026-01-11')).toEqual([
      1,
      'act-corrected IRL accession 2026-01-10',
      'act-never-made MLT accession 2026-01-11',
      'date-moved op-crc-sc.party-from.IRL@final-clauses',
      'date-fell-away op-crc-sc.party-from.MLT@final-clauses',
    ]);
    expect(await since('2026-01-10')).toEqual([
      1,
      'act-recorded IRL accession 2026-01-10',
      'date-set op-crc-sc.party-from.IRL@final-clauses',
    ]);
    expect(await since('2026-01-12T17:30:00Z')).toEqual([
      1,
      'act-never-made MLT accession 2026-01-11',
      'date-fell-away op-crc-sc.party-from.MLT@final-clauses',
    ]);
    expect(await since('2026-01-12')).toEqual([0]);
  });

  it('gives as data each change with its kind, days, article and text, and how far the record reaches', async () => {
    const earlier = join(folder, `${made}`, 'earlier.csv');
    writeFileSync(earlier, TEN);
    write(ELEVEN);
    const args = ['watch', table, '--since', earlier, '--treaty', 'op-crc-sc', '--as-of', '2005-02-10', '--json'];
    const { exit, stdout, stderr } = await runTreaty(args);
    expect([exit, stderr]).toEqual([1, '']);
    expect(JSON.parse(stdout)).toMatchObject({
      treaties: [
        {
          treaty: 'op-crc-sc',
          asOf: '2005-02-10',
          parties: 10,
          partiesBefore: 10,
          changes: [
            { kind: 'act-recorded', topic: 'acts', participant: 'IRL', act: { on: '2005-01-31' } },
            {
              kind: 'date-set',
              name: 'party-from',
              topic: 'entries',
              participant: 'IRL',
              article: '14(2)',
              on: '2005-02-28',
              says: { text: 'New Party: In force for Ireland: 28 February 2005' },
            },
          ],
          recordEnd: { endsOn: null, says: [{ code: 'record.end-not-known' }] },
        },
      ],
      notRead: [],
    });
  });

  it('keeps to kinds and to a participant, whatever else has changed', async () => {
    write(NINE);
    await look('2001-10-20');
    write(TEN);
    const { stdout } = await look('2001-10-20', '--kinds', 'entries', '--participant', 'Norway', '--json');
    const shown = JSON.parse(stdout).treaties[0].changes.map(({ id }: { id: string }) => id);
    expect(shown).toEqual([
      'date-set op-crc-sc.condition-met.-@final-clauses',
      'date-set op-crc-sc.in-force.-@final-clauses',
      'date-set op-crc-sc.party-from.NOR@final-clauses',
    ]);
    // A State that has not acted under the treaty is not told of it.
    write(ELEVEN);
    expect((await look('2005-03-01', '--participant', 'Malta')).exit).toBe(0);
  });

  it('says it in six languages', async () => {
    const earlier = join(folder, `${made}`, 'earlier.csv');
    writeFileSync(earlier, NINE);
    write(TEN);
    const args = ['watch', table, '--since', earlier, '--treaty', 'op-crc-sc', '--as-of', '2001-11-01'];
    const said = await Promise.all(LANGUAGES.map((language) => runTreaty([...args, '--lang', language])));
    expect(said.map(({ exit }) => exit)).toEqual(LANGUAGES.map(() => 1));
    expect(new Set(said.map(({ stdout }) => stdout)).size).toBe(LANGUAGES.length);
  });

  it('looks again and again, tells what it finds, and nothing where nothing was found', async () => {
    write(TEN);
    const args = ['watch', table, '--every', '1s', '--rounds', '2', '--as-of', '2005-03-01'];
    const still = await runTreaty(args);
    expect(still.exit).toBe(0);
    expect(still.stdout.match(/first time/g)).toHaveLength(1);
    const running = runTreaty([...args, '--json']);
    await new Promise((resolve) => setTimeout(resolve, 600));
    write(ELEVEN);
    const { exit, stdout } = await running;
    expect(exit).toBe(1);
    const lines = stdout.trimEnd().split('\n');
    expect(lines.map((line) => JSON.parse(line).treaties[0].changes.length > 0)).toEqual([false, true]);
  });

  it('writes what was found as a feed, in which what was found before stays', async () => {
    const feed = join(folder, `${made}`, 'changes.xml');
    write(NINE);
    await look('2001-10-20', '--atom', feed);
    expect(readFileSync(feed, 'utf8')).not.toContain('<entry>');
    write(TEN);
    await look('2001-10-20', '--atom', feed);
    const idsOf = () => readFileSync(feed, 'utf8').match(/<id>.*<\/id>/g) ?? [];
    const found = idsOf();
    expect(found.length).toBeGreaterThan(3);
    await look('2002-01-18', '--atom', feed);
    expect(idsOf()).toEqual(expect.arrayContaining(found));
    expect(idsOf().length).toBeGreaterThan(found.length);
  });

  it.each([
    ['nothing to watch', ['--state', 's.json'], 'Name a table'],
    ['nothing to compare with', ['mine.csv'], 'Say with what it is to be compared'],
    ['tables and a store', ['mine.csv', '--store', 's.db', '--state', 's.json'], 'either tables or a store'],
    ['standard input', ['-', '--state', 's.json'], 'only once'],
    [
      'one treaty for two tables',
      ['a.csv', 'b.csv', '--treaty', 'crc', '--state', 's.json'],
      'of which treaty one table is',
    ],
    ['no time', ['mine.csv', '--every', 'often'], '“often”'],
    ['a time of more than a week', ['mine.csv', '--every', '8d'], '“8d”'],
    ['rounds without a time', ['mine.csv', '--state', 's.json', '--rounds', '2'], '--every'],
    ['the address of no feed', ['mine.csv', '--state', 's.json', '--atom-url', 'https://example.org'], '--atom'],
    ['an address that is none', ['a.csv', '--since', 'b.csv', '--atom', 'f', '--atom-url', 'ftp://a'], '“ftp://a”'],
    ['two things to compare with', ['a.csv', '--since', 'b.csv', '--state', 's.json'], '--since'],
    ['a table that is not there', ['none.csv', '--since', 'none.csv'], 'none.csv: there is no such file'],
  ])('refuses %s', async (_, args, says) => {
    const { exit, stdout, stderr } = await runTreaty(['watch', ...args]);
    expect([exit, stdout]).toEqual([2, '']);
    expect(words(stderr)).toContain(says);
  });

  it('refuses a table of which it is not known of which treaty it is', async () => {
    const other = join(folder, `${made}`, 'mine.csv');
    writeFileSync(other, TEN);
    const { exit, stderr } = await runTreaty(['watch', other, '--state', state]);
    expect(exit).toBe(2);
    expect(words(stderr)).toContain('it is not known of which treaty this table is');
  });

  it('refuses a day before that of the last look, and a file that it has not written', async () => {
    write(TEN);
    await look('2002-02-01');
    const earlier = await look('2002-01-31');
    expect(earlier.exit).toBe(2);
    expect(words(earlier.stderr)).toContain('lies before 1 February 2002');
    writeFileSync(state, '{"format":"treaty-watch-1","known":[{}],"read":[],"found":[]}');
    const { exit, stderr } = await look('2002-02-01');
    expect(exit).toBe(2);
    expect(words(stderr)).toContain('this is no file that “treaty watch --state” has written');
  });
});
