/** Where a value stands in a file: line and column counted from 1, and the name by which a reader knows the place. */
export interface Place {
  readonly line: number;
  readonly column?: number;
  readonly name?: string;
}

/** The offsets at which the lines of a text begin. A line ends with LF, with CRLF or with a lone CR. */
export type LineStarts = readonly number[];

/**
 * Lists the offsets at which the lines of a text begin.
 *
 * @example listLineStarts('a\r\nb\nc') // [0, 3, 5]
 */
export function listLineStarts(text: string): LineStarts {
  const starts = [0];
  eachLineEnd(text, (next) => starts.push(next));
  return starts;
}

/**
 * Counts the line ends of a text.
 *
 * @example countLineEnds('a\r\nb\n') // 2
 */
export function countLineEnds(text: string): number {
  let count = 0;
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) count += 1;
  for (let at = text.indexOf('\r'); at !== -1; at = text.indexOf('\r', at + 1)) if (text[at + 1] !== '\n') count += 1;
  return count;
}

/** Gives the offset behind each line end. */
function eachLineEnd(text: string, take: (next: number) => void): void {
  if (!text.includes('\r')) {
    for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) take(at + 1);
  } else for (const match of text.matchAll(/\r\n|\n|\r/g)) take(match.index + match[0].length);
}

/**
 * Computes the line and the column, both counted from 1, of an offset.
 *
 * @example placeAtOffset([0, 3, 5], 4) // { line: 2, column: 2 }
 */
export function placeAtOffset(starts: LineStarts, offset: number): { line: number; column: number } {
  let first = 0;
  let last = starts.length - 1;
  while (first < last) {
    const middle = Math.ceil((first + last) / 2);
    if ((starts[middle] ?? 0) <= offset) first = middle;
    else last = middle - 1;
  }
  return { line: first + 1, column: offset - (starts[first] ?? 0) + 1 };
}
