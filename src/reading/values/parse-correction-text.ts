import type { CivilDate } from '../../calendar/civil-date.ts';
import { renderExcerpt } from '../../determination/render-excerpt.ts';
import type { ActKind } from '../../treaty/act-kinds.ts';
import type { Attempt } from '../issues/attempt.ts';
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
  // A day with its month in words is several words, of which the first has a number.
  const first = words.findIndex((word) => /\d/.test(word));
  const from = first > 0 && parseDateText(words.slice(first).join(' ')).ok ? first : words.length - 1;
  const date = words.splice(from).join(' ');
  if (words.length === 0) {
    const what = { code: 'issue.not-an-act', values: { text: renderExcerpt(text) } } as const;
    return { ok: false, fault: { what, remedy: { code: 'remedy.write-act-as-recorded', values: {} } } };
  }
  const kind = parseActKind(words.join(' '));
  if (!kind.ok) return kind;
  if (kind.value === 'correction') {
    const what = { code: 'issue.corrects-correction', values: {} } as const;
    return { ok: false, fault: { what, remedy: { code: 'remedy.name-act-itself', values: {} } } };
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
  const { what, remedy } = day.fault;
  return { ok: false, fault: { what, remedy: { code: 'remedy.or-never-made', values: { remedy } } } };
}
