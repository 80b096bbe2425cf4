import { describe, expect, it } from 'vitest';
import { civilDate } from '../../src/calendar/civil-date.ts';
import { countLeastInstruments, findDayMet } from '../../src/condition/count.ts';
import { describeCondition, listAwaited, listUnknownFacts } from '../../src/condition/describe-condition.ts';
import { findEarliestMet } from '../../src/condition/find-earliest-met.ts';
import { listOwnDays } from '../../src/condition/own-days.ts';
import {
  countKnownPartiesOn,
  countPartiesOn,
  isPartyOn,
  knownFrom,
  listKnownPartiesOn,
} from '../../src/condition/party-spans.ts';
import { beginTally } from '../../src/condition/tally.ts';
import type { Condition, OtherTreatyFacts } from '../../src/treaty/treaty.ts';
import { assumeFound, assumeOthers, isBeyondDeposits, listOthersAwaited } from '../../src/what-if/assume-parts.ts';

type ConditionOf<Kind extends Condition['kind']> = Extract<Condition, { readonly kind: Kind }>;

const on = civilDate;
const deposit = (participant: string, day: string) => ({ participant, kind: 'ratification', on: on(day) }) as const;
const NOR = deposit('NOR', '2001-01-01');
const ISL = deposit('ISL', '2003-01-01');
const FJI = deposit('FJI', '2004-01-01');
const ALL = [NOR, ISL, FJI];

const HALF = { than: 'at-least', numerator: 1, denominator: 2 } as const;
const number = (count: number, of?: ConditionOf<'instruments'>['of']): Condition => ({
  kind: 'instruments',
  number: count,
  ...(of === undefined ? {} : { of }),
});
type Members = Extract<NonNullable<ConditionOf<'instruments'>['of']>, { readonly members: object }>['members'];
const club = (complete: boolean, ...members: Extract<Members, { readonly kind: 'listed' }>['members'][number][]) => ({
  says: 'the club',
  members: { kind: 'listed', source: 'the club', complete, members } as const,
});
const named = (...states: string[]): Condition => ({ kind: 'named-states', says: 'the two', states });
const share = (more: Partial<ConditionOf<'share'>> = {}): Condition => ({
  kind: 'share',
  says: 'of the fleet',
  unit: '%',
  proportion: HALF,
  tables: [],
  ...more,
});
const table = (shares: Record<string, number>, from?: string) => ({
  source: 'table',
  total: 100,
  shares,
  ...(from === undefined ? {} : { from: on(from) }),
});
const partiesTo = (base: ConditionOf<'proportion-of-parties'>['base']): Condition => ({
  kind: 'proportion-of-parties',
  says: 'of the Parties',
  proportion: HALF,
  base,
});
const known = (facts: Omit<Extract<OtherTreatyFacts, { readonly kind: 'known' }>, 'kind'> = {}) =>
  ({ kind: 'known', ...facts }) as const;
const current = (facts: OtherTreatyFacts) => partiesTo({ kind: 'current', treaty: 'crc', facts });
const FOUR = known({
  parties: [
    { participant: 'NOR', from: on('1990-01-01') },
    { participant: 'ISL', from: on('1990-01-01'), until: on('2002-06-01') },
    { participant: 'FJI', from: on('1995-01-01') },
    { participant: 'KEN', from: on('1995-01-01') },
  ],
});
const numbers = partiesTo({
  kind: 'numbers',
  source: 'x',
  numbers: [
    { from: on('2002-01-01'), parties: 6 },
    { from: on('2005-01-01'), parties: 4 },
  ],
});
const sum = (
  than: 'at-least' | 'more-than',
  units: number,
  amounts: Record<string, number>,
  later?: { readonly from: string; readonly amounts: Record<string, number> },
): ConditionOf<'sum'> => ({
  kind: 'sum',
  says: 'contributions',
  unit: 'dollars',
  amount: { than, units },
  tables: [
    { source: 'Annex I', amounts },
    ...(later === undefined ? [] : [{ source: 'Annex I, new', from: on(later.from), amounts: later.amounts }]),
  ],
});
const ALL_OF_THEM = { than: 'at-least', numerator: 1, denominator: 1 } as const;
const signature = (participant: string, day: string) => ({ participant, on: on(day) });
const signatories = (
  proportion: ConditionOf<'proportion-of-signatories'>['proportion'],
  ...signed: readonly ReturnType<typeof signature>[]
): ConditionOf<'proportion-of-signatories'> => ({
  kind: 'proportion-of-signatories',
  says: 'of the signatories',
  proportion,
  signatories: { kind: 'listed', source: 'the depositary', signed: [...signed] },
});
const other = (kind: 'treaty-in-force' | 'treaty-condition-met', facts: OtherTreatyFacts): Condition => ({
  kind,
  treaty: 'crpd',
  facts,
});
const day = (text: string): Condition => ({ kind: 'on-date', on: on(text) });
const allOf = (...conditions: Condition[]): Condition => ({ kind: 'all-of', conditions });
const anyOf = (...conditions: Condition[]): Condition => ({ kind: 'any-of', conditions });
const UNKNOWN = { kind: 'unknown' } as const;
const found = (by?: string[]) =>
  share({ reachedOn: { on: on('2002-05-05'), source: 'notification', ...(by === undefined ? {} : { by }) } });

