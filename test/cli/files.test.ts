import { describe, expect, it } from 'vitest';
import { keepFile, keepOwnTreaty } from './keep-file.ts';
import { readJson, runTreaty } from './run-treaty.ts';
import { tenParties } from './ten-parties.ts';
import { words } from './words.ts';

/** A register as JSON, which says to which treaty it belongs. */
const registerOf = (treaty: string) =>
  JSON.stringify({
    treaty,
    sources: [],
    acts: [
      { participant: 'NOR', kind: 'signature', on: '1990-01-26' },
      { participant: 'NOR', kind: 'ratification', on: '1991-01-08' },
    ],
  });

describe('treaty check --treaty, with a treaty file', () => {
  it('checks a table against it', async () => {
    const treaty = await keepOwnTreaty();
    const good = keepFile('good.csv', tenParties());
    const { exit, stdout, stderr } = await runTreaty(['check', good, '--treaty', treaty]);
    expect([exit, stderr]).toEqual([0, '']);
    expect(words(stdout)).toContain('a register of MINE: 10 acts of 10 participants.');
    expect(stdout).toContain('Nothing to report.');
    const bad = keepFile('bad.csv', tenParties('NOR,accession,2005-01-01'));
    const found = await runTreaty(['check', bad, '--treaty', treaty]);
    expect(found.exit).toBe(1);
    expect(words(found.stdout)).toContain('no effect Norway: accession, 1 January 2005 (article 13(2))');
  });

  it('answers every other command from it and the table', async () => {
    const treaty = await keepOwnTreaty();
    const args = [treaty, '--register', keepFile('good.csv', tenParties())];
    expect(await readJson(['status', ...args])).toMatchObject({
      treaty: 'my-treaty',
      entryIntoForce: { value: '2001-01-05' },
      counts: { parties: 10 },
    });
    expect(await readJson(['next', ...args, '--as-of', '2000-10-05'])).toMatchObject({
      dated: expect.arrayContaining([expect.objectContaining({ kind: 'treaty-in-force', on: '2001-01-05' })]),
    });
  });
});

describe('a register of another treaty', () => {
  it.each(['status', 'date', 'chronology', 'amendment', 'reports', 'next', 'machine'])(
    '--register ends with 2 and says whose it is: treaty %s',
    async (command) => {
      const path = keepFile('crc.json', registerOf('crc'));
      const { exit, stdout, stderr } = await runTreaty([command, 'op-crc-sc', '--register', path]);
      expect([exit, stdout]).toEqual([2, '']);
      expect(words(stderr)).toContain('this is a register of “crc”, not of “op-crc-sc”');
    },
  );

  it('check --treaty ends with 2 as well, of the catalogue’s or of a file', async () => {
    const path = keepFile('crc.json', registerOf('crc'));
    for (const [treaty, id] of [
      ['op-crc-sc', 'op-crc-sc'],
      [await keepOwnTreaty(), 'my-treaty'],
    ] as const) {
      const { exit, stdout, stderr } = await runTreaty(['check', path, '--treaty', treaty]);
      expect([exit, stdout]).toEqual([2, '']);
      expect(words(stderr)).toContain(`this is a register of “crc”, not of “${id}”`);
    }
  });

  it('from standard input is named so', async () => {
    const { exit, stderr } = await runTreaty(['status', 'op-crc-sc', '--register', '-'], { stdin: registerOf('crc') });
    expect(exit).toBe(2);
    expect(stderr).toContain('standard input: this is a register of “crc”');
  });

  it('is none where the treaty is its own', async () => {
    const { exit } = await runTreaty(['check', keepFile('crc.json', registerOf('crc'))]);
    expect(exit).toBe(0);
    expect((await runTreaty(['status', 'crc', '--register', '-'], { stdin: registerOf('crc') })).exit).toBe(0);
  });
});

describe('treaty check, of a treaty file', () => {
  it('with --treaty ends with 2: that option is for registers', async () => {
    const { exit, stdout, stderr } = await runTreaty(['check', await keepOwnTreaty(), '--treaty', 'op-crc-sc']);
    expect([exit, stdout]).toEqual([2, '']);
    expect(words(stderr)).toContain('this is a treaty, and --treaty says which treaty a register belongs to');
  });

  it('without it ends with 0', async () => {
    const { exit, stdout } = await runTreaty(['check', await keepOwnTreaty()]);
    expect(exit).toBe(0);
    expect(words(stdout)).toContain('the treaty my-treaty');
  });
});

describe('the name of a file', () => {
  const CLEAR = '\u001b[2J';

  it('is shown without what a terminal would obey: of a table, and of a scenario', async () => {
    const table = keepFile(`mine${CLEAR}.csv`, tenParties());
    const checked = await runTreaty(['check', table, '--treaty', 'op-crc-sc']);
    expect(checked.stdout).toContain('/mine\\u{1b}[2J.csv: a register of OP-CRC-SC');
    const supposed = keepFile(`late${CLEAR}.csv`, 'participant,kind,date\nIRN,accession,2026-12-01\n');
    const { stdout } = await runTreaty(['what-if', 'op-crc-sc', supposed]);
    expect(stdout).toContain('late\\u{1b}[2J: Iran');
    expect([checked.stdout, stdout].filter((shown) => shown.includes('\u001b'))).toEqual([]);
  });
});
