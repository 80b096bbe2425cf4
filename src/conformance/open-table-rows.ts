import { type FormTold, findForeignTable } from '../formats/find-foreign-table.ts';
import { isMarkup, isWithinFirstTag, WITHOUT_TABLE } from '../formats/markup/read-page.ts';
import { type ForeignRowsOptions, openForeignRows } from '../formats/open-foreign-rows.ts';
import { parsePublishedJson } from '../formats/parse-published-json.ts';
import { isPublishedColumn } from '../formats/published-columns.ts';
import type { NamesInLanguages, OwnParticipant } from '../participants/own-participant.ts';
import { refuseSize } from '../reading/bytes/refuse-size.ts';
import { listColumnsAsWhole, openColumnsAsWhole } from '../reading/csv/open-columns-as-whole.ts';
import { listInTurn } from '../reading/csv/open-days-in-order.ts';
import { openRowSplitter, type TableRow } from '../reading/csv/split-rows.ts';
import type { Issue } from '../reading/issues/issue.ts';
import { issueOfOtherRegister } from '../reading/issues/issue-of-other-register.ts';
import { isJson } from '../reading/json/parse-json-table.ts';

/** The rows of a table as its text comes in, whatever its form. */
export interface TableRows {
  /** Takes the next piece of text, and gives the rows that are complete with it. */
  readonly push: (text: string) => RowsRead;
  /** Gives the rows that are left. */
  readonly end: () => RowsRead;
  /** The sign between the cells; a comma where the text is JSON. */
  readonly delimiter: () => string;
}

/** Who is told of a table that others have published. */
export interface TableListeners extends NamesInLanguages {
  readonly leave: NonNullable<ForeignRowsOptions['leave']>;
  readonly tellForm?: ((table: FormTold) => void) | undefined;
}

/** Rows, and what is wrong with the text as a whole: behind an issue nothing is read any more. */
export interface RowsRead {
  readonly rows: Iterable<TableRow>;
  readonly issues: readonly Issue[];
}

const NONE = { rows: [], issues: [] } as const;

/**
 * Opens a table whose text comes in pieces, in our own form or as others publish it. Cells are cut as they come; JSON, a register or a list of
 * objects, and a page are read as a whole at their end.
 *
 * @param treaty the treaty of the table, where one is named: a register of another is refused
 * @param listeners `leave` takes what of a row is no act, where others publish it so; `tellForm` the form that is found; `bearersOf` knows names in other languages than English
 * @param participantsOf the participants that a treaty declares for itself, by its id
 */
export function openTableRows(
  treaty: string | undefined,
  { leave, tellForm, bearersOf }: TableListeners,
  participantsOf?: (treaty: string) => readonly OwnParticipant[],
): TableRows {
  const splitter = openRowSplitter({ quotes: 'lenient', isColumn: isPublishedColumn });
  const foreign = openForeignRows({ leave, treaty, participantsOf });
  let document: string | undefined;
  let begun = '';
  let isBegun = false;
  let isRefused = false;
  let isTold = false;
  const columns = openColumnsAsWhole();
  const take = (rows: readonly TableRow[]): Iterable<TableRow> => {
    const found = isTold ? undefined : foreign.found();
    if (found !== undefined) {
      isTold = true;
      tellForm?.({ ...found, facts: new Map(), others: foreign.others });
    }
    return columns.push(rows);
  };
  const endDocument = (text: string): RowsRead => {
    const table = findForeignTable(text, { leave, treaty, participantsOf });
    if (table !== undefined) {
      if (table.issues.length > 0) return { rows: [], issues: table.issues };
      tellForm?.(table);
      return { rows: listColumnsAsWhole(table.rows), issues: [] };
    }
    if (!isJson(text)) return { rows: [], issues: [WITHOUT_TABLE] };
    const parsed = parsePublishedJson(text, participantsOf, bearersOf);
    if (!parsed.ok) return { rows: [], issues: parsed.issues };
    const { treaty: own, rows } = parsed.value;
    if (own === undefined || treaty === undefined || own === treaty)
      return { rows: listColumnsAsWhole(rows), issues: [] };
    return { rows: [], issues: [issueOfOtherRegister(own, treaty)] };
  };
  const pushBegun = (text: string): RowsRead => {
    if (document === undefined) return { rows: take(foreign.push(splitter.push(text))), issues: [] };
    document += text;
    const tooLarge = refuseSize(document.length);
    if (tooLarge === undefined) return NONE;
    isRefused = true;
    return { rows: [], issues: [tooLarge] };
  };
  const begin = (): RowsRead => {
    isBegun = true;
    if (isJson(begun) || isMarkup(begun)) document = '';
    return pushBegun(begun);
  };
  return {
    push: (text) => {
      if (isRefused) return NONE;
      if (isBegun) return pushBegun(text);
      begun += text;
      return begun.trim() === '' || isWithinFirstTag(begun) ? NONE : begin();
    },
    end: () => {
      const { rows, issues } = isBegun ? NONE : begin();
      if (isRefused || issues.length > 0) return { rows, issues };
      if (document !== undefined) return endDocument(document);
      const last = take([...foreign.push(splitter.end()), ...foreign.end()]);
      return { rows: listInTurn([rows, last, columns.end()]), issues: [] };
    },
    delimiter: splitter.delimiter,
  };
}
