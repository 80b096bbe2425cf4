import { renderExcerpt } from '../../determination/render-excerpt.ts';
import type { Attempt, Fault } from '../issues/attempt.ts';

/** As many as the schema admits. */
const MOST_REPORTS = 20;

/**
 * Parses how many reports that were due a report combines: a whole number from 1 to 20; blanks around it do not count.
 *
 * @returns the number, or a fault: `not-a-number`, `out-of-range`
 * @example parseCoversText('2') // { ok: true, value: 2 }
 */
export function parseCoversText(text: string): Attempt<number> {
  const written = text.trim();
  if (!/^\d+$/.test(written)) return { ok: false, fault: faultOfNoNumber(written) };
  const value = Number(written);
  if (value >= 1 && value <= MOST_REPORTS) return { ok: true, value };
  const what = {
    code: 'issue.out-of-range.reports',
    values: { text: renderExcerpt(written), most: MOST_REPORTS },
  } as const;
  return { ok: false, fault: { what, remedy: WRITE_NUMBER } };
}

const WRITE_NUMBER: Fault['remedy'] = { code: 'remedy.write-number-of-reports', values: {} };

function faultOfNoNumber(written: string): Fault {
  const what = { code: 'issue.not-a-number', values: { text: renderExcerpt(written) } } as const;
  // A spreadsheet that has empty cells in a column of numbers may write all of them with a decimal point.
  const whole = /^(\d{1,2})\.0+$/.exec(written)?.[1];
  return {
    what,
    remedy: whole === undefined ? WRITE_NUMBER : { code: 'remedy.write-instead', values: { text: whole } },
  };
}
