import type { CivilDate } from '../../calendar/civil-date.ts';
import { dayNumberOf } from '../../calendar/day-number.ts';
import { PACE_CONSTANTS, type PaceConstants } from './pace-constants.ts';

/** What the pace of a treaty is estimated from. */
export interface PaceFacts {
  /** The day from which instruments could be deposited. */
  readonly openedOn: CivilDate;
  readonly asOf: CivilDate;
  readonly deposits: readonly DepositSeen[];
  /** How many States can still deposit: signatories, and others. */
  readonly left: readonly [signatories: number, others: number];
}

/** A deposit made, and whether its State had signed by then. */
export interface DepositSeen {
  readonly on: CivilDate;
  readonly bySignatory: boolean;
}

/** Signatories or others: how their hazard is spread, given each growth. */
export interface PaceOfClass {
  readonly deposits: number;
  readonly left: number;
  /** The shape of the Gamma distribution of the hazard of one State. */
  readonly shape: number;
  /** Its rate for each growth of the grid: the exposure, in ages of the treaty. */
  readonly exposures: readonly number[];
}

/** The pace at which States deposit, as far as the deposits so far tell. */
export interface Pace {
  /** The age of the treaty in days, with the head start. */
  readonly age: number;
  /** The grid of growths: deposits by a day grow as the age to this power. */
  readonly growths: readonly number[];
  /** How probable each growth is; they add up to one. */
  readonly weights: readonly number[];
  readonly classes: readonly [signatories: PaceOfClass, others: PaceOfClass];
  readonly surprise: number;
}

const GRID_SIZE = 48;
const [LEAST_GROWTH, GREATEST_GROWTH] = [0.25, 8];

/** The growths considered: from deposits that all but stop to a rush, evenly in their logarithm. */
const GROWTHS: readonly number[] = Array.from(
  { length: GRID_SIZE },
  (_, at) => LEAST_GROWTH * (GREATEST_GROWTH / LEAST_GROWTH) ** (at / (GRID_SIZE - 1)),
);

/**
 * Estimates the pace at which States deposit. Each State that has not deposited has a hazard of doing so that grows, or falls, as a
 * power of the treaty's age; that of signatories and that of others are apart. The power has a Gamma prior, and given the
 * power each hazard has one; what is known after the deposits is computed on a grid of powers, without sampling.
 *
 * @example measurePace({ openedOn: civilDate('2000-01-01'), asOf: civilDate('2001-01-01'), deposits: [], left: [0, 100] }).age // 380
 * @see docs/forecast.md#the-model
 */
export function measurePace(facts: PaceFacts, constants: PaceConstants = PACE_CONSTANTS): Pace {
  const { evidence, growthMean, growthShape, headStartDays } = constants;
  const opened = dayNumberOf(facts.openedOn);
  const age = Math.max(0, dayNumberOf(facts.asOf) - opened) + headStartDays;
  const agesAt = (bySignatory: boolean) =>
    facts.deposits
      .filter((deposit) => deposit.bySignatory === bySignatory)
      .map(({ on }) => (Math.max(0, dayNumberOf(on) - opened) + headStartDays) / age);
  const ages = [agesAt(true), agesAt(false)] as const;
  const priors = priorHazards(ages, facts.left, constants);
  const classOf = (at: 0 | 1): PaceOfClass => {
    const [own, left] = [ages[at], facts.left[at]];
    const shape = constants.rateShape + evidence * own.length;
    const prior = constants.rateShape / priors[at];
    const exposures = GROWTHS.map((growth) => prior + evidence * (left + sum(own.map((each) => each ** growth))));
    return { deposits: own.length, left, shape, exposures };
  };
  const classes = [classOf(0), classOf(1)] as const;
  const logAges = sum(ages.flat().map(Math.log));
  const logWeights = GROWTHS.map((growth, at) => {
    const prior = growthShape * Math.log(growth) - (growthShape / growthMean) * growth;
    const deposits = evidence * (facts.deposits.length * Math.log(growth) + growth * logAges);
    const hazards = classes.map(({ shape, exposures }) => -shape * Math.log(exposures[at] ?? 1));
    return prior + deposits + sum(hazards);
  });
  const greatest = Math.max(...logWeights);
  const raw = logWeights.map((each) => Math.exp(each - greatest));
  const total = sum(raw);
  return { age, growths: GROWTHS, weights: raw.map((each) => each / total), classes, surprise: constants.surprise };
}

/**
 * Computes how many deposits a year are to be expected of a class now, before any State leaves it, averaged over all that is
 * not known of its pace.
 */
export function countExpectedPerYear({ age, growths, weights }: Pace, { left, shape, exposures }: PaceOfClass): number {
  const perAge = growths.map((growth, at) => ((weights[at] ?? 0) * growth * left * shape) / (exposures[at] ?? 1));
  return (sum(perAge) * 365.25) / age;
}

/** Computes the mean of the growth, and the bounds between which it lies with nine chances in ten. */
export function describeGrowth({ growths, weights }: Pace): { mean: number; from: number; to: number } {
  const mean = sum(growths.map((growth, at) => growth * (weights[at] ?? 0)));
  const quantile = (share: number): number => {
    let reached = 0;
    for (const [at, growth] of growths.entries()) {
      reached += weights[at] ?? 0;
      if (reached >= share) return growth;
    }
    return GREATEST_GROWTH;
  };
  return { mean, from: quantile(0.05), to: quantile(0.95) };
}

/** Shares the treaty's own mean hazard among signatories and others, in the proportion that is usual. */
function priorHazards(
  ages: readonly [readonly number[], readonly number[]],
  left: readonly [number, number],
  { signatoryRatio }: PaceConstants,
): readonly [number, number] {
  const [signed, others] = [ages[0].length, ages[1].length];
  const exposed = (left[0] + signed / 2) * signatoryRatio + left[1] + others / 2;
  const hazard = Math.max(1, signed + others) / Math.max(1, exposed);
  return [hazard * signatoryRatio, hazard];
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0);
}
