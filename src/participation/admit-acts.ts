import type { CivilDate } from '../calendar/civil-date.ts';
import { dayAfter } from '../calendar/day-number.ts';
import { assertNever } from '../determination/assert-never.ts';
import type { Act } from '../treaty/act.ts';
import { continuingState, findFormerState } from '../treaty/participants/former-state.ts';
import type { ParticipantCode } from '../treaty/participants/participant-code.ts';
import type { FinalClauses } from '../treaty/treaty.ts';
import type { Admission, DatesOfLaw } from './participation.ts';
import type { Refusal, Remark } from './refusal.ts';
import { takeConsent } from './take-consent.ts';
import { takeDenunciation, takeRevocation, takeWithdrawal } from './take-ending.ts';
import { takeSignature } from './take-signature.ts';
import type { Course, Taken } from './taken.ts';

/**
 * Sorts a record by the law of participation: which act has effect, which is refused and why, which rests on a reading.
 *
 * Each participant is read alone, in order of time; the order of the register changes nothing. A State that another
 * continues (the Soviet Union, the Russian Federation) is one participant under the code of the State that continues it.
 *
 * @param acts as `applyCorrections` gives them: in order, without corrections
 * @param dates the rooms that compute dates, so that a date is computed in one place
 * @see docs/legal-sources.md#participation
 */
export function admitActs(clauses: FinalClauses, acts: readonly Act[], dates: DatesOfLaw): Admission {
  const byParticipant = new Map<ParticipantCode, Act[]>();
  for (const act of acts) {
    const participant = continuingState(act.participant);
    const own = byParticipant.get(participant);
    if (own === undefined) byParticipant.set(participant, [act]);
    else own.push(act);
  }
  const refusals: Refusal[] = [];
  const remarks: Remark[] = [];
  const recorded: Act[] = [];
  const participants = [...byParticipant.keys()].sort().map((participant) => {
    const ceasedOn = findDayCeased(participant);
    let course: Course = ceasedOn === undefined ? { participations: [] } : { participations: [], ceasedOn };
    for (const act of byParticipant.get(participant) ?? []) {
      const taken = takeAct(course, act, participant, clauses, dates);
      if (taken.kind === 'refused') refusals.push(taken.refusal);
      else if (taken.kind === 'recorded') recorded.push(act);
      else {
        course = taken.course;
        remarks.push(...taken.remarks);
      }
    }
    return { participant, ...course };
  });
  return { participants, refusals, remarks, recorded };
}

/** Decides what one act does to a participant's course. */
function takeAct(
  course: Course,
  act: Act,
  participant: ParticipantCode,
  clauses: FinalClauses,
  dates: DatesOfLaw,
): Taken {
  switch (act.kind) {
    case 'signature':
      return takeSignature(course, act, participant, clauses.participation);
    case 'ratification':
    case 'acceptance':
    case 'approval':
    case 'accession':
    case 'succession':
    case 'definitive-signature':
    case 'formal-confirmation':
      return takeConsent(course, act, participant, clauses);
    case 'withdrawal-of-instrument':
      return takeWithdrawal(course, act, clauses, dates);
    case 'denunciation':
      return takeDenunciation(course, act, clauses, dates);
    case 'revocation-of-denunciation':
      return takeRevocation(course, act);
    case 'domestic-ratification':
    case 'provisional-application':
    case 'territorial-extension':
      return { kind: 'recorded' };
    case 'correction':
      throw new Error('corrections are applied before acts are admitted');
    default:
      return assertNever(act);
  }
}

function findDayCeased(participant: ParticipantCode): CivilDate | undefined {
  const former = findFormerState(participant);
  return former === undefined ? undefined : dayAfter(former.lastDay);
}
