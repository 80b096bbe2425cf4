import { renderDate } from '../calendar/render-date.ts';
import type { Act } from '../treaty/act.ts';
import type { FinalClauses } from '../treaty/treaty.ts';
import { type DatesOfLaw, type Participation, standingNotice } from './participation.ts';
import { type Course, refused, remark, type Taken, taken } from './taken.ts';

/**
 * Decides on the withdrawal of an instrument: possible until the instrument binds its State, and then it counts for nothing
 * from the start.
 *
 * @see docs/legal-sources.md#withdrawal
 */
export function takeWithdrawal(course: Course, act: Act, clauses: FinalClauses, dates: DatesOfLaw): Taken {
  const { article } = clauses.participation.consent;
  const last = course.participations.at(-1);
  if (last === undefined || last.withdrawnOn !== undefined) {
    const reason = 'No instrument of this participant stands on that day.';
    return refused(act, article, 'nothing-to-withdraw', reason, 'Check the participant and the date.');
  }
  const boundFrom = dates.boundFrom(last.instrument);
  if (boundFrom !== undefined && boundFrom <= act.on) {
    const reason = `It is bound since ${renderDate(boundFrom)}; an instrument can be withdrawn before that day only.`;
    const remedy = `A Party leaves by denunciation (article ${clauses.denunciation.article}).`;
    return refused(act, article, 'bound-already', reason, remedy);
  }
  return taken(withLast(course, { ...last, withdrawnOn: act.on }));
}

/**
 * Decides on a denunciation. One that is received before the treaty binds that State withdraws its instrument (a reading,
 * which a remark names).
 *
 * @see docs/legal-sources.md#denunciation
 */
export function takeDenunciation(course: Course, act: Act, clauses: FinalClauses, dates: DatesOfLaw): Taken {
  const { article } = clauses.denunciation;
  const last = course.participations.at(-1);
  if (last === undefined || last.withdrawnOn !== undefined) {
    return refused(act, article, 'not-bound', 'It is not a Party.', 'Check the participant and the date.');
  }
  const boundFrom = dates.boundFrom(last.instrument);
  if (boundFrom === undefined || boundFrom > act.on) {
    const says = 'Received before the treaty binds this State, the denunciation withdraws its instrument.';
    return taken(withLast(course, { ...last, withdrawnOn: act.on }), [
      remark(act, article, 'denunciation-before-entry-into-force', says),
    ]);
  }
  const standing = standingNotice(last);
  if (standing !== undefined) {
    const reason =
      standing.takesEffectOn <= act.on
        ? `It ceased to be a Party on ${renderDate(standing.takesEffectOn)}.`
        : `Its denunciation received on ${renderDate(standing.receivedOn)} stands and takes effect on ${renderDate(standing.takesEffectOn)}.`;
    return refused(act, article, 'second-denunciation', reason, 'The first notification governs.');
  }
  const takesEffectOn = dates.denunciationTakesEffectOn(act.on);
  if (takesEffectOn === undefined) {
    const reason = 'The treaty provides for no denunciation.';
    const remedy = 'It has effect only where all Parties agree, or as article 56 of the Vienna Convention allows.';
    return refused(act, article, 'denunciation-not-provided', reason, remedy);
  }
  return taken(withLast(course, { ...last, notices: [...last.notices, { act, receivedOn: act.on, takesEffectOn }] }));
}

/**
 * Decides on the revocation of a denunciation: possible before the denunciation takes effect, not on that day.
 *
 * @see docs/legal-sources.md#denunciation
 */
export function takeRevocation(course: Course, act: Act): Taken {
  const last = course.participations.at(-1);
  const notice = last === undefined ? undefined : standingNotice(last);
  if (last === undefined || notice === undefined) {
    const reason =
      last?.withdrawnOn === undefined
        ? 'No denunciation of this participant stands on that day.'
        : 'Its notification withdrew the instrument at once, and nothing is left to revoke.';
    return refused(act, 'VCLT 68', 'nothing-to-revoke', reason, 'Check the participant and the date.');
  }
  if (notice.takesEffectOn <= act.on) {
    const reason = `The denunciation took effect on ${renderDate(notice.takesEffectOn)}.`;
    return refused(act, 'VCLT 68', 'revoked-too-late', reason, 'The State may deposit a new instrument.');
  }
  return taken(
    withLast(course, { ...last, notices: [...last.notices.slice(0, -1), { ...notice, revokedOn: act.on }] }),
  );
}

function withLast(course: Course, participation: Participation): Course {
  return { ...course, participations: [...course.participations.slice(0, -1), participation] };
}
