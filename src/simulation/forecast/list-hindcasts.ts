import { LIST, OBJECT } from '../../calendar/argument-shapes.ts';
import { assertArgument } from '../../calendar/assert-argument.ts';
import type { CivilDate } from '../../calendar/civil-date.ts';
import { civilDateOf, dayNumberOf } from '../../calendar/day-number.ts';
import { ANSWER } from '../../determination/argument-shapes.ts';
import { findLatestDay } from '../../determination/determination.ts';
import { determineFromDayMet } from '../../entry-into-force/treaty-entry-into-force.ts';
import { composeLife } from '../../lifecycle/compose-life.ts';
import { linkWithOthers, type Others } from '../../lifecycle/link-treaty.ts';
import type { Register } from '../../treaty/register.ts';
import type { Treaty } from '../../treaty/treaty.ts';
import type { Forecast, Forecasted, ForecastOptions } from './forecast.ts';
import { forecastEntryIntoForce } from './forecast-entry-into-force.ts';
import { measureProgress } from './measure-progress.ts';

/** A record with the treaty it belongs to. */
export interface RecordedTreaty {
  readonly treaty: Treaty;
  readonly register: Pick<Register, 'acts'>;
}

/** A forecast made as on a day of the past, beside what came of it. */
export interface Hindcast {
  readonly treaty: string;
  /** The part of the way that was reached on that day, such as a half. */
  readonly part: number;
  readonly asOf: CivilDate;
  readonly enteredOn: CivilDate;
  readonly forecast: Exclude<Forecast, Forecasted>;
}

/** A hindcast that gave a forecast, and how far it was out. */
export interface ScoredHindcast extends Omit<Hindcast, 'forecast'> {
  readonly forecast: Forecasted;
  /** The date that a constant rate leads to: so much of the way in so many days since opening, and the rest as fast. */
  readonly naiveOn: CivilDate;
  readonly within50: boolean;
  readonly within90: boolean;
  /** In days, and in the logarithm of the days from the forecast to entry into force; both absolute, of the median. */
  readonly error: ErrorOfDate;
  readonly naiveError: ErrorOfDate;
  /** The continuous ranked probability score in that logarithm: nought is a certain forecast of the right day. */
  readonly score: number;
}

export interface ErrorOfDate {
  readonly days: number;
  readonly log: number;
}

/**
 * Makes the forecasts of a treaty that entered into force as they would have been on the day on which a part of the way was reached:
 * whatever was done later is hidden, also in the records of other treaties.
 *
 * @param parts such as 0.5 and 0.75
 * @returns none for a treaty that is not in force by its record, or for a part reached on the day on which everything was
 * @example listHindcasts({ treaty: opCrcSc, register: opCrcScRegister }, { findTreaty: () => undefined, findRegister: () => undefined }, [0.5], { seed: 1, futures: 100 })[0].asOf // '2001-08-24'
 * @see docs/forecast.md#how-it-was-checked
 */
export function listHindcasts(
  recorded: RecordedTreaty,
  others: Others,
  parts: readonly number[],
  options: Omit<ForecastOptions, 'asOf'>,
): readonly (Hindcast | ScoredHindcast)[] {
  assertArgument('listHindcasts', 'recorded', OBJECT, recorded);
  const { treaty, register } = recorded;
  assertArgument('listHindcasts', 'others', OBJECT, others);
  assertArgument('listHindcasts', 'parts', LIST, parts);
  assertArgument('listHindcasts', 'options', OBJECT, options);
  const whole = composeLife(linkAsOf(treaty, others), register);
  const enteredOn = findLatestDay(whole.entryIntoForce);
  const { metOn } = whole;
  if (enteredOn === undefined || metOn === undefined) return [];
  return parts.flatMap((part): readonly (Hindcast | ScoredHindcast)[] => {
    const reached = findDayReached(treaty, others, register, part, metOn);
    if (reached === undefined || reached.on >= metOn) return [];
    const asOf = reached.on;
    const linked = linkAsOf(treaty, others, asOf);
    // An instrument that the record lacks is missing in what is drawn and in what it is compared with.
    const forecast = forecastEntryIntoForce(linked, { acts: register.acts }, { ...options, asOf });
    const made = { treaty: treaty.id, part, asOf, enteredOn };
    if (forecast.kind !== 'forecast') return [{ ...made, forecast }];
    return [score({ ...made, forecast }, naiveDate(linked, asOf, reached.progress))];
  });
}

