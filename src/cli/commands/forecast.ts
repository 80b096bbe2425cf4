import { type CivilDate, composeLife, renderDate } from '../../index.ts';
import {
  chanceBy,
  type Forecast,
  type Forecasted,
  type ForecastInterval,
  type ForecastOptions,
  forecastAmendment,
  forecastEntryIntoForce,
} from '../../simulation.ts';
import { BadInput, EXIT, type ExitCode } from '../exit-code.ts';
import { findAmendment } from '../input/find-amendment.ts';
import { findSubject, type Subject } from '../input/find-subject.ts';
import { findAsOf } from '../input/today.ts';
import { countOf, openPage, type Page } from '../output/page.ts';
import { say, sayAwaited } from '../output/say.ts';
import { writeJson } from '../output/write-json.ts';
import type { Streams } from '../streams.ts';

export interface ForecastCommandOptions {
  readonly register?: string;
  readonly asOf?: CivilDate;
  readonly by: readonly CivilDate[];
  readonly futures: number;
  readonly years: number;
  readonly seed: number;
  readonly json?: true;
  readonly strict?: true;
}

/** `treaty forecast`: when a pending treaty or amendment may enter into force, at the pace of its own deposits so far. */
export async function runForecast(
  name: string,
  amendment: string | undefined,
  options: ForecastCommandOptions,
  streams: Streams,
): Promise<ExitCode> {
  const subject = await findSubject(name, options.register, streams);
  const asOf = findAsOf(options.asOf, subject.treaty, streams);
  const { futures, seed, years: horizonYears } = options;
  const early = options.by.find((day) => day < asOf);
  if (early !== undefined) {
    throw new BadInput(
      `--by ${early}: this day is before ${asOf}, of which the forecast is made. Give a later day, or an earlier --as-of.`,
    );
  }
  const forecast = await makeForecast(subject, amendment, { asOf, futures, seed, horizonYears });
  const title = amendment === undefined ? subject.treaty.shortTitle : `${subject.treaty.shortTitle}, ${amendment}`;
  if (options.json === true) writeJson(streams, plain(forecast, options.by));
  else {
    const page = openPage(streams);
    const head = page.paragraph(`${page.bold(title)}, as of ${renderDate(asOf)}`);
    streams.stdout.write(
      `${[head, ...setForecast(page, forecast, options.by, amendment === undefined ? 'deposit' : 'acceptance')].join('\n')}\n`,
    );
  }
  return options.strict === true && !hasDate(forecast) ? EXIT.notDetermined : EXIT.answered;
}

async function makeForecast(
  { treaty, register }: Subject,
  amendment: string | undefined,
  options: ForecastOptions,
): Promise<Forecast> {
  if (amendment === undefined) return forecastEntryIntoForce(treaty, register, options);
  const life = composeLife(treaty, register, options.asOf);
  await findAmendment(life, amendment);
  return forecastAmendment(life, amendment, options);
}

function hasDate({ kind }: Forecast): boolean {
  return kind === 'already-in-force' || kind === 'date-set';
}

function setForecast(page: Page, forecast: Forecast, by: readonly CivilDate[], what: string): readonly string[] {
  switch (forecast.kind) {
    case 'already-in-force':
      return [page.paragraph(`In force since ${renderDate(forecast.since)}: there is nothing to forecast.`, '  ')];
    case 'date-set':
    case 'too-short':
    case 'not-forecastable':
      return [page.paragraph(say(forecast.says), '  ')];
    case 'forecast':
      return setForecasted(page, forecast, by, what);
  }
}

function setForecasted(page: Page, forecast: Forecasted, by: readonly CivilDate[], what: string): readonly string[] {
  const { missing, horizonOn, median, interval50, interval90, never, model } = forecast;
  const asked = by.length > 0 ? by : listYearEnds(forecast);
  return [
    ...missing.map((each) => page.paragraph(sayAwaited(each), '    ', '  ')),
    '',
    page.table(
      ['In force', 'From', 'To'],
      [
        ['in half of the futures by', '', median ?? `after ${horizonOn}`],
        ['in the middle half of them', ...setInterval(interval50, horizonOn)],
        ['in nine tenths of them', ...setInterval(interval90, horizonOn)],
      ],
      0,
    ),
    '',
    page.table(
      ['By', 'Chance'],
      asked.map((day) => [day, percentOf(chanceBy(forecast, day))]),
      0,
    ),
    '',
    page.paragraph(`Not in force by ${renderDate(horizonOn)}: ${percentOf(never)} of the futures.`),
    '',
    page.paragraph(
      `Drawn from ${countOf(model.deposits, what)} since ${renderDate(model.openedOn)}; every future is counted and dated by the clauses.`,
    ),
    ...model.says.map((says) => page.paragraph(say(says), '    ', '  - ')),
    page.dim(page.paragraph(`${forecast.futures} futures, seed ${forecast.seed}.`)),
  ];
}

function setInterval({ from, to }: ForecastInterval, horizonOn: CivilDate): readonly string[] {
  return [from, to].map((end) => (end === 'later' ? `after ${horizonOn}` : end));
}

/** The ends of the years in which something is to be seen, ten at most: from the first future to the one before the last tenth. */
function listYearEnds({ asOf, interval90, horizonOn }: Forecasted): readonly CivilDate[] {
  const yearOf = (end: CivilDate | 'later'): number => Number((end === 'later' ? horizonOn : end).slice(0, 4));
  const [first, last] = [Number(asOf.slice(0, 4)), yearOf(interval90.to)];
  const step = Math.max(1, Math.ceil((last - first + 1) / MOST_YEARS));
  const ends: CivilDate[] = [];
  for (let year = first; ends.length < MOST_YEARS; year += step) {
    const end = `${String(year).padStart(4, '0')}-12-31` as CivilDate;
    if (end > horizonOn) break;
    ends.push(end);
    if (year >= last) break;
  }
  return ends;
}

const MOST_YEARS = 10;

/** Words a chance without more certainty than the futures give: never nought or all where some say otherwise. */
function percentOf(share: number | undefined): string {
  if (share === undefined) return 'beyond the horizon';
  if (share > 0 && share < 0.01) return 'under 1 %';
  if (share > 0.99 && share < 1) return 'over 99 %';
  return `${Math.round(share * 100)} %`;
}

/** The answer as plain JSON: with the chances asked for, without the number of futures of every single day. */
function plain(forecast: Forecast, by: readonly CivilDate[]): unknown {
  if (forecast.kind !== 'forecast') return forecast;
  const { days: _, ...rest } = forecast;
  return { ...rest, chances: by.map((day) => ({ by: day, chance: chanceBy(forecast, day) ?? null })) };
}
