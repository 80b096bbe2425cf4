import { EXHAUSTED } from '../setup/exhausted.ts';
import { SEED } from '../setup/seed.ts';

/** The 400 years after which the calendar repeats, with 1900, 2100 and 2200, which have no leap day, and 2000, which has. */
export const CYCLE = { firstYear: 1850, lastYear: 2249 } as const;

/** Names, in a title, the days through which a proof runs. */
export const EACH_DAY = EXHAUSTED ? 'every day' : 'each sampled day';

/** Years of which the sample has every day: the centuries, and the first and the last of the cycle. */
const WHOLE_YEARS: ReadonlySet<number> = new Set([1850, 1900, 2000, 2100, 2200, 2249]);

/** One year in so many has all its month ends in the sample; no multiple of two, so that each place in the four years of the leap day has its turn. */
const YEARS_IN_ONE = 9;

/** Of the other days of the sample one in so many, counted as if every month had 31 days; a prime, so that each number and month has its turn. */
const DAYS_IN_ONE = 97;

/**
 * Checks if a day is one of those through which the proofs run. The sample, where mistakes live: 28 and 29 February and 1 March of every
 * year, every day of the whole years above; of one year in nine, chosen by the seed, the first day of every month and every day that some month
 * lacks (29, 30 and 31); and of all other days one in 97, chosen by the seed.
 */
export function isInSample(date: string): boolean {
  const [year, month, day] = [Number(date.slice(0, 4)), Number(date.slice(5, 7)), Number(date.slice(8))];
  const isAtEndOfFebruary = (month === 2 && day >= 28) || (month === 3 && day === 1);
  const isAtEndOfMonth = day === 1 || day >= 29;
  return (
    isAtEndOfFebruary ||
    (isAtEndOfMonth && (year + SEED) % YEARS_IN_ONE === 0) ||
    WHOLE_YEARS.has(year) ||
    (year * 372 + month * 31 + day + SEED) % DAYS_IN_ONE === 0
  );
}

/** Keeps, of the days given, those through which the proofs of this run go: all of them, or those in the sample. */
export function daysToProve<T extends string>(days: readonly T[]): readonly T[] {
  return EXHAUSTED ? days : days.filter(isInSample);
}
