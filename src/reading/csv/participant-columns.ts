import { renderExcerpt } from '../../determination/render-excerpt.ts';
import type { Attempt } from '../issues/attempt.ts';
import { type Issue, issueAt } from '../issues/issue.ts';
import { CODE_HEADS, OTHER_HEADS } from './column-heads.ts';

const CODES: ReadonlySet<string> = new Set(CODE_HEADS);
const NAMES: ReadonlySet<string> = new Set(OTHER_HEADS.participant ?? []);

/**
 * Lists the columns that say who acts, that which says it best first: a code, then `participant`, then what others call it. A head that is there
 * again, letter for letter, is not listed twice.
 *
 * @param heads the names of the columns, as they are compared
 * @example listParticipantColumns(['country', 'iso3', 'kind', 'participant']) // [1, 3, 0]
 */
export function listParticipantColumns(heads: readonly string[]): readonly number[] {
  const placesOf = (isOne: (head: string) => boolean): readonly number[] =>
    [...heads.keys()].filter((index) => isOne(heads[index] ?? '') && heads.indexOf(heads[index] ?? '') === index);
  return [
    ...placesOf((head) => CODES.has(head)),
    ...placesOf((head) => head === 'participant'),
    ...placesOf((head) => NAMES.has(head)),
  ];
}

/** Who acts by a row, or what is wrong with it, and in which cell that stands. */
export type ParticipantRead = Attempt<string> & {
  /** The place of the cell that says it; `undefined` where none does. */
  readonly at: number | undefined;
};

/**
 * Builds the issue of a row in whose cells two different participants act (`two-participants`).
 *
 * @param row as the table has it, where several columns say who acts
 * @param places those of the columns
 * @returns `undefined` where there is one participant, or none that is known
 */
export function issueOfTwoParticipants(
  { line, written }: { readonly line: number; readonly written?: readonly string[] },
  places: readonly number[] | undefined,
  parse: (text: string) => Attempt<string>,
  path: Issue['path'],
): Issue | undefined {
  if (written === undefined || places === undefined) return undefined;
  const read = readParticipantCells(written, places, parse);
  return isOfTwo(read) ? issueOfCell(read, { line, cells: written }, path) : undefined;
}

/** Checks if what was read is that two participants act by one row. */
export function isOfTwo(read: ParticipantRead): read is FaultyParticipant {
  return !read.ok && read.fault.what.code === 'issue.two-participants';
}

/** Builds the issue of the cell that says who acts. */
export function issueOfCell(
  { fault, at }: FaultyParticipant,
  { line, cells }: { readonly line: number; readonly cells: readonly string[] },
  path: Issue['path'],
): Issue {
  const place = at === undefined ? { line } : { line, column: at + 1, name: 'participant' };
  return issueAt(place, [...path, 'participant'], fault, renderExcerpt((cells[at ?? -1] ?? '').trim()));
}

type FaultyParticipant = Extract<ParticipantRead, { readonly ok: false }>;

/**
 * Reads who acts by the cells of a row that say it: the first that is not empty. What stands beside it in another cell has to be the same participant,
 * or a name that is not known.
 *
 * @param places those of the columns, as `listParticipantColumns` gives them
 * @returns the code; the fault of the first cell, or `two-participants` where another one is of somebody else
 */
export function readParticipantCells(
  cells: readonly string[],
  places: readonly number[],
  parse: (text: string) => Attempt<string>,
): ParticipantRead {
  let first: ParticipantRead | undefined;
  let shown = '';
  for (const at of places) {
    const text = (cells[at] ?? '').trim();
    if (text === '') continue;
    const read = parse(text);
    if (first === undefined) {
      shown = text;
      first = { ...read, at };
      if (!read.ok) return first;
    } else if (first.ok && read.ok && read.value !== first.value) {
      const values = { one: renderExcerpt(shown), other: renderExcerpt(text), codes: [first.value, read.value] };
      const what = { code: 'issue.two-participants', values } as const;
      return { ok: false, fault: { what, remedy: { code: 'remedy.keep-right-participant', values: {} } }, at };
    }
  }
  return first ?? { ...parse(''), at: undefined };
}
