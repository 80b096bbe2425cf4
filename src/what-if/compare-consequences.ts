import type { ChronologyEntry } from '../lifecycle/chronology.ts';
import type { Change } from './change.ts';

/**
 * Compares the consequences of two lives: which appear, vanish, or come on another day. A State can become a Party more than once, so that
 * consequences of one kind are compared in their order.
 *
 * @param before each kind in order of time, as `listConsequences` lists them
 * @param after in the same way
 */
export function compareConsequences(
  before: readonly ChronologyEntry[],
  after: readonly ChronologyEntry[],
): readonly Change[] {
  const [old, now] = [group(before), group(after)];
  return [...new Set([...old.keys(), ...now.keys()])].flatMap((key) => {
    const [was, is] = [old.get(key) ?? [], now.get(key) ?? []];
    return Array.from({ length: Math.max(was.length, is.length) }, (_, index) => compare(was[index], is[index])).flat();
  });
}

function compare(was: ChronologyEntry | undefined, is: ChronologyEntry | undefined): readonly Change[] {
  if (is === undefined) return was === undefined ? [] : [{ kind: 'vanishes', on: was.on, entry: was }];
  if (was === undefined) return [{ kind: 'appears', on: is.on, entry: is }];
  return was.on === is.on ? [] : [{ kind: 'moves', on: is.on, from: was.on, entry: is }];
}

function group(entries: readonly ChronologyEntry[]): ReadonlyMap<string, readonly ChronologyEntry[]> {
  const groups = new Map<string, ChronologyEntry[]>();
  for (const entry of entries) {
    const key = JSON.stringify([
      entry.kind,
      'participant' in entry && entry.participant,
      'amendment' in entry && entry.amendment,
      'territory' in entry && entry.territory,
    ]);
    const own = groups.get(key);
    if (own === undefined) groups.set(key, [entry]);
    else own.push(entry);
  }
  return groups;
}
