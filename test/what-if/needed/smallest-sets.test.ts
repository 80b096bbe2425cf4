import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CivilDate, civilDate } from '../../../src/calendar/civil-date.ts';
import { composeLife } from '../../../src/lifecycle/compose-life.ts';
import { asKnownOn } from '../../../src/lifecycle/known-on.ts';
import type { Act } from '../../../src/treaty/act.ts';
import type { Condition, Eligibility, Treaty } from '../../../src/treaty/treaty.ts';
import { composeLifeSupposing } from '../../../src/what-if/compose-life-supposing.ts';
import { determineLatestDeposit } from '../../../src/what-if/latest-deposit.ts';
import { findKnownPart } from '../../../src/what-if/needed/known-part.ts';
import { listCandidates } from '../../../src/what-if/needed/list-candidates.ts';
import { findSmallestSets, type SmallestSetsOptions } from '../../../src/what-if/needed/smallest-sets.ts';
import { anyCondition } from '../../condition/any-condition.ts';
import { act, treatyWith } from '../../support/build.ts';
import { findRecord, treatyOfCatalogue } from '../../support/catalogue.ts';

const STATES = ['BEN', 'CUB', 'ECU', 'FJI', 'ISL', 'KAZ', 'NOR'];
const ON = civilDate('1995-06-30');

const ONLY_THESE: Eligibility = {
  kind: 'party-or-signatory-of',
  article: '1',
  treaty: 'other',
  facts: {
    kind: 'listed',
    complete: true,
    sources: [],
    since: Object.fromEntries(STATES.map((state) => [state, civilDate('1950-01-01')])),
  },
};

/** A treaty that only the States above may join, in force on a condition. */
function treatyOn(condition: Condition): Treaty {
  const treaty = treatyWith(1);
  const { participation, entryIntoForce } = treaty.finalClauses;
  return {
    ...treaty,
    finalClauses: {
      ...treaty.finalClauses,
      participation: { ...participation, eligibility: ONLY_THESE },
      entryIntoForce: { ...entryIntoForce, condition },
    },
  };
}

function deposit(participant: string, on: CivilDate): Act {
  return act(participant, 'accession', on);
}

/** Every set of the States that have not deposited, tried one by one: those that suffice and in which nobody could be left out. */
function trySets(treaty: Treaty, acts: readonly Act[], left: readonly string[]): readonly (readonly string[])[] {
  const suffices = (set: readonly string[]): boolean => {
    const supposed = set.map((participant) => deposit(participant, ON));
    const { metOn } = composeLifeSupposing(treaty, { acts }, supposed, ON);
    return metOn !== undefined && metOn <= ON;
  };
  const all = Array.from({ length: 2 ** left.length }, (_, bits) => left.filter((_, at) => (bits >> at) & 1));
  return all.filter((set) => suffices(set) && set.every((one) => !suffices(set.filter((each) => each !== one))));
}

/** How many sets of so many there are of a whole. */
function choose(whole: number, many: number): number {
  return many === 0 ? 1 : (choose(whole - 1, many - 1) * whole) / many;
}

const inOrder = (sets: readonly (readonly string[])[]) => sets.map((set) => [...set].sort().join(' ')).sort();

