import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { COMMAND_GROUPS } from '../../src/cli/command-groups.ts';
import { readProjectFile } from '../docs/source-files.ts';
import { FIRST_TEN_DEPOSITS } from '../sql/first-ten-deposits.ts';
import { type Ran, runTreaty } from './run-treaty.ts';
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
const FROM_NO_STORE = [
  'show',
  'serve',
  'mcp',
  'check',
  'new',
  'convert',
  'sql',
  'watch',
  'store',
  'record',
  'complete',
];

/** Those of them that take a store all the same: they do something with it, and answer nothing from it. */
const OF_STORES: ReadonlySet<string> = new Set(['serve', 'store', 'watch']);

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

  it.each(FROM_NO_STORE.filter((command) => !OF_STORES.has(command)))('treaty %s takes no store', async (command) => {
    const { stdout } = await runTreaty([command, '--help'], { columns: 300 });
    expect(stdout).toContain(`treaty ${command}`);
    expect(stdout).not.toContain('--store');
    expect(stdout).not.toContain('--known-on');
  });

  it.each(Object.keys(FROM_STORE))('treaty %s answers from the store, and says so', async (command) => {
    const { exit, stdout, stderr } = await ask(command);
    expect([command, stderr, exit === 2 || exit === 4]).toEqual([command, stderr, false]);
    expect(words(`${stdout} ${stderr}`)).toContain(
      words(
        `Answered from what the store ${STORE} holds now (entries: 10; the last was recorded at 2026-11-20T12:00:00.000Z).`,
      ),
    );
  });

  it.each(Object.keys(FROM_STORE))(
    'treaty %s answers nothing about a day on which the store knew nothing',
    async (command) => {
      const { exit, stdout, stderr } = await ask(command, '--known-on', '2026-11-19');
      expect([exit, stdout]).toEqual([2, '']);
      expect(stderr).toContain('At 2026-11-20T04:59:59.999Z, the store');
      const alone = await runTreaty([command, ...(FROM_STORE[command] ?? []), '--known-on', '2026-11-19'], {
        stdin: '',
      });
      expect([alone.exit, alone.stderr]).toEqual([
        2,
        '“--known-on” asks what a store knew. Give the store with “--store”.\n',
      ]);
    },
  );
});

describe('a store of one treaty, whose tenth instrument was deposited on 18 October 2001 (14(1): three months later)', () => {
  const answer = async (...args: readonly string[]) =>
    JSON.parse((await runTreaty([...args, '--json', '--store', STORE])).stdout);

  it('is all that is listed, exported and put into a calendar where no treaty is named', async () => {
    expect(await answer('list')).toMatchObject([{ id: ID, acts: 10, endsOn: null, inForceOn: '2002-01-18' }]);
    expect((await answer('list', 'rights', 'child')).length).toBeGreaterThan(1);
    const exported = await runTreaty(['export', '--store', STORE]);
    expect(exported.stdout.trimEnd().split('\n')).toHaveLength(11);
    const { records } = await answer('calendar');
    expect(records).toMatchObject([{ treaty: ID, says: expect.arrayContaining([expect.anything()]) }]);
  });

  it('is all that a dossier says something of', async () => {
    const { treaties, withoutRecord } = await answer('dossier', 'NOR');
    expect(treaties).toMatchObject([{ treaty: ID, status: 'party' }]);
    expect(withoutRecord).toContain('crc');
    const { stdout } = await runTreaty(['dossier', 'NOR', '--store', STORE], { columns: 400 });
    expect(words(stdout)).toContain(`the store ${STORE} holds nothing, so that nothing is known of its status there`);
  });

  it('has what a table of one’s own is compared with', async () => {
    expect(await answer('compare', MINE, ID)).toMatchObject({ same: 10, findings: [] });
  });

  it('leaves out by name a treaty that the catalogue does not have', async () => {
    const own = join(folder, 'own.db');
    const definition = join(folder, 'own.json');
    const treaty = await runTreaty(['show', ID, '--json']);
    writeFileSync(definition, JSON.stringify({ ...JSON.parse(treaty.stdout), id: 'ours' }));
    await runTreaty(['store', 'import', definition, MINE, '--store', own, '--by', 'x']);
    expect(await runTreaty(['list', '--store', own])).toMatchObject({
      exit: 2,
      stderr: expect.stringContaining('does not have, and they are left out: ours.'),
    });
    await runTreaty(['store', 'import', ID, MINE, '--store', own, '--by', 'x']);
    const { exit, stdout, stderr } = await runTreaty(['list', '--store', own]);
    expect([exit, stdout.includes(ID), stdout.includes('ours')]).toEqual([0, true, false]);
    expect(stderr).toContain('left out: ours.');
  });
});