const of = 'of the fleet';
const says = (code: string, values: object) => ({ article: '8', code, values });

describe('describeCondition and listAwaited, part by part', () => {
  it.each<[string, Condition, readonly (typeof NOR)[] | typeof ALL, readonly object[], readonly object[]]>([
    [
      'a number that is not there',
      number(4),
      ALL,
      [says('step.number-open', { required: 4, counted: 3 })],
      [says('awaited.instruments', { required: 4, counted: 3, missing: 1 })],
    ],
    [
      'a number that is there, with the instruments of the day that completed it',
      number(2),
      ALL,
      [says('step.number-complete', { required: 2, counted: 3, metOn: '2003-01-01', decisive: [ISL] })],
      [],
    ],
    [
      'a number of a group that is not there',
      number(2, { says: 'islands', states: ['ISL', 'CUB'] }),
      ALL,
      [says('step.number-open-of', { required: 2, counted: 1, of: 'islands' })],
      [says('awaited.instruments-of-group', { required: 2, counted: 1, missing: 1, of: 'islands' })],
    ],
    [
      'a number of a group that is complete because another came to belong to it',
      number(2, club(true, { participant: 'NOR' }, { participant: 'ISL', from: on('2003-05-05') })),
      ALL,
      [
        says('step.number-complete-of-without-deposit', {
          required: 2,
          counted: 2,
          of: 'the club',
          metOn: '2003-05-05',
        }),
      ],
      [],
    ],
    [
      'a number of a group of which it is not known who belongs',
      number(4, { says: 'the club', members: { kind: 'not-known' } }),
      ALL,
      [says('step.group-open', { of: 'the club', required: 4, counted: 0, possible: 3 })],
      [
        says('awaited.instruments-of-open-group', {
          required: 4,
          counted: 0,
          possible: 3,
          missing: 1,
          of: 'the club',
        }),
      ],
    ],
    [
      'a number of a group that may be there, which awaits no instrument but an answer',
      number(2, club(false, { participant: 'NOR' })),
      ALL,
      [says('step.group-open', { of: 'the club', required: 2, counted: 1, possible: 2 })],
      [],
    ],
    [
      'States by name that are there',
      named('NOR', 'ISL'),
      ALL,
      [
        says('step.number-complete-of', {
          required: 2,
          counted: 2,
          of: 'the two',
          metOn: '2003-01-01',
          decisive: [ISL],
        }),
      ],
      [],
    ],
    [
      'States by name of whom one is missing',
      named('NOR', 'USA'),
      ALL,
      [says('step.number-open-of', { required: 2, counted: 1, of: 'the two' })],
      [says('awaited.instruments-of-each', { of: 'the two', required: 2, counted: 1, missing: ['USA'] })],
    ],
    [
      'a share that is not reached',
      share({ tables: [table({ NOR: 20, ISL: 20, USA: 60 })] }),
      ALL,
      [says('step.share-open', { of, unit: '%', counted: 40, required: 50, total: 100 })],
      [says('awaited.share', { of, unit: '%', counted: 40, required: 50, total: 100, missing: 10 })],
    ],
    [
      'a share that is reached, and who accounts for nothing is not named',
      share({ tables: [table({ NOR: 30, ISL: 30, USA: 40 })] }),
      [NOR, deposit('CUB', '2003-01-01'), ISL, FJI],
      [
        says('step.share-reached', {
          of,
          unit: '%',
          counted: 60,
          required: 50,
          total: 100,
          metOn: '2003-01-01',
          decisive: [ISL],
        }),
      ],
      [],
    ],
    [
      'a share that a new table completes',
      share({ tables: [table({ NOR: 40, USA: 60 }), table({ NOR: 55, USA: 45 }, '2002-02-02')] }),
      [NOR],
      [
        says('step.share-reached-without-deposit', {
          of,
          unit: '%',
          counted: 55,
          required: 50,
          total: 100,
          metOn: '2002-02-02',
        }),
      ],
      [],
    ],
    [
      'a share that the depositary found reached',
      found(),
      [NOR],
      [says('step.share-found', { of, on: '2002-05-05', source: 'notification' })],
      [],
    ],
    [
      'a share found reached by instruments that the record lacks',
      found(['NOR', 'USA']),
      [NOR],
      [says('step.share-found-elsewhere', { of, on: '2002-05-05', source: 'notification' })],
      [says('awaited.finding-of-share', { of })],
    ],
    [
      'a share that the depositary had not found reached by a day',
      share({ notReachedBy: on('2002-01-01') }),
      [NOR],
      [says('step.share-not-found-by', { of, on: '2002-01-01' })],
      [says('awaited.finding-of-share', { of })],
    ],
    ['a share of which nothing is known', share(), [NOR], [says('step.share-unknown', { of })], []],
    [
      'a sum that is not reached: to come to an amount is not to exceed it',
      sum('more-than', 50, { NOR: 20, ISL: 30, USA: 60 }),
      ALL,
      [says('step.sum-open', { of: 'contributions', unit: 'dollars', than: 'more-than', counted: 50, required: 50 })],
      [
        says('awaited.sum', {
          of: 'contributions',
          unit: 'dollars',
          than: 'more-than',
          counted: 50,
          required: 50,
          missing: 0,
        }),
      ],
    ],
    [
      'a sum that is reached',
      sum('at-least', 50, { NOR: 20, ISL: 30, USA: 60 }),
      ALL,
      [
        says('step.sum-reached', {
          of: 'contributions',
          unit: 'dollars',
          than: 'at-least',
          counted: 50,
          required: 50,
          metOn: '2003-01-01',
          decisive: [ISL],
        }),
      ],
      [],
    ],
    [
      'a sum that a new table completes',
      sum('at-least', 50, { NOR: 20 }, { from: '2002-02-02', amounts: { NOR: 50 } }),
      [NOR],
      [
        says('step.sum-reached-without-deposit', {
          of: 'contributions',
          unit: 'dollars',
          than: 'at-least',
          counted: 50,
          required: 50,
          metOn: '2002-02-02',
        }),
      ],
      [],
    ],
    [
      'a sum without a table',
      { ...sum('at-least', 50, {}), tables: [] },
      [NOR],
      [says('step.sum-unknown', { of: 'contributions' })],
      [],
    ],
    [
      'a part of the Parties that is not there',
      current(FOUR),
      [NOR],
      [says('step.tally-open', { of: 'acceptances', parties: 3, required: 2, counted: 1 })],
      [says('awaited.acceptances', { parties: 3, required: 2, counted: 1, missing: 1 })],
    ],
    [
      'a part of the Parties that is there',
      current(FOUR),
      ALL,
      [
        says('step.tally-complete', {
          of: 'acceptances',
          parties: 3,
          required: 2,
          counted: 2,
          // Iceland had left when it deposited.
          metOn: '2004-01-01',
          decisive: [FJI],
        }),
      ],
      [],
    ],
    [
      'a part of the Parties that is complete because there are fewer of them',
      numbers,
      [deposit('NOR', '2001-01-01'), deposit('CUB', '2001-01-02')],
      [
        says('step.tally-complete-without-act', {
          of: 'acceptances',
          parties: 4,
          required: 2,
          counted: 2,
          metOn: '2005-01-01',
        }),
      ],
      [],
    ],
    [
      'a part of Parties of whom nothing is known',
      current(UNKNOWN),
      ALL,
      [says('step.parties-unknown', { of: 'of the Parties' })],
      [],
    ],
    [
      'a part of the signatories that is not there',
      signatories(
        ALL_OF_THEM,
        signature('NOR', '2000-05-05'),
        signature('ISL', '2000-05-05'),
        signature('KEN', '2000-05-05'),
      ),
      ALL,
      [says('step.signatories-open', { signatories: 3, required: 3, counted: 2 })],
      [says('awaited.instruments-of-signatories', { signatories: 3, required: 3, counted: 2, missing: 1 })],
    ],
    [
      'a part of the signatories that is there, of those who had signed by then; of a later day another is awaited',
      signatories(
        ALL_OF_THEM,
        signature('NOR', '2000-05-05'),
        signature('ISL', '2000-05-05'),
        signature('KEN', '2005-05-05'),
      ),
      ALL,
      [says('step.signatories-complete', { signatories: 2, required: 2, counted: 2, metOn: '2003-01-01' })],
      [says('awaited.instruments-of-signatories', { signatories: 3, required: 3, counted: 2, missing: 1 })],
    ],
    [
      'a part of signatories, of whom nobody has signed',
      { ...signatories(HALF), signatories: { kind: 'of-the-record', signed: [] } },
      ALL,
      [says('step.signatories-open', { signatories: 0, required: 1, counted: 0 })],
      [says('awaited.instruments-of-signatories', { signatories: 0, required: 1, counted: 0, missing: 1 })],
    ],
    [
      'a part of signatories of whom it is not known who they are',
      { ...signatories(HALF), signatories: { kind: 'of-the-record' } },
      ALL,
      [says('step.signatories-unknown', {})],
      [],
    ],
    [
      'another treaty in force',
      other('treaty-in-force', known({ inForceOn: on('2002-03-03') })),
      [],
      [says('step.other-in-force', { treaty: 'crpd', on: '2002-03-03' })],
      [],
    ],
    [
      'another treaty not in force',
      other('treaty-in-force', known({ metOn: on('2002-03-03') })),
      [],
      [says('step.other-in-force-awaited', { treaty: 'crpd' })],
      [says('awaited.entry-into-force-of', { treaty: 'crpd' })],
    ],
    [
      'another treaty whose condition is met',
      other('treaty-condition-met', known({ metOn: on('2002-03-03') })),
      [],
      [says('step.other-met', { treaty: 'crpd', on: '2002-03-03' })],
      [],
    ],
    [
      'another treaty whose condition is not met',
      other('treaty-condition-met', known({ inForceOn: on('2002-03-03') })),
      [],
      [says('step.other-met-awaited', { treaty: 'crpd' })],
      [says('awaited.entry-into-force-of', { treaty: 'crpd' })],
    ],
    [
      'another treaty of which that is not known',
      other('treaty-in-force', UNKNOWN),
      [],
      [says('step.other-in-force-awaited', { treaty: 'crpd' })],
      [],
    ],
    ['a day that has come', day('2003-06-01'), [], [says('step.day-of-clause', { on: '2003-06-01' })], []],
    [
      'any of several, each with its own day',
      anyOf(number(1), number(2)),
      ALL,
      [
        says('step.number-complete', { required: 1, counted: 3, metOn: '2001-01-01', decisive: [NOR] }),
        says('step.number-complete', { required: 2, counted: 3, metOn: '2003-01-01', decisive: [ISL] }),
      ],
      [],
    ],
    [
      'any of several, none of which is there',
      anyOf(number(5), allOf(number(3), named('NOR', 'USA'))),
      ALL,
      [
        says('step.number-open', { required: 5, counted: 3 }),
        says('step.number-complete', { required: 3, counted: 3, metOn: '2004-01-01', decisive: [FJI] }),
        says('step.number-open-of', { required: 2, counted: 1, of: 'the two' }),
      ],
      [
        says('awaited.one-of', {
          alternatives: [
            [says('awaited.instruments', { required: 5, counted: 3, missing: 2 })],
            [says('awaited.instruments-of-each', { of: 'the two', required: 2, counted: 1, missing: ['USA'] })],
          ],
        }),
      ],
    ],
  ])('%s', (_, condition, instruments, described, awaited) => {
    expect(describeCondition('8', condition, instruments)).toEqual(described);
    expect(listAwaited('8', condition, instruments)).toEqual(awaited);
  });

  it('a day is awaited until it has come', () => {
    const both = allOf(day('2003-06-01'), number(2));
    expect(listAwaited('8', both, [NOR, ISL], on('2003-05-31'))).toEqual([says('awaited.day', { on: '2003-06-01' })]);
    expect(listAwaited('8', both, [NOR, ISL], on('2003-06-01'))).toEqual([]);
  });

  it('a share that was lost again is held since it was regained: of these the day is told, and the instrument', () => {
    // Norway alone has 60 at first; from 2002 on 40, so that Iceland, with 60, has to come.
    const fleet = share({ tables: [table({ NOR: 60, ISL: 40 }), table({ NOR: 40, ISL: 60 }, '2002-01-01')] });
    const measured = { of, unit: '%', required: 50, total: 100 };
    const since = (instruments: typeof ALL, count: number) =>
      describeCondition('8', allOf(number(count), fleet), instruments)[1];
    expect(since(ALL, 3)).toEqual(
      says('step.share-reached', { ...measured, counted: 100, metOn: '2003-01-01', decisive: [ISL] }),
    );
    expect(since(ALL, 1)).toEqual(
      says('step.share-reached', { ...measured, counted: 60, metOn: '2001-01-01', decisive: [NOR] }),
    );
    // Two on 31 December 2001: what is lost the day after is no matter.
    const two = [NOR, deposit('CUB', '2001-12-31'), ISL];
    expect(since(two, 2)).toEqual(
      says('step.share-reached', { ...measured, counted: 60, metOn: '2001-01-01', decisive: [NOR] }),
    );
  });
});

