import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { civilDate } from '../../src/calendar/civil-date.ts';
import { openDuckdb } from '../../src/cli/databases/duckdb.ts';
import { openSqlite } from '../../src/cli/databases/sqlite.ts';
import { composeTreatyRow } from '../../src/export/compose-treaty-row.ts';
import { composeParquetScript, composeSqliteScript, type DatabaseContent } from '../../src/export/database-script.ts';
import { listParticipationRows } from '../../src/export/list-participation-rows.ts';
import { PARTICIPATION_COLUMNS, type ParticipationColumn } from '../../src/export/participation-columns.ts';
import { TREATY_COLUMNS } from '../../src/export/treaty-columns.ts';
import type { Database, DatabaseRow } from '../../src/sql.ts';
import { findRecord, listTreaties } from '../support/catalogue.ts';

const RECORDED = listTreaties().flatMap((treaty) => {
  const register = findRecord(treaty.id);
  return register === undefined ? [] : [{ treaty, register, asOf: register.endsOn ?? civilDate('2026-11-24') }];
});

const CONTENT: DatabaseContent = {
  participations: RECORDED.flatMap(({ treaty, register, asOf }) => listParticipationRows(treaty, register, { asOf })),
  treaties: RECORDED.map(({ treaty, register, asOf }) => composeTreatyRow(treaty, register, { asOf })),
  language: 'en',
};

const COLUMNS: readonly ParticipationColumn[] = PARTICIPATION_COLUMNS;

let folder = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'database-'));
});

afterAll(() => rmSync(folder, { recursive: true }));

/** Writes a file by a database in memory, and opens another that knows the file alone. */
async function writeSqlite(name: string, content: DatabaseContent): Promise<Database> {
  const path = join(folder, name);
  const writer = await openSqlite(':memory:');
  await writer.run(composeSqliteScript(content, path));
  await writer.close();
  return openSqlite(path);
}

/** Writes a table of Parquet, and gives what reads it, as SQL. */
async function writeParquet(name: string, content: DatabaseContent): Promise<string> {
  const path = join(folder, name);
  const writer = await openDuckdb(':memory:');
  await writer.run(composeParquetScript(content, path));
  await writer.close();
  return `read_parquet('${path.replaceAll("'", "''")}')`;
}

/** Gives the cells of a row back, as the other forms have them. */
function cellsOf(columns: readonly ParticipationColumn[], row: DatabaseRow): Readonly<Record<string, unknown>> {
  const open = String(row.not_known).split(' ');
  return Object.fromEntries(
    columns.map(({ name, type }) => {
      const value = row[name];
      if (type !== 'text' && value === null) return [name, open.includes(name) ? 'not-known' : 'none'];
      if (type === 'yes-no') return [name, value === 1 || value === true ? 'yes' : 'no'];
      return [name, type === 'integer' ? String(value) : value];
    }),
  );
}

