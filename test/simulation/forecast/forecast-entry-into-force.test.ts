import { describe, expect, it } from 'vitest';
import { civilDate } from '../../../src/calendar/civil-date.ts';
import { civilDateOf, dayNumberOf } from '../../../src/calendar/day-number.ts';
import { composeLife } from '../../../src/lifecycle/compose-life.ts';
import { chanceBy, type Forecasted, type ForecastOptions } from '../../../src/simulation/forecast/forecast.ts';
import {
  composeClauseQuestion,
  forecastEntryIntoForce,
} from '../../../src/simulation/forecast/forecast-entry-into-force.ts';
import { measurePace } from '../../../src/simulation/forecast/measure-pace.ts';
import { NOT_BY_HORIZON, simulateFutures } from '../../../src/simulation/forecast/simulate-futures.ts';
import type { Act } from '../../../src/treaty/act.ts';
import type { Condition, FinalClauses, Treaty } from '../../../src/treaty/treaty.ts';
import { listPool } from '../../../src/what-if/list-pool.ts';
import { act, treatyWith } from '../../support/build.ts';
import { opCrcSc, opCrcScRegister } from '../../support/op-crc-sc.ts';

const AS_OF = civilDate('1993-01-01');
const plain = treatyWith(1).finalClauses;
const CODES = ['NOR', 'ISL', 'SWE', 'DNK', 'FIN', 'IRL', 'NLD', 'BEL', 'LUX', 'FRA', 'ESP', 'PRT', 'ITA', 'AUT', 'CHE'];

/** Deposits of the first States of the list, one every hundred days from the middle of 1990. */
const deposits = (number: number): Act[] =>
  CODES.slice(0, number).map((code, at) =>
    act(code, 'accession', civilDateOf(dayNumberOf(civilDate('1990-06-01')) + 100 * at)),
  );

const on = (condition: Condition, clauses: Partial<FinalClauses> = {}): Treaty =>
  treatyWith(1, { entryIntoForce: { ...plain.entryIntoForce, condition }, ...clauses });

/** Only these States can join. */
const among = (...states: string[]): Partial<FinalClauses> => ({
  participation: {
    ...plain.participation,
    eligibility: {
      kind: 'party-or-signatory-of',
      article: '1',
      treaty: 'other',
      facts: {
        kind: 'listed',
        complete: true,
        sources: [],
        since: Object.fromEntries(states.map((state) => [state, civilDate('1980-01-01')])),
      },
    },
  },
});

const ask = (treaty: Treaty, acts: readonly Act[], options: Partial<ForecastOptions> = {}) =>
  forecastEntryIntoForce(treaty, { acts }, { asOf: AS_OF, seed: 7, futures: 2000, ...options });

function forecast(treaty: Treaty, acts: readonly Act[], options: Partial<ForecastOptions> = {}): Forecasted {
  const answer = ask(treaty, acts, options);
  if (answer.kind !== 'forecast') throw new Error(`${answer.kind}`);
  return answer;
}

/** What is awaited while instruments are missing. */
const awaited = (required: number, counted: number, article = '2(1)') => ({
  article,
  code: 'awaited.instruments',
  values: { required, counted, missing: required - counted },
});

