import { findNodeAtLocation } from 'jsonc-parser';
import { renderExcerpt } from '../../determination/render-excerpt.ts';
import type { Finding } from '../../reading/issues/finding.ts';
import { placeAtOffset } from '../../reading/issues/place.ts';
import { isJsonObject, itemsOf, type JsonObject, valueAt } from '../../reading/json/json-value.ts';
import { listDocumentIssues } from '../../reading/json/list-document-issues.ts';
import { parseJson } from '../../reading/json/parse-json.ts';
import type { CellRow, ForeignDocument } from '../foreign-form.ts';

/** What stands in a list of days for a participant that has none. */
const NO_DAY = '0002-11-30T00:00:00Z';

/** The lists that name the participants, that first which is read where there are several. */
const NAMES = ['partyCountry_en', 'partyCountry', 'partyCountry_fr', 'partyCountry_es'] as const;

/** A treaty in a file, the way to it, and the list that names its participants. */
interface TreatyFound {
  readonly value: JsonObject;
  readonly path: readonly (string | number)[];
  readonly names: (typeof NAMES)[number];
}

/**
 * Lists the participants of a treaty in a document of ECOLEX, where lists run side by side: one names the participants, and each other one has the days
 * of one kind of act. A list that is not as long as that of the names is an issue, since nobody knows whose its days are.
 *
 * @returns `undefined` where the text is no such document
 * @example listEcolexRows('{ "partyCountry_en": ["Norway"], "partyEntryIntoForce": [] }')?.issues.length // 1
 */
export function listEcolexRows(text: string): ForeignDocument | undefined {
  if (!/^[\s\u{feff}]*[{[]/u.test(text) || !/"partyCountry(?:_[a-z]{2})?"\s*:/u.test(text)) return undefined;
  const document = parseJson(text);
  if (!document.ok) return undefined;
  const { value, root, starts } = document.value;
  const [treaty, ...others] = listTreaties(value);
  if (treaty === undefined) return undefined;
  const keys = Object.keys(treaty.value).filter((key) => key.startsWith('party') && key !== treaty.names);
  const heads = [treaty.names, ...keys];
  const lists = heads.map((head) => listOf(treaty.value[head]));
  const names = listOf(treaty.value[treaty.names]);
  const findings = [
    ...heads.flatMap((list, index) => findUnequal(treaty, { list, found: lists[index]?.length ?? 0 }, names.length)),
    ...others.map(findingOfSecond),
  ];
  const issues = listDocumentIssues(findings, document.value);
  const node = findNodeAtLocation(root, [...treaty.path, treaty.names]);
  const rows = names.map((_, index): CellRow => {
    const { offset = 0 } = (node?.type === 'array' ? node.children?.[index] : node) ?? {};
    return { kind: 'row', line: placeAtOffset(starts, offset).line, cells: lists.map((list) => textOf(list[index])) };
  });
  const [day] = listOf(valueAt(treaty.value, ['trEntryIntoForceDate']));
  return {
    rows: [{ kind: 'row', line: 1, cells: heads }, ...(issues.length > 0 ? [] : rows)],
    facts: new Map(textOf(day) === '' ? [] : [['entry into force', textOf(day)]]),
    issues,
  };
}

/** Lists the treaties with participants, in an answer to a search, in a list, or alone. */
function listTreaties(value: unknown): readonly TreatyFound[] {
  const answered = valueAt(value, ['response', 'docs']);
  const documents = itemsOf(answered ?? value);
  const found =
    documents.length === 0
      ? [{ value, path: [] }]
      : documents.map((each, index) => ({
          value: each,
          path: answered === undefined ? [index] : ['response', 'docs', index],
        }));
  return found.flatMap(({ value: document, path }) => {
    const names = isJsonObject(document) ? NAMES.find((key) => Object.hasOwn(document, key)) : undefined;
    return isJsonObject(document) && names !== undefined ? [{ value: document, path, names }] : [];
  });
}

/** Finds what is wrong with a list that is not as long as that of the names. */
function findUnequal(
  { path, names }: TreatyFound,
  { list, found }: { readonly list: string; readonly found: number },
  expected: number,
): readonly Finding[] {
  if (found === expected) return [];
  const what = { code: 'issue.unequal-lists', values: { list: renderExcerpt(list), names, found, expected } } as const;
  return [{ what, remedy: { code: 'remedy.export-again', values: {} }, path: [...path, list], at: 'key' }];
}

function findingOfSecond({ path }: TreatyFound): Finding {
  const what = { code: 'issue.second-treaty', values: {} } as const;
  return { what, remedy: { code: 'remedy.split-by-treaty', values: {} }, path, at: 'value' };
}

/** A key with one value alone may have it without a list. */
function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [value];
}

/** A day of a list has a time that is always midnight; whatever else stands there, stands as it is. */
function textOf(value: unknown): string {
  if (value === null || value === undefined || value === NO_DAY) return '';
  return typeof value === 'string' ? value.replace(/T00:00:00Z$/u, '') : JSON.stringify(value);
}
