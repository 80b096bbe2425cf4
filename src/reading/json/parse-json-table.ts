import { getNodeValue, type Node } from 'jsonc-parser';
import type { TableRow } from '../csv/split-rows.ts';
import type { Finding } from '../issues/finding.ts';
import { ISSUE_LIMIT, type Issue, issueAfterLines, issueOfTooMany, type Parsed } from '../issues/issue.ts';
import { countLineEnds, placeAtOffset } from '../issues/place.ts';
import { hasHeadsOfAct, MOST_BELOW, refuseContent, refuseLines, refuseList } from '../refuse-content.ts';
import { describeFound, isJsonObject } from './json-value.ts';
import { listControlCharacters } from './list-control-characters.ts';
import { listDocumentIssues } from './list-document-issues.ts';
import { parseJson } from './parse-json.ts';
import { refuseJsonStructure } from './refuse-json-structure.ts';

/**
 * Checks if a text is JSON and no table of cells: it begins with a brace or a bracket.
 *
 * @example isJson(' [{ "country": "Norway" }]') // true
 */
export function isJson(text: string): boolean {
  return /^[\s\u{feff}]*[{[]/u.test(text);
}

/** Checks if a text is a list in JSON: it begins with a bracket, or with an object of nothing but the list. */
function isJsonList(text: string): boolean {
  return /^[\s\u{feff}]*(?:\{\s*"(?:data|items|records|results|rows)"\s*:\s*)?\[/u.test(text);
}

/** Finds the list that a document is, or that it has under its only key; whatever else it has may be another page of the list. */
function findList(root: Node): { readonly node?: Node; readonly path: Finding['path'] } {
  if (root.type === 'array') return { node: root, path: [] };
  const [[key, value] = [], ...others] = root.type === 'object' ? listPairs(root) : [];
  return key !== undefined && value?.type === 'array' && others.length === 0
    ? { node: value, path: [key] }
    : { path: [] };
}

/**
 * Finds the list in the tree of a text that `isJsonTable` says is a table and that is no lines.
 */
export function findListNode(root: Node | undefined): Node | undefined {
  return root === undefined ? undefined : findList(root).node;
}

/**
 * Checks if a text is lines of JSON, each an object (NDJSON): its first line is one, and another follows it, or it is an act. A line that cannot be read
 * may stand below the first, or above an act.
 *
 * @example isJsonLines('{ "country": "Norway" }\n{ "country": "Iceland" }') // true
 */
export function isJsonLines(text: string): boolean {
  if (!/^[\s\u{feff}]*\{/u.test(text) || refuseLines(text) !== undefined) return false;
  const [first = '', second = ''] = listFirstLines(text);
  const value = findObject(first);
  if (value !== undefined) return second.startsWith('{') || isActOfTable(value);
  // A line of JSON over several lines ends so, and goes on below.
  return !/[[{,]$/.test(first) && isActOfTable(findObject(second));
}

/** Lists the first two lines that are not blank, each no longer than an act; a register or a treaty may be longer. */
function listFirstLines(text: string): readonly string[] {
  const [, first = '', second = ''] = /^[\s\u{feff}]*([^\n\r]*)(?:(?:\r\n|\r|\n)\s*([^\n\r]*))?/u.exec(text) ?? [];
  return [first, second].map((line) => line.trim());
}

/** Finds the object that a line is; `undefined` where it is none. */
function findObject(line: string): unknown {
  if (!line.endsWith('}')) return undefined;
  try {
    const value: unknown = JSON.parse(line);
    return isJsonObject(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

/** Checks if a value is a row of a table of acts: its keys say who did what, or when, and its values are those of cells. */
function isActOfTable(value: unknown): boolean {
  return (
    isJsonObject(value) &&
    hasHeadsOfAct(Object.keys(value)) &&
    Object.values(value).every((cell) => cell === null || typeof cell !== 'object')
  );
}

/**
 * Checks if a text is a table in JSON: a list of objects, alone or as all that an object has (`{"data": […]}`), or lines of them.
 *
 * @example isJsonTable('[{ "country": "Norway" }]') // true
 */
export function isJsonTable(text: string): boolean {
  return isJsonList(text) || isJsonLines(text);
}

/** An entry of a list, or a line of objects: what stands there, or what is wrong with it. */
interface Entry {
  readonly line: number;
  /** Left out for a line that is no JSON. */
  readonly node?: Node;
  readonly issues: readonly Issue[];
}

/** Lists the entries of a list of objects; or says why there are none, or that too many are wrong. */
function listEntries(text: string): Parsed<readonly Entry[]> {
  const document = parseJson(text);
  if (!document.ok) return document;
  const { value, root, starts } = document.value;
  const { node: list, path } = findList(root);
  const nodes = list?.children ?? [];
  const findings: readonly Finding[] = [
    ...(list === undefined ? [findingOfType(root, 'array', [])] : []),
    ...nodes.flatMap((node, index) => listBadValues(node, [...path, index])),
    ...listControlCharacters(value),
  ];
  const issues = listDocumentIssues(findings, document.value);
  const own = new Map<unknown, Issue[]>();
  for (const issue of issues) {
    const index = issue.path[path.length];
    if (typeof index !== 'number') return { ok: false, issues };
    const others = own.get(index);
    if (others === undefined) own.set(index, [issue]);
    else others.push(issue);
  }
  const lineOf = (node: Node): number => placeAtOffset(starts, node.offset).line;
  return { ok: true, value: nodes.map((node, index) => ({ line: lineOf(node), node, issues: own.get(index) ?? [] })) };
}

/** Lists the lines of a text of which each is an object, or says that too many are wrong. */
function listLines(text: string): Parsed<readonly Entry[]> {
  const refused = refuseJsonStructure(text);
  if (refused !== undefined) return { ok: false, issues: [refused] };
  const entries: Entry[] = [];
  const bad: Issue[] = [];
  for (const [index, line] of text.split(/\r\n|\r|\n/).entries()) {
    if (line.replace('\u{feff}', '').trim() === '') continue;
    const entry = readLine(line, index);
    entries.push(entry);
    bad.push(...entry.issues);
    if (bad.length > ISSUE_LIMIT) return { ok: false, issues: [...bad, issueOfTooMany(index + 1)] };
  }
  return { ok: true, value: entries };
}

/** Reads a line of which so many stand above. */
function readLine(text: string, above: number): Entry {
  const line = above + 1;
  const document = parseJson(text);
  const put = (issues: readonly Issue[]): readonly Issue[] => issues.map((issue) => issueAfterLines(issue, above));
  if (!document.ok) return { line, issues: put(document.issues) };
  const { value, root } = document.value;
  const findings = [...listBadValues(root, []), ...listControlCharacters(value)];
  return { line, node: root, issues: put(listDocumentIssues(findings, document.value)) };
}

/**
 * Parses a list of objects, or lines of them, as the rows of a table, as databases give it: an object a row, its keys the names of the columns. The first row has
 * these; a key that an object lacks, or that is `null`, is an empty cell. What is no object of texts and numbers, has a key twice or, of lines, is no
 * JSON, is a row that is refused.
 *
 * @returns the rows with their lines; or every issue where none can be read, and what else the text seems to be
 * @example parseJsonTable('[{ "country": "Norway", "kind": "accession" }]').value.length // 2
 */
export function parseJsonTable(text: string): Parsed<readonly TableRow[]> {
  const parsed = isJsonLines(text) ? listLines(text) : listEntries(text);
  if (!parsed.ok) return parsed;
  const entries = parsed.value;
  const isObject = ({ node }: Entry): boolean => node?.type === 'object';
  if (entries.length > 0 && !entries.some(isObject)) return { ok: false, issues: [refuseList('values')] };
  // What the tree says and not the value, in which a key such as `__proto__` has a meaning of its own.
  const good = entries.filter((entry) => isObject(entry) && entry.issues.length === 0);
  const keys = listKeys(good);
  const issues = entries.flatMap((entry) => entry.issues);
  if (issues.length > 0) {
    const other = refuseOther(entries);
    if (other !== undefined || keys.length === 0) return { ok: false, issues: other === undefined ? issues : [other] };
  }
  if (keys.length === 0) return { ok: false, issues: [refuseList(entries.length === 0 ? undefined : 'empty-objects')] };
  const header = { kind: 'row', line: countLineEnds(text.slice(0, text.search(/\S/))) + 1, cells: keys } as const;
  const rows = entries.map(({ line, node, issues: own }): TableRow => {
    if (node === undefined || own.length > 0) return { kind: 'refused', line, issues: own };
    const cellOf = new Map(listPairs(node));
    return { kind: 'row', line, cells: keys.map((key) => textOf(cellOf.get(key)?.value)) };
  });
  return { ok: true, value: [header, ...rows] };
}

/** Lists the keys of objects, each once. */
function listKeys(entries: readonly Entry[]): readonly string[] {
  return [...new Set(entries.flatMap(({ node }) => (node === undefined ? [] : listPairs(node).map(([key]) => key))))];
}

/** Refuses objects that are no acts at all, by their keys and the values of the first of them. */
function refuseOther(entries: readonly Entry[]): Issue | undefined {
  const keys = listKeys(entries);
  const below = entries.slice(0, MOST_BELOW).map(({ line, node }) => ({
    line,
    cells: node === undefined ? [] : listPairs(node).map(([, { value }]) => textOf(value)),
  }));
  return keys.length === 0 ? undefined : refuseContent({ cells: keys, areHeads: true, below });
}

/** Lists the keys of an object, each with its value. */
function listPairs({ children = [] }: Node): readonly (readonly [string, Node])[] {
  return children.flatMap(({ children: [key, value] = [] }) =>
    key === undefined || value === undefined ? [] : [[String(key.value), value] as const],
  );
}

/** Lists what in an entry is no object of texts and numbers. */
function listBadValues(entry: Node, path: Finding['path']): readonly Finding[] {
  if (entry.type !== 'object') return [findingOfType(entry, 'object', path)];
  return listPairs(entry).flatMap(([key, value]): readonly Finding[] =>
    value.type === 'object' || value.type === 'array' ? [findingOfType(value, 'string', [...path, key])] : [],
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
