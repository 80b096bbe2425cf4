import type { CivilDate } from '../calendar/civil-date.ts';
import { determinedByReadings, type Reading } from '../determination/determination.ts';
import type { ReportingClause } from '../treaty/treaty.ts';
import { composeReports, type PartyReports } from './compose-reports.ts';
import { type DueReport, determineStandingOfOutstanding, determineStandingOfReceived } from './due-report.ts';
import type { DueDateConvention } from './nth-due-date.ts';
import type { ReportingFacts } from './reporting-facts.ts';

/**
 * Determines the reports of a Party of which it is unsettled since when it is one: each day that hangs on that has its readings, and
 * nothing is overdue, or late, before the latest of them has passed.
 *
 * @param facts on the reading that prevails
 * @param others the other readings of its first day as a Party
 * @see docs/legal-sources.md#reporting
 */
export function composeReportsOnReadings(
  clause: ReportingClause,
  facts: ReportingFacts,
  [prevailing, ...others]: readonly Reading<CivilDate>[],
  asOf: CivilDate,
  convention: DueDateConvention = 'anniversary',
): PartyReports {
  const first = composeReports(clause, facts, asOf, convention);
  if (prevailing === undefined) return first;
  // Where a date has passed on one reading and not on another, that one lists more of them.
  const atLeast = first.reports.length;
  const onOthers = others.map((reading) => ({
    reading,
    reports: composeReports(clause, { ...facts, partyFrom: reading.value }, asOf, convention, atLeast).reports,
  }));
  const reports = first.reports.map((report, index) => {
    const { due } = report;
    if (due.kind !== 'determined') return report;
    const readings = onOthers.flatMap(({ reading, reports: theirs }): readonly Reading<CivilDate>[] => {
      const other = theirs[index]?.due;
      return other?.kind === 'determined' ? [{ ...reading, value: other.value }] : [];
    });
    const { kind: _, value, ...answer } = due;
    const settled = determinedByReadings(answer, [{ ...prevailing, value }, ...readings]);
    return settled.latest === undefined ? report : withStanding({ ...report, due: settled }, settled.latest, asOf);
  });
  const { nextDue: _, ...party } = first;
  const nextDue = reports.find(({ status }) => status === 'due');
  return { ...party, reports, ...(nextDue === undefined ? {} : { nextDue }) };
}

/** Tells how a report stands that can be due up to a day. */
function withStanding(report: DueReport, latest: CivilDate, asOf: CivilDate): DueReport {
  const { number, due, setByCommittee } = report;
  const owed = { number, due, ...(setByCommittee === undefined ? {} : { setByCommittee }) };
  return 'receivedOn' in report && report.receivedOn !== undefined
    ? { ...owed, ...determineStandingOfReceived(latest, report.receivedOn) }
    : { ...owed, ...determineStandingOfOutstanding(latest, asOf) };
}
