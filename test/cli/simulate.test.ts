import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import * as fc from 'fast-check';
import { describe, expect, it, onTestFinished } from 'vitest';
import { loadRecord, loadTreaty } from '../../src/catalogue.ts';
import { loadWords } from '../../src/cli/output/load-words.ts';
import { composeFirstSeal, composeSeal } from '../../src/cli/output/simulation/compose-seal.ts';
import { composeJsonForm } from '../../src/cli/output/simulation/result-form.ts';
import { version } from '../../src/version.ts';
import { rowsOfTexts, writeWorkbook } from '../formats/workbook/write-workbook.ts';
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

/** Simulates on the record of 3 October 2001 where no other day is given. */
const simulate = (file: string, ...args: readonly string[]) =>
  runTreaty(['simulate', 'op-crc-sc', file, ...(args.includes('--as-of') ? [] : ['--as-of', '2001-10-03']), ...args]);
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
    'scenario,on,record_ends_on,outcome,met,in_force,parties,amendments,amendments_if_nothing_else,left_open,refused',
    'record,2001-10-03,2026-02-02,pending,,,0,,,,0',
    'romania,2001-10-18,2026-02-02,determined,2001-10-18,2002-01-18,10,,,,0',
    'two,2001-10-18,2026-02-02,determined,2001-10-18,2002-01-18,11,,,,0',
    'leaves,2002-01-01,2026-02-02,pending,,,0,,,,0',
    'refused,2001-10-18,2026-02-02,pending,,,0,,,,1',
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
    expect(results[3].entryIntoForce.awaits).toMatchObject([
      { text: '10 instruments are required, 9 are deposited; 1 more is needed.' },
    ]);
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
    const [record = '', romania = '', ...rest] = ROWS;
    const others: readonly (readonly [rows: readonly string[], args: readonly string[], told: string])[] = [
      [[record, romania], [], ':4: there are more results here than the 2 scenarios of the input. Nothing was added.'],
      [
        [romania, record, ...rest],
        [],
        ':2: this result does not belong to “romania”: the results are of other scenarios,',
      ],
      [
        [record, romania.replace('10-18', '10-19'), ...rest],
        [],
        ':3: the results above are right, and this one does not belong to “romania”: the scenarios are others from here on,',
      ],
      [
        ROWS,
        ['--as-of', '2001-10-04'],
        ':2: this result does not belong to “record”: the results are of other scenarios,',
      ],
      [ROWS, ['--json'], ':1: this line is no result of “treaty simulate” in this form. Nothing was added.'],
    ];
    for (const [rows, args, told] of others) {
      const file = keepFile('others.csv', [HEAD, ...rows].join('\n'));
      const { exit, stdout, stderr } = await simulate(file, '--out', out, '--resume', ...args);
      expect([exit, words(args.includes('--json') ? JSON.parse(stdout).issues[0].text : stderr)]).toEqual([
        2,
        expect.stringContaining(`results.csv${told}`),
      ]);
      expect(readFileSync(out, 'utf8')).toBe(before);
    }
  });

  it('does not go on behind a result that was altered, and says on which line it stands and what to do', async () => {
    const scenarios = keepFile('scenarios.csv', TABLE);
    const out = freshPath('results.csv');
    await simulate(scenarios, '--out', out);
    const lines = readFileSync(out, 'utf8').split('\n');
    const [, record = '', romania = '', two = ''] = lines;
    const altered: readonly (readonly [lines: readonly string[], line: number, told: string])[] = [
      [lines.with(1, record.replace(',0,', ',1,')), 2, 'this line has been altered: it is not the result of “record”'],
      [lines.with(2, romania.replace('2002-01-18', '2002-01-17')), 3, 'this line has been altered'],
      [
        lines.with(
          3,
          two.replace(/.$/, (last) => (last === '0' ? '1' : '0')),
        ),
        4,
        'the results above are right, and this one does not belong to “two”',
      ],
      [lines.with(2, 'garbage'), 3, 'this line is no result'],
      [lines.with(2, `${romania}\r`), 3, 'this line is no result'],
      [lines.toSpliced(2, 1), 3, 'the results above are right, and this one does not belong to “romania”'],
      [lines.toSpliced(2, 0, record), 3, 'the results above are right, and this one does not belong to “romania”'],
      [
        lines.with(2, two).with(3, romania),
        3,
        'the results above are right, and this one does not belong to “romania”',
      ],
    ];
    for (const [now, line, told] of altered) {
      // The last line is cut off as well: it must stay as it is.
      const text = now.join('\n').slice(0, -9);
      writeFileSync(out, text);
      const { exit, stdout, stderr } = await simulate(scenarios, '--out', out, '--resume');
      expect([exit, stdout, words(stderr)]).toEqual([2, '', expect.stringContaining(`results.csv:${line}: ${told}`)]);
      expect(words(stderr)).toContain(
        'Nothing was added. Remove this line and all below it, and --resume simulates them again; or name another file.',
      );
      expect(readFileSync(out, 'utf8')).toBe(text);
      writeFileSync(
        out,
        now
          .slice(0, line - 1)
          .map((each) => `${each}\n`)
          .join(''),
      );
      expect((await simulate(scenarios, '--out', out, '--resume')).exit).toBe(1);
      expect(readFileSync(out, 'utf8')).toBe(lines.join('\n'));
    }
  });

  it('finds every byte that is another, in a table and in lines of JSON', async () => {
    const scenarios = keepFile('scenarios.csv', `${TABLE}\n\u{fffd}\u{2028},,,\n`);
    for (const form of [[], ['--json']]) {
      const out = freshPath('results');
      expect((await simulate(scenarios, '--out', out, ...form)).exit).toBe(1);
      const whole = readFileSync(out);
      expect((await simulate(scenarios, '--out', out, '--resume', ...form)).stderr).toContain('6 of them before');
      expect(readFileSync(out).equals(whole)).toBe(true);
      await fc.assert(
        fc.asyncProperty(fc.nat({ max: whole.length - 2 }), fc.integer({ min: 1, max: 255 }), async (at, other) => {
          const altered = Buffer.from(whole);
          altered[at] = (whole[at] ?? 0) ^ other;
          writeFileSync(out, altered);
          const { exit, stdout, stderr } = await simulate(scenarios, '--out', out, '--resume', ...form);
          expect([exit, words(stdout + stderr)]).toEqual([2, expect.stringContaining('Nothing was added.')]);
          expect(readFileSync(out).equals(altered)).toBe(true);
        }),
        { numRuns: 60 },
      );
    }
  });

  it('seals each result with its scenario and with all above it', async () => {
    const seal = (...parts: readonly string[]) =>
      createHash('sha256').update(parts.join('\n')).digest('hex').slice(0, 16);
    const { stdout } = await simulate(keepFile('scenarios.csv', TABLE));
    const [, first = '', second = '', third = ''] = stdout.split('\n');
    const [before, romania] = [first, second].map((line) => line.slice(-16));
    const deposits = [
      { kind: 'ratification', participant: 'ROU', on: '2001-10-18' },
      { kind: 'accession', participant: 'UGA', on: '2001-10-18' },
    ];
    expect(romania).toBe(seal(before ?? '', JSON.stringify(['romania', deposits.slice(0, 1)]), EXPECTED[2] ?? ''));
    expect(third).toBe(`${EXPECTED[3]},${seal(romania ?? '', JSON.stringify(['two', deposits]), EXPECTED[3] ?? '')}`);
  });

  it('says in which language the results are where it goes on in another, and adds nothing to them', async () => {
    const scenarios = keepFile('scenarios.csv', TABLE);
    const out = freshPath('results.ndjson');
    await simulate(scenarios, '--json', '--out', out);
    const [treaty, record] = await Promise.all([loadTreaty('op-crc-sc'), loadRecord('op-crc-sc')]);
    const { id, adoptedOn, finalClauses } = treaty;
    const ground = {
      version,
      treaty: { id, adoptedOn, finalClauses },
      acts: record?.acts ?? [],
      recordEnd: { endsOn: '2026-02-02', says: [] },
      asOf: '2001-10-03',
    };
    const [written = ''] = readFileSync(out, 'utf8').split('\n');
    const form = composeJsonForm(await loadWords('en'));
    const { result = '', seal } = form.unseal(written) ?? {};
    const scenario = { name: 'record', acts: [] };
    expect(seal).toBe(composeSeal(composeFirstSeal({ ...ground, language: 'en' }), scenario, result));
    const french = form.seal(result, composeSeal(composeFirstSeal({ ...ground, language: 'fr' }), scenario, result));
    writeFileSync(out, `${french}\n`);
    const { exit, stdout, stderr } = await simulate(scenarios, '--json', '--out', out, '--resume');
    expect([exit, stderr]).toEqual([2, '']);
    expect(JSON.parse(stdout)).toMatchObject({
      issues: [
        {
          code: 'usage.results-in-other-language',
          values: { line: 1, written: 'fr' },
          text: `${out}:1: the results of this file are written in French, and this run is in another language. Nothing was added. Add --lang fr, or name another file.`,
        },
      ],
    });
    expect(readFileSync(out, 'utf8')).toBe(`${french}\n`);
  });

  it('never writes over a file that holds something else', async () => {
    const scenarios = keepFile('scenarios.csv', TABLE);
    for (const text of ['notes without an end of line', '{"scenario"', 'scenario,on\n', '\u{feff}scenario']) {
      const out = keepFile('results', text);
      const { exit, stderr } = await simulate(scenarios, '--out', out, '--resume');
      expect([exit, words(stderr)]).toEqual([
        2,
        expect.stringContaining(':1: this line is no result of “treaty simulate” in this form. Nothing was added.'),
      ]);
      expect(readFileSync(out, 'utf8')).toBe(text);
    }
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
      'ireland,2002-11-18,2026-02-02,determined,1990-08-03,1990-09-02,191,article-43-2 2002-11-18,,,0',
      'none,2002-11-17,2026-02-02,determined,1990-08-03,1990-09-02,191,article-43-2 pending,,,0',
    ]);
  });

  it('tells the day on which an amendment is in force later, if nothing else is done', async () => {
    // 127 of 191 Parties have accepted, and 128 must. Japan has not; denounced on 18 November 2001, it leaves a year later (article 52),
    // and of 190 two thirds are 126.67: 127 suffice. Norway has accepted; without it 126 of 190 are too few.
    const acts = ['japan,Japan,denunciation,2001-11-18', 'norway,Norway,denunciation,2001-11-18'];
    const file = keepFile('x.csv', [HEAD, ...acts].join('\n'));
    const table = await runTreaty(['simulate', 'crc', file, '--as-of', '2002-11-17']);
    expect(withoutSeals(table.stdout).slice(1)).toEqual([
      'japan,2002-11-17,2026-02-02,determined,1990-08-03,1990-09-02,190,article-43-2 pending,article-43-2 2002-11-18,,0',
      'norway,2002-11-17,2026-02-02,determined,1990-08-03,1990-09-02,190,article-43-2 pending,,,0',
    ]);
    const { stdout } = await runTreaty(['simulate', 'crc', file, '--as-of', '2002-11-17', '--json']);
    const [japan, norway] = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(japan.amendments[0]).toMatchObject({
      entryIntoForce: { kind: 'pending', awaits: [{ values: { parties: 191, required: 128, counted: 127 } }] },
      ifNothingElse: { kind: 'determined', value: '2002-11-18', article: '50(2)' },
    });
    expect(norway.amendments[0]).not.toHaveProperty('ifNothingElse');
    const act = ['--act', 'denunciation JPN 2001-11-18', '--as-of', '2002-11-17'];
    const prose = await runTreaty(['what-if', 'crc', ...act]);
    expect(words(prose.stdout)).toContain('The amendment then enters into force on 18 November 2002.');
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
    expect(said).toContain('bad.csv:2:4 (date): “2001-02-30” does not exist.');
    expect(said).toContain('bad.csv:3:2 (participant): “Ruritania”');
    expect(said).toContain(
      'bad.csv:4:1 (scenario): The scenario “a” has rows above, and other rows stand between them and this one.',
    );
    expect(said).toContain('bad.csv:5:1 (scenario): The row names no scenario');
    expect(said).toContain('bad.csv:6: The row has 3 cells. The table has 4 columns.');
    expect(said).toContain('Nothing was read.');
    expect(() => readFileSync(out)).toThrow(/ENOENT/);
  });

  it.each([
    ['a table without scenarios', `${HEAD}\n`, 'The file has no scenario.'],
    ['a register', 'participant,kind,date\nNOR,accession,2001-01-01\n', 'The column “scenario” is missing.'],
    ['a line that is no JSON', '{"scenario": "a", "acts": []}\n{"scenario": \n', ':2:'],
    [
      'a name that comes back',
      `${LINES}\n{"scenario": "two", "acts": []}`,
      'A line above has the scenario “two” already.',
    ],
    ['a line with an unknown key', '{"scenario": "a", "acts": [], "foo": 1}', 'The key “foo” is not known here.'],
    [
      'a line with an unknown kind',
      '{"scenario": "a", "acts": [{"kind": "ratifies", "participant": "NOR", "on": "2001-01-01"}]}',
      'acts[0].kind',
    ],
    ['a blank file', '  \n\n', 'The file has nothing but blanks.'],
  ])('refuses %s', async (_, text, told) => {
    const { exit, stdout, stderr } = await simulate(keepFile('scenarios', text));
    expect([exit, stdout]).toEqual([2, '']);
    expect(words(stderr)).toContain(told);
  });
});

