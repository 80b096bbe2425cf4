import type { CivilDate } from '../calendar/civil-date.ts';
import { type Determination, findLatestDay } from '../determination/determination.ts';
import type { BoundOnReading, ParticipantLife, ParticipationLife } from './life.ts';

/** A reading that does not prevail, and the one that prevails over it. */
export type OtherReading = Pick<BoundOnReading, 'prevailing' | 'other'>;

/** Lists the dates of participants that may have several readings. */
export function listDatesOf(participants: readonly ParticipantLife[]): readonly Determination<CivilDate>[] {
  return participants.flatMap(({ participations }) =>
    participations.flatMap(({ entryIntoForce, notices }) => [entryIntoForce, ...notices.map(({ effect }) => effect)]),
  );
}

/** Lists the readings beside those that prevail on which some of these dates differ, each once. */
export function listOtherReadings(dates: readonly Determination<CivilDate>[]): readonly OtherReading[] {
  return dates.flatMap((date): readonly OtherReading[] => {
    const [prevailing, ...others] = (date.kind === 'determined' ? date.readings : undefined) ?? [];
    return prevailing === undefined ? [] : others.map((other) => ({ prevailing, other }));
  });
}

/** Takes from a reading what it says of a clause, without the day to which it leads. */
export function positionOf({ name, title, argument, sources }: BoundOnReading['other']): BoundOnReading['other'] {
  return { name, title, argument, sources };
}

/** Leaves each reading once: whoever reads one clause in a way reads every other of that wording so. */
export function listOnce<Each extends OtherReading>(readings: readonly Each[]): readonly Each[] {
  return [...new Map(readings.map((each) => [each.other.name, each] as const)).values()];
}

/** Reads a date on another reading; it stays as it is where that reading leads to no other day. */
export function readDate(
  date: Determination<CivilDate>,
  { other }: Pick<OtherReading, 'other'>,
): Determination<CivilDate> {
  const own = date.kind === 'determined' ? date.readings?.find(({ name }) => name === other.name) : undefined;
  return own === undefined || date.kind !== 'determined' ? date : { ...date, value: own.value };
}

/** Reads on another reading from when to when a participant is a Party. */
export function readParticipant(own: ParticipantLife, reading: Pick<OtherReading, 'other'>): ParticipantLife {
  const there = own.onOtherReadings?.find((each) => each.reading.name === reading.other.name);
  if (there !== undefined) return { ...own, participations: there.participations };
  return { ...own, participations: own.participations.map((each) => readParticipation(each, reading)) };
}

function readParticipation(own: ParticipationLife, reading: Pick<OtherReading, 'other'>): ParticipationLife {
  const { entryIntoForce, partyFrom, partyUntil, notices } = own;
  const ended = notices.find(({ effect }) => findLatestDay(effect) === partyUntil)?.effect;
  const from = partyFrom === undefined ? undefined : findLatestDay(readDate(entryIntoForce, reading));
  const until = ended === undefined ? partyUntil : findLatestDay(readDate(ended, reading));
  // A denunciation that comes before that day withdraws the instrument.
  if (from !== undefined && notices.some(({ receivedOn }) => receivedOn < from)) {
    const { partyFrom: _, partyUntil: __, ...never } = own;
    return never;
  }
  return {
    ...own,
    ...(from === undefined ? {} : { partyFrom: from }),
    ...(until === undefined ? {} : { partyUntil: until }),
  };
}