describe('findSmallestSets', () => {
  const condition = anyCondition({
    states: STATES,
    someDay: fc.constantFrom('1994-01-01', '1995-06-30', '1995-12-31').map(civilDate),
    mayBeUnknown: false,
  });

  it('finds what trying every set finds, of the smallest size and of any other, for any condition', () => {
    fc.assert(
      fc.property(condition, fc.subarray(STATES), fc.integer({ min: 1, max: 4 }), (each, there, size) => {
        const acts = there.map((participant) => deposit(participant, civilDate('1995-01-15')));
        const whole = composeLife(treatyOn(each), { acts }, ON);
        const { condition: known, leftOut } = findKnownPart(
          asKnownOn(whole.treaty.finalClauses, ON).entryIntoForce.condition,
          ON,
        );
        const found = findSmallestSets(whole, ON, { most: 200 });
        if (whole.metOn !== undefined) {
          expect(found).toEqual({ kind: 'met', on: whole.metOn });
          return;
        }
        if (known === undefined || composeLife(treatyOn(known), { acts }, ON).metOn !== undefined) {
          expect(found).toEqual({ kind: 'not-known', leftOut, unknown: [] });
          return;
        }
        const treaty = treatyOn(known);
        const left = listCandidates(whole.treaty.finalClauses, whole, ON);
        const tried = trySets(treaty, acts, left);
        if (tried.length === 0) {
          expect(['impossible', 'beyond-deposits']).toContain(found.kind);
          return;
        }
        const least = Math.min(...tried.map((set) => set.length));
        expect(found).toMatchObject({
          ...{ kind: 'sets', size: least, atLeast: least, listed: least, candidates: left.length, more: false },
          ...{ leftOut, unknown: [] },
        });
        if (found.kind !== 'sets') throw new Error('there are sets');
        expect(inOrder(found.sets)).toEqual(inOrder(tried.filter((set) => set.length === least)));
        // With the members that stay, any others do; and where there are no other sets, these are all.
        const { exchangeable } = found;
        if (exchangeable !== undefined) {
          const { fixed, free, only } = exchangeable;
          const such = found.sets.filter((set) => fixed.every((one) => set.includes(one)));
          expect(such).toHaveLength(choose(left.length - fixed.length, free));
          if (only) expect(such).toHaveLength(found.sets.length);
        }
        const asked = findSmallestSets(whole, ON, { most: 200, size });
        if (asked.kind !== 'sets') throw new Error('the condition is the same');
        expect(inOrder(asked.sets)).toEqual(inOrder(tried.filter((set) => set.length === size)));
      }),
    );
  });

  it('adds the day by which they would have to be deposited, or says that it is past', () => {
    const life = composeLife(treatyOn({ kind: 'instruments', number: 2 }), { acts: [deposit('BEN', ON)] }, ON);
    // Three months before 31 October 1995 are 31 July; before 15 September 1995, 15 June, which is past.
    expect(findSmallestSets(life, ON, { inForceBy: civilDate('1995-10-31') })).toEqual({
      ...{ kind: 'sets', size: 1, atLeast: 1, listed: 1, candidates: 6, depositedBy: '1995-07-31' },
      ...{ sets: [['CUB'], ['ECU'], ['FJI'], ['ISL'], ['KAZ'], ['NOR']], more: false },
      ...{ exchangeable: { fixed: [], free: 1, only: true }, leftOut: [], unknown: [] },
    });
    const tooLate = (inForceBy: string) => ({ kind: 'too-late', inForceBy });
    expect(findSmallestSets(life, ON, { inForceBy: civilDate('1995-09-15') })).toEqual(tooLate('1995-09-15'));
    // The day itself is in time: 30 June.
    expect(findSmallestSets(life, ON, { inForceBy: civilDate('1995-09-30') })).toMatchObject({
      depositedBy: '1995-06-30',
    });
    expect(findSmallestSets(life, ON, { inForceBy: civilDate('1995-09-29') })).toEqual(tooLate('1995-09-29'));
    // The same where nothing has been deposited by the day that is past.
    const nobody = composeLife(treatyOn({ kind: 'instruments', number: 2 }), { acts: [] }, ON);
    expect(findSmallestSets(nobody, ON, { inForceBy: civilDate('1995-09-29') })).toEqual(tooLate('1995-09-29'));
  });

  it('is too late for a day before a date that the clause sets itself, whatever is deposited', () => {
    const plain = treatyOn({ kind: 'instruments', number: 2 });
    const delay = { form: 'not-before', floor: civilDate('1996-01-01'), delay: { form: 'same-day' } } as const;
    const entryIntoForce = { ...plain.finalClauses.entryIntoForce, delay };
    const life = composeLife({ ...plain, finalClauses: { ...plain.finalClauses, entryIntoForce } }, { acts: [] }, ON);
    const inForceBy = civilDate('1995-12-31');
    expect(findSmallestSets(life, ON, { inForceBy })).toEqual({ kind: 'too-late', inForceBy });
    expect(findSmallestSets(life, ON, { inForceBy: civilDate('1996-01-01') })).toMatchObject({ kind: 'sets' });
  });

  it('is impossible where the instrument of a State is asked for that can no longer join', () => {
    const named: Condition = { kind: 'named-states', says: 'the two', states: ['NOR', 'GBR'] };
    const life = composeLife(treatyOn(named), { acts: [] }, ON);
    expect(findSmallestSets(life, ON)).toEqual({ kind: 'impossible', leftOut: [], unknown: [] });
  });

  it('says which States existed is not known only where it turns on who else there is', () => {
    const asked = (condition: Condition) => {
      const { entryIntoForce } = treatyWith(1).finalClauses;
      const treaty = treatyWith(1, { entryIntoForce: { ...entryIntoForce, condition } });
      return findSmallestSets(composeLife(treaty, { acts: [] }, ON), ON);
    };
    const existed = { code: 'gap.which-states-existed', values: { on: ON } };
    expect(asked({ kind: 'instruments', number: 3 })).toMatchObject({ size: 3, unknown: [existed] });
    const found = asked({ kind: 'named-states', says: 'the two', states: ['NOR', 'ISL'] });
    expect(found).toMatchObject({ kind: 'sets', size: 2, sets: [['ISL', 'NOR']], more: false, unknown: [] });
    expect(found).not.toHaveProperty('exchangeable');
    expect(found).not.toHaveProperty('depositedBy');
    expect(found).not.toHaveProperty('searchGivenUp');
  });

  describe('where this treaty is not in force before another', () => {
    const plain = treatyOn({ kind: 'instruments', number: 2 });
    const { entryIntoForce } = plain.finalClauses;
    const notBeforeOther = (facts: object): Treaty => {
      const notBefore = { article: '2(1)', treaty: 'other', facts: { kind: 'known', ...facts } } as const;
      return { ...plain, finalClauses: { ...plain.finalClauses, entryIntoForce: { ...entryIntoForce, notBefore } } };
    };
    const ask = (treaty: Treaty, by: string) => {
      const life = composeLife(treaty, { acts: [deposit('BEN', ON)] }, ON);
      const inForceBy = civilDate(by);
      return { sets: findSmallestSets(life, ON, { inForceBy }), latest: determineLatestDeposit(life, inForceBy) };
    };

    it('it is too late for a day before that one is, whatever is deposited', () => {
      const known = notBeforeOther({ metOn: civilDate('1990-01-01'), inForceOn: civilDate('1996-01-10') });
      expect(ask(known, '1996-01-09')).toMatchObject({
        sets: { kind: 'too-late', inForceBy: '1996-01-09' },
        latest: { kind: 'excluded', article: '2(1)' },
      });
      // Three months before 10 January 1996.
      expect(ask(known, '1996-01-10')).toMatchObject({
        sets: { kind: 'sets', depositedBy: '1995-10-10' },
        latest: { kind: 'determined', value: '1995-10-10' },
      });
    });

    it('the last day holds if that one is by then, where it is not yet', () => {
      expect(ask(notBeforeOther({}), '1996-05-31')).toMatchObject({
        sets: { kind: 'sets', depositedBy: '1996-02-29' },
        latest: {
          kind: 'indeterminate',
          questions: [{ code: 'question.other-not-in-force', values: { treaty: 'other' } }],
          candidates: [
            {
              value: '1996-02-29',
              if: { code: 'if.other-in-force-by', values: { treaty: 'other', on: '1996-05-31' } },
            },
          ],
        },
      });
    });

    it('also where its entry into force is a part of the condition', () => {
      const treaty = treatyOn({
        kind: 'all-of',
        conditions: [
          { kind: 'instruments', number: 2 },
          { kind: 'treaty-in-force', treaty: 'other', facts: { kind: 'known' } },
        ],
      });
      expect(ask(treaty, '1996-05-31').latest).toMatchObject({
        kind: 'indeterminate',
        questions: [{ code: 'question.others-awaited-too', values: { treaties: ['other'] } }],
        candidates: [{ value: '1996-02-29', if: { code: 'if.so-by-then', values: {} } }],
      });
    });
  });

  it('says that no deposit is enough where a day of the clause is awaited', () => {
    const condition: Condition = {
      kind: 'all-of',
      conditions: [
        { kind: 'instruments', number: 1 },
        { kind: 'on-date', on: civilDate('1995-07-01') },
      ],
    };
    const life = composeLife(treatyOn(condition), { acts: [] }, ON);
    expect(findSmallestSets(life, ON)).toEqual({ kind: 'beyond-deposits', leftOut: [], unknown: [] });
  });

  describe('of a share without a table', () => {
    const share: Condition = {
      ...{ kind: 'share', says: 'of the tonnage', unit: 'per cent', tables: [] },
      proportion: { than: 'at-least', numerator: 35, denominator: 100 },
    };
    const leftOut = [{ code: 'gap.shares-unknown', values: { of: 'of the tonnage', on: ON } }];
    const two: Condition = { kind: 'instruments', number: 2 };
    const setsOn = (condition: Condition, acts: readonly Act[] = []) =>
      findSmallestSets(composeLife(treatyOn(condition), { acts }, ON), ON);

    it('answers for the rest', () => {
      expect(setsOn({ kind: 'all-of', conditions: [two, share] })).toMatchObject({ kind: 'sets', size: 2, leftOut });
      expect(setsOn({ kind: 'any-of', conditions: [two, share] })).toMatchObject({ kind: 'sets', size: 2, leftOut });
    });

    it('has nothing to answer where the rest is there, or where there is none', () => {
      const both = [deposit('BEN', ON), deposit('CUB', ON)];
      const notKnown = { kind: 'not-known', leftOut, unknown: [] };
      expect(setsOn({ kind: 'all-of', conditions: [two, share] }, both)).toEqual(notKnown);
      expect(setsOn(share)).toEqual(notKnown);
    });

    it('takes it as reached from the day on which the depositary found it so, and not a day before', () => {
      const foundOn = (on: string) => ({ ...share, reachedOn: { on: civilDate(on), source: 'the depositary' } });
      const found = setsOn({ kind: 'all-of', conditions: [two, foundOn('1995-06-30')] });
      expect(found).toMatchObject({ kind: 'sets', size: 2, leftOut: [] });
      const before = setsOn({ kind: 'all-of', conditions: [two, foundOn('1995-07-01')] });
      expect(before).toMatchObject({ kind: 'sets', size: 2, leftOut });
    });
  });

  it('says which members of a smallest set may be anybody', () => {
    const condition: Condition = {
      kind: 'all-of',
      conditions: [
        { kind: 'named-states', says: 'the two', states: ['NOR', 'BEN'] },
        { kind: 'instruments', number: 4 },
      ],
    };
    const found = findSmallestSets(composeLife(treatyOn(condition), { acts: [] }, ON), ON);
    expect(found).toMatchObject({ size: 4, exchangeable: { fixed: ['BEN', 'NOR'], free: 2, only: true } });
    // Of the five others, ten pairs.
    expect(found).toMatchObject({ more: false });
    if (found.kind === 'sets') expect(found.sets).toHaveLength(10);
  });

  it('lists no more than asked, and says that there are more', () => {
    const life = composeLife(treatyOn({ kind: 'instruments', number: 2 }), { acts: [] }, ON);
    const found = findSmallestSets(life, ON, { most: 3 });
    // Of seven States, twenty-one pairs.
    expect(found).toMatchObject({ kind: 'sets', size: 2, candidates: 7, more: true });
    const setsOf = (options: SmallestSetsOptions) => {
      const asked = findSmallestSets(life, ON, options);
      return asked.kind === 'sets' ? [asked.sets.length, asked.more] : asked.kind;
    };
    expect([{ most: 3 }, {}, { most: 20 }, { most: 21 }].map(setsOf)).toEqual([
      ...[
        [3, true],
        [10, true],
        [20, true],
        [21, false],
      ],
    ]);
    // No set of three has nobody who could be left out.
    expect(findSmallestSets(life, ON, { size: 3 })).toEqual({
      ...{ kind: 'sets', size: 2, atLeast: 2, listed: 3, candidates: 7, sets: [], more: false },
      ...{ exchangeable: { fixed: [], free: 2, only: true }, leftOut: [], unknown: [] },
    });
  });
});

describe('the smallest sets of real treaties', () => {
  const setsOf = (id: string, on: string) => {
    const register = findRecord(id);
    if (register === undefined) throw new Error(`${id} has a record`);
    return findSmallestSets(composeLife(treatyOfCatalogue(id), register, civilDate(on)), civilDate(on));
  };

  it('of a treaty in force there are none', () => {
    expect(setsOf('op-crc-sc', '2026-11-25')).toEqual({ kind: 'met', on: '2001-10-18' });
  });

  it('any one State more is enough where one of ten is missing', () => {
    expect(setsOf('op-crc-sc', '2001-10-03')).toMatchObject({ kind: 'sets', size: 1 });
  });
});
