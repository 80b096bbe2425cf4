import type { Eligibility, EligibilityForAct, PlainEligibility } from './treaty.ts';

type Rewrite = (rule: PlainEligibility) => PlainEligibility;

/** Rewrites every rule of a clause on who may join; gives back the same object where nothing changes. */
export function composeEligibilityWith(eligibility: Eligibility, rewrite: Rewrite): Eligibility {
  if (eligibility.kind !== 'by-act') return composeForActWith(eligibility, rewrite);
  const signature = composeForActWith(eligibility.signature, rewrite);
  const ratification = composeForActWith(eligibility.ratification, rewrite);
  const accession = composeForActWith(eligibility.accession, rewrite);
  const isSame =
    signature === eligibility.signature &&
    ratification === eligibility.ratification &&
    accession === eligibility.accession;
  return isSame ? eligibility : { ...eligibility, signature, ratification, accession };
}

function composeForActWith(eligibility: EligibilityForAct, rewrite: Rewrite): EligibilityForAct {
  if (eligibility.kind !== 'any-of') return rewrite(eligibility);
  const anyOf = eligibility.anyOf.map(rewrite);
  return anyOf.every((each, at) => each === eligibility.anyOf[at]) ? eligibility : { ...eligibility, anyOf };
}

/** Lists the rules that a clause on who may join is made of: mostly one; several where it tells acts apart, or admits any of several groups. */
export function listEligibilityRules(eligibility: Eligibility): readonly PlainEligibility[] {
  const rules: PlainEligibility[] = [];
  composeEligibilityWith(eligibility, (rule) => {
    rules.push(rule);
    return rule;
  });
  return rules;
}

/** Checks if a clause lets organisations join, or says that they may be among those whom it admits. */
export function hasOrganisations(eligibility: Eligibility): boolean {
  return listEligibilityRules(eligibility).some(
    (rule) => rule.kind === 'any-state-or-organisation' || ('organisations' in rule && rule.organisations === true),
  );
}
