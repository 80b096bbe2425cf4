import { describe, expect, it } from 'vitest';
import { civilDate } from '../../src/calendar/civil-date.ts';
import type { MonthEndRule } from '../../src/calendar/month-end-rule.ts';
import { GAP_READINGS } from '../../src/entry-into-force/gap-readings.ts';
import { composeLife } from '../../src/lifecycle/compose-life.ts';
import type { Act } from '../../src/treaty/act.ts';
import type { Condition, FinalClauses, LaterPartiesClause, Treaty } from '../../src/treaty/treaty.ts';
import { determineIfAnyDeposited, determineIfDeposited } from '../../src/what-if/deposited.ts';
import { determineLatestDeposit } from '../../src/what-if/latest-deposit.ts';
import { determineLatestDepositOf } from '../../src/what-if/latest-deposit-of.ts';
import { act, parties, treatyWith } from '../support/build.ts';
import { findRecord, treatyOfCatalogue } from '../support/catalogue.ts';

// Every answer here is compared as a whole: its day, its article, its steps and its readings. The treaty of the examples opens on 1 January
// 1990 and is in force three months after the number is complete (2(1)); it binds a later Party one month after its deposit (2(2)).

type EntryIntoForce = FinalClauses['entryIntoForce'];

function treatyOn(condition: Condition, others: Partial<EntryIntoForce> = {}): Treaty {
  const treaty = treatyWith(1);
  const { entryIntoForce } = treaty.finalClauses;
  return {
    ...treaty,
    finalClauses: { ...treaty.finalClauses, entryIntoForce: { ...entryIntoForce, ...others, condition } },
  };
}

const number = (many: number): Condition => ({ kind: 'instruments', number: many });
const allOf = (...conditions: Condition[]): Condition => ({ kind: 'all-of', conditions });
const onDate = (on: string): Condition => ({ kind: 'on-date', on: civilDate(on) });
const monthsAfter = (months: number, monthEnd: MonthEndRule = 'last-day-of-month') =>
  ({ form: 'period-after', period: { months }, monthEnd }) as const;
const OTHER: Condition = { kind: 'treaty-in-force', treaty: 'other', facts: { kind: 'known' } };
const TONNAGE: Condition = {
  ...{ kind: 'share', says: 'of the tonnage', unit: 'per cent', tables: [] },
  ...{ proportion: { than: 'at-least', numerator: 35, denominator: 100 }, notReachedBy: civilDate('1995-12-01') },
};

/** The second completes a number of two on 1 February 2001: in force on 1 May 2001. */
const TWO = [act('NOR', 'accession', '2001-01-01'), act('ISL', 'accession', '2001-02-01')];

const latest = (treaty: Treaty, acts: readonly Act[], by: string) =>
  determineLatestDeposit(composeLife(treaty, { acts }), civilDate(by));

const determined = (value: string, article: string, basis: readonly object[], monthEndMattered = false) => ({
  ...{ kind: 'determined', value, article, monthEndMattered, basis },
});
const tooLate = (inForceBy: string, why: object, article = '2(1)') => ({
  kind: 'excluded',
  article,
  reason: { code: 'reason.no-deposit-in-time', values: { inForceBy, why } },
  basis: [],
});
const open = (question: object, candidate: object, article = '2(1)') => ({
  ...{ kind: 'indeterminate', article, questions: [question], candidates: [candidate], basis: [] },
});

const leadsTo = (metOn: string, on: string, what = 'number') => ({
  article: '2(1)',
  code: 'step.completion-leads-to',
  values: { what, metOn, on },
});
const oneMore = (deposited: number) => ({
  article: '2(1)',
  code: 'step.one-more-completes',
  values: { deposited, required: deposited + 1 },
});
const missing = (many: number, required: number) => ({
  article: '2(1)',
  code: 'step.more-by-that-day',
  values: { missing: many, required },
});
const THE_REST = { article: '2(1)', code: 'step.rest-by-that-day', values: {} };
const binds = (depositedOn: string, from: string, article = '2(2)') => ({
  article,
  code: 'step.deposit-binds',
  values: { depositedOn, from },
});