describe('treaty simulate --skip-bad-rows', () => {
  it('runs a scenario whose rows have one between them that cannot be read, and is another', async () => {
    const file = keepFile(
      'mine.csv',
      [
        HEAD,
        'two,Romania,ratification,2001-10-18',
        'bad,Uganda,accession,2001-02-31',
        'two,Uganda,accession,2001-10-18',
      ].join('\n'),
    );
    const { exit, stdout, stderr } = await simulate(file, '--skip-bad-rows');
    expect([exit, withoutSeals(stdout).slice(1)]).toEqual([1, [EXPECTED_TWO]]);
    expect(words(stderr)).toContain(
      '1 scenario is left out, because a row of it cannot be read or may be one of these: bad.',
    );
  });

  it('leaves out a scenario whose rows stand apart, and runs the others', async () => {
    const [record = '', romania = '', ...two] = ROWS.slice(0, 4);
    const file = keepFile('mine.csv', [HEAD, romania, record, romania, ...two].join('\n'));
    const { exit, stdout, stderr } = await simulate(file, '--skip-bad-rows');
    expect([exit, withoutSeals(stdout).slice(2)]).toEqual([1, [EXPECTED_TWO]]);
    expect(words(stderr)).toContain(`${file}:4:1 (scenario): The scenario “romania” has rows above`);
    expect(words(stderr)).toContain(
      '1 scenario is left out, because a row of it cannot be read or may be one of these: romania.',
    );
    expect(words(stderr)).toContain('2 scenarios. Of 2 now, 1 with a date of entry into force.');
  });

  it('says of which scenarios no row is left', async () => {
    const { exit, stdout, stderr } = await simulate(
      keepFile('mine.csv', `${HEAD}\n${ROWS[1]}\nromania,XXX,accession,2001-10-18\n`),
      '--skip-bad-rows',
    );
    expect([exit, stdout]).toEqual([2, '']);
    expect(words(stderr)).toMatch(
      /:3:2 \(participant\): “XXX” .* Nothing was read\. 1 scenario is left out, .*: romania\./,
    );
  });
});

