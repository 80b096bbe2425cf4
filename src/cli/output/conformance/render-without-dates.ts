import { civilDate, parseCivilDate } from '../../../index.ts';
import type { NestedMessage } from '../../../wording.ts';
import type { Page } from '../page.ts';

/** Stands for every date while a message is shown, so that it is found again in each language. */
const ONE = civilDate('1800-01-01');
const ONE_OF_MONTH = { year: 1800, month: 1, day: 1 };

/** Renders a message with `…` for each date in it. */
export function renderWithoutDates({ formats }: Page, { code, values }: NestedMessage): string {
  const shown = formats.message({ code, values: Object.fromEntries(listReplaced(values)) });
  return shown.replaceAll(formats.date(ONE), '…');
}

function listReplaced(values: object): readonly (readonly [string, unknown])[] {
  return Object.entries(values).map(([name, value]) => [name, replaceDates(value)]);
}

function replaceDates(value: unknown): unknown {
  if (typeof value === 'string') return parseCivilDate(value).kind === 'date' ? ONE : value;
  if (Array.isArray(value)) return value.map(replaceDates);
  if (typeof value !== 'object' || value === null) return value;
  if ('year' in value && 'month' in value && 'day' in value) return ONE_OF_MONTH;
  return Object.fromEntries(listReplaced(value));
}
