import { describe, expect, it } from 'vitest';
import { civilDate } from '../../src/calendar/civil-date.ts';
import { listExtensions } from '../../src/lifecycle/compose-extensions.ts';
import { composeLife } from '../../src/lifecycle/compose-life.ts';
import { findParticipantLife, type Life } from '../../src/lifecycle/life.ts';
import { listParties } from '../../src/lifecycle/parties-on.ts';
import { determineStatus } from '../../src/lifecycle/status-on.ts';
import type { Act, ConsentAct } from '../../src/treaty/act.ts';
import type { Condition, EntryIntoForceClause, FinalClauses, OtherTreatyFacts } from '../../src/treaty/treaty.ts';
import { determineLatestDeposit } from '../../src/what-if/latest-deposit.ts';
import { act, treatyWith } from '../support/build.ts';

const plain = treatyWith(2).finalClauses;
const entry = (clause: Partial<EntryIntoForceClause>): Partial<FinalClauses> => ({
  entryIntoForce: { ...plain.entryIntoForce, ...clause },
});
const participation = (clause: Partial<FinalClauses['participation']>): Partial<FinalClauses> => ({
  participation: { ...plain.participation, ...clause },
});
const instruments = (number: number) => ({ kind: 'instruments', number }) as const;
const lifeOf = (clauses: Partial<FinalClauses>, acts: readonly Act[]) => composeLife(treatyWith(2, clauses), { acts });
const dateOf = (life: Life, participant: string) =>
  findParticipantLife(life, participant)?.participations.at(-1)?.entryIntoForce;
const TWO = [act('NOR', 'accession', '2001-01-01'), act('ISL', 'accession', '2001-02-01')];
/** What is awaited while one of two instruments is there. */
const oneOfTwo = {
  article: '2(1)',
  code: 'awaited.instruments',
  values: { required: 2, counted: 1, missing: 1 },
} as const;

