import { type CivilDate, hasReports, type Life, listReportsInShort, type ReportsOptions } from '../../index.ts';

/** What a status says of reports. */
export interface ReportsDue {
  /** How many are overdue; left out where the record holds no reports, so that it is not known. */
  readonly overdue?: number;
  readonly next?: { readonly participant: string; readonly on: CivilDate; readonly article: string };
}

/** Counts the reports that are overdue, and finds the Party whose report is due next. */
export function composeReportsDue(life: Life, asOf: CivilDate, other: ReportsOptions): ReportsDue {
  const all = listReportsInShort(life, asOf, other);
  const due = all.flatMap(({ participant, nextDue }) =>
    nextDue?.due.kind === 'determined' ? [{ participant, on: nextDue.due.value, article: nextDue.due.article }] : [],
  );
  const [next] = due.sort((a, b) => (a.on < b.on ? -1 : 1));
  const overdue = all.reduce((sum, each) => sum + each.overdue, 0);
  return { ...(hasReports(life) ? { overdue } : {}), ...(next === undefined ? {} : { next }) };
}
