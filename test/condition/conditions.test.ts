import { describe, expect, it } from 'vitest';
import { civilDate } from '../../src/calendar/civil-date.ts';
import { countLeastInstruments, findDayMet } from '../../src/condition/count.ts';
import type { CountedInstrument } from '../../src/condition/counted-instrument.ts';
import { describeCondition, listAwaited, listUnknownFacts } from '../../src/condition/describe-condition.ts';
import { findEarliestMet } from '../../src/condition/find-earliest-met.ts';
import type { MessageCode } from '../../src/determination/messages/message.ts';
import { composeLife } from '../../src/lifecycle/compose-life.ts';
import { conditionSchema } from '../../src/treaty/condition.ts';
import type { Condition, OtherTreatyFacts } from '../../src/treaty/treaty.ts';
import { act, treatyWith } from '../support/build.ts';

/** The deposits of so many participants, in order of day. */
const deposits = (...rows: readonly (readonly [participant: string, on: string])[]): readonly CountedInstrument[] =>
  rows.map(([participant, on]) => ({ participant, kind: 'ratification', on: civilDate(on) }));

const unknown: OtherTreatyFacts = { kind: 'unknown' };
const TWO_THIRDS = { than: 'at-least', numerator: 2, denominator: 3 } as const;
const THREE_FOURTHS = { than: 'at-least', numerator: 3, denominator: 4 } as const;
const UNANIMITY = { than: 'at-least', numerator: 1, denominator: 1 } as const;
const FIFTY_FIVE_PER_CENT = { than: 'at-least', numerator: 55, denominator: 100 } as const;

const allOf = (...conditions: Condition[]): Condition => ({ kind: 'all-of', conditions });
const anyOf = (...conditions: Condition[]): Condition => ({ kind: 'any-of', conditions });
const instruments = (number: number): Condition => ({ kind: 'instruments', number });

describe('findDayMet, instruments of a group', () => {
  // The Istanbul Convention, article 75(3), with three and two for ten and eight: Turkey and Albania are members, Belarus
  // stands for a State that is none.
  const ofMembers: Condition = {
    kind: 'instruments',
    number: 2,
    of: { says: 'member States of the Council of Europe', states: ['TUR', 'ALB', 'PRT'] },
  };
  const istanbul = allOf(instruments(3), ofMembers);

  it('a number of which so many of a group: the number may be there before the group (Istanbul Convention 75(3))', () => {
    const rows = [
      ['TUR', '2012-03-14'],
      ['BLR', '2012-06-01'],
      ['TUN', '2012-07-01'],
    ] as const;
    expect(findDayMet(istanbul, deposits(...rows))).toBeUndefined();
    expect(findDayMet(istanbul, deposits(...rows, ['ALB', '2013-02-04']))).toBe('2013-02-04');
  });

  it('and the group before the number (Istanbul Convention 75(3))', () => {
    const rows = deposits(['TUR', '2012-03-14'], ['ALB', '2013-02-04'], ['BLR', '2013-02-05']);
    expect(findDayMet(istanbul, rows)).toBe('2013-02-05');
    expect(findDayMet(istanbul, rows.slice(0, 2))).toBeUndefined();
  });

  it('a group may be all but those named (NPT IX(3): three depositary Governments and forty others)', () => {
    const others: Condition = {
      kind: 'instruments',
      number: 2,
      of: { says: 'other States', except: ['GBR', 'SUN', 'USA'] },
    };
    expect(findDayMet(others, deposits(['GBR', '1968-11-27'], ['USA', '1970-03-05']))).toBeUndefined();
    expect(findDayMet(others, deposits(['IRL', '1968-07-01'], ['GBR', '1968-11-27'], ['NGA', '1968-12-27']))).toBe(
      '1968-12-27',
    );
  });

  it('pending, it says how many of the group are missing', () => {
    expect(listAwaited('75(3)', istanbul, deposits(['TUR', '2012-03-14'], ['BLR', '2012-06-01']))).toEqual([
      { article: '75(3)', code: 'awaited.instruments', values: { required: 3, counted: 2, missing: 1 } },
      {
        article: '75(3)',
        code: 'awaited.instruments-of-group',
        values: { required: 2, counted: 1, missing: 1, of: 'member States of the Council of Europe' },
      },
    ]);
  });

  it('the basis names the instruments of the group alone, for the part that asks for the group', () => {
    const rows = deposits(['TUR', '2012-03-14'], ['ALB', '2013-02-04'], ['BLR', '2013-02-04']);
    const [, albania, belarus] = rows;
    expect(describeCondition('75(3)', istanbul, rows)).toEqual([
      {
        article: '75(3)',
        code: 'step.number-complete',
        values: { required: 3, counted: 3, metOn: '2013-02-04', decisive: [albania, belarus] },
      },
      {
        article: '75(3)',
        code: 'step.number-complete-of',
        values: {
          required: 2,
          counted: 2,
          metOn: '2013-02-04',
          decisive: [albania],
          of: 'member States of the Council of Europe',
        },
      },
    ]);
  });
});

