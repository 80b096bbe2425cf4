import { addPeriod } from '../calendar/add-period.ts';
import { type CivilDate, parseFields } from '../calendar/civil-date.ts';
import { countMonths, type Period } from '../calendar/period.ts';
import type { DenunciationClause } from '../treaty/treaty.ts';
import { type DenunciationNotice, findStartOfTerms } from './denunciation-notice.ts';

export type ClauseOf<Kind extends DenunciationClause['kind']> = Extract<DenunciationClause, { readonly kind: Kind }>;

/** A time in which notice can be given; its last day is inside. */
export interface Window {
  readonly opensOn: CivilDate;
  readonly lastDay: CivilDate;
}

/**
 * Finds the end of the first term before which a notice was received in time: the day on which it takes effect. Each term is
 * reckoned from the first day, so that nothing is rounded twice.
 *
 * @returns `undefined` where the day from which the terms run is not known, or where the end lies after the year 9999
 * @see docs/legal-sources.md#terms
 */
export function findEndOfTerm(clause: ClauseOf<'at-end-of-term'>, notice: DenunciationNotice): CivilDate | undefined {
  const start = findStartOfTerms(clause.from, notice);
  const inTime = addByRule(notice.receivedOn, clause.noticeBefore, clause);
  if (start === undefined || inTime === undefined) return undefined;
  for (let terms = 0; ; terms += 1) {
    const end = nthEndOfTerm(clause, start, terms);
    if (end === undefined || end >= inTime) return end;
  }
}

/** The end of the first term that runs from a day, and so many terms after it; `undefined` where it lies after the year 9999. */
export function nthEndOfTerm(
  clause: ClauseOf<'at-end-of-term'>,
  start: CivilDate,
  terms: number,
): CivilDate | undefined {
  return addTimes(start, clause.laterTerms, terms, clause, clause.firstTerm);
}

/**
 * Finds the window in which a notice falls or, where it falls in none, the next one.
 *
 * @returns `undefined` where the day from which the windows run is not known, or where the window lies after the year 9999
 * @see docs/legal-sources.md#terms
 */
export function findWindow(clause: ClauseOf<'in-windows'>, notice: DenunciationNotice): Window | undefined {
  const start = findStartOfTerms(clause.from, notice);
  if (start === undefined) return undefined;
  for (let windows = 0; ; windows += 1) {
    const window = nthWindow(clause, start, windows);
    if (window === undefined || window.lastDay >= notice.receivedOn) return window;
  }
}

/** The window after so many others that are reckoned from a day; `undefined` where it lies after the year 9999. */
export function nthWindow(clause: ClauseOf<'in-windows'>, start: CivilDate, windows: number): Window | undefined {
  const opensOn = addTimes(start, clause.every, windows, clause, clause.every);
  const lastDay = opensOn && addByRule(opensOn, clause.window, clause);
  return opensOn && lastDay && { opensOn, lastDay };
}

/**
 * Finds the day of the year on which a notice takes effect: the first such day after the first day of receipt that it is in time
 * for.
 *
 * @returns `undefined` where that lies after the year 9999
 * @see docs/legal-sources.md#terms
 */
export function findDayOfYear(
  { receivedBy, takesEffect }: ClauseOf<'on-a-day-of-the-year'>,
  receivedOn: CivilDate,
): CivilDate | undefined {
  const inTimeFor = findFirstDayOfYear(receivedBy, receivedOn, (day) => receivedOn <= day);
  return inTimeFor && findFirstDayOfYear(takesEffect, inTimeFor, (day) => day > inTimeFor);
}

/** Finds the first such day of the year of another, or of the next year, that suits. */
function findFirstDayOfYear(
  { month, day }: ClauseOf<'on-a-day-of-the-year'>['receivedBy'],
  from: CivilDate,
  suits: (day: CivilDate) => boolean,
): CivilDate | undefined {
  const year = Number(from.slice(0, 4));
  return [year, year + 1].flatMap((each) => parseFields(each, month, day) ?? []).find(suits);
}

/**
 * Finds the last day on which a notice could be received in order to take effect on a day of the year.
 *
 * @returns `undefined` where none takes effect on that day
 */
export function findLastReceipt(
  clause: ClauseOf<'on-a-day-of-the-year'>,
  takesEffectOn: CivilDate,
): CivilDate | undefined {
  const year = Number(takesEffectOn.slice(0, 4));
  return [year, year - 1]
    .flatMap((each) => parseFields(each, clause.receivedBy.month, clause.receivedBy.day) ?? [])
    .find((receivedOn) => findDayOfYear(clause, receivedOn) === takesEffectOn);
}

/** A clause or a part of one that says which day stands for one that its month does not have. */
type RuleForMonthEnd = Pick<ClauseOf<'at-end-of-term'>, 'monthEnd'>;

/**
 * Adds a period to a day by the rule of a clause.
 *
 * @returns `undefined` where the rule names no day, or the day lies after the year 9999
 */
export function addByRule(from: CivilDate, period: Period, { monthEnd }: RuleForMonthEnd): CivilDate | undefined {
  const sum = addPeriod(from, period, monthEnd);
  return sum.kind === 'date' ? sum.date : undefined;
}

/** Adds a period so many times, and another once; all is counted from the first day, so that nothing is rounded twice. */
function addTimes(
  from: CivilDate,
  period: Period,
  count: number,
  clause: RuleForMonthEnd,
  once: Period,
): CivilDate | undefined {
  const months = countMonths(period) * count + countMonths(once);
  return addByRule(from, { months, days: (period.days ?? 0) * count + (once.days ?? 0) }, clause);
}
