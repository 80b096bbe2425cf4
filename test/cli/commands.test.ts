import { describe, expect, it } from 'vitest';
import { COMMAND_GROUPS } from '../../src/cli/command-groups.ts';
import { loadWords } from '../../src/cli/output/load-words.ts';
import { readJson, runTreaty } from './run-treaty.ts';
import { words } from './words.ts';

const nowhere = { write: () => undefined };
const SILENT = { stdin: async function* () {}, stdout: nowhere, stderr: nowhere, env: {}, now: () => 0, args: [] };

/** The commands that the help lists. */
const listCommands = (help: string) =>
  [...help.matchAll(/^ {2}([a-z][a-z-]*) {2,}\S/gm)].flatMap(([, name]) => (name === undefined ? [] : [name]));

const json = (...args: readonly string[]) => readJson(args);

describe('treaty status', () => {
  it('prints entry into force with its article and the tenth instrument, the counts, and each State', async () => {
    const { exit, stdout, stderr } = await runTreaty(['status', 'op-crc-sc']);
    expect([exit, stderr]).toEqual([0, '']);
    expect(words(stdout)).toContain('in force since 18 January 2002 (article 14(1))');
    expect(words(stdout)).toContain('complete on 18 October 2001, with the deposit of Romania (ratification)');
    expect(words(stdout)).toContain('178 Parties');
    expect(stdout).toMatch(/^Norway +2000-06-13 +2001-10-02 +2002-01-18 +Party$/m);
    expect(stdout).toMatch(/^Viet Nam +2000-09-08 +2001-12-20 +2002-01-18 † +Party$/m);
    expect(stdout).toMatch(/^Benin +2001-02-22 +2005-01-31 +2005-02-28 \* +Party$/m);
    expect(stdout).toMatch(/^Kenya +2000-09-08 +signatory$/m);
    expect(stdout).toMatch(/^Montenegro +2006-10-23 d +2006-06-03 +Party$/m);
  });

  it('takes today at the depositary’s seat: in New York it is still the day before', async () => {
    const { stdout } = await runTreaty(['status', 'op-crc-sc'], { now: '2026-11-24T03:00:00Z' });
    expect(stdout).toContain('Status on 23 November 2026, day at New York.');
  });

  it('as of 3 October 2001 is pending, one more instrument needed', async () => {
    const { exit, stdout } = await runTreaty(['status', 'op-crc-sc', '--as-of', '2001-10-03']);
    expect(exit).toBe(0);
    expect(words(stdout)).toContain('Article 14(1): 10 instruments are required, 9 are deposited; 1 more is needed.');
    expect((await runTreaty(['status', 'op-crc-sc', '--as-of', '2001-10-03', '--strict'])).exit).toBe(3);
  });

  it('says nothing of reports while nobody is or was a Party', async () => {
    const { stdout } = await runTreaty(['status', 'op-crc-sc', '--as-of', '2001-01-01']);
    expect(stdout).not.toContain('report');
  });

  it('as JSON has entryIntoForce, counts and participants', async () => {
    const status = await json('status', 'op-crc-sc', '--as-of', '2026-11-24');
    expect(status).toMatchObject({
      treaty: 'op-crc-sc',
      asOf: '2026-11-24',
      entryIntoForce: { kind: 'determined', value: '2002-01-18', article: '14(1)' },
      counts: {
        parties: 178,
        contractingStates: 0,
        contractingOrganisations: 0,
        signatories: 8,
        formerParties: 0,
        instrumentsCounted: 178,
      },
    });
    expect(status.participants).toHaveLength(186);
    expect(status.participants.find(({ participant }: { participant: string }) => participant === 'ROU')).toMatchObject(
      {
        name: 'Romania',
        status: 'party',
        entryIntoForce: { value: '2002-01-18' },
      },
    );
  });

  it.each([80, 60, 120])('fits a terminal of %i columns', async (columns) => {
    for (const args of [
      ...['status', 'chronology', 'show', 'date', 'reports', 'next'].map((command) => [command, 'op-crc-sc']),
      ...['amendment', 'next', 'reports', 'status'].map((command) => [command, 'crc']),
      ['amendment', 'crc', 'article-43-2', '--as-of', '2002-11-17'],
      ['bound', 'crc', 'Timor-Leste', 'Australia'],
      ['reports', 'op-crc-sc', 'Viet Nam'],
      ['next', 'crc', '--as-of', '2002-11-17'],
    ]) {
      const { stdout } = await runTreaty(args, { columns });
      const tooLong = stdout.split('\n').filter((line) => [...line].length > columns);
      expect(tooLong).toEqual([]);
    }
  });

  it('is in colour on a terminal only, and not under NO_COLOR', async () => {
    const escapeCharacter = String.fromCharCode(27);
    const on = (isTTY: boolean, env = {}) => runTreaty(['status', 'op-crc-sc'], { isTTY, env });
    expect((await on(true)).stdout).toContain(escapeCharacter);
    expect((await on(false)).stdout).not.toContain(escapeCharacter);
    expect((await on(true, { NO_COLOR: '1' })).stdout).not.toContain(escapeCharacter);
    expect((await on(true, { TERM: 'dumb' })).stdout).not.toContain(escapeCharacter);
  });
});

