import type { OtherContent } from '../determination/messages/issues.ts';
import { renderExcerpt } from '../determination/render-excerpt.ts';
import { findNearestWord } from '../participants/find-nearest-word.ts';
import { registerSchema } from '../treaty/register.ts';
import { treatySchema } from '../treaty/treaty.ts';
import { CODE_HEADS, OTHER_HEADS, SIGNATURE_HEADS, STORED_DATE_HEADS } from './csv/column-heads.ts';
import { REQUIRED_COLUMNS } from './csv/csv-columns.ts';
import { isYearOfActs } from './csv/is-year-of-acts.ts';
import type { TableRow } from './csv/split-rows.ts';
import { columnNameOf } from './csv/table-form.ts';
import type { Fault } from './issues/attempt.ts';
import { type Issue, issueAt, issueOfFile } from './issues/issue.ts';
import { isJsonObject } from './json/json-value.ts';
import { parseActKind } from './values/parse-act-kind.ts';
import { parseDateText } from './values/parse-date-text.ts';
import { isParticipantText } from './values/parse-participant-text.ts';

const PAGE = /^[\s\u{feff}]*<(?:!doctype|html|\?xml|head|body|table)\b/iu;

/** What stands above the table of the United Nations' status pages, and the heads of their columns. */
const STATUS_PAGE = /status as at\b/i;
const STATUS_HEADS = /^(?:ratification|accession|acceptance|approval|succession|signature)\b/i;

/** The heads of a list of treaties, of which one names the treaty and another says something of it. */
const TREATY_HEADS = /^(?:treaty|title|convention|instrument|short title|id)$/;
const HEADS_OF_TREATIES = /^(?:depositary|adopted|adoption|date of adoption|chapter|registration|reference)/;

/** How many rows below the heads are looked at to tell what else a file is. */
export const MOST_BELOW = 20;

/** A row below the first. */
interface RowBelow {
  readonly line: number;
  readonly cells: readonly string[];
}

/** Lists the next rows of a table, as many as are looked at. */
export function listBelow(rows: Iterable<TableRow>): readonly RowBelow[] {
  const taken: RowBelow[] = [];
  for (const row of rows) {
    if (row.kind === 'row') taken.push(row);
    if (taken.length === MOST_BELOW) break;
  }
  return taken;
}

/** The first row of a file that cannot be read as the heads of a register. */
export interface FirstRow {
  readonly cells: readonly string[];
  /** Whether they may be the heads of columns. */
  readonly areHeads: boolean;
  /** Some of the rows below. */
  readonly below?: readonly RowBelow[];
}

/**
 * Refuses a text that is no table of acts at all, and says what it seems to be.
 *
 * @param columns those that the reader wants, with commas
 * @returns `undefined` where it may be a table of acts with other heads
 * @example refuseContent({ cells: ['<html>'], areHeads: true })?.code // 'other-content'
 * @example refuseContent({ cells: ['sku', 'price'], areHeads: true, below: [{ line: 2, cells: ['A1', '3'] }] })?.what.code // 'issue.other-content.table'
 */
export function refuseContent(first: FirstRow, columns = REQUIRED_COLUMNS.join(',')): Issue | undefined {
  const row = first.cells.map((cell) => cell.trim().toLowerCase());
  const [alone = ''] = first.cells;
  const value = first.cells.length === 1 && (first.below ?? []).length === 0 ? refuseValueAlone(alone) : undefined;
  if (value !== undefined) return value;
  const content = contentOfRow(row.join(' ')) ?? (first.areHeads ? contentOfHeads(row) : undefined);
  if (content !== undefined) return issueOfContent(content, columns);
  const found = first.areHeads ? countSaid(first.cells) : 0;
  if (found > 1) return undefined;
  const { below = [] } = first;
  // A title, a date or a remark often stands above the heads; no list of them is a row of an act.
  const heads = below.find(({ cells }) => countHeads(cells) > 1 && !isAct(cells));
  if (heads !== undefined) {
    const what = { code: 'issue.heads-below', values: { line: heads.line } } as const;
    return issueAt({ line: heads.line }, ['header'], {
      what,
      remedy: { code: 'remedy.delete-lines-above', values: {} },
    });
  }
  const remedy = { code: 'remedy.write-acts', values: { columns } } as const;
  if (found === 0 && isText(first))
    return issueOfFile({ what: { code: 'issue.other-content.text', values: {} }, remedy });
  if (!first.areHeads || below.length === 0 || below.some(({ cells }) => isAct(cells))) return undefined;
  const what = { code: 'issue.other-content.table', values: { columns: listShown(first.cells) } } as const;
  return issueOfFile({ what, remedy });
}

