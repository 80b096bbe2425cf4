import { describe, expect, it } from 'vitest';
import { civilDate } from '../../src/calendar/civil-date.ts';
import { composeChronology } from '../../src/lifecycle/chronology.ts';
import { composeLife } from '../../src/lifecycle/compose-life.ts';
import { determineRelation } from '../../src/lifecycle/relation-between.ts';
import { determineTextBetween } from '../../src/lifecycle/text-between.ts';
import { replayRegister } from '../../src/machine/advance-desk.ts';
import type { Act, RelationAct } from '../../src/treaty/act.ts';
import type { AccessionTowardsClause, Treaty } from '../../src/treaty/treaty.ts';
import { act, treatyWith } from '../support/build.ts';
import { findRecord, findTreaty, treatyOfCatalogue } from '../support/catalogue.ts';
import { cellOf, readVectors, type Vector } from '../support/vectors.ts';

const TODAY = civilDate('2024-01-01');

function relation(kind: RelationAct['kind'], participant: string, towards: string, on: string): RelationAct {
  return { kind, participant, towards, on: civilDate(on) };
}

/** The instruments of the record, without what was done towards accessions, and what the row says of that. */
function actsOf(row: Vector): readonly Act[] {
  const [acceding, other] = [cellOf(row, 'acceding'), cellOf(row, 'other')];
  const own = (findRecord(cellOf(row, 'treaty'))?.acts ?? []).filter((each) => !('towards' in each));
  const { objected_on: objected, withdrawn_on: withdrawn, accepted_on: accepted } = row;
  // Of the accession of Albania it is known who objected.
  const known = acceding === 'ALB' ? [relation('objection-to-accession', 'ESP', 'ALB', '2004-03-03')] : [];
  return [
    ...own,
    ...known,
    ...(objected === undefined ? [] : [relation('objection-to-accession', other, acceding, objected)]),
    ...(withdrawn === undefined ? [] : [relation('withdrawal-of-objection', other, acceding, withdrawn)]),
    ...(accepted === undefined ? [] : [relation('acceptance-of-accession', other, acceding, accepted)]),
  ];
}

describe('determineRelation, by dates worked by hand', () => {
  it.each(readVectors('relations'))('$treaty, $acceding and $other: $says', (row) => {
    const treaty = findTreaty(cellOf(row, 'treaty'));
    if (treaty === undefined) throw new Error('no such treaty');
    const life = composeLife(treaty, { acts: actsOf(row) });
    const [acceding, other, expected] = [cellOf(row, 'acceding'), cellOf(row, 'other'), cellOf(row, 'in_force_from')];
    for (const [one, two] of [
      [acceding, other],
      [other, acceding],
    ] as const) {
      const answer = determineRelation(life, one, two, TODAY);
      const kind = expected === 'never' ? 'excluded' : expected === 'open' ? 'indeterminate' : 'determined';
      expect(answer.kind).toBe(kind);
      if (answer.kind === 'determined') expect(answer.value).toBe(expected);
    }
  });
});