describe('treaty date', () => {
  it('gives one determination: the treaty’s', async () => {
    expect(await json('date', 'op-crc-sc')).toMatchObject({
      kind: 'determined',
      value: '2002-01-18',
      article: '14(1)',
    });
  });

  it('gives one determination: a State’s, with its readings', async () => {
    expect(await json('date', 'op-crc-sc', 'Viet Nam')).toMatchObject({
      kind: 'determined',
      value: '2002-01-18',
      readings: [
        { name: 'A', value: '2002-01-18' },
        { name: 'B', value: '2002-01-20' },
      ],
    });
    const { stdout } = await runTreaty(['date', 'op-crc-sc', 'VNM']);
    expect(words(stdout)).toContain('Viet Nam: in force on 18 January 2002 (article 14(1)).');
    expect(words(stdout)).toContain('A 18 January 2002: the date of the treaty itself (prevails here)');
    expect(words(stdout)).toContain('B 20 January 2002:');
  });

  it('supposes a deposit, of a State or of any', async () => {
    expect(await json('date', 'op-crc-sc', 'Ireland', '--deposited', '2026-12-31')).toMatchObject({
      value: '2027-01-31',
    });
    expect(await json('date', 'op-crc-sc', '--deposited', '2027-01-31')).toMatchObject({
      value: '2027-02-28',
      monthEndMattered: true,
    });
    expect(await json('date', 'op-crc-sc', 'ROU', '--deposited', '2001-10-18', '--as-of', '2001-10-03')).toMatchObject({
      value: '2002-01-18',
    });
    const { stdout } = await runTreaty(['date', 'op-crc-sc', '--deposited', '2027-01-31']);
    expect(words(stdout)).toContain('there is no 31 February 2027, so the last day of the month counts');
  });

  it('excludes a second instrument, with the article', async () => {
    expect(await json('date', 'op-crc-sc', 'NOR', '--deposited', '2026-12-31')).toMatchObject({
      kind: 'excluded',
      article: '13(2)',
    });
  });

  it('is pending for a State that has deposited nothing', async () => {
    expect(await json('date', 'op-crc-sc', 'Kenya')).toMatchObject({
      kind: 'pending',
      awaits: [{ code: 'awaited.instrument-of', values: { participant: 'KEN' } }],
    });
    expect((await runTreaty(['date', 'op-crc-sc', 'Kenya', '--strict'])).exit).toBe(3);
  });
});

describe('treaty latest', () => {
  it('gives the last day to deposit, and proves it', async () => {
    const { exit, stdout } = await runTreaty(['latest', 'op-crc-sc', '--in-force-by', '2027-02-28']);
    expect(exit).toBe(0);
    expect(words(stdout)).toContain('To be bound by 28 February 2027: deposit by 31 January 2027 (article 14(2)).');
    expect(words(stdout)).toContain('A deposit on 1 February 2027 binds from 1 March 2027.');
    expect(await json('latest', 'op-crc-sc', '--in-force-by', '2027-02-28')).toMatchObject({ value: '2027-01-31' });
  });
});

describe('treaty denunciation', () => {
  it('gives the day of effect and the last day as a Party', async () => {
    const { stdout } = await runTreaty(['denunciation', 'op-crc-sc', 'Norway', '--received', '2024-02-29']);
    expect(words(stdout)).toContain(
      'takes effect on 28 February 2025 (article 15(1)). The month has no such day, so another day counts.',
    );
    expect(words(stdout)).toContain('The last day as a Party is 27 February 2025.');
    expect(await json('denunciation', 'op-crc-sc', 'NOR', '--received', '2024-02-29')).toMatchObject({
      kind: 'determined',
      value: '2025-02-28',
    });
  });

  it('excludes it for a State that is no Party', async () => {
    const { exit } = await runTreaty(['denunciation', 'op-crc-sc', 'KEN', '--received', '2024-02-29', '--strict']);
    expect(exit).toBe(3);
  });
});

