import { type Issue, issueAt, issueOfFile } from '../issues/issue.ts';
import { countLineEnds, listLineStarts } from '../issues/place.ts';
import { refuseValueAlone } from '../refuse-content.ts';

/** A file of 16 MiB with more lines has no room for an act on each. */
const MOST_LINES = 1_000_000;

/** No act takes a page, let alone hundreds. */
const LONGEST_LINE = 1_000_000;

/**
 * Checks if a text is a single value in JSON (`other-content`), or has more than a million lines (`too-many-lines`) or a line of more than a million characters
 * (`too-long-line`). None of these is a register, and to take a large one apart would take minutes.
 *
 * @returns `undefined` for a text that can be a table
 * @example refuseTable('\n'.repeat(1_000_000))?.code // 'too-many-lines'
 */
export function refuseTable(text: string): Issue | undefined {
  const value = refuseValueAlone(text);
  if (value !== undefined) return value;
  const lines = countLineEnds(text) + 1;
  if (lines > MOST_LINES) {
    return issueOfFile({
      what: { code: 'issue.too-many-lines', values: { lines, most: MOST_LINES } },
      remedy: { code: 'remedy.check-file.one-treaty', values: {} },
    });
  }
  const line = findLongLine(text);
  if (line === undefined) return undefined;
  return issueAt({ line }, [], {
    what: { code: 'issue.too-long-line', values: { most: LONGEST_LINE } },
    remedy: { code: 'remedy.check-file.rows', values: {} },
  });
}

function findLongLine(text: string): number | undefined {
  if (text.length <= LONGEST_LINE) return undefined;
  const starts = listLineStarts(text);
  const index = starts.findIndex((start, line) => (starts[line + 1] ?? text.length) - start > LONGEST_LINE);
  return index === -1 ? undefined : index + 1;
}
