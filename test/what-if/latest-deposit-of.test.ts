import { describe, expect, it } from 'vitest';
import { civilDate } from '../../src/calendar/civil-date.ts';
import { dayAfter } from '../../src/calendar/day-number.ts';
import { composeLife } from '../../src/lifecycle/compose-life.ts';
import type { Act } from '../../src/treaty/act.ts';
import { determineIfDeposited } from '../../src/what-if/deposited.ts';
import { determineLatestDepositOf } from '../../src/what-if/latest-deposit-of.ts';
import { act, months, treatyWith } from '../support/build.ts';
import { outcomeOf, reasonsOf } from '../support/latest.ts';

/** In force from 30 April 2000. */
const first = act('NOR', 'ratification', '2000-01-31');
const signed = act('IRL', 'signature', '1999-01-01');

describe('determineLatestDepositOf', () => {
  const latest = (participant: string, by: string, acts: readonly Act[] = [first], on = treatyWith(1)) =>
    determineLatestDepositOf(composeLife(on, { acts }), participant, civilDate(by));

  it('is the last day that leads to a State being bound by then (article 2(2))', () => {
    // A month from 31 January ends on the last of February.
    expect(outcomeOf(latest('IRL', '2005-02-28'))).toEqual({ latest: '2005-01-31' });
    expect(outcomeOf(latest('IRL', '2005-02-28', [first, signed]))).toEqual({ latest: '2005-01-31' });
  });

  it('follows the rule that governs what the State would deposit: a ratification where it has signed, or else an accession', () => {
    const { laterParties } = treatyWith(1).finalClauses;
    const accession = { ...laterParties, article: '2(3)', delay: months(3), kinds: ['accession'] } as const;
    const treaty = treatyWith(1, { laterParties: { ...laterParties, special: [accession] } });
    expect(outcomeOf(latest('IRL', '2005-04-30', [first, signed], treaty))).toEqual({ latest: '2005-03-31' });
    expect(outcomeOf(latest('CUB', '2005-04-30', [first, signed], treaty))).toEqual({ latest: '2005-01-31' });
    for (const participant of ['IRL', 'CUB']) {
      const answer = latest(participant, '2005-04-30', [first, signed], treaty);
      if (answer.kind !== 'determined') throw new Error(answer.kind);
      const bound = (on: typeof answer.value) =>
        determineIfDeposited(treaty, { acts: [first, signed] }, participant, on);
      expect(bound(answer.value)).toMatchObject({ value: '2005-04-30' });
      expect(bound(dayAfter(answer.value))).toMatchObject({ value: '2005-05-01' });
    }
  });

  it('follows the rule for formal confirmation where an organisation has signed: three months before 30 April', () => {
    const plain = treatyWith(1).finalClauses;
    const confirmation = {
      ...plain.laterParties,
      article: '2(3)',
      delay: months(3),
      kinds: ['formal-confirmation'],
    } as const;
    const treaty = treatyWith(1, {
      participation: {
        ...plain.participation,
        eligibility: { kind: 'any-state-or-organisation', article: '1' },
        consent: { ...plain.participation.consent, afterSignature: ['ratification', 'formal-confirmation'] },
      },
      laterParties: { ...plain.laterParties, special: [confirmation] },
    });
    const acts = [first, signed, act('EUE', 'signature', '1999-01-01')];
    expect(outcomeOf(latest('EUE', '2005-04-30', acts, treaty))).toEqual({ latest: '2005-01-31' });
    expect(outcomeOf(latest('IRL', '2005-04-30', acts, treaty))).toEqual({ latest: '2005-03-31' });
  });

  it('is none where the treaty binds the State by then, or only later by what it has deposited', () => {
    expect(latest('NOR', '2005-02-28')).toMatchObject({
      kind: 'excluded',
      reason: { code: 'reason.no-instrument-needed', values: { participant: 'NOR', on: '2000-04-30' } },
    });
    const late = [first, act('GBR', 'accession', '2005-02-01')];
    expect(reasonsOf(latest('GBR', '2005-02-28', late))).toEqual([
      'reason.no-deposit-in-time',
      'why.state-bound-only-on',
    ]);
    expect(reasonsOf(latest('NOR', '2005-02-28', [first], treatyWith(2)))).toEqual(['reason.instrument-on-record']);
  });

  it('is a day for a State that has left, and none for whoever may not join', () => {
    const left = [first, act('CUB', 'accession', '2000-01-31'), act('CUB', 'denunciation', '2010-01-31')];
    expect(outcomeOf(latest('CUB', '2030-06-30', left))).toEqual({ latest: '2030-05-31' });
    expect(latest('HKG', '2030-06-30')).toMatchObject({ kind: 'excluded', article: '1' });
  });

  describe('where the record brings the treaty into force later than the day', () => {
    // Three months before 1 July 2001 is 1 April. Without the third instrument, of 9 July, two are there by then.
    const acts = [
      act('BGD', 'ratification', '2000-09-06'),
      act('AND', 'ratification', '2000-11-30'),
      act('ISL', 'ratification', '2001-07-09'),
    ];
    const by = '2001-07-01';
    const under = (clause: Partial<ReturnType<typeof treatyWith>['finalClauses']['entryIntoForce']>) =>
      treatyWith(3, { entryIntoForce: { ...treatyWith(3).finalClauses.entryIntoForce, ...clause } });
    const notNorway = under({
      condition: { kind: 'instruments', number: 3, of: { says: 'all but Norway', except: ['NOR'] } },
    });

    it('is the last day for one whose instrument counts: Denmark, of a number without Norway (article 2(1))', () => {
      const answer = latest('DNK', by, acts, notNorway);
      expect(outcomeOf(answer)).toEqual({ latest: '2001-04-01' });
      const bound = (on: string) => determineIfDeposited(notNorway, { acts }, 'DNK', civilDate(on));
      expect(bound('2001-04-01')).toMatchObject({ value: '2001-07-01' });
      expect(bound('2001-04-02')).toMatchObject({ value: '2001-07-02' });
      expect(answer.kind === 'determined' && answer.basis.map(({ code, values }) => [code, values])).toEqual([
        ['step.deposit-binds', { depositedOn: '2001-04-01', from: '2001-07-01' }],
        ['step.deposit-binds', { depositedOn: '2001-04-02', from: '2001-07-02' }],
      ]);
    });

    it('is none for one whose instrument does not count, or fulfils a part alone', () => {
      const late = ['reason.no-deposit-in-time', 'why.deposited-only-later'];
      expect(reasonsOf(latest('NOR', by, acts, notNorway))).toEqual(late);
      // Iceland's own instrument is asked for, and it deposited on 9 July.
      const withIceland = under({
        condition: {
          kind: 'all-of',
          conditions: [
            { kind: 'instruments', number: 3 },
            { kind: 'named-states', says: 'Iceland', states: ['ISL'] },
          ],
        },
      });
      expect(reasonsOf(latest('DNK', by, acts, withIceland))).toEqual(late);
      const withDenmark = under({
        condition: {
          kind: 'any-of',
          conditions: [
            { kind: 'instruments', number: 3, of: { says: 'others', except: ['DNK', 'NOR'] } },
            { kind: 'named-states', says: 'Denmark', states: ['DNK'] },
          ],
        },
      });
      expect(outcomeOf(latest('DNK', by, acts, withDenmark))).toEqual({ latest: '2001-04-01' });
      expect(reasonsOf(latest('NOR', by, acts, withDenmark))).toEqual(late);
    });

    it('is none for an organisation that counts for nothing, though one more State would be in time', () => {
      const plain = treatyWith(3).finalClauses.participation;
      const treaty = under({ organisations: 'not-additional' });
      const open = {
        ...treaty,
        finalClauses: {
          ...treaty.finalClauses,
          participation: { ...plain, eligibility: { kind: 'any-state-or-organisation', article: '1' } as const },
        },
      };
      expect(outcomeOf(latest('DNK', by, acts, open))).toEqual({ latest: '2001-04-01' });
      expect(reasonsOf(latest('EUE', by, acts, open))).toEqual([
        'reason.no-deposit-in-time',
        'why.deposited-only-later',
      ]);
    });

    it('is the day before its condition asks for more: a group to which Denmark belongs until 1 March 2001', () => {
      const members = ['BGD', 'AND', 'ISL'].map((participant) => ({ participant }));
      const listed = {
        says: 'the members',
        members: {
          kind: 'listed',
          source: 'by hand',
          complete: true,
          members: [...members, { participant: 'DNK', until: civilDate('2001-03-01') }],
        },
      } as const;
      const treaty = under({ condition: { kind: 'instruments', number: 3, of: listed } });
      expect(outcomeOf(latest('DNK', by, acts, treaty))).toEqual({ latest: '2001-02-28' });
      expect(determineIfDeposited(treaty, { acts }, 'DNK', civilDate('2001-03-01'))).toMatchObject({
        value: '2001-10-09',
      });
    });
  });
});
