import { listRows, type TableRow } from '../reading/csv/split-rows.ts';
import type { Issue } from '../reading/issues/issue.ts';
import { isJson, isJsonTable, parseJsonTable } from '../reading/json/parse-json-table.ts';
import { listEcolexRows } from './ecolex/list-ecolex-rows.ts';
import type { ForeignFormId } from './foreign-form.ts';
import { listIcrcRows } from './icrc/list-icrc-rows.ts';
import type { TextBeside } from './markup/list-tables.ts';
import { CUT_SHORT, isMarkup, readPage } from './markup/read-page.ts';
import {
  type ForeignRows,
  type ForeignRowsOptions,
  type FormOfTable,
  isForeignHead,
  openForeignRows,
} from './open-foreign-rows.ts';
import { isPublishedColumn } from './published-columns.ts';

/** A table as others publish it. */
export interface ForeignTable extends FormOfTable {
  /** Its rows in our columns, the first of them the heads. */
  readonly rows: Iterable<TableRow>;
  /** What a page says of the treaty above its table, by the word before it, in small letters. */
  readonly facts: ReadonlyMap<string, string>;
  /** The rows of other treaties than the one asked for, counted by the id of each as the rows are read. */
  readonly others: () => ReadonlyMap<string, number>;
  /** What is wrong with the text as a whole; nothing of it is then to be used. */
  readonly issues: readonly Issue[];
}

/** What is told of a table that others have published. */
export type FormTold = Omit<ForeignTable, 'rows' | 'issues'>;

/** How a table is read that others may have published. */
export interface ForeignTableOptions {
  /** Takes what of a row is no act. */
  readonly leave?: ForeignRowsOptions['leave'];
  /** The form that the user says it is; left out, it is told by the heads. */
  readonly form?: ForeignFormId | undefined;
  /** The treaty whose rows are read of a table of several; left out, the rows have a column that names it. */
  readonly treaty?: string | undefined;
  /** Gives the participants that a treaty declares for itself, by its id. */
  readonly participantsOf?: ForeignRowsOptions['participantsOf'];
}

/**
 * Finds in which form a text is published, a table of cells, a page saved from a browser or an XML document, and gives its rows in our columns.
 *
 * @returns `undefined` for a table in our own form, and for a text in none that is known
 * @example findForeignTable('Participant,"Ratification, Accession(a)"\nNorway,23 Sep 1999 a')?.form // 'un-status-table'
 */
export function findForeignTable(
  text: string,
  { leave, form, treaty, participantsOf }: ForeignTableOptions = {},
): ForeignTable | undefined {
  const page = isMarkup(text) ? readPage(text, (row) => isForeignHead(row, form)) : undefined;
  if (isMarkup(text) && page === undefined) return undefined;
  const document = listIcrcRows(text) ?? listEcolexRows(text);
  // A register in JSON is ours; a list of objects may be anybody's.
  if (isJson(text) && !isJsonTable(text) && document === undefined) return undefined;
  const objects = document === undefined && isJsonTable(text) ? parseJsonTable(text) : undefined;
  if (objects !== undefined && !objects.ok) return undefined;
  const list = (): Iterable<TableRow> =>
    page?.rows ??
    document?.rows ??
    objects?.value ??
    listRows(text, { quotes: 'lenient', isColumn: isPublishedColumn });
  const found = findForm(list(), openForeignRows({ form, treaty }));
  if (found === undefined) return undefined;
  const foreign = openForeignRows({ leave, form, treaty, participantsOf });
  return {
    ...found,
    rows: listForeign(
      list(),
      foreign,
      // Below the tables of others stand tables of other treaties, too.
      found.form === 'un-status-table' ? (page?.below ?? []) : [],
      ({ line, text: said }) => leave?.({ line, kind: said }, false),
    ),
    facts: page?.facts ?? document?.facts ?? new Map(),
    others: foreign.others,
    issues: page?.isCutShort === true ? [CUT_SHORT] : (document?.issues ?? []),
  };
}

/** Finds the form of a table by its first rows. */
function findForm(rows: Iterable<TableRow>, foreign: ForeignRows): FormOfTable | undefined {
  for (const row of rows) if (foreign.push([row]).length > 0) break;
  return foreign.found();
}

/** Gives the rows of a table in our columns; what stands above and below it is told in the order of the lines. */
function* listForeign(
  rows: Iterable<TableRow>,
  foreign: ForeignRows,
  beside: readonly TextBeside[],
  tell: (text: TextBeside) => void,
): Generator<TableRow, void> {
  const waiting = beside.toSorted((one, other) => one.line - other.line);
  const tellAbove = (line: number): void => {
    const first = waiting.findIndex((text) => text.line >= line);
    for (const text of waiting.splice(0, first === -1 ? waiting.length : first)) tell(text);
  };
  for (const row of rows) {
    tellAbove(row.line);
    yield* foreign.push([row]);
  }
  tellAbove(Number.POSITIVE_INFINITY);
}
