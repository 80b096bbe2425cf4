import { assertArgument } from '../calendar/assert-argument.ts';
import {
  determineEligibility,
  determineEligibilityToCome,
  eligibilityOf,
} from '../participation/determine-eligibility.ts';
import type { Refusal } from '../participation/refusal.ts';
import type { Act } from '../treaty/act.ts';
import { isConsentAct } from '../treaty/act-of-kind.ts';
import { ACTS, TREATY } from '../treaty/argument-shapes.ts';
import type { Treaty } from '../treaty/treaty.ts';

/**
 * Lists the refusals of signatures and instruments of territories that nobody has received yet, under a clause that only describes who may join: it
 * means States. What a record holds its depositary has taken, and so what the same territory adds to it.
 *
 * @param acts of the record
 * @param added those that are supposed, or are to be added to the record
 * @returns none under a clause that says itself whom it admits: `composeLife` refuses by that
 * @example listRefusalsOfTerritories(opCrcSc, opCrcScRegister.acts, []) // []
 * @see docs/legal-sources.md#who-may-join
 */
export function listRefusalsOfTerritories(
  treaty: Treaty,
  acts: readonly Act[],
  added: readonly Act[],
): readonly Refusal[] {
  assertArgument('listRefusalsOfTerritories', 'treaty', TREATY, treaty);
  assertArgument('listRefusalsOfTerritories', 'acts', ACTS, acts);
  assertArgument('listRefusalsOfTerritories', 'added', ACTS, added);
  const { eligibility } = treaty.finalClauses.participation;
  return added.flatMap((act): readonly Refusal[] => {
    if (act.kind !== 'signature' && !isConsentAct(act)) return [];
    const { participant, kind, on } = act;
    const rule = eligibilityOf(eligibility, kind);
    if (determineEligibility(rule, participant, on).kind === 'ineligible') return [];
    const eligible = determineEligibilityToCome(rule, participant, on);
    if (eligible.kind !== 'ineligible' || acts.some((each) => each.participant === participant)) return [];
    const remedy = {
      code: kind === 'signature' ? 'remedy.check-who-signed' : 'remedy.check-who-deposited',
      values: {},
    } as const;
    return [{ act, article: rule.article, code: 'ineligible', reason: eligible.reason, remedy }];
  });
}