describe('determineFromDayMet, not before another treaty', () => {
  const notBefore = (facts: OtherTreatyFacts) =>
    entry({
      condition: instruments(1),
      delay: { form: 'days-after', days: 30 },
      notBefore: { article: '13(1)', treaty: 'crpd', facts },
    });
  const inForce = (on: string) => notBefore({ kind: 'known', inForceOn: civilDate(on) });
  /** The tenth instrument of OP-CRPD, 8 February 2008; thirty days after it is 9 March 2008. */
  const tenth = [act('SLV', 'accession', '2008-02-08')];

  it('the floor is under the date of the treaty, and the day met stays (OP-CRPD 13(1))', () => {
    const life = lifeOf(inForce('2008-05-03'), tenth);
    expect(life.metOn).toBe('2008-02-08');
    expect(life.entryIntoForce).toMatchObject({
      basis: [
        { code: 'step.number-complete' },
        { code: 'step.add-period' },
        { article: '13(1)', code: 'step.not-before-other', values: { treaty: 'crpd', on: '2008-05-03' } },
      ],
    });
    expect(listParties(life, civilDate('2008-05-02'))).toEqual([]);
    expect(listParties(life, civilDate('2008-05-03'))).toEqual(['SLV']);
  });

  it('a deposit in the gap that the floor opens is not bound before the floor (OP-CRPD 13(2), VCLT 24)', () => {
    const ownClock = { wording: 'after-condition-met', article: '13(2)' } as const;
    const days = { form: 'days-after', days: 30 } as const;
    const life = lifeOf({ ...inForce('2008-05-03'), laterParties: { ...ownClock, delay: days } }, [
      ...tenth,
      act('HUN', 'accession', '2008-03-01'),
      act('ESP', 'accession', '2008-04-20'),
    ]);
    // 1 March + 30 days is 31 March, before the treaty; 20 April + 30 days is 20 May.
    expect(dateOf(life, 'HUN')).toMatchObject({ value: '2008-05-03' });
    expect(dateOf(life, 'ESP')).toMatchObject({ value: '2008-05-20' });
  });

  it('the other treaty not in force: pending, with its name (OP-CRPD 13(1))', () => {
    const life = lifeOf(notBefore({ kind: 'known' }), tenth);
    expect(life.entryIntoForce).toMatchObject({
      kind: 'pending',
      article: '13(1)',
      awaits: [{ article: '13(1)', code: 'awaited.entry-into-force-of', values: { treaty: 'crpd' } }],
    });
    expect(determineStatus(life, 'SLV', civilDate('2020-01-01'))).toBe('contracting-state');
  });

  it('not known whether it is in force: indeterminate, with the date that the other facts lead to (OP-CRPD 13(1))', () => {
    const life = lifeOf(notBefore({ kind: 'unknown' }), tenth);
    expect(life.entryIntoForce).toMatchObject({
      kind: 'indeterminate',
      article: '13(1)',
      questions: [{ code: 'question.other-in-force-first', values: { treaty: 'crpd' } }],
      candidates: [{ value: '2008-03-09', if: { code: 'if.other-in-force-by-then', values: { treaty: 'crpd' } } }],
      orLater: true,
    });
    expect(dateOf(life, 'SLV')).toMatchObject({ kind: 'indeterminate', candidates: [{ value: '2008-03-09' }] });
    // It may be in force since 9 March, and it may not be yet: nobody is called a Party on that.
    expect(determineStatus(life, 'SLV', civilDate('2020-01-01'))).toBe('contracting-state');
    // While instruments are missing, those are what is awaited.
    expect(lifeOf(notBefore({ kind: 'unknown' }), []).entryIntoForce).toMatchObject({
      kind: 'pending',
      awaits: [{ code: 'awaited.instruments', values: { required: 1, counted: 0, missing: 1 } }],
    });
  });

  it('not known whether it is in force, nor when the condition was met: it may be later than any date that is named (OP-CRPD 13(1))', () => {
    const condition: Condition = {
      kind: 'any-of',
      conditions: [
        { kind: 'on-date', on: civilDate('2008-02-08') },
        { kind: 'treaty-condition-met', treaty: 'crpd', facts: { kind: 'unknown' } },
      ],
    };
    const crpd = { article: '13(1)', treaty: 'crpd', facts: { kind: 'unknown' } } as const;
    const delay = { form: 'days-after', days: 30 } as const;
    const life = lifeOf(entry({ condition, delay, notBefore: crpd }), tenth);
    // Met on 8 February 2008 at the latest; thirty days end on 9 March, a leap year, if the Convention is in force by then.
    expect(life.entryIntoForce).toMatchObject({
      kind: 'indeterminate',
      candidates: [{ value: '2008-03-09' }],
      orLater: true,
    });
    expect(determineStatus(life, 'SLV', civilDate('2020-01-01'))).toBe('contracting-state');
  });

  it('a month end does not matter where the floor lies after both days that it could give', () => {
    const threeMonths = { form: 'period-after', period: { months: 3 }, monthEnd: 'last-day-of-month' } as const;
    const ofNovember = [act('SLV', 'accession', '2007-11-30')];
    const facts = { kind: 'known', inForceOn: civilDate('2008-05-03') } as const;
    const floor = { article: '13(1)', treaty: 'crpd', facts };
    // 30 November 2007 + 3 months: there is no 30 February.
    expect(lifeOf(entry({ condition: instruments(1), delay: threeMonths }), ofNovember).entryIntoForce).toMatchObject({
      value: '2008-02-29',
      monthEndMattered: true,
    });
    expect(
      lifeOf(entry({ condition: instruments(1), delay: threeMonths, notBefore: floor }), ofNovember).entryIntoForce,
    ).toMatchObject({
      value: '2008-05-03',
      monthEndMattered: false,
    });
  });
});