describe('listUnknownFacts', () => {
  const share1 = { code: 'question.share-unknown', values: { of } };
  const parties = { code: 'question.parties-unknown', values: { treaty: 'crc' } };
  it.each<[string, Condition, readonly object[]]>([
    ['a share without a table, a finding or a day', share(), [share1]],
    ['a share with a table', share({ tables: [table({})] }), []],
    ['a share that was found reached', found(), []],
    ['a share not found reached by a day', share({ notReachedBy: on('2002-01-01') }), []],
    ['a part of Parties that are listed', current(FOUR), []],
    ['a part of Parties who are not listed', current(known({ inForceOn: on('1990-09-02') })), [parties]],
    ['a part of Parties of a treaty of which nothing is known', current(UNKNOWN), [parties]],
    ['a part of a number', numbers, []],
    ['another treaty in force', other('treaty-in-force', known()), []],
    [
      'another treaty, not known whether in force',
      other('treaty-in-force', UNKNOWN),
      [{ code: 'question.other-in-force-unknown', values: { treaty: 'crpd' } }],
    ],
    [
      'another treaty, not known whether met',
      other('treaty-condition-met', UNKNOWN),
      [{ code: 'question.other-met-unknown', values: { treaty: 'crpd' } }],
    ],
    ['all of several', allOf(share(), number(1), current(UNKNOWN)), [share1, parties]],
    ['any of several', anyOf(day('2001-01-01'), current(UNKNOWN), named('NOR')), [parties]],
  ])('%s', (_, condition, questions) => {
    expect(listUnknownFacts(condition)).toEqual(questions);
  });
});

