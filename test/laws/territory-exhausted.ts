import { civilDate } from '../../src/calendar/civil-date.ts';
import type { PlainDelay } from '../../src/calendar/delay.ts';
import { findLatestDay } from '../../src/determination/determination.ts';
import { listExtensions } from '../../src/lifecycle/compose-extensions.ts';
import { composeLife } from '../../src/lifecycle/compose-life.ts';
import type { Act } from '../../src/treaty/act.ts';
import type { FinalClauses, TerritorialExtensionClause, Treaty } from '../../src/treaty/treaty.ts';
import { walkCalendar } from '../calendar/walked-calendar.ts';
import { oneIn } from '../setup/exhausted.ts';
import { act, treatyWith } from '../support/build.ts';
import { CYCLE, daysToProve } from '../support/days.ts';

/** Of the sample one in nine: that the calendar's own inverse is right, is proved for all of it beside the calendar. */
export const DAYS = oneIn(9, daysToProve(walkCalendar(CYCLE.firstYear, CYCLE.lastYear).dates));

/** The forms of delay, by the names that the schema gives them, with month ends of every rule. */
export const DELAYS: readonly PlainDelay[] = [
  { form: 'same-day' },
  { form: 'days-after', days: 90 },
  { form: 'period-after', period: { months: 1 }, monthEnd: 'last-day-of-month' },
  { form: 'period-after', period: { months: 3 }, monthEnd: 'first-day-of-next-month' },
  { form: 'period-after', period: { months: 1 }, monthEnd: 'refuse' },
  { form: 'day-after-period', period: { months: 6 }, monthEnd: 'last-day-of-month' },
  { form: 'first-of-month-after-period', period: { months: 3 }, monthEnd: 'last-day-of-month' },
  { form: 'first-of-month-after-days', days: 60 },
  { form: 'first-of-nth-month', months: 3 },
  { form: 'first-of-year-after-period', period: { years: 1 }, monthEnd: 'first-day-of-next-month' },
];

/** The State, which acceded long before, and the territory. */
export const MEANT = { participant: 'CUB', territory: 'Isla' } as const;

/** A treaty in force since 1840, with a clause on territories. */
export function treatyOf(
  territorialExtension: TerritorialExtensionClause,
  clauses: Partial<FinalClauses> = {},
): Treaty {
  const treaty = treatyWith(1, clauses);
  const { participation } = treaty.finalClauses;
  const signature = { ...participation.signature, opensOn: civilDate('1840-01-01') };
  return {
    ...treaty,
    finalClauses: { ...treaty.finalClauses, participation: { ...participation, signature, territorialExtension } },
  };
}

/** The accession of the State, with which the treaty is in force three months later. */
export const ACCEDED = act(MEANT.participant, 'accession', '1840-01-31');

/** Reads off the whole record from when a treaty applies to the territory, and from when no longer. */
export function lifeOfTerritory(treaty: Treaty, acts: readonly Act[]) {
  const [extension] = listExtensions(composeLife(treaty, { acts: [ACCEDED, ...acts] }));
  return {
    from: extension === undefined ? undefined : findLatestDay(extension.appliesFrom),
    isOpen: extension?.appliesFrom.kind !== 'determined',
    until: extension?.end?.effect.kind === 'determined' ? extension.end.effect.value : undefined,
  };
}
