import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { openMariadb } from '../../src/cli/databases/mariadb.ts';
import { openPostgresql } from '../../src/cli/databases/postgresql.ts';
import { REACHED_DIALECTS } from '../../src/sql/dialects.ts';
import { composeRemoval, describeSqlStatus, renderSql, runScript } from '../../src/sql.ts';
import { runTreaty } from '../cli/run-treaty.ts';
import { opCrcSc } from '../support/op-crc-sc.ts';
import { createOnMariadb, createOnPostgresql, urlOf } from './engines.ts';
import { ENGINES_HERE, openPlace, type Place } from './places.ts';
import { findServer } from './servers.ts';

const folder = mkdtempSync(join(tmpdir(), 'host-'));
afterAll(() => rmSync(folder, { recursive: true }));

const mapping = join(folder, 'mapping.json');
writeFileSync(
  mapping,
  JSON.stringify({
    table: 'deeds',
    columns: { treaty: { always: 'op-crc-sc' }, participant: 'state', kind: 'action', day: 'done' },
  }),
);

const DEEDS = `CREATE TABLE deeds (state varchar(20), action varchar(20), done date); INSERT INTO deeds VALUES ('ROU', 'ratification', '2001-10-18')`;

async function inPlace(engine: Place['engine'], act: (place: Place) => Promise<void>): Promise<void> {
  const place = await openPlace(engine);
  try {
    await act(place);
  } finally {
    await place.leave();
  }
}

describe.each(ENGINES_HERE)('a host of %s', (engine) => {
  const { nameOf, catalog, none } = { ...REACHED_DIALECTS[engine], ...REACHED_DIALECTS[engine].catalog };
  const own = `CREATE VIEW ${nameOf('acts')} AS SELECT ${catalog.readText("'op-crc-sc'")} AS treaty, ${catalog.readText('state')} AS participant,
    ${catalog.readText('action')} AS kind, done AS day, ${none.date} AS effective, ${none.boolean} AS further FROM ${engine === 'mariadb' ? 'host.' : ''}deeds`;
  const makeOwn = (place: Place) =>
    place.asHost((database) =>
      database.run(`${DEEDS}; ${engine === 'sqlite' ? '' : 'CREATE SCHEMA final_clauses;'} ${own}`),
    );
  const listActs = (place: Place) =>
    place.asHost((database) => database.list(`SELECT treaty, participant, day FROM ${nameOf('acts')}`));
  const THEIRS = [{ treaty: 'op-crc-sc', participant: 'ROU', day: '2001-10-18' }];

  it('keeps the view of its acts that it has made itself, when the rest is removed', async () => {
    await inPlace(engine, async (place) => {
      await makeOwn(place);
      expect((await place.treaty('install', 'op-crc-sc')).stdout).toContain('Acts: 1.');
      expect(await place.treaty('uninstall')).toMatchObject({
        exit: 0,
        stdout:
          'final-clauses was removed from the database.\nThe view “acts” stays, because it is one that you have made.\n',
      });
      expect(await listActs(place)).toEqual(THEIRS);
      expect((await place.treaty('status')).stdout).toBe('Nothing of final-clauses is installed in this database.\n');
      expect((await place.treaty('install', 'op-crc-sc')).stdout).toContain('Acts: 1.');
      const { stdout } = await place.treaty('uninstall', '--json');
      expect(JSON.parse(stdout)).toEqual({ actsKept: 0, viewKept: true });
    });
  });

  it('is told that a mapping would put another view in the place of its own', async () => {
    await inPlace(engine, async (place) => {
      await makeOwn(place);
      const said = `${nameOf('acts')} is a view that you have made, and a mapping puts another in its place. Leave out “--mapping”, or remove that view before “treaty sql install”.\nNothing was changed.\n`;
      expect((await place.treaty('install', 'op-crc-sc', '--mapping', mapping)).stderr).toBe(said);
      await place.treaty('install', 'op-crc-sc');
      expect((await place.treaty('upgrade', '--mapping', mapping)).stderr).toBe(said);
      expect(await listActs(place)).toEqual(THEIRS);
    });
  });

  it('is told that a mapping names what is ours, before our table gives way to a view of itself', async () => {
    await inPlace(engine, async (place) => {
      await place.treaty('install', 'op-crc-sc');
      const columns = { treaty: 'treaty', participant: 'participant', kind: 'kind', day: 'day' };
      const where = engine === 'sqlite' ? { table: 'final_clauses_Acts' } : { schema: 'final_clauses', table: 'acts' };
      const ofOurs = join(folder, 'ours.json');
      writeFileSync(ofOurs, JSON.stringify({ ...where, columns }));
      const { exit, stderr } = await place.treaty('upgrade', '--mapping', ofOurs);
      expect({ exit, stderr }).toEqual({
        exit: 2,
        stderr: expect.stringMatching(
          /^The mapping names \S+, which belongs to final-clauses itself\. Name the table in which you keep your acts\.\nNothing was changed\.\n$/,
        ),
      });
      expect(await listActs(place)).toEqual([]);
    });
  });

  it('is rid of the view of a mapping with the rest, and may give another mapping', async () => {
    await inPlace(engine, async (place) => {
      await place.asHost((database) => database.run(DEEDS));
      await place.treaty('install', 'op-crc-sc', '--mapping', mapping);
      expect((await place.treaty('upgrade', '--mapping', mapping)).exit).toBe(0);
      expect((await place.treaty('uninstall')).stdout).toBe('final-clauses was removed from the database.\n');
      expect(await place.asHost((database) => database.list(catalog.objects))).toEqual([]);
    });
  });

  it('is told how many of its acts have no day, but of none that moves no date', async () => {
    await inPlace(engine, async (place) => {
      await place.asHost((database) =>
        database.run(
          `${DEEDS}; INSERT INTO deeds VALUES ('NOR', 'ratification', NULL), ('AND', 'accession', NULL), ('FRA', 'signature', NULL)`,
        ),
      );
      const { stdout } = await place.treaty('install', 'op-crc-sc', '--mapping', mapping);
      expect(stdout).toContain('Acts: 4.\nActs without a day of the calendar: 2 (NULL).\n');
    });
  });
});

