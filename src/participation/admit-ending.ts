import { addPeriod } from '../calendar/add-period.ts';
import { type CivilDate, LAST_DAY } from '../calendar/civil-date.ts';
import type { CodeOf, Message } from '../determination/messages/message.ts';
import type { DenunciationAct, ParticipationAct } from '../treaty/act.ts';
import type { FinalClauses } from '../treaty/treaty.ts';
import { type Admission, composeAdmission, composeRefusal, composeRemark } from './admission.ts';
import {
  composeRecordWith,
  type DatesOfLaw,
  findEffectBy,
  findStandingNotice,
  findStandingParticipation,
  type Notice,
  type ParticipantRecord,
  type Participation,
} from './participation.ts';
import type { Remark } from './refusal.ts';

/**
 * Decides on the withdrawal of an instrument: possible until the instrument binds its State, and then it counts for nothing
 * from the start.
 *
 * @see docs/legal-sources.md#withdrawal
 */
export function admitWithdrawal(
  record: ParticipantRecord,
  act: ParticipationAct,
  clauses: FinalClauses,
  dates: DatesOfLaw,
): Admission {
  const { article } = clauses.participation.consent;
  const gone = refuseAfterEnd(record, act, article);
  if (gone !== undefined) return gone;
  const last = findStandingParticipation(record.participations);
  if (last === undefined) {
    const reason = { code: 'reason.nothing-to-withdraw', values: {} } as const;
    return composeRefusal(act, article, 'nothing-to-withdraw', reason, CHECK_WHO_AND_WHEN);
  }
  const left = refuseAfterLeaving(record, last, act, dates, article, 'nothing-to-withdraw');
  if (left !== undefined) return left;
  const boundFrom = dates.boundFrom(last.instrument);
  if (boundFrom !== undefined && boundFrom <= act.on) {
    const otherwise = dates.latestBoundFrom?.(last.instrument);
    const reason: Message<CodeOf<'reason'>> =
      otherwise === undefined || otherwise <= act.on
        ? { code: 'reason.bound-already', values: { since: boundFrom } }
        : { code: 'reason.bound-already.on-one-reading', values: { since: boundFrom, otherwise } };
    return composeRefusal(act, article, 'bound-already', reason, {
      code: 'remedy.leave-by-denunciation',
      values: { article: clauses.denunciation.article },
    });
  }
  return composeAdmission(withInstead(record, last, { ...last, withdrawnOn: act.on, withdrawnBy: act }));
}

/**
 * Decides on a denunciation. One that is received before the treaty binds that State withdraws its instrument (a reading,
 * which a remark names).
 *
 * @see docs/legal-sources.md#denunciation
 */
export function admitDenunciation(
  record: ParticipantRecord,
  act: DenunciationAct,
  clauses: FinalClauses,
  dates: DatesOfLaw,
): Admission {
  const { article } = clauses.denunciation;
  const gone = refuseAfterEnd(record, act, article);
  if (gone !== undefined) return gone;
  const last = findStandingParticipation(record.participations);
  const boundFrom = last && dates.boundFrom(last.instrument);
  const isBound = boundFrom !== undefined && boundFrom <= act.on;
  // What took effect on a day ended a participation: it withdraws no instrument.
  if (last === undefined || (!isBound && act.receipt !== undefined)) {
    const reason = { code: 'reason.not-bound', values: {} } as const;
    return composeRefusal(act, article, 'not-bound', reason, CHECK_WHO_AND_WHEN);
  }
  const left = refuseAfterLeaving(record, last, act, dates, article, 'not-bound');
  if (left !== undefined) return left;
  if (!isBound) {
    const says = { code: 'remark.denunciation-before-entry-into-force', values: {} } as const;
    return composeAdmission(withInstead(record, last, { ...last, withdrawnOn: act.on, withdrawnBy: act }), [
      composeRemark(act, article, 'denunciation-before-entry-into-force', says),
    ]);
  }
  const standing = findStandingNotice(last);
  if (standing !== undefined) {
    return composeRefusal(act, article, 'second-denunciation', reasonOfSecond(standing, act), {
      code: 'remedy.first-notification-governs',
      values: {},
    });
  }
  if (clauses.denunciation.kind === 'not-provided') {
    const reason = { code: 'reason.denunciation-not-provided', values: {} } as const;
    return composeRefusal(act, article, 'denunciation-not-provided', reason, {
      code: 'remedy.denounce-under-vclt-56',
      values: { on: twelveMonthsAfter(act.on) },
    });
  }
  const notYet = dates.noticeRefusal(last.instrument, act);
  if (notYet !== undefined) return composeRefusal(act, notYet.article, 'no-notice-yet', notYet.reason, notYet.remedy);
  const takesEffectOn = dates.denunciationTakesEffectOn(last.instrument, act);
  const notice = { act, receivedOn: act.on, ...(takesEffectOn === undefined ? {} : { takesEffectOn }) };
  return composeAdmission(
    withInstead(record, last, { ...last, notices: [...last.notices, notice] }),
    remarkOnNotice(act, clauses, takesEffectOn),
  );
}

/** The notice that VCLT 56(2) asks for, where a right to denounce exists (56(1)). */
export const TWELVE_MONTHS = { months: 12 } as const;

/** Determines when notice takes effect that is given under VCLT 56(2). */
function twelveMonthsAfter(receivedOn: CivilDate): CivilDate {
  const sum = addPeriod(receivedOn, TWELVE_MONTHS, 'last-day-of-month');
  return sum.kind === 'date' ? sum.date : LAST_DAY;
}

