import { describe, expect, it } from 'vitest';
import { civilDate } from '../../src/calendar/civil-date.ts';
import type { Determination } from '../../src/determination/determination.ts';
import { determineParticipantEntryIntoForce } from '../../src/entry-into-force/participant-entry-into-force.ts';
import type { ConsentAct } from '../../src/treaty/act.ts';
import type { Condition, EntryIntoForceClause, FinalClauses, LaterPartiesClause } from '../../src/treaty/treaty.ts';
import { determined, months, treatyWith } from '../support/build.ts';

const on = civilDate;
const clauses = (laterParties: LaterPartiesClause, more: Partial<EntryIntoForceClause> = {}): FinalClauses => {
  const { finalClauses } = treatyWith(10);
  return { ...finalClauses, laterParties, entryIntoForce: { ...finalClauses.entryIntoForce, ...more } };
};
const silent = (prevailing: 'A' | 'B', delay = months(1)) =>
  ({ wording: 'after-entry-into-force', article: '2(2)', delay, prevailing }) as const;
const speaking = (delay = months(1)) => ({ wording: 'after-condition-met', article: '2(2)', delay }) as const;
const instrument = (day: string, more: { notifiedOn?: string } = {}): ConsentAct => ({
  participant: 'CUB',
  kind: 'ratification',
  on: on(day),
  ...(more.notifiedOn === undefined ? {} : { notifiedOn: on(more.notifiedOn) }),
});
const deposit = (day: string, kind = 'ratification') => ({
  article: kind === 'succession' ? 'VCSSRT 17, 34' : '1(2)',
  code: 'step.act',
  values: { act: { participant: 'CUB', kind, on: day } },
});

/** As OP-CRC-SC: the tenth instrument on 18 October 2001, in force on 18 January 2002. */
const TO_TREATY_DATE = {
  article: '2(1)',
  code: 'step.add-period',
  values: { from: on('2001-10-18'), to: on('2002-01-18'), period: { months: 3 } },
} as const;
const dated = (value = '2002-01-18', monthEndMattered = false) => ({
  metOn: on('2001-10-18'),
  entryIntoForce: {
    kind: 'determined',
    value: on(value),
    article: '2(1)',
    monthEndMattered,
    basis: [TO_TREATY_DATE],
  } as const,
});
const ownPeriod = (from: string, to: string) => ({
  article: '2(2)',
  code: 'step.add-period',
  values: { from, to, period: { months: 1 } },
});
const floor = (code: string, from: string, to: string) => ({
  article: '2(2)',
  code,
  values: { from, to, floor: '2002-01-18' },
});

