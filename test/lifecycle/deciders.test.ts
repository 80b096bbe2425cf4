import { describe, expect, it } from 'vitest';
import type { ConferenceClause } from '../../src/amendment/amendment-record.ts';
import { civilDate } from '../../src/calendar/civil-date.ts';
import {
  type AmendmentDecider,
  type AmendmentSoFar,
  defineAmendmentDecider,
} from '../../src/lifecycle/deciders/amendment-decider.ts';
import { findEarliestAfter } from '../../src/lifecycle/deciders/decider.ts';
import { defineParticipantDecider } from '../../src/lifecycle/deciders/participant-decider.ts';
import { defineTreatyDecider } from '../../src/lifecycle/deciders/treaty-decider.ts';
import type { AmendmentAct } from '../../src/treaty/act.ts';
import type { AmendmentClause } from '../../src/treaty/treaty.ts';
import { act, CONFERENCE, SILENCE, step, treatyWith } from '../support/build.ts';

const { finalClauses } = treatyWith(2, { amendment: CONFERENCE });
const day = civilDate;

describe('findEarliestAfter', () => {
  it('finds the earliest day after the day asked about, in whatever order they stand, and none where none is after it', () => {
    const [january, february, march] = [day('1990-01-15'), day('1990-02-01'), day('1990-03-01')];
    expect(findEarliestAfter(january, [march, february, undefined, january])).toBe(february);
    expect(findEarliestAfter(january, [january, undefined, february, march])).toBe(february);
    expect(findEarliestAfter(march, [january, february, march, undefined])).toBeUndefined();
  });
});

describe('defineParticipantDecider', () => {
  const ratification = act('NOR', 'ratification', '1990-05-31');
  const open = () => {
    const decider = defineParticipantDecider(finalClauses);
    return { decider, before: decider.initial('NOR') };
  };

  it('begins with a State that has done nothing, and for a former State with the day on which it ceased', () => {
    const { decider, before } = open();
    expect(before).toEqual({ record: { participant: 'NOR', participations: [] }, metOn: null, end: null });
    expect(decider.initial('DDR').record.ceasedOn).toBe('1990-10-03');
  });

  it('decides each act once: asked again, it gives the same decision, and a new one where the treaty has moved on', () => {
    const { decider, before } = open();
    const decided = decider.decide(before, ratification);
    expect(decided.kind).toBe('admitted');
    expect(decider.decide({ ...before }, ratification)).toBe(decided);
    expect(decider.decide({ ...before, metOn: day('1990-04-30') }, ratification)).not.toBe(decided);
  });

  it('leaves everything as it was after an act that is refused, and after one that is only recorded', () => {
    const { decider, before } = open();
    const withdrawal = decider.decide(before, act('NOR', 'withdrawal-of-instrument', '1990-06-01'));
    expect(withdrawal.kind).toBe('refused');
    expect(decider.evolve(before, withdrawal)).toBe(before);
    const domestic = decider.decide(before, act('NOR', 'domestic-ratification', '1990-06-01'));
    expect(domestic.kind).toBe('recorded');
    expect(decider.evolve(before, domestic)).toBe(before);
  });

  it('works the dates out anew when the number has become complete, and finds the days on which time alone counts', () => {
    const { decider, before } = open();
    const after = decider.evolve(before, decider.decide(before, ratification));
    expect(decider.nextDay(after, day('1990-05-31'))).toBeUndefined();
    const complete = { ...after, metOn: day('1990-05-31') };
    expect(decider.lifeOf(complete)).toBe(decider.lifeOf(complete));
    // Article 2(1): three months after 31 May is 31 August.
    expect(decider.nextDay(complete, day('1990-05-31'))).toBe('1990-08-31');
    const denounced = decider.evolve(complete, decider.decide(complete, act('NOR', 'denunciation', '1992-02-29')));
    // Article 3(1): a year after 29 February 1992 is the last day of February 1993.
    expect(decider.nextDay(denounced, day('1992-02-29'))).toBe('1993-02-28');
    expect(decider.nextDay(denounced, day('1993-02-28'))).toBeUndefined();
  });

  it('tells of the treaty nothing but the day on which the number was complete: what is awaited before, the steps after', () => {
    const { decider, before } = open();
    const { record } = decider.evolve(before, decider.decide(before, ratification));
    const answerWith = (metOn: '1990-05-31' | null) =>
      decider
        .lifeOf({ record, metOn: metOn === null ? null : day(metOn), end: null })
        .participations.map((each) => each.entryIntoForce);
    const deposit = {
      article: '1(2)',
      code: 'step.act',
      values: { act: { participant: 'NOR', kind: 'ratification', on: '1990-05-31' } },
    };
    expect(answerWith(null)).toEqual([
      {
        kind: 'pending',
        article: '2(1)',
        awaits: [
          { article: '2(1)', code: 'awaited.entry-into-force-of-the-treaty', values: {} },
          { article: '2(1)', code: 'awaited.instruments', values: { required: 2, counted: 0, missing: 2 } },
        ],
        basis: [deposit, { article: '2(1)', code: 'step.number-open', values: { required: 2, counted: 0 } }],
      },
    ]);
    const period = { from: '1990-05-31', to: '1990-08-31', period: { months: 3 } };
    expect(answerWith('1990-05-31')).toEqual([
      {
        kind: 'determined',
        value: '1990-08-31',
        article: '2(1)',
        monthEndMattered: false,
        basis: [
          deposit,
          { article: '2(1)', code: 'step.among-first-of-number', values: { metOn: '1990-05-31' } },
          { article: '2(1)', code: 'step.add-period', values: period },
        ],
      },
    ]);
  });
});

