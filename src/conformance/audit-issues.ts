import { nearestWord } from '../participants/nearest-word.ts';
import type { Issue } from '../reading/issues/issue.ts';
import { showText } from '../reading/issues/show-text.ts';

/** The issue of a table that names no treaty where none is named for the whole of it. */
export const WITHOUT_TREATY: Issue = {
  code: 'missing-column',
  path: ['header'],
  line: 1,
  message: 'the column "treaty" is missing, and no treaty is named for the whole table',
  hint: 'name the treaty of the table, such as: treaty audit op-crc-sc --register FILE',
};

/** Builds the issue of an id that no treaty has. */
export function unknownTreaty(id: string, line: number, ids: readonly string[]): Issue {
  const nearest = nearestWord(id, ids);
  return {
    code: id === '' ? 'no-treaty' : 'unknown-treaty',
    path: ['rows', line, 'treaty'],
    line,
    value: id,
    message: id === '' ? 'the row names no treaty' : `"${showText(id)}" is no treaty known here`,
    hint: nearest === undefined ? 'write an id that "treaty list" shows' : `write "${nearest}"`,
  };
}

/** Builds the issue of rows that stand apart from the others of their treaty. */
export function treatyComesBack(
  id: string,
  line: number,
  { firstLine, lastLine }: { readonly firstLine: number; readonly lastLine: number },
): Issue {
  const stood =
    firstLine === lastLine ? `row stood in line ${firstLine}` : `rows stood in lines ${firstLine} to ${lastLine}`;
  return {
    code: 'treaty-comes-back',
    path: ['rows', line, 'treaty'],
    line,
    value: id,
    message: `the treaty "${showText(id)}" comes back, whose ${stood}; its dates depend on all of them`,
    hint: 'sort the table by the column "treaty", so that the rows of one treaty stand together',
  };
}
