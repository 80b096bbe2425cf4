import { addPeriod } from '../calendar/add-period.ts';
import type { CivilDate } from '../calendar/civil-date.ts';
import { dayBefore } from '../calendar/day-number.ts';
import type { MonthEndRule } from '../calendar/month-end-rule.ts';
import type { Period } from '../calendar/period.ts';
import type { Determination } from '../determination/determination.ts';
import { determineDelay } from '../determination/determine-delay.ts';
import type { Step } from '../determination/step.ts';

/**
 * Which day a period of years ends on: the same-numbered day (`anniversary`), or the day before it (`day-before`), as the
 * Secretariat of the Arms Trade Treaty counts.
 */
export type DueDateConvention = 'anniversary' | 'day-before';

/** What sets the due dates of one Party under one treaty. */
export interface ReportingClock {
  /** Entry into force for that Party. */
  readonly from: CivilDate;
  readonly initial: { readonly article: string; readonly period: Period };
  /** From one report to the next; left out where there is the first alone. */
  readonly every?: { readonly article: string; readonly period: Period };
  readonly monthEnd: MonthEndRule;
  readonly convention: DueDateConvention;
}

/**
 * Determines the nth due date of a clock. The distances are added to entry into force together with the first period and
 * rounded once, so that a leap day comes back where its month has one.
 *
 * Outcomes: determined; indeterminate or excluded as the period is.
 *
 * @param nth 0 for the initial report
 * @param before the steps that led to this clock
 * @returns `undefined` where the clock has no such date: it asks for the initial report alone
 * @example determineNthDueDate({ from: civilDate('2002-01-18'), initial: { article: '12(1)', period: { years: 2 } }, monthEnd: 'refuse', convention: 'anniversary' }, 0).value // '2004-01-18'
 * @see docs/legal-sources.md#reporting
 */
export function determineNthDueDate(
  clock: ReportingClock,
  nth: number,
  before: readonly Step[] = [],
): Determination<CivilDate> | undefined {
  const { from, initial, every, monthEnd, convention } = clock;
  if (nth === 0) {
    const { article, period } = initial;
    const rule: Step = { article, code: 'step.report-within', values: { period, from } };
    const end = determineEnd(article, period, monthEnd, from, [...before, rule]);
    return inConvention(end, convention);
  }
  if (every === undefined) return undefined;
  const values = { every: every.period, initial: initial.period };
  const rule: Step = { article: every.article, code: 'step.report-every', values };
  const period = sumOfPeriods(initial.period, every.period, nth);
  return inConvention(determineEnd(every.article, period, monthEnd, from, [...before, rule]), convention);
}

/**
 * Finds the day of the nth due date of a clock without its basis; while the month end is open, the latest day it can be.
 *
 * @param nth 0 for the initial report
 * @returns `undefined` where the clock has no such date, or it lies after the year 9999
 * @example findNthDueDay({ from: civilDate('2002-01-18'), initial: { article: '12(1)', period: { years: 2 } }, monthEnd: 'refuse', convention: 'anniversary' }, 0) // '2004-01-18'
 */
export function findNthDueDay(clock: ReportingClock, nth: number): CivilDate | undefined {
  const { from, initial, every, monthEnd, convention } = clock;
  if (nth > 0 && every === undefined) return undefined;
  const period = every === undefined ? initial.period : sumOfPeriods(initial.period, every.period, nth);
  const sum = addPeriod(from, period, monthEnd === 'refuse' ? 'first-day-of-next-month' : monthEnd);
  const day = sum.kind === 'date' ? sum.date : undefined;
  return day === undefined || convention === 'anniversary' ? day : dayBefore(day);
}

function determineEnd(
  article: string,
  period: Period,
  monthEnd: MonthEndRule,
  from: CivilDate,
  before: readonly Step[],
): Determination<CivilDate> {
  return determineDelay(article, { form: 'period-after', period, monthEnd }, from, before);
}

function sumOfPeriods(first: Period, every: Period, times: number): Period {
  const sum = (unit: keyof Period) => (first[unit] ?? 0) + times * (every[unit] ?? 0);
  const [years, months, days] = [sum('years'), sum('months'), sum('days')];
  return {
    ...(years === 0 ? {} : { years }),
    ...(months === 0 ? {} : { months }),
    ...(days === 0 ? {} : { days }),
  };
}

function inConvention(end: Determination<CivilDate>, convention: DueDateConvention): Determination<CivilDate> {
  if (convention === 'anniversary') return end;
  if (end.kind === 'determined') {
    const value = dayBefore(end.value);
    const remark: Step = { article: end.article, code: 'remark.period-ends-on-day-before', values: { on: value } };
    return { ...end, value, basis: [...end.basis, remark] };
  }
  if (end.kind !== 'indeterminate') return end;
  return { ...end, candidates: end.candidates.map((each) => ({ ...each, value: dayBefore(each.value) })) };
}
