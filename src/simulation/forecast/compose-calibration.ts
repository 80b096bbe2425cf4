import { LIST, OBJECT } from '../../calendar/argument-shapes.ts';
import { assertArgument } from '../../calendar/assert-argument.ts';
import type { Others } from '../../lifecycle/link-treaty.ts';
import type { ForecastOptions } from './forecast.ts';
import { type Hindcast, isScored, listHindcasts, type RecordedTreaty, type ScoredHindcast } from './list-hindcasts.ts';

/** The hindcasts of many treaties, and how often they were right. */
export interface Calibration {
  /** In order of treaty, then of part. */
  readonly hindcasts: readonly (Hindcast | ScoredHindcast)[];
  /** For each part, then for all of them. */
  readonly summaries: readonly CalibrationSummary[];
}

export interface CalibrationSummary {
  /** The part of the way; left out for all of them. */
  readonly part?: number;
  readonly forecasts: number;
  /** The share of the forecasts, 0 to 1, whose interval held the date. */
  readonly within50: number;
  readonly within90: number;
  /** The median of the errors, in days and in log time. */
  readonly days: number;
  readonly naiveDays: number;
  readonly log: number;
  readonly naiveLog: number;
  /** The mean score in log time. */
  readonly score: number;
}

/**
 * Calibrates the forecast on treaties that entered into force: hides what came after a part of the way, forecasts, and compares with
 * what happened. Forecasts that could only be right, because the clause names a fixed date, are listed and not counted.
 *
 * @param parts such as 0.5 and 0.75
 * @example composeCalibration([], { findTreaty: () => undefined, findRegister: () => undefined }, [0.5], { seed: 1 }).hindcasts // []
 * @see docs/forecast.md#how-it-was-checked
 */
export function composeCalibration(
  treaties: readonly RecordedTreaty[],
  others: Others,
  parts: readonly number[],
  options: Omit<ForecastOptions, 'asOf'>,
): Calibration {
  assertArgument('composeCalibration', 'treaties', LIST, treaties);
  assertArgument('composeCalibration', 'others', OBJECT, others);
  assertArgument('composeCalibration', 'parts', LIST, parts);
  assertArgument('composeCalibration', 'options', OBJECT, options);
  const hindcasts = treaties.flatMap((recorded) => listHindcasts(recorded, others, parts, options));
  const scored = hindcasts.filter(isScored).filter((each) => !couldOnlyBeRight(each));
  const summaries = parts.map((part) =>
    summarise(
      part,
      scored.filter((each) => each.part === part),
    ),
  );
  return { hindcasts, summaries: [...summaries, summarise(undefined, scored)] };
}

function couldOnlyBeRight({ forecast: { interval90 } }: ScoredHindcast): boolean {
  return interval90.from === interval90.to;
}

function summarise(part: number | undefined, scored: readonly ScoredHindcast[]): CalibrationSummary {
  const mean = (numbers: readonly number[]): number =>
    numbers.reduce((sum, each) => sum + each, 0) / Math.max(1, numbers.length);
  const median = (numbers: readonly number[]): number =>
    [...numbers].sort((a, b) => a - b)[Math.floor((numbers.length - 1) / 2)] ?? 0;
  return {
    ...(part === undefined ? {} : { part }),
    forecasts: scored.length,
    within50: mean(scored.map(({ within50 }) => Number(within50))),
    within90: mean(scored.map(({ within90 }) => Number(within90))),
    days: median(scored.map(({ error }) => error.days)),
    naiveDays: median(scored.map(({ naiveError }) => naiveError.days)),
    log: median(scored.map(({ error }) => error.log)),
    naiveLog: median(scored.map(({ naiveError }) => naiveError.log)),
    score: mean(scored.map((each) => each.score)),
  };
}
