import { Command } from '@commander-js/extra-typings';
import { type CivilDate, composeLife } from '../../index.ts';
import {
  chanceBy,
  type Forecast,
  type ForecastOnReadings,
  type ForecastOptions,
  forecastAmendment,
  forecastEntryIntoForce,
} from '../../simulation.ts';
import { BadInput } from '../bad-input.ts';
import type { Session } from '../command.ts';
import { type ExitCode, exitOf } from '../exit-code.ts';
import { defineAmendmentArgument, defineTreatyArgument } from '../input/arguments.ts';
import { findAmendment } from '../input/find-amendment.ts';
import { findRecordEnd } from '../input/find-record-end.ts';
import { findSubject, type RecordAsked, type Subject } from '../input/find-subject.ts';
import {
  addRecordOptions,
  defineDateOption,
  defineJsonOption,
  defineNumberOption,
  defineStrictOption,
  listGiven,
  parseDateOption,
} from '../input/options.ts';
import { findAsOf } from '../input/today.ts';
import { setForecastPage } from '../output/forecast-page.ts';
import { setExamples } from '../output/set-examples.ts';
import { writeAnswer } from '../output/write-answer.ts';

interface ForecastCommandOptions extends RecordAsked {
  readonly by?: readonly CivilDate[];
  readonly futures: number;
  readonly years: number;
  readonly seed: number;
  readonly json?: true;
  readonly strict?: true;
}

/** `treaty forecast`: when a pending treaty or amendment may enter into force, at the pace of its own deposits so far. */
export function defineForecast(session: Session) {
  const { text } = session.words;
  return addRecordOptions(
    new Command('forecast')
      .description(text('help.forecast'))
      .addArgument(defineTreatyArgument(session))
      .addArgument(defineAmendmentArgument(session))
      .option('--by <date>', text('help.forecast.by'), (text: string, before?: readonly CivilDate[]) =>
        listGiven(parseDateOption(text, '--by <date>'), before),
      )
      .addOption(
        defineNumberOption('--futures <number>', text('help.forecast.futures'), 10_000_000, 100).default(10_000),
      )
      .addOption(defineNumberOption('--years <number>', text('help.forecast.years'), 200).default(30))
      .addOption(defineNumberOption('--seed <number>', text('help.forecast.seed'), 4_294_967_295).default(1)),
    session,
  )
    .addOption(defineDateOption('--as-of <date>', text('help.forecast.as-of')))
    .addOption(defineJsonOption(session))
    .addOption(defineStrictOption(session))
    .addHelpText(
      'after',
      setExamples(
        session,
        'treaty forecast ctbt',
        'treaty forecast paris --as-of 2016-09-01 --by 2016-12-31',
        'treaty forecast crc article-43-2 --as-of 2000-01-01 --futures 100000',
      ),
    )
    .action(async (name, amendment, options) =>
      session.exitWith(await answerForecast(name, amendment, options, session)),
    );
}

async function answerForecast(
  name: string,
  amendment: string | undefined,
  options: ForecastCommandOptions,
  session: Session,
): Promise<ExitCode> {
  const subject = await findSubject(name, options, session);
  const asOf = findAsOf(options.asOf, subject.treaty, session);
  const { by = [], futures, seed, years: horizonYears } = options;
  const early = by.find((day) => day < asOf);
  if (early !== undefined) {
    throw new BadInput({ code: 'usage.by-before-as-of', values: { by: early, asOf } });
  }
  const forecast = await makeForecast(subject, amendment, { asOf, futures, seed, horizonYears });
  writeAnswer(session, options, {
    recordEnd: findRecordEnd(subject, asOf),
    json: () => plain(forecast, by),
    page: (page) => setForecastPage(page, subject.treaty, amendment, asOf, forecast, by),
  });
  return exitOf(hasDate(forecast), options);
}

async function makeForecast(
  { treaty, register }: Subject,
  amendment: string | undefined,
  options: ForecastOptions,
): Promise<ForecastOnReadings> {
  if (amendment === undefined) return forecastEntryIntoForce(treaty, register, options);
  const life = composeLife(treaty, register, options.asOf);
  await findAmendment(life, amendment);
  return forecastAmendment(life, amendment, options);
}

function hasDate({ kind }: Forecast): boolean {
  return kind === 'already-in-force' || kind === 'date-set';
}

/** The answer as plain JSON: with the chances asked for, without the number of futures of every single day. */
function plain({ onOtherReadings, ...forecast }: ForecastOnReadings, by: readonly CivilDate[]): object {
  const plainly = plainOf(forecast, by);
  if (onOtherReadings === undefined) return plainly;
  return {
    ...plainly,
    onOtherReadings: onOtherReadings.map(({ title, answer }) => ({ title, answer: plainOf(answer, by) })),
  };
}

function plainOf(forecast: Forecast, by: readonly CivilDate[]): object {
  if (forecast.kind !== 'forecast') return forecast;
  const { days: _, ...rest } = forecast;
  return { ...rest, chances: by.map((day) => ({ by: day, chance: chanceBy(forecast, day) ?? null })) };
}
