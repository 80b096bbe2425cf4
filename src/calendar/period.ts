import { assertArgument } from './assert-argument.ts';
/**
 * A length of time as a clause writes it. Years and months are added together and rounded once; days follow. All are
 * whole numbers, zero or more; what is left out is zero.
 */
export interface Period {
  readonly years?: number;
  readonly months?: number;
  readonly days?: number;
}

/** Counts the months of a period, a year being twelve; its days are not among them. */
export function countMonths(period: Period): number {
  return (period.years ?? 0) * 12 + (period.months ?? 0);
}

/**
 * Renders a period in words.
 *
 * @example renderPeriod({ years: 1, months: 6 }) // '1 year and 6 months'
 */
export function renderPeriod(period: Period): string {
  assertArgument('renderPeriod', 'period', 'object', period);
  const parts = [part(period.years, 'year'), part(period.months, 'month'), part(period.days, 'day')].filter(
    (text) => text !== '',
  );
  return parts.length === 0 ? 'no time' : parts.join(' and ');
}

function part(count: number | undefined, unit: string): string {
  if (count === undefined || count === 0) return '';
  return `${count} ${unit}${count === 1 ? '' : 's'}`;
}
