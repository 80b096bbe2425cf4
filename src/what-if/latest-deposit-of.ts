import { DAY } from '../calendar/argument-shapes.ts';
import { assertArgument } from '../calendar/assert-argument.ts';
import type { CivilDate } from '../calendar/civil-date.ts';
import { dayBefore } from '../calendar/day-number.ts';
import { listOwnDays } from '../condition/own-days.ts';
import { type Determination, isDated } from '../determination/determination.ts';
import type { CodeOf, Message } from '../determination/messages/message.ts';
import type { Step } from '../determination/step.ts';
import type { BindsWithClause } from '../entry-into-force/other-binding.ts';
import { LIFE } from '../lifecycle/argument-shapes.ts';
import { findParticipation } from '../lifecycle/compose-further.ts';
import { composeIfNotKnown } from '../lifecycle/if-not-known.ts';
import type { Life } from '../lifecycle/life.ts';
import { CODE } from '../participants/argument-shapes.ts';
import { continuingStateOf } from '../participants/former-state.ts';
import type { ParticipantCode } from '../participants/participant-code.ts';
import { isNotAdditional, isOfCountedKind } from '../participation/count-instruments.ts';
import { determineEligibility, eligibilityOf } from '../participation/determine-eligibility.ts';
import { findKindDeposited } from '../participation/kind-deposited.ts';
import { laterRuleOf } from '../participation/later-rule.ts';
import type { ConsentAct } from '../treaty/act.ts';
import { composeGoverned } from './by-each-rule.ts';
import { composeOnCondition } from './compose-on-condition.ts';
import { composeProofOfDayAfter } from './compose-proof.ts';
import { composeBoundAlone, determineIfDepositedBy } from './deposited.ts';
import { composeIfLinked } from './if-linked.ts';
import { conditionOfUnbound } from './if-unbound.ts';
import { findLastBoundWith } from './last-bound-with.ts';
import { composeProofOfDeposit, determineLatestDeposit } from './latest-deposit.ts';
import { determineOnEachReading, determineOnReadingsOfActs } from './on-each-reading.ts';

/**
 * Determines the latest day on which a State may deposit its instrument to be bound by a day: that of {@link determineLatestDeposit}, by the rule that governs
 * the instrument that this State would deposit, a ratification where it has signed (an organisation, an act of formal confirmation), and otherwise an accession.
 * Where the treaty entered into force later than that day, it is the latest day on which this instrument would have fulfilled the conditions in time.
 *
 * Outcomes: as for {@link determineLatestDeposit}, and never open because it depends on whose instrument it is; indeterminate where the record, which is partial,
 * does not tell if it has deposited one; excluded, too, where the State may not join,
 * where the treaty binds it by then, or only later, by an instrument on record, and where it has deposited what it can. What is answered where its
 * acts come to something else on another reading, is a step, of a life that `composeLifeOnReadings` gives.
 *
 * @param inForceBy inclusive
 * @example determineLatestDepositOf(life, 'IRL', civilDate('2027-02-28')).value // '2027-01-31'
 * @see docs/legal-sources.md#latest-deposit
 */
export function determineLatestDepositOf(
  life: Life,
  participant: ParticipantCode,
  inForceBy: CivilDate,
): Determination<CivilDate> {
  assertArgument('determineLatestDepositOf', 'life', LIFE, life);
  assertArgument('determineLatestDepositOf', 'participant', CODE, participant);
  assertArgument('determineLatestDepositOf', 'inForceBy', DAY, inForceBy);
  const state = continuingStateOf(participant);
  return determineOnEachReading(life, (each) =>
    determineOnReadingsOfActs(each, state, (read) => determineOnOneReading(read, participant, inForceBy)),
  );
}

