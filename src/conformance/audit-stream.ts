import { FUNCTION, OBJECT, SEQUENCE } from '../calendar/argument-shapes.ts';
import { assertArgument } from '../calendar/assert-argument.ts';
import { openEveryKind } from '../formats/every-kind-as-cells.ts';
import type { FormTold } from '../formats/find-foreign-table.ts';
import { listActsOfRow } from '../formats/list-acts-of-row.ts';
import { type PublishedColumns, parsePublishedHeader, type UnreadColumn } from '../formats/published-columns.ts';
import type { PublishedRow } from '../formats/published-row.ts';
import { openPublishedReader, type PublishedRowReader } from '../formats/published-row-reader.ts';
import type { NamesInLanguages, OwnParticipant } from '../participants/own-participant.ts';
import { isSpoiling, listIssuesOfBroken } from '../reading/csv/issue-of-unreadable-row.ts';
import { openTreatyIds } from '../reading/csv/open-treaty-ids.ts';
import type { RowLeft } from '../reading/csv/read-other-heads.ts';
import type { TableRow } from '../reading/csv/split-rows.ts';
import { ISSUE_LIMIT, type Issue, issueOfTooMany } from '../reading/issues/issue.ts';
import { issueOfNoActs } from '../reading/issues/issue-of-no-acts.ts';
import { issueOfOtherRegister } from '../reading/issues/issue-of-other-register.ts';
import { MOST_BELOW } from '../reading/refuse-content.ts';
import type { RowListeners } from '../reading/rows-left.ts';
import type { Register } from '../treaty/register.ts';
import type { Treaty } from '../treaty/treaty.ts';
import { type AuditCounts, beginAuditTally, isAuditFinding, isNothingCompared } from './audit-counts.ts';
import { issueOfReturn, issueOfUnknownTreaty, WITHOUT_TREATY } from './audit-issues.ts';
import { compareForAudit } from './compare-for-audit.ts';
import type { RowsCompared, TreatyDateFinding } from './compare-rows.ts';
import { openTableRows, type RowsRead } from './open-table-rows.ts';
import type { RowFinding } from './row-finding.ts';
import { isToldOfTreatyDate } from './wrong-treaty-date.ts';

export { type AuditCounts, isAuditFinding } from './audit-counts.ts';

/** Whose table is audited, and from where the treaties are taken. */
export interface AuditOptions extends RowListeners, NamesInLanguages {
  /** The treaty whose rows are audited: all, or those that a column `treaty` says to be; without it the table says it there. Linked with those to which its clauses refer. */
  readonly treaty?: Treaty;
  /** The ids that the column `treaty` may hold. */
  readonly ids: readonly string[];
  /** Finds a treaty by one of these ids, linked. */
  readonly findTreaty: (id: string) => Treaty | undefined;
  /** Finds the record of a treaty, from which the acts of former States are taken where the table has nothing of them. */
  readonly findRegister?: (id: string) => Pick<Register, 'acts'> | undefined;
  /** Takes the form of a table that others have published, and what its page says of the treaty. */
  readonly tellForm?: (table: FormTold) => void;
  /** Dates are asked for: a table without a column of stored dates is no finding. */
  readonly forProposals?: true;
  /** Gives the cells of each row with it, for whoever writes the table anew. */
  readonly withCells?: true;
}

/** What an audit gives as it goes: the header of the table, then one treaty after another. */
export type AuditPart =
  | {
      readonly kind: 'header';
      readonly cells: readonly string[];
      readonly delimiter: string;
      /** The columns that are not read. */
      readonly unread: readonly UnreadColumn[];
    }
  | {
      readonly kind: 'treaty';
      readonly treaty: Treaty;
      readonly rows: readonly PublishedRow[];
      /** The cells of each row, as the table has them; none without `withCells`, and of a signature that stands in the row of another act. */
      readonly cells: readonly (readonly string[])[];
      /** The rows that were left or skipped among these. */
      readonly left: readonly RowPassedOver[];
      /** What somebody must look at; without the rows of which the finding of the whole table tells. */
      readonly toLookAt: readonly RowFinding[];
      readonly fromRecord: RowsCompared['fromRecord'];
      /** What is found of the table of the treaty as a whole. */
      readonly treatyDate?: TreatyDateFinding;
      /** Compares every row with the answer of the law, its steps and all; once. */
      readonly compare: () => RowsCompared;
    };

