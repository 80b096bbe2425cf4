import { execFileSync } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import type { OpenSqliteFile } from '../../src/store/sqlite/driver.ts';
import { openWithLibsql } from '../../src/store/sqlite/libsql.ts';
import { openSqliteStore } from '../../src/store/sqlite/open-sqlite-store.ts';
import type { Store } from '../../src/store/store.ts';
import { openStore } from '../../src/store.ts';
import { runTreaty } from '../cli/run-treaty.ts';
import { actEntry, minute } from './entries.ts';

const folder = mkdtempSync(join(tmpdir(), 'faults-'));
afterAll(() => rmSync(folder, { recursive: true }));

let made = 0;
let file = '';
beforeEach(() => {
  made += 1;
  file = join(folder, `${made}.db`);
});

const record = (store: Store, id: string) =>
  store.append({ treaty: 'op-crc-sc', entries: [actEntry('NOR', '2001-10-02', id)], now: minute(0) });

/** Begins a store with one entry, and closes it. */
async function begin(): Promise<void> {
  const store = await openStore(file, 'begin');
  await record(store, 'first');
  await store.close();
}

const listIds = async (): Promise<readonly string[]> => {
  const store = await openStore(file, 'read');
  try {
    return (await store.list()).map(({ id }) => id);
  } finally {
    await store.close();
  }
};

/** Opens a file with a statement run in it before anything else, or with what one of them gives in the place of its own answer. */
const openWith =
  (before: string, answers: Readonly<Record<string, readonly unknown[]>> = {}): OpenSqliteFile =>
  (path) => {
    const database = openWithLibsql(path);
    if (before !== '') database.run(before);
    return { ...database, all: (statement, values) => answers[statement] ?? database.all(statement, values) };
  };

describe('a file of SQLite', () => {
  it('has a journal that is written ahead, and is written to in full before anything is said to be recorded', async () => {
    const settings: unknown[] = [];
    const store = await openSqliteStore(file, 'begin', (path) => {
      const database = openWithLibsql(path);
      return {
        ...database,
        run: (script) => {
          database.run(script);
          if (script === 'COMMIT') {
            settings.push(...database.all('PRAGMA journal_mode', []), ...database.all('PRAGMA synchronous', []));
          }
        },
      };
    });
    await record(store, 'first');
    await store.close();
    expect(settings.slice(-2)).toEqual([{ journal_mode: 'wal' }, { synchronous: 2 }]);
  });

  it.each([
    ['the journal', { 'PRAGMA journal_mode = WAL': [{ journal_mode: 'delete' }] }],
    ['what is written in full', { 'PRAGMA synchronous': [{ synchronous: 1 }] }],
  ])('is not used where it does not take %s as it should', async (_, answers) => {
    await expect(openSqliteStore(file, 'begin', openWith('', answers))).rejects.toMatchObject({ kind: 'refused' });
  });

  it('says that the disk is full, and loses nothing that was recorded; with room again, it records', async () => {
    await begin();
    const pages = statSync(file).size / 4096;
    const full = await openSqliteStore(file, 'write', openWith(`PRAGMA max_page_count = ${pages + 1}`));
    let kept = 0;
    const fill = async (): Promise<void> => {
      for (;;) {
        await record(full, `act ${kept}`);
        kept += 1;
      }
    };
    await expect(fill()).rejects.toMatchObject({ kind: 'full' });
    expect(kept).toBeGreaterThan(0);
    await full.close();
    expect(await listIds()).toHaveLength(kept + 1);
    const store = await openStore(file, 'write');
    expect(await record(store, 'with room')).toMatchObject({ kind: 'appended' });
    expect(await store.verify()).toMatchObject({ kind: 'whole', head: { sequence: kept + 2 } });
    await store.close();
  });

  it('says that another program holds it, and records nothing', { timeout: 60_000 }, async () => {
    await begin();
    const other = openWithLibsql(file);
    other.run('BEGIN IMMEDIATE');
    const store = await openStore(file, 'write');
    await expect(record(store, 'second')).rejects.toMatchObject({ kind: 'locked' });
    // Whoever reads is not kept waiting.
    expect(await listIds()).toEqual(['first']);
    other.run('ROLLBACK');
    expect(await record(store, 'second')).toMatchObject({ kind: 'appended' });
    await store.close();
    other.close();
  });

  it('is told from what is no store: a text, an empty file, the database of another program', async () => {
    writeFileSync(file, 'participant,kind,date\n'.repeat(300));
    await expect(openStore(file, 'read')).rejects.toMatchObject({ kind: 'not-a-store' });
    await expect(openStore(file, 'begin')).rejects.toMatchObject({ kind: 'not-a-store' });
    expect(readFileSync(file, 'utf8')).toBe('participant,kind,date\n'.repeat(300));
    writeFileSync(`${file}2`, '');
    await expect(openStore(`${file}2`, 'write')).rejects.toMatchObject({ kind: 'not-a-store' });
    const database = openWithLibsql(`${file}3`);
    database.run('CREATE TABLE entries (sequence INTEGER)');
    database.close();
    await expect(openStore(`${file}3`, 'begin')).rejects.toMatchObject({ kind: 'not-a-store' });
    await expect(openStore(`${file}4`, 'write')).rejects.toMatchObject({ kind: 'no-such-store' });
    expect(existsSync(`${file}4`)).toBe(false);
  });

  it('says that a later version wrote it', async () => {
    await begin();
    const database = openWithLibsql(file);
    database.run('PRAGMA user_version = 2');
    database.close();
    await expect(openStore(file, 'read')).rejects.toMatchObject({ kind: 'later-layout', reason: '2' });
  });

  it('says that it is damaged, wherever it is, and answers nothing else than what was recorded', async () => {
    const store = await openStore(file, 'begin');
    const ids = Array.from({ length: 60 }, (_, index) => `act ${index}`);
    for (const id of ids) await record(store, id);
    await store.close();
    const whole = readFileSync(file);
    const told = new Set<string>();
    for (let at = 0; at < whole.length; at += 509) {
      const damaged = Buffer.from(whole);
      damaged.fill(0xa5, at, at + 40);
      writeFileSync(file, damaged);
      rmSync(`${file}-wal`, { force: true });
      rmSync(`${file}-shm`, { force: true });
      const found = await listIds().then(
        (listed) => (JSON.stringify(listed) === JSON.stringify(ids) ? 'the same' : `other: ${listed.length}`),
        (error: { readonly kind?: string }) => error.kind ?? String(error),
      );
      told.add(found);
    }
    const may = ['the same', 'damaged', 'altered', 'not-a-store', 'later-layout', 'refused'];
    expect([...told].filter((each) => !may.includes(each))).toEqual([]);
    expect(told).toContain('altered');
    expect(told).toContain('damaged');
  });

  it('lets nobody put a row in the place of another, or out of its turn', async () => {
    await begin();
    const database = openWithLibsql(file);
    const values = `'crc', 1, 'x', '${minute(1)}', 'x', '{}', '', 'x'`;
    for (const sequence of [1, 3]) {
      expect(() => database.run(`INSERT OR REPLACE INTO entries VALUES (${sequence}, ${values})`)).toThrow(
        'follows the last',
      );
    }
    database.close();
    expect(await listIds()).toEqual(['first']);
  });
});

