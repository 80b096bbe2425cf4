import { DAY } from '../calendar/argument-shapes.ts';
import { assertArgument } from '../calendar/assert-argument.ts';
import type { CivilDate } from '../calendar/civil-date.ts';
import { compareInstruments } from '../condition/counted-instrument.ts';
import type { LeftWith } from '../denunciation/left-with.ts';
import type { Determination } from '../determination/determination.ts';
import type { Step } from '../determination/step.ts';
import { addOtherBinding } from '../entry-into-force/other-binding.ts';
import { determineParticipantEntryIntoForce } from '../entry-into-force/participant-entry-into-force.ts';
import { determineTreatyEntryIntoForce } from '../entry-into-force/treaty-entry-into-force.ts';
import { LIFE } from '../lifecycle/argument-shapes.ts';
import { composeLife } from '../lifecycle/compose-life.ts';
import { findParticipantLife, type Life } from '../lifecycle/life.ts';
import { determineParticipantDate } from '../lifecycle/participant-date.ts';
import { ANY_STATE } from '../participants/any-state.ts';
import { CODE } from '../participants/argument-shapes.ts';
import type { ParticipantCode } from '../participants/participant-code.ts';
import {
  determineEligibility,
  eligibilityOf,
  listAccessionCaveats,
  listEligibilityCaveats,
} from '../participation/determine-eligibility.ts';
import { findKindDeposited } from '../participation/kind-deposited.ts';
import { listStatehoodRemarks } from '../participation/statehood.ts';
import type { ConsentAct } from '../treaty/act.ts';
import { REGISTER, TREATY } from '../treaty/argument-shapes.ts';
import { countedFormOf } from '../treaty/counted-form.ts';
import type { Register } from '../treaty/register.ts';
import type { Treaty } from '../treaty/treaty.ts';
import { excludeAfterEnd, isKeptInForce } from './after-end.ts';
import { determineByEachRule } from './by-each-rule.ts';
import { determineByEachWay, type WayOpen } from './by-each-way.ts';
import { composeLifeSupposing } from './compose-life-supposing.ts';
import { composeIfLinked } from './if-linked.ts';
import { composeIfUnbound } from './if-unbound.ts';

/**
 * Determines when the treaty would bind a State that deposited an instrument on a day, beside the acts of the record. The
 * instrument may itself complete the number.
 *
 * Outcomes: determined; pending; indeterminate, too, where it is not known if something binds the State already, with the day if nothing does;
 * excluded, with the reason, where the law would refuse the instrument.
 *
 * @param participant who deposits: a ratification (an organisation, an act of formal confirmation) where it has signed by then, otherwise an accession
 * @param asOf inclusive: acts of the record done later are left out
 * @example determineIfDeposited(opCrcSc, opCrcScRegister, 'IRL', civilDate('2026-11-30')).value // '2026-12-30'
 */
export function determineIfDeposited(
  treaty: Treaty,
  register: Pick<Register, 'acts' | 'endsOn' | 'completeness'>,
  participant: ParticipantCode,
  depositedOn: CivilDate,
  asOf?: CivilDate,
): Determination<CivilDate> {
  assertArgument('determineIfDeposited', 'treaty', TREATY, treaty);
  assertArgument('determineIfDeposited', 'register', REGISTER, register);
  assertArgument('determineIfDeposited', 'participant', CODE, participant);
  assertArgument('determineIfDeposited', 'depositedOn', DAY, depositedOn);
  if (asOf !== undefined) assertArgument('determineIfDeposited', 'asOf', DAY, asOf);
  const { consent } = treaty.finalClauses.participation;
  const own = findParticipantLife(composeLife(treaty, register, asOf), participant);
  const signed = own?.signedOn !== undefined && own.signedOn <= depositedOn;
  const kind = findKindDeposited(consent, participant, signed);
  return determineIfInstrumentDeposited(treaty, register, { participant, kind, on: depositedOn }, asOf);
}

/**
 * Determines when an instrument would bind its State, beside the acts of the record.
 *
 * Outcomes: as for {@link determineIfDeposited}.
 */
