import type { CivilDate } from '../calendar/civil-date.ts';
import type { ParticipantCode } from '../participants/participant-code.ts';
import type { Act } from '../treaty/act.ts';
import type { Register } from '../treaty/register.ts';
import type { AmendmentContext } from './amendment-machine.ts';
import type { ParticipationContext } from './participation-machine.ts';
import type { TreatyContext } from './treaty-machine.ts';

/** A statechart as it stands: the state it is in, and what is known. */
export interface Standing<State extends string, Context> {
  readonly value: State;
  readonly context: Context;
}

export type TreatyState = 'adopted' | 'openForSignature' | 'thresholdReached' | 'inForce' | 'ended';

export type ParticipationState =
  | 'outside'
  | 'signatory'
  | 'contracting'
  | 'party'
  | 'denouncing'
  | 'formerParty'
  | 'ceased';

export type AmendmentState =
  | 'notProposed'
  | 'filed'
  | 'communicated'
  | 'requested'
  | 'convened'
  | 'adopted'
  | 'approved'
  | 'inForce'
  | 'lapsed'
  | 'rejected';

/**
 * The depositary's desk: the record so far, today, and where each statechart stands. Plain JSON, so that it can be kept and
 * taken up again. How whole the record is of which its acts are stands with it: a part of one ends no treaty.
 */
export interface Desk extends Pick<Register, 'completeness'> {
  /** Today: the last day that has begun. */
  readonly asOf: CivilDate;
  /** The acts that were admitted, in the order in which they were entered. */
  readonly acts: readonly Act[];
  readonly treaty: Standing<TreatyState, TreatyContext>;
  readonly participations: Readonly<Record<ParticipantCode, Standing<ParticipationState, ParticipationContext>>>;
  readonly amendments: Readonly<Record<string, Standing<AmendmentState, AmendmentContext>>>;
}