describe('the latest deposit while a number is not complete', () => {
  it('is the last day on which the missing instruments bring the treaty into force in time (2(1))', () => {
    // Three months after 31 December are 31 March.
    const steps = [leadsTo('1995-12-31', '1996-03-31'), leadsTo('1996-01-01', '1996-04-01')];
    const one = TWO.slice(0, 1).map((each) => ({ ...each, on: civilDate('1993-01-15') }));
    expect(latest(treatyWith(3), one, '1996-03-31')).toEqual(
      determined('1995-12-31', '2(1)', [missing(2, 3), ...steps]),
    );
    expect(latest(treatyWith(2), one, '1996-03-31')).toEqual(determined('1995-12-31', '2(1)', [oneMore(1), ...steps]));
  });

  it('says that the month has no such day where the three months end there', () => {
    // 31 January and three months: April has thirty days.
    expect(latest(treatyWith(1), [], '1996-04-30')).toEqual(
      determined(
        '1996-01-31',
        '2(1)',
        [oneMore(0), leadsTo('1996-01-31', '1996-04-30'), leadsTo('1996-02-01', '1996-05-01')],
        true,
      ),
    );
  });

  it('passes over days to which the clause gives no date, and says that the next day is one', () => {
    const treaty = treatyOn(number(2), { delay: monthsAfter(3, 'refuse') });
    const unclear = { article: '2(1)', code: 'step.completion-open', values: { what: 'number', metOn: '1996-01-31' } };
    expect(latest(treaty, [], '1996-04-30')).toEqual(
      determined('1996-01-30', '2(1)', [missing(2, 2), leadsTo('1996-01-30', '1996-04-30'), unclear]),
    );
  });

  it('counts for nothing how many of a group are missing: the rest, by that day', () => {
    const governments: Condition = {
      ...{ kind: 'instruments', number: 2 },
      of: { says: 'the depositary Governments', states: ['GBR', 'RUS', 'USA'] },
    };
    const british = [act('GBR', 'accession', '1993-01-15')];
    const steps = [THE_REST, leadsTo('1995-12-31', '1996-03-31'), leadsTo('1996-01-01', '1996-04-01')];
    expect(latest(treatyOn(governments), british, '1996-03-31')).toEqual(determined('1995-12-31', '2(1)', steps));
  });

  it('speaks of conditions where the clause asks for more than a number', () => {
    const named: Condition = { kind: 'named-states', says: 'the two', states: ['NOR', 'ISL'] };
    const steps = [
      THE_REST,
      leadsTo('1995-12-31', '1996-03-31', 'conditions'),
      leadsTo('1996-01-01', '1996-04-01', 'conditions'),
    ];
    expect(latest(treatyOn(named), [], '1996-03-31')).toEqual(determined('1995-12-31', '2(1)', steps));
  });

  it('is excluded where the treaty was not open by then (1(1))', () => {
    // Three months before 31 March 1990 are 31 December 1989.
    const why = { code: 'why.opened-on', values: { opensOn: '1990-01-01' } };
    expect(latest(treatyWith(2), [], '1990-03-31')).toEqual(tooLate('1990-03-31', why));
  });

  it('is excluded where an instrument that counts came in later than that (2(1))', () => {
    // Norway is in on 1 January 2001; three months before 31 March are 31 December.
    const why = { code: 'why.number-not-complete-before', values: { on: '2001-01-01', nth: 1 } };
    expect(latest(treatyWith(2), TWO.slice(0, 1), '2001-03-31')).toEqual(tooLate('2001-03-31', why));
    // Of three, Iceland is the second, in on 1 February.
    const second = { code: 'why.number-not-complete-before', values: { on: '2001-02-01', nth: 2 } };
    expect(latest(treatyWith(3), TWO, '2001-04-30')).toEqual(tooLate('2001-04-30', second));
  });

  it('is excluded before a date that the clause sets itself, and before the calendar begins', () => {
    const floored = treatyOn(number(2), {
      delay: { form: 'not-before', floor: civilDate('1995-01-13'), delay: { form: 'days-after', days: 180 } },
    });
    const floor = { code: 'why.clause-sets-later-date', values: {} };
    expect(latest(floored, [], '1995-01-12')).toEqual(tooLate('1995-01-12', floor));
    const start = { code: 'why.before-calendar', values: {} };
    expect(latest(treatyWith(2), [], '1800-03-31')).toEqual(tooLate('1800-03-31', start));
  });
});

