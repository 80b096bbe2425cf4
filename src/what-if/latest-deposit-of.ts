import { DAY } from '../calendar/argument-shapes.ts';
import { assertArgument } from '../calendar/assert-argument.ts';
import type { CivilDate } from '../calendar/civil-date.ts';
import { type Determination, isDated } from '../determination/determination.ts';
import type { CodeOf, Message } from '../determination/messages/message.ts';
import { LIFE } from '../lifecycle/argument-shapes.ts';
import { findParticipation } from '../lifecycle/compose-further.ts';
import type { Life } from '../lifecycle/life.ts';
import { CODE } from '../participants/argument-shapes.ts';
import { continuingStateOf } from '../participants/former-state.ts';
import type { ParticipantCode } from '../participants/participant-code.ts';
import { determineEligibility, eligibilityOf } from '../participation/determine-eligibility.ts';
import { findKindDeposited } from '../participation/kind-deposited.ts';
import { laterRuleOf } from '../participation/later-rule.ts';
import { composeGoverned } from './by-each-rule.ts';
import { determineLatestDeposit } from './latest-deposit.ts';

/**
 * Determines the latest day on which a State may deposit its instrument to be bound by a day: that of {@link determineLatestDeposit}, by the rule that governs
 * the instrument that this State would deposit, a ratification where it has signed (an organisation, an act of formal confirmation), and otherwise an accession.
 *
 * Outcomes: as for {@link determineLatestDeposit}; excluded, too, where the State may not join, where the treaty binds it by then, or only later, by an instrument
 * on record, and where it has deposited what it can.
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
  const answer = determineLatestDeposit(composeGoverned(life, rule), inForceBy);
  if (eligible.kind !== 'unknown' || !isDated(answer)) return answer;
  return { ...answer, basis: [...answer.basis, { article, ...eligible.says }] };
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