describe('forecastEntryIntoForce', () => {
  it('a treaty one short: every date lies three months or more after the day asked about, and the chances rise to one', () => {
    const answer = forecast(treatyWith(9), deposits(8));
    expect(answer.missing).toMatchObject([awaited(9, 8)]);
    expect((answer.days[0]?.on ?? '') >= '1993-04-02').toBe(true);
    expect(chanceBy(answer, civilDate('1993-04-01'))).toBe(0);
    const median = answer.median ?? AS_OF;
    expect(chanceBy(answer, median)).toBeGreaterThanOrEqual(0.5);
    expect(chanceBy(answer, civilDateOf(dayNumberOf(median) - 1))).toBeLessThan(0.5);
    expect(chanceBy(answer, answer.horizonOn)).toBe(1 - answer.never);
    expect(chanceBy(answer, civilDate('2023-01-02'))).toBeUndefined();
    // Eight deposits in 1,096 days, or faster: the next within a year, and ninety days beside.
    expect(median < '1994-04-01').toBe(true);
  });

  it('the number is there and the clause leaves its day open: nothing to draw, and the question is told', () => {
    const delay = { form: 'period-after', period: { months: 3 }, monthEnd: 'refuse' } as const;
    const treaty = treatyWith(3, {
      entryIntoForce: { ...treatyWith(3).finalClauses.entryIntoForce, delay },
    });
    const acts = [...deposits(2), act('CUB', 'accession', '1992-11-30')];
    const answer = ask(treaty, acts);
    expect(answer).toEqual({
      kind: 'not-forecastable',
      says: {
        code: 'forecast.open-since-between',
        values: {
          article: '2(1)',
          metOn: '1992-11-30',
          questions: [
            {
              code: 'question.no-such-day',
              values: { article: '2(1)', missingDay: { year: 1993, month: 2, day: 30 } },
            },
          ],
          days: ['1993-02-28', '1993-03-01'],
        },
      },
    });
  });

  it('the ends of the intervals are the days by which 5, 25, 75 and 95 in a hundred futures are in force', () => {
    const answer = forecast(treatyWith(9), deposits(8), { futures: 100 });
    const all = answer.days.flatMap((day) => Array.from({ length: day.futures }, () => day.on));
    expect(answer.interval90).toEqual({ from: all[4], to: all[94] });
    expect(answer.interval50).toEqual({ from: all[24], to: all[74] });
    expect(answer.median).toBe(all[49]);
  });

  it('all that remain must deposit: later than for one of them, and the States left are counted', () => {
    const five = among('NOR', 'ISL', 'SWE', 'DNK', 'FIN', 'IRL');
    const all = forecast(treatyWith(6, five), deposits(3));
    const one = forecast(treatyWith(4, five), deposits(3));
    expect(all.model.others).toMatchObject({ deposits: 3, left: 3 });
    expect((all.median ?? '9') > (one.median ?? '9')).toBe(true);
  });

  it('nobody is left for the last instrument: in no future', () => {
    const answer = forecast(treatyWith(7, among('NOR', 'ISL', 'SWE', 'DNK', 'FIN', 'IRL')), deposits(3));
    expect(answer).toMatchObject({ never: 1, days: [], interval50: { from: 'later', to: 'later' } });
    expect(answer).not.toHaveProperty('median');
    expect(chanceBy(answer, answer.horizonOn)).toBe(0);
  });

  it('named States: who deposits matters, so that one State named is later than anybody', () => {
    const named: Condition = { kind: 'named-states', says: 'the depositary Government', states: ['USA'] };
    const who = forecast(on({ kind: 'all-of', conditions: [{ kind: 'instruments', number: 4 }, named] }), deposits(3));
    const anybody = forecast(treatyWith(4), deposits(3));
    expect((who.median ?? '9') > (anybody.median ?? '9')).toBe(true);
  });

  it('a share: where one State alone holds what is missing, it is that State that is waited for', () => {
    const share = (shares: Record<string, number>): Condition => ({
      kind: 'share',
      says: 'of the tonnage',
      unit: 'per cent',
      proportion: { than: 'at-least', numerator: 1, denominator: 2 },
      tables: [{ source: 'example', total: 100, shares }],
    });
    const one = forecast(on(share({ NOR: 10, USA: 90 })), deposits(4));
    const many = forecast(on(share({ NOR: 10, USA: 45, GBR: 45, GRC: 45, JPN: 45 })), deposits(4));
    expect((many.median ?? '9') < (one.median ?? '9')).toBe(true);
  });

  it('a part of the Parties to another treaty: only these are drawn', () => {
    const parties = ['NOR', 'ISL', 'SWE', 'DNK', 'FIN', 'IRL', 'NLD', 'BEL'].map((participant) => ({
      participant,
      from: civilDate('1980-01-01'),
    }));
    const condition: Condition = {
      kind: 'proportion-of-parties',
      says: 'of the Parties',
      proportion: { than: 'at-least', numerator: 3, denominator: 4 },
      base: { kind: 'current', treaty: 'other', facts: { kind: 'known', parties } },
    };
    const answer = forecast(on(condition), deposits(4));
    expect(answer.model.others.left).toBe(4);
    expect(answer.missing).toMatchObject([
      { article: '2(1)', code: 'awaited.acceptances', values: { parties: 8, required: 6, counted: 4, missing: 2 } },
    ]);
  });

  it('a day of the clause can bring it about without a deposit', () => {
    const day: Condition = { kind: 'on-date', on: civilDate('1993-02-01') };
    const both: Condition = { kind: 'all-of', conditions: [{ kind: 'instruments', number: 4 }, day] };
    const first = forecast(on(both), deposits(3)).days[0]?.on;
    expect((first ?? '') >= '1993-05-01').toBe(true);
    const either: Condition = { kind: 'any-of', conditions: [{ kind: 'instruments', number: 15 }, day] };
    expect(ask(on(either), deposits(3))).toMatchObject({ kind: 'date-set', on: '1993-05-01' });
  });

  it('an accession that does not count is waited for in no future, once nobody can sign', () => {
    const closed: Partial<FinalClauses> = {
      participation: {
        ...plain.participation,
        signature: { article: '1(1)', opensOn: civilDate('1990-01-01'), closesOn: civilDate('1991-01-01') },
      },
      entryIntoForce: {
        ...plain.entryIntoForce,
        condition: { kind: 'instruments', number: 5 },
        counts: ['ratification'],
      },
    };
    const acts = [
      ...['NOR', 'ISL', 'SWE', 'DNK'].map((code) => act(code, 'signature', '1990-02-01')),
      ...['NOR', 'ISL', 'SWE'].map((code) => act(code, 'ratification', '1991-02-01')),
    ];
    expect(forecast(treatyWith(5, closed), acts)).toMatchObject({
      never: 1,
      model: { signatories: { deposits: 3, left: 1 }, others: { left: 0 } },
    });
  });

  it('OP-CRC-SC 14(1) as of 1 September 2001: five instruments missing of ten; what came later is not known', () => {
    const options = { asOf: civilDate('2001-09-01'), seed: 1, futures: 500 };
    const answer = forecastEntryIntoForce(opCrcSc, opCrcScRegister, options);
    const until = opCrcScRegister.acts.filter((each) => each.on <= options.asOf);
    expect(forecastEntryIntoForce(opCrcSc, { acts: until }, options)).toEqual(answer);
    expect(answer).toMatchObject({ kind: 'forecast', missing: [awaited(10, 5, '14(1)')] });
  });

  it('the same seed gives the same forecast, another seed another; as JSON it is the same', () => {
    const first = forecast(treatyWith(9), deposits(6));
    expect(forecast(treatyWith(9), deposits(6))).toEqual(first);
    expect(JSON.parse(JSON.stringify(first))).toEqual(first);
    expect(forecast(treatyWith(9), deposits(6), { seed: 8 }).days).not.toEqual(first.days);
  });

  it('one more deposit makes the median no later, on average over seeds', () => {
    const wait = (number: number): number => {
      const waits = [1, 2, 3, 4, 5].map((seed) => {
        const { median } = forecast(treatyWith(15), deposits(number), { seed, futures: 1000 });
        return dayNumberOf(median ?? civilDate('2023-01-01'));
      });
      return waits.reduce((sum, each) => sum + each, 0) / waits.length;
    };
    const medians = [4, 5, 6, 7, 8, 9, 10].map(wait);
    expect(medians).toEqual([...medians].sort((a, b) => b - a));
  });
});

