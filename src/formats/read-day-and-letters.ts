/**
 * Reads a day with letters behind it that say which act it was: `23 Jun 2003 P`, `12/07/2001 a`, `19 Sep 2002 (a)`. The marks of notes behind a day
 * whose month stands in words, `3 Dec 2002 5`, are no part of it.
 *
 * @returns the text as its day alone, where no letters stand behind a figure
 * @example readDayAndLetters('19 Sep 2002 a') // { day: '19 Sep 2002', letters: 'a' }
 */
export function readDayAndLetters(text: string): { readonly day: string; readonly letters?: string } {
  const plain = text.replace(NOTES, '$1');
  const [, day, bare, inside] = /^(.*\d)\s*(?:([A-Za-z]{1,2})|\(([A-Za-z]{1,2})\))$/u.exec(plain) ?? [];
  const letters = bare ?? inside;
  return day === undefined || letters === undefined ? { day: plain } : { day: day.trim(), letters };
}

/** Figures behind the year, and behind the letters that follow it. */
const NOTES = /(?<=^\d{1,2} \p{L}+\.? \d{4})(\s*[A-Za-z]{1,2}|\s*\([A-Za-z]{1,2}\)|)\s+\d{1,2}(?:\s*,\s*\d{1,2})*$/u;
