import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { runTreaty } from './run-treaty.ts';

/** The rows of three States, of which a quote in the first swallows the second, and the next quote closes it. */
const ROWS = (first: string) => [
  `${first}Panama,ratification,2001-02-09,"see the note`,
  `${first}Andorra,ratification,2001-04-30,`,
  `${first}Iceland,ratification,2001-07-09,of the depositary"`,
  `${first}Norway,ratification,2001-10-02,`,
];
const HEADER = 'participant,kind,date,note';
const TABLE = [HEADER, ...ROWS('')].join('\n');
const OF_TREATIES = [`treaty,${HEADER}`, ...ROWS('op-crc-sc,')].join('\n');
const SCENARIOS = [`scenario,${HEADER}`, ...ROWS('a,')].join('\n');

/** Every command that reads a table, and the table. */
const COMMANDS: readonly (readonly [text: string, args: (file: string) => readonly string[]])[] = [
  [TABLE, (file) => ['check', file, '--treaty', 'op-crc-sc']],
  [TABLE, (file) => ['status', 'op-crc-sc', '--register', file]],
  [TABLE, (file) => ['date', 'op-crc-sc', 'Norway', '--register', file]],
  [TABLE, (file) => ['latest', 'op-crc-sc', '--in-force-by', '2002-01-18', '--register', file]],
  [TABLE, (file) => ['machine', 'op-crc-sc', '--register', file]],
  [TABLE, (file) => ['record', 'add', 'op-crc-sc', '--register', file, '--act', 'ratification Cuba 2001-09-25']],
  [TABLE, (file) => ['audit', 'op-crc-sc', '--register', file]],
  [OF_TREATIES, (file) => ['audit', '--register', file, '--csv']],
  [SCENARIOS, (file) => ['simulate', 'op-crc-sc', file]],
];

function keepFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'swallowed-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  return folder;
}

describe('a quote that swallows rows, and is closed by the next', () => {
  it.each(COMMANDS.map(([text, args]) => [args('FILE').join(' '), text, args] as const))(
    'is told by its line, and nothing is read: treaty %s',
    async (_, text, args) => {
      const file = join(keepFolder(), 'op-crc-sc.csv');
      writeFileSync(file, text);
      const { exit, stdout, stderr } = await runTreaty(args(file));
      // A table of results begins with its header before anything is read.
      expect([exit, stdout.split('\n').length <= 2]).toEqual([2, true]);
      expect(stderr).toMatch(/op-crc-sc\.csv:2:\d.*none closes it on this line/);
    },
  );

  it('is told of a folder of published dates too', async () => {
    const folder = keepFolder();
    writeFileSync(join(folder, 'op-crc-sc.csv'), TABLE);
    const { exit, stdout, stderr } = await runTreaty(['conformance', folder]);
    expect([exit, stdout]).toEqual([2, '']);
    expect(stderr).toContain('op-crc-sc.csv:2:4: A double quote opens a cell, and none closes it on this line.');
  });
});
