import { describe, it } from 'vitest';
import { asKnownOn } from '../../src/lifecycle/known-on.ts';
import { anyWholeLife } from '../laws/any-whole-life.ts';
import { assertAgreedDayByDay, assertReplayed, START } from './laws-of-desk.ts';

/** What other treaties are is known from the first day: a desk is told of acts, and of nothing that happens elsewhere. */
const anyKnownLife = anyWholeLife.map(({ treaty, acts }) => ({
  treaty: { ...treaty, finalClauses: asKnownOn(treaty.finalClauses, START) },
  acts,
}));

describe('the desk and the pure functions, under clauses of any form', () => {
  it('agree on every State and amendment on every day, as acts are entered in order of time and days pass', () =>
    assertAgreedDayByDay(anyKnownLife));

  it('a record replayed to a day agrees with the life of that day', () => {
    // A succession alone reaches back: notified later, it makes good what its State was refused before.
    assertReplayed(anyWholeLife, ({ acts }) => !acts.some(({ kind }) => kind === 'succession'));
  });
});
