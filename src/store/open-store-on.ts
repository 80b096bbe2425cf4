import * as z from 'zod';
import { admitEntries } from './admit-entries.ts';
import { type Connection, type EntryTable, openEntryTable, type TableForm } from './entry-table.ts';
import { openVerifier } from './open-verifier.ts';
import type { RegisterHeld, Store } from './store.ts';
import { hashOfRow, textSchema } from './stored-row.ts';

/** Does something on a connection. */
type OnConnection = <T>(act: (connection: Connection) => Promise<T>) => Promise<T>;

/** What an adapter gives: transactions in its database. */
export interface Adapter {
  /** The table of entries there. */
  readonly table: TableForm;
  /** Lets something be written while nobody else writes: all of it, or nothing where it throws. */
  readonly write: OnConnection;
  /** Lets something be read as it is at one moment. */
  readonly read: OnConnection;
  readonly close: () => Promise<void>;
}

/** How many rows are read at a time. */
const AT_ONCE = 1000;

/** Opens a store on a database that an adapter reaches. What it is asked to do, it does one after the other. */
export function openStoreOn({ table: form, write, read, close }: Adapter): Store {
  const inTurn = openQueue();
  const on =
    (way: OnConnection) =>
    <T>(act: (table: EntryTable) => Promise<T>): Promise<T> =>
      inTurn(() => way((connection) => act(openEntryTable(connection, form))));
  const reading = on(read);
  return {
    append: (request) => on(write)((table) => admitEntries(table, request)),
    list: ({ treaty, until } = {}) => reading((table) => table.list(treaty, 0, until)),
    findLast: () => reading((table) => table.findLast()),
    find: (id) => reading((table) => table.find(id)),
    listRegisters: () => reading(async (table) => (await table.listTreaties()).map(registerHeldOf)),
    verify: (noted) =>
      reading(async (table) => {
        const verifier = openVerifier();
        let isFound = false;
        for (let after = 0; ; after = verifier.head()?.sequence ?? after) {
          const rows = await table.listRows(after, AT_ONCE);
          const broken = verifier.take(rows);
          if (broken !== undefined) return { kind: 'broken', broken };
          isFound ||= rows.some((row) => hashOfRow(row) === noted);
          if (rows.length < AT_ONCE) break;
        }
        const head = verifier.head();
        return isFound || noted === undefined ? { kind: 'whole', head } : { kind: 'noted-not-found', noted, head };
      }),
    readAll: (take) =>
      reading(async (table) => {
        for (let after = 0; ; ) {
          const entries = await table.listSome(after, AT_ONCE);
          await take(entries);
          const last = entries.at(-1);
          if (last === undefined || entries.length < AT_ONCE) break;
          after = last.sequence;
        }
      }),
    close: () => inTurn(close),
  };
}

const registerSchema = z.object({
  treaty: textSchema,
  version: z.coerce.number(),
  first_recorded_at: textSchema,
  last_recorded_at: textSchema,
});

function registerHeldOf(row: unknown): RegisterHeld {
  const { treaty, version, first_recorded_at, last_recorded_at } = registerSchema.parse(row);
  return { treaty, version, firstRecordedAt: first_recorded_at, lastRecordedAt: last_recorded_at };
}

/** Opens what does one thing after another, however many are asked for at once: a connection holds one transaction at a time. */
function openQueue(): <T>(task: () => Promise<T>) => Promise<T> {
  let before: Promise<unknown> = Promise.resolve();
  return (task) => {
    const done = before.then(task, task);
    before = done.catch(() => undefined);
    return done;
  };
}
