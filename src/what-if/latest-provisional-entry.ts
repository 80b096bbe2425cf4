import { DAY } from '../calendar/argument-shapes.ts';
import { assertArgument } from '../calendar/assert-argument.ts';
import type { CivilDate } from '../calendar/civil-date.ts';
import { dayBefore } from '../calendar/day-number.ts';
import { type Determination, findLatestDay } from '../determination/determination.ts';
import type { Message } from '../determination/messages/message.ts';
import type { Step } from '../determination/step.ts';
import { LIFE } from '../lifecycle/argument-shapes.ts';
import type { Life } from '../lifecycle/life.ts';
import { determineTowardsProvisional, type ProvisionalClause } from '../lifecycle/provisional-entry.ts';
import type { Treaty } from '../treaty/treaty.ts';
import { excludeAfterEnd } from './after-end.ts';
import { determineLatestCompletion } from './latest-deposit.ts';
import { determineOnEachReading } from './on-each-reading.ts';

/**
 * Determines the latest day on which what is missing may be deposited for a treaty to enter into force provisionally by a day: instruments of the
 * kinds that count towards that, notifications of provisional application perhaps among them. It is never after the last day on which the
 * conditions can be met, and leads to a day before the treaty is in force definitively.
 *
 * Outcomes: determined; excluded where no deposit is in time, where none is needed because the treaty is in force provisionally by then, where those
 * that were ready decided for a later day, or where the treaty provides for no such thing; pending and indeterminate as {@link determineLatestDeposit}.
 *
 * @param inForceBy inclusive
 * @param asOf inclusive: what the clause states of other treaties is taken as it was known on that day, as the life was
 * @example determineLatestProvisionalEntry(life, civilDate('2027-01-01')).reason.code // 'reason.provisional-not-provided'
 * @see docs/legal-sources.md#provisional-entry-into-force
 */
export function determineLatestProvisionalEntry(
  life: Life,
  inForceBy: CivilDate,
  asOf?: CivilDate,
): Determination<CivilDate> {
  assertArgument('determineLatestProvisionalEntry', 'life', LIFE, life);
  assertArgument('determineLatestProvisionalEntry', 'inForceBy', DAY, inForceBy);
  if (asOf !== undefined) assertArgument('determineLatestProvisionalEntry', 'asOf', DAY, asOf);
  return determineOnEachReading(life, (each) => determineOnOneReading(each, inForceBy, asOf));
}

function determineOnOneReading(life: Life, inForceBy: CivilDate, asOf?: CivilDate): Determination<CivilDate> {
  const { provisional: clause, article } = life.treaty.finalClauses.entryIntoForce;
  if (clause === undefined) return exclude(article, { code: 'reason.provisional-not-provided', values: {} });
  const over = excludeAfterEnd(life, inForceBy);
  if (over !== undefined) return over;
  const { decided } = clause;
  if (decided !== undefined && (asOf === undefined || decided.on <= asOf))
    return excludeDecided(life, decided, inForceBy);
  const definitive = findLatestDay(life.entryIntoForce);
  const isBefore = definitive === undefined || inForceBy < definitive;
  const answer = determineByClause(life, clause, isBefore ? inForceBy : dayBefore(definitive), asOf);
  const before: readonly Step[] = [
    { article: clause.article, code: 'step.provisional-counts', values: { kinds: clause.counts } },
    ...(isBefore ? [] : [{ article, code: 'step.before-definitively', values: { on: definitive } } as const]),
  ];
  return { ...answer, basis: [...before, ...answer.basis] };
}

function determineByClause(
  life: Life,
  clause: ProvisionalClause,
  inForceBy: CivilDate,
  asOf: CivilDate | undefined,
): Determination<CivilDate> {
  const towards = determineTowardsProvisional(clause, life, asOf, clause.metBy);
  const { entryIntoForce, metOn } = towards.own;
  // A day of the clause, or a new member of an organisation, can complete the conditions when it is too late.
  const isInTime = clause.metBy === undefined || metOn === undefined || metOn <= clause.metBy;
  if (isInTime && entryIntoForce.kind === 'determined' && entryIntoForce.value <= inForceBy) {
    return exclude(clause.article, { code: 'reason.in-force-provisionally', values: { on: entryIntoForce.value } });
  }
  const { metOn: _, ...others } = life;
  const { finalClauses } = life.treaty;
  const treaty: Treaty = { ...life.treaty, finalClauses: { ...finalClauses, entryIntoForce: towards.clause } };
  const alone: Life = {
    ...others,
    treaty,
    entryIntoForce,
    ...(metOn === undefined ? {} : { metOn }),
    countedInstruments: towards.instruments,
  };
  return determineLatestCompletion(alone, inForceBy, clause.metBy);
}

/** Where those that were ready decided, no instrument makes the day another. */
function excludeDecided(
  { provisionalEntryIntoForce: own }: Life,
  { article, on }: NonNullable<ProvisionalClause['decided']>,
  inForceBy: CivilDate,
): Determination<CivilDate> {
  if (own?.kind === 'excluded') return own;
  if (on <= inForceBy) return exclude(article, { code: 'reason.in-force-provisionally', values: { on } });
  const why = { code: 'why.provisional-decided-for', values: { on } } as const;
  return exclude(article, { code: 'reason.no-deposit-in-time', values: { inForceBy, why } });
}

function exclude(article: string, reason: Message): Determination<CivilDate> {
  return { kind: 'excluded', article, reason, basis: [] };
}
