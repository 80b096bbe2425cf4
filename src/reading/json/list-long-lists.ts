import type { Finding } from '../issues/finding.ts';
import { isJsonObject } from './json-value.ts';

/** No list of a treaty or a register but its acts has more than some dozens of entries. */
const LONGEST_LIST = 10_000;

/**
 * Lists the lists with more than 10,000 entries (`too-long-list`), so that a file which is no register is refused before each
 * of a million entries is.
 *
 * @param exempt the keys of the outer object whose list may be longer
 */
export function listLongLists(value: unknown, exempt: readonly string[] = []): Finding[] {
  if (isJsonObject(value)) {
    return Object.entries(value).flatMap(([key, child]) =>
      exempt.includes(key) ? [] : listLongLists(child).map((finding) => ({ ...finding, path: [key, ...finding.path] })),
    );
  }
  if (!Array.isArray(value)) return [];
  if (value.length > LONGEST_LIST) {
    const what = { code: 'issue.too-long-list', values: { entries: value.length, most: LONGEST_LIST } } as const;
    return [{ what, remedy: { code: 'remedy.check-file', values: {} }, path: [], at: 'value' }];
  }
  return value.flatMap((child: unknown, index) =>
    listLongLists(child).map((finding) => ({ ...finding, path: [index, ...finding.path] })),
  );
}