describe('findStart, clauses that run from the notification', () => {
  const clauses = entry({ runsFrom: 'notification' });
  const notified = (participant: string, on: string, notifiedOn?: string): ConsentAct => {
    const own = { participant, kind: 'accession', on: civilDate(on) } as const;
    return notifiedOn === undefined ? own : { ...own, notifiedOn: civilDate(notifiedOn) };
  };

  it('an instrument counts from its own notification: the one notified last completes the number, whenever deposited', () => {
    const acts = [notified('NOR', '2001-01-01', '2001-06-10'), notified('ISL', '2001-02-01', '2001-02-20')];
    const life = lifeOf(clauses, acts);
    expect(life.metOn).toBe('2001-06-10');
    expect(life.entryIntoForce).toMatchObject({
      value: '2001-09-10',
      basis: [
        { code: 'step.number-complete', values: { decisive: [{ participant: 'NOR', on: '2001-06-10' }] } },
        { article: '2(1)', code: 'remark.counts-from-notification', values: {} },
        { code: 'step.add-period' },
      ],
    });
    // Under a clause that runs from deposit, the same acts: 1 February 2001 and three months.
    expect(lifeOf({}, acts).entryIntoForce).toMatchObject({ value: '2001-05-01' });
  });

  it('without a notification an instrument is not counted, and its own date waits for that act', () => {
    const life = lifeOf(clauses, [notified('NOR', '2001-01-01', '2001-01-20'), notified('ISL', '2001-02-01')]);
    expect(life.entryIntoForce).toMatchObject({ kind: 'pending', awaits: [oneOfTwo] });
    const three = lifeOf(clauses, [
      notified('NOR', '2001-01-01', '2001-01-20'),
      notified('ISL', '2001-02-01'),
      notified('FJI', '2001-03-01', '2001-03-05'),
    ]);
    expect(three.entryIntoForce).toMatchObject({ value: '2001-06-05' });
    expect(dateOf(three, 'ISL')).toMatchObject({
      kind: 'pending',
      awaits: [{ article: '2(1)', code: 'awaited.notification-of-deposit', values: {} }],
    });
    expect(determineStatus(three, 'ISL', civilDate('2010-01-01'))).toBe('contracting-state');
  });

  it("a later Party's period runs from its own notification", () => {
    const life = lifeOf(clauses, [
      notified('NOR', '2001-01-01', '2001-01-20'),
      notified('ISL', '2001-02-01', '2001-02-20'),
      notified('FJI', '2001-06-01', '2001-07-15'),
    ]);
    expect(life.entryIntoForce).toMatchObject({ value: '2001-05-20' });
    expect(dateOf(life, 'FJI')).toMatchObject({ value: '2001-08-15' });
  });

  it('no latest deposit is certain: the last day is that of the notification, and nobody knows how soon it follows', () => {
    const life = lifeOf(clauses, [
      notified('NOR', '2001-01-01', '2001-01-20'),
      notified('ISL', '2001-02-01', '2001-02-20'),
    ]);
    // One month after 31 October is the last day of November, for a State that joins later.
    expect(determineLatestDeposit(life, civilDate('2001-11-30'))).toMatchObject({
      kind: 'indeterminate',
      questions: [{ code: 'question.notified-when', values: { on: '2001-10-31' } }],
      candidates: [{ value: '2001-10-31', if: { code: 'if.notified-on-deposit', values: {} } }],
    });
  });

  it('deposited in time and notified in the gap, it is in the gap', () => {
    const life = lifeOf(
      { ...clauses, laterParties: { wording: 'after-condition-met', article: '2(2)', delay: { form: 'same-day' } } },
      [
        notified('NOR', '2001-01-01', '2001-01-20'),
        notified('ISL', '2001-02-01', '2001-02-20'),
        notified('FJI', '2001-02-10', '2001-05-25'),
      ],
    );
    expect(dateOf(life, 'FJI')).toMatchObject({ value: '2001-05-25' });
    expect(dateOf(life, 'ISL')).toMatchObject({ value: '2001-05-20' });
  });
});