/** A row that is not compared: it tells of no act, cannot be read, or is of another treaty than the one that is named. */
interface RowPassedOver {
  readonly why: 'no-act' | 'unreadable' | 'other-treaty';
  /** Before which of the rows of the treaty it stands. */
  readonly before: number;
  /** None without `withCells`, and where they cannot be told apart. */
  readonly cells: readonly string[];
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
 * issue nothing is compared any more, and the table is read on for further issues alone. A row of what is no act is left and counted; with
 * `skip`, which takes their issues, rows that cannot be read are skipped and counted, each a finding.
 *
 * Of a table whose column `treaty` names others than the one asked for, the rows of that one are audited, and the others counted.
 *
 * Issues: those of `parsePublishedTable`, a table of other treaties alone, a column `treaty` that is missing, a treaty that is unknown or left out, rows of a treaty
 * that stand apart from its others, quotes that are not closed.
 *
 * @param receive takes each part at once
 * @example openAudit({ treaty: opCrcSc, findTreaty: () => undefined, ids: [] }, () => {}).end().kind // 'issues'
 */
export function openAudit(options: AuditOptions, receive: (part: AuditPart) => void): Audit {
  assertArgument('openAudit', 'options', OBJECT, options);
  assertArgument('openAudit', 'options.ids', SEQUENCE, options.ids);
  assertArgument('openAudit', 'options.findTreaty', FUNCTION, options.findTreaty);
  assertArgument('openAudit', 'receive', FUNCTION, receive);
  const participantsOf = openParticipantsOf(options);
  const leave = (row: RowLeft, beginsRow: boolean): void => {
    options.leave?.(row);
    if (beginsRow) rowsTold += 1;
    passOver('no-act', []);
  };
  const source = openTableRows(
    options.treaty?.id,
    { leave, tellForm: (form) => tellForm(form), bearersOf: options.bearersOf },
    participantsOf,
  );
  const issues: Issue[] = [];
  const tally = beginAuditTally();
  const finished = new Map<string, Group>();
  // A cell is a view into the text that it was cut from: kept for long, it would keep all that text.
  const ids = new Map(
    [...options.ids, ...(options.treaty === undefined ? [] : [options.treaty.id])].map((id) => [id, id]),
  );
  const treatyOf = openTreatyIds(ids.keys(), options.findTreatyId);
  let table: Table | undefined;
  let group: Group | undefined;
  // A first row that has not the heads of such a table, and rows below it.
  let unread: { readonly row: RowCut; readonly below: RowCut[] } | undefined;
  let isGivenUp = false;
  let rowsRead = 0;
  // The rows of the file: one may tell of several acts.
  let rowsTold = 0;
  const skipped: Issue[] = [];
  const passedOver = { 'no-act': 0, unreadable: 0, 'other-treaty': 0 };
  // With the line of the first row of each.
  const others = new Map<string, number>();
  let told: FormTold | undefined;
  const tellForm = (form: FormTold): void => {
    told = form;
    options.tellForm?.(form);
  };
  // Those that stand before the first row of a treaty.
  let waiting: RowPassedOver[] = [];

  const finish = (): void => {
    if (group === undefined) return;
    const { id, treaty, rows, cells, left } = group;
    if (treaty !== undefined && issues.length === 0) {
      const audited = compareForAudit(treaty, rows, options.findRegister?.(treaty.id)?.acts ?? []);
      tally.add(rows, audited);
      const { days: _, findings, ...found } = audited;
      const toLookAt = findings.filter(
        (finding) => isAuditFinding(finding) && !isToldOfTreatyDate(finding, found.treatyDate),
      );
      receive({ kind: 'treaty', treaty, rows, cells, left, toLookAt, ...found });
    }
    finished.set(id, { ...group, written: id, treaty: undefined, rows: [], cells: [], left: [] });
    group = undefined;
  };

  const begin = (id: string, line: number): Group => {
    finish();
    const known = ids.get(id);
    const before = finished.get(id);
    if (before !== undefined) issues.push(issueOfReturn(id, line, before));
    else if (known === undefined) issues.push(issueOfUnknownTreaty(id, line, options.ids));
    const treaty = known === undefined ? undefined : (options.treaty ?? options.findTreaty(known));
    const left = waiting;
    waiting = [];
    return { id: known ?? id, written: id, treaty, firstLine: line, lastLine: line, rows: [], cells: [], left };
  };

  const passOver = (why: RowPassedOver['why'], cells: readonly string[], isMoreOfRow = false): void => {
    if (!isMoreOfRow) passedOver[why] += 1;
    if (options.withCells !== true) return;
    const row = { why, before: group?.rows.length ?? 0, cells };
    if (group === undefined) waiting.push(row);
    else group.left.push(row);
  };

  /** Skips a row that cannot be read, where the user says so; says if it did. */
  const skipRow = (ofRow: readonly Issue[], cells: readonly string[]): boolean => {
    if (options.skip === undefined || skipped.length + ofRow.length > ISSUE_LIMIT) return false;
    skipped.push(...ofRow);
    options.skip(ofRow);
    passOver('unreadable', cells);
    return true;
  };

  /** Finds the treaty of a row that others have published where nothing is known of its clauses: the ids of these are composed here, and nobody misspells them. */
  const findTreatyWithoutClauses = ({ columns }: Table, cells: readonly string[]): string | undefined => {
    if (
      told === undefined ||
      told.form === 'participations' ||
      options.treaty !== undefined ||
      columns.treaty === undefined
    )
      return undefined;
    const id = treatyOf(cells[columns.treaty] ?? '');
    return id === '' || ids.has(id) ? undefined : id;
  };

  /** Says if there was anything to read. */
  const readRow = (known: Table, { cells, line, inFile = cells, aside, isMoreOfRow }: RowCut): boolean => {
    const other = findOtherTreaty(known, cells, options.treaty, treatyOf) ?? findTreatyWithoutClauses(known, cells);
    if (other !== undefined) {
      if (others.size < MOST_NAMED && !others.has(other)) others.set(other, line);
      passOver('other-treaty', inFile, isMoreOfRow);
      return false;
    }
    if (aside !== undefined) {
      options.leave?.({ line, kind: aside.text, why: aside.why });
      passOver('no-act', inFile, isMoreOfRow);
      return true;
    }
    const whole = known.wholeOf(cells);
    // A million rows are each one act.
    const acts = known.columns.signed === undefined ? undefined : listActsOfRow(whole, known.columns);
    if (acts === undefined) return readAct(known, whole, line, inFile);
    let isRow = false;
    for (const act of acts) isRow = readAct(known, act, line, act === acts.at(-1) ? inFile : []) || isRow;
    return isRow;
  };

  const readAct = (
    { columns, reader }: Table,
    cells: readonly string[],
    line: number,
    own: readonly string[],
  ): boolean => {
    const read = reader.read(cells, line);
    if (read.kind === 'empty') return false;
    const isRow = read.kind !== 'issues';
    if (!isRow && read.noAct !== undefined) {
      options.leave?.({ line, kind: read.noAct });
      passOver('no-act', own);
      return true;
    }
    if (!isRow && skipRow(read.issues, own)) return true;
    rowsRead += 1;
    if (!isRow) issues.push(...read.issues);
    const treaty = isRow ? read.treaty : treatyOf(cells[columns.treaty ?? -1] ?? '');
    const id = options.treaty?.id ?? treaty ?? '';
    if (group?.written !== id) group = begin(id, line);
    group.lastLine = line;
    if (isRow && issues.length === 0) {
      group.rows.push(read);
      if (options.withCells === true) group.cells.push(own);
    }
    return true;
  };

  const refuseUnread = (): void => {
    if (unread !== undefined) openTable(unread.row, options, issues, participantsOf, unread.below);
    unread = undefined;
    isGivenUp = true;
  };

  const take = ({ rows, issues: ofText }: RowsRead): void => {
    if (ofText.length > 0) {
      issues.push(...ofText);
      isGivenUp = true;
    }
    for (const row of rows) {
      if (isGivenUp) return;
      if (row.kind !== 'row' && unread !== undefined) refuseUnread();
      else if (row.kind !== 'row') {
        const broken = listIssuesOfBroken(row, ['rows', row.line]);
        if (table !== undefined && !isSpoiling(row) && skipRow(broken, [])) {
          rowsTold += 1;
          continue;
        }
        issues.push(...broken);
        isGivenUp = table === undefined;
      } else if (table !== undefined) {
        if (readRow(table, row) && row.isMoreOfRow !== true) rowsTold += 1;
      } else if (unread !== undefined) {
        unread.below.push(row);
        if (unread.below.length === MOST_BELOW) refuseUnread();
      } else {
        table = openTable(row, options, [], participantsOf);
        if (table === undefined) {
          // What else the file is, the rows below tell, wherever its pieces are cut.
          unread = { row, below: [] };
          continue;
        }
        receive({ kind: 'header', cells: table.header, delimiter: source.delimiter(), unread: table.unread });
      }
      if (issues.length >= ISSUE_LIMIT) {
        issues.push(issueOfTooMany(row.line));
        isGivenUp = true;
      }
    }
  };

  return {
    push: (text) => {
      if (!isGivenUp) take(source.push(text));
      return !isGivenUp;
    },
    rows: () => rowsRead,
    end: () => {
      if (!isGivenUp) take(source.end());
      if (unread !== undefined) refuseUnread();
      if (table === undefined && issues.length === 0)
        openTable({ line: 1, cells: [] }, options, issues, participantsOf);
      finish();
      const ids = [...others.keys(), ...(told?.others().keys() ?? [])].join(', ');
      if (rowsRead === 0 && issues.length === 0 && ids !== '' && options.treaty !== undefined)
        issues.push(issueOfOtherRegister(ids, options.treaty.id));
      const [first] = others;
      if (rowsRead === 0 && issues.length === 0 && first !== undefined)
        issues.push(issueOfUnknownTreaty(...first, options.ids));
      if (rowsRead === 0 && issues.length === 0)
        issues.push(...(skipped.length > 0 ? skipped : [issueOfNoActs(1, ['rows'])]));
      if (issues.length > 0) return { kind: 'issues', issues };
      const { 'no-act': noAct, unreadable, 'other-treaty': ofOthers } = passedOver;
      const counts = tally.counts(finished.size, { noAct, unreadable, ofOthers, rows: rowsTold });
      const isWithoutDates = table?.columns.published === undefined;
      if (!isWithoutDates && !isNothingCompared(counts.compared, counts.verdicts)) return { kind: 'audited', counts };
      const findings = counts.findings + (options.forProposals === true ? 0 : 1);
      const why = isWithoutDates ? { withoutDates: true as const } : { noneCompared: true as const };
      return { kind: 'audited', counts: { ...counts, ...why, findings } };
    },
  };
}

/** How many other treaties are named. */
const MOST_NAMED = 10;

/**
 * Finds the treaty of a row where it is another than the one that is named for the table. A row that names none is of that one, and one with other cells
 * than the table has columns is read, and refused.
 */
function findOtherTreaty(
  { columns, header }: Table,
  cells: readonly string[],
  treaty: Treaty | undefined,
  treatyOf: (written: string) => string,
): string | undefined {
  if (treaty === undefined || columns.treaty === undefined || cells.length !== header.length) return undefined;
  const id = treatyOf(cells[columns.treaty] ?? '');
  return id === '' || id === treaty.id ? undefined : id;
}

type RowCut = Extract<TableRow, { readonly kind: 'row' }>;

interface Table {
  readonly header: readonly string[];
  readonly columns: PublishedColumns;
  readonly unread: readonly UnreadColumn[];
  readonly reader: PublishedRowReader;
  /** Gives a row with what its table says of every row. */
  readonly wholeOf: (cells: readonly string[]) => readonly string[];
}

/** The rows of one treaty, as they come in. */
interface Group {
  readonly id: string;
  /** The same as the rows have it: one text, which need not be compared sign by sign. */
  readonly written: string;
  /** Left out where the id is unknown. */
  readonly treaty: Treaty | undefined;
  readonly firstLine: number;
  lastLine: number;
  readonly rows: PublishedRow[];
  readonly cells: (readonly string[])[];
  readonly left: RowPassedOver[];
}

/** Opens what finds the participants that a treaty declares for itself: of the one treaty of the table, or of that which a row names. */
function openParticipantsOf({ treaty, ids, findTreaty }: AuditOptions): (treaty: string) => readonly OwnParticipant[] {
  const known = new Set(ids);
  const ownOf = (each: Treaty | undefined): readonly OwnParticipant[] =>
    each?.finalClauses.participation.participants ?? NOBODY;
  return (id) => ownOf(treaty ?? (known.has(id) ? findTreaty(id) : undefined));
}

/** One list for all that declare nobody, so that it is known again. */
const NOBODY: readonly OwnParticipant[] = [];

function openTable(
  row: { readonly line: number; readonly cells: readonly string[] },
  { treaty, ids, bearersOf, findTreatyId }: AuditOptions,
  issues: Issue[],
  participantsOf: (treaty: string) => readonly OwnParticipant[],
  below: readonly TableRow[] = [],
): Table | undefined {
  const wholeOf = openEveryKind(row.cells);
  const cells = wholeOf(row.cells);
  const parsed = parsePublishedHeader({ line: row.line, cells }, below);
  if (!parsed.ok) issues.push(...parsed.issues);
  else if (treaty === undefined && parsed.value.columns.treaty === undefined) issues.push(WITHOUT_TREATY);
  else
    return {
      header: row.cells,
      ...parsed.value,
      reader: openPublishedReader(parsed.value.columns, {
        width: cells.length,
        participants: parsed.value.participants,
        added: cells.length - row.cells.length,
        participantsOf,
        bearersOf,
        findTreatyId: openTreatyIds([...ids, ...(treaty === undefined ? [] : [treaty.id])], findTreatyId),
      }),
      wholeOf,
    };
  return undefined;
}
