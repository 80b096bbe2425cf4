import { DatabaseSync } from 'node:sqlite';
import { type OpenSqliteFile, openStatements } from './driver.ts';

/** Opens a file with the SQLite of Node.js, from 22.5 on. */
export const openWithNode: OpenSqliteFile = (file) => {
  const database = new DatabaseSync(file);
  return {
    all: openStatements({ prepare: (statement) => database.prepare(statement) }),
    run: (script) => database.exec(script),
    close: () => database.close(),
  };
};
