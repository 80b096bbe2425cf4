import { assertNever, type CivilDate, civilDate, type Treaty } from '../../index.ts';
import {
  chanceBy,
  type Forecast,
  type Forecasted,
  type ForecastInterval,
  type ForecastOnReadings,
} from '../../simulation.ts';
import type { CommandMessage } from '../../wording/command-wording.ts';
import type { Page } from './page.ts';
import { setOnOtherReadings } from './set-answer.ts';

/** Sets when a treaty or an amendment may be in force. */
export function setForecastPage(
  page: Page,
  { shortTitle }: Treaty,
  amendment: string | undefined,
  asOf: CivilDate,
  forecast: ForecastOnReadings,
  by: readonly CivilDate[],
): readonly string[] {
  return [
    page.paragraph(
      amendment === undefined
        ? page.say('page.forecast.title', { title: shortTitle, asOf })
        : page.say('page.forecast.title-of-amendment', { title: shortTitle, amendment, asOf }),
    ),
    ...setForecast(page, forecast, by, amendment !== undefined),
    ...setOnOtherReadings(page, forecast.onOtherReadings ?? [], (each) => setForecast(page, each, by, false)),
  ];
}

function setForecast(
  page: Page,
  forecast: Forecast,
  by: readonly CivilDate[],
  isAmendment: boolean,
): readonly string[] {
  switch (forecast.kind) {
    case 'already-in-force':
      return [page.paragraph(page.say('page.forecast.in-force-since', { since: forecast.since }), '  ')];
    case 'date-set':
    case 'too-short':
    case 'not-forecastable':
      return [page.paragraph(page.render(forecast.says), '  ')];
    case 'forecast':
      return setForecasted(page, forecast, by, isAmendment);
    default:
      return assertNever(forecast);
  }
}

function setForecasted(
  page: Page,
  forecast: Forecasted,
  by: readonly CivilDate[],
  isAmendment: boolean,
): readonly string[] {
  const { missing, horizonOn, median, interval50, interval90, never, model } = forecast;
  const { openedOn, deposits } = model;
  const asked = by.length > 0 ? by : listYearEnds(forecast);
  return [
    ...missing.map((each) => page.paragraph(page.formats.cited(each), '    ', '  ')),
    '',
    page.table(
      ['page.heading.in-force', 'page.heading.from', 'page.heading.to'],
      [
        [page.text('page.forecast.half'), '', median ?? page.say('page.forecast.after', { horizonOn })],
        [page.text('page.forecast.middle-half'), ...setInterval(page, interval50, horizonOn)],
        [page.text('page.forecast.nine-tenths'), ...setInterval(page, interval90, horizonOn)],
      ],
      0,
    ),
    '',
    page.table(
      ['page.heading.by', 'page.heading.chance'],
      asked.map((day) => [day, page.render(composePercent(chanceBy(forecast, day)))]),
      0,
    ),
    '',
    page.paragraph(page.say('page.forecast.never', { horizonOn, share: composePercent(never) })),
    '',
    page.paragraph(
      isAmendment
        ? page.say('page.forecast.drawn-from-acceptances', { acceptances: deposits, openedOn })
        : page.say('page.forecast.drawn-from-deposits', { deposits, openedOn }),
    ),
    ...model.says.map((says) => page.paragraph(page.render(says), '    ', '  - ')),
    page.dim(page.paragraph(page.say('page.forecast.futures', { futures: forecast.futures, seed: forecast.seed }))),
  ];
}

function setInterval(page: Page, { from, to }: ForecastInterval, horizonOn: CivilDate): readonly string[] {
  return [from, to].map((end) => (end === 'later' ? page.say('page.forecast.after', { horizonOn }) : end));
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

/** Composes a chance without more certainty than the futures give: never nought or all where some say otherwise. */
function composePercent(share: number | undefined): CommandMessage {
  if (share === undefined) return { code: 'page.forecast.beyond-horizon', values: {} };
  if (share > 0 && share < 0.01) return { code: 'page.forecast.under-one-percent', values: {} };
  if (share > 0.99 && share < 1) return { code: 'page.forecast.over-99-percent', values: {} };
  return { code: 'page.forecast.percent', values: { percent: Math.round(share * 100) } };
}
