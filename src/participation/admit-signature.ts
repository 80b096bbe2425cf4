import { renderDate } from '../calendar/render-date.ts';
import type { ParticipantCode } from '../participants/participant-code.ts';
import type { ParticipationAct } from '../treaty/act.ts';
import type { ParticipationClause } from '../treaty/treaty.ts';
import { type Admission, admitted, type Course, refused, remark } from './admission.ts';
import { isEligible } from './eligibility.ts';
import { type DatesOfLaw, standingParticipation } from './participation.ts';

/**
 * Decides on a signature: it must fall into the days on which the treaty can be signed, by whom the clause admits, once,
 * and before that State's consent to be bound.
 *
 * Where it can be signed before its entry into force only, the day of entry into force is too late. Of the acts of one day a
 * signature is taken first: one of the very day whose deposits bring the treaty into force at once still comes before it.
 *
 * @see docs/legal-sources.md#participation
 */
export function admitSignature(
  course: Course,
  act: ParticipationAct,
  participant: ParticipantCode,
  clause: ParticipationClause,
  dates: DatesOfLaw,
): Admission {
  const { article, provided, opensOn, closesOn, closesAtEntryIntoForce } = clause.signature;
  if (provided === false) {
    const reason = 'The treaty is not open for signature.';
    return refused(act, article, 'kind-not-provided', reason, 'Record the instrument by which the State consented.');
  }
  if (act.on < opensOn) {
    return refused(
      act,
      article,
      'before-opening',
      `It can be signed from ${renderDate(opensOn)} only.`,
      CHECK_THE_DATE,
    );
  }
  if (closesOn !== undefined && act.on > closesOn) {
    return refused(
      act,
      article,
      'after-closing',
      `It could be signed until ${renderDate(closesOn)} only.`,
      'The State may accede.',
    );
  }
  const inForceOn = closesAtEntryIntoForce === true ? dates.treatyInForceOn() : undefined;
  if (inForceOn !== undefined && act.on >= inForceOn) {
    const reason = `It could be signed before it entered into force on ${renderDate(inForceOn)} only.`;
    return refused(act, article, 'after-closing', reason, 'The State may accede.');
  }
  if (course.ceasedOn !== undefined && act.on >= course.ceasedOn) {
    return refused(
      act,
      article,
      'state-has-ceased',
      `The State ceased to exist on ${renderDate(course.ceasedOn)}.`,
      CHECK_THE_DATE,
    );
  }
  const eligible = isEligible(clause.eligibility, participant, act.on);
  if (eligible.kind === 'ineligible') {
    return refused(act, clause.eligibility.article, 'ineligible', eligible.reason, 'Check who signed, and when.');
  }
  if (course.signedOn !== undefined) {
    return refused(
      act,
      article,
      'second-signature',
      `It signed on ${renderDate(course.signedOn)}.`,
      'Strike one by a correction.',
    );
  }
  if (standingParticipation(course.participations) !== undefined) {
    const reason = 'It had already consented to be bound, to which a signature adds nothing.';
    return refused(act, article, 'signature-after-consent', reason, CHECK_THE_DATE);
  }
  const remarks =
    eligible.kind === 'unknown'
      ? [remark(act, clause.eligibility.article, 'eligibility-unknown', `${eligible.says} ${PRESUMED}`)]
      : [];
  return admitted({ ...course, signedOn: act.on }, remarks);
}

const CHECK_THE_DATE = 'Check the date against the record of the depositary.';
const PRESUMED = 'The depositary accepted the act, which is taken as right.';