function determineOnOneReading(
  life: Life,
  participant: ParticipantCode,
  inForceBy: CivilDate,
): Determination<CivilDate> {
  const { participation, entryIntoForce, laterParties } = life.treaty.finalClauses;
  const state = continuingStateOf(participant);
  const done = findReasonDone(life, state, inForceBy);
  if (done !== undefined) return { kind: 'excluded', article: entryIntoForce.article, reason: done, basis: [] };
  const { consent } = participation;
  const hasSigned = life.participants.find((each) => each.participant === state)?.signedOn !== undefined;
  const kind = findKindDeposited(consent, state, hasSigned);
  const eligibility = eligibilityOf(participation.eligibility, kind);
  const eligible = determineEligibility(eligibility, state, inForceBy);
  const { article } = eligibility;
  if (eligible.kind === 'ineligible') return { kind: 'excluded', article, reason: eligible.reason, basis: [] };
  const rule = laterRuleOf(laterParties, { kind, participant: state });
  const governed = composeGoverned(life, rule);
  const answer = determineBoundWithOther(governed, { participant: state, kind }, inForceBy);
  const notKnown = composeIfNotKnown(life, state, inForceBy, article, answer.basis);
  if (!isDated(answer)) return notKnown ?? answer;
  const deposited = answer.kind === 'determined' ? determineEligibility(eligibility, state, answer.value) : eligible;
  if (deposited.kind === 'ineligible') return { kind: 'excluded', article, reason: deposited.reason, basis: [] };
  const [question] = notKnown?.questions ?? [];
  const own = question === undefined ? answer : composeOnCondition(answer, article, conditionOfUnbound(question));
  if (eligible.kind !== 'unknown') return own;
  const open = composeIfLinked(own, eligibility, state, inForceBy);
  return { ...open, basis: [...open.basis, { article, ...eligible.caveat }] };
}

/**
 * Determines the day where this treaty binds nobody whom another does not bind, and it is known when that binds the State: its own period is to
 * have ended by the last day by then on which the other binds it.
 */
function determineBoundWithOther(
  life: Life,
  instrument: Pick<ConsentAct, 'participant' | 'kind'>,
  inForceBy: CivilDate,
): Determination<CivilDate> {
  const { bindsWith } = life.treaty.finalClauses.entryIntoForce;
  const { participant } = instrument;
  const other = bindsWith && findLastBoundWith(bindsWith, participant, inForceBy);
  if (bindsWith === undefined || other === undefined || other.kind === 'not-known') {
    return determineOfWhom(life, instrument, inForceBy, determineLatestDeposit(life, inForceBy));
  }
  const { article } = bindsWith;
  if (other.kind === 'not-yet') return composeNotBoundYet(bindsWith, other.from, inForceBy);
  const alone = composeBoundAlone(life);
  const answer = determineOfWhom(alone, instrument, other.on, determineLatestDeposit(alone, other.on));
  if (answer.kind !== 'determined') return answer;
  const { entryIntoForce: treatyDate } = life;
  const isInForce = treatyDate.kind === 'determined' && treatyDate.value <= inForceBy;
  const prove = (day: CivilDate): Step => composeProofOfDeposit(life, day, participant);
  const proof = isInForce
    ? [prove(answer.value), composeProofOfDayAfter(answer.article, answer.value, prove)]
    : answer.basis;
  const values = { treaty: other.treaty, on: other.since };
  return { ...answer, basis: [...proof, { article, code: 'step.other-binds-already', values }] };
}

/** Says that the other treaty does not bind the State by then: from which later day it does, or that it does not at all. */
function composeNotBoundYet(
  { article, anyOf }: BindsWithClause,
  from: { readonly on: CivilDate; readonly treaty: string } | undefined,
  inForceBy: CivilDate,
): Determination<CivilDate> {
  if (from === undefined) {
    const treaties = anyOf.map(({ treaty }) => treaty);
    const awaits = [{ article, code: 'awaited.other-to-bind', values: { treaties } }] as const;
    return { kind: 'pending', article, awaits, basis: [] };
  }
  const why = { code: 'why.other-binds-only-from', values: from } as const;
  return {
    kind: 'excluded',
    article,
    reason: { code: 'reason.no-deposit-in-time', values: { inForceBy, why } },
    basis: [],
  };
}

