import type { ReportingAct } from '../treaty/act.ts';

/**
 * Puts acts under a clause on reporting in order of time. What a register happens to list first changes nothing: a report
 * received on a day comes before a due date set on that day, which is for the next report *not yet received*, and of two days
 * set on one day the later governs.
 *
 * @example orderReportingActs([{ participant: 'NOR', kind: 'due-date-set', on: civilDate('2010-01-01'), dueOn: civilDate('2011-01-01') }, { participant: 'NOR', kind: 'report', on: civilDate('2010-01-01') }])[0].kind // 'report'
 * @see docs/legal-sources.md#reporting
 */
export function orderReportingActs(acts: readonly ReportingAct[]): readonly ReportingAct[] {
  return acts.toSorted((a, b) => compare(keyOf(a), keyOf(b)));
}

/** What orders an act, as text that compares. */
function keyOf(act: ReportingAct): string {
  return act.kind === 'report' ? `${act.on} 1 ${String(act.covers ?? 1).padStart(2, '0')}` : `${act.on} 2 ${act.dueOn}`;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