/** Heads that say who acted, what was done, and when. */
const SAID: readonly (readonly string[])[] = [
  ['participant', ...CODE_HEADS, ...(OTHER_HEADS.participant ?? [])],
  ['kind', ...(OTHER_HEADS.kind ?? [])],
  ['date', 'effective', 'due', ...(OTHER_HEADS.date ?? []), ...SIGNATURE_HEADS, ...STORED_DATE_HEADS],
];

/** How many of the first heads of a row are looked at: a table of acts has its own among them. */
const MOST_HEADS = 50;

/** A slip of the pen changes no more than one letter in so many of a head. */
const ONE_IN = 4;

/** Counts which of the three a row of heads says, slips of the pen among them. */
function countSaid(cells: readonly string[]): number {
  const heads = cells.slice(0, MOST_HEADS).map(columnNameOf);
  const givesYears = heads.some(isYearOfActs);
  return SAID.filter(
    (names) =>
      (givesYears && names.includes('date')) ||
      heads.some((head) => head !== '' && (names.includes(head) || findNearestWord(head, names, ONE_IN) !== undefined)),
  ).length;
}

/** Counts which of the three a row of heads says, in heads as they are called. */
function countHeads(cells: readonly string[]): number {
  const heads = cells.slice(0, MOST_HEADS).map(columnNameOf);
  return SAID.filter((names) => heads.some((head) => names.includes(head))).length;
}

/** No head of a column is longer, in letters and in words. */
const LONGEST_HEAD = 60;
const MOST_WORDS = 6;

/**
 * Checks if heads say at least two of who acted, what was done, and when.
 *
 * @example hasHeadsOfAct(['country', 'deposited']) // true
 */
export function hasHeadsOfAct(heads: readonly string[]): boolean {
  return countHeads(heads) > 1;
}

/** Checks if what stands where the heads should be is a line of a text: alone on it, long, or above lines that are cut in another number of cells. */
function isText({ cells, below = [] }: FirstRow): boolean {
  const isLong = (cell: string): boolean => cell.length > LONGEST_HEAD || cell.trim().split(/\s+/).length > MOST_WORDS;
  const uneven = below.filter((row) => row.cells.length !== cells.length).length;
  return cells.length === 1 || cells.some(isLong) || uneven > below.length / 2;
}

/** Checks if a row tells of an act, whatever its columns are called: of a State, and of what it did or when. */
function isAct(cells: readonly string[]): boolean {
  const filled = cells.filter((cell) => cell.trim() !== '');
  return filled.some(isParticipantText) && filled.some((cell) => parseDateText(cell).ok || parseActKind(cell).ok);
}

/** Lists what a message shows of many names. */
function listShown(names: readonly string[]): readonly string[] {
  const shown = names.map((name) => renderExcerpt(name.trim())).filter((name) => name !== '');
  return shown.length > MOST_SHOWN ? [...shown.slice(0, MOST_SHOWN), '…'] : shown;
}

const MOST_SHOWN = 6;

/**
 * Refuses a JSON value that is a treaty where a register is read, a register where a treaty is, or neither of them.
 *
 * @example refuseValue({ finalClauses: {} }, 'register')?.what.values // { content: 'treaty' }
 */
export function refuseValue(value: unknown, expected: 'register' | 'treaty'): Issue | undefined {
  if (!isJsonObject(value)) return undefined;
  const isTreaty = Object.hasOwn(value, 'finalClauses');
  const isRegister = Object.hasOwn(value, 'acts');
  if (Object.hasOwn(value, 'scenario') && !isTreaty) return issueOfContent('scenarios');
  if (isTreaty !== isRegister)
    return isTreaty === (expected === 'treaty') ? undefined : issueOfContent(isTreaty ? 'treaty' : 'register');
  const keys = Object.keys(value);
  if (keys.length === 0 || keys.some((key) => OUR_KEYS.has(key))) return undefined;
  const remedy: Fault['remedy'] =
    expected === 'treaty'
      ? { code: 'remedy.check-file', values: {} }
      : { code: 'remedy.write-acts', values: { columns: REQUIRED_COLUMNS.join(',') } };
  if (GEO_JSON.has(String(value.type))) {
    return issueOfFile({ what: { code: 'issue.other-content.geo-json', values: {} }, remedy });
  }
  return issueOfFile({ what: { code: 'issue.other-content.json', values: { keys: listShown(keys) } }, remedy });
}

