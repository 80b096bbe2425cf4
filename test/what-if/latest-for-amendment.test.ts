import { describe, expect, it } from 'vitest';
import type { SilenceClause } from '../../src/amendment/amendment-record.ts';
import { civilDate } from '../../src/calendar/civil-date.ts';
import type { Determination } from '../../src/determination/determination.ts';
import { composeLife } from '../../src/lifecycle/compose-life.ts';
import type { Life } from '../../src/lifecycle/life.ts';
import type { AmendmentClause } from '../../src/treaty/treaty.ts';
import { type AmendmentMeant, determineLatestForAmendment } from '../../src/what-if/latest-for-amendment.ts';
import {
  ADOPTED,
  accept,
  acceptedAtAnyTime,
  EACH_FOR_ITSELF,
  lifeOf,
  PROPOSED,
  SENT,
  UNADOPTED,
} from '../support/amended.ts';
import { act, CONFERENCE, months, parties, SILENCE, step, treatyWith } from '../support/build.ts';
import { crc, crcRegister } from '../support/crc.ts';

// The treaty is in force on 1 April 1991, three months after the accessions of 1 January. Every day is worked by hand.

/** As ENMOD VI has it: more than half of the Parties, on the day of their acceptances. */
const FREE = acceptedAtAnyTime('VI', 'VI(2)');
const FIRST: AmendmentMeant = { id: 'first' };
const NEW: AmendmentMeant = {};
const latest = (life: Life, by: string, meant: AmendmentMeant = FIRST) =>
  determineLatestForAmendment(life, meant, civilDate(by));
const neededBy = (answer: Determination<unknown> | undefined) =>
  answer?.basis.flatMap((each) =>
    each.code === 'step.needed-by' ? [[each.values.what.code, each.values.by] as const] : [],
  );

describe('the latest day for an amendment that nobody adopts (ENMOD VI)', () => {
  const two = [...parties(5), PROPOSED, accept('AGO', '1992-02-01'), accept('BEN', '1992-02-02')];

  it('the third of five acceptances is in time on the day itself', () => {
    expect(latest(lifeOf(FREE, two, '1992-12-31'), '1993-06-30')).toMatchObject({
      kind: 'determined',
      value: '1993-06-30',
      article: 'VI(2)',
      basis: [
        {
          code: 'step.needed-by',
          values: {
            by: '1993-06-30',
            what: { code: 'awaited.acceptances', values: { parties: 5, required: 3, counted: 2, missing: 1 } },
          },
        },
        { code: 'step.done-on-leads-to', values: { doneOn: '1993-06-30', on: '1993-06-30' } },
        { code: 'step.done-on-leads-to', values: { doneOn: '1993-07-01', on: '1993-07-01' } },
      ],
    });
  });

  it('no day before the proposal is one: it was filed on 10 January 1992', () => {
    expect(latest(lifeOf(FREE, two, '1992-12-31'), '1992-01-09')).toMatchObject({
      kind: 'excluded',
      reason: { values: { why: { code: 'why.step-only-on', values: { act: { on: '1992-01-10' } } } } },
    });
    expect(latest(lifeOf(FREE, two, '1992-12-31'), '1992-01-10')).toMatchObject({ value: '1992-01-10' });
  });

  it('once it is in force, a Party is bound by the day on which it accepts (VI(2))', () => {
    const three = [...two, accept('CUB', '1992-03-05')];
    expect(latest(lifeOf(FREE, three), '1993-06-30')).toMatchObject({
      value: '1993-06-30',
      basis: [{ code: 'step.acceptance-binds', values: { acceptedOn: '1993-06-30', from: '1993-06-30' } }],
    });
    // On 4 March two of five had accepted: one more by then would have been in time.
    expect(latest(lifeOf(FREE, three), '1992-03-04')).toMatchObject({ value: '1992-03-04' });
  });

  it('names no day that waits for acceptances which were deposited later: all five, of which two came on 2 February', () => {
    const all = { than: 'at-least', numerator: 1, denominator: 1 } as const;
    const clause: AmendmentClause = { ...FREE, acceptance: { ...FREE.acceptance, ...{ proportion: all } } };
    const five = [...two, ...['CUB', 'DZA', 'ECU'].map((code) => accept(code, '1992-02-03'))];
    expect(latest(lifeOf(clause, five), '1992-02-02')).toMatchObject({
      kind: 'excluded',
      reason: { values: { why: { code: 'why.accepted-only-later', values: { on: '1992-02-02' } } } },
    });
  });

  it('where it binds every Party, nobody need accept any more', () => {
    const clause: AmendmentClause = { ...FREE, binding: { article: 'VI(3)', whom: 'all-parties' } };
    expect(latest(lifeOf(clause, [...two, accept('CUB', '1992-03-05')]), '1993-06-30')).toMatchObject({
      kind: 'excluded',
      article: 'VI(3)',
      reason: { code: 'reason.no-act-needed', values: { on: '1992-03-05' } },
    });
  });

  it('of one that nobody has proposed, it is the day for the proposal and all acceptances, three of five', () => {
    const answer = latest(lifeOf(FREE, parties(5)), '1993-06-30', NEW);
    expect(answer).toMatchObject({ kind: 'determined', value: '1993-06-30' });
    expect(answer?.basis.map(({ code }) => code)).toEqual([
      'step.proposed-by',
      'step.needed-by',
      'step.done-on-leads-to',
      'step.done-on-leads-to',
    ]);
    expect(latest(lifeOf(FREE, parties(5)), '1991-03-31', NEW)).toMatchObject({
      kind: 'excluded',
      reason: { values: { why: { code: 'why.treaty-in-force-only-on', values: { on: '1991-04-01' } } } },
    });
  });
});

