import { describe, expect, it } from 'vitest';
import { civilDate } from '../../src/calendar/civil-date.ts';
import { assumeInForceOn } from '../../src/entry-into-force/assume-in-force-on.ts';
import { composeChronology } from '../../src/lifecycle/chronology.ts';
import { composeLife } from '../../src/lifecycle/compose-life.ts';
import { packClauses } from '../../src/simulation/kernel/pack-clauses.ts';
import type { Act } from '../../src/treaty/act.ts';
import type { Treaty } from '../../src/treaty/treaty.ts';
import { findSmallestSets } from '../../src/what-if/needed/smallest-sets.ts';
import { listClauses } from '../../src/wording/clauses/list-clauses.ts';
import { act, months, treatyWith } from '../support/build.ts';
import { treatyOfCatalogue } from '../support/catalogue.ts';

const basel = treatyOfCatalogue('basel');
const known = (on: string) => assumeInForceOn(basel, civilDate(on));
const acts: readonly Act[] = [
  act('ARG', 'accession', '1991-06-27'),
  act('AUS', 'accession', '1992-02-05'),
  act('CHL', 'accession', '1992-08-11'),
];

const STATES = [
  'AUT',
  'BEL',
  'BRA',
  'CHE',
  'CHL',
  'CYP',
  'DEU',
  'DNK',
  'EGY',
  'ESP',
  'FIN',
  'FRA',
  'GRC',
  'HUN',
  'IND',
  'IRL',
  'ITA',
  'JPN',
  'KEN',
  'LUX',
];

