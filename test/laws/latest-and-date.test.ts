import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CivilDate, civilDate } from '../../src/calendar/civil-date.ts';
import { civilDateOf, dayAfter, dayNumberOf } from '../../src/calendar/day-number.ts';
import type { Determination } from '../../src/determination/determination.ts';
import { composeLife } from '../../src/lifecycle/compose-life.ts';
import type { Life } from '../../src/lifecycle/life.ts';
import { continuingStateOf } from '../../src/participants/former-state.ts';
import type { Act } from '../../src/treaty/act.ts';
import type { Condition, Treaty } from '../../src/treaty/treaty.ts';
import { determineIfDeposited } from '../../src/what-if/deposited.ts';
import { determineLatestDeposit } from '../../src/what-if/latest-deposit.ts';
import { anyCondition } from '../condition/any-condition.ts';
import { SEED } from '../setup/seed.ts';
import { act, treatyWith } from '../support/build.ts';
import { anyDay, anyTreaty, NEWCOMER, STATES } from './any-life.ts';

/** States that never act in these lives, to make up a number with. */
const NEWCOMERS = [NEWCOMER, 'ZMB', 'YEM', 'VUT', 'UZB', 'UGA'];
/** Whoever ceases to exist can deposit no more, whatever a clause asks of it. */
const CEASED = ['SUN', 'DDR', 'CSK', 'former-state:zanzibar'];
const LASTING = STATES.filter((state) => !CEASED.includes(state));
const OPENS_ON = civilDate('1990-01-01');

/** Whether the members of a group, or the sum of some amounts, may leave it open that any deposits suffice: nobody is asked whose they are. */
function dependsOnWhoBelongs(condition: Condition): boolean {
  if (condition.kind === 'all-of' || condition.kind === 'any-of') return condition.conditions.some(dependsOnWhoBelongs);
  if (condition.kind === 'sum') return true;
  if (condition.kind !== 'instruments' || condition.of === undefined) return false;
  // A group that is smaller than the number asked for is a mistake, of which a check tells.
  return 'members' in condition.of || ('states' in condition.of && condition.of.states.length < condition.number);
}

/** A treaty to which States accede one after another, and the day by which it is to be in force. */
const anyQuestion = fc
  .record({
    treaty: anyTreaty,
    condition: fc.option(
      anyCondition({ states: LASTING, someDay: anyDay, mayBeUnknown: false }).filter(
        (condition) => !dependsOnWhoBelongs(condition),
      ),
      { freq: 2 },
    ),
    acceding: fc.array(fc.record({ participant: fc.constantFrom(...STATES), on: anyDay }), { maxLength: 6 }),
    by: fc.integer({ min: 0, max: 6 * 365 }).map((days) => civilDateOf(dayNumberOf(OPENS_ON) + days)),
  })
  .map(({ treaty, condition, acceding, by }) => {
    const { entryIntoForce, participation } = treaty.finalClauses;
    const { accessionOpensOn: _, accessionOpensAtEntryIntoForce: __, ...consent } = participation.consent;
    const finalClauses = {
      ...treaty.finalClauses,
      participation: { ...participation, consent },
      entryIntoForce: {
        ...entryIntoForce,
        ...(condition === null ? {} : { condition }),
        counts: treatyWith(1).finalClauses.entryIntoForce.counts,
      },
    };
    const acts = acceding.map(({ participant, on }) => act(participant, 'accession', on));
    return { treaty: { ...treaty, finalClauses }, acts, by };
  });

/** Whether an answer is a day that has come by another. */
const isBy = (answer: Determination<CivilDate>, by: CivilDate): boolean =>
  answer.kind === 'determined' && answer.value <= by;

