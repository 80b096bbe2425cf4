import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { composeLife } from '../../src/lifecycle/compose-life.ts';
import { enterActs, openDesk, replayRegister } from '../../src/machine/advance-desk.ts';
import { defineMachines } from '../../src/machine/machines.ts';
import { anyDay } from '../laws/any-life.ts';
import { anyDeeds } from './any-deeds.ts';
import { assertAgreedDayByDay, assertKeptDeskGoesOn, START } from './laws-of-desk.ts';
import { listDisagreements } from './list-disagreements.ts';

describe('the desk and the pure functions over the same record', () => {
  it('agree on every State and amendment on every day, as acts are entered in order of time and days pass', () =>
    assertAgreedDayByDay(anyDeeds, 4));

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

  it('a desk that is kept as JSON and taken up again goes on as if it had never been put away', () =>
    assertKeptDeskGoesOn(anyDeeds));

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