describe('determineParticipantEntryIntoForce, the whole answer', () => {
  const of = (
    later: LaterPartiesClause,
    act: ConsentAct,
    treatyDate = dated(),
    more: Partial<EntryIntoForceClause> = {},
  ) => determineParticipantEntryIntoForce(clauses(later, more), treatyDate, act);

  it('among those that completed the number: the treaty’s own date (article 14(1))', () => {
    expect(of(silent('A'), instrument('2001-10-18'))).toEqual(
      determined('2002-01-18', '2(1)', [
        deposit('2001-10-18'),
        { article: '2(1)', code: 'step.among-first-of-number', values: { metOn: '2001-10-18' } },
        TO_TREATY_DATE,
      ]),
    );
    const condition: Condition = { kind: 'on-date', on: on('2001-10-18') };
    expect(of(silent('A'), instrument('2001-10-17'), dated(), { condition }).basis[1]).toEqual({
      article: '2(1)',
      code: 'step.among-first-of-conditions',
      values: { metOn: '2001-10-18' },
    });
  });

  it('on the day of entry into force and later: its own period (article 14(2))', () => {
    expect(of(silent('A'), instrument('2002-01-18'))).toEqual(
      determined('2002-02-18', '2(2)', [deposit('2002-01-18'), ownPeriod('2002-01-18', '2002-02-18')]),
    );
  });

  it('in the gap of a silent clause: both readings where they differ, the prevailing one first (article 14)', () => {
    const readingA = {
      name: 'A',
      value: '2002-01-18',
      title: { code: 'reading.gap-a.title', values: {} },
      argument: { code: 'reading.gap-a.argument', values: {} },
      sources: [
        { code: 'source.op-crc-ac-austria', values: {} },
        { code: 'source.cwc-original-parties', values: {} },
      ],
    };
    const readingB = {
      name: 'B',
      value: '2002-02-10',
      title: { code: 'reading.gap-b.title', values: {} },
      argument: { code: 'reading.gap-b.argument', values: {} },
      sources: [
        { code: 'source.op-cedaw-bolivia', values: {} },
        { code: 'source.op-cedaw-slovakia', values: {} },
      ],
    };
    const span = { earliest: '2002-01-18', latest: '2002-02-10' };
    expect(of(silent('A'), instrument('2002-01-10'))).toEqual({
      ...determined('2002-01-18', '2(1)', [
        deposit('2002-01-10'),
        { article: '2(2)', code: 'step.later-parties-silent', values: {} },
        TO_TREATY_DATE,
      ]),
      readings: [readingA, readingB],
      ...span,
    });
    expect(of(silent('B'), instrument('2002-01-10'))).toEqual({
      ...determined('2002-02-10', '2(2)', [
        deposit('2002-01-10'),
        ownPeriod('2002-01-10', '2002-02-10'),
        floor('step.not-before-floor', '2002-02-10', '2002-02-10'),
      ]),
      readings: [readingB, readingA],
      ...span,
    });
  });

  it('in the gap, a period that refuses to name a day: open on reading B, the treaty’s own date on reading A', () => {
    // One month after 30 January 2002, and the treaty in force on 15 February: 28 February or 1 March.
    const treatyDate = dated('2002-02-15');
    const refusing = months(1, 'refuse');
    expect(of(silent('A', refusing), instrument('2002-01-30'), treatyDate)).toEqual(
      determined('2002-02-15', '2(1)', [
        deposit('2002-01-30'),
        { article: '2(2)', code: 'step.later-parties-silent', values: {} },
        TO_TREATY_DATE,
      ]),
    );
    const open = {
      kind: 'indeterminate',
      article: '2(2)',
      questions: [
        { code: 'question.no-such-day', values: { article: '2(2)', missingDay: { year: 2002, month: 2, day: 30 } } },
      ],
      candidates: [
        { value: '2002-02-28', if: { code: 'if.month-end-rule', values: { rule: 'last-day-of-month' } } },
        { value: '2002-03-01', if: { code: 'if.month-end-rule', values: { rule: 'first-day-of-next-month' } } },
      ],
      basis: [deposit('2002-01-30')],
    };
    expect(of(silent('B', refusing), instrument('2002-01-30'), treatyDate)).toEqual(open);
    expect(of(speaking(refusing), instrument('2002-01-30'), treatyDate)).toEqual(open);
  });

  it('in the gap of a clause that speaks: its own period, and not before the treaty is in force (VCLT 24)', () => {
    const early = [
      deposit('2001-11-10'),
      ownPeriod('2001-11-10', '2001-12-10'),
      floor('step.raised-to-floor', '2001-12-10', '2002-01-18'),
    ];
    expect(of(speaking(), instrument('2001-11-10'))).toEqual(determined('2002-01-18', '2(2)', early));
    // Where the month end mattered to the treaty’s own date, it does to whoever is bound on it, and to nobody bound later.
    const treatyDate = dated('2002-01-18', true);
    expect(of(speaking(), instrument('2001-11-10'), treatyDate)).toEqual(determined('2002-01-18', '2(2)', early, true));
    expect(of(speaking(), instrument('2001-12-18'), treatyDate)).toMatchObject({
      value: '2002-01-18',
      monthEndMattered: true,
    });
    expect(of(speaking(), instrument('2001-12-19'), treatyDate)).toEqual(
      determined('2002-01-19', '2(2)', [
        deposit('2001-12-19'),
        ownPeriod('2001-12-19', '2002-01-19'),
        floor('step.not-before-floor', '2002-01-19', '2002-01-19'),
      ]),
    );
  });

  it('no clause for later Parties: the day of deposit, and not before the treaty is in force (VCLT 24(3))', () => {
    const none = { wording: 'not-provided', article: 'VCLT 24(3)' } as const;
    expect(of(none, instrument('2002-01-17'))).toEqual(
      determined('2002-01-18', 'VCLT 24(3)', [deposit('2002-01-17'), TO_TREATY_DATE]),
    );
    for (const day of ['2002-01-18', '2002-01-19']) {
      expect(of(none, instrument(day))).toEqual(
        determined(day, 'VCLT 24(3)', [
          deposit(day),
          { article: 'VCLT 24(3)', code: 'step.no-rule-for-later-parties', values: {} },
        ]),
      );
    }
  });

  it('without the notification from which it runs: pending', () => {
    expect(of(speaking(), instrument('2001-11-10'), dated(), { runsFrom: 'notification' })).toEqual({
      kind: 'pending',
      article: '2(1)',
      awaits: [{ article: '2(1)', code: 'awaited.notification-of-deposit', values: {} }],
      basis: [deposit('2001-11-10')],
    });
  });
});

