import type { SqlValue } from '../entry-table.ts';

/** A connection that is held, for one transaction. */
export interface HeldConnection {
  /** Runs one statement, its values in the place of `$1`, `$2`, …; or several without values. */
  readonly query: (statement: string, values?: readonly SqlValue[]) => Promise<readonly unknown[]>;
  /** @param isLost whether it is of no further use */
  readonly release: (isLost: boolean) => void;
}

/** What reaches a server of PostgreSQL. */
export interface PostgresqlServer {
  readonly connect: () => Promise<HeldConnection>;
  readonly close: () => Promise<void>;
}
