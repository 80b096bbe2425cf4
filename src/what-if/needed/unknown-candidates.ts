import { type CivilDate, civilDate } from '../../calendar/civil-date.ts';
import { assertNever } from '../../determination/assert-never.ts';
import type { Message } from '../../determination/messages/message.ts';
import type { ParticipantCode } from '../../participants/participant-code.ts';
import { determineEligibility, eligibilityOf } from '../../participation/determine-eligibility.ts';
import { listEligibilityRules } from '../../treaty/eligibility-rules.ts';
import type { EligibilityForAct, FinalClauses, PlainEligibility } from '../../treaty/treaty.ts';
import { listPartiesToOther } from '../list-pool.ts';

/**
 * The day from which the States of the list are those of today: South Sudan became independent on 9 July 2011, and the State of
 * Palestine has been received as a State since resolution 67/19 of the General Assembly, 29 November 2012.
 */
const LIST_HOLDS_FROM: CivilDate = civilDate('2012-11-29');

/** Lists what is not known of those who could deposit on a day: whom the clause admits, and which States existed. */
export function listUnknownOfCandidates(
  clauses: FinalClauses,
  candidates: readonly ParticipantCode[],
  on: CivilDate,
): readonly Message[] {
  const { condition } = clauses.entryIntoForce;
  if (listPartiesToOther(condition, on) !== undefined) return [];
  const { eligibility } = clauses.participation;
  const ofConsent = [eligibilityOf(eligibility, 'ratification'), eligibilityOf(eligibility, 'accession')];
  const open = ofConsent.filter((rule) => !areAllLinked(rule, candidates, on));
  if (open.length === 0) return [];
  const gaps = open.flatMap(listEligibilityRules).flatMap(listUnknownAdmission);
  return listOnce(gaps).concat(listUnknownExistence(on));
}

/** Checks if every candidate is known to have been tied to a treaty that the clause asks for. */
function areAllLinked(rule: EligibilityForAct, candidates: readonly ParticipantCode[], on: CivilDate): boolean {
  if (!listEligibilityRules(rule).some((each) => 'facts' in each && each.facts.kind === 'listed')) return false;
  return candidates.every((each) => {
    const eligible = determineEligibility(rule, each, on);
    return eligible.kind === 'eligible' && eligible.caveat === undefined;
  });
}

function listUnknownAdmission(eligibility: PlainEligibility): readonly Message[] {
  switch (eligibility.kind) {
    case 'any-state':
    case 'any-state-or-organisation':
    case 'named-states':
      return [];
    case 'described':
      return [{ code: 'gap.who-can-join-described', values: { article: eligibility.article, says: eligibility.says } }];
    case 'party-or-signatory-of':
    case 'party-to':
      return [
        { code: 'gap.who-can-join-by-other', values: { article: eligibility.article, treaty: eligibility.treaty } },
      ];
    default:
      return assertNever(eligibility);
  }
}

/** Of rules that are the same for ratification and for accession, each gap is said once. */
function listOnce(gaps: readonly Message[]): readonly Message[] {
  return [...new Map(gaps.map((gap) => [JSON.stringify(gap), gap])).values()];
}

function listUnknownExistence(on: CivilDate): readonly Message[] {
  return on >= LIST_HOLDS_FROM ? [] : [{ code: 'gap.which-states-existed', values: { on } }];
}
