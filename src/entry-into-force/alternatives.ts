import { type CivilDate, laterOf } from '../calendar/civil-date.ts';
import { dayAfter } from '../calendar/day-number.ts';
import type { Delay } from '../calendar/delay.ts';
import type { Step } from '../determination/step.ts';
import type { EntryIntoForceClause, FinalClauses, Treaty } from '../treaty/treaty.ts';

/** Another way into force, which goes before the clause itself as long as its condition can be met. */
export type Alternative = NonNullable<EntryIntoForceClause['alternatives']>[number];

/** Lists the other ways into force of a treaty, in order; none where its date is stated as known. */
export function listAlternatives({ finalClauses }: Treaty): readonly Alternative[] {
  const { alternatives, known } = finalClauses.entryIntoForce;
  return known === undefined ? (alternatives ?? []) : [];
}

/** Composes a treaty as if it had one of its other ways into force alone. */
export function composeByAlternative(treaty: Treaty, { article, condition, delay }: Alternative): Treaty {
  const { alternatives: _, ...clause } = treaty.finalClauses.entryIntoForce;
  return composeWithClause(treaty, { ...clause, article, condition, delay });
}

/**
 * Composes a treaty none of whose other ways into force was taken in time. That is known once the last day for them is over: until
 * then nobody could know that the clause itself governs, so nobody is bound before the day after.
 *
 * @param metOn the day on which the condition of the clause itself was met, where it was
 */
export function composeWithoutAlternatives(treaty: Treaty, metOn: CivilDate | undefined): Treaty {
  const { alternatives, ...clause } = treaty.finalClauses.entryIntoForce;
  const lastDays = (alternatives ?? []).map(({ metBy }) => metBy);
  const [first, ...others] = lastDays;
  if (first === undefined) return composeWithClause(treaty, clause);
  const delay = raiseTo(clause.delay, dayAfter(others.reduce(laterOf, first)), metOn);
  return composeWithClause(treaty, { ...clause, delay });
}

/** Composes clauses by which the condition of any of the ways into force suffices. */
export function composeAnyWay(clauses: FinalClauses): FinalClauses {
  const { alternatives, ...clause } = clauses.entryIntoForce;
  if (alternatives === undefined || clause.known !== undefined) return clauses;
  const conditions = [...alternatives.map(({ condition }) => condition), clause.condition];
  return { ...clauses, entryIntoForce: { ...clause, condition: { kind: 'any-of', conditions } } };
}

/** Raises the days to which a delay leads to a floor. */
function raiseTo(delay: Delay, floor: CivilDate, metOn: CivilDate | undefined): Delay {
  if (delay.form === 'not-before') return { ...delay, floor: laterOf(delay.floor, floor) };
  if (delay.form !== 'fixed-date-or-later') return { form: 'not-before', floor, delay };
  if (delay.fixedOn >= floor) return delay;
  const isFixed = metOn !== undefined && metOn <= delay.fixedOn;
  return { form: 'not-before', floor, delay: isFixed ? { form: 'same-day' } : delay.otherwise };
}

function composeWithClause(treaty: Treaty, entryIntoForce: EntryIntoForceClause): Treaty {
  return { ...treaty, finalClauses: { ...treaty.finalClauses, entryIntoForce } };
}

/** Which way into force governs: one of the alternatives, none of them, or one that is not decided yet. */
export type Way = { readonly kind: 'taken' | 'open'; readonly alternative: Alternative } | { readonly kind: 'none' };

/**
 * Lists what is to be said of the ways into force that were looked at, in order: those that were not taken in time, and the one that
 * governs, or that may yet.
 *
 * @see docs/legal-sources.md#alternative-ways-into-force
 */
export function listStepsOfWays(alternatives: readonly Alternative[], way: Way): readonly Step[] {
  const last = way.kind === 'none' ? alternatives.length : alternatives.indexOf(way.alternative);
  const steps: Step[] = alternatives.slice(0, last).map(({ article, metBy }) => {
    return { article, code: 'step.way-not-taken', values: { metBy } };
  });
  if (way.kind === 'none') return steps;
  const { article, metBy } = way.alternative;
  const code = way.kind === 'taken' ? 'step.way-taken' : 'remark.way-open';
  return [...steps, { article, code, values: { metBy } }];
}
