import type { CivilDate } from '../calendar/civil-date.ts';
import type { ParticipantCode } from '../treaty/participants/participant-code.ts';

/** A time during which a participant is a Party. */
export interface PartySpan {
  readonly participant: ParticipantCode;
  /** The first day as a Party, inclusive. */
  readonly from: CivilDate;
  /** The first day no longer as a Party. */
  readonly until?: CivilDate;
}

/**
 * Checks if a span holds a day: its first day is inside, the day on which it ends is not.
 *
 * @example spanHolds({ participant: 'NOR', from: civilDate('2002-01-18') }, civilDate('2002-01-18')) // true
 */
export function spanHolds({ from, until }: PartySpan, on: CivilDate): boolean {
  return from <= on && (until === undefined || on < until);
}

/** Checks if a participant is a Party on a day. */
export function isPartyOn(spans: readonly PartySpan[], participant: ParticipantCode, on: CivilDate): boolean {
  return spans.some((span) => span.participant === participant && spanHolds(span, on));
}

/**
 * Counts the Parties on a day. A participant has one span at a time, so that spans are counted.
 *
 * @example countPartiesOn([{ participant: 'NOR', from: civilDate('2002-01-18') }], civilDate('2002-01-17')) // 0
 */
export function countPartiesOn(spans: readonly PartySpan[], on: CivilDate): number {
  return spans.filter((span) => spanHolds(span, on)).length;
}
