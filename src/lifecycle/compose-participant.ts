import type { CivilDate } from '../calendar/civil-date.ts';
import { determineDenunciation } from '../denunciation/determine-denunciation.ts';
import { findLeftWith, type LeftWith } from '../denunciation/left-with.ts';
import { type Determination, latestDayOf } from '../determination/determination.ts';
import type { TreatyEntryIntoForce } from '../entry-into-force/treaty-entry-into-force.ts';
import { addStaysMetReading } from '../entry-into-force/withdrawal-readings.ts';
import { composeRecordWith, type ParticipantRecord, type Participation } from '../participation/participation.ts';
import type { FinalClauses } from '../treaty/treaty.ts';
import type { NoticeLife, ParticipantLife, ParticipationLife } from './life.ts';
import { listWithdrawalSteps } from './list-withdrawal-steps.ts';
import { type AnswersOfLaw, noticeOf } from './read-record.ts';

/** What follows from the treaty's own date, and the one on the reading that a number once complete stays complete. */
export interface TreatyDates {
  readonly staysMet: TreatyEntryIntoForce | undefined;
  readonly answers: AnswersOfLaw;
}

/**
 * Composes what one participant did and the dates that follow: from when to when it is a Party, and on what basis.
 *
 * @see docs/legal-sources.md#participation
 */
export function composeParticipant(
  clauses: FinalClauses,
  dates: TreatyDates,
  record: ParticipantRecord,
): ParticipantLife {
  return composeRecordWith(
    record,
    record.participations.map((participation) => composeParticipation(clauses, dates, participation, record)),
  );
}

function determineEntryIntoForce(
  clauses: FinalClauses,
  { answers, staysMet }: TreatyDates,
  participation: Participation,
  ceasedOn: CivilDate | undefined,
): Determination<CivilDate> {
  const { instrument, withdrawnOn, withdrawnBy } = participation;
  if (withdrawnOn !== undefined) {
    const isMoot = withdrawnBy?.kind === 'revocation-of-denunciation';
    const code = isMoot ? 'reason.instrument-moot' : 'reason.instrument-withdrawn';
    const reason = { code, values: { on: withdrawnOn } } as const;
    const basis = listWithdrawalSteps(clauses, participation);
    return { kind: 'excluded', article: clauses.participation.consent.article, reason, basis };
  }
  const own = answers.entryIntoForceOf(instrument);
  const from = latestDayOf(own);
  if (ceasedOn !== undefined && from !== undefined && ceasedOn <= from) {
    const reason = { code: 'reason.ceased-before-bound', values: { ceasedOn, boundOn: from } } as const;
    return { kind: 'excluded', article: clauses.participation.consent.article, reason, basis: own.basis };
  }
  if (staysMet === undefined) return own;
  return addStaysMetReading(own, answers.ownDate(clauses, staysMet, instrument));
}

function composeParticipation(
  clauses: FinalClauses,
  dates: TreatyDates,
  participation: Participation,
  { participant, ceasedOn }: ParticipantRecord,
): ParticipationLife {
  const { instrument, withdrawnOn, withdrawnBy, notices } = participation;
  const own = determineEntryIntoForce(clauses, dates, participation, ceasedOn);
  const day = latestDayOf(own);
  const leftWith = day && findLeftWith(clauses.denunciation, participant, day, instrument.on);
  const entryIntoForce = day && leftWith && leftWith.on <= day ? excludeLeft(leftWith, own) : own;
  const from = latestDayOf(entryIntoForce);
  const lived: NoticeLife[] = notices.map(({ act, receivedOn, revokedOn }) => {
    if (revokedOn === undefined) return { act, receivedOn, effect: dates.answers.effectOf(instrument, act) };
    const notice = { ...noticeOf(act, dates.answers.treatyInForceOn(), from), revokedOn };
    return { act, receivedOn, revokedOn, effect: determineDenunciation(clauses.denunciation, notice) };
  });
  const left = lived.find(({ effect }) => latestDayOf(effect) !== undefined);
  const leftOn = left === undefined ? undefined : latestDayOf(left.effect);
  const until = earlierOf(earlierOf(leftOn, ceasedOn), leftWith?.on);
  if (from !== undefined && leftWith === undefined && withdrawnOn === undefined) {
    const bound = { instrument, entryIntoForce, notices: lived, partyFrom: from };
    return until === undefined ? bound : { ...bound, partyUntil: until };
  }
  return {
    instrument,
    entryIntoForce,
    notices: lived,
    ...(withdrawnOn && { withdrawnOn }),
    ...(withdrawnBy && { withdrawnBy }),
    ...(leftWith === undefined || leftWith.on !== until ? {} : { leftWith }),
    ...(from && { partyFrom: from }),
    ...(from && until && { partyUntil: until }),
  };
}

/** Excludes a date: since its instrument the State left the treaty with which it leaves this one, and nothing is left to bind it. */
function excludeLeft({ article, on }: LeftWith, { basis }: Determination<CivilDate>): Determination<CivilDate> {
  return { kind: 'excluded', article, reason: { code: 'reason.left-with-other', values: { on } }, basis };
}

function earlierOf(one: CivilDate | undefined, other: CivilDate | undefined): CivilDate | undefined {
  if (one === undefined || other === undefined) return one ?? other;
  return one < other ? one : other;
}
