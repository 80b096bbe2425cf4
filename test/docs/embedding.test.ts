import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openDuckdb } from '../../src/cli/databases/duckdb.ts';
import { openMariadb } from '../../src/cli/databases/mariadb.ts';
import { openPostgresql } from '../../src/cli/databases/postgresql.ts';
import { runTreaty } from '../cli/run-treaty.ts';
import { startMariadb, startPostgresql, urlOf } from '../sql/engines.ts';
import { findServer, type Server, type ServerName } from '../sql/servers.ts';
import { isHere } from './programs.ts';
import { readProjectFile } from './source-files.ts';

const { text: page } = readProjectFile('docs/embedding.md');

/** A fenced block: its language, the file that it is where it is one, and what is in it. */
const listBlocks = (text: string) =>
  [...text.matchAll(/^```(\w+)(?: file=(\S+))?\n([\s\S]*?)^```$/gm)].map(([, language = '', file, body = '']) => ({
    language,
    file,
    body,
  }));

const blocks = listBlocks(page);

/** A section of the page: its heading, and what is typed in it, with what is printed. */
const sections = page
  .split(/^## /m)
  .slice(1)
  .map((text) => ({
    title: text.slice(0, text.indexOf('\n')),
    commands: listBlocks(text)
      .filter(({ language }) => language === 'console')
      .flatMap(({ body }) => body.split(/^\$ /m).slice(1))
      .map((part) => ({ line: part.slice(0, part.indexOf('\n')), printed: part.slice(part.indexOf('\n') + 1) })),
  }))
  .filter(({ commands }) => commands.length > 0);

/** The databases that the page makes. */
const DATABASES = {
  postgresql: ['treaties', 'shard_1', 'shard_2', 'all_treaties'],
  mariadb: ['informea', 'drupal', 'final_clauses'],
} as const satisfies Readonly<Record<ServerName, readonly string[]>>;

/** The program that a line calls. */
const programOf = (line: string) => /^\S+/.exec(line)?.[0] ?? '';

const sectionsHere = sections.filter(({ commands }) => commands.every(({ line }) => isHere(programOf(line))));

describe('docs/embedding.md', () => {
  let folder = '';
  let servers: Readonly<Partial<Record<ServerName, Server>>> = {};

  beforeAll(async () => {
    servers = {
      ...(findServer('postgresql') !== undefined && { postgresql: await startPostgresql() }),
      ...(findServer('mariadb') !== undefined && { mariadb: await startMariadb() }),
    };
    folder = mkdtempSync(join(tmpdir(), 'embedding-'));
    for (const { file, body } of blocks) if (file !== undefined) writeFileSync(join(folder, file), onThisMachine(body));
  });

  // Each section begins with nothing on the servers, and the last leaves nothing there.
  beforeEach(removeDatabases);
  afterAll(async () => {
    await removeDatabases();
    rmSync(folder, { recursive: true });
  });

  async function removeDatabases(): Promise<void> {
    const { postgresql, mariadb } = servers;
    if (postgresql !== undefined) {
      const owner = await openPostgresql(urlOf('postgresql', postgresql, 'postgres'));
      for (const name of DATABASES.postgresql) await owner.run(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
      await owner.close();
    }
    if (mariadb !== undefined) {
      const owner = await openMariadb(urlOf('mariadb', mariadb, ''));
      for (const name of DATABASES.mariadb) await owner.run(`DROP DATABASE IF EXISTS ${name}`);
      await owner.close();
    }
  }

  /** Puts the folder, the port and the user of this machine where the page has those of its reader. */
  function onThisMachine(text: string): string {
    const { port = 5432, user = 'me' } = servers.postgresql ?? {};
    return text
      .replaceAll('/data/', `${folder}/`)
      .replaceAll("port '5432'", `port '${port}'`)
      .replaceAll("user 'me'", `user '${user}'`);
  }

  /** What a shell is told first: where the programs are, and the servers. */
  function setUpShell(): string {
    const { postgresql, mariadb } = servers;
    return [
      `cd ${folder}`,
      postgresql && `PATH="${postgresql.programs}:$PATH"`,
      postgresql && `export PGHOST=${postgresql.host} PGPORT=${postgresql.port} PGUSER=${postgresql.user}`,
      mariadb &&
        `mariadb() { command mariadb --no-defaults -h ${mariadb.host} -P ${mariadb.port} -u ${mariadb.user} "$@"; }`,
    ]
      .filter((line) => line !== undefined)
      .join('\n');
  }

  async function runLine(line: string): Promise<string> {
    if (programOf(line) === 'treaty') return runTreatyLine(line);
    if (programOf(line) === 'duckdb') return runDuckdbLine(line);
    return execFileSync('sh', ['-c', `${setUpShell()}\n{ ${line}\n} 2>&1`], { encoding: 'utf8' });
  }

  async function runTreatyLine(line: string): Promise<string> {
    const [command = '', out] = line.split(' > ');
    const { stdout, stderr } = await runTreaty(command.split(' ').slice(1).map(argumentOf));
    if (out === undefined) return `${stdout}${stderr}`;
    writeFileSync(join(folder, out), stdout);
    return stderr;
  }

  function argumentOf(word: string): string {
    const [, engine, database = ''] = /^(postgresql|mariadb):\/\/me@localhost\/(\w+)$/.exec(word) ?? [];
    if (engine === 'postgresql' || engine === 'mariadb') {
      const server = servers[engine];
      if (server !== undefined) return urlOf(engine, server, database);
    }
    return /\.\w+$/.test(word) ? join(folder, word) : word;
  }

  /** The program of DuckDB is read as our own connection to it: a script that prints nothing. */
  async function runDuckdbLine(line: string): Promise<string> {
    const [, file = '', script = ''] = /^duckdb (\S+) < (\S+)$/.exec(line) ?? [];
    const database = await openDuckdb(join(folder, file));
    await database.run(readFileSync(join(folder, script), 'utf8'));
    await database.close();
    return '';
  }

  /** What is printed, as the page has it: no folder of this machine, and nothing that cannot be seen. */
  const pageOf = (printed: string) =>
    printed
      .replaceAll(`${folder}/`, '')
      .replaceAll(/[ \t]+$/gm, '')
      .replaceAll(/\n{2,}/g, '\n');

  it.each(sectionsHere)('$title', async ({ commands }) => {
    let typed = '';
    for (const { line } of commands) typed += `$ ${line}\n${pageOf(await runLine(line))}`;
    expect(typed).toBe(commands.map(({ line, printed }) => `$ ${line}\n${printed}`).join(''));
  });

  it('has no block that is not run: each is typed, or is a file that a command names', () => {
    const lines = sections.flatMap(({ commands }) => commands.map(({ line }) => line));
    const unused = blocks.filter(
      ({ language, file }) =>
        language !== 'console' && !(file !== undefined && lines.some((line) => line.split(/[\s<]+/).includes(file))),
    );
    expect(unused).toEqual([]);
  });
});
