import { BadInput, SEE_HELP } from '../../bad-input.ts';

const SECOND = 1000;

/** The units of a time, in milliseconds. */
const UNITS: Readonly<Record<string, number>> = { s: SECOND, m: 60 * SECOND, h: 3600 * SECOND, d: 86_400 * SECOND };

/** The longest time: a week. */
const LONGEST = 7 * 86_400 * SECOND;

/**
 * Parses how often something is done: `30s`, `15m`, `1h` or `1d`.
 *
 * @param option its flags, by which a refusal names it
 * @returns milliseconds
 * @throws BadInput where it is no such time, or longer than a week
 */
export function parseTime(given: string, option: string): number {
  const [, count = '', unit = ''] = /^([1-9]\d{0,6})([smhd])$/.exec(given) ?? [];
  const time = Number(count) * (UNITS[unit] ?? 0);
  if (time > 0 && time <= LONGEST) return time;
  throw new BadInput({ code: 'page.watch.bad-time', values: { option, given } }, SEE_HELP);
}
