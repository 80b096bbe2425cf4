import { StoreFault } from '../store-fault.ts';
import type { OpenSqliteFile } from './driver.ts';

/**
 * Loads what opens files of SQLite: the package `libsql`, or the SQLite of Node.js where that is not installed.
 *
 * @throws StoreFault where there is neither
 */
export async function loadDriver(): Promise<OpenSqliteFile> {
  try {
    return (await import('./libsql.ts')).openWithLibsql;
  } catch (error) {
    if (!isAbsent(error)) throw error;
  }
  try {
    return await (await import('./node.ts')).loadNodeSqlite();
  } catch (error) {
    if (isAbsent(error)) throw new StoreFault('no-driver', 'libsql');
    throw error;
  }
}

function isAbsent(error: unknown): boolean {
  return error instanceof Error && 'code' in error && ABSENT.has(String(error.code));
}

const ABSENT: ReadonlySet<string> = new Set(['MODULE_NOT_FOUND', 'ERR_MODULE_NOT_FOUND', 'ERR_UNKNOWN_BUILTIN_MODULE']);
