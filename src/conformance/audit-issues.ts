import { renderExcerpt } from '../determination/render-excerpt.ts';
import { findNearestWord } from '../participants/find-nearest-word.ts';
import type { Fault } from '../reading/issues/attempt.ts';
import { type Issue, issueAt } from '../reading/issues/issue.ts';

/** The issue of a table that names no treaty where none is named for the whole of it. */
export const WITHOUT_TREATY: Issue = issueAt({ line: 1 }, ['header'], {
  what: { code: 'issue.missing-column.treaty', values: {} },
  remedy: { code: 'remedy.name-treaty.of-table', values: {} },
});

/** Builds the issue of an id that no treaty has. */
export function issueOfUnknownTreaty(id: string, line: number, ids: readonly string[]): Issue {
  return issueAt({ line }, ['rows', line, 'treaty'], faultOfTreaty(id, ids), renderExcerpt(id));
}

function faultOfTreaty(id: string, ids: readonly string[]): Fault {
  const nearest = findNearestWord(id, ids);
  return {
    what:
      id === ''
        ? { code: 'issue.no-treaty.of-row', values: {} }
        : { code: 'issue.unknown-treaty.of-row', values: { treaty: renderExcerpt(id) } },
    remedy:
      nearest === undefined
        ? { code: 'remedy.write-known-treaty', values: {} }
        : { code: 'remedy.write-instead', values: { text: nearest } },
  };
}

/** Builds the issue of rows that stand apart from the others of their treaty. */
export function issueOfReturn(
  id: string,
  line: number,
  { firstLine, lastLine }: { readonly firstLine: number; readonly lastLine: number },
): Issue {
  const treaty = renderExcerpt(id);
  const what: Fault['what'] =
    firstLine === lastLine
      ? { code: 'issue.treaty-comes-back', values: { treaty, otherLine: firstLine } }
      : { code: 'issue.treaty-comes-back.rows', values: { treaty, firstLine, lastLine } };
  const remedy: Fault['remedy'] = { code: 'remedy.sort-by-treaty', values: {} };
  return issueAt({ line }, ['rows', line, 'treaty'], { what, remedy }, treaty);
}