/**
 * Checks if a hindcast gave a forecast.
 *
 * @example listHindcasts({ treaty: opCrcSc, register: opCrcScRegister }, { findTreaty: () => undefined, findRegister: () => undefined }, [0.75], { seed: 1, futures: 100 }).every(isScored) // true
 */
export function isScored(each: Hindcast | ScoredHindcast): each is ScoredHindcast {
  assertArgument('isScored', 'each', OBJECT, each);
  assertArgument('isScored', 'each.forecast', ANSWER, each.forecast);
  return each.forecast.kind === 'forecast';
}

function linkAsOf(treaty: Treaty, others: Others, asOf?: CivilDate): Treaty {
  const linked = linkWithOthers(treaty, {
    findTreaty: others.findTreaty,
    findRegister: (id) => {
      const register = others.findRegister(id);
      return register === undefined || asOf === undefined
        ? register
        : { acts: register.acts.filter(({ on }) => on <= asOf) };
    },
  });
  return linked.kind === 'linked' ? linked.treaty : treaty;
}

/** Finds the first day on which a part of the way was reached, and how much of it was by then. */
function findDayReached(
  treaty: Treaty,
  others: Others,
  register: Pick<Register, 'acts'>,
  part: number,
  metOn: CivilDate,
): { readonly on: CivilDate; readonly progress: number } | undefined {
  const { countedInstruments } = composeLife(linkAsOf(treaty, others), register, metOn);
  for (const on of new Set(countedInstruments.map((each) => each.on))) {
    const known = composeLife(linkAsOf(treaty, others, on), register, on).treaty.finalClauses.entryIntoForce.condition;
    const instruments = countedInstruments.filter((each) => each.on <= on);
    const progress = measureProgress(known, instruments, on);
    if (progress >= part) return { on, progress };
  }
  return undefined;
}

function naiveDate(treaty: Treaty, asOf: CivilDate, progress: number): CivilDate {
  const { entryIntoForce, participation } = treaty.finalClauses;
  const now = dayNumberOf(asOf);
  const age = Math.max(1, now - dayNumberOf(participation.signature.opensOn));
  const metOn = civilDateOf(now + Math.max(1, Math.round((age * (1 - progress)) / progress)));
  return findLatestDay(determineFromDayMet(entryIntoForce, metOn, [])) ?? metOn;
}

function score(
  made: Omit<Hindcast, 'forecast'> & { readonly forecast: Forecasted },
  naiveOn: CivilDate,
): ScoredHindcast {
  const { forecast, asOf, enteredOn } = made;
  const now = dayNumberOf(asOf);
  const wait = (date: CivilDate): number => Math.log(Math.max(1, dayNumberOf(date) - now));
  const errorOf = (date: CivilDate): ErrorOfDate => ({
    days: Math.abs(dayNumberOf(date) - dayNumberOf(enteredOn)),
    log: Math.abs(wait(date) - wait(enteredOn)),
  });
  const isWithin = ({ from, to }: Forecasted['interval50']): boolean =>
    from !== 'later' && from <= enteredOn && (to === 'later' || enteredOn <= to);
  const waits = forecast.days.flatMap(({ on, futures }) => Array.from({ length: futures }, () => wait(on)));
  while (waits.length < forecast.futures) waits.push(wait(forecast.horizonOn));
  return {
    ...made,
    naiveOn,
    within50: isWithin(forecast.interval50),
    within90: isWithin(forecast.interval90),
    error: errorOf(forecast.median ?? forecast.horizonOn),
    naiveError: errorOf(naiveOn),
    score: rankedScore(waits, wait(enteredOn)),
  };
}

/** @param drawn in order */
function rankedScore(drawn: readonly number[], actual: number): number {
  const n = drawn.length;
  const distance = drawn.reduce((sum, each) => sum + Math.abs(each - actual), 0) / n;
  const spread = drawn.reduce((sum, each, at) => sum + each * (2 * at - n + 1), 0) / (n * n);
  return distance - spread;
}