describe('listCountedInstruments, organisations', () => {
  // The Doha Amendment with four for 144: the European Union on 1 October 2020, Nigeria on 2 October; ninety days.
  const acts = [
    act('FJI', 'accession', '2020-09-01'),
    act('JAM', 'accession', '2020-09-02'),
    act('BOL', 'accession', '2020-09-03'),
    act('EUE', 'accession', '2020-10-01'),
    act('NGA', 'accession', '2020-10-02'),
  ];
  const eligibility = { kind: 'any-state-or-organisation', article: '1' } as const;
  const ninetyDays = { form: 'days-after', days: 90 } as const;
  const doha = (organisations?: 'not-additional' | 'counted', number = 4) => ({
    ...participation({ eligibility }),
    ...entry({
      condition: instruments(number),
      delay: ninetyDays,
      ...(organisations === undefined ? {} : { organisations }),
    }),
  });

  it("an organisation's instrument is not counted beside those of its members: 2 October and 31 December 2020 (Doha Amendment)", () => {
    const life = lifeOf(doha('not-additional'), acts);
    expect(life.metOn).toBe('2020-10-02');
    expect(life.entryIntoForce).toMatchObject({ value: '2020-12-31' });
    expect(life.countedInstruments.map(({ participant }) => participant)).toEqual(['FJI', 'JAM', 'BOL', 'NGA']);
    expect(life.entryIntoForce.basis).toContainEqual({
      article: '2(1)',
      code: 'remark.organisation-not-counted',
      values: { participant: 'EUE', kind: 'accession', on: '2020-10-01' },
    });
  });

  it('counting it would give 30 December 2020: where the clause counts it, or is silent', () => {
    for (const clauses of [doha('counted'), doha()]) {
      const life = lifeOf(clauses, acts);
      expect(life.metOn).toBe('2020-10-01');
      expect(life.entryIntoForce).toMatchObject({ value: '2020-12-30' });
    }
  });

  it('not counted, the organisation is still bound like everybody else', () => {
    const life = lifeOf(doha('not-additional'), acts);
    expect(dateOf(life, 'EUE')).toMatchObject({ value: '2020-12-31' });
    const later = lifeOf(doha('not-additional', 3), [...acts.slice(0, 3), act('EUE', 'accession', '2021-05-03')]);
    // 3 September + 90 days is 2 December 2020; the organisation acceded after it, a month.
    expect(later.entryIntoForce).toMatchObject({ value: '2020-12-02' });
    expect(dateOf(later, 'EUE')).toMatchObject({ value: '2021-06-03' });
    expect(later.entryIntoForce.basis.map(({ code }) => code)).toEqual(['step.number-complete', 'step.add-period']);
  });

  it('not counted towards a share or a part of the Parties either', () => {
    const condition = {
      kind: 'share',
      says: 'of emissions',
      unit: 'per cent',
      proportion: { than: 'at-least', numerator: 1, denominator: 2 },
      tables: [{ source: 'table', total: 100, shares: { EUE: 60, FJI: 1, NGA: 49 } }],
    } as const;
    const clauses = doha('not-additional');
    const life = lifeOf({ ...clauses, ...entry({ condition, organisations: 'not-additional' }) }, acts);
    expect(life.metOn).toBe('2020-10-02');
  });
});

describe('determineParticipantEntryIntoForce, no clause for later Parties', () => {
  const clauses: Partial<FinalClauses> = { laterParties: { wording: 'not-provided', article: 'VCLT 24(3)' } };
  const life = lifeOf(clauses, [
    ...TWO,
    act('FJI', 'accession', '2001-03-01'),
    act('CUB', 'accession', '2001-04-30'),
    act('BEN', 'accession', '2001-05-01'),
    act('ECU', 'accession', '2004-02-29'),
  ]);

  it.each([
    ['FJI', '2001-05-01'],
    ['CUB', '2001-05-01'],
    ['BEN', '2001-05-01'],
    ['ECU', '2004-02-29'],
  ])('binds from the day of consent, and not before the treaty: %s from %s (VCLT 24(3))', (state, expected) => {
    expect(life.entryIntoForce).toMatchObject({ value: '2001-05-01' });
    const answer = dateOf(life, state);
    expect(answer).toMatchObject({ kind: 'determined', value: expected, article: 'VCLT 24(3)' });
    expect(answer).not.toHaveProperty('readings');
  });

  it('a succession binds from its date as ever', () => {
    const succession: Act = {
      participant: 'MNE',
      kind: 'succession',
      on: civilDate('2006-10-23'),
      effectiveOn: civilDate('2006-06-03'),
    };
    expect(dateOf(lifeOf(clauses, [...TWO, succession]), 'MNE')).toMatchObject({ value: '2006-06-03' });
  });
});

