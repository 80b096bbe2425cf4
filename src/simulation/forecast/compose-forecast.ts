import { addPeriod } from '../../calendar/add-period.ts';
import { type CivilDate, isCivilDate, LAST_DAY } from '../../calendar/civil-date.ts';
import { civilDateOf } from '../../calendar/day-number.ts';
import type { Awaited } from '../../determination/determination.ts';
import type { CodeOf, Message } from '../../determination/messages/message.ts';
import type { DayInFutures, Forecast, Forecasted, ForecastModel, ForecastOptions, RateOfClass } from './forecast.ts';
import { countExpectedPerYear, type DepositSeen, describeGrowth, measurePace, type Pace } from './measure-pace.ts';
import { NOT_BY_HORIZON, type Question, simulateFutures } from './simulate-futures.ts';

/** What a forecast rests on, once it is known that deposits can bring about entry into force. */
export interface Outlook {
  readonly question: Question;
  readonly missing: readonly Awaited[];
  readonly openedOn: CivilDate;
  readonly deposits: readonly DepositSeen[];
  /** What a reader must know of this question besides. */
  readonly remarks?: readonly Message[];
}

/** Fewer deposits than these say nothing of their pace. */
const LEAST_DEPOSITS = 3;

const DEFAULT_FUTURES = 10_000;
const DEFAULT_HORIZON_YEARS = 30;

/**
 * Composes a forecast: estimates the pace, draws the futures, counts them.
 *
 * Outcomes: a forecast; too short.
 *
 * @throws RangeError where the options are not what they must be: a mistake in the program
 */
export function composeForecast(
  { question, missing, openedOn, deposits, remarks = [] }: Outlook,
  options: ForecastOptions,
): Forecast {
  const { asOf, seed, futures = DEFAULT_FUTURES } = options;
  const horizonOn = horizonOf(options);
  if (deposits.length < LEAST_DEPOSITS) {
    const says = { code: 'forecast.too-short', values: { deposits: deposits.length } } as const;
    return { kind: 'too-short', deposits: deposits.length, needs: LEAST_DEPOSITS, says };
  }
  const left = [question.pool[0].length, question.pool[1].length] as const;
  const pace = measurePace({ openedOn, asOf, deposits, left }, options.constants);
  const days = simulateFutures(question, { pace, asOf, seed, futures, horizonOn }).sort();
  const quantile = (share: number): CivilDate | 'later' => {
    const day = days[Math.max(0, Math.ceil(share * futures) - 1)] ?? NOT_BY_HORIZON;
    return day === NOT_BY_HORIZON ? 'later' : civilDateOf(day);
  };
  const median = quantile(0.5);
  const counted = countDays(days);
  const inForce = counted.reduce((sum, each) => sum + each.futures, 0);
  const forecast: Forecasted = {
    kind: 'forecast',
    asOf,
    seed,
    futures,
    horizonOn,
    missing,
    ...(median === 'later' ? {} : { median }),
    interval50: { from: quantile(0.25), to: quantile(0.75) },
    interval90: { from: quantile(0.05), to: quantile(0.95) },
    never: (futures - inForce) / futures,
    days: counted,
    model: describeModel(openedOn, pace, remarks),
  };
  return forecast;
}

/**
 * Checks the options, and finds the last day looked at.
 *
 * @throws RangeError where they are not what they must be
 */
export function horizonOf(options: ForecastOptions): CivilDate {
  const { asOf, seed, futures = DEFAULT_FUTURES, horizonYears = DEFAULT_HORIZON_YEARS } = options;
  const isWhole = (value: number, least: number, greatest: number): boolean =>
    Number.isInteger(value) && value >= least && value <= greatest;
  if (!isCivilDate(asOf)) throw new RangeError(`asOf: "${asOf}" is not a date of the form YYYY-MM-DD.`);
  if (!isWhole(futures, 1, 10_000_000))
    throw new RangeError(`futures: ${futures} is not a whole number from 1 to 10,000,000.`);
  if (!isWhole(seed, -(2 ** 31), 2 ** 32 - 1)) throw new RangeError(`seed: ${seed} is not a whole number of 32 bits.`);
  if (!isWhole(horizonYears, 1, 200))
    throw new RangeError(`horizonYears: ${horizonYears} is not a whole number from 1 to 200.`);
  const sum = addPeriod(asOf, { years: horizonYears }, 'last-day-of-month');
  return sum.kind === 'date' ? sum.date : LAST_DAY;
}

/** @param days in order */
function countDays(days: Int32Array): readonly DayInFutures[] {
  const counted: { readonly day: number; futures: number }[] = [];
  for (const day of days) {
    if (day === NOT_BY_HORIZON) break;
    const last = counted.at(-1);
    if (last?.day === day) last.futures += 1;
    else counted.push({ day, futures: 1 });
  }
  return counted.map(({ day, futures }) => ({ on: civilDateOf(day), futures }));
}

function describeModel(openedOn: CivilDate, pace: Pace, remarks: readonly Message[]): ForecastModel {
  const [signatories, others] = pace.classes.map((each): RateOfClass => {
    return { deposits: each.deposits, left: each.left, expectedPerYear: round(countExpectedPerYear(pace, each)) };
  });
  const none = { deposits: 0, left: 0, expectedPerYear: 0 };
  const { mean, from, to } = describeGrowth(pace);
  const growth = { mean: round(mean), from: round(from), to: round(to) };
  const model = { signatories: signatories ?? none, others: others ?? none, growth };
  const deposits = model.signatories.deposits + model.others.deposits;
  const says: Message[] = [describePace(model.signatories, model.others)];
  says.push(...remarks, { code: 'model.growth', values: growth }, { code: 'model.chances', values: {} });
  return { openedOn, deposits, ...model, says };
}

function describePace(signatories: RateOfClass, others: RateOfClass): Message<CodeOf<'model'>> {
  const ofSignatories = { signatories: signatories.left, signatoriesPerYear: signatories.expectedPerYear };
  const ofOthers = { others: others.left, othersPerYear: others.expectedPerYear };
  if (signatories.left > 0 && others.left > 0) return { code: 'model.pace', values: { ...ofSignatories, ...ofOthers } };
  if (signatories.left > 0) return { code: 'model.pace-of-signatories', values: ofSignatories };
  if (others.left > 0) return { code: 'model.pace-of-others', values: ofOthers };
  return { code: 'model.pace-of-nobody', values: {} };
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