/** Says that the record knows the day of effect alone, or that the day which the notice names has no effect. */
function remarkOnNotice(
  act: DenunciationAct,
  { denunciation }: FinalClauses,
  takesEffectOn: CivilDate | undefined,
): readonly Remark[] {
  const { article } = denunciation;
  if (act.receipt !== undefined) {
    const says = { code: 'remark.receipt-not-known', values: { on: act.on } } as const;
    return [composeRemark(act, article, 'receipt-not-known', says)];
  }
  const { effectiveOn } = act;
  const isFree = denunciation.kind === 'permitted' && denunciation.laterDateInNotice === true;
  if (effectiveOn === undefined || effectiveOn === takesEffectOn || isFree) return [];
  const says = { code: 'remark.named-day-without-effect', values: { on: effectiveOn } } as const;
  return [composeRemark(act, article, 'named-day-without-effect', says)];
}

/**
 * Decides on the revocation of a denunciation: possible before the denunciation takes effect, not on that day. An instrument deposited since
 * comes to nothing: the State stays a Party by the one before (a reading).
 *
 * @see docs/legal-sources.md#denunciation
 */
export function admitRevocation(record: ParticipantRecord, act: ParticipationAct, dates: DatesOfLaw): Admission {
  const gone = refuseAfterEnd(record, act, 'VCLT 68');
  if (gone !== undefined) return gone;
  const { participations } = record;
  const last = findStandingParticipation(participations.filter((each) => !isToBegin(each, act)));
  const notice = last === undefined ? undefined : findStandingNotice(last);
  if (last === undefined || notice === undefined) {
    return composeRefusal(act, 'VCLT 68', 'nothing-to-revoke', reasonOfNothing(record), CHECK_WHO_AND_WHEN);
  }
  const left = refuseAfterLeaving(record, last, act, dates, 'VCLT 68', 'revoked-too-late', DEPOSIT_ANEW);
  if (left !== undefined) return left;
  const tookEffectOn = findEffectBy(notice, act.on);
  if (tookEffectOn !== undefined) {
    const reason = { code: 'reason.revoked-too-late', values: { tookEffectOn } } as const;
    return composeRefusal(act, 'VCLT 68', 'revoked-too-late', reason, DEPOSIT_ANEW);
  }
  const stays = { ...last, notices: [...last.notices.slice(0, -1), { ...notice, revokedOn: act.on }] };
  const moot = { withdrawnOn: act.on, withdrawnBy: act };
  return composeAdmission(
    composeRecordWith(
      record,
      participations.map((each) => {
        if (each === last) return stays;
        return isToBegin(each, act) && each.withdrawnOn === undefined ? { ...each, ...moot } : each;
      }),
    ),
  );
}

/** Checks if a participation waits for the end of a denunciation that runs. */
function isToBegin({ instrument: { notBefore } }: Participation, { on }: ParticipationAct): boolean {
  return notBefore !== undefined && notBefore > on;
}

/** Tells why there is nothing to revoke. */
function reasonOfNothing({ participations }: ParticipantRecord): Message<CodeOf<'reason'>> {
  return participations.at(-1)?.withdrawnOn === undefined
    ? { code: 'reason.nothing-to-revoke', values: {} }
    : { code: 'reason.nothing-to-revoke.withdrew-at-once', values: {} };
}

/** Tells why a denunciation adds nothing to one that stands. */
function reasonOfSecond(standing: Notice, { on }: DenunciationAct): Message<CodeOf<'reason'>> {
  const leftOn = findEffectBy(standing, on);
  if (leftOn !== undefined) return { code: 'reason.second-denunciation.in-effect', values: { on: leftOn } };
  const { receivedOn, takesEffectOn, act } = standing;
  if (act.receipt !== undefined) {
    return { code: 'reason.second-denunciation.receipt-not-known', values: { takesEffectOn: receivedOn } };
  }
  return takesEffectOn === undefined
    ? { code: 'reason.second-denunciation.open', values: { receivedOn } }
    : { code: 'reason.second-denunciation', values: { receivedOn, takesEffectOn } };
}

/** An instrument stands no more once its State has left another treaty, and this one with it: nothing is left to withdraw, to denounce or to revoke. */
function refuseAfterLeaving(
  { participant }: ParticipantRecord,
  { instrument }: Participation,
  act: ParticipationAct,
  dates: DatesOfLaw,
  article: string,
  code: 'nothing-to-withdraw' | 'not-bound' | 'revoked-too-late',
  remedy = CHECK_WHO_AND_WHEN,
): Admission | undefined {
  const on = dates.leftWithOtherBy(participant, instrument, act.on);
  if (on === undefined) return undefined;
  const reason = { code: 'reason.left-with-other', values: { on } } as const;
  return composeRefusal(act, article, code, reason, remedy);
}

/** A State that no longer exists does nothing any more; what it did stays. */
function refuseAfterEnd(
  { ceasedOn }: ParticipantRecord,
  act: ParticipationAct,
  article: string,
): Admission | undefined {
  if (ceasedOn === undefined || act.on < ceasedOn) return undefined;
  const reason = { code: 'reason.state-has-ceased', values: { on: ceasedOn } } as const;
  return composeRefusal(act, article, 'state-has-ceased', reason, { code: 'remedy.name-who-acted', values: {} });
}

function withInstead(record: ParticipantRecord, last: Participation, instead: Participation): ParticipantRecord {
  return composeRecordWith(
    record,
    record.participations.map((each) => (each === last ? instead : each)),
  );
}

const CHECK_WHO_AND_WHEN: Message<CodeOf<'remedy'>> = { code: 'remedy.check-participant-and-date', values: {} };
const DEPOSIT_ANEW: Message<CodeOf<'remedy'>> = { code: 'remedy.deposit-anew', values: {} };
