import { type CivilDate, civilDate, renderDate, type Treaty } from '../../index.ts';
import { chanceBy, type Forecast, type Forecasted, type ForecastInterval } from '../../simulation.ts';
import { countOf, type Page } from './page.ts';
import { renderAwaited, renderText } from './render-text.ts';

/** Sets when a treaty or an amendment may be in force. */
export function setForecastPage(
  page: Page,
  { shortTitle }: Treaty,
  amendment: string | undefined,
  asOf: CivilDate,
  forecast: Forecast,
  by: readonly CivilDate[],
): readonly string[] {
  const title = amendment === undefined ? shortTitle : `${shortTitle}, ${amendment}`;
  return [
    page.paragraph(`${page.bold(title)}, as of ${renderDate(asOf)}`),
    ...setForecast(page, forecast, by, amendment !== undefined),
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
      return [page.paragraph(`In force since ${renderDate(forecast.since)}: there is nothing to forecast.`, '  ')];
    case 'date-set':
    case 'too-short':
    case 'not-forecastable':
      return [page.paragraph(renderText(forecast.says), '  ')];
    case 'forecast':
      return setForecasted(page, forecast, by, isAmendment);
  }
}

function setForecasted(
  page: Page,
  forecast: Forecasted,
  by: readonly CivilDate[],
  isAmendment: boolean,
): readonly string[] {
  const { missing, horizonOn, median, interval50, interval90, never, model } = forecast;
  const opened = renderDate(model.openedOn);
  const asked = by.length > 0 ? by : listYearEnds(forecast);
  return [
    ...missing.map((each) => page.paragraph(renderAwaited(each), '    ', '  ')),
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
      isAmendment
        ? `Drawn from ${countOf(model.deposits, 'acceptance')} since ${opened}; every future is counted and dated by the clauses.`
        : `Drawn from ${countOf(model.deposits, 'deposit')} since ${opened}; every future is counted and dated by the clauses.`,
    ),
    ...model.says.map((says) => page.paragraph(renderText(says), '    ', '  - ')),
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
