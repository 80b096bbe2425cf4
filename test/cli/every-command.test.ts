import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { COMMAND_GROUPS } from '../../src/cli/command-groups.ts';
import { defineProgram } from '../../src/cli/define-program.ts';
import { loadWords } from '../../src/cli/output/load-words.ts';
import { FIRST_TEN } from '../support/first-ten-rows.ts';
import { opCrcSc } from '../support/op-crc-sc.ts';
import { runTreaty } from './run-treaty.ts';
import { words } from './words.ts';

type Args = readonly string[];

/** How a command is given what may be hostile: a way each that it has. */
interface Ways {
  /** A table of acts. */
  readonly table?: (file: string) => Args;
  /** A table of acts that are supposed, without stored dates. */
  readonly acts?: (file: string) => Args;
  /** A table of scenarios. */
  readonly scenarios?: (file: string) => Args;
  /** A treaty: an id, or a definition in a file. */
  readonly treaty?: (treaty: string) => Args;
  /** A State or an organisation. */
  readonly participant?: (name: string) => Args;
  /** A day. */
  readonly day?: (day: string) => Args;
}

const ID = 'op-crc-sc';
const BY = '2027-02-28';
/** No folder, and so no store. */
const NO_STORE = 'no-folder/store.db';
/** The ways of a command that takes a treaty, then what else it must have, and a register. */
const withRegister = (command: string, ...rest: readonly string[]): Pick<Ways, 'table' | 'treaty'> => ({
  table: (file) => [command, ID, ...rest, '--register', file],
  treaty: (treaty) => [command, treaty, ...rest],
});
const asOf = (command: string, ...rest: readonly string[]): Pick<Ways, 'day'> => ({
  day: (day) => [command, ID, ...rest, '--as-of', day],
});

