import type { CivilDate } from '../../calendar/civil-date.ts';
import type { ParticipantLife } from '../../lifecycle/life.ts';
import { isEligible } from '../../participation/eligibility.ts';
import { spanHolds } from '../../participation/party-spans.ts';
import { FORMER_STATES } from '../../treaty/participants/former-state.ts';
import { listParticipants } from '../../treaty/participants/list-participants.ts';
import type { ParticipantCode } from '../../treaty/participants/participant-code.ts';
import type { Condition, FinalClauses } from '../../treaty/treaty.ts';

/** Who can still deposit: those that have signed, and others. */
export type Pool = readonly [signatories: readonly ParticipantCode[], others: readonly ParticipantCode[]];

const STATES: readonly ParticipantCode[] = listParticipants().flatMap(({ code, kind }) =>
  kind === 'state' ? code : [],
);

/**
 * Lists the States that can still deposit an instrument that counts: today's, and those that have ceased to exist since; without those
 * whose instrument stands, those that the clause is known not to admit and, where a part of the Parties to another treaty is asked
 * for, those that are no Party to it. States that have not signed are left out where only signatories can deposit what counts
 * and nobody can sign any more.
 *
 * @see docs/forecast.md#who-can-still-deposit
 */
export function listPool(clauses: FinalClauses, participants: readonly ParticipantLife[], asOf: CivilDate): Pool {
  const { participation, entryIntoForce } = clauses;
  const { signature, consent, eligibility } = participation;
  const standing = new Set<ParticipantCode>();
  const signed = new Set<ParticipantCode>();
  for (const { participant, participations, signedOn } of participants) {
    if (participations.some(({ withdrawnOn }) => withdrawnOn === undefined)) standing.add(participant);
    if (signedOn !== undefined && signedOn <= asOf) signed.add(participant);
  }
  const parties = listPartiesToOther(entryIntoForce.condition, asOf);
  const former = FORMER_STATES.filter(({ successor, lastDay }) => successor.kind === 'dissolved' && lastDay > asOf);
  const states = [...STATES, ...former.map(({ code }) => code)].filter(
    (state) =>
      !standing.has(state) &&
      (parties === undefined || parties.has(state)) &&
      isEligible(eligibility, state, asOf).kind !== 'ineligible',
  );
  const canStillSign = signature.closesOn === undefined || signature.closesOn > asOf;
  const canJoinUnsigned = consent.withoutSignature.some((kind) => entryIntoForce.counts.includes(kind));
  return [
    states.filter((state) => signed.has(state)),
    canStillSign || canJoinUnsigned ? states.filter((state) => !signed.has(state)) : [],
  ];
}

/** Lists the Parties to the treaty of whose Parties a part is asked for; `undefined` where none is, or they are not known. */
function listPartiesToOther(condition: Condition, asOf: CivilDate): ReadonlySet<ParticipantCode> | undefined {
  if (condition.kind === 'all-of') {
    return condition.conditions.map((part) => listPartiesToOther(part, asOf)).find((each) => each !== undefined);
  }
  if (condition.kind !== 'proportion-of-parties' || condition.base.kind === 'numbers') return undefined;
  const { facts } = condition.base;
  if (facts.kind === 'unknown' || facts.parties === undefined) return undefined;
  return new Set(facts.parties.filter((span) => spanHolds(span, asOf)).map(({ participant }) => participant));
}
