import { MONTH_NAMES } from './month-names.ts';

/** A day as it was written; there may be no such day. */
export interface DateFields {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  /** What stands for the month. */
  readonly word: string;
}

/** The shortest beginning of the name of a month. */
const SHORTEST = 3;

const DAY = String.raw`(?<day>\d{1,2})(?:st|nd|rd|th|er|\.?[ºo°]|-?го)?`;
const YEAR = String.raw`(?<year>\d{4})`;
const MONTH = String.raw`(?<month>[\p{L}\p{M}]+(?:/[\p{L}\p{M}]+)?|[\p{L}\p{M}]+ [\p{L}\p{M}]+(?:/[\p{L}\p{M}]+)?)\.?`;
const GAP = '[-/., ]+';

/** `31 January 2027`, `1er mars 2001`, `18 de octubre de 2001`, `18 октября 2001 г.`; `October 18, 2001`; `2001 Oct 18`; `2001年10月18日`. */
const FORMS: readonly RegExp[] = [
  String.raw`^(?:the |le |el )?${DAY}(?: of | de |${GAP})${MONTH}(?: de | del |${GAP})${YEAR}(?: ?(?:г\.?|года))?$`,
  `^${MONTH}[-. ]+${DAY}(?:, ?|[- ]+)${YEAR}$`,
  `^${YEAR}${GAP}${MONTH}${GAP}${DAY}$`,
  String.raw`^${YEAR} ?年 ?(?<month>\d{1,2} ?月) ?(?<day>\d{1,2}) ?[日号]$`,
].map((form) => new RegExp(form, 'iu'));

/**
 * Finds the year, the month and the day of a date whose month is written in words, in any of the six languages, or with the signs of the Chinese
 * language. Figures alone are not read: in `03/04/2001` month and day may have changed places.
 *
 * @returns month 0 where the word is the name of no month, or begins those of several; `undefined` where the text has no such form
 * @example findDateFields('1er mars 2001') // { year: 2001, month: 3, day: 1, word: 'mars' }
 */
export function findDateFields(text: string): DateFields | undefined {
  const written = text.trim().replace(/[\u0660-\u0669]/g, (digit) => String(digit.charCodeAt(0) - 0x0660));
  for (const form of FORMS) {
    const { year, month, day } = form.exec(written)?.groups ?? {};
    if (month !== undefined) return { year: Number(year), month: monthOf(month), day: Number(day), word: month };
  }
  return undefined;
}

/** Finds the month of a word, or of the two names that Arabic joins by a stroke: 0 where it is none, or not one alone. */
function monthOf(word: string): number {
  const months = new Set(word.split('/').flatMap(listMonths));
  const [month = 0, ...others] = months;
  return others.length === 0 ? month : 0;
}

function listMonths(word: string): readonly number[] {
  const wanted = fold(word);
  const named = listWhere((name) => name === wanted);
  if (named.length > 0) return named;
  // Two names begin alike in Arabic and are told apart by their second word.
  return wanted.length < SHORTEST ? [] : listWhere((name) => name.startsWith(wanted));
}

function listWhere(isMeant: (name: string) => boolean): readonly number[] {
  foldedNames ??= MONTH_NAMES.map((names) => names.map(fold));
  return foldedNames.flatMap((names, index) => (names.some(isMeant) ? [index + 1] : []));
}

/** The names of each month as they are compared; composed when the first is asked for. */
let foldedNames: readonly (readonly string[])[] | undefined;

function fold(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').replace(/\s/g, '').toLowerCase().replace(/^0/, '');
}
