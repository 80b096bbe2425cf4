import { getNodeValue, type Node } from 'jsonc-parser';
import type { TableRow } from '../csv/split-rows.ts';
import type { Finding } from '../issues/finding.ts';
import type { Issue, Parsed } from '../issues/issue.ts';
import { placeAtOffset } from '../issues/place.ts';
import { hasHeadsOfAct, MOST_BELOW, refuseContent, refuseLines, refuseList } from '../refuse-content.ts';
import { describeFound, isJsonObject } from './json-value.ts';
import { listControlCharacters } from './list-control-characters.ts';
import { listDocumentIssues } from './list-document-issues.ts';
import { type JsonDocument, parseJson } from './parse-json.ts';

/**
 * Checks if a text is JSON and no table of cells: it begins with a brace or a bracket.
 *
 * @example isJson(' [{ "country": "Norway" }]') // true
 */
export function isJson(text: string): boolean {
  return /^[\s\u{feff}]*[{[]/u.test(text);
}

/** Checks if a text is a list in JSON: it begins with a bracket. */
function isJsonList(text: string): boolean {
  return /^[\s\u{feff}]*\[/u.test(text);
}

/**
 * Checks if a text is lines of JSON, each an object (NDJSON): its first line is one, and another follows it, or it is an act.
 *
 * @example isJsonLines('{ "country": "Norway" }\n{ "country": "Iceland" }') // true
 */
export function isJsonLines(text: string): boolean {
  const [, first = '', next] =
    /^[\s\u{feff}]*(\{[^\n\r]*\})[^\S\n\r]*(?:(?:\r\n|\r|\n)\s*(?:(\{)|$)|$)/u.exec(text) ?? [];
  if (first === '' || refuseLines(text) !== undefined) return false;
  if (next === undefined && first.length > LONGEST_ACT) return false;
  try {
    const value: unknown = JSON.parse(first);
    return next !== undefined || isActOfTable(value);
  } catch {
    return false;
  }
}

/** No act alone on its line is longer, in letters: a register or a treaty may be. */
const LONGEST_ACT = 100_000;

/** Checks if an object is a row of a table of acts: its keys say who did what, or when, and its values are those of cells. */
function isActOfTable(value: unknown): boolean {
  return (
    isJsonObject(value) &&
    hasHeadsOfAct(Object.keys(value)) &&
    Object.values(value).every((cell) => cell === null || typeof cell !== 'object')
  );
}

/**
 * Checks if a text is a table in JSON: a list of objects, or lines of them.
 *
 * @example isJsonTable('[{ "country": "Norway" }]') // true
 */
export function isJsonTable(text: string): boolean {
  return isJsonList(text) || isJsonLines(text);
}

/** Writes lines of objects as a list of them, each on its line. */
function listOfLines(text: string): string {
  const [, start = '', lines = ''] = /^([\s\u{feff}]*)(.*)$/su.exec(text.trimEnd()) ?? [];
  return `${start}[${lines.replaceAll(/(\r\n|\r|\n)(?=[^\S\r\n]*[^\s])/gu, '$1,')}]`;
}

/** Parses lines of objects; a sign stands before each that is not in the file. */
function parseLines(text: string): Parsed<JsonDocument> {
  const document = parseJson(listOfLines(text));
  if (document.ok) return document;
  const ofFile = ({ column, ...issue }: Issue): Issue => ({
    ...issue,
    ...(column !== undefined && { column: Math.max(1, column - 1) }),
  });
  return { ok: false, issues: document.issues.map(ofFile) };
}

/**
 * Parses a list of objects, or lines of them, as the rows of a table, as databases give it: an object a row, its keys the names of the columns. The first row has
 * these; a key that an object lacks, or that is `null`, is an empty cell.
 *
 * @returns the rows with their lines, or every issue: what is no list of objects, a value that is no text and no number, keys that are there twice
 * @example parseJsonTable('[{ "country": "Norway", "kind": "accession" }]').value.length // 2
 */
export function parseJsonTable(text: string): Parsed<readonly TableRow[]> {
  const document = isJsonLines(text) ? parseLines(text) : parseJson(text);
  if (!document.ok) return document;
  const { value, root, starts } = document.value;
  // What the tree says and not the value, in which a key such as `__proto__` has a meaning of its own.
  const entries = root.type === 'array' ? (root.children ?? []) : [];
  if (entries.length > 0 && entries.every(({ type }) => type !== 'object'))
    return { ok: false, issues: [refuseList('values')] };
  const keys = [...new Set(entries.flatMap((entry) => listPairs(entry).map(([key]) => key)))];
  const findings: readonly Finding[] = [
    ...(root.type === 'array' ? [] : [findingOfType(root, 'array', [])]),
    ...entries.flatMap(listBadValues),
    ...listControlCharacters(value),
  ];
  const issues = listDocumentIssues(findings, document.value);
  if (issues.length > 0) {
    const below = entries.slice(0, MOST_BELOW).map((entry) => ({
      line: placeAtOffset(starts, entry.offset).line,
      cells: listPairs(entry).map(([, { value: own }]) => textOf(own)),
    }));
    const other = keys.length === 0 ? undefined : refuseContent({ cells: keys, areHeads: true, below });
    return { ok: false, issues: other === undefined ? issues : [other] };
  }
  if (keys.length === 0) return { ok: false, issues: [refuseList(entries.length === 0 ? undefined : 'empty-objects')] };
  const objects = entries.map((entry) => ({ entry, cellOf: new Map(listPairs(entry)) }));
  const lineOf = (node: Node): number => placeAtOffset(starts, node.offset).line;
  const header = { kind: 'row', line: lineOf(root), cells: keys } as const;
  const rows = objects.map(({ entry, cellOf }) => {
    const cells = keys.map((key) => textOf(cellOf.get(key)?.value));
    return { kind: 'row', line: lineOf(entry), cells } as const;
  });
  return { ok: true, value: [header, ...rows] };
}

/** Lists the keys of an object, each with its value. */
function listPairs({ children = [] }: Node): readonly (readonly [string, Node])[] {
  return children.flatMap(({ children: [key, value] = [] }) =>
    key === undefined || value === undefined ? [] : [[String(key.value), value] as const],
  );
}

/** Lists what in an entry of the list is no object of texts and numbers. */
function listBadValues(entry: Node, index: number): readonly Finding[] {
  if (entry.type !== 'object') return [findingOfType(entry, 'object', [index])];
  return listPairs(entry).flatMap(([key, value]): readonly Finding[] =>
    value.type === 'object' || value.type === 'array' ? [findingOfType(value, 'string', [index, key])] : [],
  );
}

function findingOfType(node: Node, expected: 'array' | 'object' | 'string', path: Finding['path']): Finding {
  const found = describeFound(getNodeValue(node));
  const what = { code: 'issue.wrong-type', values: { ...found, expected } } as const;
  return { what, remedy: { code: 'remedy.write-type', values: { expected } }, path, at: 'value' };
}

function textOf(value: unknown): string {
  return value === undefined || value === null ? '' : String(value).trim();
}
