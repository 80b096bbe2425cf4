import { type DayNumber, LAST_DAY } from '../../calendar/day-number.ts';

/**
 * An answer in a column of whole numbers: a day number, or above every day of the calendar a code that says why there is none.
 * {@link describeDayCode} tells them apart.
 */
export type DayCode = number;

/**
 * The number is not complete. As the end of a participation: there is none. Codes leave room for the difference of any two in
 * thirty-two bits, which loops without branches need.
 */
export const PENDING: DayCode = 0x3fff_ffff;

/** The date lies after the year 9999. */
export const OUTSIDE_CALENDAR: DayCode = PENDING - 1;

/** The instrument never binds: it was withdrawn, or its State ceased to exist before. */
export const NOT_BOUND: DayCode = PENDING - 2;

/** A question is open, and no day can be given even for one of its answers. */
export const OPEN_WITHOUT_DAY: DayCode = PENDING - 3;

/** To this is added the latest day that an open answer can be. */
const OPEN = 1 << 24;

/** The same, where the other day that it can be lies outside the calendar, so that no floor makes the two one. */
const OPEN_AT_THE_EDGE = 1 << 25;

/** Halves the way between the codes, on which no day of the calendar lies. */
const MIDWAY = 1 << 23;

/** What a {@link DayCode} says; `latest` is the latest day that an open answer can be, which counts until it is known. */
export type DayOfCode =
  | { readonly kind: 'day'; readonly day: DayNumber }
  | { readonly kind: 'open'; readonly latest?: DayNumber }
  | { readonly kind: 'outside-calendar' }
  | { readonly kind: 'not-bound' }
  | { readonly kind: 'pending' };

/**
 * Describes what a code of a column says.
 *
 * @example describeDayCode(PENDING) // { kind: 'pending' }
 */
export function describeDayCode(code: DayCode): DayOfCode {
  if (isDay(code)) return { kind: 'day', day: code };
  switch (code) {
    case PENDING:
      return { kind: 'pending' };
    case OUTSIDE_CALENDAR:
      return { kind: 'outside-calendar' };
    case NOT_BOUND:
      return { kind: 'not-bound' };
    case OPEN_WITHOUT_DAY:
      return { kind: 'open' };
    default:
      return { kind: 'open', latest: latestDayOf(code) };
  }
}

/** Checks if a code is a day, and no reason for there being none. */
export function isDay(code: DayCode): boolean {
  return code <= LAST_DAY;
}

/** Checks if a code is that of an open question. */
export function isOpen(code: DayCode): boolean {
  return code > LAST_DAY && code <= OPEN_WITHOUT_DAY;
}

/**
 * Codes an open answer by the latest day that it can be.
 *
 * @example describeDayCode(codeOfOpenUntil(59)) // { kind: 'open', latest: 59 }
 */
export function codeOfOpenUntil(latest: DayNumber): DayCode {
  return OPEN + latest;
}

/** Codes an open answer of which one day lies outside the calendar, by the other. */
export function codeOfOpenAtTheEdge(only: DayNumber): DayCode {
  return OPEN_AT_THE_EDGE + only;
}

/** Finds the latest day that an answer can be; {@link PENDING} where it can be none. */
export function latestDayOf(code: DayCode): DayNumber {
  if (code <= LAST_DAY) return code;
  if (code >= OPEN_WITHOUT_DAY) return PENDING;
  return code < OPEN + MIDWAY ? code - OPEN : code - OPEN_AT_THE_EDGE;
}

/**
 * Puts a floor under an answer: no day is earlier, and an open answer is none any more where every day that it can be lies before the
 * floor.
 *
 * @example addFloor(dayNumberOf(civilDate('1970-01-02')), dayNumberOf(civilDate('1970-01-05'))) // 4
 */
export function addFloor(code: DayCode, floor: DayNumber): DayCode {
  if (code <= LAST_DAY) return code < floor ? floor : code;
  if (!isOpen(code) || code === OPEN_WITHOUT_DAY) return code;
  const latest = latestDayOf(code);
  if (code >= OPEN + MIDWAY) return codeOfOpenAtTheEdge(Math.max(latest, floor));
  return latest <= floor ? floor : code;
}