describe('SQLite, which has no type for days', () => {
  it('says which texts are no days', async () => {
    await inPlace('sqlite', async (place) => {
      await place.asHost((database) =>
        database.run(
          `${DEEDS}; INSERT INTO deeds VALUES ('NOR', 'ratification', '2 October 2001'), ('AND', 'ratification', '2001-02-31')`,
        ),
      );
      const { stdout } = await place.treaty('install', 'op-crc-sc', '--mapping', mapping);
      expect(stdout).toContain('Acts without a day of the calendar: 2 (2 October 2001 and 2001-02-31).\n');
    });
  });
});

/** Another program, which reads a file until it is ended. */
const READER = `import { DuckDBInstance } from '@duckdb/node-api';
const instance = await DuckDBInstance.create(process.argv[1], { access_mode: 'READ_ONLY' });
process.stdout.write('open');
setInterval(() => instance, 1000);`;

describe('DuckDB, which lets one program write to a file', () => {
  it('answers status and diff while another reads the file', async () => {
    await inPlace('duckdb', async (place) => {
      await place.treaty('install', 'op-crc-sc');
      const reader = spawn(process.execPath, ['--input-type=module', '--eval', READER, place.url], {
        cwd: import.meta.dirname,
        stdio: ['ignore', 'pipe', 'inherit'],
      });
      try {
        await once(reader.stdout, 'data');
        expect(await place.treaty('status')).toMatchObject({
          exit: 0,
          stdout: expect.stringContaining('final-clauses is installed'),
        });
        expect((await place.treaty('diff')).exit).toBe(0);
        expect((await place.treaty('upgrade')).stderr).toContain('that no other program has the file open');
      } finally {
        reader.kill();
        await once(reader, 'exit');
      }
    });
  });
});

describe.each(findServer('postgresql') === undefined ? [] : ['PostgreSQL'])('a server of %s', () => {
  const inDatabase = async (act: (made: Awaited<ReturnType<typeof createOnPostgresql>>) => Promise<void>) => {
    const made = await createOnPostgresql();
    try {
      await act(made);
    } finally {
      await made.drop();
    }
  };
  const treatyAt = (url: string, deed: string, ...args: readonly string[]) =>
    runTreaty(['sql', deed, ...args, '--engine', 'postgresql', '--url', url]);

  it('may write days and names in another way', async () => {
    await inPlace('postgresql', async (place) => {
      const name = new URL(place.url).pathname.slice(1);
      await place.asHost((database) =>
        database.run(
          `${DEEDS}; ALTER DATABASE ${name} SET DateStyle = 'German'; ALTER DATABASE ${name} SET quote_all_identifiers = on; ALTER DATABASE ${name} SET TimeZone = 'Asia/Kathmandu'; ALTER DATABASE ${name} SET standard_conforming_strings = off;`,
        ),
      );
      expect(await place.treaty('install', 'op-crc-sc', '--mapping', mapping)).toMatchObject({ exit: 0, stderr: '' });
      expect((await place.treaty('diff')).stdout).toBe('It is what would be installed now.\n');
      expect((await place.treaty('uninstall')).exit).toBe(0);
    });
  });

  it('names whatever is made of ours, and nothing that only speaks of it', async () => {
    await inPlace('postgresql', async (place) => {
      await place.treaty('install', 'op-crc-sc');
      await place.asHost((database) =>
        database.run(`CREATE VIEW spoken AS SELECT 'see final_clauses.parties' AS words;
CREATE MATERIALIZED VIEW kept AS SELECT * FROM final_clauses.parties;
CREATE FUNCTION asked() RETURNS SETOF text LANGUAGE sql BEGIN ATOMIC SELECT participant FROM final_clauses.parties; END;
CREATE TABLE own (done date, due date GENERATED ALWAYS AS (final_clauses.add_delay(done, 'period-after', 1, 0, 'last-day-of-month')) STORED);`),
      );
      expect((await place.treaty('uninstall')).stderr).toBe(
        'These read what would be removed: public.asked(), public.kept and public.own. Remove them first.\nNothing was changed.\n',
      );
      await place.asHost((database) =>
        database.run('DROP FUNCTION asked; DROP MATERIALIZED VIEW kept; DROP TABLE own;'),
      );
      expect((await place.treaty('uninstall')).exit).toBe(0);
    });
  });

  it('leaves a schema with the role that could not make it again, or was given no more than rights on it', async () => {
    await inDatabase(async ({ server, url }) => {
      const guest = urlOf('postgresql', { ...server, user: 'lodger' }, new URL(url).pathname.slice(1));
      const owner = openAs(url);
      await owner('DROP ROLE IF EXISTS lodger; CREATE ROLE lodger LOGIN NOSUPERUSER');
      for (const given of [
        'CREATE SCHEMA final_clauses; GRANT CREATE, USAGE ON SCHEMA final_clauses TO lodger',
        'ALTER SCHEMA final_clauses OWNER TO lodger',
      ]) {
        await owner(given);
        for (const _ of ['once', 'twice']) {
          expect(await treatyAt(guest, 'install', 'op-crc-sc')).toMatchObject({ exit: 0, stderr: '' });
          expect(await treatyAt(guest, 'uninstall')).toMatchObject({ exit: 0, stderr: '' });
        }
      }
    });
  });
});