describe('findDayMet, States by name', () => {
  const named: Condition = { kind: 'named-states', says: 'the three depositaries', states: ['GBR', 'RUS', 'USA'] };

  it('every one of them, and nobody else for them (CTBT XIV(1) with its Annex 2; NPT IX(3))', () => {
    const rows = deposits(['GBR', '1968-11-27'], ['RUS', '1970-03-05'], ['USA', '1970-03-05']);
    expect(findDayMet(named, rows)).toBe('1970-03-05');
    for (const missing of ['GBR', 'RUS', 'USA']) {
      const rest = [
        ...rows.filter(({ participant }) => participant !== missing),
        ...deposits(['NOR', '1970-03-06'], ['ISL', '1970-03-07'], ['FRA', '1970-03-08']),
      ];
      expect(findDayMet(named, rest)).toBeUndefined();
      expect(listAwaited('IX(3)', named, rest)).toEqual([
        {
          article: 'IX(3)',
          code: 'awaited.instruments-of-each',
          values: { of: 'the three depositaries', required: 3, counted: 2, missing: [missing] },
        },
      ]);
    }
  });

  it('six, among them five by name: the sixth that is none of the five may come last (whaling convention X(4))', () => {
    const five: Condition = { kind: 'named-states', says: 'the five', states: ['NLD', 'NOR', 'RUS', 'GBR', 'USA'] };
    const rows = deposits(
      ['GBR', '1947-06-17'],
      ['USA', '1947-07-18'],
      ['NOR', '1948-03-03'],
      ['RUS', '1948-09-11'],
      ['NLD', '1948-11-10'],
    );
    expect(findDayMet(allOf(instruments(6), five), rows)).toBeUndefined();
    const early = [...deposits(['AUS', '1947-12-01']), ...rows].sort((a, b) => (a.on < b.on ? -1 : 1));
    expect(findDayMet(allOf(instruments(6), five), early)).toBe('1948-11-10');
    expect(findDayMet(allOf(instruments(6), five), [...rows, ...deposits(['AUS', '1948-12-01'])])).toBe('1948-12-01');
  });
});