describe('treaty list, show, chronology', () => {
  it('list names the catalogue', async () => {
    const { stdout } = await runTreaty(['list']);
    expect(stdout).toMatch(/^crc .*1990-09-02 +19\d /m);
    expect(stdout).toMatch(/^op-crc-sc .*2002-01-18 +178 +2026-02-02$/m);
    expect(await json('list')).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ id: 'crc', acts: 490 }),
        expect.objectContaining({ id: 'op-crc-sc', acts: 305, endsOn: '2026-02-02' }),
        expect.objectContaining({ id: 'genocide', acts: 195, endsOn: '2025-03-19' }),
      ]),
    );
  });

  it('list counts as Parties none of whom its record lacks the acts, and says how many these are', async () => {
    // All ten States that were ever members of EFTA are among what its record lacks; it has their signatures.
    expect((await runTreaty(['list', 'efta'])).stdout).toMatch(/^efta .*1960-05-03 +0–10 +2001-06-21$/m);
    expect(await json('list', 'efta')).toEqual([expect.objectContaining({ parties: 0, partiesNotKnown: 10 })]);
    expect(await json('list', 'op-crc-sc')).toEqual([expect.objectContaining({ parties: 178, partiesNotKnown: 0 })]);
  });

  it('show gives every clause in words, with its article', async () => {
    const { stdout } = await runTreaty(['show', 'op-crc-sc']);
    for (const article of ['13(1)', '13(2)', '14(1)', '14(2)', '15(1)', '15(2)']) {
      expect(stdout).toContain(`article ${article}`);
    }
    expect(await json('show', 'op-crc-sc')).toMatchObject({ id: 'op-crc-sc' });
  });

  it('chronology tells the acts and what follows', async () => {
    const { stdout } = await runTreaty(['chronology', 'op-crc-sc']);
    expect(stdout).toMatch(/^2001-10-18 +14\(1\) +The number of 10 instruments is complete$/m);
    expect(stdout).toMatch(/^2002-01-18 +14\(1\) +The treaty enters into force$/m);
    expect((await json('chronology', 'op-crc-sc')).entries.length).toBeGreaterThan(480);
  });
});

