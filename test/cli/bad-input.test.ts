import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { run } from '../../src/cli/run.ts';
import { runTreaty } from './run-treaty.ts';
import { words } from './words.ts';

const HEADER = 'participant,kind,date\n';
/** Runs a register against OP-CRC-SC from standard input. */
const status = (csv: string | Uint8Array, ...args: readonly string[]) =>
  runTreaty(['status', 'op-crc-sc', '--register', '-', ...args], { stdin: csv });
const statusJson = (csv: string) => status(csv, '--json');
const check = (csv: string) => runTreaty(['check', '-', '--treaty', 'op-crc-sc'], { stdin: csv });

describe('a file that cannot be read', () => {
  it.each([
    ['31 February', `${HEADER}ROU,ratification,2001-02-31\n`, [':2:3 (date)', '2001-02-31', 'does not exist']],
    [
      'an unknown State',
      `${HEADER}Romanja,ratification,2001-10-18\n`,
      [':2:1 (participant)', 'Romanja', 'Did you mean ROU (Romania)?'],
    ],
    ['an unknown kind', `${HEADER}ROU,ratifcation,2001-10-18\n`, [':2:2 (kind)', 'ratification']],
    ['another form of date', `${HEADER}ROU,ratification,2001.10.18\n`, [':2:3 (date)', 'Write 2001-10-18.']],
    ['an empty file', '', ['empty']],
    ['a file of white space', ' \n\n', ['nothing but blanks']],
    ['a missing header', 'ROU,ratification,2001-10-18\n', [':1', 'participant,kind,date']],
    ['a missing column', 'participant,date\nROU,2001-10-18\n', ['kind']],
    ['a row too short', `${HEADER}ROU,ratification\n`, [':2']],
    ['a quote that is never closed', `${HEADER}"ROU,ratification,2001-10-18\n`, [':2']],
    ['binary bytes', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 1]), ['binary']],
    ['zero bytes', new Uint8Array([0x61, 0, 0x62]), ['binary']],
    ['Latin-1', new Uint8Array([...new TextEncoder().encode(HEADER), 0x43, 0xf4, 0x74, 0x65]), ['UTF-8']],
    ['JSON that is none', '{"treaty": "op-crc-sc", "acts": [}', [':1:34', 'Here a value is expected, not “}”.']],
  ])('%s: what, where and what to do; exit 2; nothing printed', async (_, csv, parts) => {
    const { exit, stdout, stderr } = await status(csv);
    expect(exit).toBe(2);
    expect(stdout).toBe('');
    for (const part of parts) expect(words(stderr)).toContain(part);
    expect(stderr.trimEnd().endsWith('Nothing was read.')).toBe(true);
  });

  it('all its mistakes are told at once, each with its line', async () => {
    const { stderr } = await status(
      `${HEADER}Romanja,ratification,2001-10-18\nROU,ratifed,2001-02-31\nNOR,signature\n`,
    );
    for (const place of [':2:1', ':3:2', ':3:3', ':4']) expect(stderr).toContain(`standard input${place}`);
  });

  it('a byte order mark and Windows line ends are read as if they were not there', async () => {
    const rows = ['participant,kind,date', 'ROU,signature,2000-09-06', 'ROU,ratification,2001-10-18', ''];
    const plain = await statusJson(rows.join('\n'));
    const marked = await statusJson(`\uFEFF${rows.join('\r\n')}`);
    expect(plain.exit).toBe(0);
    expect(marked).toEqual(plain);
    expect(JSON.parse(plain.stdout).counts).toMatchObject({ contractingStates: 1, instrumentsCounted: 1 });
  });
});

describe('a file that is too large', () => {
  let folder = '';
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'large-'));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it('of 100 MB is refused by its size, before it is read', async () => {
    const path = join(folder, 'large.csv');
    writeFileSync(path, HEADER);
    truncateSync(path, 100_000_000);
    const { exit, stdout, stderr } = await runTreaty(['status', 'op-crc-sc', '--register', path]);
    expect([exit, stdout]).toEqual([2, '']);
    expect(words(stderr)).toMatch(/large\.csv: The file has 95\.4 MiB\. At most 16 MiB/);
  });

  it('of 100 MB from standard input is refused as soon as it is, and the rest is not read', async () => {
    let given = 0;
    let stderr = '';
    const exit = await run(
      ['status', 'op-crc-sc', '--register', '-'],
      {
        stdin: async function* () {
          for (; given < 100; given += 1) yield new Uint8Array(1_000_000).fill(65);
        },
        stdout: { write: () => {} },
        stderr: {
          write: (text) => {
            stderr += text;
          },
        },
        env: {},
        now: () => 0,
      },
      '0',
    );
    expect(exit).toBe(2);
    expect(stderr).toContain('standard input');
    expect(given).toBeLessThan(20);
  });
});

