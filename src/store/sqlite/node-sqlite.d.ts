/** What is used of the SQLite that Node.js has from 22.5 on; its types come with a later `@types/node`. */
declare module 'node:sqlite' {
  export class DatabaseSync {
    constructor(path: string);
    exec(script: string): void;
    prepare(statement: string): { all(...values: readonly (string | number)[]): readonly unknown[] };
    close(): void;
  }
}
