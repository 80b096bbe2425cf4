import { FUNCTION } from '../calendar/argument-shapes.ts';
import { assertArgument } from '../calendar/assert-argument.ts';
import type { ParticipantCode } from '../participants/participant-code.ts';
import { TREATY } from '../treaty/argument-shapes.ts';
import { composeEligibilityWith, listEligibilityRules } from '../treaty/eligibility-rules.ts';
import type { Completeness } from '../treaty/register.ts';
import type { EligibilityByTreaty, Treaty } from '../treaty/treaty.ts';
import type { Life, ParticipantLife } from './life.ts';
import { listConsentSpans } from './party-spans.ts';

type Listed = Extract<EligibilityByTreaty['facts'], { readonly kind: 'listed' }>;
type Ties = Listed['since'][string];

/** Lists the ids of the treaties whose Parties or signatories may join, where the definition does not list them itself. */
export function listEligibilityLinks({ finalClauses }: Treaty): readonly string[] {
  return listEligibilityRules(finalClauses.participation.eligibility).flatMap((rule) =>
    'facts' in rule && rule.facts.kind === 'unknown' ? rule.treaty : [],
  );
}

/**
 * Links a treaty with the lives of the treaties whose Parties or signatories may join it: who has signed each, who has consented to be bound by
 * it, from when to when, and on which day its record ends. Facts that the definition lists itself are left alone; what cannot be found stays
 * unknown.
 *
 * A State is tied from the day of its signature or of the deposit of its instrument, and from the date of succession where that is earlier; a
 * signature ties for good, an instrument until the State has left. That whoever is not there is not tied is known where it is known on which day
 * the record ends, and that it is whole.
 *
 * @param findLife finds the life of another treaty by its id, composed of its record
 * @example linkEligibility(opCrcSc, () => undefined) === opCrcSc // true
 * @see docs/legal-sources.md#who-may-join
 */
export function linkEligibility(treaty: Treaty, findLife: (id: string) => Life | undefined): Treaty {
  assertArgument('linkEligibility', 'treaty', TREATY, treaty);
  assertArgument('linkEligibility', 'findLife', FUNCTION, findLife);
  const { participation } = treaty.finalClauses;
  const eligibility = composeEligibilityWith(participation.eligibility, (rule) => {
    if (!('facts' in rule) || rule.facts.kind !== 'unknown') return rule;
    const life = findLife(rule.treaty);
    return life === undefined ? rule : { ...rule, facts: composeTies(life, rule.kind) };
  });
  if (eligibility === participation.eligibility) return treaty;
  return { ...treaty, finalClauses: { ...treaty.finalClauses, participation: { ...participation, eligibility } } };
}

/** Composes of a life who is tied to its treaty from when to when. */
export function composeTies({ participants, record }: Life, kind: EligibilityByTreaty['kind']): Listed {
  const { endsOn, completeness } = record;
  const since: Record<ParticipantCode, Ties> = {};
  for (const each of participants) {
    const ties = listTies(each, kind);
    if (ties !== undefined) since[each.participant] = ties;
  }
  return {
    kind: 'listed',
    complete: endsOn !== undefined && isWhole(completeness),
    ...(endsOn === undefined ? {} : { endsOn }),
    sources: [],
    since,
  };
}

function isWhole(completeness: Completeness | undefined): boolean {
  return completeness?.kind !== 'partial' && completeness?.kind !== 'unread';
}

/** Lists when a participant is tied; a day alone stands for that day and all later ones. */
function listTies(own: ParticipantLife, kind: EligibilityByTreaty['kind']): Ties | undefined {
  const { signedOn } = own;
  const consents = listConsentSpans([own]).map(({ from, until }) => (until === undefined ? { from } : { from, until }));
  const [first] = consents;
  if (kind === 'party-or-signatory-of' && signedOn !== undefined) {
    if (first === undefined || signedOn <= first.from) return signedOn;
    return [...consents.filter(({ until }) => until !== undefined && until <= signedOn), { from: signedOn }];
  }
  if (first === undefined) return undefined;
  return consents.length === 1 && first.until === undefined ? first.from : consents;
}