describe('the latest deposit beside instruments that were deposited later', () => {
  const all = { than: 'at-least', numerator: 1, denominator: 1 } as const;
  const named = (...states: string[]): Condition => ({ kind: 'named-states', says: 'those named', states });
  const ofParties = (...parties: { participant: string; from: string }[]): Condition => ({
    ...{ kind: 'proportion-of-parties', says: 'of the Parties', proportion: all },
    base: {
      ...{ kind: 'current', treaty: 'other' },
      facts: { kind: 'known', parties: parties.map((each) => ({ ...each, from: civilDate(each.from) })) },
    },
  });
  const ofSignatories = (numerator: number): Condition => ({
    ...{ kind: 'proportion-of-signatories', says: 'of the signatories', signatories: { kind: 'of-the-record' } },
    proportion: { than: 'at-least', numerator, denominator: 3 },
  });
  const ofGroup: Condition = {
    kind: 'instruments',
    number: 2,
    of: { says: 'the three', states: ['AND', 'GBR', 'ISL'] },
  };
  const shareOf = (AND: number): Condition => ({
    ...{
      kind: 'share',
      says: 'of it',
      unit: 'per cent',
      proportion: { than: 'at-least', numerator: 3, denominator: 5 },
    },
    tables: [{ source: 'made up', total: 100, shares: { AND, GBR: 100 - AND } }],
  });
  const LATE = act('AND', 'accession', '1990-01-30');
  const signedAndLate = [
    act('GBR', 'signature', '1990-01-02'),
    act('AND', 'signature', '1990-01-02'),
    act('AND', 'ratification', '1990-01-30'),
  ];
  const OTHER_PARTY = { participant: 'AND', from: '1980-01-01' };

  // Three months before 29 April are 29 January: Andorra's instrument is a day later, and nobody else's is hers.
  it.each<[string, Condition, readonly Act[]]>([
    ['one of those named', named('AND', 'MNE'), [LATE]],
    ['the one Party of whom a part is asked for', allOf(named('MNE', 'ROU'), ofParties(OTHER_PARTY)), [LATE]],
    [
      'two of a group of three of whom two are asked for',
      allOf(ofGroup, named('MNE')),
      [LATE, act('GBR', 'accession', '1990-02-01')],
    ],
    ['that of a share of 41 per cent, where 60 are asked for', allOf(shareOf(41), named('MNE')), [LATE]],
    ['one of all the signatories', ofSignatories(3), signedAndLate],
  ])('is excluded where what was deposited later is %s', (_, condition, acts) => {
    const why = { code: 'why.deposited-only-later', values: { on: '1990-01-29' } };
    expect(latest(treatyOn(condition), acts, '1990-04-29')).toEqual(tooLate('1990-04-29', why));
  });

  it.each<[string, Condition, readonly Act[]]>([
    ['one of a group of three of whom two are asked for', ofGroup, [LATE]],
    ['that of a share of 40 per cent, where 60 are asked for', allOf(shareOf(40), named('MNE')), [LATE]],
    ['one of the signatories, of whom two thirds are asked for: others may sign', ofSignatories(2), signedAndLate],
    ['one that counts towards a number: others may deposit', allOf(number(2), named('MNE')), [LATE]],
  ])('is that day all the same where what was deposited later is %s', (_, condition, acts) => {
    expect(latest(treatyOn(condition), acts, '1990-04-29')).toMatchObject({ kind: 'determined', value: '1990-01-29' });
  });

  it('is the day on which the later instrument was deposited, where the period leaves it', () => {
    expect(latest(treatyOn(named('AND', 'MNE')), [LATE], '1990-05-01')).toMatchObject({ value: '1990-02-01' });
  });

  it('is an earlier day where less was asked for by then', () => {
    // Until 19 January Andorra was the only Party to the other treaty; Iceland, a Party from 20 January, deposited in February.
    const parts = ofParties(OTHER_PARTY, { participant: 'ISL', from: '1990-01-20' });
    expect(latest(treatyOn(parts), [act('ISL', 'accession', '1990-02-10')], '1990-04-29')).toEqual(
      determined('1990-01-19', '2(1)', [THE_REST, leadsTo('1990-01-19', '1990-04-19', 'conditions')]),
    );
  });
});

