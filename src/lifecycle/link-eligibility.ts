import { FUNCTION } from '../calendar/argument-shapes.ts';
import { assertArgument } from '../calendar/assert-argument.ts';
import { type CivilDate, earlierOf, FIRST_DAY } from '../calendar/civil-date.ts';
import { dayBefore } from '../calendar/day-number.ts';
import type { ParticipantCode } from '../participants/participant-code.ts';
import { TREATY } from '../treaty/argument-shapes.ts';
import { composeEligibilityWith, listEligibilityRules } from '../treaty/eligibility-rules.ts';
import type { Missing } from '../treaty/register.ts';
import type { EligibilityByTreaty, Treaty } from '../treaty/treaty.ts';
import type { Life, ParticipantLife } from './life.ts';
import { listConsentSpans } from './party-spans.ts';
import { findDayLacking, OF_PARTIES } from './record-in-part.ts';

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
 * the record ends, and for as
 * long as it lacks no act by which somebody would be.
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
  const lackingFrom = completeness && findDayLacking(completeness, ACTS_THAT_TIE[kind]);
  const knownUntil = lackingFrom === undefined ? endsOn : findDayBefore(lackingFrom, endsOn);
  return {
    kind: 'listed',
    complete: knownUntil !== undefined,
    ...(knownUntil === undefined ? (endsOn === undefined ? {} : { endsOn }) : { endsOn: knownUntil }),
    sources: [],
    since,
  };
}

const ACTS_THAT_TIE: Readonly<Record<EligibilityByTreaty['kind'], readonly Missing['acts'][]>> = {
  'party-to': OF_PARTIES,
  'party-or-signatory-of': [...OF_PARTIES, 'signatures'],
};

/** Finds the last day until which a record lacks nothing, where it says on which day it ends; `undefined` where it lacks acts of any day. */
function findDayBefore(lackingFrom: CivilDate, endsOn: CivilDate | undefined): CivilDate | undefined {
  if (endsOn === undefined || lackingFrom === FIRST_DAY) return undefined;
  return earlierOf(dayBefore(lackingFrom), endsOn);
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