describe('composeSqliteScript', () => {
  it('writes a database that gives back every cell of the catalogue, of participations and of treaties', async () => {
    expect(CONTENT.participations.length).toBeGreaterThan(5000);
    const database = await writeSqlite('all.sqlite', CONTENT);
    const rows = await database.list('SELECT * FROM participations ORDER BY rowid');
    expect(rows.map((row) => cellsOf(COLUMNS, row))).toEqual(CONTENT.participations);
    const treaties = await database.list('SELECT * FROM treaties ORDER BY rowid');
    expect(treaties.map((row) => cellsOf(TREATY_COLUMNS, row))).toEqual(
      CONTENT.treaties.map((row) => Object.fromEntries(TREATY_COLUMNS.map(({ name }) => [name, { ...row }[name]]))),
    );
    expect(await database.list('PRAGMA integrity_check')).toEqual([{ integrity_check: 'ok' }]);
    await database.close();
  });

  it('gives the same bytes each time, as the table of Parquet does', async () => {
    const content = { ...CONTENT, participations: CONTENT.participations.slice(0, 500) };
    for (const each of ['one', 'other']) {
      await (await writeSqlite(`${each}.sqlite`, content)).close();
      await writeParquet(`${each}.parquet`, content);
    }
    for (const form of ['sqlite', 'parquet']) {
      const [one, other] = ['one', 'other'].map((each) => readFileSync(join(folder, `${each}.${form}`)));
      expect([form, one?.equals(other ?? Buffer.of())]).toEqual([form, true]);
    }
  });

  it('has the published columns with their types, each described', async () => {
    const database = await writeSqlite('types.sqlite', { ...CONTENT, participations: [] });
    const types = { text: 'TEXT', date: 'DATE', integer: 'INTEGER', 'yes-no': 'BOOLEAN' };
    const columns = await database.list('SELECT name, type, "notnull" FROM pragma_table_info(\'participations\')');
    expect(columns).toEqual([
      ...COLUMNS.map(({ name, type, without }) => ({
        name,
        type: types[type],
        notnull: type === 'text' || without === undefined ? 1 : 0,
      })),
      { name: 'not_known', type: 'TEXT', notnull: 1 },
    ]);
    const described = await database.list(
      "SELECT column_name FROM column_descriptions WHERE table_name = 'participations' AND description <> '' ORDER BY rowid",
    );
    expect(described.map((row) => row.column_name)).toEqual(columns.map((row) => row.name));
    await database.close();
  });

  // Norway: ratification 2 October 2001, the tenth instrument on 18 October 2001, so 18 January 2002 (14(1)).
  it('compares days as days: whose ten instruments brought OP-CRC-SC into force (14(1))', async () => {
    const database = await writeSqlite('days.sqlite', CONTENT);
    const bound = await database.list(
      "SELECT participant FROM participations WHERE treaty = 'op-crc-sc' AND act <> 'signature' AND date <= '2001-10-18' AND in_force_from = '2002-01-18' ORDER BY 1",
    );
    expect(bound).toHaveLength(10);
    expect(bound).toContainEqual({ participant: 'NOR' });
    const [norway] = await database.list(
      "SELECT short_title, date, in_force_from, ended_on, month_end_mattered FROM titled_participations WHERE treaty = 'op-crc-sc' AND participant = 'NOR'",
    );
    expect(norway).toEqual({
      short_title: 'OP-CRC-SC',
      date: '2001-10-02',
      in_force_from: '2002-01-18',
      ended_on: null,
      month_end_mattered: 0,
    });
    await database.close();
  });

  // The United States left the Paris Agreement on 4 November 2020, came back on 19 February 2021, and left on 27 January 2026; it had signed once.
  it('lists what has a day in order of time', async () => {
    const database = await writeSqlite('view.sqlite', CONTENT);
    const days = await database.list(
      "SELECT day, what, participation FROM days WHERE treaty = 'paris' AND participant = 'USA'",
    );
    expect(days.map(({ day, what, participation }) => [day, what, participation])).toEqual([
      ['2016-04-22', 'signature', null],
      ['2016-09-03', 'acceptance', 1],
      ['2016-11-04', 'in-force', 1],
      ['2020-11-04', 'denounced', 1],
      ['2021-01-20', 'acceptance', 2],
      ['2021-02-19', 'in-force', 2],
      ['2026-01-27', 'denounced', 2],
    ]);
    await database.close();
  });

  it('says of the whole with which version it was computed, and the earliest of the days on which its records end', async () => {
    const [first] = CONTENT.treaties;
    if (first === undefined) throw new Error('no treaty');
    const of = async (name: string, ...ends: readonly string[]) => {
      const treaties = ends.map((end, index) => ({
        ...first,
        treaty: `treaty-${index}`,
        record_ends_on: end,
        as_of: '2026-11-24',
        engine_version: '1.2.3',
      }));
      const database = await writeSqlite(name, { participations: [], treaties, language: 'fr' });
      const meta = await database.list('SELECT * FROM meta ORDER BY rowid');
      await database.close();
      return meta.map((row) => `${row.name} ${row.value}`);
    };
    expect(await of('two.sqlite', '2026-02-02', '2025-01-31')).toEqual([
      'engine_version 1.2.3',
      'language fr',
      'as_of 2026-11-24',
      'record_ends_on 2025-01-31',
    ]);
    expect(await of('open.sqlite', '2026-02-02', 'not-known')).toContain('record_ends_on not-known');
  });

  it.each(["it's", "'); DROP TABLE participations; --", '=1+1', 'a\nb', '名称'])(
    'keeps the text %j',
    async (territory) => {
      const participations = CONTENT.participations.slice(0, 1).map((row) => ({ ...row, territory }));
      const content = { ...CONTENT, participations };
      const database = await writeSqlite(`${encodeURIComponent(territory)}'.sqlite`, content);
      expect(await database.list('SELECT territory FROM participations')).toEqual([{ territory }]);
      await database.close();
      const table = await writeParquet(`${encodeURIComponent(territory)}'.parquet`, content);
      const reader = await openDuckdb(':memory:');
      expect(await reader.list(`SELECT territory FROM ${table}`)).toEqual([{ territory }]);
      await reader.close();
    },
  );
});

describe('composeParquetScript', () => {
  it('writes a table that gives back every cell, days as days, with what is known of the whole', async () => {
    const table = await writeParquet('all.parquet', CONTENT);
    const reader = await openDuckdb(':memory:');
    const rows = await reader.list(`SELECT * FROM ${table}`);
    expect(rows.map((row) => cellsOf(COLUMNS, row))).toEqual(CONTENT.participations);
    const types = { text: 'VARCHAR', date: 'DATE', integer: 'INTEGER', 'yes-no': 'BOOLEAN' };
    const columns = await reader.list(`SELECT column_name, column_type FROM (DESCRIBE SELECT * FROM ${table})`);
    expect(columns.map((row) => [row.column_name, row.column_type])).toEqual([
      ...COLUMNS.map(({ name, type }) => [name, types[type]]),
      ['not_known', 'VARCHAR'],
    ]);
    const meta = await reader.list(
      `SELECT decode(key) AS name, decode(value) AS value FROM ${table.replace('read_parquet', 'parquet_kv_metadata')}`,
    );
    expect(meta.map(({ name }) => name)).toEqual([
      'engine_version',
      'language',
      'as_of',
      'record_ends_on',
      'column_descriptions',
    ]);
    expect(JSON.parse(String(meta.at(-1)?.value)).treaty).toBe('The id of the treaty.');
    await reader.close();
  });

  // 29 February 2000 lies 31 + 28 days after 1 January 2000.
  it('counts between days as a calendar does', async () => {
    const participations = CONTENT.participations
      .slice(0, 1)
      .map((row) => ({ ...row, date: '2000-01-01', in_force_from: '2000-02-29' }));
    const table = await writeParquet('leap.parquet', { ...CONTENT, participations });
    const reader = await openDuckdb(':memory:');
    expect(await reader.list(`SELECT in_force_from - date AS days FROM ${table}`)).toMatchObject([{ days: '59' }]);
    await reader.close();
  });
});
