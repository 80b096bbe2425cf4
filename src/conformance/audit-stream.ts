import {
  openPublishedReader,
  type PublishedColumns,
  type PublishedRowReader,
  parsePublishedHeader,
} from '../formats/parse-published-table.ts';
import type { PublishedRow } from '../formats/published-row.ts';
import { openRowSplitter, type RowsCut } from '../formats/split-rows.ts';
import type { Issue } from '../treaty/issue.ts';
import { ISSUE_LIMIT, tooManyIssues } from '../treaty/reading/issue-limit.ts';
import { nearestWord } from '../treaty/reading/nearest-word.ts';
import { showText } from '../treaty/reading/show-text.ts';
import type { Treaty } from '../treaty/treaty.ts';
import { compareRows, type RowFinding, type RowsCompared } from './compare-rows.ts';

/** Whose table is audited, and from where the treaties are taken. */
export interface AuditOptions {
  /** The treaty of every row; without it the table says it in a column `treaty`. Linked with those to which its clauses refer. */
  readonly treaty?: Treaty;
  /** The ids that the column `treaty` may hold. */
  readonly ids: readonly string[];
  /** Finds a treaty by one of these ids, linked. */
  readonly findTreaty: (id: string) => Treaty | undefined;
  /** Gives the cells of each row with it, for whoever writes the table anew. */
  readonly withCells?: true;
}

/** What an audit gives as it goes: the header of the table, then one treaty after another. */
export type AuditPart =
  | { readonly kind: 'header'; readonly cells: readonly string[]; readonly delimiter: string }
  | ({
      readonly kind: 'treaty';
      readonly treaty: Treaty;
      readonly rows: readonly PublishedRow[];
      /** The cells of each row, as the table has them; none without `withCells`. */
      readonly cells: readonly (readonly string[])[];
    } & RowsCompared);

/** How many rows of how many treaties were audited, and with what verdicts. */
export interface AuditCounts {
  readonly treaties: number;
  readonly rows: number;
  readonly verdicts: Readonly<Record<RowFinding['verdict'], number>>;
  /** Rows that need no date, such as signatures. */
  readonly withoutDate: number;
  /** Findings in the sense of `isAuditFinding`. */
  readonly findings: number;
}

/** The end of an audit. Where there are issues, what was given before is not to be used. */
export type AuditEnd =
  | { readonly kind: 'audited'; readonly counts: AuditCounts }
  | { readonly kind: 'issues'; readonly issues: readonly Issue[] };

/** An audit under way. */
export interface Audit {
  /** Takes the next piece of the table, cut anywhere; says whether more is of use, which it is not after too many issues. */
  readonly push: (text: string) => boolean;
  /** How many rows were read so far. */
  readonly rows: () => number;
  readonly end: () => AuditEnd;
}

/**
 * Opens the audit of a table of acts with stored dates that comes in pieces. The rows of one treaty stand together: when they end, they
 * are compared with its clauses, given to `receive`, and forgotten, so that no more is kept than the largest treaty. After the first
 * issue nothing is compared any more, and the table is read on for further issues alone.
 *
 * Issues: those of `parsePublishedTable`, a column `treaty` that is missing, a treaty that is unknown or left out, rows of a treaty
 * that stand apart from its others, quotes that are not closed.
 *
 * @param receive takes each part at once
 * @example openAudit({ treaty: opCrcSc, findTreaty: () => undefined, ids: [] }, () => {}).end().kind // 'issues'
 */
export function openAudit(options: AuditOptions, receive: (part: AuditPart) => void): Audit {
  const splitter = openRowSplitter();
  const issues: Issue[] = [];
  const tally = beginTally();
  const finished = new Map<string, Group>();
  // A cell is a view into the text that it was cut from: kept for long, it would keep all that text.
  const ids = new Map(
    [...options.ids, ...(options.treaty === undefined ? [] : [options.treaty.id])].map((id) => [id, id]),
  );
  let table: Table | undefined;
  let group: Group | undefined;
  let isGivenUp = false;
  let rowsRead = 0;

  const finish = (): void => {
    if (group === undefined) return;
    const { id, treaty, rows, cells } = group;
    table?.reader.leave(id);
    if (treaty !== undefined && issues.length === 0) {
      const compared = compareRows(treaty, rows);
      tally.add(rows.length, compared.findings);
      receive({ kind: 'treaty', treaty, rows, cells, ...compared });
    }
    finished.set(id, { ...group, treaty: undefined, rows: [], cells: [] });
    group = undefined;
  };

  const begin = (id: string, line: number): Group => {
    finish();
    const known = ids.get(id);
    const before = finished.get(id);
    if (before !== undefined) issues.push(comesBack(id, line, before));
    else if (known === undefined) issues.push(unknownTreaty(id, line, options.ids));
    const treaty = known === undefined ? undefined : (options.treaty ?? options.findTreaty(known));
    return { id: known ?? id, treaty, firstLine: line, lastLine: line, rows: [], cells: [] };
  };

  const takeRow = ({ columns, reader }: Table, cells: readonly string[], line: number): void => {
    const read = reader.read(cells, line);
    if (read.kind === 'empty') return;
    rowsRead += 1;
    if (read.kind === 'issues') issues.push(...read.issues);
    const id = options.treaty?.id ?? cells[columns.treaty ?? -1]?.trim() ?? '';
    if (group?.id !== id) group = begin(id, line);
    group.lastLine = line;
    if (read.kind === 'row' && issues.length === 0) {
      group.rows.push(read.row);
      if (options.withCells === true) group.cells.push(cells);
    }
  };

  const take = ({ rows, lineOf, badQuotes }: RowsCut): void => {
    for (const line of badQuotes) issues.push(badQuote(line));
    for (const [index, cells] of rows.entries()) {
      if (isGivenUp) return;
      if (table === undefined) {
        table = openTable(cells, options, issues);
        isGivenUp = table === undefined;
        if (table !== undefined) receive({ kind: 'header', cells: table.header, delimiter: splitter.delimiter() });
        continue;
      }
      const line = lineOf(index);
      // What stands in the cells of a row with a bad quote is anybody's guess.
      if (badQuotes.length > 0 && badQuotes.includes(line)) continue;
      takeRow(table, cells, line);
      if (issues.length >= ISSUE_LIMIT) {
        issues.push(tooManyIssues(line));
        isGivenUp = true;
      }
    }
  };

  return {
    push: (text) => {
      if (!isGivenUp) take(splitter.push(text));
      return !isGivenUp;
    },
    rows: () => rowsRead,
    end: () => {
      if (!isGivenUp) take(splitter.end());
      if (table === undefined && issues.length === 0) openTable([], options, issues);
      finish();
      if (issues.length > 0) return { kind: 'issues', issues };
      return { kind: 'audited', counts: tally.counts(finished.size) };
    },
  };
}

