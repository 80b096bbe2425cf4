import * as fc from 'fast-check';
import { expect } from 'vitest';
import type { CivilDate } from '../../src/calendar/civil-date.ts';
import { civilDateOf, dayNumberOf } from '../../src/calendar/day-number.ts';
import type { Determination } from '../../src/determination/determination.ts';
import { composeChronology } from '../../src/lifecycle/chronology.ts';
import { composeLife } from '../../src/lifecycle/compose-life.ts';
import type { Life, ParticipationLife } from '../../src/lifecycle/life.ts';
import { countByStatus, listParties } from '../../src/lifecycle/parties-on.ts';
import { determineStatus, STATUSES } from '../../src/lifecycle/status-on.ts';
import type { Act } from '../../src/treaty/act.ts';
import type { Treaty } from '../../src/treaty/treaty.ts';

/** A treaty and its record, as a generator draws them. */
interface Drawn {
  readonly treaty: Treaty;
  readonly acts: readonly Act[];
}

/** Later than any date. */
export const NEVER = '9999-12-31';

/** The date of an answer for comparison; what is open is later than any date. */
export const dateOrNever = (answer: Determination<CivilDate>): string =>
  answer.kind === 'determined' ? answer.value : NEVER;

/** Every participation in a life. */
export const spansOf = (life: Life): readonly ParticipationLife[] =>
  life.participants.flatMap(({ participations }) => participations);

/** Days that matter in a life: every date in it, the day before and the day after. */
const daysOf = (life: Life): readonly CivilDate[] => {
  const dates = composeChronology(life).map(({ on }) => dayNumberOf(on));
  return [...new Set(dates.flatMap((day) => [day - 1, day, day + 1]))].map(civilDateOf);
};

/** Law 3: the order of the register changes nothing. */
export function assertOrderChangesNothing(anyDrawn: fc.Arbitrary<Drawn>): void {
  const anyShuffled = anyDrawn.chain(({ treaty, acts }) =>
    fc.record({
      treaty: fc.constant(treaty),
      acts: fc.constant(acts),
      shuffled: fc.shuffledSubarray([...acts], { minLength: acts.length }),
    }),
  );
  fc.assert(
    fc.property(anyShuffled, ({ treaty, acts, shuffled }) => {
      expect(composeLife(treaty, { acts: shuffled })).toEqual(composeLife(treaty, { acts }));
    }),
  );
}

/** Law 6: each participant has exactly one status on each day, and its courses do not overlap. */
export function assertOneStatusADay(anyDrawn: fc.Arbitrary<Drawn>): void {
  fc.assert(
    fc.property(anyDrawn, ({ treaty, acts }) => {
      const life = composeLife(treaty, { acts });
      for (const day of daysOf(life)) {
        const counts = countByStatus(life, day);
        const open = life.participants.filter((own) => determineStatus(life, own.participant, day) === 'not-known');
        expect(STATUSES.reduce((sum, status) => sum + counts[status], open.length)).toBe(life.participants.length);
      }
      for (const { participations } of life.participants) {
        for (const [index, { partyFrom }] of participations.entries()) {
          const before = participations[index - 1];
          if (partyFrom === undefined || before?.partyFrom === undefined) continue;
          expect(before.partyUntil !== undefined && before.partyUntil <= partyFrom).toBe(true);
        }
      }
    }),
  );
}

/** Law 8: the Parties on a day are those whose time as a Party holds it, first day in and last day out. */
export function assertPartiesByTheirTime(anyDrawn: fc.Arbitrary<Drawn>): void {
  fc.assert(
    fc.property(anyDrawn, ({ treaty, acts }) => {
      const life = composeLife(treaty, { acts });
      for (const day of daysOf(life)) {
        const parties = listParties(life, day);
        for (const own of life.participants) {
          const bound = own.participations.some(
            ({ partyFrom, partyUntil }) =>
              partyFrom !== undefined && partyFrom <= day && (partyUntil === undefined || day < partyUntil),
          );
          expect(parties.includes(own.participant)).toBe(bound);
          expect(determineStatus(life, own.participant, day) === 'party').toBe(bound);
        }
      }
    }),
  );
}

/** An answer is plain JSON. */
export function assertPlainJson(anyDrawn: fc.Arbitrary<Drawn>): void {
  fc.assert(
    fc.property(anyDrawn, ({ treaty, acts }) => {
      const life = composeLife(treaty, { acts });
      expect(JSON.parse(JSON.stringify(life))).toEqual(life);
    }),
  );
}
