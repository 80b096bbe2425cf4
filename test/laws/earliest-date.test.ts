import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CivilDate } from '../../src/calendar/civil-date.ts';
import { determineDelay } from '../../src/determination/determine-delay.ts';
import { composeLife } from '../../src/lifecycle/compose-life.ts';
import { datesOfLaw } from '../../src/lifecycle/read-record.ts';
import { applyCorrections } from '../../src/participation/apply-corrections.ts';
import { listCountedInstruments } from '../../src/participation/count-instruments.ts';
import { beginCourse, takeAct } from '../../src/participation/take-act.ts';
import type { Act } from '../../src/treaty/act.ts';
import { continuingState } from '../../src/treaty/participants/former-state.ts';
import type { Treaty } from '../../src/treaty/treaty.ts';
import { anyLife } from './any-life.ts';

/**
 * Restates which day the record then bears out if the number is supposed complete on a day, or never: the whole record is
 * read with that one date, instead of with the date as it is known from act to act.
 */
function findDayBorneOut({ finalClauses }: Treaty, acts: readonly Act[], metOn?: CivilDate): CivilDate | undefined {
  const { entryIntoForce: clause } = finalClauses;
  const open = { kind: 'pending', article: clause.article, awaits: [], basis: [] } as const;
  const general =
    metOn === undefined
      ? { entryIntoForce: open }
      : { metOn, entryIntoForce: determineDelay(clause.article, clause.delay, metOn, []) };
  const codes = [...new Set(acts.map(({ participant }) => continuingState(participant)))];
  const records = codes.map((participant) => {
    const own = applyCorrections(acts).acts.filter((act) => continuingState(act.participant) === participant);
    const course = own.reduce((before, act) => {
      const taken = takeAct(before, act, participant, finalClauses, datesOfLaw(finalClauses, general));
      return taken.kind === 'taken' ? taken.course : before;
    }, beginCourse(participant));
    return { participant, ...course };
  });
  return listCountedInstruments(clause, records)[clause.instruments - 1]?.on;
}

describe('the date of entry into force', () => {
  it('is the earliest that the record, read with it, bears out', () => {
    fc.assert(
      fc.property(anyLife, ({ treaty, acts }) => {
        const { metOn } = composeLife(treaty, { acts });
        const days = [...new Set(acts.map(({ on }) => on))].sort();
        const earliest = days.find((day) => findDayBorneOut(treaty, acts, day) === day);
        expect(metOn).toBe(earliest);
        if (earliest === undefined) expect(findDayBorneOut(treaty, acts)).toBeUndefined();
      }),
    );
  });
});
