import type { CodeOf, Message } from '../determination/messages/message.ts';
import type { ParticipationAct } from '../treaty/act.ts';
import type { EligibilityForAct, ParticipationClause } from '../treaty/treaty.ts';
import { type Admission, composeAdmission, composeRefusal, composeRemark } from './admission.ts';
import { listClosings } from './closings-of-signature.ts';
import { determineEligibility, eligibilityOf, type Ineligible } from './determine-eligibility.ts';
import {
  composeRecordWith,
  type DatesOfLaw,
  findEffectBy,
  findStandingNotice,
  findStandingParticipation,
  type ParticipantRecord,
} from './participation.ts';

/**
 * Decides on a signature: it must fall into the days on which the treaty can be signed, by whom the clause admits, once,
 * and before that State's consent to be bound.
 *
 * Where it can be signed before its entry into force only, the day of entry into force is too late. Of the acts of one day a
 * signature is admitted first: one of the very day whose deposits bring the treaty into force at once still comes before it.
 *
 * @see docs/legal-sources.md#participation
 */
export function admitSignature(
  record: ParticipantRecord,
  act: ParticipationAct,
  clause: ParticipationClause,
  dates: DatesOfLaw,
): Admission {
  const untimely = refuseByDay(record, act, clause, dates);
  if (untimely !== undefined) return untimely;
  const eligibility = eligibilityOf(clause.eligibility, 'signature');
  const eligible = determineEligibility(eligibility, record.participant, act.on);
  if (eligible.kind === 'ineligible') return refuseIneligible(act, eligibility, eligible);
  const { article } = clause.signature;
  if (record.signedOn !== undefined) {
    const reason = { code: 'reason.second-signature', values: { on: record.signedOn } } as const;
    return composeRefusal(act, article, 'second-signature', reason, {
      code: 'remedy.strike-one-signature',
      values: {},
    });
  }
  if (isBoundOrConsented(record, act, dates)) {
    const reason = { code: 'reason.signature-after-consent', values: {} } as const;
    return composeRefusal(act, article, 'signature-after-consent', reason, CHECK_THE_DATE);
  }
  const remarks =
    eligible.kind === 'unknown' ? [composeRemark(act, eligibility.article, 'eligibility-unknown', eligible.says)] : [];
  const { participant, participations, ceasedOn } = record;
  return composeAdmission(composeRecordWith({ participant, signedOn: act.on, ceasedOn }, participations), remarks);
}

/** Checks if an instrument of the State stands whose participation has not ended: who has left can sign as any other State. */
function isBoundOrConsented(
  { participant, participations }: ParticipantRecord,
  { on }: ParticipationAct,
  dates: DatesOfLaw,
): boolean {
  const last = findStandingParticipation(participations);
  if (last === undefined) return false;
  const notice = findStandingNotice(last);
  if (notice !== undefined && findEffectBy(notice, on) !== undefined) return false;
  return dates.leftWithOtherBy(participant, last.instrument, on) === undefined;
}

/**
 * Refuses a signature that no participant could give on that day, or not this one, whatever it has done before.
 *
 * @returns `undefined` where it is not refused for that
 */
export function refuseAnySignature(
  record: Pick<ParticipantRecord, 'participant' | 'ceasedOn'>,
  act: ParticipationAct,
  clause: ParticipationClause,
  dates: Pick<DatesOfLaw, 'treatyInForceOn'>,
): Admission | undefined {
  const untimely = refuseByDay(record, act, clause, dates);
  if (untimely !== undefined) return untimely;
  const eligibility = eligibilityOf(clause.eligibility, 'signature');
  const eligible = determineEligibility(eligibility, record.participant, act.on);
  return eligible.kind === 'ineligible' ? refuseIneligible(act, eligibility, eligible) : undefined;
}

function refuseIneligible(act: ParticipationAct, { article }: EligibilityForAct, { reason }: Ineligible): Admission {
  return composeRefusal(act, article, 'ineligible', reason, {
    code: 'remedy.check-who-signed',
    values: {},
  });
}

function refuseByDay(
  record: Pick<ParticipantRecord, 'ceasedOn'>,
  act: ParticipationAct,
  clause: ParticipationClause,
  dates: Pick<DatesOfLaw, 'treatyInForceOn'>,
): Admission | undefined {
  const { article, provided, opensOn } = clause.signature;
  if (provided === false) {
    const reason = { code: 'reason.kind-not-provided.signature', values: {} } as const;
    return composeRefusal(act, article, 'kind-not-provided', reason, { code: 'remedy.record-instrument', values: {} });
  }
  if (act.on < opensOn) {
    const reason = { code: 'reason.before-opening.signature', values: { opensOn } } as const;
    return composeRefusal(act, article, 'before-opening', reason, CHECK_THE_DATE);
  }
  const closed = findClosed(act, clause.signature, dates);
  if (closed !== undefined) return composeRefusal(act, article, 'after-closing', closed, ACCEDE);
  if (record.ceasedOn !== undefined && act.on >= record.ceasedOn) {
    const reason = { code: 'reason.state-has-ceased', values: { on: record.ceasedOn } } as const;
    return composeRefusal(act, article, 'state-has-ceased', reason, CHECK_THE_DATE);
  }
  return undefined;
}

/** Tells why a signature comes too late: after the last day, after the entry into force or a time from it, or after the later of the two. */
function findClosed(
  { on }: ParticipationAct,
  clause: ParticipationClause['signature'],
  dates: Pick<DatesOfLaw, 'treatyInForceOn'>,
): Message<CodeOf<'reason'>> | undefined {
  // Most treaties stay open, and most records have more signatures than anything else.
  if (clause.closesOn === undefined && clause.closesAtEntryIntoForce === undefined) return undefined;
  const inForceOn = clause.closesAtEntryIntoForce === undefined ? undefined : dates.treatyInForceOn();
  const passed = listClosings(clause, inForceOn).filter(({ lastDay }) => on > lastDay);
  // Until the treaty is in force, the later of the two days is not known, and it stays open.
  if (clause.whichever === 'later' && passed.length < 2) return undefined;
  return passed.at(clause.whichever === 'later' ? -1 : 0)?.reason;
}

const CHECK_THE_DATE: Message<CodeOf<'remedy'>> = { code: 'remedy.check-date', values: {} };
const ACCEDE: Message<CodeOf<'remedy'>> = { code: 'remedy.accede', values: {} };
