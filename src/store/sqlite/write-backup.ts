import { openEntryTable } from '../entry-table.ts';
import type { Store } from '../store.ts';
import { openSqliteAdapter } from './open-sqlite-store.ts';

/**
 * Writes every entry of a store, wherever that is, as it is at one moment into the file of a new store: with its place, its moment and its hash.
 *
 * @returns how many
 * @throws StoreFault where an entry is not as it was recorded, or the file cannot be written
 * @example await writeBackup({}, 'no-such-folder/backup.db') // throws
 */
export async function writeBackup(store: Store, file: string): Promise<number> {
  const { table: form, write, endJournal, close } = await openSqliteAdapter(file, 'begin');
  try {
    const count = await write(async (connection) => {
      const table = openEntryTable(connection, form);
      let count = 0;
      await store.readAll(async (entries) => {
        for (const entry of entries) await table.insert(entry);
        count += entries.length;
      });
      return count;
    });
    // The file is given another name, and what is written ahead beside it is not.
    await endJournal();
    return count;
  } finally {
    await close();
  }
}