describe('the latest day for a number of acceptances', () => {
  const three: AmendmentClause = {
    ...FREE,
    acceptance: { kind: 'number', article: '14(3)', number: 3 },
    delay: { form: 'days-after', days: 30 },
  };
  const two = [...parties(20), PROPOSED, accept('AGO', '1992-02-01'), accept('BEN', '1992-02-02')];

  it.each([
    ['1992-04-04', '1992-03-05'],
    ['1992-03-31', '1992-03-01'],
    ['1992-03-30', '1992-02-29'],
  ])('thirty days before: in force by %s, the third by %s (Early Notification 14(3))', (by, value) => {
    expect(latest(lifeOf(three, two, '1992-02-10'), by)).toMatchObject({ kind: 'determined', value });
  });

  it('a Party that leaves can accept on its last day as one: notice on 1 March 1992, out on 1 March 1993', () => {
    const clause: AmendmentClause = { ...three, acceptance: { kind: 'number', article: '14(3)', number: 5 } };
    const four = ['AGO', 'BEN', 'CUB', 'DZA'].map((code) => accept(code, '1992-02-01'));
    const life = lifeOf(clause, [...parties(5), PROPOSED, ...four, act('ECU', 'denunciation', '1992-03-01')]);
    // Thirty days before 31 December 1993 is 1 December; but the fifth Party is one until 28 February 1993.
    expect(latest(life, '1993-12-31')).toMatchObject({ kind: 'determined', value: '1993-02-28' });
    expect(latest(life, '1993-03-15')).toMatchObject({ kind: 'determined', value: '1993-02-13' });
  });

  it('six acceptances of five Parties: one more State must become a Party first', () => {
    const clause: AmendmentClause = { ...three, acceptance: { kind: 'number', article: '14(3)', number: 6 } };
    expect(latest(lifeOf(clause, [...parties(5), PROPOSED]), '1993-12-31')).toMatchObject({
      kind: 'indeterminate',
      questions: [{ code: 'question.enough-parties-by', values: { on: '1993-12-01', possible: 5, missing: 6 } }],
      candidates: [{ value: '1993-12-01', if: { code: 'if.so-by-then' } }],
    });
  });

  it('of a group, its members alone are asked (Landscape Convention 17(5))', () => {
    const of = { says: 'member States', states: ['BEN', 'CUB', 'DZA'] } as const;
    const group: AmendmentClause = { ...three, acceptance: { kind: 'number', article: '17(5)', number: 3, of } };
    expect(neededBy(latest(lifeOf(group, two, '1992-02-10'), '1992-04-04'))).toEqual([
      ['awaited.acceptances', '1992-03-05'],
    ]);
    expect(latest(lifeOf(group, two, '1992-02-10'), '1992-04-04')).toMatchObject({
      basis: [{ values: { what: { values: { parties: 3, required: 3, counted: 1, missing: 2 } } } }, {}, {}],
    });
    const unknown: AmendmentClause = {
      ...three,
      acceptance: {
        kind: 'number',
        article: '17(5)',
        number: 3,
        of: { says: 'members', members: { kind: 'not-known' } },
      },
    };
    expect(latest(lifeOf(unknown, two), '1992-04-04')).toMatchObject({
      kind: 'indeterminate',
      questions: [{ code: 'question.who-must-accept' }],
    });
  });
});

