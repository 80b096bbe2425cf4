import { renderThresholdsOn, THRESHOLD_COLUMNS } from './amendment-thresholds.ts';
import type { Dialect, RowsOnDay } from './dialect.ts';
import { PARTIES_COLUMNS, renderPartiesOn } from './views.ts';

/** Lists the functions that are made of the views, where an engine has functions; the others are made of nothing. */
export function listFunctionsOfViews(dialect: Pick<Dialect, 'nameOf'>): readonly RowsOnDay[] {
  return [
    { name: 'parties_on', columns: PARTIES_COLUMNS, query: (day) => renderPartiesOn(dialect, day) },
    { name: 'amendment_thresholds_on', columns: THRESHOLD_COLUMNS, query: (day) => renderThresholdsOn(dialect, day) },
  ];
}
