import { renderExcerpt } from '../../determination/render-excerpt.ts';
import type { OwnNames } from '../../participants/own-participant.ts';
import type { Act } from '../../treaty/act.ts';
import type { Completeness, Missing } from '../../treaty/register.ts';
import type { Attempt, Fault } from '../issues/attempt.ts';
import { ISSUE_LIMIT, type Issue, issueOfFile, issueOfTooMany, type Parsed } from '../issues/issue.ts';
import { issueOfNoActs } from '../issues/issue-of-no-acts.ts';
import { issueOfOtherRegister } from '../issues/issue-of-other-register.ts';
import { listBelow, MOST_BELOW, refuseContent } from '../refuse-content.ts';
import { findCompleteness, type RowListeners } from '../rows-left.ts';
import { openParticipants } from '../values/open-participants.ts';
import type { ActAside, WhyAside } from './act-aside.ts';
import { REQUIRED_COLUMNS } from './csv-columns.ts';
import { isSpoiling, listIssuesOfBroken, listIssuesOfUnreadable } from './issue-of-unreadable-row.ts';
import { openColumnsAsWhole } from './open-columns-as-whole.ts';
import { openTreatyIds } from './open-treaty-ids.ts';
import { type CsvHeader, parseCsvHeader } from './parse-csv-header.ts';
import { type CsvRowParsed, type CsvRowParser, openCsvRowParser } from './parse-csv-row.ts';
import { issueOfTwoParticipants } from './participant-columns.ts';
import { openOtherHeads, type RegisterRow } from './read-other-heads.ts';
import type { TableRow } from './split-rows.ts';

/** The rows of a register that are read as they come in. */
export interface RegisterRows {
  /** Takes the next row; says whether any further one is of use. */
  readonly push: (row: TableRow) => boolean;
  /** Says how whole the acts are, or what is wrong with the table: then none of those that were given is to be used. */
  readonly end: () => Parsed<RowsEnd>;
}

/** What is known of the acts of a table at its end. */
interface RowsEnd {
  /** There where rows were skipped. */
  readonly completeness: Completeness | undefined;
  /** There where the rows name their treaty. */
  readonly treaty: string | undefined;
}

/** A table whose first row has been read. */
interface Table {
  readonly first: Extract<RegisterRow, { readonly kind: 'row' }>;
  readonly header: CsvHeader;
  readonly parseRow: CsvRowParser;
  readonly parseParticipant: (text: string) => Attempt<string>;
}

/**
 * Opens a reader of the rows of a register, the first of which has the names of its columns. Each act is given as soon as its row is read, and none
 * is kept, so that a table may be of any size.
 *
 * @param take takes each act, with the id of its treaty where the row names that
 * @param listeners as of `parseRegisterCsv`; `treatyId` is the treaty whose rows are read of a table of several; left out, the table may have those of one,
 * or with `everyTreaty` of several
 * @example openRegisterRows(() => {}).push({ kind: 'row', line: 1, cells: ['participant', 'kind', 'date'] }) // true
 */
