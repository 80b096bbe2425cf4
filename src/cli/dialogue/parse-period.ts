import type { Period } from '../../index.ts';
import { BadInput } from '../bad-input.ts';

type Unit = keyof Period;

/** How the words for a unit begin, in the six languages. */
const UNITS: readonly (readonly [Unit, RegExp])[] = [
  ['years', /^(?:y|an|añ|год|года|лет|سن|عام|أعوام|年)/],
  ['months', /^(?:mo|me|mo|m$|мес|شهر|أشهر|个月|月)/],
  ['days', /^(?:d|j|дн|ден|يوم|أيام|天|日)/],
];

const PART = /(\d{1,5})\s*([^\d\s,;.]+)/gu;

/**
 * Parses a length of time as people write it, such as `3 months` or `1 year 6 months`, in any of the six languages.
 *
 * @throws BadInput where the text is none, or names a unit twice
 */
export function parsePeriod(text: string): Period {
  const period: { -readonly [Each in Unit]?: number } = {};
  let rest = text.toLowerCase();
  for (const [part, number = '', word = ''] of rest.matchAll(PART)) {
    const [unit] = UNITS.find(([, begins]) => begins.test(word)) ?? [];
    if (unit === undefined || period[unit] !== undefined || Number(number) === 0) throw refusePeriod();
    period[unit] = Number(number);
    rest = rest.replace(part, ' ');
  }
  if (Object.keys(period).length === 0 || /[\d-]/.test(rest)) throw refusePeriod();
  return period;
}

function refusePeriod(): BadInput {
  return new BadInput({ code: 'usage.answer-period', values: {} });
}