describe('listOwnDays and countLeastInstruments', () => {
  const onADay = partiesTo({ kind: 'on-a-day', on: on('1996-01-01'), treaty: 'crc', facts: FOUR });
  it.each<[string, Condition, readonly string[], number]>([
    ['a number', number(7), [], 7],
    ['States by name', named('NOR', 'ISL'), [], 2],
    ['a share by tables', share({ tables: [table({}), table({}, '2002-01-01')] }), ['2002-01-01'], 1],
    ['a share found reached', found(), ['2002-05-05'], 0],
    ['a share of which nothing is known', share(), [], 0],
    [
      'the Parties of each day',
      current(FOUR),
      ['1990-01-01', '1990-01-01', '2002-06-01', '1995-01-01', '1995-01-01'],
      1,
    ],
    ['the Parties of one day, who alone count', onADay, ['1996-01-01'], 1],
    ['Parties not known', current(UNKNOWN), [], 1],
    ['Parties not listed', current(known()), [], 1],
    ['numbers', numbers, ['2002-01-01', '2005-01-01'], 1],
    [
      'a treaty in force',
      other('treaty-in-force', known({ inForceOn: on('2002-03-03'), metOn: on('2002-01-01') })),
      ['2002-03-03'],
      0,
    ],
    [
      'a treaty whose condition is met',
      other('treaty-condition-met', known({ inForceOn: on('2002-03-03'), metOn: on('2002-01-01') })),
      ['2002-01-01'],
      0,
    ],
    ['a treaty not in force', other('treaty-in-force', known()), [], 0],
    ['a treaty of which that is not known', other('treaty-condition-met', UNKNOWN), [], 0],
    ['a day', day('2003-06-01'), ['2003-06-01'], 0],
    ['all of several', allOf(number(3), day('2003-06-01')), ['2003-06-01'], 3],
    ['any of several', anyOf(number(3), number(2)), [], 2],
  ])('%s', (_, condition, days, least) => {
    expect(listOwnDays(condition)).toEqual(days);
    expect(countLeastInstruments(condition)).toBe(least);
  });
});

