import { describe, expect, it } from 'vitest';
import { type CivilDate, civilDate } from '../../src/calendar/civil-date.ts';
import { composeLife } from '../../src/lifecycle/compose-life.ts';
import { actKnownOn, asKnownOn } from '../../src/lifecycle/known-on.ts';
import type { Act } from '../../src/treaty/act.ts';
import type { Condition, OtherTreatyFacts, Treaty } from '../../src/treaty/treaty.ts';
import { act, treatyWith } from '../support/build.ts';

const { entryIntoForce } = treatyWith(1).finalClauses;
const withCondition = (condition: Condition): Treaty =>
  treatyWith(1, { entryIntoForce: { ...entryIntoForce, condition } });
const half = { than: 'at-least', numerator: 1, denominator: 2 } as const;
const share = { kind: 'share', says: 'of the fleet', unit: '%', proportion: half } as const;
const acts = [act('NOR', 'accession', '1991-01-01'), act('ISL', 'accession', '1992-01-01')];
const lifeOn = (condition: Condition, on: string) => composeLife(withCondition(condition), { acts }, civilDate(on));

describe('a life on a past day knows nothing that came later', () => {
  it('not that the depositary found a share reached: until then that finding is awaited', () => {
    const found: Condition = {
      ...share,
      tables: [],
      reachedOn: { on: civilDate('1993-06-01'), source: 'notification of the depositary' },
    };
    expect(lifeOn(found, '1993-05-31').entryIntoForce).toMatchObject({
      kind: 'pending',
      awaits: [{ article: '2(1)', code: 'awaited.finding-of-share', values: { of: 'of the fleet' } }],
      basis: [{ article: '2(1)', code: 'step.share-not-found-by', values: { of: 'of the fleet', on: '1993-05-31' } }],
    });
    // 1 June 1993 and three months.
    expect(lifeOn(found, '1993-06-01').entryIntoForce).toMatchObject({ kind: 'determined', value: '1993-09-01' });
  });

  it('not the number of Parties of a later day', () => {
    const numbers: Condition = {
      kind: 'proportion-of-parties',
      says: 'of the Members',
      proportion: half,
      base: {
        kind: 'numbers',
        source: 'x',
        numbers: [
          { from: civilDate('1990-01-01'), parties: 6 },
          { from: civilDate('1995-01-01'), parties: 4 },
        ],
      },
    };
    expect(lifeOn(numbers, '1994-12-31').entryIntoForce).toMatchObject({
      kind: 'pending',
      awaits: [{ code: 'awaited.acceptances', values: { parties: 6, required: 3, counted: 2, missing: 1 } }],
    });
    expect(lifeOn(numbers, '1995-01-01').entryIntoForce).toMatchObject({ kind: 'determined', value: '1995-04-01' });
  });

  it('not a table of shares that governs from a later day', () => {
    const table = (from: string, norway: number) => ({
      from: civilDate(from),
      source: 'x',
      total: 100,
      shares: { NOR: norway, CUB: 100 - norway },
    });
    const moved: Condition = { ...share, tables: [table('1990-01-01', 40), table('1996-01-31', 60)] };
    expect(lifeOn(moved, '1996-01-30').entryIntoForce).toMatchObject({
      kind: 'pending',
      awaits: [{ code: 'awaited.share', values: { total: 100, required: 50, counted: 40, missing: 10 } }],
    });
    // 31 January 1996 and three months: there is no 31 April.
    expect(lifeOn(moved, '1996-01-31').entryIntoForce).toMatchObject({ kind: 'determined', value: '1996-04-30' });
  });

  it('not that the depositary would notify a deposit', () => {
    const treaty = treatyWith(1, { entryIntoForce: { ...entryIntoForce, runsFrom: 'notification' } });
    const deposited = { ...act('NOR', 'accession', '1991-01-01'), notifiedOn: civilDate('1991-02-10') } as const;
    const dateOn = (on: string) => composeLife(treaty, { acts: [deposited] }, civilDate(on)).entryIntoForce;
    expect(dateOn('1991-02-09')).toMatchObject({
      kind: 'pending',
      awaits: [{ code: 'awaited.instruments', values: { required: 1, counted: 0, missing: 1 } }],
    });
    expect(dateOn('1991-02-10')).toMatchObject({ kind: 'determined', value: '1991-05-10' });
  });

  it('not that the armed conflict that holds a denunciation would end', () => {
    const { denunciation } = treatyWith(1).finalClauses;
    const treaty = treatyWith(1, {
      denunciation: { ...denunciation, armedConflict: { article: '11(1)' } } as typeof denunciation,
    });
    const ended = {
      ...act('NOR', 'denunciation', '2010-03-15'),
      kind: 'denunciation',
      armedConflict: civilDate('2013-06-30'),
    } as const;
    const effectOn = (on: string) => {
      const life = composeLife(treaty, { acts: [act('NOR', 'accession', '1991-01-01'), ended] }, civilDate(on));
      return life.participants[0]?.participations[0]?.notices[0];
    };
    expect(effectOn('2013-06-29')).toMatchObject({ effect: { kind: 'indeterminate', candidates: [] } });
    expect(effectOn('2013-06-30')).toMatchObject({ effect: { kind: 'determined', value: '2013-06-30' } });
  });
});

