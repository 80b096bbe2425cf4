import {
  type CivilDate,
  determineReports,
  hasReports,
  type Life,
  listReportsInShort,
  type ReportsInShort,
  type ReportsOptions,
} from '../../index.ts';

/** What a status says of reports. */
export interface ReportsDue {
  /** How many are overdue; left out where the record holds no reports, so that it is not known. */
  readonly overdue?: number;
  readonly next?: { readonly participant: string; readonly on: CivilDate; readonly article: string };
}

/** Counts the reports that are overdue, and finds the Party whose report is due next. */
export function composeReportsDue(life: Life, asOf: CivilDate, other: ReportsOptions): ReportsDue {
  const all = listReportsInShort(life, asOf, other);
  const overdue = all.reduce((sum, each) => sum + each.overdue, 0);
  const next = findNext(life, asOf, other, all);
  return { ...(hasReports(life) ? { overdue } : {}), ...(next === undefined ? {} : { next }) };
}

/** Finds the report that is due next among those whose day is determined. Only its own basis is composed, and not that of every Party's. */
function findNext(
  life: Life,
  asOf: CivilDate,
  other: ReportsOptions,
  all: readonly ReportsInShort[],
): ReportsDue['next'] {
  const dated = all.flatMap(({ participant, nextOn }) => (nextOn === undefined ? [] : [{ participant, on: nextOn }]));
  for (const { participant, on } of dated.sort((a, b) => (a.on < b.on ? -1 : 1))) {
    for (const { nextDue } of determineReports(life, participant, asOf, other)) {
      const due = nextDue?.due;
      if (due?.kind === 'determined' && due.value === on) return { participant, on, article: due.article };
    }
  }
  return undefined;
}
