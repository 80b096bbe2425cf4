import type { CivilDate } from '../calendar/civil-date.ts';
import type { DayNumber } from '../calendar/day-number.ts';
import { countLeastInstruments } from '../condition/count.ts';
import { knownFrom } from '../condition/party-spans.ts';
import type { Refusal } from '../participation/refusal.ts';
import type { ParticipationAct, TerminationAct } from '../treaty/act.ts';
import type { Register } from '../treaty/register.ts';
import type { FinalClauses } from '../treaty/treaty.ts';
import type { ParticipantLife, ParticipationLife, TooFewLeft, TreatyEnd } from './life.ts';
import { listPartySpans } from './party-spans.ts';
import { findDayInPart } from './record-in-part.ts';

/**
 * Finds the day on which a treaty ends because its Parties have left: the first on which a denunciation takes effect that leaves fewer
 * than the clause asks for or, whatever the clauses say, nobody. That a State ceases to exist ends no treaty.
 *
 * A treaty that a single instrument brings into force binds one Party alone, and goes on without any. A record in part ends no treaty from
 * the day on which Parties may be missing in it.
 *
 * @param participants as they stand if the treaty does not end
 * @see docs/legal-sources.md#termination
 */
export function findTreatyEnd(
  clauses: FinalClauses,
  participants: readonly ParticipantLife[],
  record: Pick<Register, 'completeness'>,
): TooFewLeft | undefined {
  const end = findEndAmong(clauses, participants);
  return end && isBefore(end, findDayInPart(clauses, record)) ? end : undefined;
}

/** Checks if a treaty ends while the record still has all its Parties. */
export function isBefore({ on }: TooFewLeft, inPartFrom: CivilDate | undefined): boolean {
  return !inPartFrom || on < inPartFrom;
}

/** Finds what {@link findTreatyEnd} does, as if there were no other Parties than those of the record. */
export function findEndAmong(clauses: FinalClauses, participants: readonly ParticipantLife[]): TooFewLeft | undefined {
  // Mostly nobody has left: then nothing is counted.
  if (!participants.some(({ participations }) => participations.some(hasEnd))) return undefined;
  const required = countLeastParties(clauses);
  const found = findTooFewLeft(listDaysOfParties(participants), required);
  return found && { because: 'too-few-parties', ...found, article: articleOfTooFew(clauses), required };
}

function hasEnd({ partyUntil }: ParticipationLife): boolean {
  return partyUntil !== undefined;
}

function articleOfTooFew({ termination }: FinalClauses): string {
  return termination?.fewerThan === undefined ? 'VCLT 2(1)(a)' : termination.article;
}

/**
 * Counts how many Parties a treaty needs to go on: as many as its clause asks for, or one; none where a single instrument brings it into
 * force.
 */
export function countLeastParties({ termination, entryIntoForce }: FinalClauses): number {
  if (termination?.fewerThan !== undefined) return termination.fewerThan;
  return countLeastInstruments(entryIntoForce.condition) > 1 ? 1 : 0;
}

/** The days on which the number of Parties changes, each list in order of time: a day stands there as often as it is that of somebody. */
export interface DaysOfParties<Day> {
  /** The first days as a Party. */
  readonly from: ArrayLike<Day>;
  /** The first days no longer as a Party. */
  readonly until: ArrayLike<Day>;
  /** Those among them on which a Party leaves by its own act. */
  readonly left: ArrayLike<Day>;
}

/**
 * Finds the first day on which somebody leaves and fewer Parties than so many are left, going through the days once. Who joins and who
 * leaves on one day does so together.
 *
 * @example findTooFewLeft({ from: [1, 1, 2], until: [5, 6], left: [5, 6] }, 2) // { on: 6, parties: 1 }
 */
export function findTooFewLeft<Day extends CivilDate | DayNumber>(
  { from, until, left }: DaysOfParties<Day>,
  least: number,
): { readonly on: Day; readonly parties: number } | undefined {
  const countBy = openCountBy(from);
  const countGone = openCountBy(until);
  for (let place = 0; place < left.length; place += 1) {
    const on = left[place];
    if (on === undefined) continue;
    const parties = countBy(on) - countGone(on);
    if (parties < least) return { on, parties };
  }
  return undefined;
}

/** Opens a count of the days that have come by a day, inclusive; it is asked in order of time. */
function openCountBy<Day extends CivilDate | DayNumber>(days: ArrayLike<Day>): (on: Day) => number {
  let count = 0;
  return (on) => {
    for (let next = days[count]; next !== undefined && next <= on; next = days[count]) count += 1;
    return count;
  };
}

/**
 * Lists the days on which the number of Parties changes. Whoever succeeds counts from the day on which it was known to be a Party, and for
 * nothing where it had left by then.
 *
 * @param participants as they stand if the treaty does not end
 */
export function listDaysOfParties(
  participants: readonly ParticipantLife[],
): Readonly<Record<keyof DaysOfParties<CivilDate>, readonly CivilDate[]>> {
  const left = participants.flatMap(({ participations, ceasedOn }) =>
    participations.flatMap(({ partyUntil }) =>
      partyUntil === undefined || partyUntil === ceasedOn ? [] : [partyUntil],
    ),
  );
  const spans = listPartySpans(participants).filter((span) => span.until === undefined || knownFrom(span) < span.until);
  return {
    from: spans.map(knownFrom).sort(),
    until: spans.flatMap(({ until }) => until ?? []).sort(),
    left: left.sort(),
  };
}

/** Takes a participant as it stands under a treaty that ends on a day: nobody is bound from that day on. */
export function composeEnded(own: ParticipantLife, end: Pick<TreatyEnd, 'on' | 'article'>): ParticipantLife {
  const participations = own.participations.map((each) => endParticipation(each, end));
  const isSame = participations.every((each, index) => each === own.participations[index]);
  return isSame ? own : { ...own, participations };
}

function endParticipation(
  own: ParticipationLife,
  { on, article }: Pick<TreatyEnd, 'on' | 'article'>,
): ParticipationLife {
  const { partyFrom, partyUntil, entryIntoForce } = own;
  if (entryIntoForce.kind === 'excluded' || (partyUntil !== undefined && partyUntil <= on)) return own;
  if (partyFrom !== undefined && partyFrom < on) return { ...own, partyUntil: on, endedOn: on };
  const { instrument, notices } = own;
  const reason = { code: 'reason.treaty-ended', values: { on } } as const;
  const excluded = { kind: 'excluded', article, reason, basis: entryIntoForce.basis } as const;
  return { instrument, notices, entryIntoForce: excluded, endedOn: on };
}

/** Refuses an act that is done once the treaty has ended. */
export function refuseAfterTreaty(
  act: ParticipationAct | TerminationAct,
  { on, article }: Pick<TreatyEnd, 'on' | 'article'>,
): Refusal {
  return {
    act,
    article,
    code: 'treaty-has-ended',
    reason: { code: 'reason.treaty-ended', values: { on } },
    remedy: { code: 'remedy.check-participant-and-date', values: {} },
  };
}