describe('findDayMet, a share of a total', () => {
  /** Some of Annex I with their per cent of its CO2 emissions of 1990. */
  const emissions: Condition = {
    kind: 'share',
    says: 'of the emissions of 1990 of the Parties in Annex I',
    unit: 'per cent',
    proportion: FIFTY_FIVE_PER_CENT,
    tables: [
      { source: 'Annex', total: 100, shares: { USA: 36.1, RUS: 17.4, DEU: 7.4, JPN: 8.5, GBR: 4.3, ROU: 1.2, POL: 3 } },
    ],
  };

  it('is reached by those who account for it, on another day than the number (Kyoto Protocol 25(1))', () => {
    // Romania 1.2, Germany 7.4, the United Kingdom 4.3, Japan 8.5, Poland 3: 24.4. With 17.4 of the Russian Federation 41.8;
    // in this short table the United States completes it: 77.9.
    const rows = deposits(
      ['ROU', '2001-03-19'],
      ['GBR', '2002-05-31'],
      ['DEU', '2002-05-31'],
      ['JPN', '2002-06-04'],
      ['POL', '2002-12-13'],
      ['RUS', '2004-11-18'],
    );
    const kyoto = allOf(instruments(3), emissions);
    expect(findDayMet(kyoto, rows)).toBeUndefined();
    expect(listAwaited('25(1)', kyoto, rows)).toEqual([
      {
        article: '25(1)',
        code: 'awaited.share',
        values: {
          of: 'of the emissions of 1990 of the Parties in Annex I',
          unit: 'per cent',
          total: 100,
          required: 55,
          counted: 41.8,
          missing: expect.closeTo(13.2),
        },
      },
    ]);
    const complete = [...rows, ...deposits(['USA', '2005-01-03'])];
    expect(findDayMet(kyoto, complete)).toBe('2005-01-03');
    expect(describeCondition('25(1)', kyoto, complete)).toEqual([
      {
        article: '25(1)',
        code: 'step.number-complete',
        values: { required: 3, counted: 7, metOn: '2002-05-31', decisive: complete.slice(1, 3) },
      },
      {
        article: '25(1)',
        code: 'step.share-reached',
        values: {
          of: 'of the emissions of 1990 of the Parties in Annex I',
          unit: 'per cent',
          total: 100,
          required: 55,
          counted: 77.9,
          metOn: '2005-01-03',
          decisive: complete.slice(-1),
        },
      },
    ]);
  });

  it('those not in the table account for nothing', () => {
    const most = deposits(['USA', '2001-01-01'], ['RUS', '2001-02-01'], ['NRU', '2001-03-01'], ['TUV', '2001-03-02']);
    expect(findDayMet(emissions, most)).toBeUndefined();
    expect(findDayMet(emissions, [...most, ...deposits(['POL', '2001-04-01'])])).toBe('2001-04-01');
  });

  it('exactly the share is at least the share, and not more than it; what decimals lose decides nothing', () => {
    // 0.7 and 0.1 are 0.8, though their sum in binary fractions falls short; 0.1 and 0.2 are 0.3, though theirs is above.
    const share = (
      than: 'at-least' | 'more-than',
      numerator: number,
      shares: Readonly<Record<string, number>>,
    ): Condition => ({
      kind: 'share',
      says: 'of something',
      unit: 'per cent',
      proportion: { than, numerator, denominator: 10 },
      tables: [{ source: 'table', total: 1, shares: { ...shares } }],
    });
    const both = deposits(['NOR', '2001-01-01'], ['ISL', '2001-02-01']);
    expect(0.7 + 0.1 < 0.8 && 0.1 + 0.2 > 0.3).toBe(true);
    expect(findDayMet(share('at-least', 8, { NOR: 0.7, ISL: 0.1 }), both)).toBe('2001-02-01');
    expect(findDayMet(share('more-than', 3, { NOR: 0.1, ISL: 0.2 }), both)).toBeUndefined();
    expect(findDayMet(share('more-than', 2, { NOR: 0.1, ISL: 0.2 }), both)).toBe('2001-02-01');
  });

  it('is measured by the table that governs on the day: a new table can complete it, or take it away again', () => {
    const tonnage = (later: Readonly<Record<string, number>>): Condition => ({
      kind: 'share',
      says: 'of the gross tonnage of the world',
      unit: 'per cent',
      proportion: { than: 'at-least', numerator: 35, denominator: 100 },
      tables: [
        { source: 'of 2010', total: 100, shares: { LBR: 10, PAN: 20 } },
        { source: 'of 2011', from: civilDate('2011-01-01'), total: 100, shares: { ...later } },
      ],
    });
    const both = deposits(['LBR', '2010-03-01'], ['PAN', '2010-06-01']);
    const grown = tonnage({ LBR: 12, PAN: 23 });
    expect(findDayMet(grown, both)).toBe('2011-01-01');
    expect(describeCondition('18', grown, both)).toEqual([
      {
        article: '18',
        code: 'step.share-reached-without-deposit',
        values: {
          of: 'of the gross tonnage of the world',
          unit: 'per cent',
          total: 100,
          required: 35,
          counted: 35,
          metOn: '2011-01-01',
        },
      },
    ]);
    // Deposited once the new table governs, both count by it.
    expect(findDayMet(grown, deposits(['LBR', '2011-03-01'], ['PAN', '2011-06-01']))).toBe('2011-06-01');
    expect(findDayMet(tonnage({ LBR: 12, PAN: 22.9 }), both)).toBeUndefined();
    // The share was there for a day of the first table: it is met on that day, whatever a later table says.
    const first = tonnage({ LBR: 1, PAN: 1 });
    expect(
      findDayMet({ ...first, proportion: { than: 'at-least', numerator: 30, denominator: 100 } } as Condition, both),
    ).toBe('2010-06-01');
  });

  it('without a table, the day on which the depositary found it reached', () => {
    const open: Condition = {
      kind: 'share',
      says: 'of the tonnage',
      unit: 'per cent',
      proportion: FIFTY_FIVE_PER_CENT,
      tables: [],
    };
    const found: Condition = { ...open, reachedOn: { on: civilDate('2016-09-08'), source: 'the depositary' } };
    expect(findDayMet(found, [])).toBe('2016-09-08');
    expect(findDayMet(open, deposits(['NOR', '2010-01-01']))).toBeUndefined();
    expect(listUnknownFacts(found)).toEqual([]);
    expect(listUnknownFacts(open)).toHaveLength(1);
  });
});