describe('determineParticipantEntryIntoForce, facts that are not known', () => {
  const condition: EntryIntoForceClause['condition'] = {
    kind: 'all-of',
    conditions: [
      { kind: 'instruments', number: 2 },
      { kind: 'treaty-in-force', treaty: 'parent', facts: { kind: 'unknown' } },
    ],
  };
  const life = lifeOf(entry({ condition }), [
    ...TWO,
    act('FJI', 'accession', '2001-03-01'),
    act('ECU', 'accession', '2004-01-30'),
  ]);

  it('the treaty is indeterminate, and so is every participant, each with its own date (article 2(1))', () => {
    expect(life.entryIntoForce).toMatchObject({ kind: 'indeterminate', candidates: [{ value: '2001-05-01' }] });
    // Norway and Fiji with the treaty (a deposit in the gap, reading A); Ecuador a month after its own, at the month's end.
    expect(dateOf(life, 'NOR')).toMatchObject({ kind: 'indeterminate', candidates: [{ value: '2001-05-01' }] });
    expect(dateOf(life, 'FJI')).toMatchObject({ kind: 'indeterminate', candidates: [{ value: '2001-05-01' }] });
    expect(dateOf(life, 'ECU')).toMatchObject({ kind: 'indeterminate', candidates: [{ value: '2004-02-29' }] });
  });

  it('nobody is taken as a Party before the day that the other facts lead to', () => {
    expect(listParties(life, civilDate('2001-04-30'))).toEqual([]);
    expect(determineStatus(life, 'NOR', civilDate('2001-04-30'))).toBe('contracting-state');
  });
});