describe('what cannot be forecast', () => {
  it.each([0, 1, 2])('%i deposits are too few to say anything of their pace', (number) => {
    const answer = ask(treatyWith(9), deposits(number));
    expect(answer).toEqual({
      kind: 'too-short',
      deposits: number,
      needs: 3,
      says: { code: 'forecast.too-short', values: { deposits: number } },
    });
  });

  it('what is in force, or has its date', () => {
    expect(ask(treatyWith(3), deposits(3))).toEqual({ kind: 'already-in-force', since: '1991-03-18' });
    expect(ask(treatyWith(3), deposits(3), { asOf: civilDate('1991-01-01') })).toMatchObject({
      kind: 'date-set',
      on: '1991-03-18',
      says: {
        code: 'forecast.date-set-since',
        values: { article: '2(1)', metOn: '1990-12-18', on: '1991-03-18' },
      },
    });
  });

  it('what waits for another treaty, as a condition or as a floor', () => {
    const other = { treaty: 'other', facts: { kind: 'known' } } as const;
    const waits: Condition = { kind: 'treaty-in-force', ...other };
    const condition: Condition = { kind: 'all-of', conditions: [{ kind: 'instruments', number: 5 }, waits] };
    expect(ask(on(condition), deposits(3))).toMatchObject({
      kind: 'not-forecastable',
      says: { code: 'forecast.waits-for-other', values: { article: '2(1)', treaty: 'other' } },
    });
    const either: Condition = { kind: 'any-of', conditions: [waits, { kind: 'instruments', number: 5 }] };
    expect(ask(on(either), deposits(3)).kind).toBe('forecast');
    for (const facts of [other.facts, { kind: 'unknown' } as const]) {
      const entryIntoForce = {
        ...plain.entryIntoForce,
        condition: { kind: 'instruments', number: 5 } as const,
        notBefore: { article: '2(3)', treaty: 'other', facts },
      };
      expect(ask(treatyWith(5, { entryIntoForce }), deposits(3))).toMatchObject({ kind: 'not-forecastable' });
    }
  });

  it('a share of which nothing is known, also where the depositary found it reached only later', () => {
    const share = (reached: object): Condition => ({
      kind: 'share',
      says: 'of the consumption',
      unit: 'per cent',
      proportion: { than: 'at-least', numerator: 2, denominator: 3 },
      tables: [],
      ...reached,
    });
    const later = { reachedOn: { on: civilDate('1994-01-01'), source: 'example' } };
    const of = 'of the consumption';
    const questions = [{ code: 'question.share-unknown', values: { of } }];
    for (const [part, code, values] of [
      [share({}), 'forecast.questions-no-deposit-answers', { article: '2(1)', questions }],
      [share(later), 'forecast.waits-for-finding', { article: '2(1)', of }],
    ] as const) {
      const condition: Condition = { kind: 'all-of', conditions: [{ kind: 'instruments', number: 5 }, part] };
      expect(ask(on(condition), deposits(3))).toEqual({ kind: 'not-forecastable', says: { code, values } });
    }
  });

  it.each([
    [{ futures: 0 }, 'futures: 0 is not a whole number'],
    [{ futures: 1.5 }, 'futures: 1.5'],
    [{ seed: 0.5 }, 'seed: 0.5'],
    [{ seed: 2 ** 33 }, 'seed: '],
    [{ horizonYears: 0 }, 'horizonYears: 0'],
  ])('options %j are a mistake in the program', (options, message) => {
    expect(() => ask(treatyWith(9), deposits(4), options)).toThrow(message);
  });
});

