/**
 * Whether the proofs run through all they are about, as in `npm run exhaust`: every day of 400 years, files of the largest size, ten
 * times as many examples of each property. Otherwise they run through a sample. Nothing else decides how much a test does.
 */
export const EXHAUSTED = process.env.FC_EXHAUST === '1';

/** Says how many examples of a property are drawn: so many in `npm run exhaust`, otherwise a quarter of them. */
export function examples(all: number): number {
  return EXHAUSTED ? all : Math.ceil(all / 4);
}

/** Keeps all of a list in `npm run exhaust`, otherwise the first, one in so many after it, and the last. */
export function oneIn<T>(count: number, all: readonly T[]): readonly T[] {
  return EXHAUSTED ? all : all.filter((_, index) => index % count === 0 || index === all.length - 1);
}
