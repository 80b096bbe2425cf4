import * as fc from 'fast-check';
import { expect } from 'vitest';
import { civilDate } from '../../src/calendar/civil-date.ts';
import { composeLife } from '../../src/lifecycle/compose-life.ts';
import { enterActs, openDesk, reachDate, replayRegister } from '../../src/machine/advance-desk.ts';
import type { Desk } from '../../src/machine/desk.ts';
import { defineMachines } from '../../src/machine/machines.ts';
import type { Refusal } from '../../src/participation/refusal.ts';
import type { Act } from '../../src/treaty/act.ts';
import type { Register } from '../../src/treaty/register.ts';
import type { Treaty } from '../../src/treaty/treaty.ts';
import { anyDay } from '../laws/any-life.ts';
import { listDisagreements } from './list-disagreements.ts';

/** A treaty and its record, as a generator draws them. */
interface Drawn {
  readonly treaty: Treaty;
  readonly acts: readonly Act[];
}

/** How whole the record is: nothing is said, it is whole, or it is a part, which ends no treaty. */
const anyRecord = fc.constantFrom<Pick<Register, 'completeness'>>(
  {},
  { completeness: { kind: 'complete' } },
  { completeness: { kind: 'partial', lacks: { en: 'Some instruments.' }, missing: [{ acts: 'consents' }] } },
);

/** The day on which every desk is opened, before anything is done. */
export const START = civilDate('1989-06-01');

/** The desk and the pure functions agree on every day, as acts are entered in order of time and days pass. */
export function assertAgreedDayByDay(anyDrawn: fc.Arbitrary<Drawn>, idleDays = 6): void {
  fc.assert(
    fc.property(anyDrawn, fc.array(anyDay, { maxLength: idleDays }), anyRecord, ({ treaty, acts }, idle, record) => {
      const machines = defineMachines(treaty);
      let desk = openDesk(machines, START, record);
      for (const day of [...new Set([...acts.map(({ on }) => on), ...idle])].sort()) {
        const ofDay = acts.filter(({ on }) => on === day);
        desk = ofDay.length === 0 ? reachDate(machines, desk, day) : enterActs(machines, desk, ofDay).desk;
        expect(listDisagreements(desk, composeLife(treaty, { acts: desk.acts, ...record }, day))).toEqual([]);
      }
    }),
  );
}

/**
 * A record replayed to a day agrees with the life of that day, and refuses the same acts for the same reasons. A denunciation that is known by
 * its day of effect moves a statechart on that day.
 */
export function assertReplayed(
  anyDrawn: fc.Arbitrary<Drawn>,
  isRefusedAlike: (drawn: Drawn) => boolean = () => true,
): void {
  fc.assert(
    fc.property(anyDrawn, anyDay, anyRecord, (drawn, day, record) => {
      const { treaty, acts } = drawn;
      const { desk, refusals } = replayRegister(treaty, { acts, ...record }, day);
      const life = composeLife(treaty, { acts, ...record }, day);
      expect(listDisagreements(desk, life)).toEqual([]);
      if (isRefusedAlike(drawn)) expect(codesOf(refusals)).toEqual(codesOf(life.refusals));
    }),
  );
}

function codesOf(refusals: readonly Refusal[]): readonly string[] {
  return refusals.map(({ code, act }) => `${act.on} ${act.kind} ${code}`).sort();
}

/** A desk that is kept as JSON and taken up again goes on as if it had never been put away. */
export function assertKeptDeskGoesOn(anyDrawn: fc.Arbitrary<Drawn>): void {
  fc.assert(
    fc.property(anyDrawn, anyDay, anyRecord, ({ treaty, acts }, cut, record) => {
      const machines = defineMachines(treaty);
      const [early, late] = [acts.filter(({ on }) => on <= cut), acts.filter(({ on }) => on > cut)];
      const desk = reachDate(machines, enterActs(machines, openDesk(machines, START, record), early).desk, cut);
      const kept: Desk = JSON.parse(JSON.stringify(desk));
      expect(kept).toEqual(desk);
      expect(enterActs(machines, kept, late)).toEqual(enterActs(machines, desk, late));
    }),
  );
}
