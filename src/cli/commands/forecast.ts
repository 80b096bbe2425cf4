import { Command } from '@commander-js/extra-typings';
import { type CivilDate, civilDate } from '../../calendar.ts';
import { composeLife, renderDate } from '../../index.ts';
import {
  chanceBy,
  type Forecast,
  type Forecasted,
  type ForecastInterval,
  type ForecastOptions,
  forecastAmendment,
  forecastEntryIntoForce,
} from '../../simulation.ts';
import type { Session } from '../command.ts';
import { BadInput, EXIT, type ExitCode } from '../exit-code.ts';
import { amendmentArgument, treatyArgument } from '../input/arguments.ts';
import { findAmendment } from '../input/find-amendment.ts';
import { findSubject, type Subject } from '../input/find-subject.ts';
import {
  asOfOption,
  collect,
  jsonOption,
  numberOption,
  parseDateOption,
  registerOption,
  strictOption,
} from '../input/options.ts';
import { findAsOf } from '../input/today.ts';
import { countOf, openPage, type Page } from '../output/page.ts';
import { say, sayAwaited } from '../output/say.ts';
import { setExamples } from '../output/set-examples.ts';
import { writeJson } from '../output/write-json.ts';
import type { Streams } from '../streams.ts';

interface ForecastCommandOptions {
  readonly register?: string;
  readonly asOf?: CivilDate;
  readonly by?: readonly CivilDate[];
  readonly futures: number;
  readonly years: number;
  readonly seed: number;
  readonly json?: true;
  readonly strict?: true;
}

/** `treaty forecast`: when a pending treaty or amendment may enter into force, at the pace of its own deposits so far. */
export function defineForecast({ streams, exitWith }: Session) {
  return new Command('forecast')
    .description('Forecast when a pending treaty or amendment enters into force.')
    .addArgument(treatyArgument())
    .addArgument(amendmentArgument())
    .option(
      '--by <date>',
      'print the chance that it is in force by this day; may be given several times',
      (text: string, before?: readonly CivilDate[]) => collect(parseDateOption(text), before),
    )
    .addOption(numberOption('--futures <number>', 'how many futures are drawn', 10_000_000, 100).default(10_000))
    .addOption(numberOption('--years <number>', 'how far is looked ahead', 200).default(30))
    .addOption(numberOption('--seed <number>', 'the seed of the random numbers', 4_294_967_295).default(1))
    .addOption(registerOption())
    .addOption(asOfOption("the day whose knowledge it rests on (today at the depositary's seat)"))
    .addOption(jsonOption())
    .addOption(strictOption())
    .addHelpText(
      'after',
      setExamples(
        'treaty forecast ctbt',
        'treaty forecast paris --as-of 2016-09-01 --by 2016-12-31',
        'treaty forecast crc article-43-2 --as-of 2000-01-01 --futures 100000',
      ),
    )
    .action(async (name, amendment, options) => exitWith(await answerForecast(name, amendment, options, streams)));
}

async function answerForecast(
  name: string,
  amendment: string | undefined,
  options: ForecastCommandOptions,
  streams: Streams,
): Promise<ExitCode> {
  const subject = await findSubject(name, options.register, streams);
  const asOf = findAsOf(options.asOf, subject.treaty, streams);
  const { by = [], futures, seed, years: horizonYears } = options;
  const early = by.find((day) => day < asOf);
  if (early !== undefined) {
    throw new BadInput(
      `--by ${early}: this day is before ${asOf}, of which the forecast is made. Give a later day, or an earlier --as-of.`,
    );
  }
  const forecast = await makeForecast(subject, amendment, { asOf, futures, seed, horizonYears });
  const title = amendment === undefined ? subject.treaty.shortTitle : `${subject.treaty.shortTitle}, ${amendment}`;
  if (options.json === true) writeJson(streams, plain(forecast, by));
  else {
    const page = openPage(streams);
    const head = page.paragraph(`${page.bold(title)}, as of ${renderDate(asOf)}`);
    streams.stdout.write(
      `${[head, ...setForecast(page, forecast, by, amendment === undefined ? 'deposit' : 'acceptance')].join('\n')}\n`,
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
  const yearOf = (day: CivilDate): number => Number(day.slice(0, 4));
  const [first, horizon] = [yearOf(asOf), yearOf(horizonOn)];
  const last = interval90.to === 'later' ? horizon : yearOf(interval90.to);
  const step = Math.max(1, Math.ceil((last - first + 1) / MOST_YEARS));
  const ends: CivilDate[] = [];
  for (let year = first; ends.length < MOST_YEARS && year <= horizon; year += step) {
    const end = civilDate(`${year}-12-31`);
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