describe('assumeInForceOn', () => {
  // Basel 25(1): the ninetieth day after the twentieth deposit; 5 February 1992 and 90 days are 5 May 1992 (24 + 31 + 30 + 5).
  it('a part of a record has the known date: whoever deposited 90 days before has it too, whoever did so later its own', () => {
    const life = composeLife(known('1992-05-05'), { acts });
    expect(life).toMatchObject({ metOn: '1992-02-05', entryIntoForce: { kind: 'determined', value: '1992-05-05' } });
    // Article 25(2): the ninetieth day after 11 August 1992 is 9 November 1992 (20 + 30 + 31 + 9).
    expect(life.participants.map(({ participations: [own] }) => own?.partyFrom)).toEqual([
      '1992-05-05',
      '1992-05-05',
      '1992-11-09',
    ]);
  });

  it('says that the date is known, and counts nothing', () => {
    expect(composeLife(known('1992-05-05'), { acts }).entryIntoForce).toMatchObject({
      article: '25(1)',
      basis: [{ article: '25(1)', code: 'step.known-date', values: { on: '1992-05-05' } }],
    });
    expect(listClauses(known('1992-05-05'))).toContainEqual(
      expect.objectContaining({
        article: '25(1)',
        says: {
          code: 'clause.sentences',
          values: {
            sentences: expect.arrayContaining([{ code: 'clause.known-date', values: { on: '1992-05-05' } }]),
          },
        },
      }),
    );
  });

  it('without it the treaty is not in force by a part of its record', () => {
    expect(composeLife(basel, { acts }).entryIntoForce).toMatchObject({ kind: 'pending' });
  });

  // Basel 25(1): twenty instruments by 1 February 1992, four days before the day that the stated date leads back to.
  it('says where the acts contradict it: by them the condition was met before', () => {
    const twenty = STATES.map((state) => act(state, 'accession', '1992-02-01'));
    const ofTwenty = composeLife(known('1992-05-05'), { acts: twenty }).entryIntoForce;
    expect(ofTwenty).toMatchObject({ kind: 'determined', value: '1992-05-05' });
    expect(ofTwenty.basis).toContainEqual({
      article: '25(1)',
      code: 'remark.met-before-stated',
      values: { metOn: '1992-02-01', stated: '1992-02-05' },
    });
    const nineteen = [...twenty.slice(1), act('ARG', 'accession', '1992-02-05')];
    expect(composeLife(known('1992-05-05'), { acts: nineteen }).entryIntoForce.basis).toHaveLength(1);
  });

  it('is not known before the condition is met', () => {
    const on = (day: string) => composeLife(known('1992-05-05'), { acts }, civilDate(day)).entryIntoForce.kind;
    expect([on('1992-02-04'), on('1992-02-05')]).toEqual(['pending', 'determined']);
  });

  it('a withdrawn instrument moves it under no reading', () => {
    const withdrawn: readonly Act[] = [...acts, act('AUS', 'withdrawal-of-instrument', '1992-03-01')];
    const answer = composeLife(known('1992-05-05'), { acts: withdrawn }).entryIntoForce;
    expect(answer).toMatchObject({ kind: 'determined', value: '1992-05-05' });
    expect(answer).not.toHaveProperty('readings');
  });

  it('is the day itself where the clause leads to no day so early', () => {
    const delay = { form: 'not-before', floor: civilDate('2000-01-01'), delay: { form: 'same-day' } } as const;
    const { finalClauses } = treatyWith(2);
    const treaty = treatyWith(2, { entryIntoForce: { ...finalClauses.entryIntoForce, delay } });
    const early = assumeInForceOn(treaty, civilDate('1999-12-31'));
    expect(early.finalClauses.entryIntoForce.known).toEqual({ inForceOn: '1999-12-31', metOn: '1999-12-31' });
  });

  describe('where several days lead to the date', () => {
    const metBetween = ({ finalClauses }: Treaty) => {
      const { metFrom, metOn } = finalClauses.entryIntoForce.known ?? {};
      return [metFrom, metOn];
    };

    it.each([
      // Article 43: the first day of the third month after the month of the third instrument: any day of September.
      ['hague-abduction', '1983-12-01', '1983-09-01', '1983-09-30'],
      // Article IV(1): 1 January 2019, provided that twenty have deposited by that date: from the adoption to that day.
      ['kigali-amendment-ozone', '2019-01-01', '2016-10-15', '2019-01-01'],
      // Article 13: thirty days after the tenth instrument, not before the Convention, in force on that very day.
      ['op-crpd', '2008-05-03', '2006-12-13', '2008-04-03'],
      // Article 14(1): three months that end on 28 February begin on 28, 29 or 30 November.
      ['op-crc-sc', '2002-02-28', '2001-11-28', '2001-11-30'],
      // One day alone.
      ['op-crc-sc', '2002-01-18', undefined, '2001-10-18'],
      ['basel', '1992-05-05', undefined, '1992-02-05'],
    ])('%s, %s: gives the first and the last of them', (id, on, from, to) => {
      expect(metBetween(assumeInForceOn(treatyOfCatalogue(id), civilDate(on)))).toEqual([from, to]);
    });

    // In force on 28 February 2001, three months after 28, 29 or 30 November 2000.
    const treatyOf = (later: number) =>
      assumeInForceOn(
        treatyWith(2, { laterParties: { wording: 'after-condition-met', article: '2(2)', delay: months(later) } }),
        civilDate('2001-02-28'),
      );
    const datesOf = (treaty: Treaty, ...days: readonly string[]) =>
      composeLife(treaty, {
        acts: days.map((day, index) => act(['NOR', 'PAN', 'ROU', 'SWE'][index] ?? '', 'accession', day)),
      }).participants.map(({ participations: [own] }) => own?.entryIntoForce);

    it('the date of a State hangs on which it was, where its own period is longer', () => {
      const [first, open, after] = datesOf(treatyOf(6), '2000-11-28', '2000-11-29', '2000-12-01');
      expect(first).toMatchObject({ kind: 'determined', value: '2001-02-28' });
      expect(open).toMatchObject({
        kind: 'indeterminate',
        questions: [{ code: 'question.day-met-not-known', values: { from: '2000-11-28', to: '2000-11-30' } }],
        candidates: [
          { value: '2001-02-28', if: { code: 'if.condition-met-from', values: { on: '2000-11-29' } } },
          { value: '2001-05-29', if: { code: 'if.condition-met-before', values: { on: '2000-11-29' } } },
        ],
      });
      expect(after).toMatchObject({ kind: 'determined', value: '2001-06-01' });
    });

    it('and does not where that ends before the treaty is in force', () => {
      const [first, second, after] = datesOf(treatyOf(1), '2000-11-28', '2000-11-30', '2001-02-15');
      expect(first).toMatchObject({ kind: 'determined', value: '2001-02-28' });
      expect(second).toMatchObject({ kind: 'determined', value: '2001-02-28' });
      expect(after).toMatchObject({ kind: 'determined', value: '2001-03-15' });
    });

    it('tells no day on which the number was complete', () => {
      const acts = [act('NOR', 'accession', '2000-11-28')];
      const kindsOf = (treaty: Treaty) => composeChronology(composeLife(treaty, { acts })).map(({ kind }) => kind);
      expect(kindsOf(treatyOf(1))).not.toContain('condition-met');
      expect(kindsOf(assumeInForceOn(treatyWith(2), civilDate('2001-02-27')))).toContain('condition-met');
      expect(findSmallestSets(composeLife(treatyOf(1), { acts }), civilDate('2001-01-01'))).toEqual({ kind: 'met' });
      const [date] = datesOf(treatyOf(1), '2000-11-28');
      expect(date?.basis.map(({ code }) => code)).toEqual(['step.act', 'step.known-date']);
    });
  });

  it('the kernel, which counts, does not cover it', () => {
    expect(packClauses(known('1992-05-05').finalClauses)).toMatchObject({ kind: 'not-covered' });
  });
});