describe('the latest deposit where more than deposits is awaited', () => {
  const by = '1996-03-23';
  const day = (on: string) => ({ code: 'why.beyond-deposits', values: { on } });

  it('is excluded where a day of the clause is later (2(1))', () => {
    // Three months before 23 March 1996 are 23 December 1995.
    expect(latest(treatyOn(allOf(number(3), onDate('1996-01-01'))), [], by)).toEqual(tooLate(by, day('1995-12-23')));
    expect(latest(treatyOn(allOf(number(3), onDate('1995-12-23'))), [], by)).toMatchObject({ value: '1995-12-23' });
  });

  it('holds if another treaty, which is a part of the condition, is in force by then', () => {
    const question = { code: 'question.others-awaited-too', values: { treaties: ['other'] } };
    const candidate = { value: '1995-12-23', if: { code: 'if.so-by-then', values: {} } };
    expect(latest(treatyOn(allOf(number(3), OTHER)), [], by)).toEqual(open(question, candidate));
    expect(latest(treatyOn(allOf(number(3), OTHER, onDate('1996-01-01'))), [], by)).toEqual(
      tooLate(by, day('1995-12-23')),
    );
  });

  it('holds if the depositary has found a share reached by then, or is excluded where no deposit is in time', () => {
    const treaty = treatyOn(allOf(number(3), TONNAGE));
    const question = { code: 'question.finding-awaited-too', values: { of: 'of the tonnage' } };
    const candidate = { value: '1995-12-23', if: { code: 'if.there-by-then-too', values: {} } };
    expect(latest(treaty, [], by)).toEqual(open(question, candidate));
    const opened = { code: 'why.opened-on', values: { opensOn: '1990-01-01' } };
    expect(latest(treaty, [], '1990-03-31')).toEqual(tooLate('1990-03-31', opened));
  });

  it.each([
    ['a finding', TONNAGE],
    ['another treaty', OTHER],
  ])('is the answer of the treaty itself where %s alone is awaited', (_, part) => {
    const life = composeLife(treatyOn(allOf(number(2), part)), { acts: TWO }, civilDate('2002-01-01'));
    expect(life.entryIntoForce.kind).toBe('pending');
    expect(determineLatestDeposit(life, civilDate('2004-01-01'))).toBe(life.entryIntoForce);
  });

  it('asks what the date of the treaty hangs on where that is open, and is its answer where that lies beyond the calendar', () => {
    const unknown = treatyOn(number(2), {
      notBefore: { article: '2(3)', treaty: 'other', facts: { kind: 'unknown' } },
    });
    const asked = composeLife(unknown, { acts: TWO });
    expect(asked.entryIntoForce.kind).toBe('indeterminate');
    // One month before, if the treaty is in force by then; when it is, stays the question.
    const open = determineLatestDeposit(asked, civilDate('2004-01-01'));
    expect(open).toMatchObject({ kind: 'indeterminate', candidates: [{ value: '2003-12-01' }] });
    if (open.kind !== 'indeterminate' || asked.entryIntoForce.kind !== 'indeterminate') throw new Error('open');
    expect(open.questions).toEqual(asked.entryIntoForce.questions);
    expect(open.candidates.map((each) => each.if)).toEqual(asked.entryIntoForce.candidates.map((each) => each.if));
    const late = composeLife(treatyWith(1), { acts: [act('NOR', 'accession', '9999-12-01')] });
    expect(late.entryIntoForce.kind).toBe('excluded');
    expect(determineLatestDeposit(late, civilDate('9999-12-31'))).toBe(late.entryIntoForce);
  });

  describe('without which this one is not in force (2(3))', () => {
    const notBefore = (facts: object, condition: Condition = number(3)) =>
      treatyOn(condition, { notBefore: { article: '2(3)', treaty: 'other', facts: { kind: 'known', ...facts } } });
    const later = { code: 'why.not-before-other', values: { treaty: 'other', on: '1996-03-24' } };

    it('is excluded where that one is in force later, whatever else is awaited', () => {
      const known = { metOn: civilDate('1995-12-24'), inForceOn: civilDate('1996-03-24') };
      expect(latest(notBefore(known), [], by)).toEqual(tooLate(by, later, '2(3)'));
      expect(latest(notBefore(known, allOf(number(3), onDate('1996-01-01'))), [], by)).toEqual(
        tooLate(by, later, '2(3)'),
      );
      const steps = [missing(3, 3), leadsTo('1995-12-24', '1996-03-24'), leadsTo('1995-12-25', '1996-03-25')];
      expect(latest(notBefore(known), [], '1996-03-24')).toEqual(determined('1995-12-24', '2(1)', steps));
    });

    it('holds if that one is in force by then, where it is not yet, or where that is not known', () => {
      const candidate = {
        value: '1995-12-23',
        if: { code: 'if.other-in-force-by', values: { treaty: 'other', on: by } },
      };
      const values = { treaty: 'other' };
      expect(latest(notBefore({}), [], by)).toEqual(
        open({ code: 'question.other-not-in-force', values }, candidate, '2(3)'),
      );
      const unknown = treatyOn(number(3), {
        notBefore: { article: '2(3)', treaty: 'other', facts: { kind: 'unknown' } },
      });
      expect(latest(unknown, [], by)).toEqual(
        open({ code: 'question.other-perhaps-in-force', values }, candidate, '2(3)'),
      );
    });
  });
});