export function determineIfInstrumentDeposited(
  treaty: Treaty,
  register: Pick<Register, 'acts' | 'endsOn' | 'completeness'>,
  instrument: ConsentAct,
  asOf?: CivilDate,
): Determination<CivilDate> {
  const act = countedFormOf(instrument);
  const life = composeLifeSupposing(treaty, register, act, asOf);
  const refusal = life.refusals.find((each) => each.act === act);
  if (refusal !== undefined) {
    const { article, reason, remedy } = refusal;
    return { kind: 'excluded', article, reason: { code: 'reason.refused', values: { reason, remedy } }, basis: [] };
  }
  const own = findParticipantLife(life, act.participant);
  const participations = own?.participations ?? [];
  const participation = participations.findLast(({ instrument: { kind, on } }) => kind === act.kind && on === act.on);
  if (participation === undefined) throw new Error('an instrument that is not refused has a participation');
  const { entryIntoForce, leftWith } = participation;
  const hasActedBefore = participations.length > 1 || (own?.signedOn !== undefined && own.signedOn <= act.on);
  const { participation: clause } = treaty.finalClauses;
  const rule = eligibilityOf(clause.eligibility, act.kind);
  const caveats =
    act.kind === 'accession' && !hasActedBefore
      ? listAccessionCaveats(clause, act.participant, act.on)
      : listEligibilityCaveats(rule, act.participant, act.on, hasActedBefore);
  const before = composeLife(treaty, register, asOf);
  const unbound = composeIfUnbound(entryIntoForce, before, act, rule.article);
  const answer = composeIfLinked(unbound, rule, act.participant, act.on);
  const said = withCaveats(answer, [...caveats, ...listStatehoodSteps(act)]);
  return leftWith === undefined ? said : { ...said, basis: [...said.basis, describeLeaving(leftWith)] };
}

/** Says of an instrument that nobody has received that its State did not exist yet. */
function listStatehoodSteps(act: ConsentAct): readonly Step[] {
  return listStatehoodRemarks([act]).map(({ article, says }) => ({ article, ...says }));
}

/** Says that who leaves another treaty on a day leaves this one with it. */
function describeLeaving({ article, treaty, on }: LeftWith): Step {
  return { article, code: 'remark.leaves-with-on', values: { treaty, on } };
}

/** Puts what must be said of an instrument that nobody has received before the steps of its answer. */
function withCaveats(answer: Determination<CivilDate>, caveats: readonly Step[]): Determination<CivilDate> {
  return caveats.length === 0 ? answer : { ...answer, basis: [...caveats, ...answer.basis] };
}

/**
 * Determines when the treaty would bind a State that deposited an instrument on a day, by the clauses alone, where no record is at hand:
 * what the State did before, and whether it is bound already, is not asked.
 *
 * Outcomes: as for {@link determineIfAnyDeposited}; excluded where the clause does not admit the State, or it no longer exists.
 *
 * @param treaty with the date of its entry into force stated, as `assumeInForceOn` does: without it nothing tells whether it is in force
 * @example determineIfDepositedByClauses(assumeInForceOn(opCrcSc, civilDate('2002-01-18')), 'IRL', civilDate('2026-11-30')).value // '2026-12-30'
 */
export function determineIfDepositedByClauses(
  treaty: Treaty,
  participant: ParticipantCode,
  depositedOn: CivilDate,
): Determination<CivilDate> {
  assertArgument('determineIfDepositedByClauses', 'treaty', TREATY, treaty);
  assertArgument('determineIfDepositedByClauses', 'participant', CODE, participant);
  assertArgument('determineIfDepositedByClauses', 'depositedOn', DAY, depositedOn);
  const life = composeLife(treaty, { acts: [] });
  const standing = determineParticipantDate(life, participant, depositedOn);
  if (standing.kind === 'excluded') return standing;
  const { eligibility } = treaty.finalClauses.participation;
  const rule = eligibilityOf(eligibility, 'accession');
  const eligible = determineEligibility(rule, participant, depositedOn);
  if (eligible.kind === 'ineligible')
    return { kind: 'excluded', article: rule.article, reason: eligible.reason, basis: [] };
  const answer = composeIfLinked(
    determineIfDepositedBy(life, depositedOn, participant),
    rule,
    participant,
    depositedOn,
  );
  return withCaveats(answer, [
    ...listEligibilityCaveats(rule, participant, depositedOn),
    ...listStatehoodSteps({ participant, kind: 'accession', on: depositedOn }),
  ]);
}

