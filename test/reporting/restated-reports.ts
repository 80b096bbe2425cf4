import { addPeriod } from '../../src/calendar/add-period.ts';
import { type CivilDate, civilDate } from '../../src/calendar/civil-date.ts';
import type { Period } from '../../src/calendar/period.ts';
import type { ReportingFacts } from '../../src/reporting/reporting-facts.ts';
import type { ReportingClause } from '../../src/treaty/treaty.ts';

const HORIZON = civilDate('2075-01-01');

/**
 * States the law of article 12 a second time, on whole lists up to a horizon: which reports are received or due by a day,
 * as due date and day of receipt. It leaves alone (`undefined`) what is open, and days set on or after the end of a
 * participation.
 */
export function restateReports(
  clause: ReportingClause,
  facts: ReportingFacts,
  asOf: CivilDate,
): readonly (readonly [CivilDate, CivilDate | undefined])[] | undefined {
  const { later } = clause;
  const { otherTreaty, partyFrom, partyUntil } = facts;
  const ends = [clause, ...(otherTreaty.kind === 'party' ? [otherTreaty.clause] : [])];
  if (ends.some(({ monthEnd }) => monthEnd === 'refuse') || otherTreaty.kind === 'unknown') return undefined;
  if (otherTreaty.kind === 'party' && otherTreaty.clause.later.kind === 'with-reports-under') return undefined;
  const end = partyUntil ?? '9999-12-31';
  if (facts.acts.some((act) => act.kind === 'due-date-set' && act.dueOn >= end)) return undefined;

  const own = datesFrom(partyFrom, clause);
  const first = own[0] ?? HORIZON;
  const other = otherTreaty.kind === 'party' ? datesFrom(otherTreaty.partyFrom, otherTreaty.clause) : [];
  const isPartyThere = (day: CivilDate) =>
    otherTreaty.kind === 'party' && otherTreaty.partyFrom <= day && day < (otherTreaty.partyUntil ?? '9999-12-31');
  const candidates =
    later.kind === 'with-reports-under'
      ? [...own.filter((day) => !isPartyThere(day)), ...other.filter((day) => isPartyThere(day) && day > first)]
      : own;
  let owed = [...new Set([first, ...candidates])].sort();

  const discharged: (readonly [CivilDate, CivilDate | undefined])[] = [];
  let set: CivilDate | undefined;
  const dues = (): readonly CivilDate[] => {
    const dueOn = set;
    return dueOn === undefined ? owed : [dueOn, ...owed.slice(1).filter((day) => day > dueOn)];
  };
  const days = [...new Set(facts.acts.map(({ on }) => on))].sort().filter((day) => day <= asOf);
  for (const day of days) {
    const today = facts.acts.filter(({ on }) => on === day);
    const reports = today.map((act) => (act.kind === 'report' ? (act.covers ?? 1) : 0));
    for (let left = reports.reduce((sum, each) => sum + each, 0); left > 0; left -= 1) {
      const [due, ...rest] = dues();
      if (due === undefined) break;
      discharged.push([due, day]);
      owed = [...rest];
      set = undefined;
    }
    const sets = today.flatMap((act) => (act.kind === 'due-date-set' ? [act.dueOn] : [])).sort();
    set = sets.at(-1) ?? set;
  }
  const due = dues().filter((day) => day <= asOf && day < end);
  return [...discharged, ...due.map((day) => [day, undefined] as const)];
}

function datesFrom(from: CivilDate, { initial, later, monthEnd }: ReportingClause): readonly CivilDate[] {
  const every = later.kind === 'every' ? later : later.kind === 'with-reports-under' ? later.otherwise : undefined;
  const first = initial.period;
  if (first === 'not-stated') return [];
  const dates: CivilDate[] = [];
  for (let count = 0; count < 200; count += 1) {
    const periods: readonly Period[] = [first, ...Array.from({ length: count }, () => every?.period ?? {})];
    const total = (unit: keyof Period) => periods.reduce((sum, period) => sum + (period[unit] ?? 0), 0);
    const sum = addPeriod(from, { years: total('years'), months: total('months'), days: total('days') }, monthEnd);
    if (sum.kind !== 'date' || sum.date > HORIZON) break;
    dates.push(sum.date);
    if (every === undefined) break;
  }
  return dates;
}
