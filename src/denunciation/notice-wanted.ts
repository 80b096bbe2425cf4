import type { CivilDate } from '../calendar/civil-date.ts';
import type { DenunciationNotice } from './denunciation-notice.ts';

/** A notice that is to take effect by a day, and what a clause may ask of the State and the treaty. */
export interface NoticeWanted {
  readonly participant: string;
  /** The day on which the State is to be no longer a Party, inclusive. */
  readonly outBy: CivilDate;
  /** The first day of the State as a Party: what is received before is no denunciation. */
  readonly partyFrom: CivilDate;
  /** The day of entry into force of the treaty itself, for clauses that run from it. */
  readonly treatyInForceOn?: CivilDate | undefined;
  /** The day on which its last denunciation was revoked: only what is received after that counts. */
  readonly revokedOn?: CivilDate | undefined;
  /** The last day before another notice was received, beside which none counts. */
  readonly notAfter?: CivilDate | undefined;
}

/** Puts a notice that is received on a day in the place of the one wanted; no armed conflict postpones it. */
export function noticeReceivedOn(
  { participant, partyFrom, treatyInForceOn }: NoticeWanted,
  receivedOn: CivilDate,
): DenunciationNotice {
  const notice = { participant, receivedOn, partyFrom, armedConflict: 'none' } as const;
  return treatyInForceOn === undefined ? notice : { ...notice, treatyInForceOn };
}
