import { OBJECT, TEXT } from '../calendar/argument-shapes.ts';
import { assertArgument } from '../calendar/assert-argument.ts';
import type { OwnNames } from '../participants/own-participant.ts';
import { isSpoiling, listIssuesOfBroken } from '../reading/csv/issue-of-unreadable-row.ts';
import { listColumnsAsWhole } from '../reading/csv/open-columns-as-whole.ts';
import { openTreatyIds } from '../reading/csv/open-treaty-ids.ts';
import { listRows } from '../reading/csv/split-rows.ts';
import { ISSUE_LIMIT, type Issue, issueOfTooMany, type Parsed } from '../reading/issues/issue.ts';
import { issueOfNoActs } from '../reading/issues/issue-of-no-acts.ts';
import { isJson } from '../reading/json/parse-json-table.ts';
import type { RowListeners } from '../reading/rows-left.ts';
import type { ParticipationKind } from '../treaty/act-kinds.ts';
import { openEveryKind } from './every-kind-as-cells.ts';
import { type FormTold, findForeignTable } from './find-foreign-table.ts';
import { listActsOfRow } from './list-acts-of-row.ts';
import { parsePublishedJson } from './parse-published-json.ts';
import {
  isPublishedColumn,
  type PublishedColumns,
  parsePublishedHeader,
  type UnreadColumn,
} from './published-columns.ts';
import type { PublishedRow } from './published-row.ts';
import { openPublishedReader, type PublishedRowReader } from './published-row-reader.ts';
import { openYears } from './years-as-days.ts';

/**
 * Parses a table of acts with the dates of entry into force that somebody has typed in: a register, in any order of its columns, in
 * which `effective` is the stored date and `names` the day that an act itself names; `treaty` and `iso3` where there are. An act of
 * the kind `consent` is read as a ratification where its State has signed, and as an accession otherwise; the acceptance of an
 * amendment that no column names is one of the treaty itself.
 *
 * JSON is read, a list of objects or a register, and tables as others publish them are, too; `leave` takes what of their rows is no act.
 *
 * @param options `kind`: what every act of a table is that has no column for it; `tellYear`: take years
 * where days are wanted, each as the first day of its year, in the column of days or in one of years where there is no other; it takes the line of each such row; `treaty`: the one whose rows are read of a table of others that holds several; `tellForm` takes the form of such a table; `tellUnread` the columns that are not read, and whether one of those that are has stored dates; `participants`: those that the treaty declares for itself; with `skip`, which takes their issues, rows that cannot be
 * read are left out, where others can be read
 * @returns the rows, or every issue by line, none of the rows being used
 * @example parsePublishedTable('state,iso3,action,date,effective,note\nBenin,BEN,ratification,2005-01-31,2005-02-28,').ok // true
 */
export function parsePublishedTable(
  text: string,
  options: {
    readonly kind?: ParticipationKind;
    readonly tellYear?: (line: number) => void;
    readonly treaty?: string;
    readonly tellForm?: ((table: FormTold) => void) | undefined;
    readonly tellUnread?: ((columns: readonly UnreadColumn[], hasStoredDates: boolean) => void) | undefined;
  } & Pick<RowListeners, 'leave' | 'skip'> &
    OwnNames = {},
): Parsed<readonly PublishedRow[]> {
  assertArgument('parsePublishedTable', 'text', TEXT, text);
  assertArgument('parsePublishedTable', 'options', OBJECT, options);
  const { participants = [], bearersOf } = options;
  let reader: PublishedRowReader | undefined;
  let columns: PublishedColumns = {};
  let headLine = 1;
  let wholeOf = (cells: readonly string[]): readonly string[] => cells;
  let isOfYear = (_: readonly string[]): boolean => false;
  const issues: Issue[] = [];
  const bad: (readonly Issue[])[] = [];
  const rows: PublishedRow[] = [];
  const { leave, treaty } = options;
  const foreign = findForeignTable(text, { leave, treaty, participantsOf: () => participants });
  if (foreign !== undefined && foreign.issues.length > 0) return { ok: false, issues: foreign.issues };
  if (foreign !== undefined) options.tellForm?.(foreign);
  const document =
    foreign === undefined && isJson(text) ? parsePublishedJson(text, () => participants, bearersOf) : undefined;
  if (document?.ok === false) return document;
  const table = listColumnsAsWhole(
    foreign?.rows ?? document?.value.rows ?? listRows(text, { quotes: 'lenient', isColumn: isPublishedColumn }),
  );
  for (const row of table) {
    if (issues.length + bad.length >= ISSUE_LIMIT) {
      issues.push(issueOfTooMany(row.line - 1));
      break;
    }
    if (row.kind !== 'row') {
      const ofRow = listIssuesOfBroken(row, ['rows', row.line]);
      if (reader === undefined) {
        issues.push(...ofRow);
        break;
      }
      if (isSpoiling(row)) issues.push(...ofRow);
      else bad.push(ofRow);
    } else if (reader === undefined) {
      const { line } = row;
      if (options.tellYear !== undefined) ({ wholeOf, isOfYear } = openYears(row.cells));
      else if (options.kind === undefined) wholeOf = openEveryKind(row.cells);
      const cells = wholeOf(row.cells);
      const head = { line, cells: options.kind === undefined ? cells : [...cells, 'kind'] };
      let header = parsePublishedHeader(head);
      // Nothing more of it is read.
      if (!header.ok) header = parsePublishedHeader(head, table);
      if (!header.ok) return header;
      const { participants: who, unread } = header.value;
      options.tellUnread?.(unread, header.value.columns.published !== undefined);
      ({ columns } = header.value);
      headLine = line;
      reader = openPublishedReader(columns, {
        width: cells.length,
        participants: who,
        added: cells.length - row.cells.length,
        ...(options.kind !== undefined && { kind: options.kind }),
        participantsOf: () => participants,
        bearersOf,
        findTreatyId: openTreatyIds(treaty === undefined ? [] : [treaty], options.findTreatyId),
      });
    } else if (row.aside !== undefined) {
      leave?.({ line: row.line, kind: row.aside.text, why: row.aside.why });
    } else {
      if (isOfYear(row.cells)) options.tellYear?.(row.line);
      for (const cells of listActsOfRow(wholeOf(row.cells), columns)) {
        const read = reader.read(cells, row.line);
        if (read.kind === 'issues') bad.push(read.issues);
        else if (read.kind !== 'empty') rows.push(read);
      }
    }
  }
  if (reader === undefined && issues.length === 0) {
    const empty = parsePublishedHeader({ line: 1, cells: [] });
    if (!empty.ok) return empty;
  }
  if (rows.length === 0 && issues.length + bad.length === 0) issues.push(issueOfNoActs(headLine, ['rows']));
  const isReadable = issues.length === 0 && (bad.length === 0 || (options.skip !== undefined && rows.length > 0));
  if (!isReadable) return { ok: false, issues: [...bad.flat(), ...issues] };
  for (const each of bad) options.skip?.(each);
  return { ok: true, value: rows };
}
