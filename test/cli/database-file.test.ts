import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { readProjectFile } from '../docs/source-files.ts';
import { runTreaty } from './run-treaty.ts';

const here = mkdtempSync(join(tmpdir(), 'database-file-'));
afterAll(() => rmSync(here, { recursive: true }));

describe('treaty sql, of a file in which no database can be', () => {
  writeFileSync(join(here, 'a-file'), '');

  it.each(['sqlite', 'duckdb'])(
    'says what is wrong with the path, and what to do, before it opens it: %s',
    async (engine) => {
      for (const [path, why] of [
        ['missing-folder/x.db', 'there is no such folder. Name another file.'],
        ['a-file/x.db', 'there is no such folder. Name another file.'],
        ['a-file/deeper/x.db', 'there is no such folder. Name another file.'],
        ['', 'this is a folder. Name another file.'],
      ] as const) {
        const file = join(here, path);
        const { exit, stdout, stderr } = await runTreaty(['sql', 'install', 'crc', '--engine', engine, '--file', file]);
        expect([exit, stdout, stderr.trim()]).toEqual([2, '', `${file}: ${why}`]);
      }
    },
  );
});

describe('treaty sql, of a URL that is not one of the engine', () => {
  it.each([
    ['postgresql', 'PostgreSQL'],
    ['mariadb', 'MariaDB'],
  ])('says how one is written, and does not repeat what was given: %s', async (engine, title) => {
    for (const url of ['treaties', `${engine}//me:secret@localhost/treaties`, 'http://me:secret@localhost/x', '']) {
      const { exit, stdout, stderr } = await runTreaty(['sql', 'status', '--engine', engine, '--url', url]);
      expect([exit, stdout, stderr.trim()]).toEqual([
        2,
        '',
        `This is no URL of ${title}. Write it as ${engine}://me@localhost/treaties.`,
      ]);
    }
  });

  it.each(['postgresql', 'mariadb'])('says what to check where nobody answers: %s', async (engine) => {
    const { exit, stderr } = await runTreaty([
      'sql',
      'status',
      '--engine',
      engine,
      '--url',
      `${engine}://me@127.0.0.1:1/x`,
    ]);
    expect(exit).toBe(2);
    expect(stderr).toContain('The database cannot be opened. It says: “');
    expect(stderr).toContain('Check the server, the role, its password and the name of the database in “--url”.');
  });
});

describe('the packages that reach the databases', () => {
  // npm counts a release such as 1.5.5-r.5 as one before a release, and takes it for no range but this.
  it('may be installed beside ours where every release of one is called as those before a release are', () => {
    const { text } = readProjectFile('package.json');
    const { devDependencies, peerDependencies } = JSON.parse(text);
    for (const [name, range] of Object.entries(peerDependencies)) {
      if (`${devDependencies[name]}`.includes('-')) expect([name, range]).toEqual([name, '*']);
    }
  });
});
