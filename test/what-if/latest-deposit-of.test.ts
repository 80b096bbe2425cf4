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
});
