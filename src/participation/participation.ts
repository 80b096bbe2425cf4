import type { CivilDate } from '../calendar/civil-date.ts';
import type { CodeOf, Message } from '../determination/messages/message.ts';
import type { ParticipantCode } from '../participants/participant-code.ts';
import type { ConsentAct, DenunciationAct, ParticipationAct } from '../treaty/act.ts';
import type { FinalClauses } from '../treaty/treaty.ts';
import type { Refusal, Remark } from './refusal.ts';

/** A denunciation that was received, and its revocation where there was one in time. */
export interface Notice {
  /** The notification, as the record has it. */
  readonly act: DenunciationAct;
  readonly receivedOn: CivilDate;
  /**
   * The first day on which the State is no longer a Party, unless the notice is revoked; where the clause leaves it open, the
   * latest day it can be. Left out where that day lies after the year 9999.
   */
  readonly takesEffectOn?: CivilDate;
  readonly revokedOn?: CivilDate;
}

/** An instrument, and what became of it. A State may have several participations, one after another. */
export interface Participation {
  readonly instrument: ConsentAct;
  /** The day on which the instrument was withdrawn before it bound the State; from that day it counts for nothing. */
  readonly withdrawnOn?: CivilDate;
  /**
   * The act that withdrew it: a withdrawal, a denunciation received before the treaty bound the State, or the revocation of the denunciation after
   * which it was deposited.
   */
  readonly withdrawnBy?: ParticipationAct;
  /** Every denunciation received; at most the last one stands. */
  readonly notices: readonly Notice[];
}

/** What one participant did, as the law admits it. */
export interface ParticipantRecord {
  readonly participant: ParticipantCode;
  readonly signedOn?: CivilDate;
  /** In order of time. */
  readonly participations: readonly Participation[];
  /** The first day on which the State no longer exists. */
  readonly ceasedOn?: CivilDate;
}

/** Who did something, and what is known beside its participations. */
interface Known {
  readonly participant: ParticipantCode;
  readonly signedOn?: CivilDate | undefined;
  readonly ceasedOn?: CivilDate | undefined;
}

/** Composes a record of what a participant did, with these participations. Each form of it is written out: to copy one takes several times as long. */
export function composeRecordWith<Each>(
  { participant, signedOn, ceasedOn }: Known,
  participations: readonly Each[],
): Omit<ParticipantRecord, 'participations'> & { readonly participations: readonly Each[] } {
  if (ceasedOn === undefined) {
    return signedOn === undefined ? { participant, participations } : { participant, participations, signedOn };
  }
  return signedOn === undefined
    ? { participant, participations, ceasedOn }
    : { participant, participations, ceasedOn, signedOn };
}

/** A record sorted by the law: who did what with effect, what was refused, and what rests on a reading. */
export interface AdmittedRecord {
  /** In order of code. */
  readonly participants: readonly ParticipantRecord[];
  readonly refusals: readonly Refusal[];
  readonly remarks: readonly Remark[];
  /** Acts that are recorded and move no date: domestic acts, territorial extensions, provisional application. */
  readonly recorded: readonly ParticipationAct[];
}

/** What the law makes of instruments whose kind is not known: few records have any. */
export interface WhicheverKind {
  /** Takes an instrument as each of the kinds that it may be. */
  readonly compose: (
    act: ConsentAct,
    clauses: FinalClauses,
    record: Pick<ParticipantRecord, 'participant' | 'signedOn' | 'participations'>,
    findOpening: () => ConsentAct['runsFrom'],
  ) => ConsentAct;
  /** Says which kinds it may be. */
  readonly remark: (act: ConsentAct, instrument: ConsentAct, article: string) => Remark;
}

/** The dates that decide what an act means, asked of the rooms that compute them. */
export interface DatesOfLaw {
  /** What becomes of an instrument whose kind is not known; `undefined` where such a record is not read. */
  readonly whicheverKind: WhicheverKind | undefined;
  /** Finds the day on which the treaty enters into force, by what was done so far, or `undefined` as long as that is open. */
  readonly treatyInForceOn: () => CivilDate | undefined;
  /** Finds the day from which an instrument binds its State, or `undefined` as long as that is open. */
  readonly boundFrom: (instrument: ConsentAct) => CivilDate | undefined;
  /** Finds the last of the days from which an instrument binds its State on one reading or another, where these differ. */
  readonly latestBoundFrom?: (instrument: ConsentAct) => CivilDate | undefined;
  /** Finds the day by which a State has left another treaty, and this one with it: from then on its instrument stands no more, whether it had bound it or not. */
  readonly leftWithOtherBy: (
    participant: ParticipantCode,
    instrument: ConsentAct,
    by: CivilDate,
  ) => CivilDate | undefined;
  /** Finds the day on which a denunciation takes effect; `undefined` where that is after the year 9999, or open. */
  readonly denunciationTakesEffectOn: (instrument: ConsentAct, notice: DenunciationAct) => CivilDate | undefined;
  /** Tells why no notice can be given on that day, by an instrument that binds. */
  readonly noticeRefusal: (instrument: ConsentAct, notice: DenunciationAct) => NoticeRefusal | undefined;
}

/** Why a notice of denunciation cannot be given on its day. */
export interface NoticeRefusal {
  readonly article: string;
  readonly reason: Message<CodeOf<'reason'>>;
  readonly remedy: Message<CodeOf<'remedy'>>;
}

/**
 * Finds the notice that stands: the last one, if it was not revoked.
 */
export function findStandingNotice(participation: Participation): Notice | undefined {
  const notice = participation.notices.at(-1);
  return notice?.revokedOn === undefined ? notice : undefined;
}

/** Finds the notice that stands and takes effect after a day: that of the last participation that was not withdrawn. */
export function findRunningNotice(participations: readonly Participation[], on: CivilDate): Notice | undefined {
  const last = findStandingParticipation(participations);
  const notice = last === undefined ? undefined : findStandingNotice(last);
  return notice === undefined || findEffectBy(notice, on) !== undefined ? undefined : notice;
}

/** Finds the day on which a notice took effect, if it did by a day, inclusive. */
export function findEffectBy({ takesEffectOn }: Notice, by: CivilDate): CivilDate | undefined {
  return takesEffectOn !== undefined && takesEffectOn <= by ? takesEffectOn : undefined;
}

/** Finds the last instrument that stands: that was not withdrawn. */
export function findStandingParticipation(participations: readonly Participation[]): Participation | undefined {
  return participations.findLast(({ withdrawnOn }) => withdrawnOn === undefined);
}