export function openRegisterRows(
  take: (act: Act, treaty: string | undefined) => void,
  {
    leave = () => {},
    passOver = () => {},
    tellOthers = () => {},
    skip,
    treatyId = '',
    everyTreaty,
    ...names
  }: RowListeners & OwnNames & { readonly treatyId?: string; readonly everyTreaty?: true } = {},
): RegisterRows {
  const others = new Map<string, number>();
  const treatyOf = openTreatyIds(treatyId === '' ? [] : [treatyId], names.findTreatyId);
  let named: string | undefined;
  let ofRow: string | undefined;
  const isOfTreaty = (written: string): boolean => {
    ofRow = undefined;
    if (written.trim() === '') return true;
    const id = treatyOf(written);
    named ??= treatyId === '' ? id : treatyId;
    ofRow = id;
    if (id !== named) others.set(id, (others.get(id) ?? 0) + 1);
    return everyTreaty === true || id === named;
  };
  const readOther = openOtherHeads(leave, passOver, isOfTreaty);
  const bad: (readonly Issue[])[] = [];
  const aside: Missing[] = [];
  const ofTable: Issue[] = [];
  // The rows below heads that are wrong tell what else the file is.
  let below: RegisterRow[] | undefined;
  let table: Table | undefined;
  let refused: readonly Issue[] | undefined;
  let acts = 0;
  let found = 0;
  let isRowBelow = false;
  let isSpoiled = false;

  const begin = (first: RegisterRow): void => {
    if (first.kind !== 'row') {
      refused = listIssuesOfBroken(first, ['header']);
      return;
    }
    const header = parseCsvHeader(first.line, first.cells);
    const parseParticipant = openParticipants(names);
    table = { first, header, parseParticipant, parseRow: openCsvRowParser(header.columns, parseParticipant) };
    found = header.issues.length;
    if (found > 0) below = [];
  };
  const readRow = (row: RegisterRow, { first, header, parseRow, parseParticipant }: Table): void => {
    if (found >= ISSUE_LIMIT) {
      if (ofTable.length === 0) ofTable.push(issueOfTooMany(row.line - 1));
      return;
    }
    const index = acts + bad.length;
    if (row.kind === 'row' && row.aside !== undefined) {
      setAside(row, row.aside, parseRow(row, index));
      return;
    }
    if (row.kind !== 'row') isSpoiled ||= isSpoiling(row);
    const unreadable = listIssuesOfUnreadable(row, header.columns, index, first.added);
    const two =
      unreadable.length > 0
        ? undefined
        : issueOfTwoParticipants(row, first.participants, parseParticipant, ['acts', index]);
    const issues = two === undefined ? unreadable : [two];
    const read: CsvRowParsed = issues.length === 0 && row.kind === 'row' ? parseRow(row, index) : { issues };
    found += read.issues.length;
    if (read.act === undefined) bad.push(read.issues);
    else {
      acts += 1;
      take(read.act, ofRow);
    }
  };
  /** Leaves an act of which too little is known; what it may be says which acts the record may lack, and from when on. */
  const setAside = ({ line }: RegisterRow, { why, text }: ActAside, read: CsvRowParsed): void => {
    found += read.issues.length;
    if (read.act === undefined) bad.push(read.issues);
    else {
      leave({ line, kind: text, why });
      aside.push(missingOf(read.act, why));
    }
  };
  /** Decides whether the rows below heads that are wrong are read, so that what is wrong with them is told too. */
  const settle = ({ first, header }: Table, rows: readonly RegisterRow[]): void => {
    below = undefined;
    // Where the first row is an act already, it has no heads.
    const areHeads = !header.issues.some(({ code }) => code === 'missing-header');
    const other = refuseContent({ cells: first.written ?? first.cells, areHeads, below: listBelow(rows) });
    if (other !== undefined) refused = [other];
    else if (header.usable) for (const row of rows) takeRow(row);
    else refused = header.issues;
  };
  const takeRow = (row: RegisterRow): void => {
    if (table === undefined) begin(row);
    else if (below === undefined) readRow(row, table);
    else {
      below.push(row);
      if (below.length === MOST_BELOW) settle(table, below);
    }
  };

  const columns = openColumnsAsWhole();
  const takeInOrder = (rows: Iterable<TableRow>): boolean => {
    for (const row of rows) {
      isRowBelow ||= table !== undefined;
      for (const each of readOther(row)) if (refused === undefined) takeRow(each);
    }
    return refused === undefined && ofTable.length === 0;
  };

  return {
    push: (row) => takeInOrder(columns.push([row])),
    end: () => {
      takeInOrder(columns.end());
      if (table !== undefined && below !== undefined) settle(table, below);
      if (refused !== undefined) return { ok: false, issues: refused };
      if (table === undefined) return { ok: false, issues: [issueOfFile(EMPTY)] };
      const ids = [...others.keys()];
      if (treatyId === '' && ids.length > 0 && everyTreaty !== true)
        return { ok: false, issues: [issueOfFile(faultOfSeveral([named ?? '', ...ids]))] };
      if (acts + bad.length === 0 && ids.length > 0)
        return { ok: false, issues: [issueOfOtherRegister(ids.join(', '), treatyId)] };
      if (ids.length > 0 && everyTreaty !== true) tellOthers(others);
      const { first, header } = table;
      // Below heads that say not enough, there may be rows of which no act can be made.
      if (acts + bad.length === 0 && (!isRowBelow || header.issues.length === 0))
        ofTable.push(issueOfNoActs(first.line, ['acts']));
      const isReadable = header.issues.length + ofTable.length === 0 && (bad.length === 0 || acts > 0);
      if (!isReadable || (bad.length > 0 && (skip === undefined || isSpoiled))) {
        return { ok: false, issues: [...header.issues, ...bad.flat(), ...ofTable] };
      }
      for (const issues of bad) skip?.(issues);
      return {
        ok: true,
        value: {
          completeness: findCompleteness(bad.length, undefined, aside),
          treaty: everyTreaty === true && ids.length > 0 ? undefined : named,
        },
      };
    },
  };
}

/** Says what a record lacks without an act that was left aside: of one without a code it is not said whose act it is. */
function missingOf({ kind, on, participant }: Act, why: WhyAside): Missing {
  const since = on === undefined ? {} : { since: on };
  if (kind === 'signature') return { acts: 'signatures', ...since };
  const acts = kind === 'denunciation' ? 'denunciations' : 'consents';
  return { acts, ...(why === 'undecided' && participant !== undefined && { of: [participant] }), ...since };
}

/** Builds the fault of a table of several treaties where none is named. */
function faultOfSeveral(ids: readonly string[]): Fault {
  const remedy = { code: 'remedy.name-treaty.of-register', values: { own: renderExcerpt(ids.join(', ')) } } as const;
  return { what: { code: 'issue.no-treaty', values: {} }, remedy };
}

const EMPTY: Fault = {
  what: { code: 'issue.empty.blank', values: {} },
  remedy: { code: 'remedy.write-header', values: { columns: REQUIRED_COLUMNS.join(',') } },
};