describe('the latest deposit before the date of the treaty', () => {
  it('is the last day on which one more would have completed the number in time (2(1))', () => {
    // In force on 1 May 2001; with one on 31 January beside Norway it would have been in force on 30 April.
    const steps = [oneMore(1), leadsTo('2001-01-31', '2001-04-30'), leadsTo('2001-02-01', '2001-05-01')];
    expect(latest(treatyWith(2), TWO, '2001-04-30')).toEqual(determined('2001-01-31', '2(1)', steps, true));
  });

  it.each<[string, Condition]>([
    ['named States', { kind: 'named-states', says: 'the two', states: ['NOR', 'ISL'] }],
    ['anybody but one', { kind: 'instruments', number: 2, of: { says: 'others', except: ['FJI'] } }],
  ])(
    'is open where it depends on whose instrument it is, and none that is counted is said to be too late: %s',
    (_, condition) => {
      // TWO: in force on 1 May 2001. With the second on 31 January it would have been in force on 30 April.
      expect(latest(treatyOn(condition), TWO, '2001-04-30')).toEqual({
        kind: 'indeterminate',
        article: '2(1)',
        questions: [{ code: 'question.whose-instrument', values: { metOn: '2001-02-01', on: '2001-01-31' } }],
        candidates: [{ value: '2001-01-31', if: { code: 'if.its-instrument-fulfils', values: { on: '2001-01-31' } } }],
        basis: [],
      });
    },
  );

  it('does not contradict what a deposit leads to: anybody but Norway, of 10 January and 1 December 2001', () => {
    // Three months after the second of them: Fiji's deposit of 1 March 2001 would bring the treaty into force on 1 June.
    const treaty = treatyOn({ kind: 'instruments', number: 2, of: { says: 'others', except: ['NOR'] } });
    const acts = [act('ISL', 'accession', '2001-01-10'), act('BTN', 'accession', '2001-12-01')];
    const with3 = composeLife(treaty, { acts: [...acts, act('FJI', 'accession', '2001-03-01')] });
    expect(with3.entryIntoForce).toMatchObject({ value: '2001-06-01' });
    expect(latest(treaty, acts, '2001-07-01')).toMatchObject({
      kind: 'indeterminate',
      candidates: [{ value: '2001-04-01' }],
    });
  });
});