describe('determineParticipantEntryIntoForce, successions', () => {
  const succession = (effectiveOn?: string): ConsentAct => ({
    participant: 'CUB',
    kind: 'succession',
    on: on('2003-05-05'),
    ...(effectiveOn === undefined ? {} : { effectiveOn: on(effectiveOn) }),
  });
  const of = (act: ConsentAct) =>
    determineParticipantEntryIntoForce(clauses(silent('A')), dated('2002-01-18', true), act);
  const said = (effectiveOn: string, article = 'VCSSRT 17, 34') => [
    { ...deposit('2003-05-05', 'succession'), article },
    { article, code: 'step.succession', values: { notifiedOn: '2003-05-05', effectiveOn } },
  ];

  it('its date of succession; before the treaty is in force, the treaty’s own date (VCSST 23)', () => {
    expect(of(succession('2002-01-17'))).toEqual(
      determined('2002-01-18', 'VCSSRT 18, 36', [...said('2002-01-17', 'VCSSRT 18, 36'), TO_TREATY_DATE], true),
    );
    for (const day of ['2002-01-18', '2002-12-31']) {
      expect(of(succession(day))).toEqual(determined(day, 'VCSSRT 17, 34', said(day)));
    }
  });

  it('without its date: open, and the day of the notification if it takes effect then', () => {
    expect(of(succession())).toEqual({
      kind: 'indeterminate',
      article: 'VCSSRT 17, 34',
      questions: [{ code: 'question.date-of-succession-unknown', values: {} }],
      candidates: [{ value: '2003-05-05', if: { code: 'if.effective-when-notified', values: {} } }],
      basis: [deposit('2003-05-05', 'succession')],
    });
  });
});

