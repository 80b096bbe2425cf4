import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { packRegister } from '../../../src/simulation/kernel/pack-registers.ts';
import { anyWholeLife } from '../../laws/any-whole-life.ts';
import { expectAsInLives } from './compare-with-life.ts';

describe('packRegister, of clauses of any form', () => {
  it('covers them and gives every date and every count that composeLife gives, or says that it does not cover them', () => {
    fc.assert(
      fc.property(anyWholeLife, ({ treaty, acts }) => {
        const packed = packRegister(treaty, { acts });
        if (packed.notCovered.length === 0) expectAsInLives(packed, [{ treaty, register: { acts } }]);
        else expect(packed.treaties).toEqual([]);
      }),
    );
  });
});
