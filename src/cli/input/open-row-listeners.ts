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
  const counts = { 'no-act': 0, undecided: 0, 'without-code': 0 };
  const skipped: RowSkipped[] = [];
  const columnsLeft: string[] = [];
  const leave = (row: RowLeft) => {
    counts[row.why ?? 'no-act'] += 1;
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
      for (const why of WHY_LEFT) {
        const rows = left.filter((row) => (row.why ?? 'no-act') === why);
        writeRowsLeft(file, { rows, count: counts[why] }, why, session);
      }
      await writeRowsSkipped(file, skipped, session);
    },
  };
}

/** How many rows that were left are kept; a table may have a million of them. */
const MOST_KEPT = 10_000;

/** How many rows that were left are named before the others are only counted. */
const MOST_NAMED = 10;

function writeRowsLeft(
  file: string,
  { rows, count }: { readonly rows: readonly RowLeft[]; readonly count: number },
  why: WhyLeft,
  { stderr, words }: Session,
): void {
  if (count === 0) return;
  const named = rows.slice(0, MOST_NAMED);
  const told = named.map(({ line, kind }) => words.say('usage.row-left', { line, kind: visibleFormOf(kind) }));
  const shown = count > named.length ? [...told, '…'] : told;
  stderr.write(`${words.say(SAID_OF[why], { file, count, rows: shown })}\n`);
}

/** Why rows are left: what they tell of is no act, or one of which too little is known. */
type WhyLeft = 'no-act' | NonNullable<RowLeft['why']>;

/** What is said of the rows that are left, in the order in which it is told. */
const SAID_OF = {
  'no-act': 'usage.rows-left',
  undecided: 'usage.rows-undecided',
  'without-code': 'usage.rows-without-code',
} as const satisfies Record<WhyLeft, string>;

const WHY_LEFT: readonly WhyLeft[] = ['no-act', 'undecided', 'without-code'];

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
