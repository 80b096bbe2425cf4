// A process that records acts in a store until it ends itself at a point of which it was told: `node killed-writer.mjs '{…}'`.
import { writeSync } from 'node:fs';
import type { SqliteDatabase } from '../../src/store/sqlite/driver.ts';
import { openWithLibsql } from '../../src/store/sqlite/libsql.ts';
import { openSqliteStore } from '../../src/store/sqlite/open-sqlite-store.ts';
import { actEntry } from './entries.ts';
import type { Order } from './kills.ts';

const { file, name, life, point, nth, again }: Order = JSON.parse(process.argv[2] ?? '');

/** How many records there are between two times at which what is written ahead is taken into the file. */
const BETWEEN_CHECKPOINTS = 7;

let hits = 0;

function pass(at: string): void {
  if (at !== point) return;
  hits += 1;
  if (hits === nth) process.kill(process.pid, 'SIGKILL');
}

function around<T>(what: string | undefined, act: () => T): T {
  pass(`before ${what}`);
  const done = act();
  pass(`after ${what}`);
  return done;
}

/** Names what a statement does, where one may end at it. */
function nameOf(statement: string): string | undefined {
  if (statement.startsWith('BEGIN IMMEDIATE')) return 'begin';
  if (statement.startsWith('INSERT')) return 'append';
  if (statement.startsWith('COMMIT')) return 'commit';
  return statement.includes('wal_checkpoint') ? 'checkpoint' : undefined;
}

let opened: SqliteDatabase | undefined;

const store = await openSqliteStore(file, 'begin', (path) => {
  const database = openWithLibsql(path);
  opened = {
    all: (statement, values) => around(nameOf(statement), () => database.all(statement, values)),
    run: (script) => around(nameOf(script), () => database.run(script)),
    close: () => database.close(),
  };
  return opened;
});

/** Records one to three acts at once, says before that it tries to, and after that it has. */
async function record(request: string): Promise<void> {
  const [, many = '1'] = request.split('*');
  const entries = Array.from({ length: Number(many) }, (_, index) =>
    actEntry('NOR', '2001-10-02', `${request}#${index}`),
  );
  writeSync(1, `try ${request}\n`);
  const { kind } = await store.append({ treaty: 'op-crc-sc', entries, now: new Date().toISOString() });
  if (kind !== 'appended' && kind !== 'known-already') throw new Error(kind);
  writeSync(1, `ack ${request} ${kind}\n`);
}

if (again !== undefined) await record(again);
for (let count = 1; ; count += 1) {
  await record(`${name}.${life}.${count}*${(count % 3) + 1}`);
  if (count % BETWEEN_CHECKPOINTS === 0) opened?.run('PRAGMA wal_checkpoint(TRUNCATE)');
}