/** Every command, with its ways. One that is added is missing here until it has been thought of. */
const WAYS: Readonly<Record<string, Ways>> = {
  list: {},
  show: { treaty: (treaty) => ['show', treaty] },
  status: { ...withRegister('status'), ...asOf('status') },
  date: {
    ...withRegister('date', 'Romania'),
    participant: (name) => ['date', ID, name],
    day: (day) => ['date', ID, '--deposited', day],
  },
  next: { ...withRegister('next'), ...asOf('next') },
  chronology: { ...withRegister('chronology'), ...asOf('chronology') },
  reports: {
    ...withRegister('reports'),
    participant: (name) => ['reports', ID, name],
    ...asOf('reports'),
  },
  dossier: { participant: (name) => ['dossier', name], day: (day) => ['dossier', 'Norway', '--as-of', day] },
  amendment: { ...withRegister('amendment'), ...asOf('amendment') },
  bound: {
    ...withRegister('bound', 'Romania'),
    participant: (name) => ['bound', ID, 'Norway', name],
    ...asOf('bound', 'Norway'),
  },
  machine: {
    ...withRegister('machine'),
    participant: (name) => ['machine', ID, '--participant', name],
    ...asOf('machine'),
  },
  latest: {
    ...withRegister('latest', '--in-force-by', BY),
    participant: (name) => ['latest', ID, name, '--out-by', BY],
    day: (day) => ['latest', ID, '--in-force-by', day],
  },
  denunciation: {
    ...withRegister('denunciation', 'Romania', '--received', BY),
    participant: (name) => ['denunciation', ID, name, '--received', BY],
    day: (day) => ['denunciation', ID, 'Norway', '--received', day],
  },
  needed: { ...withRegister('needed'), ...asOf('needed') },
  'what-if': {
    ...withRegister('what-if', '--act', `accession Cuba ${BY}`),
    acts: (file) => ['what-if', ID, file],
    participant: (name) => ['what-if', ID, '--act', `${name},accession,${BY}`],
    day: (day) => ['what-if', ID, '--act', `Ireland,ratification,${day}`],
  },
  simulate: {
    scenarios: (file) => ['simulate', ID, file],
    treaty: (treaty) => ['simulate', treaty, '-'],
    day: (day) => ['simulate', ID, '-', '--as-of', day],
  },
  forecast: { ...withRegister('forecast'), ...asOf('forecast') },
  check: { table: (file) => ['check', file, '--treaty', ID], treaty: (treaty) => ['check', '-', '--treaty', treaty] },
  audit: {
    table: (file) => ['audit', ID, '--register', file],
    treaty: (treaty) => ['audit', treaty, '--register', '-'],
    day: (day) => ['audit', ID, '--register', '-', '--in-force-on', day],
  },
  compare: {
    table: (file) => ['compare', file, ID],
    treaty: (treaty) => ['compare', '-', treaty],
    day: (day) => ['compare', '-', ID, '--ends-on', day],
  },
  // It reads whole folders: the table stands in one alone, under the id of its treaty.
  conformance: { table: (file) => ['conformance', join(file, '..')] },
  ambiguity: { ...withRegister('ambiguity') },
  new: { treaty: (treaty) => ['new', 'never-written.json', '--from', treaty] },
  store: {
    table: (file) => ['store', 'import', ID, file, '--store', join(file, '../store.db'), '--by', 'x'],
    treaty: (treaty) => ['store', 'log', treaty, '--store', NO_STORE],
    participant: (name) => [
      'store',
      'add',
      ID,
      '--store',
      NO_STORE,
      '--by',
      'x',
      '--act',
      `${name},accession,2027-02-28`,
    ],
    day: (day) => ['store', 'export', ID, '--store', NO_STORE, '--known-on', day],
  },
  record: {
    table: (file) => ['record', 'add', ID, '--register', file, '--act', 'accession Cuba 2027-02-28'],
    treaty: (treaty) => ['record', 'add', treaty, '--register', 'none.csv', '--act', 'accession Cuba 2027-02-28'],
    participant: (name) => ['record', 'add', ID, '--register', 'none.csv', '--act', `${name},accession,2027-02-28`],
    day: (day) => ['record', 'add', ID, '--register', 'none.csv', '--act', `Ireland,ratification,${day}`],
  },
  convert: {
    table: (file) => ['convert', file],
    treaty: (treaty) => ['convert', '-', '--treaty', treaty],
  },
  sql: { treaty: (treaty) => ['sql', 'print', treaty, '--engine', 'sqlite'] },
  calendar: {
    ...withRegister('calendar'),
    participant: (name) => ['calendar', ID, '--participant', name],
    ...asOf('calendar'),
  },
  watch: {
    // A row that is left out is an act that is missing: tables are taken whole, and tried in other tests.
    treaty: (treaty) => ['watch', 'none.csv', '--since', 'none.csv', '--treaty', treaty],
    participant: (name) => ['watch', 'none.csv', '--since', 'none.csv', '--treaty', ID, '--participant', name],
    day: (day) => ['watch', 'none.csv', '--since', 'none.csv', '--treaty', ID, '--as-of', day],
  },
  export: { ...withRegister('export'), ...asOf('export') },
  notification: {
    ...withRegister('notification', '--act', `denunciation Romania ${BY}`),
    participant: (name) => ['notification', ID, '--act', `${name},accession,${BY}`],
    day: (day) => ['notification', ID, '--act', `Ireland,ratification,${day}`],
  },
  serve: {},
  mcp: {},
  complete: {},
};

const listWays = <Way extends keyof Ways>(way: Way) =>
  Object.entries(WAYS).flatMap(([command, ways]) => {
    const args = ways[way];
    return args === undefined ? [] : [[command, args] as const];
  });

