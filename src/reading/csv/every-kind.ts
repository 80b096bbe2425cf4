import { CODE_HEADS, INSTRUMENT_DATE_HEADS, OTHER_HEADS, STATE_HEADS } from './column-heads.ts';
import { columnNameOf } from './table-form.ts';

/**
 * Finds the kind of every act of a table that has no column for it: a consent of which the kind is not known, where its one column of days is called
 * by an instrument, such as “Date of ratification”. Tables call so the day of whichever instrument there was.
 *
 * @param cells those of the first row
 * @returns `undefined` where a column says the kind, or nothing does
 * @example findEveryKind(['État', 'Date d’adhésion', 'Entrée en vigueur']) // 'consent'
 * @example findEveryKind(['Country', 'Ratification', 'Accession']) // undefined
 */
export function findEveryKind(cells: readonly string[]): 'consent' | undefined {
  const heads = cells.map(columnNameOf);
  const count = (...names: readonly string[]): number => heads.filter((head) => names.includes(head)).length;
  const states = count('participant', ...CODE_HEADS, ...(OTHER_HEADS.participant ?? []));
  // Of two columns that may be the State one may say what it did.
  const saysKind = count('kind', ...(OTHER_HEADS.kind ?? [])) > 0 || (states > 1 && count(...STATE_HEADS) > 0);
  const days = count('date', ...(OTHER_HEADS.date ?? []));
  return states > 0 && !saysKind && days === 1 && count(...INSTRUMENT_DATE_HEADS) === 1 ? 'consent' : undefined;
}
