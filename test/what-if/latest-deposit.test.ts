import { describe, expect, it } from 'vitest';
import { civilDate } from '../../src/calendar/civil-date.ts';
import { composeLife } from '../../src/lifecycle/compose-life.ts';
import { determineParticipantDate } from '../../src/lifecycle/participant-date.ts';
import type { Condition, FinalClauses, Treaty } from '../../src/treaty/treaty.ts';
import { determineLatestDeposit } from '../../src/what-if/latest-deposit.ts';
import { determineLatestDepositOf } from '../../src/what-if/latest-deposit-of.ts';
import { act, treatyWith } from '../support/build.ts';
import { findRecord, treatyOfCatalogue } from '../support/catalogue.ts';

const BY = civilDate('1996-03-23');
const TWO = [act('BEN', 'accession', '1993-01-15'), act('CUB', 'accession', '1993-12-12')];

function withEntry(others: Partial<FinalClauses['entryIntoForce']>): Treaty {
  const treaty = treatyWith(2);
  const { entryIntoForce } = treaty.finalClauses;
  return { ...treaty, finalClauses: { ...treaty.finalClauses, entryIntoForce: { ...entryIntoForce, ...others } } };
}

const latestOf = (treaty: Treaty, acts = TWO, by = BY) =>
  determineLatestDeposit(composeLife(treaty, { acts }, civilDate('1995-12-01')), by);
const stepsTo = (treaty: Treaty, by: string) => latestOf(treaty, TWO, civilDate(by)).basis;
const beyondCalendar = { code: 'reason.after-year-9999', values: {} } as const;

describe('determineLatestDeposit', () => {
  it('names the kinds of a special rule that shares its article with the general one, so that no condition stands twice (18)', () => {
    const general = { wording: 'whichever-later', article: '18', delay: { form: 'days-after', days: 30 } } as const;
    const accessions = { ...general, delay: { form: 'days-after', days: 90 }, kinds: ['accession'] } as const;
    const treaty = treatyWith(1, { laterParties: { ...general, special: [accessions] } });
    // From 22 February 1996 thirty days end on 23 March 1996, a leap year; from 24 December 1995 ninety do.
    expect(latestOf(treaty)).toMatchObject({
      candidates: [
        { value: '1996-02-22', if: { code: 'if.rule-governs', values: { article: '18' } } },
        {
          value: '1995-12-24',
          if: {
            code: 'if.both',
            values: {
              one: { code: 'if.rule-governs', values: { article: '18' } },
              other: { code: 'if.kind-is', values: { kinds: ['accession'] } },
            },
          },
        },
      ],
    });
  });

  it('is pending where the instruments are there and another treaty is awaited, and asks for no more of them', () => {
    const facts = { kind: 'known', metOn: civilDate('1995-12-23'), inForceOn: BY } as const;
    const answer = latestOf(withEntry({ notBefore: { article: '2(1)', treaty: 'parent', facts } }));
    expect(answer).toMatchObject({
      kind: 'pending',
      awaits: [{ article: '2(1)', code: 'awaited.entry-into-force-of', values: { treaty: 'parent' } }],
    });
  });

  it('is not known where a share that only the depositary can find reached is awaited beside the instruments', () => {
    const condition: Condition = {
      kind: 'all-of',
      conditions: [
        { kind: 'instruments', number: 3 },
        {
          ...{ kind: 'share', says: 'of the tonnage', unit: 'per cent', tables: [] },
          proportion: { than: 'at-least', numerator: 35, denominator: 100 },
          reachedOn: { on: civilDate('1996-09-08'), source: 'the depositary' },
        },
      ],
    };
    // Three months before 23 March are 23 December.
    expect(latestOf(withEntry({ condition }))).toMatchObject({
      kind: 'indeterminate',
      candidates: [{ value: '1995-12-23' }],
    });
    // With the whole record, it is known to be reached on 8 September, which is too late.
    const whole = composeLife(withEntry({ condition }), { acts: TWO });
    expect(determineLatestDeposit(whole, BY)).toMatchObject({ kind: 'excluded' });
  });

  it('says that the day after leads beyond the calendar', () => {
    // One month (2(2)): 30 November leads to 30 December, and 1 December to the year 10000.
    expect(latestOf(treatyWith(2), TWO, civilDate('9999-12-31'))).toMatchObject({ value: '9999-11-30' });
    expect(stepsTo(treatyWith(2), '9999-12-31')).toEqual([
      {
        article: '2(2)',
        code: 'step.deposit-binds',
        values: { depositedOn: '9999-11-30', from: '9999-12-30' },
      },
      {
        article: '2(2)',
        code: 'step.deposit-leads-nowhere',
        values: { depositedOn: '9999-12-01', reason: beyondCalendar },
      },
    ]);
    // Three months (2(1)) while a third instrument is missing: 30 September leads to 30 December.
    expect(stepsTo(treatyWith(3), '9999-12-31').slice(1)).toEqual([
      {
        article: '2(1)',
        code: 'step.completion-leads-to',
        values: { what: 'number', metOn: '9999-09-30', on: '9999-12-30' },
      },
      {
        article: '2(1)',
        code: 'step.completion-leads-nowhere',
        values: { what: 'number', metOn: '9999-10-01', reason: beyondCalendar },
      },
    ]);
  });

  it('is the last day of the calendar where the deposit takes effect on its own day', () => {
    const sameDay = { wording: 'after-condition-met', article: '2(2)', delay: { form: 'same-day' } } as const;
    const later = treatyWith(2, { laterParties: sameDay });
    expect(latestOf(later, TWO, civilDate('9999-12-31'))).toMatchObject({ kind: 'determined', value: '9999-12-31' });
    expect(stepsTo(later, '9999-12-31')[1]).toEqual({
      article: '2(2)',
      code: 'step.calendar-ends',
      values: { on: '9999-12-31' },
    });
    const first = withEntry({ delay: { form: 'same-day' }, condition: { kind: 'instruments', number: 3 } });
    expect(latestOf(first, TWO, civilDate('9999-12-31'))).toMatchObject({ kind: 'determined', value: '9999-12-31' });
  });
});

