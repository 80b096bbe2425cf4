import { describe, expect, it } from 'vitest';
import { civilDate } from '../../src/calendar/civil-date.ts';
import { composeChronology } from '../../src/lifecycle/chronology.ts';
import { listExtensions } from '../../src/lifecycle/compose-extensions.ts';
import { composeLife } from '../../src/lifecycle/compose-life.ts';
import { linkTreaty } from '../../src/lifecycle/link-treaty.ts';
import { statusOf } from '../../src/lifecycle/status-on.ts';
import type { Act } from '../../src/treaty/act.ts';
import type { Condition, FinalClauses, Treaty } from '../../src/treaty/treaty.ts';
import { determineLatestDeposit } from '../../src/what-if/latest-deposit.ts';
import { act, treatyWith } from '../support/build.ts';

const { entryIntoForce, participation, denunciation } = treatyWith(1).finalClauses;

const withCondition = (condition: Condition, clauses: Partial<FinalClauses> = {}): Treaty =>
  treatyWith(1, { entryIntoForce: { ...entryIntoForce, condition }, ...clauses });

const all = (...conditions: Condition[]): Condition => ({ kind: 'all-of', conditions });
const any = (...conditions: Condition[]): Condition => ({ kind: 'any-of', conditions });
const instruments = (number: number): Condition => ({ kind: 'instruments', number });
const unknown = { kind: 'unknown' } as const;

describe('a condition that waits for a day', () => {
  const treaty = withCondition(all(instruments(2), { kind: 'on-date', on: civilDate('1995-01-01') }));
  const two = [act('NOR', 'accession', '1991-01-01'), act('ISL', 'accession', '1992-01-01')];

  it('is open again when an instrument is withdrawn before that day, so that a later notice withdraws and does not denounce', () => {
    const acts = [
      ...two,
      act('NOR', 'withdrawal-of-instrument', '1993-01-01'),
      act('ISL', 'denunciation', '1995-06-01'),
    ];
    const life = composeLife(treaty, { acts });
    expect(life.entryIntoForce.kind).toBe('pending');
    expect(life.remarks.map(({ code }) => code)).toContain('denunciation-before-entry-into-force');
    const island = life.participants.find(({ participant }) => participant === 'ISL');
    expect(island?.participations[0]).toMatchObject({ notices: [], withdrawnOn: '1995-06-01' });
  });

  it('cannot be brought forward by any deposit: no latest deposit for a day before it', () => {
    const life = composeLife(treaty, { acts: two.slice(0, 1) });
    // In force by 1995-01-31 would need the condition met by 1994-10-31, and the day of the clause is 1 January 1995.
    expect(determineLatestDeposit(life, civilDate('1995-01-31')).kind).toBe('excluded');
    expect(determineLatestDeposit(life, civilDate('1995-04-30'))).toMatchObject({
      kind: 'determined',
      value: '1995-01-31',
    });
  });
});

describe('a share that the depositary found reached', () => {
  const found = withCondition({
    kind: 'share',
    says: 'of the fleet',
    unit: '%',
    proportion: { than: 'at-least', numerator: 1, denominator: 2 },
    tables: [],
    reachedOn: { on: civilDate('1992-06-01'), by: ['ISL'], source: 'the depositary' },
  });
  const dateOf = (...acts: readonly Act[]) => composeLife(found, { acts }).entryIntoForce;
  const norway = act('NOR', 'accession', '1991-01-01');

  it('holds for the record that has the instruments which completed it', () => {
    expect(dateOf(norway, act('ISL', 'accession', '1992-05-31'))).toMatchObject({
      kind: 'determined',
      value: '1992-09-01',
    });
  });

  it('is of another record where one of them is missing: a finding is awaited', () => {
    expect(dateOf(norway)).toMatchObject({
      kind: 'pending',
      awaits: [{ article: '2(1)', code: 'awaited.finding-of-share', values: { of: 'of the fleet' } }],
      basis: [
        {
          article: '2(1)',
          code: 'step.share-found-elsewhere',
          values: { of: 'of the fleet', on: '1992-06-01', source: 'the depositary' },
        },
      ],
    });
    // Deposited later, it completes what the others are supposed to have made up.
    expect(dateOf(norway, act('ISL', 'accession', '1993-01-31'))).toMatchObject({ value: '1993-04-30' });
  });
});

