import { addPeriod } from '../../src/calendar/add-period.ts';
import { civilDate } from '../../src/calendar/civil-date.ts';
import type { Period } from '../../src/calendar/period.ts';
import { EXHAUSTED } from '../setup/exhausted.ts';
import { isInSample } from '../support/days.ts';
import { isoText, type WalkedDay, walkDays } from './walked-calendar.ts';

export const MONTHS_0_TO_36: readonly Period[] = Array.from({ length: 37 }, (_, months) => ({ months }));

export const YEARS_1_2_5_10: readonly Period[] = [1, 2, 5, 10].map((years) => ({ years }));

/** What a library answers: year, month (1 to 12) and day. */
interface OracleSum {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** A library, made ready once for each day. */
export type Oracle = (day: WalkedDay) => (period: Period, index: number) => OracleSum;

/**
 * Compares `addPeriod` under `last-day-of-month` with a library on the days to prove of the years given and every period, and
 * lists the first few disagreements: another date, or a month end that mattered to one of the two only. The periods have
 * no days, so that the month end mattered exactly where the day of the month has changed.
 */
export function findDisagreements(
  years: { readonly firstYear: number; readonly lastYear: number },
  periods: readonly Period[],
  oracle: Oracle,
): { readonly days: number; readonly disagreements: readonly string[] } {
  const disagreements: string[] = [];
  let days = 0;
  for (const walked of walkDays(years.firstYear, years.lastYear)) {
    if (!EXHAUSTED && !isInSample(walked.text)) continue;
    days += 1;
    const add = oracle(walked);
    const date = civilDate(walked.text);
    periods.forEach((period, index) => {
      const { year, month, day } = add(period, index);
      const expected = isoText(year, month, day);
      const sum = addPeriod(date, period, 'last-day-of-month');
      const agrees =
        sum.kind === 'date' && sum.date === expected && (sum.missingDay === undefined) === (day === walked.day);
      if (!agrees && disagreements.length < 5) {
        disagreements.push(`${date} + ${JSON.stringify(period)}: ${expected}, not ${JSON.stringify(sum)}`);
      }
    });
  }
  return { days, disagreements };
}
