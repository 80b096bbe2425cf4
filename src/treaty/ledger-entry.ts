import type { CivilDate } from '../calendar/civil-date.ts';
import type { ParticipantCode } from '../participants/participant-code.ts';

/** A published date that is not the computed one, or that cannot be computed, and why. */
export interface LedgerEntry {
  readonly treaty: string;
  /** Left out for the date of the treaty itself. */
  readonly participant?: ParticipantCode;
  readonly published: CivilDate;
  readonly reason: string;
  readonly source: string;
}
