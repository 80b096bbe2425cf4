import { type CivilDate, LAST_DAY } from '../calendar/civil-date.ts';
import { listCountingOn } from '../condition/as-members.ts';
import { isInSpan } from '../condition/party-spans.ts';
import type { ParticipantLife } from '../lifecycle/life.ts';
import { FORMER_STATES } from '../participants/former-state.ts';
import { listParticipants } from '../participants/list-participants.ts';
import type { ParticipantCode } from '../participants/participant-code.ts';
import { kindOfParticipant, type ParticipantKind } from '../participants/participant-kind.ts';
import { listCountedInstruments } from '../participation/count-instruments.ts';
import { determineEligibility, eligibilityOf } from '../participation/determine-eligibility.ts';
import { listEligibilityRules } from '../treaty/eligibility-rules.ts';
import type { Condition, FinalClauses } from '../treaty/treaty.ts';

/** Who can still deposit: those that have signed, and others. */
export type Pool = readonly [signatories: readonly ParticipantCode[], others: readonly ParticipantCode[]];

const listOfKind = (wanted: ParticipantKind): readonly ParticipantCode[] =>
  listParticipants().flatMap(({ code, kind }) => (kind === wanted ? code : []));

const STATES = listOfKind('state');
const ORGANISATIONS = listOfKind('organisation');

/**
 * Lists the States that can still deposit an instrument that counts: today's, and those that have ceased to exist since, and territories that the
 * clause on who may join names; without those whose instrument stands, those that the clause is known not to admit and, where a part of the Parties to another treaty is asked
 * for, those that are no Party to it. An entity or a State that the treaty declares for itself is among them. States that have not signed are left out where only signatories can deposit what counts
 * and nobody can sign any more.
 *
 * @see docs/forecast.md#who-can-still-deposit
 */
export function listPool(clauses: FinalClauses, participants: readonly ParticipantLife[], asOf: CivilDate): Pool {
  const { participation, entryIntoForce } = clauses;
  const { signature, consent } = participation;
  const signed = listSignatories(participants, asOf);
  const former = FORMER_STATES.filter(({ successor, lastDay }) => successor.kind === 'dissolved' && lastDay > asOf);
  const own = (participation.participants ?? []).filter(
    ({ code, lastDay = LAST_DAY }) => kindOfParticipant(code) !== 'organisation' && lastDay > asOf,
  );
  const named = listEligibilityRules(participation.eligibility).flatMap((rule) =>
    rule.kind === 'named-states' ? rule.states.filter((code) => kindOfParticipant(code) === 'territory') : [],
  );
  const codes = new Set([...STATES, ...[...former, ...own].map(({ code }) => code), ...named]);
  const states = [...codes].filter(mayAct(clauses, participants, asOf));
  const { closesOn, whichever } = signature;
  const canStillSign = closesOn === undefined || closesOn > asOf || whichever === 'later';
  const canJoinUnsigned = consent.withoutSignature.some((kind) => entryIntoForce.counts.includes(kind));
  return [
    states.filter((state) => signed.has(state)),
    canStillSign || canJoinUnsigned ? states.filter((state) => !signed.has(state)) : [],
  ];
}

/**
 * Lists the organisations that can still deposit an instrument that counts: none where the clause counts none.
 *
 * @see docs/forecast.md#who-can-still-deposit
 */
export function listOrganisations(
  clauses: FinalClauses,
  participants: readonly ParticipantLife[],
  asOf: CivilDate,
): readonly ParticipantCode[] {
  if (clauses.entryIntoForce.organisations !== 'counted') return [];
  const own = (clauses.participation.participants ?? []).map(({ code }) => code);
  const organisations = [...ORGANISATIONS, ...own.filter((code) => kindOfParticipant(code) === 'organisation')];
  return organisations.filter(mayAct(clauses, participants, asOf));
}

/** Composes the check if a participant may act: none of its instruments stands, and no clause is known to keep it out. */
function mayAct(
  { participation, entryIntoForce }: FinalClauses,
  participants: readonly ParticipantLife[],
  asOf: CivilDate,
): (participant: ParticipantCode) => boolean {
  const standing = new Set(
    participants.flatMap(({ participant, participations }) =>
      participations.some(({ withdrawnOn }) => withdrawnOn === undefined) ? [participant] : [],
    ),
  );
  // Who counts already as a member of an organisation adds nothing.
  if (typeof entryIntoForce.organisations === 'object') {
    const counted = listCountedInstruments(entryIntoForce, participants);
    for (const { participant } of listCountingOn(entryIntoForce, counted, asOf)) standing.add(participant);
  }
  const signed = listSignatories(participants, asOf);
  const parties = listPartiesToOther(entryIntoForce.condition, asOf);
  return (participant) =>
    !standing.has(participant) &&
    (parties === undefined || parties.has(participant)) &&
    determineEligibility(
      eligibilityOf(participation.eligibility, signed.has(participant) ? 'ratification' : 'accession'),
      participant,
      asOf,
    ).kind !== 'ineligible';
}

function listSignatories(participants: readonly ParticipantLife[], asOf: CivilDate): ReadonlySet<ParticipantCode> {
  const signed = participants.filter(({ signedOn }) => signedOn !== undefined && signedOn <= asOf);
  return new Set(signed.map(({ participant }) => participant));
}

/** Lists the Parties to the treaty of whose Parties a part is asked for; `undefined` where none is, or they are not known. */
export function listPartiesToOther(condition: Condition, asOf: CivilDate): ReadonlySet<ParticipantCode> | undefined {
  if (condition.kind === 'all-of') {
    return condition.conditions.map((part) => listPartiesToOther(part, asOf)).find((each) => each !== undefined);
  }
  if (condition.kind !== 'proportion-of-parties' || condition.base.kind === 'numbers') return undefined;
  const { facts } = condition.base;
  if (facts.kind === 'unknown' || facts.parties === undefined) return undefined;
  return new Set(facts.parties.filter((span) => isInSpan(span, asOf)).map(({ participant }) => participant));
}
