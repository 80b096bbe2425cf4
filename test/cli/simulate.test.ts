import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import * as fc from 'fast-check';
import { describe, expect, it, onTestFinished } from 'vitest';
import { keepFile } from './keep-file.ts';
import { runTreaty } from './run-treaty.ts';
import { words } from './words.ts';

const HEAD = 'scenario,participant,kind,date';
const ROWS = [
  'record,,,',
  'romania,Romania,ratification,2001-10-18',
  'two,Romania,ratification,2001-10-18',
  'two,Uganda,accession,2001-10-18',
  'leaves,Romania,ratification,2001-10-18',
  'leaves,Panama,withdrawal-of-instrument,2002-01-01',
  'refused,Norway,ratification,2001-10-18',
];
const TABLE = [HEAD, ...ROWS].join('\n');
const LINES = [
  '{"scenario": "record", "acts": []}',
  '{"scenario": "romania", "acts": [{"kind": "ratification", "participant": "Romania", "on": "2001-10-18"}]}',
  '{"scenario": "two", "acts": [{"kind": "ratification", "participant": "ROU", "on": "2001-10-18"}, {"kind": "accession", "participant": "UGA", "on": "2001-10-18"}]}',
  '{"scenario": "leaves", "acts": [{"kind": "ratification", "participant": "ROU", "on": "2001-10-18"}, {"kind": "withdrawal-of-instrument", "participant": "PAN", "on": "2002-01-01"}]}',
  '{"scenario": "refused", "acts": [{"kind": "ratification", "participant": "NOR", "on": "2001-10-18"}]}',
].join('\n');

const simulate = (file: string, ...args: readonly string[]) =>
  runTreaty(['simulate', 'op-crc-sc', file, '--as-of', '2001-10-03', ...args]);
const withoutSeals = (text: string) =>
  text
    .trimEnd()
    .split('\n')
    .map((line) => line.replace(/,[^,]*$/, ''));

/** A name for a file that is not there yet, in a folder of its own. */
function freshPath(name: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'treaty-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  return join(folder, name);
}