describe('findDayMet, a part of the Parties to another treaty', () => {
  const base = (parties: readonly (readonly [string, string, string?])[]): OtherTreatyFacts => ({
    kind: 'known',
    parties: parties.map(([participant, from, until]) =>
      until === undefined
        ? { participant, from: civilDate(from) }
        : { participant, from: civilDate(from), until: civilDate(until) },
    ),
  });
  const current = (facts: OtherTreatyFacts, proportion: typeof TWO_THIRDS | typeof THREE_FOURTHS | typeof UNANIMITY) =>
    ({
      kind: 'proportion-of-parties',
      says: 'of the Parties to the Protocol',
      proportion,
      base: { kind: 'current', treaty: 'parent', facts },
    }) satisfies Condition;
  const FOUR = [
    ['BEN', '1990-01-01'],
    ['CUB', '1990-01-01'],
    ['FJI', '1990-01-01'],
    ['NOR', '1990-01-01'],
  ] as const;
  const three = deposits(['BEN', '1995-01-10'], ['CUB', '1995-02-10'], ['FJI', '1995-03-10']);

  it('three fourths of four are three, of five four (Doha Amendment, Kyoto Protocol 20(4))', () => {
    expect(findDayMet(current(base(FOUR), THREE_FOURTHS), three)).toBe('1995-03-10');
    expect(findDayMet(current(base(FOUR), THREE_FOURTHS), three.slice(0, 2))).toBeUndefined();
    const five = current(base([...FOUR, ['ISL', '1995-03-10']]), THREE_FOURTHS);
    expect(findDayMet(five, three)).toBeUndefined();
    expect(listAwaited('21(7)', five, three)).toEqual([
      { article: '21(7)', code: 'awaited.acceptances', values: { parties: 5, required: 4, counted: 3, missing: 1 } },
    ]);
  });

  it('who joins the other treaty after the day met changes nothing any more', () => {
    const later = current(base([...FOUR, ['ISL', '1995-03-11'], ['ROU', '1995-03-11']]), THREE_FOURTHS);
    expect(findDayMet(later, three)).toBe('1995-03-10');
  });

  it('who leaves it lowers the number, and completes it on the first day no longer a Party', () => {
    // Of five four are needed; on the day Iceland is out, of four three.
    const leaving = current(base([...FOUR, ['ISL', '1990-01-01', '1995-06-01']]), THREE_FOURTHS);
    expect(findDayMet(leaving, three)).toBe('1995-06-01');
    expect(describeCondition('21(7)', leaving, three)).toEqual([
      {
        article: '21(7)',
        code: 'step.tally-complete-without-act',
        values: { of: 'acceptances', parties: 4, required: 3, counted: 3, metOn: '1995-06-01' },
      },
    ]);
  });

  it('the Parties of one day stay the whole, whoever joins or leaves since', () => {
    const onADay: Condition = {
      kind: 'proportion-of-parties',
      says: 'of the Parties at adoption',
      proportion: TWO_THIRDS,
      base: {
        kind: 'on-a-day',
        on: civilDate('1994-12-01'),
        treaty: 'parent',
        facts: base([...FOUR, ['ISL', '1990-01-01', '1994-12-01'], ['ROU', '1994-12-02'], ['KAZ', '1995-01-01']]),
      },
    };
    // Four on that day: two thirds are three. Iceland left with that day, Romania came after it.
    expect(findDayMet(onADay, three)).toBe('1995-03-10');
    expect(findDayMet(onADay, three.slice(0, 2))).toBeUndefined();
  });

  it('unanimity asks for every one (UNCLOS 313 and others: at least one of one)', () => {
    const everyOne = current(base(FOUR), UNANIMITY);
    expect(findDayMet(everyOne, three)).toBeUndefined();
    expect(findDayMet(everyOne, [...three, ...deposits(['NOR', '1999-09-09'])])).toBe('1999-09-09');
  });

  it('numbers from a source: those from the last day that has come, and none before the first', () => {
    const numbers: Condition = {
      kind: 'proportion-of-parties',
      says: 'of the Parties',
      proportion: TWO_THIRDS,
      base: {
        kind: 'numbers',
        source: 'the depositary',
        numbers: [
          { from: civilDate('1995-02-01'), parties: 6 },
          { from: civilDate('1995-05-01'), parties: 3 },
        ],
      },
    };
    // Before 1 February nothing is known; of six four are needed, and three are there; of three, two.
    expect(findDayMet(numbers, three)).toBe('1995-05-01');
    expect(findDayMet(numbers, three.slice(0, 1))).toBeUndefined();
    expect(findDayMet(numbers, [...three, ...deposits(['NOR', '1995-04-30'])])).toBe('1995-04-30');
    expect(findDayMet(numbers, three.slice(0, 2))).toBe('1995-05-01');
  });
});

