import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { civilDate } from '../../src/calendar/civil-date.ts';
import { composeLife } from '../../src/lifecycle/compose-life.ts';
import { enterActs, openDesk, reachDate, replayRegister } from '../../src/machine/advance-desk.ts';
import type { Desk } from '../../src/machine/desk.ts';
import { defineMachines } from '../../src/machine/machines.ts';
import { anyDay } from '../laws/any-life.ts';
import { anyDeeds } from './any-deeds.ts';
import { listDisagreements } from './list-disagreements.ts';

const START = civilDate('1989-06-01');

describe('the desk and the pure functions over the same record', () => {
  it('agree on every State and amendment on every day, as acts are entered in order of time and days pass', () => {
    fc.assert(
      fc.property(anyDeeds, fc.array(anyDay, { maxLength: 4 }), ({ treaty, acts }, idle) => {
        const machines = defineMachines(treaty);
        let desk = openDesk(machines, START);
        const days = [...new Set([...acts.map(({ on }) => on), ...idle])].sort();
        for (const day of days) {
          const ofDay = acts.filter(({ on }) => on === day);
          desk = ofDay.length === 0 ? reachDate(machines, desk, day) : enterActs(machines, desk, ofDay).desk;
          expect(listDisagreements(desk, composeLife(treaty, { acts: desk.acts }, day))).toEqual([]);
        }
      }),
    );
  });

  it('agree when acts are entered in any order, late ones and corrections among them', () => {
    fc.assert(
      fc.property(
        anyDeeds.chain(({ treaty, acts }) =>
          fc.record({ treaty: fc.constant(treaty), acts: fc.shuffledSubarray([...acts]) }),
        ),
        ({ treaty, acts }) => {
          const machines = defineMachines(treaty);
          let desk = openDesk(machines, START);
          for (const act of acts) {
            const advanced = enterActs(machines, desk, [act]);
            const refused = advanced.refusals.some((refusal) => refusal.act === act);
            if (refused) expect({ ...advanced.desk, asOf: desk.asOf }).toMatchObject({ acts: desk.acts });
            desk = advanced.desk;
          }
          expect(listDisagreements(desk, composeLife(treaty, { acts: desk.acts }, desk.asOf))).toEqual([]);
        },
      ),
    );
  });

  it('a desk that is kept as JSON and taken up again goes on as if it had never been put away', () => {
    fc.assert(
      fc.property(anyDeeds, anyDay, ({ treaty, acts }, cut) => {
        const machines = defineMachines(treaty);
        const [early, late] = [acts.filter(({ on }) => on <= cut), acts.filter(({ on }) => on > cut)];
        const desk = reachDate(machines, enterActs(machines, openDesk(machines, START), early).desk, cut);
        const kept: Desk = JSON.parse(JSON.stringify(desk));
        expect(kept).toEqual(desk);
        expect(enterActs(machines, kept, late)).toEqual(enterActs(machines, desk, late));
      }),
    );
  });

  it('a record replayed to a day agrees with the life of that day, and that with the record cut off after it', () => {
    fc.assert(
      fc.property(anyDeeds, anyDay, ({ treaty, acts }, day) => {
        const life = composeLife(treaty, { acts }, day);
        const { desk } = replayRegister(treaty, { acts }, day);
        expect(listDisagreements(desk, life)).toEqual([]);
        // Corrections hold for every day, whenever they were made: they are no part of what is cut off.
        const plain = acts.filter(({ kind }) => kind !== 'correction');
        const cut = composeLife(treaty, { acts: plain.filter(({ on }) => on <= day) }, day);
        expect({ ...composeLife(treaty, { acts: plain }, day), actsLater: 0 }).toEqual(cut);
      }),
    );
  });
});