describe('the latest day for an amendment in force Party by Party', () => {
  it('ninety days before, for the first acceptance and for each other (Firearms Protocol 19(4))', () => {
    const adopted = [...parties(5), PROPOSED, ADOPTED];
    expect(latest(lifeOf(EACH_FOR_ITSELF, adopted, '1992-06-30'), '1992-09-29')).toMatchObject({ value: '1992-07-01' });
    const first = [...adopted, accept('AGO', '1992-07-01')];
    expect(latest(lifeOf(EACH_FOR_ITSELF, first), '1992-11-13')).toMatchObject({
      value: '1992-08-15',
      article: '19(4)',
      basis: [{ code: 'step.acceptance-binds', values: { acceptedOn: '1992-08-15', from: '1992-11-13' } }],
    });
    // Before 1 June nothing could be accepted: 30 August is ninety days after.
    expect(latest(lifeOf(EACH_FOR_ITSELF, adopted, '1992-06-30'), '1992-08-29')).toMatchObject({ kind: 'excluded' });
    expect(latest(lifeOf(EACH_FOR_ITSELF, adopted, '1992-06-30'), '1992-08-30')).toMatchObject({ value: '1992-06-01' });
  });

  it('a year before, also for 28 February: 29 February of the year before (Rome Statute 121(5))', () => {
    const year: AmendmentClause = {
      ...EACH_FOR_ITSELF,
      delay: { form: 'period-after', period: { years: 1 }, monthEnd: 'last-day-of-month' },
    };
    const life = lifeOf(year, [...parties(5), PROPOSED, ADOPTED], '1992-06-30');
    expect(latest(life, '2013-05-08')).toMatchObject({ value: '2012-05-08', monthEndMattered: false });
    expect(latest(life, '2013-02-28')).toMatchObject({ value: '2012-02-29', monthEndMattered: true });
  });
});

describe('the latest day where nobody need accept, or where amendments say themselves when they enter into force', () => {
  it('six months before, for the adoption (Rome Statute 122(2)): 31 August for 28 February', () => {
    const clause: AmendmentClause = {
      ...EACH_FOR_ITSELF,
      acceptance: { kind: 'not-required', article: '122(2)' },
      delay: months(6),
      binding: { article: '122(2)', whom: 'all-parties' },
    };
    const proposed = lifeOf(clause, [...parties(5), PROPOSED], '1992-02-01');
    expect(latest(proposed, '1993-02-28')).toMatchObject({ value: '1992-08-31', monthEndMattered: true });
    expect(neededBy(latest(proposed, '1993-02-28'))).toEqual([['awaited.adoption-by', '1992-08-31']]);
    expect(latest(lifeOf(clause, [...parties(5), PROPOSED, ADOPTED]), '1993-02-28')).toMatchObject({
      kind: 'excluded',
      reason: { code: 'reason.no-act-needed', values: { on: '1992-12-01' } },
    });
  });

  it('by its own terms, no day follows (UNTOC Protocols, many commodity agreements)', () => {
    const clause: AmendmentClause = { ...EACH_FOR_ITSELF, acceptance: { kind: 'by-its-own-terms', article: '39' } };
    for (const meant of [FIRST, NEW]) {
      expect(latest(lifeOf(clause, [...parties(5), PROPOSED, ADOPTED]), '1993-02-28', meant)).toMatchObject({
        kind: 'indeterminate',
        questions: [{ code: 'question.amendment-says-itself' }],
      });
    }
  });
});