/** Ten instruments on 18 October 2001, and an eleventh: three months later eleven Parties. */
const EXPECTED_TWO = 'two,2001-10-18,2026-02-02,determined,2001-10-18,2002-01-18,11,,,,0';

describe('treaty simulate, of a table as others have it', () => {
  const cells = TABLE.split('\n').map((row) => row.split(','));

  it('takes the heads that other commands take, a day in figures and a workbook, and gives the same results', async () => {
    const ours = await simulate(keepFile('ours.csv', TABLE));
    const others = [
      keepFile('country.csv', TABLE.replace(HEAD, 'Scenario,Country,Action,Deposited')),
      keepFile('french.csv', TABLE.replace(HEAD, 'scenario,État,acte,date de dépôt')),
      keepFile('figures.csv', TABLE.replaceAll(/(\d{4})-(\d\d)-(\d\d)/g, '$3/$2/$1')),
      keepFile('book.xlsx', ''),
    ];
    writeFileSync(others[3] ?? '', writeWorkbook({ sheets: [{ name: 'Scenarios', rows: rowsOfTexts(cells) }] }));
    for (const path of others) {
      const { exit, stdout } = await simulate(path);
      expect([exit, stdout]).toEqual([ours.exit, ours.stdout]);
    }
  });

  it('says once which column is not read, and reads a signature beside an instrument', async () => {
    const text =
      'scenario,country,action,signed,date,entry into force\none,Chile,ratification,2000-06-28,2003-07-31,2003-08-31\nnone,,,,,\n';
    const path = keepFile('mine.csv', text);
    const { exit, stdout, stderr } = await simulate(path, '--as-of', '2010-01-01');
    // What Chile has done is in the record already, and is refused.
    expect([exit, stderr.split('The column “entry into force” is not read').length]).toEqual([1, 2]);
    expect(stdout.split('\n').filter((line) => /^(?:one|none),/.test(line))).toHaveLength(2);
  });

  it('refuses a column of treaties, two States in one row, and what is no act', async () => {
    const refused = async (text: string) => words((await simulate(keepFile('mine.csv', text))).stderr);
    expect(await refused('scenario,treaty,participant,kind,date\none,crc,Norway,accession,2001-10-02')).toContain(
      '“treaty” is not known',
    );
    expect(await refused('scenario,iso3,country,kind,date\none,NOR,Iceland,accession,2001-10-02')).toContain('Iceland');
    expect(await refused(`${HEAD}\none,Norway,Notification,2001-10-02`)).toContain('“Notification”');
  });
});
