import { listRows, type TableRow } from '../reading/csv/split-rows.ts';
import type { Issue } from '../reading/issues/issue.ts';
import type { RowListeners } from '../reading/rows-left.ts';
import type { ForeignFormId } from './foreign-form.ts';
import { CUT_SHORT, isMarkup, readPage } from './markup/read-page.ts';
import { type ForeignRows, isForeignHead, openForeignRows } from './open-foreign-rows.ts';
import { isPublishedColumn } from './published-columns.ts';

/** A table as others publish it. */
export interface ForeignTable {
  readonly form: ForeignFormId;
  /** Its rows in our columns, the first of them the heads. */
  readonly rows: Iterable<TableRow>;
  /** What a page says of the treaty above its table, by the word before it, in small letters. */
  readonly facts: ReadonlyMap<string, string>;
  /** What is wrong with the text as a whole; nothing of it is then to be used. */
  readonly issues: readonly Issue[];
}

/** What is told of a table that others have published. */
export type FormTold = Pick<ForeignTable, 'form' | 'facts'>;

/** How a table is read that others may have published. */
export interface ForeignTableOptions extends Pick<RowListeners, 'leave'> {
  /** The form that the user says it is; left out, it is told by the heads. */
  readonly form?: ForeignFormId | undefined;
}

/**
 * Finds in which form a text is published, a table of cells, a page saved from a browser or an XML document, and gives its rows in our columns.
 *
 * @returns `undefined` for a table in our own form, and for a text in none that is known
 * @example findForeignTable('Participant,"Ratification, Accession(a)"\nNorway,23 Sep 1999 a')?.form // 'un-status-table'
 */
export function findForeignTable(text: string, { leave, form }: ForeignTableOptions = {}): ForeignTable | undefined {
  const open = (take?: RowListeners['leave']): ForeignRows => openForeignRows(take, form);
  const page = isMarkup(text) ? readPage(text, (row) => isForeignHead(row, form)) : undefined;
  if (isMarkup(text) && page === undefined) return undefined;
  const list = (): Iterable<TableRow> =>
    page?.rows ?? listRows(text, { quotes: 'lenient', isColumn: isPublishedColumn });
  const found = findForm(list(), open());
  return found === undefined
    ? undefined
    : {
        form: found,
        rows: listForeign(list(), open(leave)),
        facts: page?.facts ?? new Map(),
        issues: page?.isCutShort === true ? [CUT_SHORT] : [],
      };
}

/** Finds the form of a table by its first rows. */
function findForm(rows: Iterable<TableRow>, foreign: ForeignRows): ForeignFormId | undefined {
  for (const row of rows) if (foreign.push([row]).length > 0) break;
  return foreign.form();
}

function* listForeign(rows: Iterable<TableRow>, foreign: ForeignRows): Generator<TableRow, void> {
  for (const row of rows) yield* foreign.push([row]);
}
