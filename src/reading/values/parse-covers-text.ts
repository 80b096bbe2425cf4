import type { Attempt } from '../issues/attempt.ts';
import { showText } from '../issues/show-text.ts';

/** As many as the schema admits. */
const MOST_REPORTS = 20;

const HINT = 'write how many reports that were due it combines, such as 2; leave the cell empty for one';

/**
 * Parses how many reports that were due a report combines: a whole number from 1 to 20; blanks around it do not count.
 *
 * @returns the number, or a fault: `not-a-number`, `out-of-range`
 * @example parseCoversText('2') // { ok: true, value: 2 }
 */
export function parseCoversText(text: string): Attempt<number> {
  const written = text.trim();
  const shown = `"${showText(written)}"`;
  if (!/^\d+$/.test(written)) {
    // A spreadsheet that has empty cells in a column of numbers may write all of them with a decimal point.
    const whole = /^(\d{1,2})\.0+$/.exec(written)?.[1];
    const hint = whole === undefined ? HINT : `write ${whole}`;
    return { ok: false, fault: { code: 'not-a-number', what: `${shown} is not a whole number of reports`, hint } };
  }
  const value = Number(written);
  if (value >= 1 && value <= MOST_REPORTS) return { ok: true, value };
  const what = `${shown} is out of range: a report combines from 1 to ${MOST_REPORTS} of those that were due`;
  return { ok: false, fault: { code: 'out-of-range', what, hint: HINT } };
}
