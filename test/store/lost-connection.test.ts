import { connect as connectTo, createServer, type Socket } from 'node:net';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openPostgresql } from '../../src/cli/databases/postgresql.ts';
import { openStore } from '../../src/store/open-store.ts';
import type { PostgresqlServer } from '../../src/store/postgresql/driver.ts';
import { openPostgresqlStore } from '../../src/store/postgresql/open-postgresql-store.ts';
import type { Store } from '../../src/store/store.ts';
import { runTreaty } from '../cli/run-treaty.ts';
import { createOnPostgresql } from '../sql/engines.ts';
import { findServer } from '../sql/servers.ts';
import { actEntry, minute } from './entries.ts';

const NORWAY = actEntry('NOR', '2001-10-02');
const REQUEST = { treaty: 'op-crc-sc', entries: [NORWAY], now: minute(0) };

/** Where the connection is lost: before the server hears that it is to record, as it hears it, or when it has and its answer is under way. */
type Loss = 'before commit' | 'by the server at commit' | 'after commit';

/** A way to a server on which a connection can be lost. */
interface Way {
  readonly port: number;
  /** Loses the next connection that is told to record. */
  readonly lose: (loss: Loss, endBackends: () => Promise<void>) => void;
  readonly close: () => Promise<void>;
}

async function openWay(to: number): Promise<Way> {
  let next: { readonly loss: Loss; readonly endBackends: () => Promise<void> } | undefined;
  const sockets = new Set<Socket>();
  const server = createServer((client) => {
    const database = connectTo(to, '127.0.0.1');
    let isWriting = false;
    let isLost = false;
    for (const socket of [client, database]) {
      sockets.add(socket);
      socket.on('error', () => undefined);
    }
    client.on('data', async (data) => {
      isWriting ||= data.includes('pg_advisory_xact_lock');
      if (!isWriting || !data.includes('COMMIT\0') || next === undefined) {
        database.write(data);
        return;
      }
      const { loss, endBackends } = next;
      next = undefined;
      if (loss === 'before commit') {
        client.destroy();
        database.destroy();
        return;
      }
      if (loss === 'by the server at commit') await endBackends();
      else isLost = true;
      database.write(data);
    });
    // What the server answers to it is never heard: it has recorded.
    database.on('data', (data) => (isLost ? client.destroy() : client.write(data)));
    client.on('close', () => database.destroy());
    database.on('close', () => client.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  return {
    port: typeof address === 'object' && address !== null ? address.port : 0,
    lose: (loss, endBackends) => {
      next = { loss, endBackends };
    },
    close: () => {
      for (const socket of sockets) socket.destroy();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}

/** A store on a server that answers everything, but from then on not the end of what it is asked. */
async function openStoreThatEnds(error: Error): Promise<Store> {
  let ends = false;
  const server: PostgresqlServer = {
    connect: async () => ({
      query: async (statement) => {
        if (statement === 'COMMIT' && ends) throw error;
        if (statement.includes('to_regclass')) return [{ schema: true, tables: true }];
        return statement.includes('layout') ? [{ layout: 1 }] : [];
      },
      release: () => undefined,
    }),
    close: async () => undefined,
  };
  const store = await openPostgresqlStore(server, 'write');
  ends = true;
  return store;
}

const LOST = new Error('Connection terminated unexpectedly');

describe('a store in PostgreSQL whose connection ends as it records', () => {
  const errorOf = (code: string) => Object.assign(new Error('it ends'), { code, severity: 'FATAL' });

  it.each([
    ['not-known-if-recorded', LOST],
    ['not-known-if-recorded', Object.assign(new Error('reset'), { code: 'ECONNRESET', syscall: 'read' })],
    ['not-known-if-recorded', errorOf('57P01')],
    ['not-known-if-recorded', errorOf('08006')],
    ['not-known-if-recorded', errorOf('40003')],
    ['full', errorOf('53100')],
    ['refused', errorOf('40001')],
  ])('says %s where it is told: %s', async (kind, error) => {
    const store = await openStoreThatEnds(error);
    await expect(store.append(REQUEST)).rejects.toMatchObject({ kind });
  });

  it('says nothing of what was recorded where it was only to be read', async () => {
    const store = await openStoreThatEnds(LOST);
    await expect(store.list()).rejects.toMatchObject({ kind: 'cannot-open' });
  });
});

/** Where this machine has a server. */
const ON_SERVER = findServer('postgresql') === undefined ? [] : [{ server: 'PostgreSQL' }];

describe.each(ON_SERVER)('a store on a server of $server', () => {
  let way: Way;
  let store: Store;
  let place: string;
  let leave: () => Promise<void>;
  let endBackends: () => Promise<void>;

  beforeEach(async () => {
    const { server, url, drop } = await createOnPostgresql();
    way = await openWay(server.port);
    const through = new URL(url);
    through.port = String(way.port);
    place = through.href;
    endBackends = async () => {
      const owner = await openPostgresql(url);
      try {
        await owner.list(
          'SELECT pg_terminate_backend(pid, 10000) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()',
        );
      } finally {
        await owner.close();
      }
    };
    store = await openStore(place, 'begin');
    leave = drop;
  });
  afterEach(async () => {
    await store.close();
    await way.close();
    await leave();
  });

  it.each<readonly [Loss, 'appended' | 'known-already']>([
    ['before commit', 'appended'],
    ['by the server at commit', 'appended'],
    ['after commit', 'known-already'],
  ])(
    'does not know if it recorded where the connection is lost %s; the same again is %s, and one act',
    async (loss, again) => {
      way.lose(loss, endBackends);
      await expect(store.append(REQUEST)).rejects.toMatchObject({ kind: 'not-known-if-recorded' });
      expect(await store.append({ ...REQUEST, now: minute(1) })).toMatchObject({ kind: again });
      expect(await store.list()).toMatchObject([{ id: NORWAY.id, sequence: 1 }]);
      expect(await store.verify()).toMatchObject({ kind: 'whole', head: { sequence: 1 } });
    },
  );

  it('says so by the command, and that the same may be recorded again', async () => {
    const add = () =>
      runTreaty([
        'store',
        'add',
        'op-crc-sc',
        '--store',
        place,
        '--by',
        'A. Clerk',
        '--act',
        'accession CHE 2006-09-19',
      ]);
    way.lose('after commit', endBackends);
    const { exit, stderr } = await add();
    expect(exit).toBe(2);
    expect(stderr).toContain('it is not known if anything was recorded. Record the same again');
    const again = await add();
    expect(again.stdout).toContain('There already, and not recorded again: 1.');
    expect(await store.list()).toHaveLength(1);
  });
});