describe('determineRelation', () => {
  const monthEnd = 'last-day-of-month';
  const within = { kind: 'unless-objected', article: '44(3)', within: { months: 6 }, monthEnd } as const;
  const treaty = (accessionTowards: AccessionTowardsClause): Treaty => {
    const { participation } = treatyWith(1).finalClauses;
    return treatyWith(1, { participation: { ...participation, accessionTowards } });
  };
  const accession = { ...act('ALB', 'accession', '2000-06-30'), notifiedOn: civilDate('2000-08-31') } as Act;
  const acts = [act('ISL', 'ratification', '2000-01-01'), accession, act('NOR', 'ratification', '2005-01-31')];
  const between = (clause: AccessionTowardsClause, ...more: readonly Act[]) =>
    determineRelation(composeLife(treaty(clause), { acts: [...acts, ...more] }), 'ALB', 'NOR', TODAY);

  it('who consents once the time is over can object only where the clause lets it (Adoption Convention 44(3))', () => {
    const objection = relation('objection-to-accession', 'NOR', 'ALB', '2005-01-31');
    expect(between(within)).toMatchObject({ kind: 'determined', value: '2005-02-28' });
    expect(between(within, objection)).toMatchObject({ kind: 'indeterminate', article: '44(3)' });
    expect(between({ ...within, alsoWithInstrument: true }, objection)).toMatchObject({
      kind: 'excluded',
      article: '44(3)',
      reason: { code: 'reason.objected', values: { participant: 'NOR', towards: 'ALB' } },
    });
    const later = relation('objection-to-accession', 'NOR', 'ALB', '2005-02-01');
    expect(between({ ...within, alsoWithInstrument: true }, later)).toMatchObject({ kind: 'indeterminate' });
  });

  it('counts six months from the notification, the last of February where there is no other day (article 44(3))', () => {
    const inTime = relation('objection-to-accession', 'ISL', 'ALB', '2001-02-28');
    const late = relation('objection-to-accession', 'ISL', 'ALB', '2001-03-01');
    const life = (more: Act) => composeLife(treaty(within), { acts: [...acts, more] });
    expect(determineRelation(life(inTime), 'ISL', 'ALB', TODAY).kind).toBe('excluded');
    expect(determineRelation(life(late), 'ISL', 'ALB', TODAY)).toMatchObject({
      kind: 'indeterminate',
      questions: [{ code: 'question.objection-late' }],
      candidates: [{ value: '2000-07-30' }],
    });
  });

  it('the sixtieth day after the declaration, as published (Evidence Convention 39: Albania)', () => {
    const clause = { kind: 'where-accepted', article: '39', delay: { form: 'days-after', days: 60 } } as const;
    for (const [accepted, inForce] of [
      ['2010-12-03', '2011-02-01'],
      ['2010-10-15', '2010-12-14'],
      ['2012-04-02', '2012-06-01'],
      ['2016-12-06', '2017-02-04'],
    ] as const) {
      const declared = relation('acceptance-of-accession', 'NOR', 'ALB', accepted);
      expect(between(clause, declared)).toMatchObject({ kind: 'determined', value: inForce, article: '39' });
    }
  });

  it('pending while one of them is bound by nothing', () => {
    expect(determineRelation(composeLife(treaty(within), { acts }), 'ALB', 'FJI', TODAY).kind).toBe('pending');
  });

  it('moves nothing else: neither a statechart nor a date of a State', () => {
    const objection = relation('objection-to-accession', 'ISL', 'ALB', '2001-02-28');
    const [without, with_] = [acts, [...acts, objection]].map((own) => composeLife(treaty(within), { acts: own }));
    expect(with_?.participants).toEqual(without?.participants);
    expect(with_?.refusals).toEqual([]);
    const desk = replayRegister(treaty(within), { acts: [...acts, objection] }, TODAY);
    expect(desk.refusals).toEqual([]);
    expect(desk.desk.participations).toEqual(replayRegister(treaty(within), { acts }, TODAY).desk.participations);
    expect(composeChronology(composeLife(treaty(within), { acts: [...acts, objection] }))).toContainEqual(
      expect.objectContaining({ kind: 'act', on: '2001-02-28', article: '44(3)', participant: 'ISL' }),
    );
  });
});

describe('determineTextBetween, where accessions have effect towards some alone', () => {
  const apostille = composeLife(treatyOfCatalogue('apostille'), { acts: findRecord('apostille')?.acts ?? [] });
  const between = (one: string, other: string, on: string) =>
    determineTextBetween(apostille, one, other, civilDate(on));

  it('Albania and Germany: not while the objection stood (Apostille 12)', () => {
    expect(between('ALB', 'DEU', '2016-12-08')).toMatchObject({
      kind: 'excluded',
      article: '12',
      reason: { code: 'reason.not-between-yet', values: { on: '2016-12-09' } },
    });
    expect(between('ALB', 'DEU', '2016-12-09')).toMatchObject({ kind: 'determined', value: { amendments: [] } });
    expect(between('ALB', 'FRA', '2004-05-09')).toMatchObject({ kind: 'determined', value: { amendments: [] } });
  });

  it('says that it takes the objections of others on record to be all: Belgium and Germany objected to Albania, and of France there is none', () => {
    const { basis } = between('ALB', 'FRA', '2004-05-09');
    const values = { participant: 'FRA', towards: 'ALB' };
    expect(basis).toContainEqual({ article: '12', code: 'remark.objections-taken-as-all', values });
    expect(between('ALB', 'DEU', '2016-12-09').basis.map(({ code }) => code)).not.toContain(
      'remark.objections-taken-as-all',
    );
  });

  it('of accessions whose objections are not on record it asks, and of two that ratified it does not', () => {
    expect(between('AND', 'FRA', '2020-01-01')).toMatchObject({
      kind: 'indeterminate',
      article: '12',
      questions: [{ code: 'question.objection-not-on-record', values: { participant: 'FRA', towards: 'AND' } }],
      candidates: [{ value: { amendments: [] }, if: { code: 'if.no-objection' } }],
    });
    expect(between('FRA', 'NLD', '2020-01-01')).toMatchObject({ kind: 'determined' });
    expect(between('FRA', 'NLD', '1965-10-07').kind).toBe('excluded');
  });
});