/** Clears the screen, and turns the direction of what follows. */
const CONTROL = '\u001b[2J\u202e';
const OBEYED = /[^\P{Cc}\t\n]|[\u202a-\u202e]/u;
const STACK_TRACE = /^\s+at .*[:(]\d|node:internal|\.cjs:\d|\.ts:\d/m;

/** A table that can be read: its heads, its rows, and what stands before whatever is added to it. */
interface TableRead {
  readonly head: string;
  readonly rows: readonly string[];
  readonly before: string;
}

/** The stored dates are read by `audit` and `conformance`, and passed over by the others. */
const OF_ACTS: TableRead = { head: 'participant,kind,date,In force', rows: FIRST_TEN, before: '' };
const OF_SUPPOSED: TableRead = {
  head: 'participant,kind,date',
  rows: FIRST_TEN.map((row) => row.slice(0, row.lastIndexOf(','))),
  before: '',
};
const OF_SCENARIOS: TableRead = {
  head: 'scenario,participant,kind,date',
  rows: FIRST_TEN.map((row) => `one,${row.slice(0, row.lastIndexOf(','))}`),
  before: 'two,',
};

/** The ten States of the table in Arabic, Chinese, French, Russian and Spanish. */
const IN_OTHER_LANGUAGES: Readonly<Record<string, string>> = {
  Bangladesh: 'Бангладеш',
  Panama: '巴拿马',
  Andorra: 'Andorre',
  Iceland: 'Islandia',
  Kazakhstan: 'КАЗАХСТАН',
  'Sierra Leone': 'سيراليون',
  Cuba: '古巴',
  Morocco: 'Royaume du Maroc',
  Norway: 'norvege',
  Romania: 'Rumania',
};

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const textOf = ({ head, rows }: TableRead): string => `${[head, ...rows].join('\n')}\n`;
const withRow = (table: TableRead, row: string): Uint8Array => bytes(`${textOf(table)}${table.before}${row}\n`);
const ONE_ACT = textOf({ ...OF_ACTS, rows: FIRST_TEN.slice(0, 1) });

/** Tables that cannot be read, and what is told of each beside its name. */
const BROKEN: readonly (readonly [name: string, content: (table: TableRead) => Uint8Array, line: string])[] = [
  ['an unclosed quote', (table) => withRow(table, '"Malta,ratification,2003-01-01'), ':12'],
  ['a quote that swallows rows', ({ head, rows }) => bytes(`${head}\n"${rows.join('\n')}\n`), ':2'],
  ['a NUL', (table) => withRow(table, 'Mal\u0000ta,ratification,2003-01-01'), ':12'],
  ['characters that a terminal obeys', (table) => withRow(table, `Mal${CONTROL}ta,ratification,2003-01-01`), ':12'],
  ['the State __proto__', (table) => withRow(table, '__proto__,ratification,2003-01-01'), ':12'],
  ['31 February', (table) => withRow(table, 'Malta,ratification,2003-02-31'), ':12'],
  ['a row of too many cells', (table) => withRow(table, 'Malta,ratification,2003-01-01,,,,,,,,,,,,'), ':12'],
  [
    'two heads alike',
    ({ head, rows }) => bytes(`${head},Date\n${rows.map((row) => `${row},2001-01-01`).join('\n')}\n`),
    ':1',
  ],
  ['a character that is cut', (table) => new Uint8Array([...withRow(table, 'Cura').slice(0, -1), 0xc3]), ''],
  ['nothing', () => new Uint8Array(), ''],
  ['blanks alone', () => bytes('\n \n'), ''],
];

let folder = '';
let made = 0;

/** Keeps a table in a folder of its own, under the name of the treaty, by which `conformance` knows it. */
function keep(content: Uint8Array): string {
  made += 1;
  const own = join(folder, `${made}`);
  mkdirSync(own);
  writeFileSync(join(own, `${ID}.csv`), content);
  return join(own, `${ID}.csv`);
}

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'every-command-'));
  mkdirSync(join(folder, 'temporary'));
  vi.stubEnv('TMPDIR', join(folder, 'temporary'));
});

afterAll(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true });
});

/** Runs a command on what it cannot read, and expects a sentence that says what is wrong, where, and what to do; nothing else is printed or left. */
async function expectRefused(args: Args, where: string, stdin?: string): Promise<string> {
  const { exit, stdout, stderr } = await runTreaty(args, stdin === undefined ? {} : { stdin });
  const shown = args.join(' ');
  expect([shown, exit]).toEqual([shown, 2]);
  // A table of results begins with its header before anything is read.
  expect([shown, stdout.split('\n').length <= 2]).toEqual([shown, true]);
  expect([shown, OBEYED.exec(`${stdout}${stderr}`), STACK_TRACE.exec(stderr)]).toEqual([shown, null, null]);
  const said = words(stderr).trim();
  expect([shown, said]).toEqual([shown, expect.stringContaining(where)]);
  expect([shown, said]).toEqual([shown, expect.stringMatching(/[.”)] .*\.$/)]);
  expect([shown, readdirSync(join(folder, 'temporary'))]).toEqual([shown, []]);
  return said;
}

const nowhere = { write: () => undefined };
const SILENT = { stdin: async function* () {}, stdout: nowhere, stderr: nowhere, env: {}, now: () => 0 };

