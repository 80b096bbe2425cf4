import type { CivilDate } from '../calendar/civil-date.ts';
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
  const boundFrom = dates.boundFrom(last.instrument);
  if (boundFrom !== undefined && boundFrom <= act.on) {
    const reason = { code: 'reason.bound-already', values: { since: boundFrom } } as const;
    return composeRefusal(act, article, 'bound-already', reason, {
      code: 'remedy.leave-by-denunciation',
      values: { article: clauses.denunciation.article },
    });
  }
  return composeAdmission(withLast(record, { ...last, withdrawnOn: act.on, withdrawnBy: act }));
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
  if (last === undefined) {
    const reason = { code: 'reason.not-bound', values: {} } as const;
    return composeRefusal(act, article, 'not-bound', reason, CHECK_WHO_AND_WHEN);
  }
  const boundFrom = dates.boundFrom(last.instrument);
  if (boundFrom === undefined || boundFrom > act.on) {
    const says = { code: 'remark.denunciation-before-entry-into-force', values: {} } as const;
    return composeAdmission(withLast(record, { ...last, withdrawnOn: act.on, withdrawnBy: act }), [
      composeRemark(act, article, 'denunciation-before-entry-into-force', says),
    ]);
  }
  const leftOn = dates.leftWithOtherOn(record.participant, last.instrument);
  if (leftOn !== undefined && leftOn <= act.on) {
    const reason = { code: 'reason.left-with-other', values: { on: leftOn } } as const;
    return composeRefusal(act, article, 'not-bound', reason, CHECK_WHO_AND_WHEN);
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
      code: 'remedy.denounce-by-agreement',
      values: {},
    });
  }
  const notYet = dates.noticeRefusal(last.instrument, act);
  if (notYet !== undefined) return composeRefusal(act, notYet.article, 'no-notice-yet', notYet.reason, notYet.remedy);
  const takesEffectOn = dates.denunciationTakesEffectOn(last.instrument, act);
  const notice = { act, receivedOn: act.on, ...(takesEffectOn === undefined ? {} : { takesEffectOn }) };
  return composeAdmission(
    withLast(record, { ...last, notices: [...last.notices, notice] }),
    remarkOnNotice(act, clauses, takesEffectOn),
  );
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
 * Decides on the revocation of a denunciation: possible before the denunciation takes effect, not on that day.
 *
 * @see docs/legal-sources.md#denunciation
 */
export function admitRevocation(record: ParticipantRecord, act: ParticipationAct, dates: DatesOfLaw): Admission {
  const gone = refuseAfterEnd(record, act, 'VCLT 68');
  if (gone !== undefined) return gone;
  const last = record.participations.at(-1);
  const notice = last === undefined ? undefined : findStandingNotice(last);
  if (last === undefined || notice === undefined) {
    const code =
      last?.withdrawnOn === undefined ? 'reason.nothing-to-revoke' : 'reason.nothing-to-revoke.withdrew-at-once';
    return composeRefusal(act, 'VCLT 68', 'nothing-to-revoke', { code, values: {} }, CHECK_WHO_AND_WHEN);
  }
  const leftOn = dates.leftWithOtherOn(record.participant, last.instrument);
  if (leftOn !== undefined && leftOn <= act.on) {
    const reason = { code: 'reason.left-with-other', values: { on: leftOn } } as const;
    return composeRefusal(act, 'VCLT 68', 'revoked-too-late', reason, DEPOSIT_ANEW);
  }
  const tookEffectOn = findEffectBy(notice, act.on);
  if (tookEffectOn !== undefined) {
    const reason = { code: 'reason.revoked-too-late', values: { tookEffectOn } } as const;
    return composeRefusal(act, 'VCLT 68', 'revoked-too-late', reason, DEPOSIT_ANEW);
  }
  return composeAdmission(
    withLast(record, { ...last, notices: [...last.notices.slice(0, -1), { ...notice, revokedOn: act.on }] }),
  );
}

/** Tells why a denunciation adds nothing to one that stands. */
function reasonOfSecond(standing: Notice, { on }: DenunciationAct): Message<CodeOf<'reason'>> {
  const leftOn = findEffectBy(standing, on);
  if (leftOn !== undefined) return { code: 'reason.second-denunciation.in-effect', values: { on: leftOn } };
  const { receivedOn, takesEffectOn } = standing;
  return takesEffectOn === undefined
    ? { code: 'reason.second-denunciation.open', values: { receivedOn } }
    : { code: 'reason.second-denunciation', values: { receivedOn, takesEffectOn } };
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

function withLast(record: ParticipantRecord, participation: Participation): ParticipantRecord {
  return composeRecordWith(record, [...record.participations.slice(0, -1), participation]);
}

const CHECK_WHO_AND_WHEN: Message<CodeOf<'remedy'>> = { code: 'remedy.check-participant-and-date', values: {} };
const DEPOSIT_ANEW: Message<CodeOf<'remedy'>> = { code: 'remedy.deposit-anew', values: {} };
