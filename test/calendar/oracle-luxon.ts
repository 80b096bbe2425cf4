import { DateTime } from 'luxon';
import type { Oracle } from './find-disagreements.ts';

/**
 * Luxon in UTC. It is the slowest of the three libraries, so its 400 years are compared in two test files, which vitest
 * runs side by side.
 */
export const luxon: Oracle = ({ year, month, day }) => {
  const base = DateTime.utc(year, month, day);
  return (period) => base.plus(period);
};
