import { describe, expect, it } from 'vitest';
import { EACH_DAY } from '../support/days.ts';
import { findInverseFailures, laterClauses, lifeWith } from './inverse-exhausted.ts';

// The treaty is in force on 31 January 1850, so that the 400 years begin with the deposits that bring it into force and those of the gap.
describe('the latest deposit of a State that joins later, whichever-later', () => {
  it.each(laterClauses({ wording: 'whichever-later' }))(
    `is in time, and one on the next day is not, for ${EACH_DAY} of 400 years: %s`,
    (_, clause) => {
      expect(findInverseFailures(lifeWith(2, undefined, clause))).toEqual([]);
    },
  );

  it(`is in time, and one on the next day is not, for ${EACH_DAY} of 400 years: no clause`, () => {
    expect(findInverseFailures(lifeWith(2, undefined, { wording: 'not-provided', article: 'VCLT 24(3)' }))).toEqual([]);
  });
});
