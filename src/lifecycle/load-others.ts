import { OBJECT } from '../calendar/argument-shapes.ts';
import { assertArgument } from '../calendar/assert-argument.ts';
import { TREATY } from '../treaty/argument-shapes.ts';
import type { Treaty } from '../treaty/treaty.ts';
import { listLinks, type OtherRecord, type Others } from './link-treaty.ts';

/** Where treaties and their records are loaded from one by one, such as `final-clauses/catalogue`. */
export interface Loaders {
  readonly loadTreaty: (id: string) => Promise<Treaty | undefined>;
  readonly loadRecord: (id: string) => Promise<OtherRecord | undefined>;
}

/**
 * Loads the treaties to which the clauses of a treaty refer, those to which these refer in turn, and their records: what
 * `linkWithOthers` needs. What cannot be loaded stays unknown.
 *
 * @example (await loadOthers(opCrcSc, { loadTreaty, loadRecord })).findTreaty('crc') // undefined
 * @see docs/legal-sources.md#conditions
 */
export async function loadOthers(treaty: Treaty, loaders: Loaders): Promise<Others> {
  assertArgument('loadOthers', 'treaty', TREATY, treaty);
  assertArgument('loadOthers', 'loaders', OBJECT, loaders);
  const { loadTreaty, loadRecord } = loaders;
  const treaties = new Map([[treaty.id, treaty]]);
  const registers = new Map<string, OtherRecord | undefined>();
  const waiting = [...listLinks(treaty)];
  for (const id of waiting) {
    if (treaties.has(id)) continue;
    const [other, register] = await Promise.all([loadTreaty(id), loadRecord(id)]);
    registers.set(id, register);
    if (other === undefined) continue;
    treaties.set(id, other);
    waiting.push(...listLinks(other));
  }
  return { findTreaty: (id) => treaties.get(id), findRegister: (id) => registers.get(id) };
}