describe('the latest day for an amendment by a conference (CRC 50, OP-CRC-SC 16)', () => {
  const sent = [...parties(6), PROPOSED, SENT];

  it('the replies are needed within four months, to 15 May 1992; the rest by the day itself', () => {
    expect(neededBy(latest(lifeOf(CONFERENCE, sent, '1992-02-01'), '1993-01-01'))).toEqual([
      ['awaited.requests', '1992-05-15'],
      ['awaited.convening', '1993-01-01'],
      ['awaited.adoption-by-conference', '1993-01-01'],
      ['awaited.approval-by', '1993-01-01'],
      ['awaited.acceptances', '1993-01-01'],
    ]);
    expect(latest(lifeOf(CONFERENCE, sent, '1992-02-01'), '1993-01-01')).toMatchObject({
      value: '1992-05-15',
      basis: [
        { values: { what: { values: { parties: 6, required: 2, counted: 0, missing: 2 } } } },
        {},
        {},
        {},
        {},
        {},
        {},
      ],
    });
    expect(latest(lifeOf(CONFERENCE, sent, '1992-02-01'), '1992-03-01')).toMatchObject({ value: '1992-03-01' });
  });

  it('with two of six in favour, the rest alone is needed', () => {
    const asked = [...sent, ...['BEN', 'CUB'].map((code) => step('conference-request', '1992-02-02', code))];
    expect(latest(lifeOf(CONFERENCE, asked, '1992-03-01'), '1993-01-01')).toMatchObject({ value: '1993-01-01' });
    expect(neededBy(latest(lifeOf(CONFERENCE, asked, '1992-03-01'), '1993-01-01'))?.[0]).toEqual([
      'awaited.convening',
      '1993-01-01',
    ]);
  });

  it('a proposal that has lapsed never is in force', () => {
    const one = [...sent, step('conference-request', '1992-02-02', 'BEN')];
    expect(latest(lifeOf(CONFERENCE, one), '1993-01-01')).toMatchObject({
      kind: 'excluded',
      reason: { code: 'reason.proposal-lapsed' },
    });
  });

  it('one that nobody has proposed needs everything by the day: the communication first', () => {
    expect(neededBy(latest(lifeOf(CONFERENCE, parties(6)), '1993-01-01', NEW))?.map(([code]) => code)).toEqual([
      'awaited.communication',
      'awaited.requests',
      'awaited.convening',
      'awaited.adoption-by-conference',
      'awaited.approval-by',
      'awaited.acceptances',
    ]);
  });

  it('the amendment to CRC 43(2): one more acceptance, the 128th of 191, was in time on 17 November 2002', () => {
    const meant: AmendmentMeant = { id: 'article-43-2' };
    const life = composeLife(crc, crcRegister, civilDate('2002-11-17'));
    const answer = latest(life, '2002-12-31', meant);
    expect(answer).toMatchObject({ kind: 'determined', value: '2002-12-31', article: '50(2)' });
    expect(answer?.basis[0]).toMatchObject({
      values: { what: { values: { parties: 191, required: 128, counted: 127, missing: 1 } } },
    });
    // Of the 181 Parties on the day of adoption, 121 had accepted by 10 July 2002.
    expect(answer?.basis.find(({ code }) => code === 'remark.accepted-on-other-reading.at-adoption')).toMatchObject({
      values: { on: '2002-07-10' },
    });
    const whole = composeLife(crc, crcRegister);
    expect(latest(whole, '2002-11-17', meant)).toMatchObject({ value: '2002-11-17' });
    expect(latest(whole, '2003-01-01', meant)).toMatchObject({
      value: '2003-01-01',
      basis: [{ code: 'step.acceptance-binds' }],
    });
  });
});