/** Everybody who has no instrument on record accedes on one day: whatever deposits can bring about beside the record, these do. */
function withEverybodyOn(treaty: Treaty, acts: readonly Act[], on: CivilDate): Life {
  const { countedInstruments } = composeLife(treaty, { acts });
  const there = new Set(countedInstruments.map(({ participant }) => continuingStateOf(participant)));
  const others = [...STATES, ...NEWCOMERS].filter((state) => !there.has(continuingStateOf(state)));
  return composeLife(treaty, { acts: [...acts, ...others.map((state) => act(state, 'accession', on))] });
}

/** How many instruments of anybody are missing. */
function countMissing({ entryIntoForce }: Life): number {
  if (entryIntoForce.kind !== 'pending') return 1;
  const awaited = entryIntoForce.awaits.find((each) => each.code === 'awaited.instruments');
  return awaited?.values.missing ?? 1;
}

/** What `date` says of a State that deposits on a day, the others who are missing depositing on the same day. */
function dateOfNewcomer(treaty: Treaty, acts: readonly Act[], missing: number, on: CivilDate) {
  const others = NEWCOMERS.slice(1, missing).map((state) => act(state, 'accession', on));
  return determineIfDeposited(treaty, { acts: [...acts, ...others] }, NEWCOMER, on);
}

const isPlain = ({ kind, ...rest }: Condition): boolean => kind === 'instruments' && !('of' in rest);

describe('the latest day to deposit, and the date that follows from a deposit', () => {
  const outcomes = new Map<string, number>();
  const count = (what: string) => outcomes.set(what, (outcomes.get(what) ?? 0) + 1);

  it('agree: a deposit on that day is in time, and one on the next day is not; where no day is, none is in time', () => {
    fc.assert(
      fc.property(anyQuestion, fc.array(anyDay, { maxLength: 5 }), ({ treaty, acts, by }, someDays) => {
        const life = composeLife(treaty, { acts });
        const latest = determineLatestDeposit(life, by);
        const isInForce = isBy(life.entryIntoForce, by);
        const plain = isPlain(treaty.finalClauses.entryIntoForce.condition);
        const missing = countMissing(life);
        count(`${latest.kind}, ${isInForce ? 'in force' : 'not in force'}`);
        if (latest.kind === 'determined') {
          const [last, next] = [latest.value, dayAfter(latest.value)];
          if (plain) {
            count(`date, ${missing} missing`);
            expect(isBy(dateOfNewcomer(treaty, acts, missing, last), by)).toBe(true);
            expect(isBy(dateOfNewcomer(treaty, acts, missing, next), by)).toBe(false);
          }
          // Of other conditions it is asked when the rest is there, beside what the record holds, of later days as well.
          if (!isInForce && !plain) {
            count(
              acts.every(({ on }) => on <= last) ? 'the rest by that day' : 'the rest by that day, and a later deposit',
            );
            expect(isBy(withEverybodyOn(treaty, acts, last).entryIntoForce, by)).toBe(true);
            expect(isBy(withEverybodyOn(treaty, acts, next).entryIntoForce, by)).toBe(false);
          }
        } else if (latest.kind === 'excluded' && !isInForce) {
          for (const day of [OPENS_ON, ...someDays, by].filter((each) => each <= by && each >= OPENS_ON)) {
            // Of a number it is asked when those who are missing come, and no more than those.
            const date = plain
              ? dateOfNewcomer(treaty, acts, missing, day)
              : withEverybodyOn(treaty, acts, day).entryIntoForce;
            expect(isBy(date, by)).toBe(false);
          }
        }
      }),
      // Four times as many as of other laws: what is asked falls apart into many cases.
      { seed: SEED, numRuns: 4 * (fc.readConfigureGlobal().numRuns ?? 50) },
    );
  });

  it('speak of treaties in force and not, of one and of several that are missing, of days and of none', () => {
    const expected = [
      'determined, in force',
      'determined, not in force',
      'excluded, not in force',
      'date, 2 missing',
      'the rest by that day',
      'the rest by that day, and a later deposit',
    ];
    expect(expected.filter((each) => (outcomes.get(each) ?? 0) < 3)).toEqual([]);
  });
});