describe('a fact that is not known', () => {
  const alternative = any({ kind: 'treaty-in-force', treaty: 'other', facts: unknown }, instruments(2));

  it('that alone would suffice gives no date of its own: nothing tells since when it may have been so', () => {
    const life = composeLife(withCondition(alternative), { acts: [act('NOR', 'accession', '1991-01-01')] });
    expect(life.entryIntoForce).toMatchObject({ kind: 'indeterminate', candidates: [] });
    expect(life.participants[0]?.participations[0]?.partyFrom).toBeUndefined();
  });

  it('that could bring the date forward leaves it open, with the date that the rest leads to', () => {
    const acts = [act('NOR', 'accession', '1991-01-01'), act('ISL', 'accession', '1995-01-01')];
    expect(composeLife(withCondition(alternative), { acts }).entryIntoForce).toMatchObject({
      kind: 'indeterminate',
      candidates: [{ value: '1995-04-01' }],
    });
  });

  it('stays open through a chain of treaties: what waits for an open treaty is open', () => {
    const middle = composeLife(
      withCondition(all(instruments(1), { kind: 'treaty-in-force', treaty: 'c', facts: unknown })),
      {
        acts: [act('NOR', 'accession', '1991-01-01')],
      },
    );
    const first = withCondition(all(instruments(1), { kind: 'treaty-in-force', treaty: 'b', facts: unknown }));
    const linked = linkTreaty(first, () => middle);
    expect(composeLife(linked, { acts: [act('NOR', 'accession', '1992-01-01')] }).entryIntoForce.kind).toBe(
      'indeterminate',
    );
  });
});

describe('a part of the Parties to another treaty', () => {
  const partOf = (parties: readonly { participant: string; from: string }[]): Condition => ({
    kind: 'proportion-of-parties',
    says: 'of the Parties to the other treaty',
    proportion: { than: 'at-least', numerator: 3, denominator: 4 },
    base: {
      kind: 'current',
      treaty: 'other',
      facts: {
        kind: 'known',
        parties: parties.map(({ participant, from }) => ({ participant, from: civilDate(from) })),
      },
    },
  });

  it('is not reached before there is a Party', () => {
    const treaty = withCondition(partOf([{ participant: 'CUB', from: '1995-01-01' }]));
    expect(composeLife(treaty, { acts: [act('CUB', 'accession', '1991-01-01')] }).metOn).toBe('1995-01-01');
  });

  it('is taken of those known then: a succession notified later undoes nothing', () => {
    const other = treatyWith(1);
    const founders = ['NOR', 'ISL', 'CUB', 'FJI'].map((code) => act(code, 'accession', '1991-01-01'));
    const late: Act = { ...act('MNE', 'succession', '1996-06-01'), effectiveOn: civilDate('1994-06-01') } as Act;
    const child = withCondition({
      ...partOf([]),
      base: { kind: 'current', treaty: 'other', facts: unknown },
    } as Condition);
    const acts = ['NOR', 'ISL', 'CUB'].map((code, index) => act(code, 'accession', `1995-01-0${index + 1}`));
    const metOn = (record: readonly Act[]) =>
      composeLife(
        linkTreaty(child, () => composeLife(other, { acts: record })),
        { acts },
      ).metOn;
    expect([metOn(founders), metOn([...founders, late])]).toEqual(['1995-01-03', '1995-01-03']);
  });

  it('that was reached and is no longer is awaited anew: what a pending answer waits for is never nothing', () => {
    const numbers: Condition = {
      kind: 'proportion-of-parties',
      says: 'of the Members',
      proportion: { than: 'at-least', numerator: 2, denominator: 3 },
      base: {
        kind: 'numbers',
        source: 'x',
        numbers: [
          { from: civilDate('1990-01-01'), parties: 1 },
          { from: civilDate('1992-01-01'), parties: 6 },
        ],
      },
    };
    const acts = [act('NOR', 'accession', '1991-01-01'), act('ISL', 'accession', '1993-01-01')];
    expect(composeLife(withCondition(all(instruments(2), numbers)), { acts }).entryIntoForce).toMatchObject({
      kind: 'pending',
      awaits: [
        { article: '2(1)', code: 'awaited.acceptances', values: { parties: 6, required: 4, counted: 2, missing: 2 } },
      ],
    });
  });
});