describe('the last day for an instrument that may name an earlier day than the clause gives', () => {
  const treaty = treatyOfCatalogue('harmonized-system');
  const life = composeLife(treaty, findRecord('harmonized-system') ?? { acts: [] });

  // Harmonized System Convention, article 13(2): the first of January at least twelve months after, "unless it specifies an earlier date", which
  // is not before the Convention's own, 1 January 1988. Without a day: 1 January 2026 + 12 months = 1 January 2027; 2 January 2026 leads to 2028.
  it.each([
    ['2027-06-01', '2027-06-01', '2026-01-01'],
    ['2027-01-01', '2027-01-01', '2026-01-01'],
    ['2026-12-31', '2026-12-31', '2025-01-01'],
    ['1989-01-01', '1989-01-01', '1988-01-01'],
  ])('to be bound by %s it is %s, naming that day, and %s for one that names none', (by, value, withoutDay) => {
    for (const answer of [
      determineLatestDeposit(life, civilDate(by)),
      determineLatestDepositOf(life, 'PLW', civilDate(by)),
    ]) {
      expect(answer).toMatchObject({ kind: 'determined', value, article: '13(2)' });
      expect(answer.basis.slice(0, 2)).toEqual([
        { article: '13(2)', code: 'step.instrument-must-name', values: { on: by } },
        { article: '13(2)', code: 'step.instrument-without-day', values: { by: withoutDay } },
      ]);
    }
  });

  it.each(['2027-06-01', '1989-01-01'])(
    'is proved forwards: named %s and deposited on it, the instrument binds from it',
    (by) => {
      const on = civilDate(by);
      const acts = [
        ...(findRecord('harmonized-system')?.acts ?? []),
        { participant: 'PLW', kind: 'accession' as const, on, namedOn: on },
      ];
      expect(determineParticipantDate(composeLife(treaty, { acts }), 'PLW')).toMatchObject({
        kind: 'determined',
        value: by,
      });
    },
  );

  // Article 13(1): the Convention itself is in force on 1 January 1988, and nobody is bound before.
  it('does not go before the entry into force of the treaty', () => {
    expect(determineLatestDeposit(life, civilDate('1987-12-31')).basis.map(({ code }) => code)).not.toContain(
      'step.instrument-must-name',
    );
  });
});
