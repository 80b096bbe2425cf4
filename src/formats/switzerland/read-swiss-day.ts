/** The names of the months in German and in Italian; those in French are read as everywhere. */
const MONTHS: readonly (readonly string[])[] = [
  ['januar', 'gennaio'],
  ['februar', 'febbraio'],
  ['märz', 'marzo'],
  ['april', 'aprile'],
  ['mai', 'maggio'],
  ['juni', 'giugno'],
  ['juli', 'luglio'],
  ['august', 'agosto'],
  ['september', 'settembre'],
  ['oktober', 'ottobre'],
  ['november', 'novembre'],
  ['dezember', 'dicembre'],
];

/**
 * Reads a day whose month is written in German or Italian; whatever else it is, it stands as it is.
 *
 * @example readSwissDay('24. März 1983') // '1983-03-24'
 */
export function readSwissDay(text: string): string {
  const [, day = '', word = '', year = ''] =
    /^(\d{1,2})[.°º]?\s*(\p{L}+)\.?\s+(\d{4})$/u.exec(text.normalize('NFC')) ?? [];
  const month = MONTHS.findIndex((names) => names.includes(word.toLowerCase())) + 1;
  return month === 0 ? text : `${year}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`;
}
