import { CSV_COLUMNS, type CsvColumn } from './csv-columns.ts';
import { HEADS } from './heads/compiled/heads.ts';
import { columnNameOf } from './table-form.ts';

/** What other tables call something, as it is compared: in any of the six languages. */
function headsOf(means: keyof typeof HEADS): readonly string[] {
  return HEADS[means].map(columnNameOf);
}

/** A head that is the participant, or what it did where another head is the participant. */
export const STATE_HEADS: readonly string[] = headsOf('state-or-act');

/**
 * What a date is called that is the day of an instrument by which a State consents to be bound: where no column says what was done, it says
 * that much.
 */
export const INSTRUMENT_DATE_HEADS: readonly string[] = headsOf('instrument-date');

/**
 * What other tables call the columns of a register. `effective` has no other name: what other tables call the date of effect is the one that
 * follows from the clauses, and no part of a register.
 */
export const OTHER_HEADS: Readonly<Partial<Record<CsvColumn, readonly string[]>>> = {
  ...Object.fromEntries(
    CSV_COLUMNS.flatMap((column) => (isListed(column) ? [[column, headsOf(column)] as const] : [])),
  ),
  participant: [...STATE_HEADS, ...headsOf('participant')],
  date: [...headsOf('date'), ...INSTRUMENT_DATE_HEADS],
};

/** What the column is called that names the treaty of a row. */
export const TREATY_HEADS: readonly string[] = headsOf('treaty');

/** What a column is called in which the code of a State stands beside its name. */
export const CODE_HEADS: readonly string[] = headsOf('code');

/** What a column is called that gives the day of signature in the row of the instrument that follows it: one row a State. */
export const SIGNATURE_HEADS: readonly string[] = headsOf('signature');

/**
 * What a column is called that gives the day on which the treaty is in force for the State of the row. A table of stored dates has it, to be
 * compared; a register has not, for that day is computed.
 */
export const STORED_DATE_HEADS: readonly string[] = headsOf('stored-date');

/** What a column of a table of stored dates is called that gives the day which an act itself names. */
export const NAMED_DAY_HEADS: readonly string[] = headsOf('names');

/** What the columns of days are called, ours and those of other tables. */
export const DAY_HEADS: ReadonlySet<string> = new Set([
  ...(['date', 'effective', 'notified', 'named', 'due'] as const).flatMap((column) => [
    column,
    ...(OTHER_HEADS[column] ?? []),
  ]),
  ...SIGNATURE_HEADS,
  ...STORED_DATE_HEADS,
  'names',
  ...NAMED_DAY_HEADS,
]);

function isListed(column: CsvColumn): column is CsvColumn & keyof typeof HEADS {
  return Object.hasOwn(HEADS, column);
}