describe('the commands of this test', () => {
  it('are those of the program', () => {
    const commands = COMMAND_GROUPS.flatMap((group) => Object.keys(group.commands));
    expect(Object.keys(WAYS).sort()).toEqual(commands.sort());
  });

  it('have each way that their arguments and options show', async () => {
    const session = {
      ...SILENT,
      args: ['help'],
      words: await loadWords('en'),
      exitWith: () => {},
      own: [],
      takeUp: () => {},
      beside: [],
      sayBeside: () => {},
      findRecordInStore: async () => undefined,
      takeUpStore: () => {},
    };
    for (const command of (await defineProgram(session, '0')).commands) {
      const names = [
        ...command.registeredArguments.map((each) => each.name()),
        ...command.options.map((each) => each.name()),
      ];
      const { table, scenarios, treaty, participant } = WAYS[command.name()] ?? {};
      const has = (...all: readonly string[]): boolean => names.some((name) => all.includes(name));
      const readsTable =
        has('register') ||
        command.name() === 'store' ||
        (has('file', 'folder', 'scenarios') && !['new', 'sql', 'serve'].includes(command.name()));
      expect([command.name(), readsTable, has('treaty'), has('participant')]).toEqual([
        command.name(),
        table !== undefined || scenarios !== undefined,
        treaty !== undefined && command.name() !== 'new',
        participant !== undefined && !['what-if', 'record', 'store', 'notification'].includes(command.name()),
      ]);
      // Every command that reads a table leaves out the rows that cannot be read, where the user says so.
      expect([command.name(), has('skip-bad-rows')]).toEqual([command.name(), readsTable]);
    }
  });
});

const ofTables = [
  ...listWays('table').map(([command, args]) => [command, 'acts', OF_ACTS, args] as const),
  ...listWays('acts').map(([command, args]) => [command, 'supposed acts', OF_SUPPOSED, args] as const),
  ...listWays('scenarios').map(([command, args]) => [command, 'scenarios', OF_SCENARIOS, args] as const),
];

