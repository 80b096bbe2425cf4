import type { CivilDate } from '../calendar/civil-date.ts';
import type { ActReference } from '../determination/step.ts';
import type { ParticipantCode } from '../participants/participant-code.ts';

/** An instrument that counts, and whose it is; `on` is the day from which it counts. */
export interface CountedInstrument extends ActReference {
  readonly participant: ParticipantCode;
  /** The day from which it counts no longer, where it does not count for good. */
  readonly until?: CivilDate;
  /** There where its kind is not known, and it counts by some of those that it may be, or not from that day. */
  readonly mayCount?: true;
  /** The organisation that deposited it, where it counts as one of this participant, its member. */
  readonly through?: ParticipantCode;
}

/** Checks if an instrument still counts on a day on or after the one from which it does. */
export function standsOn({ until }: CountedInstrument, on: CivilDate | undefined): boolean {
  return until === undefined || (on !== undefined && on < until);
}

/** Compares two instruments so that they come in order of day, and of code within a day. */
export function compareInstruments(a: CountedInstrument, b: CountedInstrument): number {
  if (a.on < b.on) return -1;
  if (a.on > b.on) return 1;
  if (a.participant === b.participant) return 0;
  return a.participant < b.participant ? -1 : 1;
}

/** Checks if two instruments are one: of the same participant, of the same kind, from the same day on; or if neither is there. */
export function isSameInstrument(one: CountedInstrument | undefined, other: CountedInstrument | undefined): boolean {
  return (
    one?.participant === other?.participant &&
    one?.kind === other?.kind &&
    one?.on === other?.on &&
    one?.mayCount === other?.mayCount
  );
}