function openAs(url: string) {
  return async (script: string) => {
    const database = await openPostgresql(url);
    await database.run(script);
    await database.close();
  };
}

describe.each(findServer('mariadb') === undefined ? [] : ['MariaDB'])('a server of %s', () => {
  it.each(['ANSI_QUOTES,NO_BACKSLASH_ESCAPES,PIPES_AS_CONCAT', 'ORACLE', 'TRADITIONAL', ''])(
    'may be in the mode “%s”',
    async (mode) => {
      const { url } = await createOnMariadb();
      const owner = await openMariadb(url);
      const treaty = (deed: string, ...args: readonly string[]) =>
        runTreaty(['sql', deed, ...args, '--engine', 'mariadb', '--url', url]);
      await owner.run(DEEDS);
      await owner.run(`SET GLOBAL sql_mode = '${mode}'`);
      try {
        expect(await treaty('install', 'op-crc-sc', '--mapping', mapping)).toMatchObject({ exit: 0, stderr: '' });
        expect((await treaty('diff')).stdout).toBe('It is what would be installed now.\n');
        expect(await treaty('uninstall')).toMatchObject({ exit: 0, stderr: '' });
      } finally {
        await owner.run('SET GLOBAL sql_mode = DEFAULT');
        await owner.close();
      }
    },
  );

  it('removes what a removal has left that did not come to its end, wherever it ended', async () => {
    const { url } = await createOnMariadb();
    const owner = await openMariadb(url);
    try {
      const script = renderSql('mariadb', [opCrcSc]);
      await owner.run(script);
      const statements = (await composeRemoval(owner, 'mariadb')).script.trim().split('\n');
      const dropped = statements.filter((statement) => statement.startsWith('DROP'));
      expect(dropped.length).toBeGreaterThan(15);
      for (const [index] of dropped.entries()) {
        await owner.run(script);
        await owner.run(dropped.slice(0, index + 1).join('\n'));
        if ((await describeSqlStatus(owner, 'mariadb')).state !== 'absent') {
          const rest = await composeRemoval(owner, 'mariadb');
          expect(await runScript(owner, 'mariadb', rest.script)).toEqual({ ok: true });
        }
        expect(await owner.list(REACHED_DIALECTS.mariadb.catalog.objects)).toEqual([]);
      }
    } finally {
      await owner.close();
    }
  });

  it('gives a connection back without the lock and in its mode, when a script has failed', async () => {
    const { url } = await createOnMariadb();
    const owner = await openMariadb(url);
    try {
      await owner.run("SET sql_mode = 'ANSI'");
      const [before] = await owner.list('SELECT @@sql_mode AS mode');
      const script = renderSql('mariadb', [opCrcSc]).replace(
        'START TRANSACTION;',
        'START TRANSACTION; SELECT nothing;',
      );
      expect(await runScript(owner, 'mariadb', script)).toMatchObject({ ok: false, isUndone: false });
      expect(await owner.list("SELECT @@sql_mode AS mode, IS_USED_LOCK('final_clauses') AS held")).toEqual([
        { mode: before?.mode, held: null },
      ]);
    } finally {
      await owner.close();
    }
  });
});
