import { describe, expect, it } from 'vitest';
import { civilDate } from '../../src/calendar/civil-date.ts';
import { composeLife } from '../../src/lifecycle/compose-life.ts';
import { determineLatestDeposit } from '../../src/what-if/latest-deposit.ts';
import { determineLatestDepositOf } from '../../src/what-if/latest-deposit-of.ts';
import { act, treatyWith } from '../support/build.ts';

const { participation, entryIntoForce } = treatyWith(2).finalClauses;

/** In the way of the Arms Trade Treaty: two ratifications count, no accession does. Three months after the second; one month for later Parties, silent on the gap. */
const TREATY = treatyWith(2, {
  participation: { ...participation, consent: { ...participation.consent, accessionOpensAtEntryIntoForce: true } },
  entryIntoForce: { ...entryIntoForce, counts: ['ratification'] },
});

/** Iceland's instrument is of a kind that is not known: with it the second is of 20 April, without it of 1 June: in force on 20 July or on 1 September 1990. */
const LIFE = composeLife(TREATY, {
  acts: [
    act('NOR', 'ratification', '1990-03-15'),
    act('ISL', 'consent', '1990-04-20'),
    act('DNK', 'ratification', '1990-06-01'),
  ],
});

/** The same without Denmark: in force on 20 July 1990, or not at all yet. */
const PERHAPS_PENDING = composeLife(TREATY, {
  acts: [act('NOR', 'ratification', '1990-03-15'), act('ISL', 'consent', '1990-04-20')],
});

describe('determineLatestDeposit, of a treaty whose own date is open', () => {
  it('gives the one day to which every date leads (article 2(2)): one month before 31 January 1991', () => {
    expect(determineLatestDeposit(LIFE, civilDate('1991-01-31'))).toMatchObject({
      kind: 'determined',
      value: '1990-12-31',
    });
    expect(determineLatestDepositOf(LIFE, 'SWE', civilDate('1991-01-31'))).toMatchObject({ value: '1990-12-31' });
  });

  // 15 September: from 20 July on, one month before. Before 1 September the gap has the date of the treaty (reading A): until 31 August.
  it('gives the day that follows from each, where they differ', () => {
    const answer = determineLatestDeposit(LIFE, civilDate('1990-09-15'));
    const { entryIntoForce: own } = LIFE;
    if (own.kind !== 'indeterminate') throw new Error('the date is open');
    expect(own.candidates.map(({ value }) => value)).toEqual(['1990-07-20', '1990-09-01']);
    expect(answer).toMatchObject({
      kind: 'indeterminate',
      questions: own.questions,
      candidates: [
        { value: '1990-08-15', if: own.candidates[0]?.if },
        { value: '1990-08-31', if: own.candidates[1]?.if },
      ],
    });
  });

  it('gives none for a date after the day asked about: 20 August lies before 1 September', () => {
    const answer = determineLatestDeposit(LIFE, civilDate('1990-08-20'));
    const values = answer.kind === 'indeterminate' ? answer.candidates.map(({ value }) => value) : answer.kind;
    expect(values).toEqual(['1990-07-20']);
    expect(determineLatestDeposit(LIFE, civilDate('1990-07-19'))).toMatchObject({
      kind: 'indeterminate',
      candidates: [],
    });
  });

  it('leaves it open where the treaty may not be in force at all, with the day that follows if it is', () => {
    expect(determineLatestDeposit(PERHAPS_PENDING, civilDate('1991-01-31'))).toMatchObject({
      kind: 'indeterminate',
      candidates: [{ value: '1990-12-31' }],
    });
  });
});
