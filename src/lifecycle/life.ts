import type { CivilDate } from '../calendar/civil-date.ts';
import type { Determination } from '../determination/determination.ts';
import type { ActReference } from '../determination/step.ts';
import type { Refusal, Remark } from '../participation/refusal.ts';
import type { Act, ConsentAct } from '../treaty/act.ts';
import { continuingState } from '../treaty/participants/former-state.ts';
import type { ParticipantCode } from '../treaty/participants/participant-code.ts';
import type { Treaty } from '../treaty/treaty.ts';

/** The life of a treaty as its record tells it: every date that follows, for the treaty and for each participant. */
export interface Life {
  readonly treaty: Treaty;
  readonly entryIntoForce: Determination<CivilDate>;
  /** The day on which the condition for entry into force was met. */
  readonly metOn?: CivilDate;
  /** The instruments that count towards entry into force, in order of deposit. */
  readonly countedInstruments: readonly ActReference[];
  /** In order of code. */
  readonly participants: readonly ParticipantLife[];
  readonly refusals: readonly Refusal[];
  readonly remarks: readonly Remark[];
  /** Acts that are recorded and move no date. */
  readonly recorded: readonly Act[];
}

/** What one participant did, and the dates that follow. */
export interface ParticipantLife {
  readonly participant: ParticipantCode;
  readonly signedOn?: CivilDate;
  /** In order of time; a State that left and came back has several. */
  readonly participations: readonly ParticipationLife[];
  /** The first day on which the State no longer exists. */
  readonly ceasedOn?: CivilDate;
}

/** One course of participation, from an instrument to its end. */
export interface ParticipationLife {
  readonly instrument: ConsentAct;
  readonly entryIntoForce: Determination<CivilDate>;
  readonly withdrawnOn?: CivilDate;
  readonly notices: readonly NoticeLife[];
  /** The first day as a Party. Where the date is indeterminate, the latest of its candidates. */
  readonly partyFrom?: CivilDate;
  /** The first day no longer as a Party. */
  readonly partyUntil?: CivilDate;
}

/** A denunciation received, and what became of it. */
export interface NoticeLife {
  /** The notification, as the record has it. */
  readonly act: Act;
  readonly receivedOn: CivilDate;
  readonly revokedOn?: CivilDate;
  readonly effect: Determination<CivilDate>;
}

/**
 * Finds what a participant did. A State that another continues is found under either code.
 *
 * @example findParticipantLife(life, 'ROU')?.signedOn // '2000-09-06'
 */
export function findParticipantLife(life: Life, participant: ParticipantCode): ParticipantLife | undefined {
  const code = continuingState(participant);
  return life.participants.find((own) => own.participant === code);
}
