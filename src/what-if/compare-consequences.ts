import type { ChronologyEntry } from '../lifecycle/chronology.ts';
import type { Change } from './change.ts';

/**
 * Compares the consequences of two lives: which appear, vanish, or come on another day. A State can become a Party more than once, so that
 * consequences of one kind are compared in their order.
 */
export function compareConsequences(
  before: readonly ChronologyEntry[],
  after: readonly ChronologyEntry[],
): readonly Change[] {
  const [old, now] = [group(before), group(after)];
  const changes: Change[] = [];
  for (const key of new Set([...old.keys(), ...now.keys()])) {
    const [was, is] = [old.get(key) ?? [], now.get(key) ?? []];
    for (let index = 0; index < Math.max(was.length, is.length); index += 1) {
      const change = compare(was[index], is[index]);
      if (change !== undefined) changes.push(change);
    }
  }
  return changes;
}

function compare(was: ChronologyEntry | undefined, is: ChronologyEntry | undefined): Change | undefined {
  if (is === undefined) return was === undefined ? undefined : { kind: 'vanishes', on: was.on, entry: was };
  if (was === undefined) return { kind: 'appears', on: is.on, entry: is };
  return was.on === is.on ? undefined : { kind: 'moves', on: is.on, from: was.on, entry: is };
}

function group(entries: readonly ChronologyEntry[]): ReadonlyMap<string, readonly ChronologyEntry[]> {
  const groups = new Map<string, ChronologyEntry[]>();
  for (const entry of entries) {
    const participant = 'participant' in entry ? entry.participant : '';
    const amendment = 'amendment' in entry ? entry.amendment : '';
    const territory = 'territory' in entry ? entry.territory : '';
    const key = [entry.kind, participant, amendment, territory].join(' ');
    const own = groups.get(key);
    if (own === undefined) groups.set(key, [entry]);
    else own.push(entry);
  }
  for (const own of groups.values()) if (own.length > 1) own.sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
  return groups;
}
