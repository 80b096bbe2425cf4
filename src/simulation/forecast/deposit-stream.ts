import { randomGamma, randomNormal } from 'd3-random';
import { uniformFloat64 } from 'pure-rand/distribution/uniformFloat64';
import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import type { Pace } from './measure-pace.ts';

/** Who deposits next: a signatory, or another State. */
type DepositorClass = 0 | 1;

/** The deposits of one future after another, in order of time. */
export interface DepositStream {
  /** Begins the next future: how fast States deposit in it is drawn anew. */
  readonly begin: () => void;
  /** Draws the next deposit of the future; `undefined` where nobody is left, or it would come after the horizon. */
  readonly next: () => DepositorClass | undefined;
  /** Tells on which day after the day asked about the last deposit came, 1 for the first. */
  readonly day: () => number;
}

/**
 * Opens the stream of deposits that a pace and a seed give. A State's hazard is constant in the treaty's own time, which
 * goes as its age to the power drawn for the future; so the next deposit is an exponential wait of that time away, whoever makes it.
 */
export function openDepositStream(pace: Pace, seed: number, horizonDays: number): DepositStream {
  const generator = xoroshiro128plus(seed);
  generator.jump();
  const uniform = (): number => uniformFloat64(generator);
  const normal = randomNormal.source(uniform)(0, 1);
  const [signatories, others] = pace.classes;
  const gammas = [signatories, others].map(({ shape }) => randomGamma.source(uniform)(shape, 1));
  const hazardOf = (at: DepositorClass, growthAt: number): number =>
    (gammas[at]?.() ?? 0) / (pace.classes[at].exposures[growthAt] ?? 1);
  const cumulative: number[] = [];
  for (const weight of pace.weights) cumulative.push((cumulative.at(-1) ?? 0) + weight);
  const last = cumulative.length - 1;
  const farthest = 1 + horizonDays / pace.age;
  let [growth, elapsed, limit, leftSigned, leftOthers, hazardSigned, hazardOthers] = [1, 0, 0, 0, 0, 0, 0];
  return {
    begin: () => {
      const chance = uniform();
      let at = 0;
      while (at < last && (cumulative[at] ?? 1) < chance) at += 1;
      growth = pace.growths[at] ?? 1;
      const surprise = Math.exp(pace.surprise * normal());
      hazardSigned = signatories.left === 0 ? 0 : hazardOf(0, at) / surprise;
      hazardOthers = others.left === 0 ? 0 : hazardOf(1, at) / surprise;
      [leftSigned, leftOthers] = [signatories.left, others.left];
      elapsed = 0;
      limit = farthest ** growth - 1;
    },
    next: () => {
      const signed = leftSigned * hazardSigned;
      const both = signed + leftOthers * hazardOthers;
      if (both <= 0) return undefined;
      elapsed -= Math.log1p(-uniform()) / both;
      if (elapsed > limit) return undefined;
      if (leftOthers === 0 || (leftSigned > 0 && uniform() * both < signed)) {
        leftSigned -= 1;
        return 0;
      }
      leftOthers -= 1;
      return 1;
    },
    day: () => Math.max(1, Math.ceil(pace.age * ((1 + elapsed) ** (1 / growth) - 1))),
  };
}

/** Draws whose deposit it is, among those of a class. */
export interface DepositorDraw {
  readonly begin: () => void;
  readonly draw: (from: DepositorClass) => string | undefined;
}

/**
 * Opens the draw of depositors: every State of a class is as likely as the others, and deposits once in a future. It has
 * numbers of its own, so that whether anybody asks who it is changes no day.
 */
export function openDepositorDraw(
  states: readonly [readonly string[], readonly string[]],
  seed: number,
): DepositorDraw {
  const generator = xoroshiro128plus(seed);
  generator.jump();
  generator.jump();
  const piles: readonly [string[], string[]] = [[...states[0]], [...states[1]]];
  const left = [0, 0];
  return {
    begin: () => {
      left[0] = piles[0].length;
      left[1] = piles[1].length;
    },
    draw: (from) => {
      const pile = piles[from];
      const end = (left[from] ?? 0) - 1;
      if (end < 0) return undefined;
      const at = uniformInt(generator, 0, end);
      const [drawn, lastOne] = [pile[at], pile[end]];
      if (drawn === undefined || lastOne === undefined) return undefined;
      pile[at] = lastOne;
      pile[end] = drawn;
      left[from] = end;
      return drawn;
    },
  };
}
