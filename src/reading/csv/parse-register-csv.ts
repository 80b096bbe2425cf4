import { OBJECT, TEXT } from '../../calendar/argument-shapes.ts';
import { assertArgument } from '../../calendar/assert-argument.ts';
import type { OwnNames } from '../../participants/own-participant.ts';
import type { Act } from '../../treaty/act.ts';
import type { Register, Source } from '../../treaty/register.ts';
import type { Fault } from '../issues/attempt.ts';
import { ISSUE_LIMIT, type Issue, issueOfFile, issueOfTooMany, type Parsed } from '../issues/issue.ts';
import { issueOfNoActs } from '../issues/issue-of-no-acts.ts';
import { listBelow, MOST_BELOW, refuseContent } from '../refuse-content.ts';
import { findCompleteness, type RowListeners } from '../rows-left.ts';
import { openParticipants } from '../values/open-participants.ts';
import { REQUIRED_COLUMNS } from './csv-columns.ts';
import { issueOfBrokenRow, issueOfUnreadableRow } from './issue-of-unreadable-row.ts';
import { parseCsvHeader, REGISTER_COLUMNS } from './parse-csv-header.ts';
import { type CsvRowParsed, openCsvRowParser } from './parse-csv-row.ts';
import { isOtherHead, readOtherHeads } from './read-other-heads.ts';
import { refuseTable } from './refuse-table.ts';
import { listRows, type TableRow } from './split-rows.ts';

/**
 * Parses a register from a table with the columns `participant`, `kind` and `date`, and, where there is need, `effective` (the
 * date of a succession), `territory`, `amendment` (the id of the amendment that an act is a step of), `title` and `procedure` (of a proposal),
 * `votes` (of an adoption), `covers` (how many reports one combines), `due` (the day set for the next), `corrects` and
 * `corrected` (of a correction), `source` and `note`. The participant is left empty where none acts, as in a communication.
 *
 * A source is a free text; it becomes a source of the register whose id and title are that text. A table does not know when a
 * source was consulted, nor until which day it is complete; a JSON register does.
 *
 * @param text with commas, semicolons, tabs or bars between cells, or what a first line `sep=` says; with any line ends
 * @param treatyId the treaty of which this is the register: a table does not say it
 * @param listeners `participants` are those that the treaty declares for itself; `leave` takes each row that is left, because it tells of a notification, a reservation or the like, which is no act; `passOver`
 *   the head of each column that is not read, because the date of entry into force is computed; with `skip`, which takes their issues, rows that cannot be read are left out, and the register says how many
 * @returns the register, or every issue of the table, by line
 * @example parseRegisterCsv('participant,kind,date\nRomania,ratification,2001-10-18\n', 'op-crc-sc').ok // true
 */
export function parseRegisterCsv(
  text: string,
  treatyId: string,
  listeners: RowListeners & OwnNames = {},
): Parsed<Register> {
  assertArgument('parseRegisterCsv', 'text', TEXT, text);
  assertArgument('parseRegisterCsv', 'treatyId', TEXT, treatyId);
  assertArgument('parseRegisterCsv', 'listeners', OBJECT, listeners);
  if (treatyId === '') return { ok: false, issues: [issueOfFile(NO_TREATY)] };
  const table = text.startsWith('\u{feff}') ? text.slice(1) : text;
  const refused = refuseTable(table);
  if (refused !== undefined) return { ok: false, issues: [refused] };
  const isColumn = (name: string): boolean => REGISTER_COLUMNS.has(name) || isOtherHead(name);
  return parseRegisterRows(listRows(table, { quotes: 'strict', isColumn }), treatyId, listeners);
}

/**
 * Parses a register from the rows of a table, the first of which has the names of its columns.
 *
 * @returns the register, or every issue of the table, by line; where no row can be read, they are issues too
 */
export function parseRegisterRows(
  table: Iterable<TableRow>,
  treatyId: string,
  { leave, passOver, skip, participants }: RowListeners & OwnNames,
): Parsed<Register> {
  if (treatyId === '') return { ok: false, issues: [issueOfFile(NO_TREATY)] };
  const rows = readOtherHeads(table, leave, passOver);
  const first = rows.next().value;
  if (first === undefined) return { ok: false, issues: [issueOfFile(EMPTY)] };
  if (first.kind !== 'row') return { ok: false, issues: [issueOfBrokenRow(first, ['header'])] };
  const header = parseCsvHeader(first.line, first.cells);
  // Where the first row is an act already, it has no heads.
  const hasHeads = !header.issues.some(({ code }) => code === 'missing-header');
  const below = header.issues.length > 0 ? takeRows(rows, MOST_BELOW) : [];
  if (header.issues.length > 0) {
    const cells = first.written ?? first.cells;
    const other = refuseContent({ cells, areHeads: hasHeads, below: listBelow(below) });
    if (other !== undefined) return { ok: false, issues: [other] };
  }
  if (!header.usable) return { ok: false, issues: header.issues };
  const acts: Act[] = [];
  const bad: (readonly Issue[])[] = [];
  const ofTable: Issue[] = [];
  const parseRow = openCsvRowParser(header.columns, openParticipants(participants));
  let index = 0;
  let found = header.issues.length;
  for (const row of chain(below, rows)) {
    if (found >= ISSUE_LIMIT) {
      ofTable.push(issueOfTooMany(row.line - 1));
      break;
    }
    const unreadable = issueOfUnreadableRow(row, header.columns, index, first.added);
    const read: CsvRowParsed =
      unreadable === undefined && row.kind === 'row'
        ? parseRow(row, index)
        : { issues: unreadable ? [unreadable] : [] };
    if (read.act !== undefined) acts.push(read.act);
    else bad.push(read.issues);
    found += read.issues.length;
    index += 1;
  }
  if (index === 0) ofTable.push(issueOfNoActs(first.line, ['acts']));
  const isReadable = header.issues.length + ofTable.length === 0 && (bad.length === 0 || acts.length > 0);
  if (!isReadable || (bad.length > 0 && skip === undefined)) {
    return { ok: false, issues: [...header.issues, ...bad.flat(), ...ofTable] };
  }
  for (const issues of bad) skip?.(issues);
  const completeness = findCompleteness(bad.length, undefined);
  return {
    ok: true,
    value: { treaty: treatyId, ...(completeness && { completeness }), sources: listSources(acts), acts },
  };
}

/** Takes the next rows of a table. */
function takeRows(rows: Iterator<TableRow, void>, most: number): readonly TableRow[] {
  const taken: TableRow[] = [];
  while (taken.length < most) {
    const next = rows.next();
    if (next.done === true) break;
    taken.push(next.value);
  }
  return taken;
}

function* chain(taken: readonly TableRow[], rows: Iterable<TableRow>): Generator<TableRow, void> {
  yield* taken;
  yield* rows;
}

const NO_TREATY: Fault = {
  what: { code: 'issue.no-treaty', values: {} },
  remedy: { code: 'remedy.name-treaty', values: {} },
};

const EMPTY: Fault = {
  what: { code: 'issue.empty.blank', values: {} },
  remedy: { code: 'remedy.write-header', values: { columns: REQUIRED_COLUMNS.join(',') } },
};

function listSources(acts: readonly Act[]): Source[] {
  const ids = new Set<string>();
  for (const { source } of acts) if (source !== undefined) ids.add(source);
  return [...ids].map((id) => ({ id, title: id }));
}
