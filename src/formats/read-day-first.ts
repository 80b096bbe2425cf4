/**
 * Reads a day in figures of which it is known that the day stands before the month: `27-10-2005`, `27/10/2005`, `27.10.2005`. Where no month has that
 * number, and where it is no such day, the text stands as it is, and whoever reads on says what is wrong with it.
 *
 * @example readDayFirst('27-10-2005') // '2005-10-27'
 * @example readDayFirst('02/13/2001') // '02/13/2001'
 */
export function readDayFirst(text: string): string {
  const [, day = '', month = '', year = ''] = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})$/u.exec(text) ?? [];
  if (year === '' || Number(month) > 12) return text;
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}