/**
 * Determines when the treaty would bind a State, whichever it is, that deposited an instrument on a day beside the
 * instruments that count. The instrument may itself complete the number. Whether that State may deposit is not asked, and
 * what the record holds as withdrawn stays withdrawn.
 *
 * Outcomes: as for {@link determineIfDeposited}; excluded before the treaty opens, and where it has ended
 * by the day on which it would bind.
 *
 * @example determineIfAnyDeposited(life, civilDate('2027-01-31')).value // '2027-02-28'
 */
export function determineIfAnyDeposited(life: Life, depositedOn: CivilDate): Determination<CivilDate> {
  assertArgument('determineIfAnyDeposited', 'life', LIFE, life);
  assertArgument('determineIfAnyDeposited', 'depositedOn', DAY, depositedOn);
  return determineIfDepositedBy(life, depositedOn);
}

/**
 * Determines the same for the State whose instrument it is, of a kind that counts.
 *
 * @param participant left out where it is nobody's in particular
 */
export function determineIfDepositedBy(
  life: Life,
  depositedOn: CivilDate,
  participant?: ParticipantCode,
): Determination<CivilDate> {
  const { bindsWith } = life.treaty.finalClauses.entryIntoForce;
  if (bindsWith === undefined) return determineIfDepositedAlone(life, depositedOn, participant);
  const alone = determineIfDepositedAlone(composeBoundAlone(life), depositedOn, participant);
  return addOtherBinding(alone, bindsWith, participant);
}

/** The same life, as if no other treaty had to bind its Parties too. */
export function composeBoundAlone(life: Life): Life {
  const { treaty } = life;
  const { bindsWith: _, ...entryIntoForce } = treaty.finalClauses.entryIntoForce;
  return { ...life, treaty: { ...treaty, finalClauses: { ...treaty.finalClauses, entryIntoForce } } };
}

function determineIfDepositedAlone(
  life: Life,
  depositedOn: CivilDate,
  participant: ParticipantCode = ANY_STATE,
): Determination<CivilDate> {
  const clauses = life.treaty.finalClauses;
  const { consent, signature } = clauses.participation;
  if (depositedOn < signature.opensOn) {
    const reason = { code: 'reason.not-open-yet', values: { opensOn: signature.opensOn } } as const;
    return { kind: 'excluded', article: consent.article, reason, basis: [] };
  }
  const over = excludeAfterEnd(life, depositedOn);
  if (over !== undefined) return over;
  const answer =
    determineByEachWay(life, (way) => determineIfDepositedAlong(way, depositedOn, participant)) ??
    determineByEachRule(life, (governed) => determineIfSomebodyDeposited(governed, depositedOn, participant));
  if (answer.kind !== 'determined' || isKeptInForce(life, answer.value, answer.value)) return answer;
  return excludeAfterEnd(life, answer.value) ?? answer;
}

/** Determines it along one way into force; deposited after the last day for it, an instrument is none of those that take it. */
function determineIfDepositedAlong(
  { life, article, metBy }: WayOpen,
  depositedOn: CivilDate,
  participant: ParticipantCode,
): Determination<CivilDate> {
  if (metBy !== undefined && depositedOn > metBy && life.metOn === undefined) {
    return { kind: 'excluded', article, reason: { code: 'reason.way-closed', values: { metBy } }, basis: [] };
  }
  return determineByEachRule(life, (governed) => determineIfSomebodyDeposited(governed, depositedOn, participant));
}

function determineIfSomebodyDeposited(
  life: Life,
  depositedOn: CivilDate,
  participant: ParticipantCode,
): Determination<CivilDate> {
  const clauses = life.treaty.finalClauses;
  const kind = clauses.entryIntoForce.counts[0] ?? 'ratification';
  const act: ConsentAct = { participant, kind: kind === 'succession' ? 'accession' : kind, on: depositedOn };
  const instruments = [...life.countedInstruments, { participant, kind, on: depositedOn }];
  const treatyDate = determineTreatyEntryIntoForce(clauses.entryIntoForce, instruments.sort(compareInstruments));
  return determineParticipantEntryIntoForce(clauses, treatyDate, act);
}
