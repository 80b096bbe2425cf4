import type { CivilDate } from '../calendar/civil-date.ts';
import type { Act, ConsentAct } from '../treaty/act.ts';
import type { ParticipantCode } from '../treaty/participants/participant-code.ts';
import type { Refusal, Remark } from './refusal.ts';

/** A denunciation that was received, and its revocation where there was one in time. */
export interface Notice {
  /** The notification, as the record has it. */
  readonly act: Act;
  readonly receivedOn: CivilDate;
  /** The first day on which the State is no longer a Party, unless the notice is revoked. */
  readonly takesEffectOn: CivilDate;
  readonly revokedOn?: CivilDate;
}

/** One course of a State's participation: an instrument, and what became of it. A State may have several, one after another. */
export interface Participation {
  readonly instrument: ConsentAct;
  /** The day on which the instrument was withdrawn before it bound the State; from that day it counts for nothing. */
  readonly withdrawnOn?: CivilDate;
  /** Every denunciation received; at most the last one stands. */
  readonly notices: readonly Notice[];
}

/** What one participant did, as the law takes it. */
export interface ParticipantRecord {
  readonly participant: ParticipantCode;
  readonly signedOn?: CivilDate;
  /** In order of time. */
  readonly participations: readonly Participation[];
  /** The first day on which the State no longer exists. */
  readonly ceasedOn?: CivilDate;
}

/** A record sorted by the law: who did what with effect, what was refused, and what rests on a reading. */
export interface Admission {
  /** In order of code. */
  readonly participants: readonly ParticipantRecord[];
  readonly refusals: readonly Refusal[];
  readonly remarks: readonly Remark[];
  /** Acts that are recorded and move no date: domestic acts, territorial extensions, provisional application. */
  readonly recorded: readonly Act[];
}

/** The dates that decide what an act means, asked of the rooms that compute them. */
export interface DatesOfLaw {
  /** Finds the day from which an instrument binds its State, or `undefined` as long as that is open. */
  readonly boundFrom: (instrument: ConsentAct) => CivilDate | undefined;
  /** Finds the day on which a denunciation received on a day takes effect, or `undefined` where none is provided for. */
  readonly denunciationTakesEffectOn: (receivedOn: CivilDate) => CivilDate | undefined;
}

/**
 * Finds the notice that stands: the last one, if it was not revoked.
 */
export function standingNotice(participation: Participation): Notice | undefined {
  const notice = participation.notices.at(-1);
  return notice?.revokedOn === undefined ? notice : undefined;
}
