import type { CivilDate } from '../../calendar/civil-date.ts';
import type { Period } from '../../calendar/period.ts';
import type { NoValues } from './values.ts';

/** What is said of the reports of a Party: when one is due. */
export interface ReportingMessages {
  /** The first report; `from` is the entry into force for the Party. */
  'step.report-within': { readonly period: Period; readonly from: CivilDate };
  /** A later report; `initial` is the period of the first, with which the others are added. */
  'step.report-every': { readonly every: Period; readonly initial: Period };
  /** A later report, by a day of each year. */
  'step.report-each-year-by': {
    readonly day: { readonly month: number; readonly day: number };
    readonly first: 'after-the-initial-report' | 'after-a-full-year';
  };
  'remark.period-ends-on-day-before': { readonly on: CivilDate };

  /** Later reports of a State that is no Party to the other treaty go by the own clock. */
  'step.reports-apart': { readonly treaty: string };
  /** Later reports of a Party to the other treaty go into those under it. */
  'step.reports-with-other': { readonly treaty: string; readonly since: CivilDate };
  /** Either is possible. */
  'step.reports-with-other-or-apart': { readonly treaty: string };
  'question.party-to-other': { readonly treaty: string };
  'if.not-party-to-other': { readonly treaty: string };
  /** The other treaty sends its later reports to a third one. */
  'question.reports-under-other': { readonly treaty: string; readonly other: string };
  /** No article names the first day of periodic reports. */
  'question.first-report-day': NoValues;

  'step.due-date-set': { readonly dueOn: CivilDate };
  'step.due-date-set-instead': { readonly dueOn: CivilDate; readonly instead: CivilDate };
  /** The dates of the clock that lie on or before the day set. */
  'step.due-dates-absorbed': { readonly absorbed: readonly CivilDate[] };
  /** A report that was overdue when a day was set for it on which the State is no Party any more. */
  'remark.overdue-stays-owed': { readonly dueOn: CivilDate };
}
