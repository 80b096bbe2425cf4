import { TEXT } from '../../calendar/argument-shapes.ts';
import { assertArgument } from '../../calendar/assert-argument.ts';
import { type CivilDate, daysInMonth, FIRST_YEAR, isCivilDate, parseCivilDate } from '../../calendar/civil-date.ts';
import { renderExcerpt } from '../../determination/render-excerpt.ts';
import type { Attempt, Fault } from '../issues/attempt.ts';
import { type DateFields, findDateFields } from './find-date-fields.ts';
import { remedyOfDate } from './remedy-of-date.ts';

/**
 * Parses a date of the input, `YYYY-MM-DD`, or with the month in words, in any of the six languages; blanks around it do not count. A date in
 * figures of another order is not read, since month and day may have changed places.
 *
 * @returns the date, or one of the faults of `parseCivilDate`: `not-a-date`, `no-such-day`, `outside-calendar`
 * @example parseDateText('30 Apr 2001') // { ok: true, value: '2001-04-30' }
 */
export function parseDateText(text: string): Attempt<CivilDate> {
  if (isCivilDate(text)) return { ok: true, value: text };
  assertArgument('parseDateText', 'text', TEXT, text);
  const written = text.trim();
  const parsed = parseCivilDate(written);
  const inWords = parsed.kind === 'not-a-date' ? findDateFields(written) : undefined;
  // A day in words is judged as the same day in figures, unless it is not known which month is meant.
  const judged = inWords === undefined || inWords.month === 0 ? parsed : parseCivilDate(inFigures(inWords));
  if (judged.kind === 'date') return { ok: true, value: judged.date };
  const figures = inWords === undefined ? written : inFigures(inWords);
  return { ok: false, fault: { what: whatIsWrong(judged.kind, written, figures), remedy: remedyOfDate(text) } };
}

function inFigures({ year, month, day }: DateFields): string {
  return `${year}-${twoDigits(month)}-${twoDigits(day)}`;
}

function twoDigits(part: number): string {
  return String(part).padStart(2, '0');
}

/** @param figures the same day as `YYYY-MM-DD` */
function whatIsWrong(
  kind: 'not-a-date' | 'no-such-day' | 'outside-calendar',
  written: string,
  figures: string,
): Fault['what'] {
  const text = renderExcerpt(written);
  switch (kind) {
    case 'not-a-date':
      return { code: 'issue.not-a-date', values: { text } };
    case 'outside-calendar':
      return { code: 'issue.outside-calendar', values: { text, firstYear: FIRST_YEAR } };
    case 'no-such-day': {
      const [year = 0, month = 0] = figures.split('-').map(Number);
      if (month < 1 || month > 12) return { code: 'issue.no-such-day.month', values: { text, month } };
      return { code: 'issue.no-such-day', values: { text, days: daysInMonth(year, month) } };
    }
  }
}