describe('defineTreatyDecider', () => {
  const count = (participant: string, on: string) => ({
    participant,
    counted: { participant, kind: 'ratification' as const, on: day(on) },
    on: day(on),
  });
  const open = () => {
    const decider = defineTreatyDecider(finalClauses);
    const before = decider.initial();
    const norway = decider.evolve(before, decider.decide(before, count('NOR', '1990-05-31')));
    const both = decider.evolve(norway, decider.decide(norway, count('ISL', '1990-05-31')));
    return { decider, before, norway, both };
  };

  it('counts in order of day, and of code within a day, and finds the day on which the number is complete', () => {
    const { decider, before, norway, both } = open();
    expect(before).toEqual({ instruments: [] });
    expect(decider.findDayMet(norway)).toEqual({ metOn: null });
    expect(both.instruments.map(({ participant }) => participant)).toEqual(['ISL', 'NOR']);
    expect(decider.findDayMet(both)).toEqual({ metOn: '1990-05-31' });
    expect(decider.findDayInForce(both)).toBe('1990-08-31');
  });

  it('waits for the day from which the treaty is open, then for that of entry into force, and for nothing after it', () => {
    const { decider, before, both } = open();
    expect(decider.nextDay(before, day('1989-12-31'))).toBe('1990-01-01');
    expect(decider.nextDay(both, day('1990-05-31'))).toBe('1990-08-31');
    expect(decider.nextDay(both, day('1990-08-31'))).toBeUndefined();
  });

  it('counts no longer what was withdrawn before entry into force, and leaves the count alone from that day on', () => {
    const { decider, both } = open();
    const withdrawn = { participant: 'NOR', counted: undefined };
    const early = decider.decide(both, { ...withdrawn, on: day('1990-08-30') });
    expect(decider.evolve(both, early).instruments).toHaveLength(1);
    const late = decider.decide(both, { ...withdrawn, on: day('1990-08-31') });
    expect(late).toEqual({ kind: 'unchanged' });
    expect(decider.evolve(both, late)).toBe(both);
  });

  it('says that nothing changed where the same instrument counts', () => {
    const { decider, norway } = open();
    expect(decider.decide(norway, count('NOR', '1990-05-31'))).toEqual({ kind: 'unchanged' });
  });
});

