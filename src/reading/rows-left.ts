import type { Completeness, Missing } from '../treaty/register.ts';
import type { RowLeft } from './csv/read-other-heads.ts';
import type { Issue } from './issues/issue.ts';

/** Who is told of what is not read of a file, where the rest is. */
export interface RowListeners {
  /** Takes each row of a table that is left, because what it tells of is no act, or `why` it is one that cannot be read for certain. */
  readonly leave?: (row: RowLeft) => void;
  /** Takes the head of each column that is not read, because what it gives is computed: the days on which the treaty is in force. */
  readonly passOver?: (head: string) => void;
  /** Takes how many rows are of each other treaty than the one that is read, by its id, where a column names the treaty. */
  readonly tellOthers?: (treaties: ReadonlyMap<string, number>) => void;
  /** Takes the issues of each row that cannot be read; without it, such a row stops the reading. */
  readonly skip?: (issues: readonly Issue[]) => void;
}

const NOTHING_KNOWN = { lacks: undefined, missing: [] } as const;

/**
 * Finds how whole a register is of which rows were skipped, or left aside because too little is known of their acts.
 *
 * @param aside what the acts that were left aside are, and whose
 */
export function findCompleteness(
  rows: number,
  known: Completeness | undefined,
  aside: readonly Missing[] = [],
): Completeness | undefined {
  if (rows + aside.length === 0) return known;
  const { lacks, missing } = known !== undefined && 'missing' in known ? known : NOTHING_KNOWN;
  // Whose acts they are that cannot be read, and of which kind, is not known.
  const unread: readonly Missing[] = rows === 0 ? [] : [{ acts: 'consents' }];
  return {
    kind: 'unread',
    rows: rows + aside.length,
    ...(lacks === undefined ? {} : { lacks }),
    missing: [...missing, ...aside, ...unread],
  };
}