describe('the latest day for an amendment that silence accepts', () => {
  const adopted = [...parties(5), PROPOSED, ADOPTED];

  it.each([
    ['last-day-of-month', '1993-02-28', '1991-10-31'],
    ['first-day-of-next-month', '1993-03-01', '1991-11-01'],
    ['first-day-of-next-month', '2027-01-01', '2025-09-01'],
  ] as const)(
    'ten months and then six, %s: in force by %s, sent by %s (MARPOL 16(2)(f)(iii), (g)(ii))',
    (monthEnd, by, value) => {
      const clause: AmendmentClause = {
        ...SILENCE,
        objection: { ...SILENCE.objection, monthEnd },
        entryIntoForce: { article: '16(2)(g)', delay: { form: 'period-after', period: { months: 6 }, monthEnd } },
      };
      const early = [
        ...parties(5),
        step('amendment-proposal', '1991-05-01', 'AGO'),
        step('amendment-adoption', '1991-06-01'),
      ];
      const answer = latest(lifeOf(clause, early, '1991-06-02'), by);
      expect(answer).toMatchObject({ kind: 'determined', value });
      expect(neededBy(answer)).toEqual([['awaited.communication-of-amendment', value]]);
      expect(neededBy(latest(lifeOf(clause, parties(5)), by, NEW))).toEqual([
        ['awaited.adoption-by-meeting', value],
        ['awaited.communication-of-amendment', value],
      ]);
    },
  );

  it('what was adopted later cannot be in time: on 1 June 1992, for 30 September 1993', () => {
    // Ten months to 1 April 1993 and six to 1 October.
    expect(latest(lifeOf(SILENCE, adopted, '1992-06-02'), '1993-09-30')).toMatchObject({
      kind: 'excluded',
      reason: { values: { why: { code: 'why.step-only-on', values: { act: { on: '1992-06-01' } } } } },
    });
    expect(latest(lifeOf(SILENCE, adopted, '1992-06-02'), '1993-10-01')).toMatchObject({ value: '1992-06-01' });
  });

  it('while the time for objections runs, and once it is over, no act brings it forward: sent 15 June 1992, in force 15 October 1993', () => {
    const sent = [...adopted, step('amendment-communication', '1992-06-15')];
    for (const life of [lifeOf(SILENCE, sent, '1992-07-01'), lifeOf(SILENCE, sent)]) {
      expect(latest(life, '1993-10-15')).toMatchObject({
        kind: 'excluded',
        reason: { code: 'reason.no-act-needed', values: { on: '1993-10-15' } },
      });
      expect(latest(life, '1993-10-14')).toMatchObject({
        kind: 'excluded',
        reason: { values: { why: { code: 'why.in-force-only-on', values: { on: '1993-10-15' } } } },
      });
    }
  });

  it('eighteen months and a day, where nobody adopts (Psychotropic Substances 30(2)); one objection defeats it', () => {
    const life = lifeOf(UNADOPTED, [...parties(5), PROPOSED], '1992-01-11');
    expect(latest(life, '1993-07-16')).toMatchObject({ value: '1992-01-15' });
    expect(latest(life, '1993-07-15')).toMatchObject({ value: '1992-01-14' });
    const defeated = [...parties(5), PROPOSED, SENT, step('amendment-objection', '1993-07-15', 'CUB')];
    expect(latest(lifeOf(UNADOPTED, defeated), '1994-01-01')).toMatchObject({
      kind: 'excluded',
      reason: { code: 'reason.defeated-by-objections' },
    });
  });

  it('each Party by its own acceptance: two years, then ninety days (Narcotics 1988, 31(1))', () => {
    const clause: SilenceClause = {
      ...UNADOPTED,
      objection: { ...UNADOPTED.objection, within: { months: 24 } },
      entryIntoForce: { article: '31(1)(a)', delay: { form: 'days-after', days: 90 } },
      binding: { article: '31(1)(a)', whom: 'acceptors' },
    };
    // Ninety days before 16 April 1994 is 16 January; objections are possible to the day before, two years from 15 January 1992.
    const proposed = lifeOf(clause, [...parties(5), PROPOSED], '1992-01-11');
    expect(neededBy(latest(proposed, '1994-04-16'))).toEqual([
      ['awaited.communication', '1992-01-15'],
      ['awaited.acceptances', '1994-01-16'],
    ]);
    const sent = lifeOf(clause, [...parties(5), PROPOSED, SENT], '1992-02-01');
    expect(latest(sent, '1994-04-16')).toMatchObject({ value: '1994-01-16' });
    expect(latest(sent, '1994-04-15')).toMatchObject({
      kind: 'excluded',
      reason: { values: { why: { code: 'why.objections-until', values: { until: '1994-01-15' } } } },
    });
    const first = lifeOf(clause, [...parties(5), PROPOSED, SENT, accept('BEN', '1993-06-01')]);
    expect(latest(first, '1994-05-30')).toMatchObject({
      value: '1994-03-01',
      basis: [{ code: 'step.acceptance-binds', values: { from: '1994-05-30' } }],
    });
  });

  it.each([
    ['1994-01-01', '1992-03-31'],
    ['1994-12-31', '1992-03-31'],
    ['1995-01-01', '1993-03-31'],
  ])(
    'from the notification to the first of a year: in force by %s, notified by %s (Harmonized System 16(4))',
    (by, value) => {
      const clause: SilenceClause = {
        ...SILENCE,
        objection: { ...UNADOPTED.objection, within: { months: 6 } },
        adoption: { article: '16(1)', proportion: 'not-stated' },
        entryIntoForce: {
          article: '16(4)',
          delay: { form: 'first-of-year-after-period', period: { months: 21, days: 1 }, monthEnd: 'last-day-of-month' },
          from: 'communication',
        },
      };
      const early = step('amendment-adoption', '1992-02-01');
      expect(latest(lifeOf(clause, [...parties(5), PROPOSED, early], '1992-02-02'), by)).toMatchObject({ value });
    },
  );
});

