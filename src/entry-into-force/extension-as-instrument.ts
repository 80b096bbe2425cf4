import { type CivilDate, laterOf } from '../calendar/civil-date.ts';
import { assertNever } from '../determination/assert-never.ts';
import type { Determination } from '../determination/determination.ts';
import { determineDelay } from '../determination/determine-delay.ts';
import type { Step } from '../determination/step.ts';
import { laterRuleOf } from '../participation/later-rule.ts';
import type { TerritorialExtensionAct } from '../treaty/act.ts';
import type { FinalClauses, LaterRule } from '../treaty/treaty.ts';
import type { Extending } from './extending.ts';

/**
 * Determines the date of an extension that the clause dates as an instrument of its State. One that is declared with the instrument, or before
 * it, takes effect on the day on which the treaty enters into force for that State; a later one as an instrument of the same kind would
 * that were deposited on the day on which the extension was received, or notified where the time runs from there.
 *
 * Of a State that succeeded it is not told which of several rules governs: its predecessor may have ratified, or acceded.
 *
 * @see docs/legal-sources.md#territories
 */
export function determineAsInstrument(
  clauses: FinalClauses,
  article: string,
  act: TerritorialExtensionAct,
  state: Extending | undefined,
  received: Step,
): Determination<CivilDate> {
  if (state === undefined) {
    const awaits = [{ article, code: 'awaited.instrument-of', values: { participant: act.participant } }] as const;
    return { kind: 'pending', article, awaits, basis: [received] };
  }
  const { instrument, entryIntoForce } = state;
  if (act.on <= instrument.on) {
    const step: Step = { article, code: 'step.extension-with-instrument', values: {} };
    return { ...entryIntoForce, basis: [received, step, ...entryIntoForce.basis] };
  }
  const { laterParties } = clauses;
  if (instrument.kind === 'succession' && laterParties.special !== undefined) {
    const questions = [{ code: 'question.extension-by-successor', values: {} }] as const;
    return { kind: 'indeterminate', article, questions, candidates: [], basis: [received] };
  }
  const rule = laterRuleOf(laterParties, instrument);
  const governing: Step = {
    article: rule.article,
    code: 'step.extension-as-instrument',
    values: { kind: instrument.kind },
  };
  return determineByRule(clauses, rule, act, state, [received, governing]);
}

function determineByRule(
  clauses: FinalClauses,
  rule: LaterRule,
  act: TerritorialExtensionAct,
  { partyFrom = act.on }: Extending,
  before: readonly Step[],
): Determination<CivilDate> {
  const { article } = rule;
  switch (rule.wording) {
    case 'not-provided': {
      const step: Step = { article, code: 'step.no-rule-for-later-parties', values: {} };
      const value = laterOf(act.on, partyFrom);
      return { kind: 'determined', value, article, monthEndMattered: false, basis: [...before, step] };
    }
    case 'not-stated': {
      const questions = [{ code: 'question.later-parties-not-stated', values: {} }] as const;
      return { kind: 'indeterminate', article, questions, candidates: [], basis: before };
    }
    case 'after-condition-met':
    case 'whichever-later':
    case 'after-entry-into-force': {
      const runsFrom = rule.runsFrom ?? clauses.entryIntoForce.runsFrom;
      const start = runsFrom === 'notification' ? act.notifiedOn : act.on;
      if (start !== undefined) return determineDelay(article, rule.delay, start, before);
      const awaits = [{ article, code: 'awaited.notification-of-extension', values: {} }] as const;
      return { kind: 'pending', article, awaits, basis: before };
    }
    default:
      return assertNever(rule);
  }
}