describe('the command line', () => {
  it('without arguments prints help and succeeds', async () => {
    const { exit, stdout } = await runTreaty([]);
    expect(exit).toBe(0);
    expect(stdout).toContain('Usage: treaty');
  });

  it('groups its commands in the help, each with one line on 80 columns', async () => {
    const { stdout } = await runTreaty(['--help'], { columns: 80 });
    const parts = stdout.split(/\n\n/);
    const namesUnder = (heading: string) =>
      (parts.find((part) => part.startsWith(heading)) ?? '')
        .split('\n')
        .slice(1)
        .map((line) => line.trim().split(/\s+/)[0]);
    expect(namesUnder('What would follow:')).toEqual([
      'latest',
      'denunciation',
      'needed',
      'what-if',
      'simulate',
      'forecast',
    ]);
    expect(namesUnder('Whether files and dates are right:')).toEqual([
      'check',
      'audit',
      'compare',
      'conformance',
      'ambiguity',
    ]);
    expect(namesUnder('Files and texts to be written:')).toEqual([
      'new',
      'convert',
      'sql',
      'calendar',
      'watch',
      'export',
      'store',
      'record',
      'notification',
    ]);
    expect(namesUnder('Further:')).toEqual(['serve', 'mcp', 'complete', 'help']);
    expect(listCommands(stdout)).toHaveLength(35);
  });

  it('gives every command examples that begin with it, and --json where it answers', async () => {
    const commands = listCommands((await runTreaty(['--help'])).stdout).filter((command) => command !== 'help');
    for (const command of commands) {
      const { exit, stdout } = await runTreaty([command, '--help']);
      expect([command, exit]).toEqual([command, 0]);
      expect(stdout).toMatch(new RegExp(`Examples:\\n  (cat .* \\| )?treaty ${command}`));
      expect([command, /^ {2}--json /m.test(stdout)]).toEqual([
        command,
        !['complete', 'convert', 'export', 'mcp'].includes(command),
      ]);
    }
  });

  it.each([
    ['of the whole', ['help', '--help'], ['--help']],
    ['of the whole, in short', ['help', '-h'], ['--help']],
    ['of a command', ['help', 'latest', '--help'], ['latest', '--help']],
    ['of a command that is named last', ['help', '-h', 'latest'], ['latest', '--help']],
  ])('shows the help %s where help is asked for twice', async (_, twice, once) => {
    const shown = await runTreaty(once);
    expect(shown.stdout).toMatch(/^Usage: treaty/);
    expect(await runTreaty(twice)).toEqual(shown);
  });

  it('knows each command under the name by which its definition is found', async () => {
    for (const { commands } of COMMAND_GROUPS) {
      for (const [name, load] of Object.entries(commands)) {
        const define = await load();
        const session = {
          ...SILENT,
          words: await loadWords('en'),
          exitWith: () => undefined,
          own: [],
          takeUp: () => {},
          beside: [],
          sayBeside: () => {},
          findRecordInStore: async () => undefined,
          takeUpStore: () => {},
        };
        expect(define(session).name()).toBe(name);
      }
    }
  });

  it.each([
    ['an unknown command', ['statsu', 'op-crc-sc'], 'Did you mean status?'],
    ['an unknown option', ['status', 'op-crc-sc', '--as-off', '2001-01-01'], 'Did you mean --as-of?'],
    ['help for what is no command', ['help', 'nope'], 'There is no command “nope”.'],
    ['an error of a command', ['latest', 'op-crc-sc'], '“treaty latest --help” shows how it is used.'],
    ['a register without its treaty', ['ambiguity', '--register', 'mine.csv'], 'Name the treaty too.'],
    ['a missing argument', ['status'], 'The argument <treaty> is missing.'],
    ['a missing option', ['latest', 'op-crc-sc'], '--in-force-by'],
    ['too many arguments', ['show', 'op-crc-sc', 'NOR'], 'Too many arguments'],
    ['a mistyped id', ['status', 'op-crc-cs'], 'Did you mean “op-crc-sc”?'],
    ['an id that is near nothing', ['status', 'zzzzzzzzzzzzzz'], 'neither a treaty of the catalogue nor a file'],
    [
      '29 February of a common year',
      ['date', 'op-crc-sc', '--deposited', '2023-02-29'],
      'The option --deposited <date> is given “2023-02-29”. There is no such day: that month has 28 days. A date is written as YYYY-MM-DD, such as 2002-01-18.\n“treaty date --help” shows how it is used.\n',
    ],
    [
      '30 February of a leap year',
      ['date', 'op-crc-sc', '--as-of', '2024-02-30'],
      'The option --as-of <date> is given “2024-02-30”. There is no such day: that month has 29 days. A date is written as YYYY-MM-DD, such as 2002-01-18.\n',
    ],
    [
      'a thirteenth month',
      ['status', 'op-crc-sc', '--as-of', '2023-13-01'],
      'The option --as-of <date> is given “2023-13-01”. There is no month 13: months run from 01 to 12. A date is written as YYYY-MM-DD, such as 2002-01-18.\n',
    ],
    [
      'a date of another shape',
      ['date', 'op-crc-sc', '--deposited', '31/01/2001'],
      'The option --deposited <date> is given “31/01/2001”, which is not a date. A date is written as YYYY-MM-DD, such as 2002-01-18.\n',
    ],
    [
      'a day before the calendar',
      ['status', 'op-crc-sc', '--as-of', '1799-12-31'],
      'The option --as-of <date> is given “1799-12-31”, which lies before the year 1800. A date is written as YYYY-MM-DD, such as 2002-01-18.\n',
    ],
    ['an unknown State', ['date', 'op-crc-sc', 'Norwai'], 'Did you mean NOR (Norway)?'],
    ['a register that is not there', ['status', 'op-crc-sc', '--register', 'no-such.csv'], 'there is no such file'],
    ['a folder for a register', ['status', 'op-crc-sc', '--register', 'src'], 'this is a folder'],
  ])('%s ends with 2, says what is wrong on stderr, and prints nothing on stdout', async (_, args, message) => {
    const { exit, stdout, stderr } = await runTreaty(args);
    expect(exit).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toContain(message);
  });
});
