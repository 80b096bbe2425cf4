import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openPostgresql } from '../../src/cli/databases/postgresql.ts';
import { renderSql } from '../../src/sql.ts';
import { runTreaty } from '../cli/run-treaty.ts';
import { opCrcSc } from '../support/op-crc-sc.ts';
import { createOnPostgresql, urlOf } from './engines.ts';
import { FIRST_TEN_DEPOSITS } from './first-ten-deposits.ts';
import { findServer } from './servers.ts';

/** Does something in a database of the server, which is removed afterwards. */
async function inDatabase(act: (made: Awaited<ReturnType<typeof createOnPostgresql>>) => Promise<void>): Promise<void> {
  const made = await createOnPostgresql();
  try {
    await act(made);
  } finally {
    await made.drop();
  }
}

async function runAt(url: string, ...scripts: readonly string[]): Promise<void> {
  const database = await openPostgresql(url);
  for (const script of scripts) await database.run(script);
  await database.close();
}

async function listAt(url: string, query: string, before = 'SELECT 1') {
  const database = await openPostgresql(url);
  await database.run(before);
  const rows = await database.list(query);
  await database.close();
  return rows;
}

const ACTS = `INSERT INTO final_clauses.acts (treaty, participant, kind, day) VALUES ${FIRST_TEN_DEPOSITS.map(
  ([who, on]) => `('op-crc-sc', '${who}', 'ratification', '${on}')`,
).join(', ')};`;

/** What a host makes of ours. */
const USED = `
  CREATE VIEW public.mine AS SELECT participant, in_force_from FROM final_clauses.participations;
  CREATE TABLE public.own (deposited date,
    due date GENERATED ALWAYS AS (final_clauses.add_delay(deposited, 'period-after', 1, 0, 'last-day-of-month')) STORED);
  CREATE INDEX by_due ON public.own (final_clauses.add_period(deposited, 1, 0, 'last-day-of-month'));
  INSERT INTO public.own VALUES ('2005-01-31');`;

const IN_FORCE = "SELECT in_force_from FROM final_clauses.participations WHERE participant = 'ROU'";

const SERVERS = findServer('postgresql') === undefined ? [] : (['PostgreSQL'] as const);

describe('the script of postgresql', () => {
  it('names the schema of everything that it defines', () => {
    const defined = /CREATE (?:OR REPLACE )?(?:TABLE|VIEW|FUNCTION) (?:IF NOT EXISTS )?([\w.]+)/g;
    const names = [...renderSql('postgresql', [opCrcSc]).matchAll(defined)].map(([, name]) => name);
    expect(names.length).toBeGreaterThan(15);
    expect(names.filter((name) => !name?.startsWith('final_clauses.'))).toEqual([]);
  });
});