describe('beginTally, what is taken away again', () => {
  it.each<[string, Condition, typeof NOR | typeof ISL]>([
    ['a number', number(1), NOR],
    ['a group', number(1, { says: 'islands', states: ['ISL'] }), ISL],
    ['States by name', named('NOR'), NOR],
    ['a share', share({ tables: [table({ NOR: 60, USA: 40 })] }), NOR],
    ['a part of the Parties', numbers, NOR],
    ['all of several', allOf(number(1), day('2001-01-01')), NOR],
    ['any of several', anyOf(number(1), named('USA')), NOR],
  ])('%s is met no more, and once it is there again it is', (_, condition, instrument) => {
    const tally = beginTally(condition);
    const [first, second] = [instrument, { ...instrument, participant: instrument === ISL ? 'ISL' : 'NOR' }];
    const isMet = () => tally.isMet(on('2006-01-01'));
    const need = condition === numbers ? 2 : 1;
    tally.add(first);
    if (need > 1) tally.add(deposit('CUB', '2001-01-01'));
    expect(isMet()).toBe(true);
    tally.remove(second);
    expect(isMet()).toBe(false);
    tally.add(second);
    expect(isMet()).toBe(true);
  });

  it('of States by name, another that leaves is no matter', () => {
    const tally = beginTally(named('NOR'));
    tally.add(NOR);
    tally.remove(ISL);
    expect(tally.isMet(on('2006-01-01'))).toBe(true);
  });

  it('of nobody no part is reached', () => {
    expect(beginTally(current(known({ parties: [] }))).isMet(on('2006-01-01'))).toBe(false);
    const tally = beginTally(current(known({ parties: [] })));
    tally.add(NOR);
    expect(tally.isMet(on('2006-01-01'))).toBe(false);
  });
});

