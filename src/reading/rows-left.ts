import type { Completeness } from '../treaty/register.ts';
import type { RowLeft } from './csv/read-other-heads.ts';
import type { Issue } from './issues/issue.ts';

/** Who is told of what is not read of a file, where the rest is. */
export interface RowListeners {
  /** Takes each row of a table that is left, because what it tells of is no act. */
  readonly leave?: (row: RowLeft) => void;
  /** Takes the head of each column that is not read, because what it gives is computed: the days on which the treaty is in force. */
  readonly passOver?: (head: string) => void;
  /** Takes how many rows are of each other treaty than the one that is read, by its id, where a column names the treaty. */
  readonly tellOthers?: (treaties: ReadonlyMap<string, number>) => void;
  /** Takes the issues of each row that cannot be read; without it, such a row stops the reading. */
  readonly skip?: (issues: readonly Issue[]) => void;
}

const NOTHING_KNOWN = { lacks: undefined, missing: [] } as const;

/** Finds how whole a register is of which rows were skipped. */
export function findCompleteness(rows: number, known: Completeness | undefined): Completeness | undefined {
  if (rows === 0) return known;
  const { lacks, missing } = known !== undefined && 'missing' in known ? known : NOTHING_KNOWN;
  // Whose acts they are that cannot be read, and of which kind, is not known.
  return {
    kind: 'unread',
    rows,
    ...(lacks === undefined ? {} : { lacks }),
    missing: [...missing, { acts: 'consents' }],
  };
}
