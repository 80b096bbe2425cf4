import { describe, expect, it } from 'vitest';
import { type CivilDate, civilDate } from '../../src/calendar/civil-date.ts';
import { composeLife } from '../../src/lifecycle/compose-life.ts';
import type { FinalClauses } from '../../src/treaty/treaty.ts';
import { determineLatestAccessionTowards } from '../../src/what-if/latest-accession-towards.ts';
import { act, months, treatyWith } from '../support/build.ts';
import { findRecord, treatyOfCatalogue } from '../support/catalogue.ts';
import { BY } from '../support/extended.ts';
import { outcomeOf, reasonsOf } from '../support/latest.ts';
import { cellOf, dateOf, readVectors } from '../support/vectors.ts';

describe('determineLatestAccessionTowards, by dates worked by hand', () => {
  it.each(readVectors('latest-accessions-towards'))('$treaty, $other, by $in_force_by: $says', (row) => {
    const treaty = treatyOfCatalogue(cellOf(row, 'treaty'));
    const life = composeLife(treaty, { acts: findRecord(treaty.id)?.acts ?? [] });
    const answer = determineLatestAccessionTowards(life, cellOf(row, 'other'), dateOf(row, 'in_force_by'));
    const { latest } = row;
    expect(outcomeOf(answer)).toEqual(latest === 'none' ? { latest } : { latest: 'open', candidate: latest });
    const objections = answer.basis.flatMap((step) => (step.code === 'step.objection-until' ? step.values.until : []));
    expect(objections).toEqual(row.objection_until === undefined ? [] : [row.objection_until]);
    const isEither = row.other === 'HUN';
    const accepted = answer.kind === 'indeterminate' ? answer.candidates.map((each) => each.if) : [];
    if (row.accepted_by !== undefined) {
      const on = row.accepted_by;
      expect(accepted).toEqual([
        isEither
          ? { code: 'if.either-accepts-by', values: { on } }
          : { code: 'if.accession-accepted-by', values: { participant: row.other, on } },
      ]);
    }
  });
});

describe('the last day for an accession towards a Party', () => {
  const bound = act('ISL', 'ratification', '2000-01-31');
  const towards = (
    accessionTowards: NonNullable<FinalClauses['participation']['accessionTowards']> | undefined,
    by: CivilDate,
    acts = [bound],
  ) => {
    const { participation } = treatyWith(1).finalClauses;
    const treaty = treatyWith(1, {
      participation: accessionTowards === undefined ? participation : { ...participation, accessionTowards },
    });
    return determineLatestAccessionTowards(composeLife(treaty, { acts }), 'ISL', by);
  };
  const within = {
    kind: 'unless-objected',
    article: '44(3)',
    within: { months: 6 },
    monthEnd: 'last-day-of-month',
  } as const;

  it('is the last day to deposit where accessions have effect towards all', () => {
    expect(towards(undefined, BY)).toMatchObject({ kind: 'determined', value: '2030-05-31' });
    expect(towards(undefined, civilDate('2000-04-29'))).toMatchObject({
      kind: 'excluded',
      reason: {
        values: { why: { code: 'why.state-bound-only-on', values: { participant: 'ISL', on: '2000-04-30' } } },
      },
    });
    expect(towards(undefined, BY, [act('NOR', 'ratification', '2000-01-31')])).toMatchObject({ kind: 'pending' });
  });

  it('says by when the time to object is over, where it still runs on that day', () => {
    const answer = towards(within, BY);
    expect(answer).toMatchObject({
      kind: 'indeterminate',
      article: '44(3)',
      questions: [{ code: 'question.will-object', values: { participant: 'ISL' } }],
      candidates: [{ value: '2030-05-31', if: { code: 'if.does-not-object', values: {} } }],
    });
    // Six months from 31 May end on 30 November; those that end on 29 June run from 29 December.
    expect(answer.basis.slice(-2)).toEqual([
      {
        article: '44(3)',
        code: 'step.objection-until',
        values: { participant: 'ISL', acceded: '2030-05-31', until: '2030-11-30' },
      },
      { article: '44(3)', code: 'step.objection-over-by', values: { by: '2029-12-29', on: '2030-06-30' } },
    ]);
  });

  it('is not after the last day for the acceptance, which can be earlier than its own', () => {
    const clause = { kind: 'where-accepted', article: '38', delay: months(3) } as const;
    expect(towards(clause, BY)).toMatchObject({
      kind: 'indeterminate',
      candidates: [
        {
          value: '2030-03-31',
          if: { code: 'if.accession-accepted-by', values: { participant: 'ISL', on: '2030-03-31' } },
        },
      ],
    });
    // Three months from 31 March end on the last of June. Iceland, bound from 30 April, could accept nothing before 31 January.
    expect(reasonsOf(towards(clause, civilDate('2000-04-30')))).toEqual(['indeterminate']);
    const slow = { ...clause, delay: months(4) } as const;
    expect(reasonsOf(towards(slow, civilDate('2000-04-30')))).toEqual([
      'reason.no-deposit-in-time',
      'why.consented-only-on',
    ]);
  });

  it('travels with the readings of the first day of the other State', () => {
    const acts = [act('NOR', 'ratification', '2000-01-31'), act('ISL', 'ratification', '2000-04-15')];
    expect(towards(within, civilDate('2000-05-10'), acts).basis.at(-1)).toMatchObject({
      code: 'remark.otherwise-other-bound',
      values: { participant: 'ISL', from: '2000-05-15' },
    });
  });
});
