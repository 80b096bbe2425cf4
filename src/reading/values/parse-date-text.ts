import { type CivilDate, isCivilDate, parseCivilDate } from '../../calendar/civil-date.ts';
import type { Attempt } from '../issues/attempt.ts';
import { showText } from '../issues/show-text.ts';
import { hintForDate } from './hint-for-date.ts';

/**
 * Parses a date of the input, `YYYY-MM-DD`; blanks around it do not count.
 *
 * @returns the date, or one of the faults of `parseCivilDate`: `not-a-date`, `no-such-day`, `outside-calendar`
 * @example parseDateText('2001-10-18') // { ok: true, value: '2001-10-18' }
 */
export function parseDateText(text: string): Attempt<CivilDate> {
  if (isCivilDate(text)) return { ok: true, value: text };
  const parsed = parseCivilDate(text.trim());
  if (parsed.kind === 'date') return { ok: true, value: parsed.date };
  const shown = parseCivilDate(showText(text.trim()));
  const what = shown.kind === 'date' ? parsed.message : shown.message;
  return { ok: false, fault: { code: parsed.kind, what, hint: hintForDate(text) } };
}