describe('a record that the law does not follow', () => {
  const others = ['BGD', 'PAN', 'AND', 'ISL', 'KAZ', 'SLE', 'CUB', 'MAR', 'NOR', 'ROU'];
  /** Ten accessions on one day: in force on 5 January 2001. */
  const ten = HEADER + others.map((code) => `${code},accession,2000-10-05\n`).join('');

  it.each([
    [
      'a deposit before the treaty opened',
      'KEN,accession,1999-01-01',
      'no effect Kenya',
      '13(2)',
      'The treaty opens on 25 May 2000. No instrument can be deposited before that day.',
    ],
    ['a second instrument', 'NOR,ratification,2005-01-01', 'no effect Norway', '13(2)', 'Consent is given once.'],
    [
      'a denunciation by a State that is no Party',
      'KEN,denunciation,2005-01-01',
      'no effect Kenya',
      '15(1)',
      'not a Party',
    ],
    [
      'a withdrawal by a Party',
      'NOR,withdrawal-of-instrument,2005-01-01',
      'no effect Norway',
      '13(2)',
      'leaves by denunciation',
    ],
  ])(
    '%s has no effect: check says so with the article and ends with 1, status counts it for nothing',
    async (_, row, who, article, why) => {
      const { exit, stdout } = await check(`${ten}${row}\n`);
      expect(exit).toBe(1);
      for (const part of [who, `(article ${article})`, why, '1 finding']) expect(words(stdout)).toContain(part);
      const counted = JSON.parse((await statusJson(`${ten}${row}\n`)).stdout);
      expect(counted.counts).toMatchObject({ parties: 10, instrumentsCounted: 10 });
      expect(counted.refusals).toHaveLength(1);
    },
  );

  it('an accession by a State that signed is counted, and the reading is stated', async () => {
    const signed = `${ten}KEN,signature,2000-09-08\nKEN,accession,2005-01-31\n`;
    const { exit, stdout } = await check(signed);
    expect(exit).toBe(1);
    expect(words(stdout)).toContain(
      'remark Kenya: accession, 31 January 2005 (article 13(2)) This State signed on 8 September 2000',
    );
    expect(JSON.parse((await statusJson(signed)).stdout).counts).toMatchObject({ parties: 11 });
  });

  it('a deposit after a denunciation took effect is a new participation with its own period', async () => {
    const returned = `${ten}NOR,denunciation,2005-01-31\nNOR,accession,2006-01-31\n`;
    expect((await check(returned)).exit).toBe(0);
    const { participants } = JSON.parse((await statusJson(returned)).stdout);
    const norway = participants.find(({ participant }: { participant: string }) => participant === 'NOR');
    expect(norway.participations).toMatchObject([
      { partyFrom: '2001-01-05', partyUntil: '2006-01-31' },
      { partyFrom: '2006-02-28' },
    ]);
    // A month after 30 January 2006 is the last of February too; until then it is no Party.
    const early = `${ten}NOR,denunciation,2005-01-31\nNOR,accession,2006-01-30\n`;
    expect(words((await check(early)).stdout)).toContain('A denunciation of this State runs until 31 January 2006.');
  });

  it('the same act twice is counted once and reported', async () => {
    const twice = `${ten}NOR,accession,2000-10-05\n`;
    expect((await check(twice)).exit).toBe(1);
    expect(JSON.parse((await statusJson(twice)).stdout).counts).toMatchObject({ instrumentsCounted: 10 });
  });

  it('a good record has nothing to report', async () => {
    const { exit, stdout } = await check(ten);
    expect(exit).toBe(0);
    expect(stdout).toContain('Nothing to report.');
  });
});

describe('treaty check', () => {
  it('of a register without a treaty checks its form and says what is missing', async () => {
    const { exit, stdout } = await runTreaty(['check', '-'], { stdin: `${HEADER}NOR,accession,2000-10-05\n` });
    expect(exit).toBe(0);
    expect(words(stdout)).toContain('give --treaty to check the acts against the clauses');
  });

  it('as JSON gives the issues as data', async () => {
    const { exit, stdout } = await runTreaty(['check', '-', '--json'], {
      stdin: `${HEADER}NOR,accession,2000-02-30\n`,
    });
    expect(exit).toBe(2);
    expect(JSON.parse(stdout)).toMatchObject({
      issues: [{ code: 'no-such-day', line: 2, column: 3, value: '2000-02-30' }],
    });
  });

  it('of a treaty says what it is, or everything that is wrong with it', async () => {
    const { stdout: treaty } = await runTreaty(['show', 'op-crc-sc', '--json']);
    const good = await runTreaty(['check', '-'], { stdin: treaty });
    expect([good.exit, words(good.stdout)]).toEqual([0, expect.stringContaining('the treaty op-crc-sc')]);
    const wrong = treaty.replace('"number": 10', '"number": 0').replace('"prevailing": "A"', '"prevailing": "C"');
    const bad = await runTreaty(['check', '-'], { stdin: wrong });
    expect(bad.exit).toBe(2);
    expect(bad.stderr).toContain('number');
    expect(bad.stderr).toContain('prevailing');
  });

  it('a treaty from a file answers as the catalogue’s does', async () => {
    const { stdout: treaty } = await runTreaty(['show', 'op-crc-sc', '--json']);
    const { exit, stdout } = await runTreaty(
      ['date', '-', '--register', 'none', '--deposited', '2027-01-31', '--json'],
      { stdin: treaty },
    );
    expect(exit).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ kind: 'pending', awaits: [{}, { values: { missing: 9 } }] });
  });
});
