import type { CivilDate } from '../calendar/civil-date.ts';
import { dayNumberOf } from '../calendar/day-number.ts';
import type { Determination } from '../determination/determination.ts';

/** A report that is owed, or was: when it is due, and what became of it. */
export type DueReport = OwedReport & ReportStanding;

/** A report that is owed. */
export interface OwedReport {
  /** 1 for the initial report. A date that one set by the committee absorbs has no number. */
  readonly number: number;
  /**
   * The last day on which it is in time. Its article is the one under which it is due; where it goes into the reports under
   * another treaty, the basis cites that treaty's article as well.
   */
  readonly due: Determination<CivilDate>;
  /** There where the committee set the day. */
  readonly setByCommittee?: true;
}

/**
 * How a report stands on the day asked about. While a month end is open, the latest day that it can be due counts.
 *
 * - `received`: by its due date, that day inside;
 * - `received-late`: after it, with the number of days from the due date to the day of receipt;
 * - `overdue`: not received, and the due date has passed, with the number of days since;
 * - `due`: not received, and there is time up to the due date, inclusive;
 * - `indeterminate`: it is open which clock governs, so that nothing can be said of time.
 */
export type ReportStanding =
  | { readonly status: 'received'; readonly receivedOn: CivilDate }
  | { readonly status: 'received-late'; readonly receivedOn: CivilDate; readonly lateDays: number }
  | { readonly status: 'overdue'; readonly overdueDays: number }
  | { readonly status: 'due' }
  | { readonly status: 'indeterminate'; readonly receivedOn?: CivilDate };

/**
 * Determines how a report that was received stands.
 *
 * @param day its due date, inclusive; `undefined` while it is open which clock governs
 * @example determineStandingOfReceived(civilDate('2004-01-18'), civilDate('2004-01-19')).lateDays // 1
 * @see docs/legal-sources.md#reporting
 */
export function determineStandingOfReceived(day: CivilDate | undefined, receivedOn: CivilDate): ReportStanding {
  if (day === undefined) return { status: 'indeterminate', receivedOn };
  if (receivedOn <= day) return { status: 'received', receivedOn };
  return { status: 'received-late', receivedOn, lateDays: countDays(day, receivedOn) };
}

/**
 * Determines how a report that was not received stands at the end of a day.
 *
 * @param day its due date, inclusive; `undefined` while it is open which clock governs
 * @example determineStandingOfOutstanding(civilDate('2004-01-18'), civilDate('2004-01-18')).status // 'due'
 * @see docs/legal-sources.md#reporting
 */
export function determineStandingOfOutstanding(day: CivilDate | undefined, asOf: CivilDate): ReportStanding {
  if (day === undefined) return { status: 'indeterminate' };
  return asOf <= day ? { status: 'due' } : { status: 'overdue', overdueDays: countDays(day, asOf) };
}

function countDays(from: CivilDate, to: CivilDate): number {
  return dayNumberOf(to) - dayNumberOf(from);
}
