import { describe, expect, it } from 'vitest';
import { EACH_DAY } from '../support/days.ts';
import { findInverseFailures, lifeWith, nameOf, TREATY_DELAYS } from './inverse-exhausted.ts';

describe('the latest deposit that brings a pending treaty into force', () => {
  it.each(TREATY_DELAYS.map((delay) => [nameOf(delay), delay] as const))(
    `is in time, and one on the next day is not, for ${EACH_DAY} of 400 years: %s`,
    (_, delay) => {
      expect(findInverseFailures(lifeWith(3, delay))).toEqual([]);
    },
  );
});