describe('what is assumed of a condition', () => {
  const late = on('2001-01-01');
  const inForce = other('treaty-in-force', known({ inForceOn: on('2002-03-03') }));
  const open = other('treaty-in-force', known({ metOn: on('2002-01-01') }));
  const met = other('treaty-condition-met', known({ metOn: on('2002-01-01') }));
  const notMet = other('treaty-condition-met', known({ inForceOn: on('2002-03-03') }));
  const tables = share({ tables: [table({ NOR: 60 })] });

  it.each<[string, Condition, boolean]>([
    ['a number', number(100), false],
    ['States by name', named('NOR'), false],
    ['a share by tables', tables, false],
    ['a share found reached later', found(), true],
    ['a share of which nothing is known', share(), true],
    ['a treaty in force later', inForce, true],
    ['a treaty that is met later', met, true],
    ['a day that comes later', day('2001-01-02'), true],
    ['a day that has come', day('2001-01-01'), false],
    ['one of which deposits can bring about, of any', anyOf(day('2001-01-02'), number(3)), false],
    ['one of which deposits cannot bring about, of all', allOf(day('2001-01-02'), number(3)), true],
  ])('isBeyondDeposits: %s', (_, condition, expected) => {
    expect(isBeyondDeposits(condition, late)).toBe(expected);
  });

  it('a finding is beyond deposits up to the day before', () => {
    expect(isBeyondDeposits(found(), on('2002-05-04'))).toBe(true);
    expect(isBeyondDeposits(found(), on('2002-05-05'))).toBe(false);
  });

  it.each<[string, Condition, readonly string[], 'others' | 'same']>([
    ['a treaty not in force', open, ['crpd'], 'others'],
    ['a treaty in force', inForce, [], 'same'],
    ['a treaty whose condition is met', met, [], 'same'],
    ['a treaty whose condition is not met', notMet, ['crpd'], 'others'],
    ['a treaty of which that is not known', other('treaty-condition-met', UNKNOWN), ['crpd'], 'others'],
    ['a number', number(1), [], 'same'],
    ['a part of the Parties of another', current(UNKNOWN), [], 'same'],
  ])('listOthersAwaited and assumeOthers: %s', (_, condition, treaties, outcome) => {
    expect(listOthersAwaited(condition)).toEqual(treaties);
    expect(listOthersAwaited(allOf(number(1), condition))).toEqual(treaties);
    expect(listOthersAwaited(anyOf(condition, number(1)))).toEqual(treaties);
    if (outcome === 'same') expect(assumeOthers(condition)).toEqual(condition);
    else expect(findDayMet(assumeOthers(allOf(condition, number(1))), [NOR])).toBe('2001-01-01');
  });

  it('findEarliestMet and assumeFound leave alone what is known, and what is measured by tables', () => {
    for (const condition of [number(1), tables, inForce, open, found(), day('2002-01-01'), current(FOUR)]) {
      const metOn = findDayMet(condition, ALL);
      expect(findEarliestMet(condition, ALL)).toEqual(
        metOn === undefined ? undefined : { kind: 'on-a-day', on: metOn },
      );
    }
    for (const condition of [number(1), tables, inForce, open, current(UNKNOWN)]) {
      expect(assumeFound(condition)).toEqual(condition);
    }
    expect(findEarliestMet(allOf(share(), number(1)), [NOR])).toEqual({ kind: 'on-a-day', on: '2001-01-01' });
    expect(findDayMet(assumeFound(allOf(found(), share(), number(1))), [NOR])).toBe('2001-01-01');
    expect(findEarliestMet(allOf(found(), number(1)), [NOR])).toEqual({ kind: 'on-a-day', on: '2002-05-05' });
    expect(findEarliestMet(anyOf(number(2), allOf(share(), number(1))), [NOR])).toEqual({
      kind: 'on-a-day',
      on: '2001-01-01',
    });
  });
});

