import { describe, expect, it } from 'vitest';
import { civilDate } from '../../src/calendar/civil-date.ts';
import { composeLife } from '../../src/lifecycle/compose-life.ts';
import type { Condition, Treaty } from '../../src/treaty/treaty.ts';
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