describe('the latest day for an amendment that can be proposed only from a day on (Rome Statute 121(1))', () => {
  const clause: AmendmentClause = {
    ...EACH_FOR_ITSELF,
    proposal: {
      article: '121(1)',
      notBefore: { article: '121(1)', period: { years: 7 }, monthEnd: 'last-day-of-month' },
    },
    acceptance: { kind: 'number', article: '121(4)', number: 3 },
    delay: { form: 'period-after', period: { years: 1 }, monthEnd: 'last-day-of-month' },
  };

  it('seven years after 1 April 1991: nothing is in force before 1 April 1999', () => {
    expect(latest(lifeOf(clause, parties(5)), '1999-04-01', NEW)).toMatchObject({ value: '1998-04-01' });
    expect(latest(lifeOf(clause, parties(5)), '1999-03-31', NEW)).toMatchObject({
      kind: 'excluded',
      article: '121(1)',
      reason: { values: { why: { code: 'why.proposed-only-from', values: { on: '1998-04-01' } } } },
    });
  });
});

describe('the latest day where the proposal must be communicated six months before its adoption (Minamata 26(2))', () => {
  const notBefore = { article: '26(2)', period: { months: 6 }, monthEnd: 'last-day-of-month' } as const;
  const clause: AmendmentClause = { ...EACH_FOR_ITSELF, adoption: { ...EACH_FOR_ITSELF.adoption, notBefore } };

  // Ninety days before 1 April 1993 is 1 January, before 29 May 28 February; six months before these, 1 July and 31 August.
  it.each([
    ['1993-04-01', '1993-01-01', '1992-07-01'],
    ['1993-05-29', '1993-02-28', '1992-08-31'],
    ['1993-05-30', '1993-03-01', '1992-09-01'],
  ])('in force by %s: adopted by %s, and so communicated by %s', (by, adoptedBy, value) => {
    const answer = latest(lifeOf(clause, parties(3)), by, NEW);
    expect(answer).toMatchObject({ kind: 'determined', value });
    expect(neededBy(answer)).toEqual([
      ['awaited.communication-before-adoption', value],
      ['awaited.adoption-by', adoptedBy],
      ['awaited.acceptances', adoptedBy],
    ]);
    expect(answer?.basis).toContainEqual({ article: '19(1)', code: 'step.proposed-by', values: { by: value } });
    expect(answer?.basis).toContainEqual({
      article: '19(4)',
      code: 'step.done-and-adopted-on-leads-to',
      values: { doneOn: value, adoptedOn: adoptedBy, on: by },
    });
  });

  it('communicated on 15 January 1992, it can be adopted from 15 July on, and be in force from 13 October', () => {
    const life = lifeOf(clause, [...parties(3), PROPOSED, SENT], '1992-02-01');
    expect(latest(life, '1992-10-12')).toMatchObject({
      kind: 'excluded',
      article: '26(2)',
      reason: { values: { why: { code: 'why.adopted-only-from', values: { on: '1992-07-15' } } } },
    });
    expect(latest(life, '1992-10-13')).toMatchObject({ kind: 'determined', value: '1992-07-15' });
  });

  it('of one that is adopted, it asks no more for the communication', () => {
    const life = lifeOf(clause, [...parties(3), PROPOSED, SENT, ADOPTED], '1992-06-02');
    expect(latest(life, '1992-09-29')).toMatchObject({ kind: 'determined', value: '1992-07-01' });
  });

  it('after a vote that failed, the proposal is taken to have been communicated in time', () => {
    const failed = {
      kind: 'amendment-adoption',
      on: civilDate('1992-06-01'),
      amendment: 'first',
      votes: { inFavour: 0, against: 3, abstaining: 0 },
    } as const;
    const life = lifeOf(clause, [...parties(3), PROPOSED, failed], '1992-06-02');
    expect(latest(life, '1992-09-29')).toMatchObject({ kind: 'determined', value: '1992-07-01' });
  });
});