/** Finds what an instrument of a State on record leads to, which leaves nothing to deposit for that day. */
function findReasonDone(
  life: Life,
  participant: ParticipantCode,
  inForceBy: CivilDate,
): Message<CodeOf<'reason'>> | undefined {
  const own = findParticipation(life.participants, { participant, on: inForceBy });
  if (own === undefined) return undefined;
  const { partyFrom: on, instrument } = own;
  if (on === undefined) return { code: 'reason.instrument-on-record', values: { participant, on: instrument.on } };
  if (on <= inForceBy) return { code: 'reason.no-instrument-needed', values: { participant, on } };
  const why = { code: 'why.state-bound-only-on', values: { participant, on } } as const;
  return { code: 'reason.no-deposit-in-time', values: { inForceBy, why } };
}

/**
 * Determines the day for the one whose instrument it is, where the record fulfils the conditions only later: these may ask for the instruments of some
 * alone, or count an organisation's for nothing or as its members'.
 *
 * @param ofAnybody the answer for one more instrument, whose it may be
 */
function determineOfWhom(
  life: Life,
  instrument: Pick<ConsentAct, 'participant' | 'kind'>,
  inForceBy: CivilDate,
  ofAnybody: Determination<CivilDate>,
): Determination<CivilDate> {
  const { entryIntoForce: treatyDate, treaty } = life;
  const by = findDayOfAnybody(ofAnybody);
  if (by === undefined || treatyDate.kind !== 'determined' || treatyDate.value <= inForceBy) return ofAnybody;
  const { entryIntoForce: clause, participation } = treaty.finalClauses;
  const { article } = clause;
  const { participant } = instrument;
  const counts = !isNotAdditional(clause, participant) && isOfCountedKind(clause, { ...instrument, on: by });
  const value = !counts
    ? undefined
    : listDaysToTry(life, by).find((day) => {
        const forward = determineIfDepositedBy(life, day, participant);
        return day >= participation.signature.opensOn && forward.kind === 'determined' && forward.value <= inForceBy;
      });
  if (value === undefined) {
    const why = { code: 'why.deposited-only-later', values: { on: by } } as const;
    return {
      kind: 'excluded',
      article,
      reason: { code: 'reason.no-deposit-in-time', values: { inForceBy, why } },
      basis: [],
    };
  }
  if (ofAnybody.kind === 'determined' && ofAnybody.value === value) return ofAnybody;
  const prove = (day: CivilDate): Step => composeProofOfDeposit(life, day, participant);
  const forward = determineIfDepositedBy(life, value, participant);
  return {
    kind: 'determined',
    value,
    article,
    monthEndMattered: forward.kind === 'determined' && forward.monthEndMattered,
    basis: [prove(value), composeProofOfDayAfter(article, value, prove)],
  };
}

/** Finds the day by which one more instrument would do, if it is of the right State. */
function findDayOfAnybody(answer: Determination<CivilDate>): CivilDate | undefined {
  if (answer.kind === 'determined') return answer.value;
  if (answer.kind !== 'indeterminate') return undefined;
  const [question, ...more] = answer.questions;
  return more.length === 0 && question?.code === 'question.whose-instrument' ? question.values.on : undefined;
}

/** Lists the days, the latest first, on which conditions may be fulfilled that are not on the next: one by another, and those before something changes. */
function listDaysToTry({ countedInstruments, treaty }: Life, by: CivilDate): readonly CivilDate[] {
  const ends = countedInstruments.flatMap(({ until }) => until ?? []);
  const changes = [...ends, ...listOwnDays(treaty.finalClauses.entryIntoForce.condition)];
  const before = changes.flatMap((day) => (day <= by ? dayBefore(day) : []));
  return [by, ...before.sort().reverse()];
}