/**
 * Checks if somebody must look at a finding: a stored date that does not follow from the clauses, an act without effect, an open
 * question. A row without a stored date of a treaty that is not in force is none.
 *
 * @example isAuditFinding(compareRows(opCrcSc, [{ line: 2, participant: 'NOR', kind: 'ratification', on: civilDate('2001-10-02') }]).findings[0]) // false
 */
export function isAuditFinding({ verdict, row, answer }: RowFinding): boolean {
  switch (verdict) {
    case 'disagreed':
    case 'refused':
      return true;
    case 'open':
      return row.published !== undefined || answer?.kind !== 'pending';
    default:
      return false;
  }
}

interface Table {
  readonly header: readonly string[];
  readonly columns: PublishedColumns;
  readonly reader: PublishedRowReader;
}

/** The rows of one treaty, as they come in. */
interface Group {
  readonly id: string;
  /** Left out where the id is unknown. */
  readonly treaty: Treaty | undefined;
  readonly firstLine: number;
  lastLine: number;
  readonly rows: PublishedRow[];
  readonly cells: (readonly string[])[];
}

function openTable(cells: readonly string[], { treaty }: AuditOptions, issues: Issue[]): Table | undefined {
  const header = cells.map((cell) => cell.replace(/^\uFEFF/, ''));
  const parsed = parsePublishedHeader(header);
  if (!parsed.ok) issues.push(...parsed.issues);
  else if (treaty === undefined && parsed.value.treaty === undefined) issues.push(WITHOUT_TREATY);
  else return { header, columns: parsed.value, reader: openPublishedReader(parsed.value) };
  return undefined;
}

const WITHOUT_TREATY: Issue = {
  code: 'missing-column',
  path: ['header'],
  line: 1,
  message: 'the column "treaty" is missing, and no treaty is named for the whole table',
  hint: 'name the treaty of the table, such as: treaty audit op-crc-sc --register FILE',
};

function unknownTreaty(id: string, line: number, ids: readonly string[]): Issue {
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

function comesBack(id: string, line: number, { firstLine, lastLine }: Group): Issue {
  return {
    code: 'treaty-comes-back',
    path: ['rows', line, 'treaty'],
    line,
    value: id,
    message: `the treaty "${showText(id)}" comes back, whose rows stood in lines ${firstLine} to ${lastLine}; its dates depend on all of them`,
    hint: 'sort the table by the column "treaty", so that the rows of one treaty stand together',
  };
}

function badQuote(line: number): Issue {
  return {
    code: 'bad-quote',
    path: ['rows', line],
    line,
    message: 'the row that begins here has a quote that is not closed, or one inside a quoted cell',
    hint: 'close it; inside a quoted cell write a quote twice: ""',
  };
}

interface Tally {
  readonly add: (rows: number, findings: readonly RowFinding[]) => void;
  readonly counts: (treaties: number) => AuditCounts;
}

function beginTally(): Tally {
  const verdicts = { agreed: 0, 'agreed-under-reading': 0, disagreed: 0, filled: 0, open: 0, refused: 0 };
  let rows = 0;
  let judged = 0;
  let toLookAt = 0;
  return {
    add: (more, findings) => {
      rows += more;
      judged += findings.length;
      for (const finding of findings) {
        verdicts[finding.verdict] += 1;
        if (isAuditFinding(finding)) toLookAt += 1;
      }
    },
    counts: (treaties) => ({ treaties, rows, verdicts, withoutDate: rows - judged, findings: toLookAt }),
  };
}