describe('admitConsent, several depositaries', () => {
  const several = (decides: 'earliest' | 'latest') =>
    participation({ severalDepositaries: { article: 'IX(2)', decides } });
  const at = (depositary: string, participant: string, on: string): Act => ({
    participant,
    kind: 'accession',
    on: civilDate(on),
    depositary,
  });
  /** Ireland in three capitals, as for the NPT, and Norway with one. */
  const acts = [
    at('London', 'IRL', '1990-07-04'),
    at('Washington', 'IRL', '1990-07-01'),
    at('Moscow', 'IRL', '1990-07-10'),
    at('London', 'NOR', '1990-06-01'),
  ];

  it('the earliest counts, and the others are recorded and move no date (NPT IX(2))', () => {
    const life = lifeOf(several('earliest'), acts);
    expect(life.metOn).toBe('1990-07-01');
    expect(life.entryIntoForce).toMatchObject({ value: '1990-10-01' });
    expect(life.refusals).toEqual([]);
    expect(life.recorded.map(({ on }) => on)).toEqual(['1990-07-04', '1990-07-10']);
    expect(life.countedInstruments).toHaveLength(2);
  });

  it('the latest takes the place of the one before', () => {
    const life = lifeOf(several('latest'), acts);
    expect(life.metOn).toBe('1990-07-10');
    expect(life.entryIntoForce).toMatchObject({ value: '1990-10-10' });
    expect(life.refusals).toEqual([]);
    expect(life.countedInstruments).toHaveLength(2);
  });

  it.each(['earliest', 'latest'] as const)(
    'a second deposit with the same depositary is refused, whichever decides: %s',
    (decides) => {
      const life = lifeOf(several(decides), [...acts, at('London', 'NOR', '1990-06-02')]);
      expect(life.refusals).toMatchObject([{ code: 'second-instrument', act: { on: '1990-06-02' } }]);
      expect(life.countedInstruments.find(({ participant }) => participant === 'NOR')).toMatchObject({
        on: '1990-06-01',
      });
    },
  );

  it('so is one that does not say with whom, and one where the treaty has one depositary', () => {
    const silent = lifeOf(several('earliest'), [...acts, act('NOR', 'accession', '1990-06-02')]);
    expect(silent.refusals).toMatchObject([{ code: 'second-instrument', act: { on: '1990-06-02' } }]);
    expect(lifeOf({}, acts).refusals).toMatchObject([
      { code: 'second-instrument', act: { on: '1990-07-04' } },
      { code: 'second-instrument', act: { on: '1990-07-10' } },
    ]);
  });

  it('a deposit with another depositary long after entry into force moves nothing where the earliest counts', () => {
    const late = at('Moscow', 'NOR', '1999-01-01');
    const life = lifeOf(several('earliest'), [...acts, late]);
    expect(life.entryIntoForce).toMatchObject({ value: '1990-10-01' });
    expect(dateOf(life, 'NOR')).toMatchObject({ value: '1990-10-01' });
    expect(life.recorded).toContainEqual(late);
  });

  it('between denunciation and its effect a deposit with any of them begins a participation of its own (article 3(1))', () => {
    const life = lifeOf(several('earliest'), [
      ...acts,
      act('NOR', 'denunciation', '1995-01-01'),
      at('Moscow', 'NOR', '1995-06-01'),
    ]);
    expect(life.refusals).toEqual([]);
    expect(dateOf(life, 'NOR')).toMatchObject({ value: '1996-01-01' });
    const back = lifeOf(several('earliest'), [
      ...acts,
      act('NOR', 'denunciation', '1995-01-01'),
      at('Moscow', 'NOR', '1996-01-01'),
    ]);
    expect(back.refusals).toEqual([]);
    expect(dateOf(back, 'NOR')).toMatchObject({ value: '1996-02-01' });
  });
});

describe('determineExtension', () => {
  const clauses = participation({
    territorialExtension: {
      article: '8',
      delay: { form: 'period-after', period: { months: 3 }, monthEnd: 'last-day-of-month' },
    },
  });
  const extension = (on: string, participant = 'NOR'): Act => ({
    participant,
    kind: 'territorial-extension',
    on: civilDate(on),
    territory: 'Svalbard',
  });
  const appliesFrom = (...acts: readonly Act[]) =>
    listExtensions(lifeOf(clauses, acts)).map((each) => each.appliesFrom);

  it.each([
    ['2005-03-10', '2005-06-10', false],
    ['2005-11-30', '2006-02-28', true],
    ['2001-02-01', '2001-05-01', false],
    ['2001-02-02', '2001-05-02', false],
  ])('its own period after receipt: %s gives %s (article 8)', (on, expected, monthEndMattered) => {
    expect(appliesFrom(...TWO, extension(on))).toMatchObject([
      { kind: 'determined', value: expected, article: '8', monthEndMattered },
    ]);
  });

  it('not before the State itself is bound (article 8)', () => {
    expect(appliesFrom(...TWO, extension('2001-01-31'))).toMatchObject([{ value: '2001-05-01' }]);
    expect(appliesFrom(...TWO, extension('2001-01-01'))).toMatchObject([{ value: '2001-05-01' }]);
    // Fiji accedes on 30 June 2001, Party from 30 July; its extension of 10 April would apply from 10 July.
    expect(appliesFrom(...TWO, act('FJI', 'accession', '2001-06-30'), extension('2001-04-10', 'FJI'))).toMatchObject([
      { value: '2001-07-30' },
    ]);
  });

  it('pending while the State is not bound, and it makes nobody a Party', () => {
    const life = lifeOf(clauses, [...TWO, extension('2005-03-10', 'FJI')]);
    expect(listExtensions(life)).toMatchObject([
      {
        appliesFrom: {
          kind: 'pending',
          article: '8',
          awaits: [{ article: '8', code: 'awaited.instrument-of', values: { participant: 'FJI' } }],
        },
      },
    ]);
    expect(determineStatus(life, 'FJI', civilDate('2020-01-01'))).toBe('none');
    expect(life.refusals).toEqual([]);
  });

  it('each extension runs from its own receipt, and without a clause there is no date', () => {
    expect(appliesFrom(...TWO, extension('2005-03-10'), extension('2006-03-10'))).toMatchObject([
      { value: '2005-06-10' },
      { value: '2006-06-10' },
    ]);
    const without = lifeOf({}, [...TWO, extension('2005-03-10')]);
    expect(listExtensions(without)).toEqual([]);
    expect(without.recorded).toHaveLength(1);
  });

  it('one by a State under the code of the State that continued it (Soviet Union, Russian Federation)', () => {
    const acts = [act('SUN', 'accession', '1990-06-01'), act('NOR', 'accession', '1990-06-01')];
    expect(appliesFrom(...acts, extension('1995-01-15', 'RUS'))).toMatchObject([{ value: '1995-04-15' }]);
  });
});

