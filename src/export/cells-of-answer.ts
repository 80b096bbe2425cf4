import type { CivilDate } from '../calendar/civil-date.ts';
import { type Determination, findLatestDay } from '../determination/determination.ts';
import type { ParticipantLife, ParticipationLife } from '../lifecycle/life.ts';
import { isOpenOtherwise, listSpansOtherwise } from '../lifecycle/withdrawn-otherwise.ts';
import { findNoticeOnPrevailing } from './ending-notice.ts';
import { type CERTAINTIES, ENDS, type WithoutValue } from './participation-columns.ts';

export const NONE = 'none' satisfies WithoutValue;
export const NOT_KNOWN = 'not-known' satisfies WithoutValue;

/** What has no end, or is not there at all. */
export const NO_END = {
  ended_on: NONE,
  ended_because: NONE,
  ended_certainty: NONE,
  ended_earliest: NONE,
  ended_latest: NONE,
};

/** Lays an answer out as the cells of a row. */
export function answerCellsOf(answer: Determination<CivilDate>, onOthers: DaysOnOthers = NO_OTHERS) {
  const { value, certainty, earliest, latest } = { ...daysOf(answer), ...onOthers };
  const monthEnd =
    answer.kind === 'determined'
      ? answer.monthEndMattered
        ? 'yes'
        : 'no'
      : answer.kind === 'excluded'
        ? NONE
        : NOT_KNOWN;
  return { in_force_from: value, article: answer.article, certainty, earliest, latest, month_end_mattered: monthEnd };
}

/** A date as cells. */
interface DaysOfAnswer {
  readonly value: string;
  readonly certainty: (typeof CERTAINTIES)[number];
  readonly earliest: string;
  readonly latest: string;
}

/** Finds of an answer its day, how certain that is, and between which days it lies. */
export function daysOf(answer: Determination<CivilDate>): DaysOfAnswer {
  switch (answer.kind) {
    case 'determined': {
      const { value, readings } = answer;
      const days = [value, ...(readings ?? []).map((each) => each.value)].sort();
      const certainty = readings === undefined ? 'determined' : 'readings';
      return { value, certainty, earliest: days[0] ?? value, latest: days.at(-1) ?? value };
    }
    case 'indeterminate': {
      const days = answer.candidates.map((each) => each.value).sort();
      const latest = findLatestDay(answer) ?? NOT_KNOWN;
      return { value: NOT_KNOWN, certainty: answer.kind, earliest: days[0] ?? NOT_KNOWN, latest };
    }
    case 'pending':
      return { value: NOT_KNOWN, certainty: answer.kind, earliest: NOT_KNOWN, latest: NOT_KNOWN };
    case 'excluded':
      return { value: NONE, certainty: answer.kind, earliest: NONE, latest: NONE };
  }
}

/** How certain a day is, and between which days it lies, where it is one on readings that do not prevail. */
type DaysOnOthers = Partial<Omit<DaysOfAnswer, 'value'>>;

const NO_OTHERS: DaysOnOthers = {};

/** Finds between which days the first day of a participation lies on readings that do not prevail, where on the one that does it has none. */
export function daysOnOthersOf(answer: Determination<CivilDate>): DaysOnOthers {
  const days = listSpansOtherwise(answer)
    .map(({ from }) => from)
    .sort();
  const [earliest = NOT_KNOWN] = days;
  if (days.length === 0 && !isOpenOtherwise(answer)) return NO_OTHERS;
  return { certainty: 'readings', earliest, latest: days.at(-1) ?? NOT_KNOWN };
}

/** Lays out the end of an instrument that was withdrawn: on other readings it ends with a denunciation, or not at all. */
function endOfWithdrawn(answer: Determination<CivilDate>, withdrawnOn: CivilDate): EndCells {
  const spans = listSpansOtherwise(answer);
  if (spans.length === 0 && !isOpenOtherwise(answer)) return endOnDay('withdrawn', withdrawnOn);
  const ends = spans.flatMap(({ until }) => until ?? []).sort();
  const latest = ends.length < spans.length || ends.length === 0 ? NONE : (ends.at(-1) ?? NONE);
  return endOf('withdrawn', { value: withdrawnOn, certainty: 'readings', earliest: withdrawnOn, latest });
}

