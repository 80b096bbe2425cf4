import { describe, expect, it } from 'vitest';
import { civilDate } from '../../src/calendar/civil-date.ts';
import { composeLife } from '../../src/lifecycle/compose-life.ts';
import { listFirstDays } from '../../src/lifecycle/first-days.ts';
import type { Act } from '../../src/treaty/act.ts';
import type { FinalClauses } from '../../src/treaty/treaty.ts';
import { act, months, step, treatyWith } from '../support/build.ts';

/** By the second of these the treaty is in force on 20 May 2000; Benin is a Party from 10 February 2003. */
const PARTIES: readonly Act[] = [
  act('NOR', 'accession', '2000-01-15'),
  act('ISL', 'accession', '2000-02-20'),
  act('BEN', 'accession', '2003-01-10'),
];

type Meeting = Extract<NonNullable<FinalClauses['amendment']>, { readonly kind: 'meeting' }>;

const MEETING: Meeting = {
  kind: 'meeting',
  proposal: { article: '9(1)' },
  adoption: { article: '9(2)', by: 'the Meeting', proportion: { than: 'at-least', numerator: 2, denominator: 3 } },
  acceptance: {
    article: '9(3)',
    proportion: { than: 'at-least', numerator: 2, denominator: 3 },
    base: { kind: 'current', express: true },
  },
  delay: months(1),
  binding: { article: '9(4)', whom: 'acceptors' },
};

/** A proposal of which the Parties are told on a day. */
const proposedOn = (on: string): readonly Act[] => [
  step('amendment-proposal', on, 'NOR'),
  step('amendment-communication', on),
];

function firstDays(clauses: Partial<FinalClauses>, asOf: string, further: readonly Act[] = []) {
  const on = civilDate(asOf);
  const acts = [...PARTIES, ...further].filter((each) => each.on <= on);
  return listFirstDays(composeLife(treatyWith(2, clauses), { acts }, on), on);
}

describe('listFirstDays', () => {
  it('has nothing where the clauses ask for no time before', () => {
    expect(firstDays({ amendment: MEETING }, '2001-04-01', proposedOn('2001-03-15'))).toEqual([]);
  });

  const { consent, ...participation } = treatyWith(2).finalClauses.participation;
  const lockIn = { article: '3(2)', period: { years: 3 }, monthEnd: 'last-day-of-month' } as const;
  const { denunciation } = treatyWith(2).finalClauses;

  it('names the first day on which a proposal that was communicated can be adopted, six months later (as Minamata 26(2))', () => {
    const notBefore = { article: '9(2)', period: { months: 6 }, monthEnd: 'last-day-of-month' } as const;
    const amendment = { ...MEETING, adoption: { ...MEETING.adoption, notBefore } };
    const sent = proposedOn('2001-03-15');
    const adoption = { kind: 'amendment-adoption', on: '2001-09-15', article: '9(2)', amendment: 'first' };
    expect(firstDays({ amendment }, '2001-03-15', sent)).toEqual([adoption]);
    expect(firstDays({ amendment }, '2001-09-14', sent)).toEqual([adoption]);
    // On that day it can be adopted, and nothing is to be waited for.
    expect(firstDays({ amendment }, '2001-09-15', sent)).toEqual([]);
  });

  it('names both days where the month has no such day and the clause does not choose: 31 August and six months', () => {
    const notBefore = { article: '9(2)', period: { months: 6 }, monthEnd: 'refuse' } as const;
    const amendment = { ...MEETING, adoption: { ...MEETING.adoption, notBefore } };
    expect(firstDays({ amendment }, '2001-09-01', proposedOn('2001-08-31'))).toEqual([
      { kind: 'amendment-adoption', on: '2002-02-28', orOn: '2002-03-01', article: '9(2)', amendment: 'first' },
    ]);
  });

  it('names the first day on which an amendment can be proposed: seven years from 20 May 2000 (as Rome Statute 121(1))', () => {
    const notBefore = { article: '9(1)', period: { years: 7 }, monthEnd: 'last-day-of-month' } as const;
    const amendment = { ...MEETING, proposal: { ...MEETING.proposal, notBefore } };
    const proposal = { kind: 'amendment-proposal', on: '2007-05-20', article: '9(1)' };
    expect(firstDays({ amendment }, '2001-01-01')).toEqual([proposal]);
    expect(firstDays({ amendment }, '2007-05-20')).toEqual([]);
    // Before the second instrument nothing follows.
    expect(firstDays({ amendment }, '2000-02-19')).toEqual([]);
  });

  it.each([
    ['a day', { accessionOpensOn: civilDate('2000-06-01') }, '2000-02-20', '2000-06-01'],
    ['entry into force', { accessionOpensAtEntryIntoForce: true as const }, '2000-02-20', '2000-05-20'],
    [
      'six months after it',
      { accessionOpensAtEntryIntoForce: { after: { months: 6 }, monthEnd: 'last-day-of-month' as const } },
      '2000-06-01',
      '2000-11-20',
    ],
  ])('names the first day on which States can accede: from %s', (_, opens, asOf, on) => {
    // The two instruments are ratifications, which come before.
    const acts = [
      act('NOR', 'signature', '2000-01-10'),
      act('NOR', 'ratification', '2000-01-15'),
      act('ISL', 'signature', '2000-01-10'),
      act('ISL', 'ratification', '2000-02-20'),
    ];
    const treaty = treatyWith(2, { participation: { ...participation, consent: { ...consent, ...opens } } });
    const day = civilDate(asOf);
    expect(listFirstDays(composeLife(treaty, { acts }, day), day)).toEqual([
      { kind: 'accession', on, article: '1(2)' },
    ]);
  });

  it('names the day that ends a lock-in of all: three years from 20 May 2000', () => {
    const locked = { denunciation: { ...denunciation, lockIn: { ...lockIn, from: 'entry-into-force' } } } as const;
    expect(firstDays(locked, '2001-01-01')).toEqual([{ kind: 'denunciation', on: '2003-05-20', article: '3(2)' }]);
    expect(firstDays(locked, '2003-05-20')).toEqual([]);
  });

  it('names the day that ends the lock-in of each Party (as Paris 28(1)), in order', () => {
    const from = 'entry-into-force-for-the-party';
    const locked = { denunciation: { ...denunciation, lockIn: { ...lockIn, from } } } as const;
    const founders = { kind: 'denunciation', on: '2003-05-20', article: '3(2)', participants: ['ISL', 'NOR'] };
    const benin = { kind: 'denunciation', on: '2006-02-10', article: '3(2)', participants: ['BEN'] };
    expect(firstDays(locked, '2003-01-10')).toEqual([founders, benin]);
    expect(firstDays(locked, '2003-05-20')).toEqual([benin]);
  });
});
