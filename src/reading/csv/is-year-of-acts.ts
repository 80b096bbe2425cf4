import { parseActKind } from '../values/parse-act-kind.ts';
import { OTHER_HEADS } from './column-heads.ts';
import { columnNameOf } from './table-form.ts';

const YEAR_WORDS: ReadonlySet<string> = new Set(['year', 'annee', 'ano', 'год', 'سنه', '年']);
const SMALL_WORDS: ReadonlySet<string> = new Set([
  'of',
  'or',
  'and',
  'the',
  'de',
  'la',
  'del',
  'y',
  'et',
  'ou',
  'o',
  'и',
  'или',
]);

/** What heads of days name in one word: an instrument, or its deposit. */
const OF_ACTS: ReadonlySet<string> = new Set(
  (OTHER_HEADS.date ?? []).filter((head) => !head.includes(' ') && head !== 'on' && head !== 'day'),
);

/**
 * Checks if a head is that of a column of years in which acts were done: “year” alone, or with what was done.
 *
 * @example isYearOfActs('Year of ratification') // true
 * @example isYearOfActs('Year of entry into force') // false
 */
export function isYearOfActs(cell: string): boolean {
  const words = columnNameOf(cell).split(' ');
  if (!words.some((word) => YEAR_WORDS.has(word))) return false;
  const rest = words.filter((word) => !YEAR_WORDS.has(word) && !SMALL_WORDS.has(word));
  return rest.length === 0 || rest.some((word) => OF_ACTS.has(word) || parseActKind(word).ok);
}