describe('the latest day for an amendment, and the treaty', () => {
  it('has the procedure that is named where there are several, and none where none is named', () => {
    const several: AmendmentClause = {
      kind: 'several',
      article: '29',
      procedures: [
        { id: 'freely', says: 'by acceptance', clause: FREE },
        { id: 'each', says: 'Party by Party', clause: EACH_FOR_ITSELF },
      ],
    };
    const life = lifeOf(several, parties(5));
    expect(latest(life, '1993-06-30', { procedure: 'freely' })).toMatchObject({ value: '1993-06-30' });
    expect(latest(life, '1993-06-30', { procedure: 'each' })).toMatchObject({ value: '1993-04-01' });
    expect(latest(life, '1993-06-30', NEW)).toBeUndefined();
    expect(latest(life, '1993-06-30', { id: 'another' })).toBeUndefined();
  });

  it('waits for the treaty to be in force, and ends with it', () => {
    expect(latest(lifeOf(FREE, []), '1993-06-30', NEW)).toMatchObject({ kind: 'pending' });
    const left = parties(2).map(({ participant }) => act(participant, 'denunciation', '1992-05-01'));
    const ended = composeLife(treatyWith(2, { amendment: FREE }), { acts: [...parties(2), ...left] });
    expect(latest(ended, '1993-06-30', NEW)).toMatchObject({
      kind: 'excluded',
      reason: { code: 'reason.treaty-ended' },
    });
  });
});

describe('the latest day after a vote that failed', () => {
  const failed = (on: string) => ({
    ...step('amendment-adoption', on),
    votes: { inFavour: 1, against: 2, abstaining: 0 },
  });
  const voted = [...parties(6), PROPOSED, SENT, failed('1992-06-01')];

  // No article says that a failed vote ends the proposal: adopted, approved and accepted by four of six on 1 January 1993, it is in force on that day (4(2)).
  it('is that for another vote of the conference, which is not convened anew, and for what follows it', () => {
    const answer = latest(lifeOf(CONFERENCE, voted), '1993-01-01');
    expect(answer).toMatchObject({
      kind: 'determined',
      value: '1993-01-01',
      basis: [
        { article: '4(1)', code: 'remark.vote-can-be-taken-again', values: { on: '1992-06-01' } },
        {},
        {},
        {},
        {},
        {},
      ],
    });
    expect(neededBy(answer)?.map(([code]) => code)).toEqual([
      'awaited.adoption-by-conference',
      'awaited.approval-by',
      'awaited.acceptances',
    ]);
  });

  it('comes on the day of that vote at the earliest', () => {
    expect(latest(lifeOf(CONFERENCE, voted), '1992-06-01')).toMatchObject({ kind: 'determined', value: '1992-06-01' });
    expect(latest(lifeOf(CONFERENCE, voted), '1992-05-31')).toMatchObject({
      kind: 'excluded',
      article: '4(1)',
      reason: { code: 'reason.vote-failed', values: { on: '1992-06-01' } },
    });
  });

  it('says nothing of it once another vote has adopted the amendment', () => {
    const adopted = [...voted, step('amendment-adoption', '1992-07-01')];
    const answer = latest(lifeOf(CONFERENCE, adopted), '1993-01-01');
    expect(answer?.basis.map(({ code }) => code)).not.toContain('remark.vote-can-be-taken-again');
    expect(neededBy(answer)?.map(([code]) => code)).toEqual(['awaited.approval-by', 'awaited.acceptances']);
  });

  // Ten months for objections and six more (16(3), 16(4)): what is adopted and communicated on 1 March 1993 is in force on 1 July 1994.
  it('leads to the day asked about where silence accepts, and on the day after to a later one', () => {
    const silent = [...parties(6), PROPOSED, failed('1992-06-01')];
    const answer = latest(lifeOf(SILENCE, silent), '1994-07-01');
    const value = answer?.kind === 'determined' ? answer.value : '';
    const dateBy = (on: string) => {
      const acts = [...silent, step('amendment-adoption', on), step('amendment-communication', on)];
      const [amendment] = lifeOf(SILENCE, acts).amendments;
      return amendment?.entryIntoForce.kind === 'determined' ? amendment.entryIntoForce.value : undefined;
    };
    expect(value).toBe('1993-03-01');
    expect([dateBy('1993-03-01'), dateBy('1993-03-02')]).toEqual(['1994-07-01', '1994-07-02']);
  });
});
