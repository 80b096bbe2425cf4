import * as fc from 'fast-check';
import { type CivilDate, civilDate } from '../../src/calendar/civil-date.ts';
import type { Condition, OtherTreatyFacts } from '../../src/treaty/treaty.ts';

/** What a generated condition may speak of: who may deposit, and which days matter. */
interface About {
  readonly states: readonly string[];
  readonly someDay: fc.Arbitrary<CivilDate>;
  /** Which days matter in facts that are learnt and not agreed: of another treaty, of tables, of findings; left out, the same. */
  readonly dayOfOther?: fc.Arbitrary<CivilDate>;
  /** Whether facts of other treaties may be missing. */
  readonly mayBeUnknown: boolean;
}

/** Long before anything is deposited: from then on another treaty has a Party, so that there is a whole to take a part of. */
const LONG_BEFORE = civilDate('1980-01-01');

const anyProportion = fc
  .constantFrom(
    { than: 'at-least', numerator: 2, denominator: 3 } as const,
    { than: 'at-least', numerator: 1, denominator: 1 } as const,
    { than: 'at-least', numerator: 11, denominator: 20 } as const,
    { than: 'more-than', numerator: 1, denominator: 2 } as const,
    { than: 'more-than', numerator: 1, denominator: 4 } as const,
  )
  .map((each) => ({ ...each }));

/** Who is a Party to another treaty from when to when: one always, others for a time. */
function anyParties({ states, someDay, dayOfOther = someDay }: About) {
  const anySpan = fc
    .record({
      participant: fc.constantFrom(...states.slice(1)),
      days: fc.tuple(dayOfOther, dayOfOther),
      ends: fc.boolean(),
    })
    .map(({ participant, days, ends }) => {
      const [from, until] = [...days].sort();
      if (from === undefined || until === undefined) throw new Error('two days were drawn');
      return ends && from < until ? { participant, from, until } : { participant, from };
    });
  return fc
    .uniqueArray(anySpan, { maxLength: 5, selector: ({ participant }) => participant })
    .map((spans) => [{ participant: states[0] ?? 'NOR', from: LONG_BEFORE }, ...spans]);
}

const UNKNOWN: fc.Arbitrary<OtherTreatyFacts> = fc.constant({ kind: 'unknown' });

function anyDates({ someDay, dayOfOther = someDay, mayBeUnknown }: About): fc.Arbitrary<OtherTreatyFacts> {
  const known = fc.tuple(fc.option(dayOfOther), fc.option(dayOfOther)).map(([one, other]): OtherTreatyFacts => {
    const [metOn, inForceOn] = [one, other].filter((day) => day !== null).sort();
    return { kind: 'known', ...(metOn && { metOn }), ...(inForceOn && { inForceOn }) };
  });
  return mayBeUnknown ? fc.oneof({ weight: 4, arbitrary: known }, UNKNOWN) : known;
}

function anyShare({ states, someDay, dayOfOther = someDay, mayBeUnknown }: About): fc.Arbitrary<Condition> {
  // In tenths, which binary fractions cannot hold exactly: sums of them carry noise that must decide nothing.
  const anyTable = fc
    .record({ tenths: fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 9, maxLength: 9 }) })
    .map(({ tenths }) => {
      const own = states.map((state, index) => [state, tenths[index % tenths.length] ?? 0] as const);
      const total = Math.max(
        1,
        own.reduce((sum, [, share]) => sum + share, 0),
      );
      return { total: total / 10, shares: Object.fromEntries(own.map(([state, share]) => [state, share / 10])) };
    });
  const withTables = fc
    .record({ proportion: anyProportion, tables: fc.tuple(anyTable, anyTable), later: fc.option(dayOfOther) })
    .map(({ proportion, tables: [first, second], later }): Condition => {
      const tables = [
        { source: 'first', ...first },
        ...(later === null ? [] : [{ source: 'second', from: later, ...second }]),
      ];
      return { kind: 'share', says: 'of something', unit: 'per cent', proportion, tables };
    });
  const found = fc.record({ proportion: anyProportion, on: dayOfOther }).map(({ proportion, on }): Condition => {
    const reachedOn = { on, source: 'the depositary' };
    return { kind: 'share', says: 'of something', unit: 'per cent', proportion, tables: [], reachedOn };
  });
  const open = anyProportion.map((proportion): Condition => {
    return { kind: 'share', says: 'of something', unit: 'per cent', proportion, tables: [] };
  });
  return fc.oneof(
    { weight: 5, arbitrary: withTables },
    { weight: 1, arbitrary: found },
    { weight: mayBeUnknown ? 1 : 0, arbitrary: open },
  );
}

function anyPart(about: About): fc.Arbitrary<Condition> {
  const { someDay, dayOfOther = someDay, mayBeUnknown } = about;
  const known = anyParties(about).map((parties): OtherTreatyFacts => ({ kind: 'known', parties }));
  const facts = mayBeUnknown ? fc.oneof({ weight: 6, arbitrary: known }, UNKNOWN) : known;
  const anyBase: fc.Arbitrary<Extract<Condition, { kind: 'proportion-of-parties' }>['base']> = fc.oneof(
    facts.map((each) => ({ kind: 'current' as const, treaty: 'other', facts: each })),
    facts.map((each) => ({ kind: 'on-a-day' as const, on: civilDate('1989-11-01'), treaty: 'other', facts: each })),
    fc
      .uniqueArray(fc.record({ from: dayOfOther, parties: fc.integer({ min: 1, max: 7 }) }), {
        minLength: 1,
        maxLength: 3,
        selector: ({ from }) => from,
      })
      .map((numbers) => {
        const inOrder = [...numbers].sort((a, b) => (a.from < b.from ? -1 : 1));
        return { kind: 'numbers' as const, source: 'the depositary', numbers: inOrder };
      }),
  );
  return fc
    .record({ proportion: anyProportion, base: anyBase })
    .map(({ proportion, base }): Condition => ({ kind: 'proportion-of-parties', says: 'of them', proportion, base }));
}

