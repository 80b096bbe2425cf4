import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { COMMAND_GROUPS } from '../../src/cli/command-groups.ts';
import { readProjectFile } from '../docs/source-files.ts';
import { FIRST_TEN_DEPOSITS } from '../sql/first-ten-deposits.ts';
import { type Ran, readJson, runTreaty } from './run-treaty.ts';
import { words } from './words.ts';

const folder = mkdtempSync(join(tmpdir(), 'store-of-every-command-'));
afterAll(() => rmSync(folder, { recursive: true }));

const STORE = join(folder, 'treaties.db');
const MINE = join(folder, 'mine', 'op-crc-sc.csv');
const ID = 'op-crc-sc';

/** What each command is asked that answers from a record, beside the store. */
const FROM_STORE: Readonly<Record<string, readonly string[]>> = {
  list: [],
  status: [ID],
  date: [ID, 'NOR'],
  next: [ID],
  chronology: [ID],
  reports: [ID],
  dossier: ['NOR'],
  amendment: [ID],
  bound: [ID, 'NOR', 'ROU'],
  machine: [ID],
  latest: [ID, '--in-force-by', '2040-01-01'],
  denunciation: [ID, 'NOR', '--received', '2040-01-01'],
  needed: [ID],
  'what-if': [ID, '--act', 'signature CHE 2026-12-01'],
  simulate: [ID, '-'],
  forecast: [ID, '--futures', '100', '--years', '1'],
  audit: [ID, '--register', MINE],
  compare: [MINE, ID],
  conformance: [join(folder, 'mine')],
  ambiguity: [ID],
  calendar: [],
  export: [],
  notification: [ID, '--act', 'accession CHE 2026-12-01'],
};

/** Those that answer from no record: from the clauses alone, or from a file or a store of which they do something themselves. */
const FROM_NO_STORE = ['show', 'check', 'new', 'convert', 'sql', 'store', 'record', 'complete'];

const ask = (command: string, ...more: readonly string[]): Promise<Ran> =>
  runTreaty([command, ...(FROM_STORE[command] ?? []), '--store', STORE, ...more], {
    ...(command === 'simulate' && { stdin: 'scenario,participant,kind,date\nnothing,,,\n' }),
  });

const table = (deposits: readonly (readonly [string, string])[], stored = ''): string =>
  `participant,kind,date${stored === '' ? '' : ',In force'}\n${deposits
    .map(([who, on]) => `${who},accession,${on}${stored === '' ? '' : `,${stored}`}\n`)
    .join('')}`;

beforeAll(async () => {
  mkdirSync(join(folder, 'mine'));
  writeFileSync(MINE, table(FIRST_TEN_DEPOSITS, '2002-01-18'));
  const ten = join(folder, 'ten.csv');
  writeFileSync(ten, table(FIRST_TEN_DEPOSITS));
  const options = { now: '2026-11-20T12:00:00Z', env: { USER: 'a.clerk' } };
  await runTreaty(['store', 'import', ID, ten, '--store', STORE], options);
});

describe('every command', () => {
  it('answers from a store, or stands among those that do not, with its reason on the page of the store', () => {
    const all = COMMAND_GROUPS.flatMap(({ commands }) => Object.keys(commands));
    expect([...Object.keys(FROM_STORE), ...FROM_NO_STORE].sort()).toEqual(all.sort());
    const [, said = ''] = /^## Which commands(.*?)^## /ms.exec(readProjectFile('docs/store.md').text) ?? [];
    for (const command of FROM_NO_STORE) expect(said).toContain(`| \`${command}\` |`);
    for (const command of Object.keys(FROM_STORE)) expect(said).not.toContain(`| \`${command}\` |`);
  });

  it.each(FROM_NO_STORE.filter((command) => command !== 'store'))('treaty %s takes no store', async (command) => {
    const { stdout } = await runTreaty([command, '--help'], { columns: 300 });
    expect(stdout).toContain(`treaty ${command}`);
    expect(stdout).not.toContain('--store');
    expect(stdout).not.toContain('--known-on');
  });

  it.each(Object.keys(FROM_STORE))('treaty %s answers from the store, and says so', async (command) => {
    const { exit, stdout, stderr } = await ask(command);
    expect([command, stderr, exit === 2 || exit === 4]).toEqual([command, stderr, false]);
    expect(words(`${stdout} ${stderr}`)).toContain(
      words(`Answered from what the store ${STORE} holds now (entries: 10; the last was recorded at 2026-11-20T12:00:00.000Z).`),
    );
  });

  it.each(Object.keys(FROM_STORE))('treaty %s answers nothing about a day on which the store knew nothing', async (command) => {
    const { exit, stdout, stderr } = await ask(command, '--known-on', '2026-11-19');
    expect([exit, stdout]).toEqual([2, '']);
    expect(stderr).toContain('At 2026-11-20T04:59:59.999Z, the store');
    const alone = await runTreaty([command, ...(FROM_STORE[command] ?? []), '--known-on', '2026-11-19'], { stdin: '' });
    expect([alone.exit, alone.stderr]).toEqual([
      2,
      '“--known-on” asks what a store knew. Give the store with “--store”.\n',
    ]);
  });
});