describe.each(SERVERS)('a server of %s', () => {
  it('answers with an empty search path', async () => {
    await inDatabase(async ({ url }) => {
      await runAt(url, renderSql('postgresql', [opCrcSc]), ACTS);
      const before = "SET search_path = ''";
      expect(await listAt(url, IN_FORCE, before)).toEqual([{ in_force_from: '2002-01-18' }]);
      const call = "SELECT final_clauses.add_delay('2001-10-18', 'period-after', 3, 0, 'last-day-of-month') AS day";
      expect(await listAt(url, call, before)).toEqual([{ day: '2002-01-18' }]);
      expect(
        await listAt(url, "SELECT COUNT(*) AS parties FROM final_clauses.parties_on('2002-01-18')", before),
      ).toEqual([{ parties: 10 }]);
    });
  });

  it('is dumped and restored into an empty database, with what a host has made of it', async () => {
    await inDatabase(async (from) => {
      await runAt(from.url, renderSql('postgresql', [opCrcSc]), ACTS, USED);
      await inDatabase(async (to) => {
        const run = (program: string, url: string, input?: string) =>
          execFileSync(join(from.server.programs, program), programArguments(program, url), {
            input,
            encoding: 'utf8',
          });
        run('psql', to.url, run('pg_dump', from.url));
        expect(await listAt(to.url, IN_FORCE)).toEqual([{ in_force_from: '2002-01-18' }]);
        // One month after 31 January 2005, in a month without a 31st.
        expect(await listAt(to.url, 'SELECT due FROM own')).toEqual([{ due: '2005-02-28' }]);
        const { stdout, exit } = await runTreaty(['sql', 'diff', '--engine', 'postgresql', '--url', to.url]);
        expect({ stdout, exit }).toEqual({ stdout: 'It is what would be installed now.\n', exit: 0 });
      });
    });
  });

  it('takes an installation from a role that owns its schema and nothing else, and refuses one that may not', async () => {
    await inDatabase(async ({ server, url }) => {
      const name = new URL(url).pathname.slice(1);
      const guest = urlOf('postgresql', { ...server, user: 'guest' }, name);
      const install = () => runTreaty(['sql', 'install', 'op-crc-sc', '--engine', 'postgresql', '--url', guest]);
      await runAt(url, 'DROP ROLE IF EXISTS guest; CREATE ROLE guest LOGIN NOSUPERUSER');
      expect((await install()).stderr).toBe(
        `The role guest lacks these rights: CREATE ON DATABASE ${name}. Ask whoever runs the database for them.\nNothing was changed.\n`,
      );
      await runAt(url, 'CREATE SCHEMA final_clauses');
      expect((await install()).stderr).toBe(
        'The role guest lacks these rights: CREATE ON SCHEMA final_clauses and USAGE ON SCHEMA final_clauses. Ask whoever runs the database for them.\nNothing was changed.\n',
      );
      await runAt(url, 'ALTER SCHEMA final_clauses OWNER TO guest');
      expect(await install()).toMatchObject({ exit: 0 });
      await runAt(guest, ACTS);
      expect(await listAt(guest, IN_FORCE)).toEqual([{ in_force_from: '2002-01-18' }]);
    });
  });

  it('tells a role that may only connect what it may not do where something is installed', async () => {
    await inDatabase(async ({ server, url }) => {
      const guest = urlOf('postgresql', { ...server, user: 'guest' }, new URL(url).pathname.slice(1));
      await runAt(url, 'DROP ROLE IF EXISTS guest; CREATE ROLE guest LOGIN NOSUPERUSER');
      await runTreaty(['sql', 'install', 'op-crc-sc', '--engine', 'postgresql', '--url', url]);
      for (const deed of ['status', 'diff', 'install', 'upgrade', 'uninstall']) {
        expect(await runTreaty(['sql', deed, '--engine', 'postgresql', '--url', guest])).toMatchObject({
          exit: 2,
          stdout: '',
          stderr: 'The database refused. It says: “permission denied for schema final_clauses”. Nothing was changed.\n',
        });
      }
    });
  });

  it.each([
    ['treaties', "CREATE TYPE final_clauses.treaties AS ENUM ('mine')"],
    ['treaties', 'CREATE TYPE final_clauses.treaties AS (mine integer)'],
    ['kinds', 'CREATE DOMAIN final_clauses.kinds AS integer'],
    ['add_period', "CREATE FUNCTION final_clauses.add_period(mine integer) RETURNS integer LANGUAGE sql AS 'SELECT 1'"],
    ['add_delay', "CREATE PROCEDURE final_clauses.add_delay() LANGUAGE sql AS 'SELECT 1'"],
  ])('takes what a host has called “%s” for none of ours: %s', async (name, made) => {
    await inDatabase(async ({ url }) => {
      await runAt(url, `CREATE SCHEMA final_clauses; ${made}`);
      const { exit, stderr } = await runTreaty(['sql', 'install', 'op-crc-sc', '--engine', 'postgresql', '--url', url]);
      expect({ exit, stderr }).toEqual({
        exit: 2,
        stderr: `In the schema of final-clauses stands what is not of it: final_clauses.${name}. Move it elsewhere, or remove it.\nNothing was changed.\n`,
      });
    });
  });

  it('undoes everything where something fails on the way', async () => {
    await inDatabase(async ({ url }) => {
      await runTreaty(['sql', 'install', 'op-crc-sc', '--engine', 'postgresql', '--url', url]);
      // Somebody else has made of a view what it was not: a view keeps its columns.
      await runAt(url, 'ALTER VIEW final_clauses.treaty_dates RENAME COLUMN certainty TO sure');
      const upgraded = await runTreaty(['sql', 'upgrade', '--engine', 'postgresql', '--url', url]);
      expect(upgraded.stderr).toMatch(/^The database refused\. It says: .*certainty/s);
      expect(upgraded.stderr).toContain('Nothing was changed.');
      expect(await listAt(url, 'SELECT state FROM final_clauses.versions')).toEqual([{ state: 'installed' }]);
    });
  });
});

function programArguments(program: string, url: string): readonly string[] {
  const { hostname, port, username, pathname } = new URL(url);
  const place = ['-h', hostname, '-p', port, '-U', username, '-d', pathname.slice(1), '-w'];
  return program === 'psql' ? [...place, '-X', '-q', '-v', 'ON_ERROR_STOP=1'] : place;
}