describe('simulateFutures', () => {
  const futuresOf = (number: number, acts: readonly Act[], way: 'fast' | 'general', horizonOn: string) => {
    const treaty = treatyWith(number);
    const life = composeLife(treaty, { acts }, AS_OF);
    const pool = listPool(treaty.finalClauses, life.participants, AS_OF);
    const question = composeClauseQuestion(treaty.finalClauses.entryIntoForce, life.countedInstruments, pool, AS_OF);
    const pace = measurePace({
      openedOn: civilDate('1990-01-01'),
      asOf: AS_OF,
      deposits: life.countedInstruments.map((each) => ({ on: each.on, bySignatory: false })),
      left: [pool[0].length, pool[1].length],
    });
    const drawing = { pace, asOf: AS_OF, seed: 3, futures: 1000, horizonOn: civilDate(horizonOn) };
    return [...simulateFutures(question, drawing, way)];
  };

  it.each([
    [9, 8, '2023-01-01'],
    [15, 5, '2023-01-01'],
    [40, 10, '1996-01-01'],
    [190, 3, '2023-01-01'],
  ])(
    '%i instruments, %i there, up to %s: counting off gives the same days as the law, future by future',
    (number, there, horizonOn) => {
      const acts = [...deposits(there), act('USA', 'signature', '1990-02-01'), act('GBR', 'signature', '1990-02-01')];
      const fast = futuresOf(number, acts, 'fast', horizonOn);
      expect(fast).toEqual(futuresOf(number, acts, 'general', horizonOn));
      expect(fast.some((day) => day !== NOT_BY_HORIZON)).toBe(true);
    },
  );
});
