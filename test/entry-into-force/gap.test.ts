import { describe, expect, it } from 'vitest';
import { civilDate } from '../../src/calendar/civil-date.ts';
import type { PlainDelay } from '../../src/calendar/delay.ts';
import { composeLife } from '../../src/lifecycle/compose-life.ts';
import type { EntryIntoForceClause, LaterPartiesClause } from '../../src/treaty/treaty.ts';
import { act, months, treatyWith } from '../support/build.ts';
import { say } from '../support/say.ts';
import { cellOf, periodOf, readVectors } from '../support/vectors.ts';

/** A delay of days, or of months by the last day of the month. */
function delayOf(text: string): PlainDelay {
  const { days, ...period } = periodOf(text);
  return days === undefined
    ? { form: 'period-after', period, monthEnd: 'last-day-of-month' }
    : { form: 'days-after', days };
}

const clauseWith = (delay: PlainDelay): EntryIntoForceClause => ({
  article: '2(1)',
  condition: { kind: 'instruments', number: 1 },
  counts: ['ratification', 'accession'],
  delay,
});

/** Dates a State's instrument under a treaty whose only other instrument, Norway's, met the condition on a day. */
function dateOf(
  metOn: string,
  entryIntoForce: EntryIntoForceClause,
  laterParties: LaterPartiesClause,
  depositedOn: string,
) {
  const treaty = treatyWith(1, { entryIntoForce, laterParties });
  const life = composeLife(treaty, { acts: [act('NOR', 'accession', metOn), act('CUB', 'accession', depositedOn)] });
  const answer = life.participants.find(({ participant }) => participant === 'CUB')?.participations[0]?.entryIntoForce;
  if (answer?.kind !== 'determined') throw new Error('no determined date');
  return answer;
}