describe('the latest deposit of a later Party', () => {
  const later = (clause: LaterPartiesClause, by: string, acts: readonly Act[] = TWO) =>
    latest(treatyWith(2, { laterParties: clause }), acts, by);
  const ONE_MONTH = { article: '2(2)', delay: monthsAfter(1) } as const;
  const SILENT = { ...ONE_MONTH, wording: 'after-entry-into-force' } as const;

  it('is the inverse of its own period, and says where the month has no such day (2(2))', () => {
    const steps = [binds('2005-01-31', '2005-02-28'), binds('2005-02-01', '2005-03-01')];
    expect(latest(treatyWith(2), TWO, '2005-02-28')).toEqual(determined('2005-01-31', '2(2)', steps, true));
    const june = [binds('2001-05-01', '2001-06-01'), binds('2001-05-02', '2001-06-02')];
    expect(latest(treatyWith(2), TWO, '2001-06-01')).toEqual(determined('2001-05-01', '2(2)', june));
  });

  it('passes over days to which the clause gives no date, and says that the next day is one', () => {
    const unclear = { article: '2(2)', code: 'step.deposit-open', values: { depositedOn: '2005-01-29' } };
    expect(later({ ...SILENT, prevailing: 'A', delay: monthsAfter(1, 'refuse') }, '2005-02-28')).toEqual(
      determined('2005-01-28', '2(2)', [binds('2005-01-28', '2005-02-28'), unclear]),
    );
  });

  it('in the gap is the day before the date of the treaty by one reading, and its own period before it by the other', () => {
    // In force on 1 May 2001: bound on that day by a deposit of 30 April (A), or one month earlier, 1 April (B).
    const readingA = { ...GAP_READINGS.A, name: 'A', value: '2001-04-30' };
    const readingB = { ...GAP_READINGS.B, name: 'B', value: '2001-04-01' };
    const between = { earliest: '2001-04-01', latest: '2001-04-30' };
    expect(later({ ...SILENT, prevailing: 'A' }, '2001-05-01')).toEqual({
      ...determined('2001-04-30', '2(1)', [
        binds('2001-04-30', '2001-05-01', '2(1)'),
        binds('2001-05-01', '2001-06-01'),
      ]),
      ...{ readings: [readingA, readingB], ...between },
    });
    expect(later({ ...SILENT, prevailing: 'B' }, '2001-05-01')).toEqual({
      ...determined('2001-04-01', '2(2)', [binds('2001-04-01', '2001-05-01'), binds('2001-04-02', '2001-05-02')]),
      ...{ readings: [readingB, readingA], ...between },
    });
  });

  it('in the gap is its own period before the date where the clause is not silent, and never before the number was complete', () => {
    const steps = [binds('2001-04-01', '2001-05-01'), binds('2001-04-02', '2001-05-02')];
    expect(later({ ...ONE_MONTH, wording: 'after-condition-met' }, '2001-05-01')).toEqual(
      determined('2001-04-01', '2(2)', steps),
    );
    // Six months before 1 May are 1 November; whoever was in by 1 February is bound with the treaty.
    const first = [binds('2001-02-01', '2001-05-01', '2(1)'), binds('2001-02-02', '2001-08-02')];
    expect(later({ article: '2(2)', wording: 'whichever-later', delay: monthsAfter(6) }, '2001-05-01')).toEqual(
      determined('2001-02-01', '2(1)', first),
    );
  });

  it('is the day itself where no clause gives a later Party a period (VCLT 24(3))', () => {
    const article = 'VCLT 24(3)';
    const steps = [binds('2001-06-10', '2001-06-10', article), binds('2001-06-11', '2001-06-11', article)];
    expect(later({ wording: 'not-provided', article }, '2001-06-10')).toEqual(determined('2001-06-10', article, steps));
  });

  it('is the day that completed the number where the treaty was in force on it, and no period ends by then', () => {
    // In force on 1 February 2001 itself; a deposit of 2 February binds on 2 March.
    const treaty = treatyOn(number(2), { delay: { form: 'same-day' } });
    const steps = [binds('2001-02-01', '2001-02-01', '2(1)'), binds('2001-02-02', '2001-03-02')];
    expect(latest(treaty, TWO, '2001-02-10')).toEqual(determined('2001-02-01', '2(1)', steps));
    // The same where the period would begin before the calendar does.
    const { participation } = treaty.finalClauses;
    const signature = { article: '1(1)', opensOn: civilDate('1800-01-01') };
    const old = {
      ...treaty,
      finalClauses: { ...treaty.finalClauses, participation: { ...participation, signature } },
    };
    const acts = TWO.map((each) => ({ ...each, on: civilDate('1800-01-01') }));
    const oldSteps = [binds('1800-01-01', '1800-01-01', '2(1)'), binds('1800-01-02', '1800-02-02')];
    expect(latest(old, acts, '1800-01-20')).toEqual(determined('1800-01-01', '2(1)', oldSteps));
  });
});

