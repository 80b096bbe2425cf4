import type { ReachedEngine } from '../dialect.ts';
import { REACHED_DIALECTS } from '../dialects.ts';
import type { Sql } from '../sql.ts';
import type { Database } from './database.ts';
import { reasonOf } from './reason-of.ts';

/** What became of a script: it was run, or refused for a reason, and all of it undone, or none of it. */
export type ScriptRun =
  | { readonly ok: true }
  | { readonly ok: false; readonly reason: string; readonly isUndone: boolean };

/**
 * Runs a script as a whole: what an engine can undo of one that fails is undone.
 *
 * @example await runScript({ run: async () => {}, list: async () => [], close: async () => {} }, 'sqlite', 'SELECT 1;') // { ok: true }
 * @see docs/sql.md
 */
export async function runScript(database: Database, engine: ReachedEngine, script: Sql): Promise<ScriptRun> {
  const { undo, isUndone } = REACHED_DIALECTS[engine].catalog;
  try {
    await database.run(script);
    return { ok: true };
  } catch (error) {
    // Where nothing was begun there is nothing to undo.
    await database.run(undo).catch(() => undefined);
    return { ok: false, reason: reasonOf(error), isUndone };
  }
}
