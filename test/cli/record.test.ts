import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { keepFile } from './keep-file.ts';
import { runTreaty } from './run-treaty.ts';
import { words } from './words.ts';

const TABLE = 'participant,kind,date\nROU,signature,2000-09-06\nROU,ratification,2001-10-18\n';
const record = (file: string, ...args: readonly string[]) =>
  runTreaty(['record', 'add', 'op-crc-sc', '--register', file, ...args]);

describe('treaty record add', () => {
  it('adds an act to a register, and leaves the rest as it stands', async () => {
    const file = keepFile('mine.csv', TABLE);
    const { exit, stdout } = await record(file, '--act', 'accession Belarus 2002-01-23');
    expect(exit).toBe(0);
    expect(words(stdout)).toContain('Belarus: accession, 23 January 2002');
    expect(readFileSync(file, 'utf8')).toBe(`${TABLE}BLR,accession,2002-01-23\n`);
  });

  // Consent is given once: Romania has deposited on 18 October 2001.
  it('adds no act to which the law gives no effect, unless that is asked for', async () => {
    const file = keepFile('refused.csv', TABLE);
    const { exit, stdout } = await record(file, '--act', 'accession Romania 2003-01-01');
    expect(exit).toBe(1);
    expect(words(stdout)).toContain('An earlier instrument stands: ratification, 18 October 2001.');
    expect(readFileSync(file, 'utf8')).toBe(TABLE);
    const anyway = await record(file, '--act', 'accession Romania 2003-01-01', '--anyway');
    expect(anyway.exit).toBe(1);
    expect(readFileSync(file, 'utf8')).toBe(`${TABLE}ROU,accession,2003-01-01\n`);
  });

  it('adds no act that is there twice already, of which the law has said that it has no effect', async () => {
    const twice = `${TABLE}ROU,ratification,2001-10-18\n`;
    const file = keepFile('twice.csv', twice);
    const { exit, stdout } = await record(file, '--act', 'ratification Romania 2001-10-18');
    expect(exit).toBe(1);
    expect(words(stdout)).toContain('An earlier instrument stands: ratification, 18 October 2001.');
    expect(readFileSync(file, 'utf8')).toBe(twice);
    // What was said of the others is not said again.
    const other = await record(file, '--act', 'accession Belarus 2002-01-23');
    expect([other.exit, words(other.stdout)]).toEqual([0, expect.not.stringContaining('An earlier instrument')]);
  });

  it('adds nothing where one of several acts is bad, a column is missing or the register has a fault', async () => {
    const file = keepFile('bad.csv', TABLE);
    const bad = await record(file, '--act', 'accession Belarus 2002-01-23', '--act', 'accession Norwey 2002-01-23');
    expect([bad.exit, readFileSync(file, 'utf8')]).toEqual([2, TABLE]);
    const territory = await record(file, '--act', 'territorial-extension Netherlands 2006-10-17 territory=Aruba');
    expect([territory.exit, readFileSync(file, 'utf8')]).toEqual([2, TABLE]);
    expect(words(territory.stderr)).toContain('territory');
    const broken = keepFile('broken.csv', `${TABLE}ROU,denunciation,2001-02-31\n`);
    expect((await record(broken, '--act', 'accession Belarus 2002-01-23')).exit).toBe(2);
  });

  it('adds to a register of which a row cannot be read where the user says so, and leaves that row as it stands', async () => {
    const broken = `${TABLE}ROU,denunciation,2001-02-31\n`;
    const file = keepFile('mine.csv', broken);
    const { exit, stderr } = await record(file, '--act', 'accession Belarus 2002-01-23', '--skip-bad-rows');
    expect([exit, words(stderr)]).toEqual([1, expect.stringContaining('mine.csv:4')]);
    expect(readFileSync(file, 'utf8')).toBe(`${broken}BLR,accession,2002-01-23\n`);
  });

  it('keeps the byte order mark by which a spreadsheet knows the letters', async () => {
    for (const text of [TABLE, JSON.stringify({ treaty: 'op-crc-sc', sources: [], acts: [] })]) {
      const file = keepFile(text === TABLE ? 'marked.csv' : 'marked.json', `\ufeff${text}`);
      expect((await record(file, '--act', 'accession Belarus 2002-01-23')).exit).toBe(0);
      expect(readFileSync(file, 'utf8').startsWith(`\ufeff${text.slice(0, 20)}`)).toBe(true);
    }
  });

  // Today is 24 November 2026.
  it('tells an act that is dated after today, and writes none that is so by more than a year unless that is asked for', async () => {
    const file = keepFile('later.csv', TABLE);
    const near = await record(file, '--act', 'accession Belarus 2026-12-01');
    expect([near.exit, words(near.stdout)]).toEqual([
      1,
      expect.stringContaining('after today 1 act after 24 November 2026'),
    ]);
    const written = `${TABLE}BLR,accession,2026-12-01\n`;
    expect(readFileSync(file, 'utf8')).toBe(written);
    const far = await record(file, '--act', 'accession Cuba 2206-05-01');
    expect([far.exit, words(far.stdout)]).toEqual([
      1,
      expect.stringContaining('more than a year ahead: check the year.'),
    ]);
    expect(words(far.stdout)).toContain('Nothing was written');
    expect(readFileSync(file, 'utf8')).toBe(written);
    const onTheDay = await record(file, '--act', 'accession Cuba 2026-11-24');
    expect(words(onTheDay.stdout)).not.toContain('after today');
    const anyway = await record(file, '--act', 'accession Chile 2206-05-01', '--anyway', '--json');
    expect(JSON.parse(anyway.stdout)).toMatchObject({
      isWritten: true,
      later: { today: '2026-11-24', far: [{ on: '2206-05-01' }] },
    });
    expect(readFileSync(file, 'utf8')).toContain('CHL,accession,2206-05-01');
  });

  it('begins a register with --new, as a table or as JSON, and never in the place of another file', async () => {
    const table = join(dirname(keepFile('beside.csv', TABLE)), 'new.csv');
    const missing = await record(table, '--act', 'signature Ireland 2000-09-07');
    expect([missing.exit, words(missing.stderr).includes('--new begins one.')]).toEqual([2, true]);
    expect((await record(table, '--new', '--act', 'signature Ireland 2000-09-07')).exit).toBe(0);
    expect(readFileSync(table, 'utf8')).toBe('participant,kind,date\nIRL,signature,2000-09-07\n');
    const again = await record(table, '--new', '--act', 'ratification Ireland 2026-12-01');
    expect([again.exit, readFileSync(table, 'utf8')]).toEqual([2, 'participant,kind,date\nIRL,signature,2000-09-07\n']);
    const json = table.replace(/csv$/, 'json');
    expect((await record(json, '--new', '--act', 'signature Ireland 2000-09-07')).exit).toBe(0);
    expect(JSON.parse(readFileSync(json, 'utf8'))).toMatchObject({
      treaty: 'op-crc-sc',
      acts: [{ kind: 'signature', participant: 'IRL', on: '2000-09-07' }],
    });
    expect((await record(json, '--act', 'ratification Ireland 2026-11-20')).exit).toBe(0);
  });

  // A territory does not join (13(1)): nothing is begun either.
  it('begins no register with an act to which the law gives no effect', async () => {
    const table = join(dirname(keepFile('beside.csv', TABLE)), 'new.csv');
    expect((await record(table, '--new', '--act', 'accession Aruba 2001-11-01')).exit).toBe(1);
    expect(existsSync(table)).toBe(false);
  });

  it('adds to a table that has no more than its heads', async () => {
    const table = keepFile('heads.csv', 'kind;participant;date\n');
    expect((await record(table, '--act', 'signature Ireland 2000-09-07')).exit).toBe(0);
    expect(readFileSync(table, 'utf8')).toBe('kind;participant;date\nsignature;Ireland;2000-09-07\n');
  });

  it('knows of nothing else to do with a register, and says so in the language of the session', async () => {
    const { exit, stderr } = await runTreaty([
      'record',
      'remove',
      'op-crc-sc',
      '--register',
      'x.csv',
      '--act',
      'x',
      '--lang',
      'fr',
    ]);
    expect(exit).toBe(2);
    expect(words(stderr)).toContain('record remove');
    expect(stderr).not.toContain('invalid');
  });

  it('wants a file, and says so', async () => {
    expect((await record('-', '--act', 'accession Belarus 2002-01-23')).exit).toBe(2);
    const missing = await record('no-such.csv', '--act', 'accession Belarus 2002-01-23');
    expect([missing.exit, words(missing.stderr).includes('no-such.csv')]).toEqual([2, true]);
  });
});