describe('findDayMet, another treaty and a day', () => {
  const facts: OtherTreatyFacts = { kind: 'known', metOn: civilDate('1976-01-03'), inForceOn: civilDate('1976-03-23') };
  const inForce = (own: OtherTreatyFacts): Condition => ({ kind: 'treaty-in-force', treaty: 'parent', facts: own });
  const met = (own: OtherTreatyFacts): Condition => ({ kind: 'treaty-condition-met', treaty: 'parent', facts: own });

  it('a treaty in force is one whose day has come, that day inside', () => {
    const both = (on: string) => findDayMet(allOf(instruments(1), inForce(facts)), deposits(['NOR', on]));
    expect(both('1976-03-22')).toBe('1976-03-23');
    expect(both('1976-03-23')).toBe('1976-03-23');
    expect(both('1976-03-24')).toBe('1976-03-24');
  });

  it('its condition is met before it is in force', () => {
    const both = (on: string) => findDayMet(allOf(instruments(1), met(facts)), deposits(['NOR', on]));
    expect(both('1975-12-01')).toBe('1976-01-03');
    expect(both('1976-02-01')).toBe('1976-02-01');
  });

  it('one whose date is open is awaited by name', () => {
    const open = allOf(instruments(1), inForce({ kind: 'known' }));
    expect(findDayMet(open, deposits(['NOR', '1976-01-01']))).toBeUndefined();
    expect(listAwaited('9', open, deposits(['NOR', '1976-01-01']))).toEqual([
      { article: '9', code: 'awaited.entry-into-force-of', values: { treaty: 'parent' } },
    ]);
    expect(listUnknownFacts(open)).toEqual([]);
  });

  it('a day suffices by itself, and is inside', () => {
    const day: Condition = { kind: 'on-date', on: civilDate('1995-07-01') };
    expect(findDayMet(day, [])).toBe('1995-07-01');
    expect(findDayMet(allOf(instruments(1), day), deposits(['NOR', '1995-06-30']))).toBe('1995-07-01');
    expect(findDayMet(allOf(instruments(1), day), deposits(['NOR', '1995-07-02']))).toBe('1995-07-02');
    expect(listAwaited('9', allOf(instruments(1), day), [])).toEqual([
      { article: '9', code: 'awaited.instruments', values: { required: 1, counted: 0, missing: 1 } },
    ]);
  });
});

