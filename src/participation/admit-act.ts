import { dayAfter } from '../calendar/day-number.ts';
import { assertNever } from '../determination/assert-never.ts';
import { findFormerState } from '../participants/former-state.ts';
import type { ParticipantCode } from '../participants/participant-code.ts';
import type { ParticipationAct } from '../treaty/act.ts';
import type { FinalClauses } from '../treaty/treaty.ts';
import type { Admission, Course } from './admission.ts';
import { admitConsent } from './admit-consent.ts';
import { admitDenunciation, admitRevocation, admitWithdrawal } from './admit-ending.ts';
import { admitSignature } from './admit-signature.ts';
import type { DatesOfLaw } from './participation.ts';

/** Begins a participant's course, before any act: all there is to know is whether the State ceased to exist, and when. */
export function beginCourse(participant: ParticipantCode): Course {
  const former = findFormerState(participant);
  return former === undefined ? { participations: [] } : { participations: [], ceasedOn: dayAfter(former.lastDay) };
}

/**
 * Decides what the next act of a participant does to its course: it has effect, it is merely recorded, or it is refused.
 * Acts are taken in order of time; each participant is read alone.
 *
 * @param participant the code under which the act counts: that of the State that continues the one that acted
 * @param dates the rooms that compute dates, so that a date is computed in one place
 * @see docs/legal-sources.md#participation
 */
export function admitAct(
  course: Course,
  act: ParticipationAct,
  participant: ParticipantCode,
  clauses: FinalClauses,
  dates: DatesOfLaw,
): Admission {
  switch (act.kind) {
    case 'signature':
      return admitSignature(course, act, participant, clauses.participation, dates);
    case 'ratification':
    case 'acceptance':
    case 'approval':
    case 'accession':
    case 'succession':
    case 'definitive-signature':
    case 'formal-confirmation':
      return admitConsent(course, act, participant, clauses, dates);
    case 'withdrawal-of-instrument':
      return admitWithdrawal(course, act, clauses, dates);
    case 'denunciation':
      return admitDenunciation(course, act, participant, clauses, dates);
    case 'revocation-of-denunciation':
      return admitRevocation(course, act, participant, dates);
    case 'domestic-ratification':
    case 'provisional-application':
    case 'territorial-extension':
      return { kind: 'recorded' };
    default:
      return assertNever(act);
  }
}
