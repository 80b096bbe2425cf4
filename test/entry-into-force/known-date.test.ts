import { describe, expect, it } from 'vitest';
import { civilDate } from '../../src/calendar/civil-date.ts';
import { assumeInForceOn } from '../../src/entry-into-force/assume-in-force-on.ts';
import { composeLife } from '../../src/lifecycle/compose-life.ts';
import { packClauses } from '../../src/simulation/kernel/pack-clauses.ts';
import type { Act } from '../../src/treaty/act.ts';
import { listClauses } from '../../src/wording/clauses/list-clauses.ts';
import { act, treatyWith } from '../support/build.ts';
import { treatyOfCatalogue } from '../support/catalogue.ts';

const basel = treatyOfCatalogue('basel');
const known = (on: string) => assumeInForceOn(basel, civilDate(on));
const acts: readonly Act[] = [
  act('ARG', 'accession', '1991-06-27'),
  act('AUS', 'accession', '1992-02-05'),
  act('CHL', 'accession', '1992-08-11'),
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

  it('the kernel, which counts, does not cover it', () => {
    expect(packClauses(known('1992-05-05').finalClauses)).toMatchObject({ kind: 'not-covered' });
  });
});