describe('defineAmendmentDecider', () => {
  const parties = [{ participant: 'NOR', from: day('1990-08-31') }];
  const proposal = step('amendment-proposal', day('1991-01-01'), 'NOR');

  it('decides each act once, and finds how far the amendment has come', () => {
    const decider = defineAmendmentDecider(CONFERENCE);
    const before = decider.initial(parties);
    expect(decider.stageOn(before, day('1991-01-01'))).toBe('not-proposed');
    const decided = decider.decide(before, proposal);
    expect(decider.decide(before, proposal)).toBe(decided);
    const filed = decider.evolve(before, decided);
    expect(decider.stageOn(filed, day('1991-01-01'))).toBe('filed');
    expect(decider.stageOn(filed, day('1990-12-31'))).toBe('not-proposed');
  });

  it('refuses every act where the treaty has no procedure, and waits for nothing', () => {
    const decider = defineAmendmentDecider(undefined);
    const before = decider.initial(parties);
    const decided = decider.decide(before, proposal);
    expect(decided.kind).toBe('refused');
    expect(decider.evolve(before, decided)).toBe(before);
    expect(decider.nextDay(before, day('1991-01-01'))).toBeUndefined();
  });

  /** Angola, Benin and Cuba from the first; Algeria for a month in 1991. */
  const members = [
    ...['AGO', 'BEN', 'CUB'].map((participant) => ({ participant, from: day('1990-01-01') })),
    { participant: 'DZA', from: day('1991-03-15'), until: day('1991-04-15') },
  ];
  const play = (decider: AmendmentDecider, before: AmendmentSoFar, ...acts: readonly AmendmentAct[]) =>
    acts.reduce((soFar, each) => {
      const decision = decider.decide(soFar, each);
      expect(decision.kind).toBe('admitted');
      return decider.evolve(soFar, decision);
    }, before);
  const open = (clause: AmendmentClause, ...acts: readonly AmendmentAct[]) => {
    const decider = defineAmendmentDecider(clause);
    const soFar = play(decider, decider.initial(members), ...acts);
    return {
      decider,
      soFar,
      stageOn: (on: string) => decider.stageOn(soFar, day(on)),
      nextDay: (on: string) => decider.nextDay(soFar, day(on)),
    };
  };
  const filed = step('amendment-proposal', '1991-01-01', 'AGO');
  const { approval: _, ...withoutApproval } = CONFERENCE;
  /** In force thirty days after two thirds of the Parties have accepted. */
  const after30Days: ConferenceClause = { ...withoutApproval, delay: { form: 'days-after', days: 30 } };

  it('waits for who joins and leaves, and for the end of the time for replies: four months after 31 January (article 4(1))', () => {
    const { stageOn, nextDay } = open(after30Days, filed, step('amendment-communication', '1991-01-31'));
    expect([stageOn('1991-01-30'), stageOn('1991-01-31')]).toEqual(['filed', 'communicated']);
    expect(['1991-01-31', '1991-03-15', '1991-04-15', '1991-06-01'].map(nextDay)).toEqual([
      '1991-03-15',
      '1991-04-15',
      '1991-06-01',
      undefined,
    ]);
  });

  it('waits for a Party to become a member of the group whose acceptances count: Benin on 1 March, in force a month later', () => {
    const group = {
      says: 'some members',
      members: {
        kind: 'listed',
        source: 'a list',
        complete: true,
        members: [{ participant: 'BEN', from: day('1991-03-01') }],
      },
    } as const;
    const clause: AmendmentClause = {
      kind: 'by-acceptance',
      proposal: { article: '7(1)' },
      acceptance: { kind: 'number', article: '7(2)', number: 1, of: group },
      delay: { form: 'period-after', period: { months: 1 }, monthEnd: 'last-day-of-month' },
      binding: { article: '7(3)', whom: 'acceptors' },
    };
    const { nextDay, stageOn } = open(clause, filed, step('amendment-acceptance', '1991-02-10', 'BEN'));
    expect(['1991-02-10', '1991-03-01', '1991-03-15'].map(nextDay)).toEqual(['1991-03-01', '1991-03-15', '1991-04-01']);
    expect([stageOn('1991-03-31'), stageOn('1991-04-01')]).toEqual(['filed', 'in-force']);
  });

  it('is requested with the reply of one of three, and lapses with one of six where two must reply (article 4(1))', () => {
    const acts = [
      filed,
      step('amendment-communication', '1991-01-31'),
      step('conference-request', '1991-02-10', 'BEN'),
    ];
    const { stageOn, decider } = open(after30Days, ...acts);
    expect([stageOn('1991-02-09'), stageOn('1991-02-10'), stageOn('1991-06-01')]).toEqual([
      'communicated',
      'requested',
      'requested',
    ]);
    const more = ['ECU', 'FJI', 'GAB'].map((participant) => ({ participant, from: day('1991-02-01') }));
    const ofSix = play(decider, decider.initial([...members, ...more]), ...acts);
    expect(decider.stageOn(ofSix, day('1991-05-31'))).toBe('communicated');
    expect(decider.stageOn(ofSix, day('1991-06-01'))).toBe('lapsed');
  });

  it('waits for the delay after the acceptance that is the last needed: thirty days after 31 August', () => {
    const { stageOn, nextDay } = open(
      after30Days,
      filed,
      step('amendment-communication', '1991-01-31'),
      step('conference-request', '1991-02-10', 'BEN'),
      step('conference-convening', '1991-06-10'),
      step('amendment-adoption', '1991-07-01'),
      step('amendment-acceptance', '1991-08-01', 'AGO'),
      step('amendment-acceptance', '1991-08-31', 'BEN'),
    );
    expect(nextDay('1991-08-30')).toBeUndefined();
    expect(nextDay('1991-08-31')).toBe('1991-09-30');
    expect(nextDay('1991-09-30')).toBeUndefined();
    expect([stageOn('1991-09-29'), stageOn('1991-09-30')]).toEqual(['adopted', 'in-force']);
  });

  it('asks for no request where the meeting of the Parties adopts', () => {
    const { request: _, ...rest } = after30Days;
    const clause = {
      ...rest,
      kind: 'meeting',
      adoption: { ...rest.adoption, by: 'the Conference of the Parties' },
    } as const;
    const { stageOn, nextDay } = open(clause, filed, step('amendment-communication', '1991-01-31'));
    expect([stageOn('1991-01-30'), stageOn('1991-01-31'), stageOn('1999-01-01')]).toEqual([
      'filed',
      'communicated',
      'communicated',
    ]);
    expect(nextDay('1991-04-15')).toBeUndefined();
  });

  it('in silence waits for the day after ten months, then for six more, whoever joins (articles 16(3) and 16(4))', () => {
    const acts = [filed, step('amendment-adoption', '1991-02-01'), step('amendment-communication', '1991-03-01')];
    const { stageOn, nextDay } = open(SILENCE, ...acts);
    expect(['1991-03-01', '1992-01-02', '1992-07-01'].map(nextDay)).toEqual(['1992-01-02', '1992-07-01', undefined]);
    expect([stageOn('1992-01-02'), stageOn('1992-06-30'), stageOn('1992-07-01')]).toEqual([
      'adopted',
      'adopted',
      'in-force',
    ]);
    // One of three Parties is a third.
    const defeated = open(SILENCE, ...acts, step('amendment-objection', '1991-06-01', 'CUB'));
    expect([defeated.stageOn('1992-01-01'), defeated.stageOn('1992-01-02')]).toEqual(['adopted', 'lapsed']);
    expect(defeated.nextDay('1992-01-02')).toBeUndefined();
  });

  it('knows no stage and no day of an amendment under a treaty that has no procedure, or not any more', () => {
    const { soFar } = open(after30Days, filed, step('amendment-communication', '1991-01-31'));
    for (const clause of [undefined, { kind: 'not-provided', article: 'VCLT 40' } as const]) {
      const decider = defineAmendmentDecider(clause);
      expect(decider.stageOn(soFar, day('1991-02-01'))).toBe('not-proposed');
      expect(decider.nextDay(soFar, day('1991-02-01'))).toBeUndefined();
    }
  });
});
