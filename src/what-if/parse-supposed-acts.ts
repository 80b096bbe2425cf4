import { OBJECT, TEXT, TEXTS } from '../calendar/argument-shapes.ts';
import { assertArgument } from '../calendar/assert-argument.ts';
import { renderExcerpt } from '../determination/render-excerpt.ts';
import type { OwnNames } from '../participants/own-participant.ts';
import { CSV_COLUMNS, type CsvColumn, REQUIRED_COLUMNS } from '../reading/csv/csv-columns.ts';
import { parseRegisterCsv } from '../reading/csv/parse-register-csv.ts';
import type { RowLeft } from '../reading/csv/read-other-heads.ts';
import { type Issue, issueAt, type Parsed } from '../reading/issues/issue.ts';
import { findDateFields } from '../reading/values/find-date-fields.ts';
import { parseActKind } from '../reading/values/parse-act-kind.ts';
import { parseDateText } from '../reading/values/parse-date-text.ts';
import type { Act } from '../treaty/act.ts';

/** What is written first, and what is said of an act and not by it. */
const NOT_KEYS: ReadonlySet<CsvColumn> = new Set([...REQUIRED_COLUMNS, 'source', 'note']);

/** What else an act can say, behind its kind, participant and day, such as `amendment=article-43-2`. */
const KEYS = CSV_COLUMNS.filter((column) => !NOT_KEYS.has(column));

/** `1 de diciembre de 2026`, and a word more. */
const LONGEST_DAY = 6;

const KEY = new RegExp(`(?:^|\\s)(${KEYS.join('|')})=`);

/**
 * Parses acts that are supposed, each written as `<kind> <participant> <date>`, what else it says behind that as `key=value`. Each is read as
 * a row of a register is, and what is wrong with it is the same.
 *
 * @param own `participants` are those that the treaty declares for itself
 * @returns the acts, or every issue, its `line` the place of its act, counted from 1
 * @example parseSupposedActs(['ratification Viet Nam 2026-12-01'], 'op-crc-sc').value // [{ kind: 'ratification', participant: 'VNM', on: '2026-12-01' }]
 */
export function parseSupposedActs(
  texts: readonly string[],
  treatyId: string,
  own: OwnNames = {},
): Parsed<readonly Act[]> {
  assertArgument('parseSupposedActs', 'texts', TEXTS, texts);
  assertArgument('parseSupposedActs', 'treatyId', TEXT, treatyId);
  assertArgument('parseSupposedActs', 'own', OBJECT, own);
  const rows = texts.map(splitAct);
  const columns = [...REQUIRED_COLUMNS, ...KEYS];
  const lines = rows.map((row) => columns.map((column) => quote(row.get(column) ?? '')).join(','));
  const noActs: Issue[] = [];
  const parsed = parseRegisterCsv([columns.join(','), ...lines].join('\n'), treatyId, {
    ...own,
    leave: (row) => noActs.push(...listIssuesOfKind(row)),
  });
  if (parsed.ok && noActs.length === 0) return { ok: true, value: parsed.value.acts };
  const found = parsed.ok ? [] : parsed.issues.filter(({ code }) => noActs.length === 0 || code !== 'no-acts');
  // The table that the acts make has a head, and columns that nobody wrote.
  const issues = [...found, ...noActs]
    .map(({ line = 1, column: _, ...issue }) => ({ ...issue, line: Math.max(1, line - 1) }))
    .sort((a, b) => a.line - b.line);
  return { ok: false, issues };
}

/** What is no act, such as a notification, is left in a table; whoever supposes it means an act. */
function listIssuesOfKind({ line, kind }: RowLeft): readonly Issue[] {
  const attempt = parseActKind(kind);
  return attempt.ok
    ? []
    : [issueAt({ line, name: 'kind' }, ['acts', line - 2, 'kind'], attempt.fault, renderExcerpt(kind))];
}

/** Splits an act into the cells of a row, by the names of their columns. */
function splitAct(text: string): ReadonlyMap<string, string> {
  const cells = new Map<string, string>();
  // A value may hold blanks: it goes on to the next key, or stands in quotes.
  const [plain = '', ...more] = text.split(KEY);
  for (let index = 0; index < more.length; index += 2) {
    cells.set(more[index] ?? '', (more[index + 1] ?? '').trim().replace(/^(["'])(.*)\1$/, '$2'));
  }
  const [kind = '', ...words] = plain.trim().split(/\s+/);
  const day = countWordsOfDay(words);
  cells.set('kind', kind);
  cells.set('date', words.slice(words.length - day).join(' '));
  cells.set('participant', words.slice(0, words.length - day).join(' '));
  return cells;
}

/** Counts the words at the end that are a day: several where the month is in words, such as `1 December 2026`. */
function countWordsOfDay(words: readonly string[]): number {
  for (let count = Math.min(LONGEST_DAY, words.length); count > 1; count -= 1) {
    if (isMeantAsDay(words.slice(-count).join(' '))) return count;
  }
  // A word without a number is no day that was mistyped: it belongs to the name, and the day is missing.
  return /\p{N}/u.test(words.at(-1) ?? '') ? 1 : 0;
}

/** Checks if words are a day, or would be one if there were such a day, as there is no `31 February 2027`. */
function isMeantAsDay(text: string): boolean {
  return parseDateText(text).ok || (findDateFields(text)?.month ?? 0) > 0;
}

function quote(cell: string): string {
  return `"${cell.replaceAll('"', '""')}"`;
}
