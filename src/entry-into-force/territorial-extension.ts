import { type CivilDate, laterOf } from '../calendar/civil-date.ts';
import { renderDate } from '../calendar/render-date.ts';
import type { Determination } from '../determination/determination.ts';
import { determineDelay } from '../determination/determine-delay.ts';
import type { TerritorialExtensionAct } from '../treaty/act.ts';
import { referTo } from '../treaty/act-as-counted.ts';
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
  const own = determineDelay(article, delay, act.on, [{ kind: 'act', article, act: referTo(act) }]);
  if (own.kind !== 'determined') return own;
  if (partyFrom === undefined) {
    const { participant } = act;
    return { kind: 'pending', article, awaits: [{ kind: 'instrument-of', article, participant }], basis: own.basis };
  }
  if (partyFrom <= own.value) return own;
  const says = `Not before the State itself is bound, on ${renderDate(partyFrom)}.`;
  const value = laterOf(own.value, partyFrom);
  return { ...own, value, monthEndMattered: false, basis: [...own.basis, { kind: 'rule', article, says }] };
}
