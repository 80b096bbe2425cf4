import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest';
import { REACHED_DIALECTS } from '../../src/sql/dialects.ts';
import { LAYOUT, TABLE_NAMES } from '../../src/sql/tables.ts';
import { type Database, type DatabaseRow, renderSql } from '../../src/sql.ts';
import { opCrcSc } from '../support/op-crc-sc.ts';
import { FIRST_TEN_DEPOSITS } from './first-ten-deposits.ts';
import { ENGINES_HERE, openPlace, type Place } from './places.ts';

const folder = mkdtempSync(join(tmpdir(), 'mapping-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** Writes a mapping into a file. */
function writeMapping(mapping: unknown): string {
  const file = join(folder, 'mapping.json');
  writeFileSync(file, JSON.stringify(mapping));
  return file;
}

const COLUMNS = { treaty: 'agreement', participant: 'state', kind: 'action', day: 'done on' };
const MAPPING = {
  table: 'deeds',
  columns: COLUMNS,
  values: { treaty: { 'CRC-OP-SC': 'op-crc-sc' }, participant: { Romania: 'ROU' }, kind: { r: 'ratification' } },
};

describe.each(ENGINES_HERE)('treaty sql in %s', (engine) => {
  const dialect = REACHED_DIALECTS[engine];
  const { nameOf, catalog } = dialect;
  let place: Place;
  beforeEach(async () => {
    place = await openPlace(engine);
  });
  afterEach(() => place.leave());

  const list = (query: string) => place.asHost((database) => database.list(query));
  const run = (script: string) => place.asHost((database) => database.run(script));
  const listObjects = async () => (await list(catalog.objects)).map(({ name, type }) => `${name}: ${type}`).sort();
  const nothingChanged = async (before: readonly string[]) => expect(await listObjects()).toEqual(before);

  /** A table of the host: the first ten deposits under article 14(1) of OP-CRC-SC, in words of its own. */
  const makeDeeds = async (day = 'date') => {
    const name = catalog.quote('done on');
    await run(`CREATE TABLE deeds (agreement varchar(20), state varchar(20), action varchar(20), ${name} ${day})`);
    const rows = FIRST_TEN_DEPOSITS.map(
      ([who, on]) => `('CRC-OP-SC', '${who === 'ROU' ? 'Romania' : who}', '${'r'}', '${on}')`,
    );
    await run(`INSERT INTO deeds VALUES ${rows.join(', ')}`);
  };

  it('installs, says so, and refuses to install twice', async () => {
    const first = await place.treaty('install', 'op-crc-sc', 'crc');
    expect(first).toMatchObject({
      exit: 0,
      stdout: `final-clauses is installed (layout ${LAYOUT}). Treaties: 2. Acts: 0.\n`,
    });
    expect(await place.treaty('status')).toEqual(first);
    const before = await listObjects();
    expect(await place.treaty('install')).toMatchObject({
      exit: 2,
      stderr: `final-clauses is installed in this database already (layout ${LAYOUT}). “treaty sql upgrade” brings it up to date.\nNothing was changed.\n`,
    });
    await nothingChanged(before);
    expect(await place.treaty('diff')).toMatchObject({ exit: 0, stdout: 'It is what would be installed now.\n' });
  });

  it('reads the table of a host by a mapping: three months after the tenth deposit (14(1))', async () => {
    await makeDeeds();
    const { exit, stdout } = await place.treaty('install', 'op-crc-sc', '--mapping', writeMapping(MAPPING));
    expect({ exit, stdout }).toEqual({
      exit: 0,
      stdout: `final-clauses is installed (layout ${LAYOUT}). Treaties: 1. Acts: 10.\n`,
    });
    expect(await list(`SELECT treaty, in_force_from FROM ${nameOf('treaty_dates')}`)).toEqual([
      { treaty: 'op-crc-sc', in_force_from: '2002-01-18' },
    ]);
    expect(await list(`SELECT act_date FROM ${nameOf('participations')} WHERE participant = 'ROU'`)).toEqual([
      { act_date: '2001-10-18' },
    ]);
  });

  it('puts a view of a mapping in the place of our table, where that holds no act', async () => {
    await place.treaty('install', 'op-crc-sc');
    await makeDeeds();
    const upgraded = await place.treaty('upgrade', '--mapping', writeMapping(MAPPING));
    expect(upgraded.stdout).toBe(`final-clauses is installed (layout ${LAYOUT}). Treaties: 1. Acts: 10.\n`);
    expect(await list(`SELECT in_force_from FROM ${nameOf('treaty_dates')}`)).toEqual([
      { in_force_from: '2002-01-18' },
    ]);
  });

  it('puts none there where it holds acts', async () => {
    await place.treaty('install', 'op-crc-sc');
    await makeDeeds();
    await run(`INSERT INTO ${nameOf('acts')} (treaty, participant, kind) VALUES ('op-crc-sc', 'NOR', 'signature')`);
    expect((await place.treaty('upgrade', '--mapping', writeMapping(MAPPING))).stderr).toMatch(
      /^The table “acts” of final-clauses holds acts \(1\), and a mapping puts a view in its place\.[\s\S]*Nothing was changed\.\n$/,
    );
    expect(await list(`SELECT participant FROM ${nameOf('acts')}`)).toEqual([{ participant: 'NOR' }]);
  });

  it('compares the dates that a host keeps, each by what the articles give (14)', async () => {
    await makeDeeds();
    await run(
      `INSERT INTO deeds VALUES ('CRC-OP-SC', 'VNM', 'r', '2001-12-20'), ('CRC-OP-SC', 'BEN', 'r', '2005-01-31')`,
    );
    await run('CREATE TABLE kept (agreement varchar(20), state varchar(20), since date)');
    const kept = [
      ['CRC-OP-SC', 'Romania', "'2002-01-18'"],
      // A day more than three months after the tenth deposit.
      ['CRC-OP-SC', 'NOR', "'2002-01-19'"],
      // Its own month, by the reading that does not prevail.
      ['CRC-OP-SC', 'VNM', "'2002-01-20'"],
      // February 2005 has no 31st.
      ['CRC-OP-SC', 'BEN', "'2005-03-01'"],
      ['CRC-OP-SC', 'CUB', 'NULL'],
      ['CRC-OP-SC', 'FRA', "'2003-03-05'"],
      ['CRC-OP-SC', 'Norge', "'2002-01-18'"],
      ['CRC', 'ROU', "'1990-10-28'"],
    ].map(([treaty, who, since]) => `('${treaty}', '${who}', ${since})`);
    await run(`INSERT INTO kept VALUES ${kept.join(', ')}`);
    const stored = { table: 'kept', columns: { treaty: 'agreement', participant: 'state', inForceFrom: 'since' } };
    await place.treaty('install', 'op-crc-sc', '--mapping', writeMapping({ ...MAPPING, stored }));
    const rows = await list(`SELECT participant, verdict FROM ${nameOf('disagreements')}`);
    expect(rows.map(({ participant, verdict }) => `${participant} ${verdict}`).sort()).toEqual([
      'AND not-stored',
      'BEN differs',
      'BGD not-stored',
      'CUB not-stored',
      'FRA no-participation',
      'ISL not-stored',
      'KAZ not-stored',
      'MAR not-stored',
      'NOR differs',
      'Norge participant-not-known',
      'PAN not-stored',
      'ROU same',
      'ROU treaty-not-installed',
      'SLE not-stored',
      'VNM other-reading',
    ]);
    expect((await place.treaty('upgrade')).exit).toBe(0);
    expect((await place.treaty('diff')).exit).toBe(0);
    expect((await place.treaty('uninstall')).exit).toBe(0);
    expect(await listObjects()).toEqual([]);
  });

  it('counts the acts whose treaty, participant or kind is not known', async () => {
    await makeDeeds();
    const always = {
      ...MAPPING,
      columns: { ...COLUMNS, treaty: { always: 'crc' } },
      values: { kind: { r: 'accession' } },
    };
    const { stdout } = await place.treaty('install', 'op-crc-sc', '--mapping', writeMapping(always));
    expect(stdout).toBe(`final-clauses is installed (layout ${LAYOUT}). Treaties: 1. Acts: 10.
Acts whose treaty is not installed: 10 (crc).
Acts whose participant is not known: 1 (Romania).
`);
  });

  it('tells what is wrong with a mapping before anything is changed', async () => {
    await makeDeeds('varchar(20)');
    const { treaty: _, ...noTreaty } = COLUMNS;
    const before = await listObjects();
    const install = async (mapping: object) =>
      (await place.treaty('install', 'op-crc-sc', '--mapping', writeMapping(mapping))).stderr;
    expect(await install({ ...MAPPING, columns: noTreaty })).toContain('treaty');
    expect(await install({ ...MAPPING, values: { kind: { r: 'ratify' } } })).toContain('ratify');
    expect(await install({ ...MAPPING, table: 'acts of state' })).toMatch(
      /^The mapping names the table .acts of state., which is not in the database\. Check “schema” and “table”\.\nNothing was changed\.\n$/,
    );
    expect(await install({ ...MAPPING, columns: { ...COLUMNS, treaty: 'treaty' } })).toMatch(
      /^The mapping names the column “treaty”, which the table .deeds. does not have\. It has: agreement, state, action and done on\.\n/,
    );
    // SQLite has no type for days.
    if (engine !== 'sqlite') {
      expect(await install(MAPPING)).toMatch(
        /^The column “done on” of the table .deeds. has the type (character )?var(char|ying)/,
      );
    }
    await nothingChanged(before);
  });

  it('leaves a schema alone that has what is not ours', async () => {
    if (engine !== 'sqlite') await run('CREATE SCHEMA final_clauses');
    await run(`CREATE TABLE ${nameOf('parties')} (name varchar(20))`);
    await run(`INSERT INTO ${nameOf('parties')} VALUES ('mine')`);
    const before = await listObjects();
    expect(await place.treaty('install')).toMatchObject({
      exit: 2,
      stderr: `In the schema of final-clauses stands what is not of it: ${nameOf('parties')}. Move it elsewhere, or remove it.\nNothing was changed.\n`,
    });
    await nothingChanged(before);
    expect(await list(`SELECT name FROM ${nameOf('parties')}`)).toEqual([{ name: 'mine' }]);
  });

  it.each([
    ['table', 'treaties'],
    ['table', 'versions'],
    ['table', 'participants'],
    // Its columns are those of ours.
    ['table', 'exceptions', 'treaty varchar(20), participant varchar(20)'],
    ['view', 'parties'],
  ])('takes a %s of the host that is called “%s” for what it is', async (kind, name, columns = 'mine varchar(20)') => {
    if (engine !== 'sqlite') await run('CREATE SCHEMA final_clauses');
    await run(
      kind === 'view'
        ? `CREATE VIEW ${nameOf(name)} AS SELECT 'kept' AS mine`
        : `CREATE TABLE ${nameOf(name)} (${columns}); INSERT INTO ${nameOf(name)} (${columns.split(' ')[0]}) VALUES ('kept')`,
    );
    const before = await list(`SELECT * FROM ${nameOf(name)}`);
    expect(await place.treaty('status')).toMatchObject({
      exit: 0,
      stdout: 'Nothing of final-clauses is installed in this database.\n',
    });
    expect(await place.treaty('install', 'op-crc-sc')).toMatchObject({
      exit: 2,
      stderr: `In the schema of final-clauses stands what is not of it: ${nameOf(name)}. Move it elsewhere, or remove it.\nNothing was changed.\n`,
    });
    for (const deed of ['upgrade', 'uninstall']) {
      const { exit, stderr } = await place.treaty(deed);
      expect({ exit, stderr }).toEqual({
        exit: 2,
        stderr: expect.stringContaining('“treaty sql install” installs it.'),
      });
    }
    expect(await list(`SELECT * FROM ${nameOf(name)}`)).toEqual(before);
    expect(await listObjects()).toEqual([`${name}: ${kind}`]);
  });

  it('names what is missing in acts that the host has made itself', async () => {
    if (engine !== 'sqlite') await run('CREATE SCHEMA final_clauses');
    await run(`CREATE TABLE ${nameOf('acts')} (participant varchar(20), kind varchar(40), day date, effective date)`);
    const before = await listObjects();
    expect(await place.treaty('install', 'op-crc-sc')).toMatchObject({
      exit: 2,
      stderr: `The views read ${nameOf('acts')}, which lacks these columns: treaty and further. Add them, or say with “--mapping” where your acts stand.\nNothing was changed.\n`,
    });
    await nothingChanged(before);
  });

  // SQLite has no types for days and truths.
  const itWhereTyped = engine === 'sqlite' ? () => {} : it;

  itWhereTyped('names what has another type in acts that the host has made itself', async () => {
    await run('CREATE SCHEMA final_clauses');
    await run(
      `CREATE TABLE ${nameOf('acts')} (treaty varchar(20), participant varchar(20), kind varchar(40), day varchar(20), effective date, further varchar(20))`,
    );
    const before = await listObjects();
    expect((await place.treaty('install', 'op-crc-sc')).stderr).toMatch(
      /^The column “day” of the table final_clauses\.acts has the type (character )?var(char|ying)[\s\S]*\nThe column “further” of the table final_clauses\.acts has the type (character )?var(char|ying)[\s\S]*\nNothing was changed\.\n$/,
    );
    await nothingChanged(before);
  });

  itWhereTyped('reads whether there is more to an act from no text', async () => {
    await makeDeeds();
    const before = await listObjects();
    const mapping = { ...MAPPING, columns: { ...COLUMNS, further: 'action' } };
    const { exit, stderr } = await place.treaty('install', 'op-crc-sc', '--mapping', writeMapping(mapping));
    expect(exit).toBe(2);
    expect(stderr).toMatch(
      /^The column “action” of the table .deeds. has the type .*true or false[\s\S]*Nothing was changed/,
    );
    await nothingChanged(before);
  });

  it('says what the database refuses to tell, as no fault of the program', async () => {
    await makeDeeds();
    await place.treaty('install', 'op-crc-sc', '--mapping', writeMapping(MAPPING));
    // A view that reads what is gone; PostgreSQL lets nobody remove that, but there the day that is read may be no number.
    await run(
      engine === 'postgresql'
        ? `ALTER TABLE deeds RENAME TO gone; CREATE OR REPLACE VIEW ${nameOf('acts')} AS SELECT CAST(1 / (SELECT 0 * COUNT(*) FROM gone) AS text) AS treaty,
          CAST('NOR' AS text) AS participant, CAST('ratification' AS text) AS kind, CAST(NULL AS date) AS day, CAST(NULL AS date) AS effective, CAST(NULL AS boolean) AS further`
        : 'DROP TABLE deeds',
    );
    const { exit, stdout, stderr } = await place.treaty('status');
    expect({ exit, stdout }).toEqual({ exit: 2, stdout: '' });
    expect(stderr).toMatch(/^The database refused\. It says: “[\s\S]+”\. Nothing was changed\.\n$/);
  });

  it('finishes an installation that did not come to its end', async () => {
    await place.treaty('install', 'op-crc-sc');
    await run(`UPDATE ${nameOf('versions')} SET state = 'begun'`);
    const ofDay = engine === 'postgresql' || engine === 'duckdb' ? catalog.dropFunction('parties_on') : '';
    await run(`${ofDay} DROP VIEW ${nameOf('parties')}`);
    const said = 'An installation was begun and not finished. “treaty sql upgrade” finishes it';
    expect((await place.treaty('install')).stderr).toContain(said);
    expect((await place.treaty('status')).stdout).toContain(said);
    expect((await place.treaty('upgrade', 'op-crc-sc')).stdout).toContain('final-clauses is installed');
    expect((await place.treaty('diff', 'op-crc-sc')).exit).toBe(0);
  });

  it('refuses what a later version has installed', async () => {
    await place.treaty('install', 'op-crc-sc');
    await run(`UPDATE ${nameOf('versions')} SET layout = ${LAYOUT + 1}`);
    for (const deed of ['install', 'upgrade', 'uninstall']) {
      expect((await place.treaty(deed)).stderr).toBe(
        `A later version of final-clauses was installed in this database (layout ${LAYOUT + 1}). Use that version.\nNothing was changed.\n`,
      );
    }
  });

  it('says what differs, and writes it again', async () => {
    await place.treaty('install', 'op-crc-sc', 'crc');
    await run(`UPDATE ${nameOf('treaties')} SET delay_months = 4 WHERE treaty = 'op-crc-sc'`);
    await run(`DELETE FROM ${nameOf('act_kinds')} WHERE kind = 'denunciation'`);
    const { exit, stdout } = await place.treaty('diff', 'op-crc-sc', 'crpd');
    expect({ exit, told: stdout.replaceAll(/(?<=[^.])\n/g, ' ') }).toEqual({
      exit: 1,
      told: `Not there: crpd.
Treaties whose rules differ there: op-crc-sc. “treaty sql upgrade” writes them again.
Tables whose rows differ there: ${nameOf('act_kinds')}. “treaty sql upgrade” writes them again.
There, and not compared: crc.
`,
    });
    expect((await place.treaty('upgrade')).exit).toBe(0);
    expect((await place.treaty('diff')).exit).toBe(0);
  });

  it('removes itself, but neither acts of the host nor what the host has made of ours', async () => {
    await place.treaty('install', 'op-crc-sc');
    await run(
      `INSERT INTO ${nameOf('acts')} (treaty, participant, kind, day) VALUES ('op-crc-sc', 'NOR', 'ratification', '2001-10-02')`,
    );
    await run(`CREATE VIEW mine AS SELECT * FROM ${nameOf('parties')}`);
    const before = await listObjects();
    expect((await place.treaty('uninstall')).stderr).toMatch(
      /^These read what would be removed: \S*mine\. Remove them first\.\nNothing was changed\.\n$/,
    );
    await nothingChanged(before);
    await run('DROP VIEW mine');
    expect(await place.treaty('uninstall')).toMatchObject({
      exit: 0,
      stdout: 'final-clauses was removed from the database.\nThe table “acts” stays, because it holds acts: 1.\n',
    });
    expect(await listObjects()).toEqual(['acts: table']);
    expect((await place.treaty('install', 'op-crc-sc')).stdout).toContain('Acts: 1.');
  });

  it('removes everything where no act is held', async () => {
    await place.treaty('install', 'op-crc-sc');
    expect((await place.treaty('uninstall')).stdout).toBe('final-clauses was removed from the database.\n');
    expect(await listObjects()).toEqual([]);
    expect((await place.treaty('uninstall')).stderr).toContain('“treaty sql install” installs it.');
  });

  it('is the same after an upgrade, run twice, as after a first installation', async () => {
    await place.treaty('install', 'op-crc-sc');
    const fresh = await place.asHost(describeAll);
    const from = await openPlace(engine);
    try {
      await from.asHost((database) => database.run(scriptOfOld()));
      await from.asHost(useOld);
      for (const _ of ['once', 'twice']) {
        expect((await from.treaty('upgrade', 'op-crc-sc')).exit).toBe(0);
        expect(await from.asHost(describeAll)).toEqual(fresh);
        expect(await from.asHost((database) => database.list('SELECT in_force_from FROM mine'))).toEqual([
          { in_force_from: '2002-01-18' },
        ]);
      }
    } finally {
      await from.leave();
    }
  });

  it('covers no treaty whose rows an earlier layout has written', async () => {
    await place.asHost((database) => database.run(scriptOfOld()));
    await place.treaty('upgrade', 'crc');
    await run(`UPDATE ${nameOf('treaties')} SET layout = 0 WHERE treaty = 'op-crc-sc'`);
    expect(
      await list(`SELECT certainty, not_covered FROM ${nameOf('treaty_dates')} WHERE treaty = 'op-crc-sc'`),
    ).toEqual([{ certainty: 'not-covered', not_covered: 'layout' }]);
    expect((await place.treaty('status')).stdout).toContain('not covered until “treaty sql upgrade” writes');
  });

  /** What was printed before layouts had a number; MariaDB was not among the engines, and has ours without what came since. */
  function scriptOfOld(): string {
    if (engine !== 'mariadb') return readFileSync(new URL(`released/0-${engine}.sql`, import.meta.url), 'utf8');
    const undone = `ALTER TABLE ${nameOf('treaties')} DROP COLUMN bound_unknown_from; UPDATE ${nameOf('treaties')} SET layout = NULL; DROP TABLE ${nameOf('versions')};`;
    const script = renderSql(engine, [opCrcSc])
      .replace(/t\.layout IS NULL OR t\.layout <> \d+/g, 'FALSE')
      .replaceAll('t.bound_unknown_from', 'CAST(NULL AS date) AS bound_unknown_from');
    return `${script}${undone}`;
  }

  /** The acts of a host, and what it has made of ours. */
  async function useOld(database: Database): Promise<void> {
    const rows = FIRST_TEN_DEPOSITS.map(([who, on]) => `('op-crc-sc', '${who}', 'ratification', '${on}')`);
    await database.run(`INSERT INTO ${nameOf('acts')} (treaty, participant, kind, day) VALUES ${rows.join(', ')}`);
    await database.run(`CREATE INDEX of_mine ON ${nameOf('acts')} (participant)`);
    await database.run(
      `CREATE VIEW mine AS SELECT in_force_from FROM ${nameOf('participations')} WHERE participant = 'ROU'`,
    );
    if (engine !== 'postgresql') return;
    const call = `final_clauses.add_delay(deposited, 'period-after', 3, 0, 'last-day-of-month')`;
    await database.run(`CREATE TABLE own (deposited date, due date GENERATED ALWAYS AS (${call}) STORED);
      CREATE INDEX by_due ON own ((${call})); INSERT INTO own VALUES ('2001-10-18');`);
  }

  /** Everything of ours in a database but the acts: the columns of each object, the rows of each table. */
  async function describeAll(database: Database): Promise<unknown> {
    const described: Record<string, unknown> = {};
    for (const { name, type } of await database.list(catalog.objects)) {
      const where = engine === 'sqlite' ? { table: nameOf(`${name}`) } : { schema: 'final_clauses', table: `${name}` };
      const columns = await database.list(catalog.columnsOf(where));
      const isTable = ['versions', ...TABLE_NAMES].some((each) => each === name);
      const rows = isTable ? await database.list(`SELECT * FROM ${nameOf(`${name}`)}`) : [];
      described[`${name}`] = [type, columns, rows.map((row: DatabaseRow) => JSON.stringify(row)).sort()];
    }
    return described;
  }
});
