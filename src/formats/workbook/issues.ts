import type { Fault } from '../../reading/issues/attempt.ts';
import { type Issue, issueOfFile } from '../../reading/issues/issue.ts';

/** The largest workbook that is read, unpacked, in bytes: what a small archive becomes may be a thousand times as large. */
export const LARGEST_UNPACKED = 64 * 1024 * 1024;

const AGAIN: Fault['remedy'] = { code: 'remedy.save-workbook-again', values: {} };

/** Builds the issue of a workbook of which a part cannot be read. */
export function issueOfPart(part: string): Issue {
  return issueOfFile({ what: { code: 'issue.workbook', values: { part } }, remedy: AGAIN });
}

export const TOO_LARGE: Issue = issueOfFile({
  what: { code: 'issue.workbook.too-large', values: { mebibytes: LARGEST_UNPACKED / 1024 ** 2 } },
  remedy: { code: 'remedy.split-by-treaty', values: {} },
});

/** The issue of an archive that is no workbook. */
export const NO_WORKBOOK: Issue = issueOfFile({
  what: { code: 'issue.workbook.none', values: {} },
  remedy: AGAIN,
});

export const EMPTY_WORKBOOK: Issue = issueOfFile({
  what: { code: 'issue.workbook.empty', values: {} },
  remedy: { code: 'remedy.check-file.saved', values: {} },
});
