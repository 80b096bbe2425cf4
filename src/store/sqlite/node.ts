import { type OpenSqliteFile, openStatements } from './driver.ts';

/** Loads the SQLite of Node.js, which has one from 22.5 on: it is looked for when it is asked for, and not before. */
export async function loadNodeSqlite(): Promise<OpenSqliteFile> {
  const { DatabaseSync } = await import('node:sqlite');
  return (file) => {
    const database = new DatabaseSync(file);
    return {
      all: openStatements({ prepare: (statement) => database.prepare(statement) }),
      run: (script) => database.exec(script),
      close: () => database.close(),
    };
  };
}
