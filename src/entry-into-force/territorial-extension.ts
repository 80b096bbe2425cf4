import { type CivilDate, laterOf } from '../calendar/civil-date.ts';
import { composeOpen } from '../determination/compose-open.ts';
import type { Determination, Determined } from '../determination/determination.ts';
import { determineDelay } from '../determination/determine-delay.ts';
import type { Step } from '../determination/step.ts';
import type { TerritorialExtensionAct } from '../treaty/act.ts';
import { actReferenceOf } from '../treaty/act-reference.ts';
import type { FinalClauses, TerritorialExtensionClause } from '../treaty/treaty.ts';
import type { Extending } from './extending.ts';
import { determineAsInstrument } from './extension-as-instrument.ts';
import { listDaysNotStated } from './extension-day-not-stated.ts';

/**
 * Determines from when a treaty applies to a territory to which a State extended it: as the clause says from the receipt of the
 * notification, or as it dates an instrument of that State; on the day that the notification names, where the clause lets it name one; and
 * not before the State itself is bound. Where a State took the territory over, with the treaty applying there, and lets it apply further, it
 * does so from that day, be that State a Party or not.
 *
 * Outcomes: determined; pending while the State is not bound, or while the notification is awaited from which the clause runs; indeterminate
 * or excluded as the delay is, or as the State's own date is; indeterminate, too, where the article names no day.
 *
 * @param state its participation, where it has one
 * @see docs/legal-sources.md#territories
 */
export function determineExtension(
  clauses: FinalClauses,
  clause: TerritorialExtensionClause,
  act: TerritorialExtensionAct,
  state: Extending | undefined,
): Determination<CivilDate> {
  const { article } = clause;
  const received: Step = { article, code: 'step.act', values: { act: actReferenceOf(act) } };
  if (act.effectiveOn !== undefined) return determineContinued(act.effectiveOn, act, received, state);
  if (clause.delay.form === 'not-stated') return determineNotStated(clauses, article, act, state);
  const own =
    clause.delay.form === 'as-instrument'
      ? determineAsInstrument(clauses, article, act, state, received)
      : determineDelay(article, clause.delay, act.on, [received]);
  if (own.kind !== 'determined') return own;
  const partyFrom = state?.partyFrom;
  if (partyFrom === undefined) return awaitInstrument(article, act, own.basis);
  const named = addNamedDay(own, clause, act);
  if (partyFrom <= named.value) return named;
  const value = laterOf(named.value, partyFrom);
  const step: Step = { article, code: 'step.not-before-state-is-bound', values: { on: partyFrom } };
  return { ...named, value, monthEndMattered: false, basis: [...named.basis, step] };
}

/** The article lets a State extend the treaty, and names no day from which that has effect. */
function determineNotStated(
  clauses: FinalClauses,
  article: string,
  act: TerritorialExtensionAct,
  state: Extending | undefined,
): Determination<CivilDate> {
  const received: Step = { article, code: 'step.act', values: { act: actReferenceOf(act) } };
  if (state?.partyFrom === undefined) return awaitInstrument(article, act, [received]);
  const question = { code: 'question.extension-day-not-stated', values: {} } as const;
  return composeOpen(article, [question], [received], listDaysNotStated(clauses, article, act, state, received));
}

function awaitInstrument(
  article: string,
  { participant }: TerritorialExtensionAct,
  basis: readonly Step[],
): Determination<CivilDate> {
  return {
    kind: 'pending',
    article,
    awaits: [{ article, code: 'awaited.instrument-of', values: { participant } }],
    basis,
  };
}

/** A State that takes a territory over lets the treaty apply there as it did: no period runs, and it need not be a Party. */
function determineContinued(
  value: CivilDate,
  { participant }: TerritorialExtensionAct,
  received: Step,
  state: Extending | undefined,
): Determined<CivilDate> {
  const article = 'VCSSRT 15';
  const step: Step = { article, code: 'step.extension-continued', values: { participant, on: value } };
  const isParty = state?.partyFrom !== undefined && state.partyFrom <= value;
  const basis: readonly Step[] = isParty
    ? [received, step]
    : [received, step, { article, code: 'remark.continued-by-no-party', values: { participant } }];
  return { kind: 'determined', value, article, monthEndMattered: false, basis };
}

/** Takes the day that the notification names, where the clause lets it; says of any other that it has no effect, or that one may be named. */
function addNamedDay(
  answer: Determined<CivilDate>,
  { article, mayNameDay }: TerritorialExtensionClause,
  { on: receivedOn, namedOn: on }: TerritorialExtensionAct,
): Determined<CivilDate> {
  const say = (step: Step): Determined<CivilDate> => ({ ...answer, basis: [...answer.basis, step] });
  if (on === undefined) {
    return mayNameDay === undefined ? answer : say({ article, code: 'remark.extension-may-name-day', values: {} });
  }
  const isLater = on > answer.value;
  const mayBe = mayNameDay === 'any' || mayNameDay === (isLater ? 'later' : 'earlier');
  if (!mayBe) return say({ article, code: 'step.extension-cannot-name-day', values: { on } });
  const value = laterOf(on, receivedOn);
  const code = value === on ? 'step.extension-names-day' : 'step.extension-names-day-before-receipt';
  return { ...say({ article, code, values: { on } }), value, monthEndMattered: false };
}
