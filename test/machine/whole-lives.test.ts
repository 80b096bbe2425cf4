import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { civilDate } from '../../src/calendar/civil-date.ts';
import { composeLife } from '../../src/lifecycle/compose-life.ts';
import { asKnownOn } from '../../src/lifecycle/known-on.ts';
import { enterActs, openDesk, reachDate, replayRegister } from '../../src/machine/advance-desk.ts';
import { defineMachines } from '../../src/machine/machines.ts';
import { anyDay } from '../laws/any-life.ts';
import { anyWholeLife } from '../laws/any-whole-life.ts';
import { listDisagreements } from './list-disagreements.ts';

const START = civilDate('1989-06-01');

describe('the desk and the pure functions, under clauses of any form', () => {
  it('agree on every State and amendment on every day, as acts are entered in order of time and days pass', () => {
    fc.assert(
      fc.property(anyWholeLife, fc.array(anyDay, { maxLength: 6 }), ({ treaty, acts }, idle) => {
        // What other treaties are is known from the first day: a desk is told of acts, and of nothing that happens elsewhere.
        const known = { ...treaty, finalClauses: asKnownOn(treaty.finalClauses, START) };
        const machines = defineMachines(known);
        let desk = openDesk(machines, START);
        for (const day of [...new Set([...acts.map(({ on }) => on), ...idle])].sort()) {
          const ofDay = acts.filter(({ on }) => on === day);
          desk = ofDay.length === 0 ? reachDate(machines, desk, day) : enterActs(machines, desk, ofDay).desk;
          expect(listDisagreements(desk, composeLife(known, { acts: desk.acts }, day))).toEqual([]);
        }
      }),
    );
  });

  it('a record replayed to a day agrees with the life of that day', () => {
    fc.assert(
      fc.property(anyWholeLife, anyDay, ({ treaty, acts }, day) => {
        const { desk, refusals } = replayRegister(treaty, { acts }, day);
        const life = composeLife(treaty, { acts }, day);
        expect(listDisagreements(desk, life)).toEqual([]);
        // A succession alone reaches back: notified later, it makes good what its State was refused before.
        const reachesBack = acts.some((act) => act.kind === 'succession');
        const codes = (all: typeof refusals) => all.map(({ code, act }) => `${act.on} ${act.kind} ${code}`).sort();
        if (!reachesBack) expect(codes(refusals)).toEqual(codes(life.refusals));
      }),
    );
  });
});
