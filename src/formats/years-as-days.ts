import { OTHER_HEADS } from '../reading/csv/column-heads.ts';
import { findEveryKind } from '../reading/csv/every-kind.ts';
import { isYearOfActs } from '../reading/csv/is-year-of-acts.ts';
import { columnNameOf } from '../reading/csv/table-form.ts';

/** A year that stands alone in a cell. */
const YEAR = /^\d{4}$/;

const DAYS: ReadonlySet<string> = new Set(['date', ...(OTHER_HEADS.date ?? [])]);
const KINDS: ReadonlySet<string> = new Set(['kind', ...(OTHER_HEADS.kind ?? [])]);

/** How the rows of a table are read that may give years where others give days. */
export interface YearsAsDays {
  /** Gives a row as it is read, the first row too. */
  readonly wholeOf: (cells: readonly string[]) => readonly string[];
  /** Checks if the act of a row has a year alone. */
  readonly isOfYear: (cells: readonly string[]) => boolean;
}

/**
 * Opens the way in which the rows of a table with years are read as rows of a table with days: each year as its first day. The years stand in the column of the
 * days, or in one of their own where no other has days; where no column says the kind, each act is a consent of which it is not known. A year of
 * something else, such as that of the entry into force, is none of acts.
 *
 * @param head the first row
 */
export function openYears(head: readonly string[]): YearsAsDays {
  const heads = head.map(columnNameOf);
  const days = heads.findIndex((name) => DAYS.has(name));
  const place = days === -1 ? head.findIndex(isYearOfActs) : days;
  const every = days === -1 && place !== -1 && !heads.some((name) => KINDS.has(name)) ? 'consent' : findEveryKind(head);
  const kind = every === undefined ? [] : [every];
  const isOfYear = (cells: readonly string[]): boolean => YEAR.test(cells[place]?.trim() ?? '');
  return {
    isOfYear,
    wholeOf: (cells) => {
      if (cells === head)
        return [...(days === -1 && place !== -1 ? cells.with(place, 'date') : cells), ...(every ? ['kind'] : [])];
      if (cells.every((cell) => cell.trim() === '')) return cells;
      const year = cells[place]?.trim() ?? '';
      return [...(isOfYear(cells) ? cells.with(place, `${year}-01-01`) : cells), ...kind];
    },
  };
}