describe('the latest deposit where periods run from the notification by the depositary', () => {
  const treaty = treatyOn(number(2), { runsFrom: 'notification' });
  const notifiedOn = (on: string, article = '2(1)') =>
    open(
      { code: 'question.notified-when', values: { on } },
      { value: on, if: { code: 'if.notified-on-deposit', values: {} } },
      article,
    );

  it('holds if it notifies on the day of the deposit', () => {
    expect(latest(treaty, [], '1996-03-31')).toEqual(notifiedOn('1995-12-31'));
    const notified = TWO.map((each) => ({ ...each, notifiedOn: each.on }));
    // In force on 1 May 2001; one month before 31 December 2003 is 30 November.
    expect(latest(treaty, notified, '2003-12-30')).toEqual(notifiedOn('2003-11-30'));
  });

  it('is known where the periods of later Parties run from the deposit all the same', () => {
    const notified = TWO.map((each) => ({ ...each, notifiedOn: each.on }));
    const clause = { wording: 'after-condition-met', article: '2(2)', runsFrom: 'deposit' } as const;
    const later = (delay: ReturnType<typeof monthsAfter>): Treaty => {
      return { ...treaty, finalClauses: { ...treaty.finalClauses, laterParties: { ...clause, delay } } };
    };
    expect(latest(later(monthsAfter(1)), notified, '2003-12-31')).toEqual(
      determined('2003-11-30', '2(2)', [binds('2003-11-30', '2003-12-30'), binds('2003-12-01', '2004-01-01')]),
    );
    // Six months before 1 May are too long: what is deposited on 1 February, with the second, would have to be notified on that day.
    expect(latest(later(monthsAfter(6)), notified, '2001-05-01')).toEqual(notifiedOn('2001-02-01'));
  });

  it('is excluded as any other where no deposit is in time', () => {
    const why = { code: 'why.opened-on', values: { opensOn: '1990-01-01' } };
    expect(latest(treaty, [], '1990-03-31')).toEqual(tooLate('1990-03-31', why));
  });
});

describe('the latest deposit under a treaty that has ended', () => {
  // In force on 1 May 2001, and terminated on 15 June 2010 by a later treaty; a later Party is bound one month after its deposit.
  const acts: readonly Act[] = [...TWO, { kind: 'termination', on: civilDate('2010-06-15'), ground: 'later-treaty' }];
  const over = {
    kind: 'excluded',
    article: 'VCLT 59(1)',
    reason: { code: 'reason.treaty-ended', values: { on: '2010-06-15' } },
    basis: [],
  };

  it('is excluded from the day on which it ends', () => {
    const ended = { article: 'VCLT 59(1)', code: 'step.deposit-leads-nowhere' };
    const values = { depositedOn: '2010-05-15', reason: over.reason };
    expect(latest(treatyWith(2), acts, '2010-06-14')).toEqual(
      determined('2010-05-14', '2(2)', [
        binds('2010-05-14', '2010-06-14'),
        { ...ended, article: 'VCLT 59(1)', values },
      ]),
    );
    expect(latest(treatyWith(2), acts, '2010-06-15')).toEqual(over);
    expect(latest(treatyWith(2), acts, '2020-01-01')).toEqual(over);
  });

  it('and so is what a deposit leads to', () => {
    const life = composeLife(treatyWith(2), { acts });
    const given = (on: string) => determineIfAnyDeposited(life, civilDate(on));
    expect(given('2010-05-14')).toMatchObject({ kind: 'determined', value: '2010-06-14' });
    expect([given('2010-05-15'), given('2010-06-15'), given('2020-01-01')]).toEqual([over, over, over]);
  });
});