function anySum({ states, someDay, dayOfOther = someDay, mayBeUnknown }: About): fc.Arbitrary<Condition> {
  // In tenths, as shares are.
  const anyTenths = fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 9, maxLength: 9 });
  return fc
    .record({
      than: fc.constantFrom('at-least', 'more-than'),
      tenths: fc.integer({ min: 1, max: 25 }),
      tables: fc.tuple(anyTenths, anyTenths),
      later: fc.option(dayOfOther),
      isKnown: mayBeUnknown ? fc.constantFrom(true, true, true, false) : fc.constant(true),
    })
    .map(({ than, tenths, tables: [first, second], later, isKnown }): Condition => {
      const amountsOf = (each: readonly number[]) =>
        Object.fromEntries(states.map((state, index) => [state, (each[index % each.length] ?? 0) / 10]));
      const tables = [
        { source: 'first', amounts: amountsOf(first) },
        ...(later === null ? [] : [{ source: 'second', from: later, amounts: amountsOf(second) }]),
      ];
      const amount = { than, units: tenths / 10 };
      return { kind: 'sum', says: 'of something', unit: 'tons', amount, tables: isKnown ? tables : [] };
    });
}

function anySignatories(about: About): fc.Arbitrary<Condition> {
  const { states, someDay, dayOfOther = someDay, mayBeUnknown } = about;
  const anySigned = fc.uniqueArray(fc.record({ participant: fc.constantFrom(...states), on: dayOfOther }), {
    minLength: 1,
    maxLength: 5,
    selector: ({ participant }) => participant,
  });
  const says = 'of the signatories';
  const listed = fc
    .record({ proportion: anyProportion, signed: anySigned })
    .map(({ proportion, signed }): Condition => {
      const signatories = { kind: 'listed' as const, source: 'the depositary', signed };
      return { kind: 'proportion-of-signatories', says, proportion, signatories };
    });
  const open = anyProportion.map((proportion): Condition => {
    return { kind: 'proportion-of-signatories', says, proportion, signatories: { kind: 'of-the-record' } };
  });
  return mayBeUnknown ? fc.oneof({ weight: 4, arbitrary: listed }, open) : listed;
}

type Members = Extract<NonNullable<Extract<Condition, { kind: 'instruments' }>['of']>, { members: unknown }>['members'];

/** Who belongs to a group that changes with time, as far as that is known. */
function anyMembers(about: About): fc.Arbitrary<Members> {
  const listed = fc
    .record({ parties: anyParties(about), complete: about.mayBeUnknown ? fc.boolean() : fc.constant(true) })
    .map(({ parties, complete }): Members => ({ kind: 'listed', source: 'the club', complete, members: parties }));
  const notKnown = fc.constant<Members>({ kind: 'not-known' });
  return about.mayBeUnknown ? fc.oneof({ weight: 4, arbitrary: listed }, notKnown) : listed;
}

function anySingle(about: About): fc.Arbitrary<Condition> {
  const { states, someDay } = about;
  const some = fc.subarray([...states], { minLength: 1 });
  const number = fc.integer({ min: 1, max: 4 });
  const dates = anyDates(about);
  return fc.oneof(
    number.map((each): Condition => ({ kind: 'instruments', number: each })),
    fc.tuple(number, some).map(([each, group]): Condition => {
      return { kind: 'instruments', number: each, of: { says: 'some', states: group } };
    }),
    fc.tuple(number, some).map(([each, group]): Condition => {
      return { kind: 'instruments', number: each, of: { says: 'the others', except: group } };
    }),
    fc.tuple(number, anyMembers(about)).map(([each, members]): Condition => {
      return { kind: 'instruments', number: each, of: { says: 'those of the club', members } };
    }),
    fc
      .subarray([...states], { minLength: 1, maxLength: 3 })
      .map((named): Condition => ({ kind: 'named-states', says: 'those named', states: named })),
    { weight: 2, arbitrary: anyShare(about) },
    { weight: 3, arbitrary: anyPart(about) },
    { weight: 2, arbitrary: anySignatories(about) },
    { weight: 2, arbitrary: anySum(about) },
    dates.map((facts): Condition => ({ kind: 'treaty-in-force', treaty: 'other', facts })),
    dates.map((facts): Condition => ({ kind: 'treaty-condition-met', treaty: 'other', facts })),
    someDay.map((on): Condition => ({ kind: 'on-date', on })),
  );
}

/** A condition of any kind, or several of them in two levels of "all of" and "any of". */
export function anyCondition(about: About): fc.Arbitrary<Condition> {
  const single = anySingle(about);
  const combine = (part: fc.Arbitrary<Condition>): fc.Arbitrary<Condition> =>
    fc.record({
      kind: fc.constantFrom('all-of', 'any-of'),
      conditions: fc.array(part, { minLength: 2, maxLength: 3 }),
    });
  const pair = combine(single);
  return fc.oneof(single, { weight: 2, arbitrary: pair }, combine(fc.oneof(single, pair)));
}