describe('treaty simulate', () => {
  // Nine instruments by 3 October 2001; with Romania's ten, three months after 18 October 2001.
  const EXPECTED = [
    'scenario,on,outcome,met,in_force,parties,amendments,refused',
    'record,2001-10-03,pending,,,0,,0',
    'romania,2001-10-18,determined,2001-10-18,2002-01-18,10,,0',
    'two,2001-10-18,determined,2001-10-18,2002-01-18,11,,0',
    'leaves,2002-01-01,pending,,,0,,0',
    'refused,2001-10-18,pending,,,0,,1',
  ];

  it('tells of each scenario of a table when the treaty is in force, for how many, and what the law refuses', async () => {
    const { exit, stdout, stderr } = await simulate(keepFile('scenarios.csv', TABLE));
    expect(withoutSeals(stdout)).toEqual(EXPECTED);
    expect(exit).toBe(1);
    expect(stderr).toBe('5 scenarios. Of 5 now, 2 with a date of entry into force; in 1 the law refuses an act.\n');
  });

  it('reads a JSON object a line, and standard input, to the same results', async () => {
    const table = await simulate(keepFile('scenarios.csv', TABLE));
    const lines = await simulate(keepFile('scenarios.ndjson', `${LINES}\n`));
    expect(lines).toEqual(table);
    const args = ['simulate', 'op-crc-sc', '-', '--as-of', '2001-10-03'];
    expect(await runTreaty(args, { stdin: TABLE })).toEqual(table);
    expect(await runTreaty(args, { stdin: LINES })).toEqual(table);
  });

  it('--json writes a whole answer a line: its steps, its refusals with their articles', async () => {
    const { stdout } = await simulate(keepFile('scenarios.csv', TABLE), '--json');
    const results = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(results.map(({ scenario }) => scenario)).toEqual(['record', 'romania', 'two', 'leaves', 'refused']);
    expect(results[1].entryIntoForce).toMatchObject({ value: '2002-01-18', article: '14(1)' });
    expect(results[4].refusals).toMatchObject([{ article: '13(2)', act: { participant: 'NOR' } }]);
  });

  it('goes on where it was interrupted, wherever that was, and counts nothing twice', async () => {
    const scenarios = keepFile('scenarios.csv', TABLE);
    for (const form of [[], ['--json']]) {
      const whole = freshPath('whole');
      await simulate(scenarios, '--out', whole, ...form);
      const text = readFileSync(whole);
      const out = freshPath('results');
      await fc.assert(
        fc.asyncProperty(fc.integer({ min: 0, max: text.length }), async (cut) => {
          writeFileSync(out, text.subarray(0, cut));
          const { exit, stderr } = await simulate(scenarios, '--out', out, '--resume', ...form);
          // The law refuses an act of the last scenario, in whichever run that was reckoned.
          expect(exit).toBe(1);
          expect(readFileSync(out).equals(text)).toBe(true);
          const before = Math.max(
            0,
            text.subarray(0, cut).filter((byte) => byte === 10).length - (form.length === 0 ? 1 : 0),
          );
          expect(stderr).toContain(
            before === 0 ? '5 scenarios. Of 5 now' : `${before} of them before. Of ${5 - before} now`,
          );
        }),
        { numRuns: 40 },
      );
    }
  });

  it('does not go on with results of other scenarios, another day or another form, and adds nothing to them', async () => {
    const scenarios = keepFile('scenarios.csv', TABLE);
    const out = freshPath('results.csv');
    await simulate(scenarios, '--out', out);
    const before = readFileSync(out, 'utf8');
    const others = [
      [keepFile('fewer.csv', [HEAD, ...ROWS.slice(0, 2)].join('\n'))],
      [
        keepFile(
          'swapped.csv',
          [HEAD, ROWS[1], ROWS[0], ...ROWS.slice(2), 'more,Uganda,accession,2001-10-20'].join('\n'),
        ),
      ],
      [scenarios, '--as-of', '2001-10-04'],
    ];
    for (const [file = '', ...args] of others) {
      const { exit, stderr } = await simulate(file, '--out', out, '--resume', ...args);
      expect([exit, words(stderr)]).toEqual([2, expect.stringContaining('Nothing was added.')]);
      expect(readFileSync(out, 'utf8')).toBe(before);
    }
    const other = await simulate(scenarios, '--out', out, '--resume', '--json');
    expect([other.exit, other.stderr]).toEqual([2, expect.stringContaining('in this form')]);
    expect(readFileSync(out, 'utf8')).toBe(before);
  });

  it('does not go on behind a line that is none of its results', async () => {
    const scenarios = keepFile('scenarios.csv', TABLE);
    const out = freshPath('results.csv');
    await simulate(scenarios, '--out', out);
    const lines = readFileSync(out, 'utf8').split('\n');
    writeFileSync(out, lines.with(2, 'garbage').join('\n'));
    const { exit, stderr } = await simulate(scenarios, '--out', out, '--resume');
    expect([exit, stderr]).toEqual([2, expect.stringContaining('results.csv:3: this line is no result')]);
  });

  it.each([
    ['a folder', (folder: string) => folder, 'this is a folder'],
    ['a file in no folder', (folder: string) => join(folder, 'none', 'x.csv'), 'there is no such folder'],
  ])('says that results cannot be written to %s', async (_, pathIn, said) => {
    const scenarios = keepFile('scenarios.csv', TABLE);
    const path = pathIn(dirname(freshPath('x')));
    const { exit, stdout, stderr } = await simulate(scenarios, '--out', path, '--resume');
    expect([exit, stdout]).toEqual([2, '']);
    expect(stderr).toContain(said);
  });

  it('tells of each amendment with its date', async () => {
    const text = `${HEAD},amendment\nireland,Ireland,amendment-acceptance,2002-11-18,article-43-2\nnone,,,,`;
    const { stdout } = await runTreaty(['simulate', 'crc', keepFile('x.csv', text), '--as-of', '2002-11-17']);
    expect(withoutSeals(stdout).slice(1)).toEqual([
      'ireland,2002-11-18,determined,1990-08-03,1990-09-02,191,article-43-2 2002-11-18,0',
      'none,2002-11-17,determined,1990-08-03,1990-09-02,191,article-43-2 pending,0',
    ]);
  });

  it('does not write over a file that is there, and asks for a file to go on with', async () => {
    const scenarios = keepFile('scenarios.csv', TABLE);
    const { exit, stderr } = await simulate(scenarios, '--out', scenarios);
    expect([exit, words(stderr)]).toEqual([
      2,
      expect.stringContaining('this file is there already. Go on with it by --resume'),
    ]);
    expect(readFileSync(scenarios, 'utf8')).toBe(TABLE);
    expect((await simulate(scenarios, '--resume')).exit).toBe(2);
  });

  it('names everything that is wrong with a table, and simulates nothing of it', async () => {
    const bad = [
      HEAD,
      'a,Romania,ratification,2001-02-30',
      'b,Ruritania,ratification,2001-10-18',
      'a,Uganda,accession,2001-10-18',
      ',Uganda,accession,2001-10-18',
      'c,Uganda,accession',
    ].join('\n');
    const out = freshPath('results.csv');
    const { exit, stdout, stderr } = await simulate(keepFile('bad.csv', bad), '--out', out);
    expect([exit, stdout]).toEqual([2, '']);
    const said = words(stderr);
    expect(said).toContain('bad.csv:2:4 (date): "2001-02-30" does not exist');
    expect(said).toContain('bad.csv:3:2 (participant): "Ruritania"');
    expect(said).toContain('bad.csv:4:1 (scenario): the scenario "a" has rows above that stand apart from this one');
    expect(said).toContain('bad.csv:5:1 (scenario): the row names no scenario');
    expect(said).toContain('bad.csv:6: the row has 3 cells, the table has 4 columns');
    expect(said).toContain('Nothing was read.');
    expect(() => readFileSync(out)).toThrow(/ENOENT/);
  });

  it.each([
    ['a table without scenarios', `${HEAD}\n`, 'the file holds no scenario'],
    ['a register', 'participant,kind,date\nNOR,accession,2001-01-01\n', 'the column "scenario" is missing'],
    ['a line that is no JSON', '{"scenario": "a", "acts": []}\n{"scenario": \n', ':2:'],
    [
      'a name that comes back',
      `${LINES}\n{"scenario": "two", "acts": []}`,
      'a line above has the scenario "two" already',
    ],
    ['a line with an unknown key', '{"scenario": "a", "acts": [], "foo": 1}', 'the key "foo" is not known here'],
    [
      'a line with an unknown kind',
      '{"scenario": "a", "acts": [{"kind": "ratifies", "participant": "NOR", "on": "2001-01-01"}]}',
      'acts[0].kind',
    ],
    ['a blank file', '  \n\n', 'the file is empty'],
  ])('refuses %s', async (_, text, told) => {
    const { exit, stdout, stderr } = await simulate(keepFile('scenarios', text));
    expect([exit, stdout]).toEqual([2, '']);
    expect(words(stderr)).toContain(told);
  });
});
