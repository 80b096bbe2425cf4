import type { Entry } from './entry.ts';
import { NOTHING_BEFORE } from './hash-of-entry.ts';
import { parseRow } from './stored-row.ts';

/**
 * Where a store is not as it was recorded: an entry that is not there, whose content was changed, in whose place another stands, or that does not go on
 * from those before it.
 */
export interface BrokenEntry {
  readonly sequence: number;
  readonly what: 'absent' | 'altered' | 'replaced' | 'out-of-order';
}

/** The last entry of a store. Whoever has noted it elsewhere can tell later that nothing before it was changed. */
export interface Head {
  readonly sequence: number;
  readonly hash: string;
  readonly recordedAt: string;
}

/** What reads the rows of a store in order, as many at a time as it is given. */
export interface Verifier {
  /** Takes further rows; gives the first entry that is not as it was recorded. */
  readonly take: (rows: readonly unknown[]) => BrokenEntry | undefined;
  readonly head: () => Head | undefined;
}

/** Opens what checks the rows of a whole store, in order of their sequence: each against its own hash, and against the one before it. */
export function openVerifier(): Verifier {
  const versions = new Map<string, number>();
  let last: Entry | undefined;
  const check = (row: unknown): BrokenEntry | undefined => {
    const sequence = (last?.sequence ?? 0) + 1;
    const read = parseRow(row);
    const found = read.kind === 'entry' ? read.entry.sequence : (read.sequence ?? sequence);
    if (found > sequence) return { sequence, what: 'absent' };
    if (read.kind === 'altered') return { sequence: found, what: 'altered' };
    const { entry } = read;
    if (entry.previous !== (last?.hash ?? NOTHING_BEFORE)) {
      return last === undefined ? { sequence: found, what: 'altered' } : { sequence: last.sequence, what: 'replaced' };
    }
    const version = (versions.get(entry.treaty) ?? 0) + 1;
    if (found < sequence || entry.version !== version || entry.recordedAt < (last?.recordedAt ?? '')) {
      return { sequence: found, what: 'out-of-order' };
    }
    versions.set(entry.treaty, version);
    last = entry;
    return undefined;
  };
  return {
    take: (rows) => {
      for (const row of rows) {
        const broken = check(row);
        if (broken !== undefined) return broken;
      }
      return undefined;
    },
    head: () => last && { sequence: last.sequence, hash: last.hash, recordedAt: last.recordedAt },
  };
}
