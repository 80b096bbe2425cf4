import type { CivilDate } from '../../calendar/civil-date.ts';
import type { Attempt } from '../issues/attempt.ts';
import { parseDateText } from './parse-date-text.ts';

/**
 * Parses what a notice of denunciation says of an armed conflict: that there is none, that the State is engaged in one, or the day
 * on which it ended.
 *
 * @example parseConflictText('Engaged') // { ok: true, value: 'engaged' }
 */
export function parseConflictText(text: string): Attempt<CivilDate | 'none' | 'engaged'> {
  const word = text.trim().toLowerCase();
  if (word === 'none' || word === 'engaged') return { ok: true, value: word };
  const day = parseDateText(text);
  if (day.ok) return day;
  const { what, remedy } = day.fault;
  return { ok: false, fault: { what, remedy: { code: 'remedy.or-end-of-conflict', values: { remedy } } } };
}
