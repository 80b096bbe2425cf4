import { isYearOfActs } from '../reading/csv/is-year-of-acts.ts';

/** A year that stands alone in a cell. */
const YEAR = /^\d{4}$/;

/**
 * Opens the way in which the rows of a table with a column of years are read as rows of a table with days and kinds: each year as its
 * first day, and each act as a consent of which the kind is not known.
 *
 * @param head the first row
 * A year of something else, such as that of the entry into force, is none of acts.
 *
 * @returns a function from a row to the row that is read, for the first row too; a table without a column of years is left as it is
 */
export function openYears(head: readonly string[]): (cells: readonly string[]) => readonly string[] {
  const place = head.findIndex(isYearOfActs);
  if (place === -1) return (cells) => cells;
  return (cells) => {
    if (cells === head) return [...cells.with(place, 'date'), 'kind'];
    const year = (cells[place] ?? '').trim();
    return [...cells.map((cell, index) => (index === place && YEAR.test(year) ? `${year}-01-01` : cell)), 'consent'];
  };
}