describe('determineParticipantEntryIntoForce', () => {
  /** Day of condition, the treaty’s delay, later delay, deposit, and the date on each reading, worked by hand. */
  const cases = readVectors('gap').map((row) => ({
    says: row.says,
    metOn: cellOf(row, 'met_on'),
    treatyDelay: delayOf(cellOf(row, 'period')),
    laterDelay: delayOf(cellOf(row, 'later_period')),
    depositedOn: cellOf(row, 'deposited_on'),
    dateA: cellOf(row, 'reading_a'),
    dateB: cellOf(row, 'reading_b'),
  }));

  it.each(cases)('$says: silent clause, reading A gives the treaty’s own date and B the later', (row) => {
    const { metOn, treatyDelay, laterDelay, depositedOn, dateA, dateB } = row;
    const wording = { wording: 'after-entry-into-force', article: '2(2)', delay: laterDelay } as const;
    const underA = dateOf(metOn, clauseWith(treatyDelay), { ...wording, prevailing: 'A' }, depositedOn);
    const underB = dateOf(metOn, clauseWith(treatyDelay), { ...wording, prevailing: 'B' }, depositedOn);
    expect(underA.value).toBe(dateA);
    expect(underB.value).toBe(dateB);
    if (dateA === dateB) {
      expect(underA.readings).toBeUndefined();
      expect(underB.readings).toBeUndefined();
    } else {
      expect(underA.readings?.map(({ name, value }) => [name, value])).toEqual([
        ['A', dateA],
        ['B', dateB],
      ]);
      expect(underB.readings?.map(({ name, value }) => [name, value])).toEqual([
        ['B', dateB],
        ['A', dateA],
      ]);
      expect([underA.earliest, underA.latest]).toEqual([dateA, dateB]);
      expect(underA.readings?.every(({ argument, sources }) => say(argument).length > 40 && sources.length > 0)).toBe(
        true,
      );
    }
  });

  it.each(cases)(
    '$says: "after the condition is met" and "whichever is later" give its own period, never before',
    ({ metOn, treatyDelay, laterDelay, depositedOn, dateB: date }) => {
      for (const wording of ['after-condition-met', 'whichever-later'] as const) {
        const answer = dateOf(
          metOn,
          clauseWith(treatyDelay),
          { wording, article: '2(2)', delay: laterDelay },
          depositedOn,
        );
        expect(answer.value).toBe(date);
        expect(answer.article).toBe('2(2)');
        expect(answer.readings).toBeUndefined();
      }
    },
  );

  it('a deposit on the day that completes the number has the treaty’s own date', () => {
    for (const wording of ['after-condition-met', 'whichever-later'] as const) {
      const later = { wording, article: '2(2)', delay: months(6) };
      expect(dateOf('2001-10-18', clauseWith(months(3)), later, '2001-10-18').value).toBe('2002-01-18');
    }
  });

  it('a deposit on the day of entry into force is after it (article 14(2))', () => {
    const later = { wording: 'after-entry-into-force', article: '2(2)', delay: months(1), prevailing: 'A' } as const;
    const before = dateOf('2001-10-18', clauseWith(months(3)), later, '2002-01-17');
    const onTheDay = dateOf('2001-10-18', clauseWith(months(3)), later, '2002-01-18');
    expect(before.value).toBe('2002-01-18');
    expect(before.readings?.[1]?.value).toBe('2002-02-17');
    expect(onTheDay.value).toBe('2002-02-18');
    expect(onTheDay.readings).toBeUndefined();
  });

  it('says that the month end mattered in the gap only where the rules lead to different dates', () => {
    // Condition 2001-10-18, in force 2002-01-18. 31 December + 2 months: 28 February or 1 March 2002. 30 November + 1 month
    // exists. 31 October + 1 month: 30 November or 1 December 2001, both before the treaty’s own date.
    const wording = (delay: PlainDelay) => ({ wording: 'after-condition-met', article: '2(2)', delay }) as const;
    const later = (delay: PlainDelay, on: string) => dateOf('2001-10-18', clauseWith(months(3)), wording(delay), on);
    expect(later(months(2), '2001-12-31')).toMatchObject({ value: '2002-02-28', monthEndMattered: true });
    expect(later(months(1), '2001-10-31')).toMatchObject({ value: '2002-01-18', monthEndMattered: false });
    // The treaty’s own date may rest on a month end: 30 November 2001 + 3 months is 28 February 2002.
    const onMonthEnd = dateOf('2001-11-30', clauseWith(months(3)), wording(months(1)), '2001-12-05');
    expect(onMonthEnd).toMatchObject({ value: '2002-02-28', monthEndMattered: true });
  });

  it('a succession has its date of succession, and never one before entry into force', () => {
    const treaty = treatyWith(1);
    const succession = (effectiveOn: string) => ({
      participant: 'MNE',
      kind: 'succession' as const,
      on: civilDate('2006-10-23'),
      effectiveOn: civilDate(effectiveOn),
    });
    const dateFor = (effectiveOn: string) =>
      composeLife(treaty, { acts: [act('NOR', 'accession', '2001-10-18'), succession(effectiveOn)] }).participants.find(
        ({ participant }) => participant === 'MNE',
      )?.participations[0];
    expect(dateFor('2006-06-03')).toMatchObject({ entryIntoForce: { value: '2006-06-03', article: 'VCSSRT 34' } });
    expect(dateFor('2001-12-01')).toMatchObject({ entryIntoForce: { value: '2002-01-18' } });
  });

  it('a succession without its date is indeterminate and says which day is the latest it can be', () => {
    const acts = [act('NOR', 'accession', '2001-10-18'), act('MNE', 'succession', '2006-10-23')];
    const montenegro = composeLife(treatyWith(1), { acts }).participants[0]?.participations[0];
    expect(montenegro?.entryIntoForce).toMatchObject({
      kind: 'indeterminate',
      candidates: [{ value: '2006-06-03' }, { value: '2006-10-23' }],
    });
    expect(montenegro?.partyFrom).toBe('2006-10-23');
  });

  it('a clause that refuses to name a day leaves the question open, with both candidates', () => {
    const refusing: PlainDelay = { form: 'period-after', period: { months: 1 }, monthEnd: 'refuse' };
    const treaty = treatyWith(1, {
      laterParties: { wording: 'after-condition-met', article: '2(2)', delay: refusing },
    });
    const acts = [act('NOR', 'accession', '2001-10-18'), act('BEN', 'accession', '2005-01-31')];
    const benin = composeLife(treaty, { acts }).participants.find(({ participant }) => participant === 'BEN');
    expect(benin?.participations[0]?.entryIntoForce).toMatchObject({
      kind: 'indeterminate',
      article: '2(2)',
      candidates: [{ value: '2005-02-28' }, { value: '2005-03-01' }],
    });
  });

  it('where the treaty has two candidates, a State whose own period ends after both has one date', () => {
    const { entryIntoForce } = treatyWith(1).finalClauses;
    const treaty = treatyWith(1, {
      entryIntoForce: {
        ...entryIntoForce,
        delay: { form: 'period-after', period: { months: 3 }, monthEnd: 'refuse' },
      },
      laterParties: {
        wording: 'after-condition-met',
        article: '2(2)',
        delay: { form: 'period-after', period: { months: 1 }, monthEnd: 'last-day-of-month' },
      },
    });
    // Three months after 30 November there is no 30 February: 28 February or 1 March 1991.
    const acts = [
      act('NOR', 'accession', '1990-11-30'),
      act('BEN', 'accession', '1991-01-20'),
      act('CUB', 'accession', '1991-02-15'),
    ];
    const life = composeLife(treaty, { acts });
    const dateOf = (code: string) =>
      life.participants.find(({ participant }) => participant === code)?.participations[0]?.entryIntoForce;
    const either = { kind: 'indeterminate', candidates: [{ value: '1991-02-28' }, { value: '1991-03-01' }] };
    expect(life.entryIntoForce).toMatchObject(either);
    expect(dateOf('NOR')).toMatchObject(either);
    expect(dateOf('BEN')).toMatchObject(either);
    expect(dateOf('CUB')).toMatchObject({ kind: 'determined', value: '1991-03-15' });
  });
});
