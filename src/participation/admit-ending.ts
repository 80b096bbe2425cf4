import { renderDate } from '../calendar/render-date.ts';
import type { ParticipantCode } from '../participants/participant-code.ts';
import type { DenunciationAct, ParticipationAct } from '../treaty/act.ts';
import type { FinalClauses } from '../treaty/treaty.ts';
import { type Admission, admitted, type Course, refused, remark } from './admission.ts';
import {
  type DatesOfLaw,
  hasTakenEffect,
  type Participation,
  renderEffect,
  standingNotice,
  standingParticipation,
} from './participation.ts';

/**
 * Decides on the withdrawal of an instrument: possible until the instrument binds its State, and then it counts for nothing
 * from the start.
 *
 * @see docs/legal-sources.md#withdrawal
 */
export function admitWithdrawal(
  course: Course,
  act: ParticipationAct,
  clauses: FinalClauses,
  dates: DatesOfLaw,
): Admission {
  const { article } = clauses.participation.consent;
  const gone = refuseAfterEnd(course, act, article);
  if (gone !== undefined) return gone;
  const last = standingParticipation(course.participations);
  if (last === undefined) {
    const reason = 'No instrument of this participant stands on that day.';
    return refused(act, article, 'nothing-to-withdraw', reason, 'Check the participant and the date.');
  }
  const boundFrom = dates.boundFrom(last.instrument);
  if (boundFrom !== undefined && boundFrom <= act.on) {
    const reason = `It is bound since ${renderDate(boundFrom)}; an instrument can be withdrawn before that day only.`;
    const remedy = `A Party leaves by denunciation (article ${clauses.denunciation.article}).`;
    return refused(act, article, 'bound-already', reason, remedy);
  }
  return admitted(withLast(course, { ...last, withdrawnOn: act.on, withdrawnBy: act }));
}

/**
 * Decides on a denunciation. One that is received before the treaty binds that State withdraws its instrument (a reading,
 * which a remark names).
 *
 * @see docs/legal-sources.md#denunciation
 */
export function admitDenunciation(
  course: Course,
  act: DenunciationAct,
  participant: ParticipantCode,
  clauses: FinalClauses,
  dates: DatesOfLaw,
): Admission {
  const { article } = clauses.denunciation;
  const gone = refuseAfterEnd(course, act, article);
  if (gone !== undefined) return gone;
  const last = standingParticipation(course.participations);
  if (last === undefined) {
    return refused(act, article, 'not-bound', 'It is not a Party.', 'Check the participant and the date.');
  }
  const boundFrom = dates.boundFrom(last.instrument);
  if (boundFrom === undefined || boundFrom > act.on) {
    const says = 'Received before the treaty binds this State, the denunciation withdraws its instrument.';
    return admitted(withLast(course, { ...last, withdrawnOn: act.on, withdrawnBy: act }), [
      remark(act, article, 'denunciation-before-entry-into-force', says),
    ]);
  }
  const leftOn = dates.leftWithOtherOn(participant, last.instrument);
  if (leftOn !== undefined && leftOn <= act.on) {
    const reason = `It ceased to be a Party on ${renderDate(leftOn)}, when it left the treaty with which it leaves this one.`;
    return refused(act, article, 'not-bound', reason, 'Check the participant and the date.');
  }
  const standing = standingNotice(last);
  if (standing !== undefined) {
    const reason = hasTakenEffect(standing, act.on)
      ? `It ceased to be a Party ${renderEffect(standing)}.`
      : `Its denunciation received on ${renderDate(standing.receivedOn)} stands and takes effect ${renderEffect(standing)}.`;
    return refused(act, article, 'second-denunciation', reason, 'The first notification governs.');
  }
  if (clauses.denunciation.kind === 'not-provided') {
    const reason = 'The treaty provides for no denunciation.';
    const remedy = 'It has effect only where all Parties agree, or as article 56 of the Vienna Convention allows.';
    return refused(act, article, 'denunciation-not-provided', reason, remedy);
  }
  const notYet = dates.noticeRefused(last.instrument, act);
  if (notYet !== undefined) return refused(act, notYet.article, 'no-notice-yet', notYet.reason, notYet.remedy);
  const takesEffectOn = dates.denunciationTakesEffectOn(last.instrument, act);
  const notice = { act, receivedOn: act.on, ...(takesEffectOn === undefined ? {} : { takesEffectOn }) };
  return admitted(withLast(course, { ...last, notices: [...last.notices, notice] }));
}

/**
 * Decides on the revocation of a denunciation: possible before the denunciation takes effect, not on that day.
 *
 * @see docs/legal-sources.md#denunciation
 */
export function admitRevocation(
  course: Course,
  act: ParticipationAct,
  participant: ParticipantCode,
  dates: DatesOfLaw,
): Admission {
  const gone = refuseAfterEnd(course, act, 'VCLT 68');
  if (gone !== undefined) return gone;
  const last = course.participations.at(-1);
  const notice = last === undefined ? undefined : standingNotice(last);
  if (last === undefined || notice === undefined) {
    const reason =
      last?.withdrawnOn === undefined
        ? 'No denunciation of this participant stands on that day.'
        : 'Its notification withdrew the instrument at once, and nothing is left to revoke.';
    return refused(act, 'VCLT 68', 'nothing-to-revoke', reason, 'Check the participant and the date.');
  }
  const leftOn = dates.leftWithOtherOn(participant, last.instrument);
  if (leftOn !== undefined && leftOn <= act.on) {
    const reason = `It ceased to be a Party on ${renderDate(leftOn)}, when it left the treaty with which it leaves this one.`;
    return refused(act, 'VCLT 68', 'revoked-too-late', reason, 'The State may deposit a new instrument.');
  }
  if (hasTakenEffect(notice, act.on)) {
    const reason = `The denunciation took effect ${renderEffect(notice)}.`;
    return refused(act, 'VCLT 68', 'revoked-too-late', reason, 'The State may deposit a new instrument.');
  }
  return admitted(
    withLast(course, { ...last, notices: [...last.notices.slice(0, -1), { ...notice, revokedOn: act.on }] }),
  );
}

/** A State that no longer exists does nothing any more; what it did stays. */
function refuseAfterEnd({ ceasedOn }: Course, act: ParticipationAct, article: string): Admission | undefined {
  if (ceasedOn === undefined || act.on < ceasedOn) return undefined;
  const reason = `The State ceased to exist on ${renderDate(ceasedOn)}.`;
  return refused(act, article, 'state-has-ceased', reason, 'Name the State that did it, and check the date.');
}

function withLast(course: Course, participation: Participation): Course {
  return { ...course, participations: [...course.participations.slice(0, -1), participation] };
}
