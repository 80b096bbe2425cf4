/**
 * Reads a day with letters behind it that say which act it was: `23 Jun 2003 P`, `12/07/2001 a`, `19 Sep 2002 (a)`.
 *
 * @returns the text as its day alone, where no letters stand behind a figure
 * @example readDayAndLetters('19 Sep 2002 a') // { day: '19 Sep 2002', letters: 'a' }
 */
export function readDayAndLetters(text: string): { readonly day: string; readonly letters?: string } {
  const [, day, bare, inside] = /^(.*\d)\s*(?:([A-Za-z]{1,2})|\(([A-Za-z]{1,2})\))$/u.exec(text) ?? [];
  const letters = bare ?? inside;
  return day === undefined || letters === undefined ? { day: text } : { day: day.trim(), letters };
}
