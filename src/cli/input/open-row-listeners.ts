import type { Issue, RowLeft, RowListeners } from '../../reading.ts';
import { renderIssuesLeft } from '../../wording.ts';
import type { Session } from '../command.ts';
import { EXIT } from '../exit-code.ts';
import { loadWordsForFiles } from '../output/load-words.ts';
import { visibleFormOf } from './visible-form.ts';

/** A row that was skipped, and what is wrong with it. */
export interface RowSkipped {
  readonly issues: readonly Issue[];
}

/** The rows that are not read, for an answer in JSON. */
export interface RowsFound {
  readonly left?: readonly RowLeft[];
  readonly skipped?: readonly RowSkipped[];
  /** The heads of columns that are not read, because what they give is computed. */
  readonly columnsLeft?: readonly string[];
}

/** The rows of a file that are not read where the others are: those of what is no act and, where the user says so, those that cannot be read. */
export interface RowsNotRead {
  readonly listeners: RowListeners;
  readonly found: () => RowsFound;
  /** Tells which they are; a command that skips any ends with findings. */
  readonly write: (file: string, session: Session) => Promise<void>;
}

/** Whether the rows that cannot be read may be left out. */
export interface RowsAsked {
  readonly skipBadRows?: true;
}

/** Opens what takes the rows that are not read. */
export function openRowListeners({ skipBadRows }: RowsAsked): RowsNotRead {
  const left: RowLeft[] = [];
  let count = 0;
  const skipped: RowSkipped[] = [];
  const columnsLeft: string[] = [];
  const leave = (row: RowLeft) => {
    count += 1;
    if (left.length < MOST_KEPT) left.push(row);
  };
  let ofOthers = 0;
  const tellOthers = (treaties: ReadonlyMap<string, number>): void => {
    ofOthers = [...treaties.values()].reduce((sum, rows) => sum + rows, 0);
  };
  const passOver = (head: string) => columnsLeft.push(visibleFormOf(head));
  const skip = (issues: readonly Issue[]) => skipped.push({ issues });
  return {
    listeners: { leave, passOver, tellOthers, ...(skipBadRows === true && { skip }) },
    found: () => ({
      ...(left.length === 0 ? {} : { left }),
      ...(skipped.length === 0 ? {} : { skipped }),
      ...(columnsLeft.length === 0 ? {} : { columnsLeft }),
    }),
    write: async (file, session) => {
      for (const column of columnsLeft) {
        session.stderr.write(`${session.words.say('usage.column-left', { file, column })}\n`);
      }
      if (ofOthers > 0) {
        session.stderr.write(`${session.words.say('usage.rows-of-others', { file, count: ofOthers })}\n`);
      }
      writeRowsLeft(file, left, count, session);
      await writeRowsSkipped(file, skipped, session);
    },
  };
}

/** How many rows that were left are kept; a table may have a million of them. */
const MOST_KEPT = 10_000;

/** How many rows that were left are named before the others are only counted. */
const MOST_NAMED = 10;

function writeRowsLeft(file: string, left: readonly RowLeft[], count: number, { stderr, words }: Session): void {
  if (count === 0) return;
  const named = left.slice(0, MOST_NAMED);
  const rows = named.map(({ line, kind }) => words.say('usage.row-left', { line, kind: visibleFormOf(kind) }));
  const shown = count > named.length ? [...rows, '…'] : rows;
  stderr.write(`${words.say('usage.rows-left', { file, count, rows: shown })}\n`);
}

async function writeRowsSkipped(
  file: string,
  skipped: readonly RowSkipped[],
  { stderr, words, exitWith }: Session,
): Promise<void> {
  if (skipped.length === 0) return;
  exitWith(EXIT.findings);
  const issues = renderIssuesLeft(
    skipped.flatMap(({ issues: own }) => own),
    file,
    await loadWordsForFiles(words),
  );
  stderr.write(`${issues}\n${words.say('usage.rows-skipped', { file, count: skipped.length })}\n`);
}