// Single Convention on Narcotic Drugs, 1961: thirty days after the deposit (41(2)); a denunciation received by 1 July takes effect on 1 January (46(2)); it
// ceases where fewer than forty Parties are left (41(1), 46(3)).
describe('the latest deposit that keeps a treaty in force', () => {
  const treaty = treatyOfCatalogue('single-convention-1961');
  const states = [
    ...new Set(
      findRecord(treaty.id)?.acts.flatMap(({ participant = '' }) => (participant.length === 3 ? participant : [])),
    ),
  ];
  const joined = (many: number) => states.filter((code) => code !== 'NLD').slice(0, many);
  const actsOf = (many: number, leaving: number, later = 0): readonly Act[] => {
    const all = joined(many);
    return [
      ...all.map((code) => act(code, 'ratification', '1964-11-13')),
      ...all.slice(0, leaving).map((code) => act(code, 'denunciation', '1975-06-30')),
      ...all.slice(leaving, leaving + later).map((code) => act(code, 'denunciation', '1975-12-01')),
    ];
  };
  const lastBy = (acts: readonly Act[], by: string) => {
    const life = composeLife(treaty, { acts });
    const ofState = determineLatestDepositOf(life, 'NLD', civilDate(by));
    expect(ofState).toMatchObject({ kind: latest(treaty, acts, by).kind });
    return ofState;
  };

  // 42 Parties, of whom three leave on 1 January 1976: 39 alone are too few, and a fortieth that is bound on that day is one of them.
  it.each(['1976-01-01', '1976-12-31'])(
    'is the last that makes one more Party by the day on which it would end, by %s',
    (by) => {
      expect(lastBy(actsOf(42, 3), by)).toMatchObject({ kind: 'determined', value: '1975-12-02', article: '41(2)' });
    },
  );

  it('is the exact inverse of what a deposit on a day leads to', () => {
    const register = { acts: actsOf(42, 3) };
    const given = (on: string) => determineIfDeposited(treaty, register, 'NLD', civilDate(on));
    expect(given('1975-12-02')).toMatchObject({ kind: 'determined', value: '1976-01-01' });
    expect(given('1975-12-03')).toMatchObject({ kind: 'excluded', reason: { code: 'reason.treaty-ended' } });
    const ofAnybody = (on: string) => determineIfAnyDeposited(composeLife(treaty, register), civilDate(on));
    expect(ofAnybody('1975-12-02')).toMatchObject({ kind: 'determined', value: '1976-01-01' });
    expect(ofAnybody('1975-12-03')).toMatchObject({ kind: 'excluded', reason: { code: 'reason.treaty-ended' } });
  });

  it.each([
    ['too few are left with it, too: 41 less three, and one', actsOf(41, 3), '1976-01-01'],
    ['another leaves on 1 January 1977, by a notice received before it would end', actsOf(42, 3, 1), '1977-01-01'],
  ])('there is none where %s', (_, acts, by) => {
    const reason = { code: 'reason.treaty-ended', values: { on: '1976-01-01' } };
    expect(lastBy(acts, by)).toMatchObject({ kind: 'excluded', article: '46(3)', reason });
  });

  it('is there on the day before another leaves', () => {
    expect(lastBy(actsOf(42, 3, 1), '1976-12-31')).toMatchObject({ kind: 'determined', value: '1975-12-02' });
  });
});

describe('the latest deposit under a clause that describes in words who may join', () => {
  const described = { kind: 'described', article: '1', says: 'States of the region', organisations: false } as const;
  const { participation } = treatyWith(5).finalClauses;
  const under = (eligibility: typeof participation.eligibility) =>
    determineLatestDeposit(
      composeLife(treatyWith(5, { participation: { ...participation, eligibility } }), { acts: parties(5) }),
      civilDate('2000-05-31'),
    );

  it('is one for those alone whom it means, and says so (article 1)', () => {
    const answer = under(described);
    expect(answer).toMatchObject({ kind: 'determined', value: '2000-04-30' });
    expect(answer.basis.at(-1)).toEqual({
      article: '1',
      code: 'remark.eligibility-described',
      values: { says: 'States of the region' },
    });
    const open = under(participation.eligibility);
    expect(open.basis.map(({ code }) => code)).not.toContain('remark.eligibility-described');
  });
});