const OUR_KEYS: ReadonlySet<string> = new Set([
  ...Object.keys(registerSchema.shape),
  ...Object.keys(treatySchema.shape),
]);

/** What GeoJSON says that it is (RFC 7946, section 3). */
const GEO_JSON: ReadonlySet<string> = new Set([
  ...['FeatureCollection', 'Feature', 'GeometryCollection', 'Point', 'MultiPoint', 'LineString'],
  ...['MultiLineString', 'Polygon', 'MultiPolygon'],
]);

/** What was expected where JSON holds something else than acts. */
const WRITE_OBJECTS: Fault['remedy'] = {
  code: 'remedy.write-objects',
  values: { form: '[ { "participant": "NOR", "kind": "accession", "date": "2001-10-02" }, … ]' },
};

/**
 * Refuses a list of JSON that holds no object with a key in it: it is empty, or holds other values.
 *
 * @param isOf what its entries are; left out for a list without any
 */
export function refuseList(isOf?: 'values' | 'empty-objects'): Issue {
  if (isOf === undefined) {
    const what = { code: 'issue.no-acts.of-list', values: {} } as const;
    return issueAt({ line: 1 }, ['acts'], { what, remedy: { code: 'remedy.check-export', values: {} } });
  }
  return issueOfFile({ what: { code: `issue.other-content.${isOf}`, values: {} }, remedy: WRITE_OBJECTS });
}

/** No value is longer that is looked at: what is, is a text of another kind. */
const LONGEST_VALUE = 1_000;

/**
 * Refuses a text that is a single value in JSON, `null`, a number, or a text in quotes, and neither an object nor a list.
 *
 * @returns `undefined` for any other text
 * @example refuseValueAlone(' null\n')?.what.values // { text: 'null' }
 */
export function refuseValueAlone(text: string): Issue | undefined {
  if (text.length > LONGEST_VALUE || !isValueAlone(text.trim())) return undefined;
  const what = { code: 'issue.other-content.value', values: { text: renderExcerpt(text.trim()) } } as const;
  return issueOfFile({ what, remedy: WRITE_OBJECTS });
}

function isValueAlone(text: string): boolean {
  if (!/^(?:null|true|false|-?\d|")/.test(text)) return false;
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

/** Refuses lines of JSON, each a scenario, where one JSON text is read. */
export function refuseLines(text: string): Issue | undefined {
  return /^[\s\u{feff}]*\{\s*"scenario"\s*:/u.test(text) ? issueOfContent('scenarios') : undefined;
}

/** Refuses a table of acts where a treaty is read. */
export function refuseTableForTreaty(text: string): Issue | undefined {
  const [head = ''] = text.trimStart().split(/\r\n|\n|\r/, 1);
  const heads = head
    .toLowerCase()
    .split(/[,;\t|]/)
    .map((cell) => cell.replace(/["\u{feff}]/gu, '').trim());
  if (PAGE.test(text)) return issueOfContent('page');
  return heads.includes('participant') && heads.includes('kind') ? issueOfContent('register') : undefined;
}

function contentOfRow(text: string): OtherContent | undefined {
  if (PAGE.test(text)) return 'page';
  return STATUS_PAGE.test(text) ? 'status-page' : undefined;
}

function contentOfHeads(heads: readonly string[]): OtherContent | undefined {
  const has = (form: RegExp) => heads.some((head) => form.test(head));
  if (heads.includes('scenario')) return 'scenarios';
  if (has(STATUS_HEADS) && !heads.includes('kind')) return 'status-page';
  return has(TREATY_HEADS) && has(HEADS_OF_TREATIES) ? 'list-of-treaties' : undefined;
}

function issueOfContent(content: OtherContent, columns = REQUIRED_COLUMNS.join(',')): Issue {
  return issueOfFile({
    what: { code: 'issue.other-content', values: { content } },
    remedy: { code: 'remedy.of-content', values: { content, columns } },
  });
}
