import { dayAfter } from '../calendar/day-number.ts';
import { assertNever } from '../determination/assert-never.ts';
import { findCeased } from '../participants/former-state.ts';
import type { ParticipantCode } from '../participants/participant-code.ts';
import type { ParticipationAct } from '../treaty/act.ts';
import type { FinalClauses, ParticipationClause } from '../treaty/treaty.ts';
import type { Admission } from './admission.ts';
import { admitConsent } from './admit-consent.ts';
import { admitDenunciation, admitRevocation, admitWithdrawal } from './admit-ending.ts';
import { admitSignature } from './admit-signature.ts';
import type { DatesOfLaw, ParticipantRecord } from './participation.ts';

/**
 * Composes the record of a participant before any act: all there is to know is whether the State ceased to exist, and when. Of a former State that
 * the treaty declares for itself, the clause says it.
 */
export function composeEmptyRecord(
  participant: ParticipantCode,
  clause: Pick<ParticipationClause, 'participants'>,
): ParticipantRecord {
  const { lastDay } = findCeased(participant, clause.participants) ?? {};
  const empty = { participant, participations: [] };
  return lastDay === undefined ? empty : { ...empty, ceasedOn: dayAfter(lastDay) };
}

/**
 * Decides what the next act of a participant does: it has effect, it is merely recorded, or it is refused. Acts are admitted
 * in order of time; each participant is read alone.
 *
 * @param record what the participant did so far, under the code under which the act counts
 * @param dates the rooms that compute dates, so that a date is computed in one place
 * @see docs/legal-sources.md#participation
 */
export function admitAct(
  record: ParticipantRecord,
  act: ParticipationAct,
  clauses: FinalClauses,
  dates: DatesOfLaw,
): Admission {
  switch (act.kind) {
    case 'signature':
      return admitSignature(record, act, clauses.participation, dates);
    case 'ratification':
    case 'acceptance':
    case 'approval':
    case 'accession':
    case 'succession':
    case 'definitive-signature':
    case 'formal-confirmation':
    case 'consent':
      return admitConsent(record, act, clauses, dates);
    case 'withdrawal-of-instrument':
      return admitWithdrawal(record, act, clauses, dates);
    case 'denunciation':
      return admitDenunciation(record, act, clauses, dates);
    case 'revocation-of-denunciation':
      return admitRevocation(record, act, dates);
    case 'domestic-ratification':
    case 'provisional-application':
    case 'intention-not-to-become-party':
    case 'territorial-extension':
    case 'withdrawal-of-extension':
    case 'end-of-responsibility':
      return { kind: 'recorded' };
    default:
      return assertNever(act);
  }
}