describe('the Parties of a day, as far as is known', () => {
  /** Norway from 2001 to 2005; Iceland since 1995 by a succession notified in 2003. */
  const spans = [
    { participant: 'NOR', from: on('2001-01-01'), until: on('2005-01-01') },
    { participant: 'ISL', from: on('1995-01-01'), knownOn: on('2003-01-01') },
  ];

  it.each<[string, readonly string[], number]>([
    ['1995-01-01', [], 1],
    ['2000-12-31', [], 1],
    ['2001-01-01', ['NOR'], 2],
    ['2002-12-31', ['NOR'], 2],
    ['2003-01-01', ['NOR', 'ISL'], 2],
    ['2004-12-31', ['NOR', 'ISL'], 2],
    ['2005-01-01', ['ISL'], 1],
  ])('on %s', (text, parties, asKnownNow) => {
    expect(listKnownPartiesOn(spans, on(text))).toEqual(parties);
    expect(countKnownPartiesOn(spans, on(text))).toBe(parties.length);
    expect(countPartiesOn(spans, on(text))).toBe(asKnownNow);
    expect(['NOR', 'ISL', 'FJI'].filter((each) => isPartyOn(spans, each, on(text)))).toEqual(parties);
  });

  it('a succession is known from its notification, and not before its own date', () => {
    expect(spans.map(knownFrom)).toEqual(['2001-01-01', '2003-01-01']);
    expect(knownFrom({ participant: 'ISL', from: on('2004-01-01'), knownOn: on('2003-01-01') })).toBe('2004-01-01');
  });
});