describe.each(ofTables)('treaty %s, of a table of %s', (command, _, table, args) => {
  it.each(BROKEN)('refuses it for %s', async (_, content, line) => {
    const file = keep(content(table));
    await expectRefused(args(file), `${ID}.csv${line}`);
  });

  it('refuses a folder, and a file that is not there', async () => {
    const own = join(folder, 'folder');
    mkdirSync(join(own, `${ID}.csv`), { recursive: true });
    await expectRefused(args(join(own, `${ID}.csv`)), command === 'conformance' ? `${ID}.csv` : 'folder');
    await expectRefused(args(join(folder, 'nowhere', `${ID}.csv`)), 'nowhere');
  });

  it('answers alike whatever ends its lines, and with a mark of byte order', async () => {
    const { head } = table;
    const rows = table.rows.join('\n');
    const plain = await answerTo(`${head}\n${rows}\n`);
    expect([0, 1]).toContain(plain.exit);
    const alike = [
      `${head}\r\n${rows}\n`,
      `${head}\n${rows.replace('\n', '\r\n')}\n`,
      `\ufeff${head}\n${rows}\n`,
      `${head}\n${rows}`,
    ];
    for (const text of alike) expect([text, await answerTo(text)]).toEqual([text, plain]);
  });

  it('reads the name of a State in any of the six languages as it reads the English one', async () => {
    const english = await answerTo(textOf(table));
    const rows = table.rows.map((row) =>
      row.replace(/(^|,)([A-Z][A-Za-z ]+)(?=,)/, (_, sign, name) => `${sign}${IN_OTHER_LANGUAGES[name]}`),
    );
    expect(await answerTo(textOf({ ...table, rows }))).toEqual(english);
    expect([rows.join().includes('undefined'), [0, 1].includes(english.exit)]).toEqual([false, true]);
  });

  it('names as many rows as there are that cannot be read, wherever they stand and whatever is wrong with them', async () => {
    const { head, rows, before } = table;
    const stored = table === OF_ACTS ? ',' : '';
    const bad = [
      `Malta,ratification,2003-02-31${stored}`,
      '"Malta,ratification,2003-01-01',
      'Malta,ratification,2003-01-01,,,,,,,,,,,,',
      `__proto__,ratification,2003-01-01${stored}`,
      'Malta,ratification',
    ].map((row) => `${before}${row}`);
    const at = 1;
    const text = `${[head, ...rows.slice(0, at), ...bad, ...rows.slice(at)].join('\n')}\n`;
    const { exit, stderr } = await runTreaty([...args(keep(bytes(text))), '--skip-bad-rows']);
    expect(exit).toBe(1);
    const lines = [...stderr.matchAll(/\.csv:(\d+):/g)].map(([, line]) => Number(line));
    expect([...new Set(lines)].sort((a, b) => a - b)).toEqual(bad.map((_, index) => at + 2 + index));
    expect(words(stderr)).toContain('5 rows cannot be read and were left out; the others were read.');
  });

  it('takes a column that is called __proto__ as any other that it does not know', async () => {
    const withColumn = (name: string): string =>
      textOf({ head: `${table.head},${name}`, rows: table.rows.map((row) => `${row},x`), before: '' });
    const { exit, stdout, stderr } = await answerTo(withColumn('__proto__'));
    const other = await answerTo(withColumn('colour'));
    const named = (said: string): string => words(said).replaceAll('__proto__', 'colour');
    expect([exit, named(stdout), named(stderr)]).toEqual([other.exit, words(other.stdout), words(other.stderr)]);
    if (exit === 2) expect(words(stderr)).toContain(`${ID}.csv:1`);
  });

  it('leaves out a row that cannot be read where the user says so, names it, and ends with findings', async () => {
    const file = keep(withRow(table, 'Malta,ratification,2003-02-31'));
    const asked = [...args(file), '--skip-bad-rows'];
    const { exit, stderr, stdout } = await runTreaty(asked);
    expect([exit, words(stderr)]).toEqual([1, expect.stringContaining(`${ID}.csv:12`)]);
    expect(words(stderr)).toContain('1 row cannot be read and was left out; the others were read.');
    // The lines of a calendar end in CR LF.
    const printed = `${stdout}${stderr}`.replaceAll('\r\n', '\n');
    expect([stdout === '', OBEYED.exec(printed)]).toEqual([false, null]);
  });

  /** Runs the command on a table, and leaves out of its answer in which folder that is. */
  async function answerTo(text: string) {
    const { exit, stdout, stderr } = await runTreaty(args(keep(bytes(text))));
    const anywhere = (said: string): string => said.replaceAll(new RegExp(`${folder}/\\d+`, 'g'), '');
    return { exit, stdout: anywhere(stdout), stderr: anywhere(stderr) };
  }
});

describe.each(listWays('treaty'))('treaty %s, of a treaty', (_, args) => {
  it.each(['no-such-treaty', '__proto__', 'constructor', `op-crc${CONTROL}`, ''])(
    'refuses the name %j',
    async (name) => {
      await expectRefused(args(name), '', ONE_ACT);
    },
  );

  it.each([
    ['nothing', ''],
    ['no JSON', '{"id": '],
    ['a character that a terminal obeys', JSON.stringify({ ...opCrcSc, title: `A${CONTROL}` })],
    ['31 February', JSON.stringify({ ...opCrcSc, adoptedOn: '2000-02-31' })],
    ['a key __proto__', JSON.stringify(opCrcSc).replace('{', '{"__proto__": {"id": "x"},')],
    ['a key twice', JSON.stringify(opCrcSc).replace('{', '{"id": "x",')],
  ])('refuses a definition for %s', async (_, text) => {
    const file = join(folder, 'own.json');
    writeFileSync(file, text);
    await expectRefused(args(file), 'own.json', ONE_ACT);
  });
});

describe.each(listWays('participant'))('treaty %s, of a State', (_, args) => {
  it.each(['Atlantis', '__proto__', 'toString', `Nor${CONTROL}way`, ''])('refuses %j', async (name) => {
    await expectRefused(args(name), '');
  });
});

describe.each(listWays('day'))('treaty %s, of a day', (_, args) => {
  it.each(['2027-02-31', '2027-13-01', '31 February 2027', 'soon', '9999-99-99', `2027-01-01${CONTROL}`])(
    'refuses %j',
    async (day) => {
      await expectRefused(args(day), '', ONE_ACT);
    },
  );
});
