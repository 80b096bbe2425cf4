import type { ReportingAct } from '../treaty/act.ts';

/**
 * Compares two acts under a clause on reporting, for sorting in order of time: negative where `a` comes first. What a register
 * happens to list first changes nothing: a report received on a day comes before a due date set on that day, which is for the next
 * report *not yet received*, and of two days set on one day the later governs.
 *
 * @example compareReportingActs({ participant: 'NOR', kind: 'due-date-set', on: civilDate('2010-01-01'), dueOn: civilDate('2011-01-01') }, { participant: 'NOR', kind: 'report', on: civilDate('2010-01-01') }) // 1
 * @see docs/legal-sources.md#reporting
 */
export function compareReportingActs(a: ReportingAct, b: ReportingAct): number {
  const [one, other] = [keyOf(a), keyOf(b)];
  return one < other ? -1 : one > other ? 1 : 0;
}

/** What orders an act, as text that compares. */
function keyOf(act: ReportingAct): string {
  return act.kind === 'report' ? `${act.on} 1 ${String(act.covers ?? 1).padStart(2, '0')}` : `${act.on} 2 ${act.dueOn}`;
}