describe('findDayMet, all of them and any of them', () => {
  const day: Condition = { kind: 'on-date', on: civilDate('1995-07-01') };
  const three = deposits(['NOR', '1995-01-10'], ['ISL', '1995-08-10'], ['FJI', '1995-09-10']);

  it('of all, the last decides; of any, the first', () => {
    expect(findDayMet(allOf(instruments(1), day), three)).toBe('1995-07-01');
    expect(findDayMet(allOf(instruments(2), day), three)).toBe('1995-08-10');
    expect(findDayMet(anyOf(instruments(1), day), three)).toBe('1995-01-10');
    expect(findDayMet(anyOf(instruments(2), day), three)).toBe('1995-07-01');
    expect(findDayMet(anyOf(allOf(instruments(3), day), instruments(9)), three)).toBe('1995-09-10');
  });

  it('of a part of the Parties: who is no Party to the other treaty does not count, and does once it is one', () => {
    // Half of the three Parties are two. Iceland, that deposited first, is a Party from 1 March 1995 only: then two of four are half.
    const facts = (until?: string): OtherTreatyFacts => ({
      kind: 'known',
      parties: [
        ...['CUB', 'FJI'].map((participant) => ({ participant, from: civilDate('1990-01-01') })),
        {
          participant: 'NOR',
          from: civilDate('1990-01-01'),
          ...(until === undefined ? {} : { until: civilDate(until) }),
        },
        { participant: 'ISL', from: civilDate('1995-03-01') },
      ],
    });
    const part = (known: OtherTreatyFacts, day?: string): Condition => ({
      kind: 'proportion-of-parties',
      says: 'of the Parties',
      proportion: { than: 'at-least', numerator: 1, denominator: 2 },
      base:
        day === undefined
          ? { kind: 'current', treaty: 'parent', facts: known }
          : { kind: 'on-a-day', on: civilDate(day), treaty: 'parent', facts: known },
    });
    const two = deposits(['ISL', '1995-01-10'], ['NOR', '1995-02-10']);
    expect(findDayMet(part(facts()), two)).toBe('1995-03-01');
    expect(findDayMet(part(facts()), two.slice(0, 1))).toBeUndefined();
    // With a third deposit, of a Party, nobody waits for Iceland.
    const three = deposits(['ISL', '1995-01-10'], ['NOR', '1995-02-10'], ['CUB', '1995-02-20']);
    expect(findDayMet(part(facts()), three)).toBe('1995-02-20');
    // Norway has left on 20 February: Cuba is alone among the two that are left, and one of two is half.
    expect(findDayMet(part(facts('1995-02-20')), three)).toBe('1995-02-20');
    expect(findDayMet(part(facts('1995-02-20')), two)).toBeUndefined();
    // Of the three of New Year two are needed, and Iceland is none of them: it counts for nothing, also once it is a Party.
    expect(findDayMet(part(facts(), '1995-01-01'), two)).toBeUndefined();
    expect(findDayMet(part(facts(), '1995-01-01'), three)).toBe('1995-02-20');
    // Norway counts, though it left before Cuba's deposit: it was one of the three.
    expect(findDayMet(part(facts('1995-02-15'), '1995-01-01'), three)).toBe('1995-02-20');
  });

  it('all of them must hold on one day: a part that was met and is not any more does not count', () => {
    // One is two thirds of one Party up to 31 January 1995, and not of four; the second instrument comes too late for that.
    const facts: OtherTreatyFacts = {
      kind: 'known',
      parties: ['BEN', 'CUB', 'FJI', 'NOR'].map((participant, index) => ({
        participant,
        from: civilDate(index === 0 ? '1990-01-01' : '1995-02-01'),
      })),
    };
    const part: Condition = {
      kind: 'proportion-of-parties',
      says: 'of the Parties',
      proportion: TWO_THIRDS,
      base: { kind: 'current', treaty: 'parent', facts },
    };
    const rows = deposits(['BEN', '1995-01-10'], ['CUB', '1995-08-10'], ['FJI', '1995-09-10']);
    expect(findDayMet(part, rows)).toBe('1995-01-10');
    expect(findDayMet(allOf(part, instruments(2)), rows)).toBe('1995-09-10');
  });

  it('pending, any of them is told with its alternatives', () => {
    expect(listAwaited('9', anyOf(instruments(5), instruments(7)), three)).toEqual([
      {
        article: '9',
        code: 'awaited.one-of',
        values: {
          alternatives: [
            [{ article: '9', code: 'awaited.instruments', values: { required: 5, counted: 3, missing: 2 } }],
            [{ article: '9', code: 'awaited.instruments', values: { required: 7, counted: 3, missing: 4 } }],
          ],
        },
      },
    ]);
  });

  it('the least number of instruments is that of the part that asks for most, or of the alternative that asks for least', () => {
    expect(
      countLeastInstruments(allOf(instruments(6), { kind: 'named-states', says: 'two', states: ['NOR', 'ISL'] })),
    ).toBe(6);
    expect(countLeastInstruments(anyOf(instruments(6), instruments(4)))).toBe(4);
    expect(countLeastInstruments(anyOf(instruments(6), day))).toBe(0);
  });
});

