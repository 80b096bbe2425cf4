import type { TableRow } from '../reading/csv/split-rows.ts';
import type { Issue } from '../reading/issues/issue.ts';
import type { DayOrder } from '../reading/values/day-in-figures.ts';

/** A row of cells, with the line of the file on which it begins. */
export type CellRow = Extract<TableRow, { readonly kind: 'row' }>;

/** A row that may be the head of a table. */
export interface HeadRow extends CellRow {
  /** What stands in each cell, as the names of columns are compared. */
  readonly names: readonly string[];
}

/** The forms in which others publish the acts of a treaty, and that in which participations are written here, each told by the heads of its columns. */
export const FOREIGN_FORMS = [
  'un-status-table',
  'wipo',
  'wipo-lex',
  'openclimatedata',
  'un-treaty-series',
  'united-kingdom',
  'netherlands',
  'hcch',
  'council-of-europe',
  'switzerland',
  'uncitral',
  'ilo',
  'icrc',
  'ecolex',
  'participations',
] as const;

export type ForeignFormId = (typeof FOREIGN_FORMS)[number];

/** What a row of such a table holds, in our columns. */
export interface ForeignRow {
  /** One list of cells an act. */
  readonly acts: readonly (readonly string[])[];
  /** What of the row is no act, such as a notification, or an act in brackets, which was withdrawn. */
  readonly left: readonly string[];
  /** The treaty of the row, where a table holds several, by the id that it has or would have in the catalogue. */
  readonly treaty?: string;
}

/** A reader of the rows of one table. */
export interface ForeignReader {
  /** The heads of the cells that it gives, as our own tables have them. */
  readonly heads: readonly string[];
  /** The heads of columns that hold no acts, and are left as a whole. */
  readonly columnsLeft?: readonly string[];
  /** The indexes of the columns without a head of which it reads nothing. */
  readonly unnamed?: readonly number[];
  /** Which stands first in its days in figures, the day or the month; left out where the columns tell. */
  readonly daysAre?: DayOrder;
  /** There where each row says of which treaty it is. */
  readonly ofSeveralTreaties?: true;
  readonly read: (row: CellRow) => ForeignRow;
}

/** A document in JSON that is no table, with its participants as the rows of one. */
export interface ForeignDocument {
  /** The first of them the heads. */
  readonly rows: readonly CellRow[];
  /** What it says of the treaty, by the word for it, in small letters: `entry into force`. */
  readonly facts: ReadonlyMap<string, string>;
  /** What is wrong with it as a whole; nothing of it is then to be used. */
  readonly issues: readonly Issue[];
}

/** A form in which others publish the acts of a treaty. */
export interface ForeignForm {
  readonly id: ForeignFormId;
  /** There where its heads are near to ours, and mean what ours do not: it is looked for first. */
  readonly isNearOurs?: true;
  /** There where it has one row a Party: of a State that left and came back, one membership is lost. */
  readonly hasOneRowAParty?: true;
  /** Opens a reader of the rows below, where a row is the head of such a table. */
  readonly open: (head: HeadRow) => ForeignReader | undefined;
}
