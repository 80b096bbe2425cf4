import { DAY, LIST, OBJECT } from '../../calendar/argument-shapes.ts';
import { assertArgument } from '../../calendar/assert-argument.ts';
import type { CivilDate } from '../../calendar/civil-date.ts';
import type { Awaited } from '../../determination/determination.ts';
import type { Message } from '../../determination/messages/message.ts';
import type { OnReadings } from '../../what-if/on-each-reading.ts';
import type { PaceConstants } from './pace-constants.ts';

/** What a forecast is asked with. */
export interface ForecastOptions {
  /** The day whose knowledge it rests on, inclusive: what was done later is left out. */
  readonly asOf: CivilDate;
  /** The seed of the random numbers, a whole number of 32 bits: the same seed gives the same forecast. */
  readonly seed: number;
  /** How many futures are drawn; 10,000 where it is left out. */
  readonly futures?: number;
  /** How many years are looked at; 30 where it is left out. */
  readonly horizonYears?: number;
  /** Other constants than those in use, to see what depends on them. */
  readonly constants?: PaceConstants;
}

/**
 * When a treaty or an amendment may enter into force, as plain JSON. It is one of five:
 *
 * - `forecast`: how the futures are spread;
 * - `already-in-force`: nothing is left to forecast;
 * - `date-set`: what was needed is there, and the law gives the day;
 * - `too-short`: fewer than three deposits, too few to say anything of their pace;
 * - `not-forecastable`: it waits for what no deposit changes.
 */
export type Forecast = Forecasted | AlreadyInForce | DateSet | TooShort | NotForecastable;

/** The same, and what is forecast on the readings of a denunciation that came too early, where that is something else. */
export type ForecastOnReadings = OnReadings<Forecast>;

export interface Forecasted {
  readonly kind: 'forecast';
  readonly asOf: CivilDate;
  readonly seed: number;
  readonly futures: number;
  /** The last day looked at. */
  readonly horizonOn: CivilDate;
  /** What is awaited, in numbers. */
  readonly missing: readonly Awaited[];
  /** The first day by which it is in force in half of the futures; left out where that is later than the horizon. */
  readonly median?: CivilDate;
  /** Half of the futures lie between; a quarter before and a quarter after. */
  readonly interval50: ForecastInterval;
  /** Nine tenths of the futures lie between. */
  readonly interval90: ForecastInterval;
  /** The share of the futures, 0 to 1, without entry into force up to the horizon. */
  readonly never: number;
  /** In how many futures it enters into force on a day, in order of day. */
  readonly days: readonly DayInFutures[];
  readonly model: ForecastModel;
}

/** Both ends inclusive; `later` than the horizon. */
export interface ForecastInterval {
  readonly from: CivilDate | 'later';
  readonly to: CivilDate | 'later';
}

export interface DayInFutures {
  readonly on: CivilDate;
  readonly futures: number;
}

/** What the deposits so far were taken to mean, in numbers and in messages. */
export interface ForecastModel {
  /** The day from which deposits were counted, and the deposits. */
  readonly openedOn: CivilDate;
  readonly deposits: number;
  readonly signatories: RateOfClass;
  readonly others: RateOfClass;
  /** Deposits by a day grow as the age of the treaty to this power: above one they quicken, below one they slacken. */
  readonly growth: { readonly mean: number; readonly from: number; readonly to: number };
  readonly says: readonly Message[];
}

/** States of one class: those that deposited, those that still can, and how many a year are expected to at the pace of the day. */
export interface RateOfClass {
  readonly deposits: number;
  readonly left: number;
  readonly expectedPerYear: number;
}

export interface AlreadyInForce {
  readonly kind: 'already-in-force';
  readonly since: CivilDate;
}

export interface DateSet {
  readonly kind: 'date-set';
  readonly on: CivilDate;
  readonly says: Message;
}

export interface TooShort {
  readonly kind: 'too-short';
  readonly deposits: number;
  readonly needs: 3;
  readonly says: Message;
}

export interface NotForecastable {
  readonly kind: 'not-forecastable';
  readonly says: Message;
}

/**
 * Computes the chance that it is in force by a day, inclusive: the share of the futures in which it is.
 *
 * @returns `undefined` for a day after the horizon, of which the futures say nothing
 * @example chanceBy(forecastEntryIntoForce(opCrcSc, opCrcScRegister, { asOf: civilDate('2001-09-01'), seed: 1, futures: 100 }), civilDate('2001-09-01')) // 0
 */
export function chanceBy(
  forecast: Pick<Forecasted, 'days' | 'futures' | 'horizonOn'>,
  date: CivilDate,
): number | undefined {
  assertArgument('chanceBy', 'forecast', OBJECT, forecast);
  const { days, futures, horizonOn } = forecast;
  assertArgument('chanceBy', 'forecast.days', LIST, days);
  assertArgument('chanceBy', 'date', DAY, date);
  if (date > horizonOn) return undefined;
  let inForce = 0;
  for (const day of days) {
    if (day.on > date) break;
    inForce += day.futures;
  }
  return inForce / futures;
}
