import { type CivilDate, laterOf } from '../calendar/civil-date.ts';
import type { Determination } from '../determination/determination.ts';
import { determineDelay } from '../determination/determine-delay.ts';
import type { Step } from '../determination/step.ts';
import type { TerritorialExtensionAct } from '../treaty/act.ts';
import { actReferenceOf } from '../treaty/act-reference.ts';
import type { TerritorialExtensionClause } from '../treaty/treaty.ts';

/**
 * Determines from when a treaty applies to a territory to which a State extended it: the clause's delay after receipt of the
 * notification, and not before the State itself is bound.
 *
 * Outcomes: determined; pending while the State is not bound; indeterminate or excluded as the delay is.
 *
 * @param partyFrom the first day of the State as a Party, where it is one
 * @see docs/legal-sources.md#territories
 */
export function determineExtension(
  { article, delay }: TerritorialExtensionClause,
  act: TerritorialExtensionAct,
  partyFrom: CivilDate | undefined,
): Determination<CivilDate> {
  const own = determineDelay(article, delay, act.on, [
    { article, code: 'step.act', values: { act: actReferenceOf(act) } },
  ]);
  if (own.kind !== 'determined') return own;
  if (partyFrom === undefined) {
    const { participant } = act;
    const awaits = [{ article, code: 'awaited.instrument-of', values: { participant } }] as const;
    return { kind: 'pending', article, awaits, basis: own.basis };
  }
  if (partyFrom <= own.value) return own;
  const value = laterOf(own.value, partyFrom);
  const step: Step = { article, code: 'step.not-before-state-is-bound', values: { on: partyFrom } };
  return { ...own, value, monthEndMattered: false, basis: [...own.basis, step] };
}