describe('asKnownOn', () => {
  const { finalClauses } = treatyWith(1);
  const clausesWith = (condition: Condition) => ({ ...finalClauses, entryIntoForce: { ...entryIntoForce, condition } });
  const known = (condition: Condition, on: string) =>
    asKnownOn(clausesWith(condition), civilDate(on)).entryIntoForce.condition;
  const table = (source: string, from?: string) => ({
    ...(from === undefined ? {} : { from: civilDate(from) }),
    source,
    total: 100,
    shares: { NOR: 60 },
  });
  const later = { source: 'later', from: civilDate('1996-01-31') };
  const numbers = (...from: readonly string[]): Condition => ({
    kind: 'proportion-of-parties',
    says: 'of the Members',
    proportion: half,
    base: {
      kind: 'numbers',
      source: 'x',
      numbers: from.map((each, at) => ({ from: civilDate(each), parties: at + 4 })),
    },
  });
  const named: Condition = { kind: 'named-states', says: 'the two', states: ['NOR', 'ISL'] };
  const onDate: Condition = { kind: 'on-date', on: civilDate('2000-01-01') };

  it('gives back the same clauses where nothing of them came later', () => {
    for (const condition of [
      named,
      onDate,
      numbers('1990-01-01', '1995-01-01'),
      { ...share, tables: [table('first'), table('later', '1995-01-01')] },
      { kind: 'all-of', conditions: [named, { kind: 'any-of', conditions: [named, onDate] }] },
    ] satisfies Condition[]) {
      const clauses = clausesWith(condition);
      expect(asKnownOn(clauses, civilDate('1995-01-01'))).toBe(clauses);
    }
  });

  it('in a life whose clauses are the same, the treaty is the same object', () => {
    const treaty = withCondition(named);
    expect(composeLife(treaty, { acts }, civilDate('1995-01-01')).treaty).toBe(treaty);
  });

  it('takes the first table and the first number whenever they begin, and later ones from their first day', () => {
    const early = { ...share, tables: [table('first', '1992-01-01'), { ...table('later'), ...later }] };
    expect(known(early, '1991-12-31')).toEqual({ ...early, tables: [table('first', '1992-01-01')] });
    const without = { ...share, tables: [table('first'), { ...table('later'), ...later }] };
    expect(known(without, '1996-01-30')).toEqual({ ...without, tables: [table('first')] });
    expect(known(without, '1996-01-31')).toBe(without);
    expect(known(numbers('1992-01-01', '1995-01-01'), '1991-12-31')).toEqual(numbers('1992-01-01'));
    expect(known(numbers('1992-01-01', '1995-01-01'), '1995-01-01')).toEqual(numbers('1992-01-01', '1995-01-01'));
  });

  it('keeps a finding that was there, also beside a table that came later, and leaves out one that was not', () => {
    const reachedOn = { on: civilDate('1993-06-01'), source: 'notification of the depositary' };
    const found: Condition = { ...share, tables: [table('first'), { ...table('later'), ...later }], reachedOn };
    expect(known(found, '1996-01-31')).toBe(found);
    expect(known(found, '1993-06-01')).toStrictEqual({ ...share, tables: [table('first')], reachedOn });
    expect(known(found, '1993-05-31')).toStrictEqual({
      ...share,
      tables: [table('first')],
      notReachedBy: '1993-05-31',
    });
  });

  it('looks at every part of a condition, and changes those of which something came later', () => {
    const moved = numbers('1990-01-01', '1995-01-01');
    const then = numbers('1990-01-01');
    for (const kind of ['all-of', 'any-of'] as const) {
      expect(known({ kind, conditions: [named, moved] }, '1994-12-31')).toEqual({ kind, conditions: [named, then] });
      expect(known({ kind, conditions: [moved, named] }, '1994-12-31')).toEqual({ kind, conditions: [then, named] });
    }
  });

  it('leaves out of other treaties what came later: the day met, entry into force, Parties and that they left', () => {
    const parties = [
      { participant: 'NOR', from: civilDate('1990-04-01'), until: civilDate('1995-01-01') },
      { participant: 'ISL', from: civilDate('1991-01-01') },
    ];
    const dates = { kind: 'known', metOn: civilDate('1990-01-01'), inForceOn: civilDate('1990-04-01') } as const;
    const met = (facts: OtherTreatyFacts): Condition => ({ kind: 'treaty-condition-met', treaty: 'other', facts });
    const factsOn = (facts: OtherTreatyFacts, on: string) => known(met(facts), on);
    expect(factsOn({ ...dates, parties }, '1989-12-31')).toStrictEqual(met({ kind: 'known', parties: [] }));
    expect(factsOn({ ...dates, parties }, '1990-04-01')).toStrictEqual(
      met({ ...dates, parties: [{ participant: 'NOR', from: civilDate('1990-04-01') }] }),
    );
    expect(factsOn({ ...dates, parties }, '1995-01-01')).toStrictEqual(met({ ...dates, parties }));
    const { metOn: _, ...inForce } = dates;
    expect(factsOn(inForce, '1990-03-31')).toStrictEqual(met({ kind: 'known' }));
    expect(factsOn(inForce, '1990-04-01')).toStrictEqual(met(inForce));
    const { inForceOn: __, ...onlyMet } = dates;
    expect(factsOn(onlyMet, '1990-01-01')).toStrictEqual(met(onlyMet));
  });
});

describe('actKnownOn', () => {
  const denunciation = (armedConflict?: 'none' | 'engaged' | CivilDate): Act => ({
    participant: 'NOR',
    kind: 'denunciation',
    on: civilDate('2010-03-15'),
    ...(armedConflict === undefined ? {} : { armedConflict }),
  });
  const accession = { participant: 'NOR', kind: 'accession', on: civilDate('1991-01-01') } as const;
  const on = civilDate('2013-06-30');

  it('gives back the same act where nothing of it came later', () => {
    for (const each of [
      accession,
      { ...accession, notifiedOn: on },
      denunciation(),
      denunciation('none'),
      denunciation('engaged'),
      denunciation(on),
    ]) {
      expect(actKnownOn(each, on)).toBe(each);
    }
  });

  it('leaves out a notification of the next day, and takes a conflict that ends on it as one that goes on', () => {
    expect(actKnownOn({ ...accession, notifiedOn: civilDate('2013-07-01') }, on)).toStrictEqual(accession);
    expect(actKnownOn(denunciation(civilDate('2013-07-01')), on)).toStrictEqual(denunciation('engaged'));
  });
});
