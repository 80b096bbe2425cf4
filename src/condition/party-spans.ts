import { type CivilDate, laterOf } from '../calendar/civil-date.ts';
import type { ParticipantCode } from '../participants/participant-code.ts';

/** A time during which a participant is a Party. */
export interface PartySpan {
  readonly participant: ParticipantCode;
  /** The first day as a Party, inclusive. */
  readonly from: CivilDate;
  /** The first day no longer as a Party. */
  readonly until?: CivilDate;
  /** The day on which a succession was notified, where it reaches back to an earlier first day; nobody knew of it before. */
  readonly knownOn?: CivilDate;
  /** Of a succession: the States to any of which it succeeds, where they are known. */
  readonly succeeds?: { readonly states: readonly ParticipantCode[]; readonly article: string };
}

/**
 * Finds the first day on which a participant was known to be a Party. What is counted at a moment is counted as known then, so
 * that a succession notified later undoes nothing.
 */
export function knownFrom({ from, knownOn }: PartySpan): CivilDate {
  return knownOn === undefined ? from : laterOf(from, knownOn);
}

/**
 * Checks if a span holds a day: its first day is inside, the day on which it ends is not.
 *
 * @example isInSpan({ from: civilDate('2002-01-18') }, civilDate('2002-01-18')) // true
 */
export function isInSpan({ from, until }: Pick<PartySpan, 'from' | 'until'>, on: CivilDate): boolean {
  return from <= on && (until === undefined || on < until);
}

/** Checks if a participant is a Party on a day, as far as is known on that day. */
export function isPartyOn(spans: readonly PartySpan[], participant: ParticipantCode, on: CivilDate): boolean {
  return spans.some((span) => span.participant === participant && knownFrom(span) <= on && isInSpan(span, on));
}

/** Lists the Parties on a day as far as is known on that day. */
export function listKnownPartiesOn(spans: readonly PartySpan[], on: CivilDate): readonly ParticipantCode[] {
  return spans.flatMap((span) => (knownFrom(span) <= on && isInSpan(span, on) ? span.participant : []));
}

/** Counts the Parties on a day as far as is known on that day. */
export function countKnownPartiesOn(spans: readonly PartySpan[], on: CivilDate): number {
  // Asked for each day of a window: a list of them would be made and thrown away.
  let count = 0;
  for (const span of spans) if (isInSpan(span, on) && knownFrom(span) <= on) count += 1;
  return count;
}

/**
 * Counts the Parties on a day, as the record knows them now. A participant has one span at a time, so that spans are counted.
 *
 * @example countPartiesOn([{ participant: 'NOR', from: civilDate('2002-01-18') }], civilDate('2002-01-17')) // 0
 */
export function countPartiesOn(spans: readonly PartySpan[], on: CivilDate): number {
  return spans.filter((span) => isInSpan(span, on)).length;
}