/** When and why something ends, as the cells of a row. */
export type EndCells = typeof NO_END | Readonly<Record<keyof typeof NO_END, string>>;

/** Lays out an end whose day is an answer. */
export function endOf(because: (typeof ENDS)[number], { value, certainty, earliest, latest }: DaysOfAnswer): EndCells {
  return {
    ended_on: value,
    ended_because: because,
    ended_certainty: certainty,
    ended_earliest: earliest,
    ended_latest: latest,
  };
}

/** Lays out an end on a day. */
export function endOnDay(because: (typeof ENDS)[number], on: CivilDate): EndCells {
  return endOf(because, { value: on, certainty: 'determined', earliest: on, latest: on });
}

/**
 * Finds why a participation ends, as the rows of an export say it, where it does or will.
 *
 * @returns `not-known` where the record has the day of an end and nothing that tells why; `undefined` where nothing ends it
 * @example findWhyEnded(life.participants[0].participations[0], life.participants[0]) // undefined
 * @see docs/formats.md#export
 */
export function findWhyEnded(
  participation: ParticipationLife,
  own: ParticipantLife,
): (typeof ENDS)[number] | 'not-known' | undefined {
  const { ended_because: because } = endCellsOf(participation, own);
  const reasons: readonly ((typeof ENDS)[number] | 'not-known')[] = [...ENDS, NOT_KNOWN];
  return reasons.find((each) => each === because);
}

/** Lays out when and why a participation of a State ends, and on which other days on readings that do not prevail. */
export function endCellsOf(participation: ParticipationLife, own: ParticipantLife): EndCells {
  return addEndsOnOthers(endOnPrevailing(participation, own.ceasedOn), participation, own);
}

/** Adds the ends that a participation has on other readings of its acts: another day, or none, where it does not end. */
function addEndsOnOthers(
  end: EndCells,
  { instrument: { kind, on }, withdrawnOn }: ParticipationLife,
  { onOtherReadings = [] }: ParticipantLife,
): EndCells {
  if (withdrawnOn !== undefined) return end;
  const others = onOtherReadings.flatMap(({ participations }): readonly string[] => {
    const there = participations.find(({ instrument }) => instrument.kind === kind && instrument.on === on);
    return there === undefined ? [] : [there.withdrawnOn ?? there.partyUntil ?? NONE];
  });
  if (others.every((each) => each === end.ended_on)) return end;
  const ends = [end.ended_earliest, end.ended_latest, ...others].sort();
  const [earliest = NONE] = ends;
  const isOpen = ends.includes(NONE) || ends.includes(NOT_KNOWN);
  const latest = ends.includes(NOT_KNOWN) ? NOT_KNOWN : isOpen ? NONE : (ends.at(-1) ?? NONE);
  const because = end.ended_because === NONE ? 'denounced' : end.ended_because;
  return {
    ...end,
    ended_because: because,
    ended_certainty: 'readings',
    ended_earliest: earliest,
    ended_latest: latest,
  };
}

function endOnPrevailing(participation: ParticipationLife, ceasedOn: CivilDate | undefined): EndCells {
  const { withdrawnOn, endedOn, partyUntil, leftWith, entryIntoForce } = participation;
  if (withdrawnOn !== undefined) return endOfWithdrawn(entryIntoForce, withdrawnOn);
  if (endedOn !== undefined) return endOnDay('treaty-ended', endedOn);
  const notice = findNoticeOnPrevailing(participation);
  if (notice !== undefined) return endOf('denounced', daysOf(notice.effect));
  if (leftWith !== undefined) return endOnDay('left-with-other-treaty', leftWith.on);
  if (ceasedOn !== undefined && (partyUntil === ceasedOn || partyUntil === undefined)) {
    return endOnDay('state-ceased', ceasedOn);
  }
  if (partyUntil === undefined || entryIntoForce.kind === 'excluded') return NO_END;
  return {
    ended_on: partyUntil,
    ended_because: NOT_KNOWN,
    ended_certainty: NOT_KNOWN,
    ended_earliest: NOT_KNOWN,
    ended_latest: NOT_KNOWN,
  };
}