describe('a share that is lost and reached again', () => {
  const table = (from: string, norway: number) => ({
    from: civilDate(from),
    source: 'x',
    total: 100,
    shares: { NOR: norway, ISL: 10, CUB: 80 - norway },
  });
  const fleet: Condition = {
    kind: 'share',
    says: 'of the fleet',
    unit: '%',
    proportion: { than: 'at-least', numerator: 1, denominator: 2 },
    tables: [table('1990-01-01', 60), table('1992-01-01', 20), table('1994-01-01', 70)],
  };

  it('is described on the day since which it was held when everything was there', () => {
    // Norway and Iceland: 70 in the first table, 30 in the second, 80 in the third. The third instrument comes in between.
    const acts = [
      act('NOR', 'accession', '1991-01-01'),
      act('ISL', 'accession', '1991-06-01'),
      act('FJI', 'accession', '1993-01-01'),
    ];
    const life = composeLife(withCondition(all(instruments(3), fleet)), { acts });
    expect(life.entryIntoForce).toMatchObject({
      kind: 'determined',
      value: '1994-04-01',
      basis: [
        { code: 'step.number-complete', values: { metOn: '1993-01-01', decisive: [{ participant: 'FJI' }] } },
        { code: 'step.share-reached-without-deposit', values: { metOn: '1994-01-01', counted: 80, required: 50 } },
        { code: 'step.add-period', values: { from: '1994-01-01' } },
      ],
    });
  });

  it('is described as not reached where it was lost and nothing has brought it back', () => {
    const acts = [act('NOR', 'accession', '1991-01-01'), act('ISL', 'accession', '1993-06-01')];
    const lost = { ...fleet, tables: fleet.tables.slice(0, 2) };
    const life = composeLife(withCondition(all(instruments(3), lost)), { acts });
    const share = life.entryIntoForce.kind === 'pending' ? life.entryIntoForce.basis[1] : undefined;
    expect(share).toEqual({
      article: '2(1)',
      code: 'step.share-open',
      values: { of: 'of the fleet', unit: '%', total: 100, required: 50, counted: 30 },
    });
  });
});

describe('a denunciation of which it is open when it takes effect', () => {
  const treaty = treatyWith(1, {
    denunciation: {
      kind: 'permitted',
      article: '3(1)',
      delay: { form: 'period-after', period: { years: 1 }, monthEnd: 'last-day-of-month' },
      armedConflict: { article: '3(2)' },
    },
  });
  const acts = [act('NOR', 'accession', '1991-01-01'), act('NOR', 'denunciation', '1995-03-15')];

  it('leaves its State a Party until the question is answered', () => {
    const life = composeLife(treaty, { acts });
    const [norway] = life.participants;
    if (norway === undefined) throw new Error('Norway acceded');
    expect(norway.participations[0]?.partyUntil).toBeUndefined();
    expect(statusOf(norway, civilDate('2000-01-01'))).toBe('party');
  });

  it('stands in the chronology on the first day on which it may take effect, with the question', () => {
    const entries = composeChronology(composeLife(treaty, { acts }));
    expect(entries.at(-1)).toMatchObject({
      kind: 'denunciation-open',
      on: '1996-03-15',
      article: '3(2)',
      participant: 'NOR',
      basis: { questions: [{ code: 'question.armed-conflict', values: { on: '1996-03-15' } }] },
    });
  });

  it('whose day the month end leaves open ends the participation on the latest that it can be, and says so', () => {
    const refusing = treatyWith(1, {
      denunciation: {
        kind: 'permitted',
        article: '3(1)',
        delay: { form: 'period-after', period: { months: 6 }, monthEnd: 'refuse' },
      },
    });
    const late = [act('NOR', 'accession', '1991-01-01'), act('NOR', 'denunciation', '1995-05-31')];
    // There is no 31 November: 30 November, or 1 December.
    expect(composeChronology(composeLife(refusing, { acts: late })).at(-2)).toMatchObject({
      kind: 'party-no-longer',
      on: '1995-12-01',
      basis: { kind: 'indeterminate' },
    });
  });
});

