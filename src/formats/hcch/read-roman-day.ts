const MONTHS: readonly string[] = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII'];

/**
 * Reads a day whose month is a Roman number, as the Hague Conference writes it; whatever else it is, it stands as it is.
 *
 * @example readRomanDay('3-VII-1964') // '1964-07-03'
 */
export function readRomanDay(text: string): string {
  const [, day = '', roman = '', year = ''] = /^(\d{1,2})[-. ]+([IVX]+)[-. ]+(\d{4})$/u.exec(text) ?? [];
  const month = MONTHS.indexOf(roman) + 1;
  return month === 0 ? text : `${year}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`;
}