describe('composeProvisional', () => {
  const clauses = participation({ provisionalApplication: { article: '7' } });
  const provisional = act('NOR', 'provisional-application', '2000-06-15');

  it('from the notification to the first day as a Party; it counts for nothing else (VCLT 25)', () => {
    const life = lifeOf(clauses, [provisional, ...TWO]);
    expect(life.provisional).toEqual([{ participant: 'NOR', article: '7', from: '2000-06-15', until: '2001-05-01' }]);
    expect(life.entryIntoForce).toMatchObject({ value: '2001-05-01' });
  });

  it('without an end while its State is no Party, and no instrument (VCLT 25)', () => {
    const life = lifeOf(clauses, [provisional, act('ISL', 'accession', '2001-02-01')]);
    expect(life.provisional).toEqual([{ participant: 'NOR', article: '7', from: '2000-06-15' }]);
    expect(life.entryIntoForce).toMatchObject({ kind: 'pending', awaits: [oneOfTwo] });
    expect(determineStatus(life, 'NOR', civilDate('2020-01-01'))).toBe('none');
  });

  it('a Party applies nothing provisionally, from its first day on', () => {
    const ofDay = (on: string) =>
      lifeOf(clauses, [...TWO, act('NOR', 'provisional-application', on)]).provisional.length;
    expect([ofDay('2001-04-30'), ofDay('2001-05-01'), ofDay('2001-05-02')]).toEqual([1, 0, 0]);
  });

  it('where the clauses do not provide for it, it is recorded', () => {
    const life = lifeOf({}, [provisional, ...TWO]);
    expect(life.provisional).toEqual([]);
    expect(life.recorded).toEqual([provisional]);
  });
});