describe('facts that are not known', () => {
  const open: Condition = { kind: 'treaty-in-force', treaty: 'crpd', facts: unknown };

  it('are asked for, and everything else is taken as it is', () => {
    const both = allOf(instruments(2), open);
    const two = deposits(['NOR', '2008-01-01'], ['ISL', '2008-02-08']);
    expect(findDayMet(both, two)).toBeUndefined();
    expect(listUnknownFacts(both)).toEqual([{ code: 'question.other-in-force-unknown', values: { treaty: 'crpd' } }]);
    expect(findEarliestMet(both, two)).toEqual({ kind: 'on-a-day', on: '2008-02-08' });
    expect(findEarliestMet(both, two.slice(0, 1))).toBeUndefined();
    // Where the fact alone suffices, no day is made up.
    expect(findEarliestMet(open, [])).toEqual({ kind: 'from-the-first' });
    expect(findEarliestMet(anyOf(instruments(2), open), two)).toEqual({ kind: 'from-the-first' });
  });

  it.each<readonly [string, MessageCode, Condition]>([
    ['whether another treaty is in force', 'question.other-in-force-unknown', open],
    [
      'whether its condition is met',
      'question.other-met-unknown',
      { kind: 'treaty-condition-met', treaty: 'crpd', facts: unknown },
    ],
    [
      'who its Parties are',
      'question.parties-unknown',
      {
        kind: 'proportion-of-parties',
        says: 'of them',
        proportion: TWO_THIRDS,
        base: { kind: 'current', treaty: 'crpd', facts: unknown },
      },
    ],
    [
      'who its Parties were on a day',
      'question.parties-unknown',
      {
        kind: 'proportion-of-parties',
        says: 'of them',
        proportion: TWO_THIRDS,
        base: {
          kind: 'on-a-day',
          on: civilDate('2000-01-01'),
          treaty: 'crpd',
          facts: { kind: 'known', inForceOn: civilDate('2008-05-03') },
        },
      },
    ],
  ])('%s: indeterminate, with the date that the rest leads to', (_, code, condition) => {
    const base = treatyWith(1).finalClauses.entryIntoForce;
    const treaty = treatyWith(1, { entryIntoForce: { ...base, condition: allOf(instruments(2), condition) } });
    const one = [act('NOR', 'accession', '2008-01-01')];
    expect(composeLife(treaty, { acts: one }).entryIntoForce).toMatchObject({
      kind: 'pending',
      awaits: [{ article: '2(1)', code: 'awaited.instruments', values: { required: 2, counted: 1, missing: 1 } }],
    });
    const life = composeLife(treaty, { acts: [...one, act('ISL', 'accession', '2008-02-08')] });
    expect(life.entryIntoForce).toMatchObject({
      kind: 'indeterminate',
      article: '2(1)',
      questions: [{ code, values: { treaty: 'crpd' } }],
      candidates: [{ value: '2008-05-08', if: { code: 'if.was-so-by', values: { on: '2008-02-08' } } }],
    });
    expect(life.metOn).toBeUndefined();
  });
});

