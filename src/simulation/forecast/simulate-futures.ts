import type { CivilDate } from '../../calendar/civil-date.ts';
import { civilDateOf, type DayNumber, dayNumberOf } from '../../calendar/day-number.ts';
import type { ParticipantCode } from '../../participants/participant-code.ts';
import { type DepositStream, openDepositorDraw, openDepositStream } from './deposit-stream.ts';
import type { Pace } from './measure-pace.ts';

/** What the futures are asked: when the deposits of one suffice, and when the treaty or amendment is then in force. */
export interface Question {
  /** How many deposits of anybody suffice; left out where it matters whose they are, or something else moves. */
  readonly missing?: number;
  /** The count of what is there, to which the deposits of a future are added and from which they are taken again. */
  readonly tally: DepositTally;
  /** The days after the day asked about on which the count may suffice without a deposit, in order. */
  readonly ownDays: readonly CivilDate[];
  /** Who can still deposit. */
  readonly pool: readonly [signatories: readonly ParticipantCode[], others: readonly ParticipantCode[]];
  /** Finds the day of entry into force where the count sufficed on a day. */
  readonly inForceOn: (metOn: CivilDate) => CivilDate | undefined;
}

/** A count of deposits by the law, as `ConditionTally` is for the instruments of a treaty. */
export interface DepositTally {
  readonly add: (participant: ParticipantCode) => void;
  readonly remove: (participant: ParticipantCode) => void;
  readonly isMet: (on: CivilDate) => boolean;
}

/** How the futures are drawn. */
export interface Drawing {
  readonly pace: Pace;
  readonly asOf: CivilDate;
  readonly seed: number;
  readonly futures: number;
  /** The last day looked at. */
  readonly horizonOn: CivilDate;
}

/** Stands for a future without entry into force up to the horizon: later than every day. */
export const NOT_BY_HORIZON = 2 ** 31 - 1;

/**
 * Draws the futures: for each, the day number of entry into force, or {@link NOT_BY_HORIZON}; in the order drawn. Where a number of
 * deposits of anybody is missing, they are counted off; otherwise every deposit is made by a State and counted by the law.
 * Both ways look at the same futures.
 *
 * @param way `general` counts by the law also where counting off would do
 */
export function simulateFutures(question: Question, drawing: Drawing, way: 'fast' | 'general' = 'fast'): Int32Array {
  const { pace, seed, futures } = drawing;
  const start = dayNumberOf(drawing.asOf);
  const horizon = dayNumberOf(drawing.horizonOn);
  const stream = openDepositStream(pace, seed, horizon - start);
  const { missing } = question;
  const findDayMet =
    missing === undefined || way === 'general'
      ? byLaw(question, stream, start, horizon, seed)
      : () => countOff(stream, missing);
  const inForceAfter = rememberDates(question, start, horizon);
  const days = new Int32Array(futures);
  for (let at = 0; at < futures; at += 1) {
    stream.begin();
    const met = findDayMet();
    days[at] = met === undefined ? NOT_BY_HORIZON : inForceAfter(met);
  }
  return days;
}

/** Finds the day of the last deposit missing, counted from the day asked about. */
function countOff(stream: DepositStream, missing: number): number | undefined {
  for (let at = 0; at < missing; at += 1) {
    if (stream.next() === undefined) return undefined;
  }
  return stream.day();
}

/**
 * Prepares to find the day on which the law is satisfied in a future. One more deposit never undoes a condition, so that to look after
 * each gives the day that looking at the end of each day does.
 */
function byLaw(question: Question, stream: DepositStream, start: DayNumber, horizon: DayNumber, seed: number) {
  const { tally } = question;
  const depositors = openDepositorDraw(question.pool, seed);
  const ownDays = question.ownDays.map((on) => dayNumberOf(on) - start).filter((day) => day <= horizon - start);
  const dates: (CivilDate | undefined)[] = [];
  const isMet = (day: number): boolean => {
    const on = dates[day] ?? civilDateOf(start + day);
    dates[day] = on;
    return tally.isMet(on);
  };
  const added: ParticipantCode[] = [];
  const find = (): number | undefined => {
    let own = 0;
    for (;;) {
      const from = stream.next();
      const day = from === undefined ? Number.POSITIVE_INFINITY : stream.day();
      for (let ownDay = ownDays[own]; ownDay !== undefined && ownDay < day; ownDay = ownDays[own]) {
        if (isMet(ownDay)) return ownDay;
        own += 1;
      }
      const depositor = from === undefined ? undefined : depositors.draw(from);
      if (depositor === undefined) return undefined;
      tally.add(depositor);
      added.push(depositor);
      if (isMet(day)) return day;
    }
  };
  return (): number | undefined => {
    depositors.begin();
    const day = find();
    for (const depositor of added) tally.remove(depositor);
    added.length = 0;
    return day;
  };
}

/** Prepares to find the day of entry into force, each once: many futures share a day. */
function rememberDates({ inForceOn }: Question, start: DayNumber, horizon: DayNumber): (day: number) => number {
  const known: number[] = [];
  return (day) => {
    const remembered = known[day];
    if (remembered !== undefined) return remembered;
    const date = inForceOn(civilDateOf(start + day));
    const found = date === undefined ? NOT_BY_HORIZON : dayNumberOf(date);
    const value = found > horizon ? NOT_BY_HORIZON : found;
    known[day] = value;
    return value;
  };
}
