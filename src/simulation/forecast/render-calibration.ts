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
  readonly of: string;
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
  const hindcasts = treaties.flatMap((recorded) => listHindcasts(recorded, others, parts, options));
  const scored = hindcasts.filter(isScored).filter((each) => !couldOnlyBeRight(each));
  const summaries = parts.map((part) =>
    summarise(
      renderPart(part),
      scored.filter((each) => each.part === part),
    ),
  );
  return { hindcasts, summaries: [...summaries, summarise('all', scored)] };
}

/**
 * Renders a calibration as two tables of Markdown: every treaty, and the summaries.
 *
 * @example renderCalibration({ hindcasts: [], summaries: [] }).split('\n').length // 5
 */
export function renderCalibration({ hindcasts, summaries }: Calibration): string {
  return [
    '| treaty | way | as of | median | 50 % | 90 % | in force | constant rate | held |',
    '|---|---|---|---|---|---|---|---|---|',
    ...hindcasts.map(renderHindcast),
    '',
    '| way | forecasts | 50 % held | 90 % held | error, days | constant rate, days | error, log | constant rate, log | score |',
    '|---|---|---|---|---|---|---|---|---|',
    ...summaries.map(renderSummary),
  ].join('\n');
}

function renderHindcast(each: Hindcast | ScoredHindcast): string {
  const start = `| ${each.treaty} | ${renderPart(each.part)} | ${each.asOf} |`;
  if (!isScored(each)) return `${start} ${each.forecast.kind} | | | ${each.enteredOn} | | |`;
  const { median = 'later', interval50, interval90 } = each.forecast;
  const between = ({ from, to }: { from: string; to: string }): string => `${from} to ${to}`;
  const held = couldOnlyBeRight(each) ? 'fixed date' : each.within50 ? '50 %' : each.within90 ? '90 %' : 'no';
  return `${start} ${median} | ${between(interval50)} | ${between(interval90)} | ${each.enteredOn} | ${each.naiveOn} | ${held} |`;
}

function renderSummary(summary: CalibrationSummary): string {
  const percent = (share: number): string => `${Math.round(share * 100)} %`;
  const { of, forecasts, within50, within90, days, naiveDays, log, naiveLog, score } = summary;
  const logs = [log, naiveLog, score].map((each) => each.toFixed(2));
  const [own, naive, scored] = logs;
  return `| ${of} | ${forecasts} | ${percent(within50)} | ${percent(within90)} | ${days} | ${naiveDays} | ${own} | ${naive} | ${scored} |`;
}

function renderPart(part: number): string {
  return part === 0.5 ? '1/2' : part === 0.75 ? '3/4' : String(part);
}

function couldOnlyBeRight({ forecast: { interval90 } }: ScoredHindcast): boolean {
  return interval90.from === interval90.to;
}

function summarise(of: string, scored: readonly ScoredHindcast[]): CalibrationSummary {
  const mean = (numbers: readonly number[]): number =>
    numbers.reduce((sum, each) => sum + each, 0) / Math.max(1, numbers.length);
  const median = (numbers: readonly number[]): number =>
    [...numbers].sort((a, b) => a - b)[Math.floor((numbers.length - 1) / 2)] ?? 0;
  return {
    of,
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