describe('determineParticipantEntryIntoForce, the date of the treaty not determined', () => {
  const late = speaking({ form: 'days-after', days: 365 * 8200 });
  const open = (orLater?: true) =>
    ({
      kind: 'indeterminate',
      article: '2(1)',
      questions: [{ code: 'question.start-of-terms-unknown', values: {} }],
      candidates: [
        { value: on('2002-02-28'), if: { code: 'if.month-end-rule', values: { rule: 'last-day-of-month' } } },
        { value: on('2002-03-01'), if: { code: 'if.month-end-rule', values: { rule: 'first-day-of-next-month' } } },
      ],
      ...(orLater === undefined ? {} : { orLater }),
      basis: [TO_TREATY_DATE],
    }) as const;
  const of = (
    later: LaterPartiesClause,
    entryIntoForce: Determination<ReturnType<typeof on>>,
    act = instrument('2001-12-20'),
    more: Partial<EntryIntoForceClause> = {},
  ) => determineParticipantEntryIntoForce(clauses(later, more), { metOn: on('2001-11-30'), entryIntoForce }, act);

  it('pending: it awaits what the treaty awaits (article 14(1))', () => {
    const two = {
      article: '2(1)',
      code: 'awaited.instruments',
      values: { required: 10, counted: 8, missing: 2 },
    } as const;
    const pending = { kind: 'pending', article: '2(1)', awaits: [two], basis: [TO_TREATY_DATE] } as const;
    expect(
      determineParticipantEntryIntoForce(clauses(silent('A')), { entryIntoForce: pending }, instrument('2001-01-01')),
    ).toEqual({
      kind: 'pending',
      article: '2(1)',
      awaits: [{ article: '2(1)', code: 'awaited.entry-into-force-of-the-treaty', values: {} }, two],
      basis: [deposit('2001-01-01'), TO_TREATY_DATE],
    });
  });

  it('excluded: excluded for everybody', () => {
    const excluded = {
      kind: 'excluded',
      article: '2(1)',
      reason: { code: 'reason.after-year-9999', values: {} },
      basis: [TO_TREATY_DATE],
    } as const;
    expect(of(silent('A'), excluded)).toBe(excluded);
  });

  it('open: the candidates of the treaty, each under its condition; whoever is bound after all of them has one day', () => {
    expect(of(speaking(), open())).toEqual(open());
    // One month after 20 February 2002.
    expect(of(speaking(), open(), instrument('2002-02-20'))).toEqual(
      determined('2002-03-20', '2(2)', [
        deposit('2002-02-20'),
        ownPeriod('2002-02-20', '2002-03-20'),
        {
          article: '2(2)',
          code: 'step.not-before-floor',
          values: { from: '2002-03-20', to: '2002-03-20', floor: '2002-02-28' },
        },
      ]),
    );
  });

  it('one day on every candidate is settled only where the treaty cannot be in force later, and there are two of them', () => {
    const march = instrument('2002-02-20');
    const [one, other] = open().candidates.map((each) => each.if);
    const only = { value: '2002-03-20', if: one };
    // Both lead to one day, and the treaty may be in force later still: one candidate, on condition of either.
    const either = { value: '2002-03-20', if: { code: 'if.either', values: { one, other } } };
    expect(of(speaking(), open(true), march)).toEqual({ ...open(true), candidates: [either] });
    const single = { ...open(), candidates: [open().candidates[0]] };
    expect(of(speaking(), single, march)).toEqual({ ...single, candidates: [only] });
    expect(of(speaking(), { ...open(), candidates: [] }, march)).toEqual({ ...open(), candidates: [] });
  });

  it('where its own date is open too, both questions stand together', () => {
    // One month after 30 January 2002.
    const refusing = speaking(months(1, 'refuse'));
    const own = (rule: string) => ({ code: 'if.month-end-rule', values: { rule } });
    const [first] = open().candidates;
    const single = { ...open(), candidates: [{ value: on('2002-02-15'), if: first.if }] };
    const missingDay = { year: 2002, month: 2, day: 30 };
    expect(of(refusing, single, instrument('2002-01-30'))).toEqual({
      ...single,
      questions: [...single.questions, { code: 'question.no-such-day', values: { article: '2(2)', missingDay } }],
      candidates: [
        { value: '2002-02-28', if: { code: 'if.both', values: { one: first.if, other: own('last-day-of-month') } } },
        {
          value: '2002-03-01',
          if: { code: 'if.both', values: { one: first.if, other: own('first-day-of-next-month') } },
        },
      ],
    });
  });

  it('where its own date can never be, or awaits something, there is no candidate', () => {
    expect(of(late, open())).toEqual({ ...open(), candidates: [] });
    expect(of(speaking(), open(), instrument('2001-12-20'), { runsFrom: 'notification' })).toEqual({
      ...open(),
      candidates: [],
    });
  });
});
