import type { MonthEndRule, ReportingClause } from '../../../index.ts';
import { askKnownText, askPeriod, askText, askYesNo } from '../ask.ts';
import type { Interview } from '../interview.ts';

/** Asks when reports are due; gives nothing where that is not stated. */
export async function askReporting(interview: Interview, monthEnd: MonthEndRule): Promise<ReportingClause | undefined> {
  if (!(await askYesNo(interview, 'reporting', false))) return undefined;
  const to = await askKnownText(interview, 'reports-to');
  const first = await askPeriod(interview, 'first-report', { years: 2 });
  const goesOn = await askYesNo(interview, 'later-reports', true);
  const period = goesOn ? await askPeriod(interview, 'report-every', { years: 5 }) : undefined;
  const article = await askText(interview, 'article');
  const later = period === undefined ? ({ kind: 'none' } as const) : ({ kind: 'every', article, period } as const);
  return { to, initial: { article, period: first }, monthEnd, later };
}
