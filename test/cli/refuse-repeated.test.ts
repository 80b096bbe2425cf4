import { describe, expect, it } from 'vitest';
import { COMMAND_GROUPS } from '../../src/cli/command-groups.ts';
import { runTreaty } from './run-treaty.ts';
import { words } from './words.ts';

const COMMANDS = COMMAND_GROUPS.flatMap(({ commands }) => Object.keys(commands));

describe('an option that is given twice', () => {
  it('is refused, with both values', async () => {
    const days = ['--as-of', '2001-10-03', '--as-of', '2001-10-19'];
    const { exit, stdout, stderr } = await runTreaty(['status', 'op-crc-sc', ...days]);
    expect([exit, stdout]).toEqual([2, '']);
    expect(stderr).toBe(
      'The option --as-of <date> is given twice, as “2001-10-03” and as “2001-10-19”. Give it once.\n“treaty status --help” shows how it is used.\n',
    );
  });

  it('is refused also where the two are written in different ways, or are the same', async () => {
    const ways = await runTreaty(['status', 'op-crc-sc', '--register=a.csv', '--register', 'b.csv']);
    expect(words(ways.stderr)).toContain('--register <file> is given twice, as “a.csv” and as “b.csv”.');
    const same = await runTreaty(['forecast', 'ctbt', '--seed', '1', '--seed', '1']);
    expect(words(same.stderr)).toContain('--seed <number> is given twice, as “1” and as “1”.');
  });

  it('counts twice where it has no value to lose, or is one that gathers values', async () => {
    expect((await runTreaty(['list', '--json', '--json'])).exit).toBe(0);
    const acts = ['--act', 'ratification ROU 2001-10-18', '--act', 'accession UGA 2001-10-20'];
    expect((await runTreaty(['what-if', 'op-crc-sc', ...acts, '--as-of', '2001-10-03'])).exit).toBe(0);
    const days = ['--by', '2027-12-31', '--by', '2028-12-31'];
    expect((await runTreaty(['forecast', 'ctbt', '--as-of', '2026-11-24', ...days])).exit).toBe(0);
  });

  it('is one of those that the help says may be given several times, or of no command', async () => {
    const pages = await Promise.all(COMMANDS.map((command) => runTreaty([command, '--help'])));
    const several = pages.flatMap(({ stdout }) =>
      [...words(stdout).matchAll(/ --([a-z-]+) <\w+> (?:(?! --).)*may be given several times/g)].map(
        ([, name]) => name,
      ),
    );
    expect([...new Set(several)].sort()).toEqual(['act', 'by']);
  });
});