describe('determineAsStaysMet, a withdrawal under conditions of several parts', () => {
  const withNorway = entry({
    condition: {
      kind: 'all-of',
      conditions: [
        { kind: 'instruments', number: 2 },
        { kind: 'named-states', says: 'Norway', states: ['NOR'] },
      ],
    },
  });
  const withdrawn = act('NOR', 'withdrawal-of-instrument', '2001-03-01');

  it('the number still there, the named State gone: open again, with the other reading as a remark (VCLT 24(1))', () => {
    const life = lifeOf(withNorway, [...TWO, act('FJI', 'accession', '2001-02-10'), withdrawn]);
    expect(life.entryIntoForce).toMatchObject({
      kind: 'pending',
      awaits: [
        {
          article: '2(1)',
          code: 'awaited.instruments-of-each',
          values: { of: 'Norway', required: 1, counted: 0, missing: ['NOR'] },
        },
      ],
    });
    expect(life.entryIntoForce.basis.at(-1)).toEqual({
      article: '2(1)',
      code: 'remark.in-force-if-stays-met',
      values: { on: '2001-05-01' },
    });
  });

  it('and come back: fulfilled anew on the day of its new instrument, with both readings (VCLT 24(1))', () => {
    const life = lifeOf(withNorway, [
      ...TWO,
      act('FJI', 'accession', '2001-02-10'),
      withdrawn,
      act('NOR', 'accession', '2001-04-10'),
    ]);
    expect(life.metOn).toBe('2001-04-10');
    expect(life.entryIntoForce).toMatchObject({
      value: '2001-07-10',
      readings: [
        { name: 'not-counted', value: '2001-07-10' },
        { name: 'stays-met', value: '2001-05-01' },
      ],
    });
  });

  it('withdrawn before the conditions were fulfilled, it leaves no other reading', () => {
    const life = lifeOf(withNorway, [
      act('NOR', 'accession', '2001-01-01'),
      act('NOR', 'withdrawal-of-instrument', '2001-01-31'),
      act('ISL', 'accession', '2001-02-01'),
      act('FJI', 'accession', '2001-02-10'),
      act('NOR', 'accession', '2001-03-31'),
    ]);
    expect(life.entryIntoForce).toMatchObject({ value: '2001-06-30' });
    expect(life.entryIntoForce).not.toHaveProperty('readings');
  });

  it('what was there only with it and only by a later day of its own was never there (all of: two, and 1 April 2001)', () => {
    const byDay = entry({
      condition: {
        kind: 'all-of',
        conditions: [
          { kind: 'instruments', number: 2 },
          { kind: 'on-date', on: civilDate('2001-04-01') },
        ],
      },
    });
    const early = lifeOf(byDay, [...TWO, withdrawn, act('FJI', 'accession', '2001-06-30')]);
    expect(early.entryIntoForce).toMatchObject({ value: '2001-09-30' });
    expect(early.entryIntoForce).not.toHaveProperty('readings');
    // Withdrawn after that day, it had been complete: 1 April and three months on the other reading.
    const late = lifeOf(byDay, [
      ...TWO,
      act('NOR', 'withdrawal-of-instrument', '2001-05-01'),
      act('FJI', 'accession', '2001-06-30'),
    ]);
    expect(late.entryIntoForce).toMatchObject({
      value: '2001-09-30',
      readings: [{ value: '2001-09-30' }, { name: 'stays-met', value: '2001-07-01' }],
    });
  });

  it('a withdrawal takes its share along (a share of half, of three thirds)', () => {
    const share = entry({
      condition: {
        kind: 'share',
        says: 'of the tonnage',
        unit: 'per cent',
        proportion: { than: 'more-than', numerator: 1, denominator: 2 },
        tables: [{ source: 'table', total: 99, shares: { NOR: 33, ISL: 33, FJI: 33 } }],
      },
    });
    const life = lifeOf(share, [...TWO, withdrawn, act('FJI', 'accession', '2001-04-15')]);
    expect(life.metOn).toBe('2001-04-15');
    expect(life.entryIntoForce).toMatchObject({
      value: '2001-07-15',
      readings: [{}, { name: 'stays-met', value: '2001-05-01' }],
    });
  });

  it('an organisation that does not count takes nothing along (not additional)', () => {
    const eligibility = { kind: 'any-state-or-organisation', article: '1' } as const;
    const life = lifeOf({ ...participation({ eligibility }), ...entry({ organisations: 'not-additional' }) }, [
      act('EUE', 'accession', '2000-12-01'),
      ...TWO,
      act('EUE', 'withdrawal-of-instrument', '2001-03-01'),
    ]);
    expect(life.entryIntoForce).toMatchObject({ value: '2001-05-01' });
    expect(life.entryIntoForce).not.toHaveProperty('readings');
  });

  it('on the day of entry into force the instrument can be withdrawn no more: refused, and counted', () => {
    const life = lifeOf(withNorway, [...TWO, act('NOR', 'withdrawal-of-instrument', '2001-05-01')]);
    expect(life.refusals).toMatchObject([{ code: 'bound-already' }]);
    expect(life.entryIntoForce).toMatchObject({ value: '2001-05-01' });
  });
});
