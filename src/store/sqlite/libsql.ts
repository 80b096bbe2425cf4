import Libsql from 'libsql';
import type { SqlValue } from '../entry-table.ts';
import { type OpenSqliteFile, openStatements } from './driver.ts';

/** Opens a file with the package `libsql`. */
export const openWithLibsql: OpenSqliteFile = (file) => {
  const database = new Libsql(file);
  return {
    all: openStatements({ prepare: (statement) => database.prepare<SqlValue[]>(statement) }),
    run: (script) => void database.exec(script),
    close: () => void database.close(),
  };
};