describe('a store that can only be read', () => {
  /** Runs a program as somebody who may not write there: root may write everywhere. */
  const asReader = (program: string): string => {
    const asRoot = process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : {};
    return execFileSync(process.execPath, ['--input-type=module', '-e', program], { ...asRoot, encoding: 'utf8' });
  };

  it('still answers, and says that nothing is recorded in it', async () => {
    await begin();
    const { bundleModule } = await import('./bundle-module.ts');
    const program = await bundleModule(new URL('../../src/store.ts', import.meta.url), folder);
    rmSync(`${file}-wal`, { force: true });
    rmSync(`${file}-shm`, { force: true });
    chmodSync(file, 0o444);
    chmodSync(folder, 0o555);
    try {
      const printed = asReader(`
        import { openStore } from ${JSON.stringify(program)};
        const store = await openStore(${JSON.stringify(file)}, 'read');
        console.log((await store.list()).map(({ id }) => id).join());
        await store.close();
        await openStore(${JSON.stringify(file)}, 'write').then(
          (opened) => opened.append({ treaty: 'crc', entries: [{ id: 'x', recordedBy: 'x', body: { kind: 'facts', facts: { sources: [] } } }], now: '${minute(5)}' }),
        ).catch(({ kind }) => console.log(kind));
      `);
      expect(printed).toMatch(/^first\n(read-only|cannot-open)\n$/);
    } finally {
      chmodSync(folder, 0o755);
    }
  });
});

describe('the command', () => {
  it('says what is wrong with a place, and what to do', async () => {
    const ask = async (place: string) => {
      const { exit, stderr } = await runTreaty(['status', 'op-crc-sc', '--store', place]);
      expect(exit).toBe(2);
      return stderr;
    };
    expect(await ask(file)).toBe(
      `There is no store at ${file}. Check the place, or begin a store with “treaty store import”.\n`,
    );
    writeFileSync(file, 'x'.repeat(5000));
    expect(await ask(file)).toContain('is no store, or a store that is damaged. Check the place;');
    expect(await ask('mysql://me@localhost/x')).toBe(
      'This is no URL of a store. Write it as postgresql://me@localhost/treaties, or give the path of a file.\n',
    );
  });

  it.each([
    'postgresql://me:hush%40hush@127.0.0.1:1/treaties',
    'postgresql://me:hush@hush@127.0.0.1:1/treaties',
    'postgres://me@127.0.0.1:1/treaties?password=hush',
    'mysql://me:hush@127.0.0.1/treaties',
    'postgresql://me:hush@[/treaties',
  ])('never repeats a password: %s', async (place) => {
    const { exit, stdout, stderr } = await runTreaty(['status', 'op-crc-sc', '--store', place, '--json']);
    expect(exit).toBe(2);
    expect(`${stdout}${stderr}`).not.toContain('hush');
  });
});