describe('the schema of conditions', () => {
  const accepts = (condition: unknown): boolean => conditionSchema.safeParse(condition).success;

  it('all of them, and any of them, are at least two', () => {
    for (const kind of ['all-of', 'any-of']) {
      expect(accepts({ kind, conditions: [instruments(1), instruments(2)] })).toBe(true);
      expect(accepts({ kind, conditions: [instruments(1)] })).toBe(false);
      expect(accepts({ kind, conditions: [] })).toBe(false);
      expect(accepts({ kind, conditions: [instruments(1), { kind: 'instruments', number: 0 }] })).toBe(false);
    }
  });

  it('a group is those named or all but those, and never both or nobody', () => {
    const of = (group: unknown) => accepts({ kind: 'instruments', number: 1, of: group });
    expect(of({ says: 'these', states: ['NOR'] })).toBe(true);
    expect(of({ says: 'the others', except: ['NOR'] })).toBe(true);
    expect(of({ says: 'these', states: [] })).toBe(false);
    expect(of({ says: 'these', states: ['NOR'], except: ['ISL'] })).toBe(false);
    expect(of({ says: 'these', states: ['XXX'] })).toBe(false);
    expect(of({ says: '', states: ['NOR'] })).toBe(false);
  });

  it('refuses a share of more than the whole, a total of nothing, and a day that does not exist', () => {
    const share = (proportion: object, total: number) =>
      accepts({
        kind: 'share',
        says: 'of something',
        unit: 'per cent',
        proportion,
        tables: [{ source: 'table', total, shares: { NOR: 1 } }],
      });
    expect(share(FIFTY_FIVE_PER_CENT, 100)).toBe(true);
    expect(share({ than: 'at-least', numerator: 101, denominator: 100 }, 100)).toBe(false);
    expect(share({ than: 'more-than', numerator: 1, denominator: 1 }, 100)).toBe(false);
    expect(share(FIFTY_FIVE_PER_CENT, 0)).toBe(false);
    expect(accepts({ kind: 'on-date', on: '1995-02-29' })).toBe(false);
  });
});