describe('leaving with another treaty', () => {
  const leaving: FinalClauses['denunciation'] = {
    kind: 'permitted',
    article: '3(1)',
    delay: { form: 'period-after', period: { years: 1 }, monthEnd: 'last-day-of-month' },
    leavesWith: {
      article: '3(2)',
      treaty: 'other',
      facts: {
        kind: 'known',
        parties: [{ participant: 'NOR', from: civilDate('1980-01-01'), until: civilDate('1995-01-01') }],
      },
    },
  };
  const treaty = treatyWith(1, { denunciation: leaving });
  const joined = act('NOR', 'accession', '1991-01-01');

  it('ends the participation, so that a new instrument opens another one (article 3(2))', () => {
    const life = composeLife(treaty, { acts: [joined, act('NOR', 'accession', '1997-01-01')] });
    expect(life.refusals).toEqual([]);
    expect(life.participants[0]?.participations.map(({ partyFrom, partyUntil }) => [partyFrom, partyUntil])).toEqual([
      ['1991-04-01', '1995-01-01'],
      ['1997-02-01', undefined],
    ]);
  });

  it('leaves nothing to denounce (article 3(1))', () => {
    const life = composeLife(treaty, { acts: [joined, act('NOR', 'denunciation', '1997-01-01')] });
    expect(life.refusals.map(({ code }) => code)).toEqual(['not-bound']);
  });

  it('is not known before it is so', () => {
    const life = composeLife(treaty, { acts: [joined] }, civilDate('1993-01-01'));
    expect(life.participants[0]?.participations[0]?.partyUntil).toBeUndefined();
    const [own] = composeLife(treaty, { acts: [joined] }, civilDate('1995-01-01')).participants;
    expect(own === undefined ? undefined : statusOf(own, civilDate('1995-01-01'))).toBe('former-party');
  });
});

describe('several depositaries, of which the latest deposit counts', () => {
  it('a deposit with another once the State is bound is recorded and undoes nothing', () => {
    const several = { ...participation, severalDepositaries: { article: '1(3)', decides: 'latest' } as const };
    const two = treatyWith(2, { participation: several });
    const at = (code: string, on: string, depositary: string): Act => ({
      kind: 'accession',
      participant: code,
      on: civilDate(on),
      depositary,
    });
    const early = [at('NOR', '1991-01-01', 'London'), at('ISL', '1991-02-01', 'London')];
    const date = (acts: readonly Act[]) => composeLife(two, { acts }).entryIntoForce;
    expect(date(early)).toMatchObject({ value: '1991-05-01' });
    expect(date([...early, at('NOR', '1996-01-01', 'Moscow')])).toMatchObject({ value: '1991-05-01' });
    expect(date([...early, at('NOR', '1991-03-01', 'Moscow')])).toMatchObject({ value: '1991-06-01' });
  });
});

describe('what belongs to a participation that has ended', () => {
  it('stays with it when the State comes back: extensions, provisional application', () => {
    const further = {
      ...participation,
      provisionalApplication: { article: '1(3)' },
      territorialExtension: {
        article: '1(4)',
        delay: { form: 'period-after', period: { months: 1 }, monthEnd: 'last-day-of-month' },
      },
    } as const;
    const treaty = treatyWith(1, { participation: further, denunciation });
    const acts: readonly Act[] = [
      act('NOR', 'provisional-application', '1990-02-01'),
      act('NOR', 'accession', '1991-01-01'),
      { kind: 'territorial-extension', participant: 'NOR', on: civilDate('1995-01-01'), territory: 'Bouvet Island' },
      act('NOR', 'denunciation', '1999-01-01'),
      act('NOR', 'accession', '2005-01-01'),
    ];
    const life = composeLife(treaty, { acts });
    expect(listExtensions(life)[0]?.appliesFrom).toMatchObject({ value: '1995-02-01' });
    expect(life.provisional).toEqual([
      { participant: 'NOR', article: '1(3)', from: '1990-02-01', until: '1991-04-01' },
    ]);
    const told = composeChronology(life);
    expect(
      told.filter(({ kind }) => kind === 'applies-provisionally' || kind === 'applies-to-territory'),
    ).toMatchObject([
      { kind: 'applies-provisionally', on: '1990-02-01', article: '1(3)', participant: 'NOR' },
      {
        kind: 'applies-to-territory',
        on: '1995-02-01',
        article: '1(4)',
        participant: 'NOR',
        territory: 'Bouvet Island',
      },
    ]);
    const extension = told.find((entry) => entry.kind === 'act' && entry.act.kind === 'territorial-extension');
    expect(extension).toMatchObject({ article: '1(4)', movesDates: true });
  });
});
