import type { CivilDate } from '../../calendar/civil-date.ts';
import type { ActKind } from '../../treaty/act-kinds.ts';
import type { Attempt } from '../issues/attempt.ts';
import { showText } from '../issues/show-text.ts';
import { parseActKind } from './parse-act-kind.ts';
import { parseDateText } from './parse-date-text.ts';

/**
 * Parses the act that a correction corrects: its kind and its date as they were recorded.
 *
 * @returns the kind and the date, or a fault: `not-an-act` without both; those of the kind or of the date; `corrects-correction`
 * @example parseCorrectedAct('ratification 2001-10-18') // { ok: true, value: { kind: 'ratification', on: '2001-10-18' } }
 */
export function parseCorrectedAct(text: string): Attempt<{ kind: ActKind; on: CivilDate }> {
  const words = text.trim().split(/\s+/);
  const date = words.pop() ?? '';
  if (words.length === 0) {
    const what = `"${showText(text)}" does not name an act`;
    const hint = 'write the kind and the date of the act as recorded, such as: ratification 2001-10-18';
    return { ok: false, fault: { code: 'not-an-act', what, hint } };
  }
  const kind = parseActKind(words.join(' '));
  if (!kind.ok) return kind;
  if (kind.value === 'correction') {
    const what = 'a correction cannot correct another correction';
    const hint = 'name the act itself, with the date that the last correction gave it';
    return { ok: false, fault: { code: 'corrects-correction', what, hint } };
  }
  const on = parseDateText(date);
  return on.ok ? { ok: true, value: { kind: kind.value, on: on.value } } : on;
}

/**
 * Parses what a correction says instead: the true day, or that the act was never made.
 *
 * @example parseCorrectedDay('Never made') // { ok: true, value: 'never-made' }
 */
export function parseCorrectedDay(text: string): Attempt<CivilDate | 'never-made'> {
  if (/^never[\s-]made$/i.test(text.trim())) return { ok: true, value: 'never-made' };
  const day = parseDateText(text);
  if (day.ok) return day;
  return {
    ok: false,
    fault: { ...day.fault, hint: `${day.fault.hint}; or write "never made" if there was no such act` },
  };
}
