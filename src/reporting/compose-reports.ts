import type { CivilDate } from '../calendar/civil-date.ts';
import type { ParticipantCode } from '../participants/participant-code.ts';
import type { ReportingAct } from '../treaty/act.ts';
import type { ReportingClause } from '../treaty/treaty.ts';
import { compareReportingActs } from './compare-reporting-acts.ts';
import { type DueReport, determineStandingOfOutstanding, determineStandingOfReceived } from './due-report.ts';
import { type ClockDate, listClockDates } from './list-clock-dates.ts';
import type { DueDateConvention } from './nth-due-date.ts';

import type { ReportingFacts } from './reporting-facts.ts';
import {
  admitDueDate,
  composeOwedReport,
  findNextReport,
  findOutstanding,
  findProgressAfter,
  type Progress,
  type Schedule,
  START,
} from './schedule.ts';

/** The reports of one participation of one Party. */
export interface PartyReports {
  readonly participant: ParticipantCode;
  readonly partyFrom: CivilDate;
  /**
   * In the order in which they are owed: every report received, every one due by the day asked about, and the next three due
   * after it. Where it is open which clock governs, the list ends with the first report that this leaves open.
   */
  readonly reports: readonly DueReport[];
  /** The earliest report that is neither received nor overdue. */
  readonly nextDue?: DueReport;
  /** Reports received that discharge nothing, because the clause asks for no more. */
  readonly surplus: readonly ReportingAct[];
}

/** How many reports that are due after the day asked about are listed. */
const AHEAD = 3;

/**
 * Determines when the reports of a Party are due, and how each stands at the end of a day.
 *
 * A report received discharges the earliest report owed, or as many as it covers, also before they are due. A day set by the
 * committee takes the place of the due date of the next report not yet received, whether that lies before or after, and
 * absorbs the clock's dates up to it; a later decision on the same report takes the place of an earlier one. Nothing falls due
 * on or after the day on which the State ceases to be a Party; what was due before stays owed, and what was received, also ahead
 * of its time, stays received.
 *
 * @param asOf the day asked about; acts after it are left out
 * @param convention how a period is counted; days set by the committee are not touched by it
 * @param atLeast how many reports are listed at least, as far as so many are owed
 * @example composeReports({ to: 'CRC', initial: { article: '12(1)', period: { years: 2 } }, monthEnd: 'refuse', later: { kind: 'none' } }, { participant: 'VNM', partyFrom: civilDate('2002-01-18'), otherTreaty: { kind: 'unknown' }, acts: [] }, civilDate('2004-01-28')).reports[0].overdueDays // 10
 * @see docs/legal-sources.md#reporting
 */
export function composeReports(
  clause: ReportingClause,
  facts: ReportingFacts,
  asOf: CivilDate,
  convention: DueDateConvention = 'anniversary',
  atLeast = 0,
): PartyReports {
  const schedule = openSchedule(clause, facts, convention);
  const received = followActs(
    schedule,
    facts.acts.filter(({ on }) => on <= asOf),
  );
  const reports = [
    ...received.reports,
    ...listOutstanding(schedule, received.progress, asOf, atLeast - received.reports.length),
  ];
  const nextDue = reports.find((report) => isAhead(report));
  return {
    participant: facts.participant,
    partyFrom: facts.partyFrom,
    reports,
    ...(nextDue === undefined ? {} : { nextDue }),
    surplus: received.surplus,
  };
}

/** How the reports of a Party stand, in short. */
export interface ReportsInShort {
  readonly participant: ParticipantCode;
  /** How many are overdue. */
  readonly overdue: number;
  /**
   * The last day for the earliest report that is neither received nor overdue; while a month end is open, the latest that it can be. Left
   * out where no more is owed, and as long as it is open which clock governs.
   */
  readonly nextOn?: CivilDate;
}

/**
 * Determines how many reports of a Party are overdue, and by when the next is due: what {@link composeReports} says of them,
 * without the reports and their basis.
 *
 * @param asOf the day asked about; acts after it are left out
 * @example composeReportsInShort({ to: 'CRC', initial: { article: '12(1)', period: { years: 2 } }, monthEnd: 'refuse', later: { kind: 'none' } }, { participant: 'VNM', partyFrom: civilDate('2002-01-18'), otherTreaty: { kind: 'unknown' }, acts: [] }, civilDate('2004-01-19')) // { participant: 'VNM', overdue: 1 }
 */
export function composeReportsInShort(
  clause: ReportingClause,
  facts: ReportingFacts,
  asOf: CivilDate,
  convention: DueDateConvention = 'anniversary',
): ReportsInShort {
  const { participant } = facts;
  const schedule = openSchedule(clause, facts, convention);
  let { progress } = followActs(
    schedule,
    facts.acts.filter(({ on }) => on <= asOf),
  );
  let overdue = 0;
  for (;;) {
    const next = findOutstanding(schedule, progress);
    if (next?.day === undefined) return { participant, overdue };
    if (next.day >= asOf) return { participant, overdue, nextOn: next.day };
    overdue += 1;
    progress = findProgressAfter(schedule, progress);
  }
}

function isAhead(report: DueReport): boolean {
  return report.status === 'due' || (report.status === 'indeterminate' && report.receivedOn === undefined);
}

function openSchedule(clause: ReportingClause, facts: ReportingFacts, convention: DueDateConvention): Schedule {
  const dates = listClockDates(clause, facts, convention);
  const read: ClockDate[] = [];
  // The clock has no end, so it is read as far as it is asked for.
  const clock = (place: number): ClockDate | undefined => {
    while (read.length <= place) {
      const next = dates.next();
      if (next.done === true) break;
      read.push(next.value);
    }
    return read[place];
  };
  const setByArticle = clause.setBy?.article ?? clause.initial.article;
  return { clock, setByArticle, ...(facts.partyUntil === undefined ? {} : { partyUntil: facts.partyUntil }) };
}

/** What acts come to: the reports discharged, and how far the Party has come. */
interface Followed {
  readonly reports: readonly DueReport[];
  readonly surplus: readonly ReportingAct[];
  readonly progress: Progress;
}

function followActs(schedule: Schedule, acts: readonly ReportingAct[]): Followed {
  const reports: DueReport[] = [];
  const surplus: ReportingAct[] = [];
  let progress = START;
  for (const act of acts.toSorted(compareReportingActs)) {
    if (act.kind === 'due-date-set') {
      progress = admitDueDate(schedule, progress, act);
      continue;
    }
    const before = reports.length;
    for (let covered = 0; covered < (act.covers ?? 1); covered += 1) {
      const next = findNextReport(schedule, progress);
      if (next === undefined) break;
      reports.push({ ...composeOwedReport(next), ...determineStandingOfReceived(next.day, act.on) });
      progress = findProgressAfter(schedule, progress);
    }
    if (reports.length === before) surplus.push(act);
  }
  return { reports, surplus, progress };
}

function listOutstanding(schedule: Schedule, start: Progress, asOf: CivilDate, atLeast: number): readonly DueReport[] {
  const reports: DueReport[] = [];
  let progress = start;
  let ahead = 0;
  while (ahead < AHEAD || reports.length < atLeast) {
    const next = findOutstanding(schedule, progress);
    if (next === undefined) break;
    reports.push({ ...composeOwedReport(next), ...determineStandingOfOutstanding(next.day, asOf) });
    if (next.day === undefined) break;
    if (next.day > asOf) ahead += 1;
    progress = findProgressAfter(schedule, progress);
  }
  return reports;
}
