import { describe, expect, it } from 'vitest';
import type { ConferenceClause, MeetingClause, SilenceClause } from '../../src/amendment/amendment-record.ts';
import { civilDate } from '../../src/calendar/civil-date.ts';
import { determineAmendmentStage } from '../../src/lifecycle/amendment-stage.ts';
import { composeChronology } from '../../src/lifecycle/chronology.ts';
import { composeLife } from '../../src/lifecycle/compose-life.ts';
import type { Life } from '../../src/lifecycle/life.ts';
import { determineTextBetween, determineTextFor } from '../../src/lifecycle/text-between.ts';
import type { Act } from '../../src/treaty/act.ts';
import type { AmendmentClause } from '../../src/treaty/treaty.ts';
import { act, CONFERENCE, parties, SILENCE, step, TWENTY_STATES, treatyWith } from '../support/build.ts';
import { cellOf, readVectors } from '../support/vectors.ts';

const lifeOf = (clause: AmendmentClause, acts: readonly Act[], asOf?: string) =>
  composeLife(treatyWith(1, { amendment: clause }), { acts }, asOf === undefined ? undefined : civilDate(asOf));
const entryOf = (life: Life) => life.amendments[0]?.entryIntoForce;
const stageOn = (clause: AmendmentClause, acts: readonly Act[], on: string) =>
  determineAmendmentStage(lifeOf(clause, acts, on), 'first', civilDate(on));
const textFor = (life: Life, participant: string, on: string) => determineTextFor(life, participant, civilDate(on));
const boundOf = (life: Life, participant: string) =>
  life.amendments[0]?.bound.find((each) => each.participant === participant);

const accept = (participant: string, on: string) => step('amendment-acceptance', on, participant);
const object = (participant: string, on: string) => step('amendment-objection', on, participant);
const votes = (inFavour: number, against: number, abstaining = 0, on = '1992-06-01'): Act => ({
  kind: 'amendment-adoption',
  on: civilDate(on),
  amendment: 'first',
  votes: { inFavour, against, abstaining },
});
/** Proposed by Angola on 10 January 1992 and adopted on 1 June. */
const ADOPTED: readonly Act[] = [
  step('amendment-proposal', '1992-01-10', 'AGO'),
  step('amendment-adoption', '1992-06-01'),
];

/** As the climate conventions have it: three fourths adopt, three fourths accept, ninety days. */
const MEETING: MeetingClause = {
  kind: 'meeting',
  proposal: { article: '15(1)' },
  adoption: {
    article: '15(3)',
    by: 'the Conference of the Parties',
    proportion: { than: 'at-least', numerator: 3, denominator: 4 },
  },
  acceptance: {
    article: '15(4)',
    proportion: { than: 'at-least', numerator: 3, denominator: 4 },
    base: { kind: 'current', express: true },
  },
  delay: { form: 'days-after', days: 90 },
  binding: {
    article: '15(5)',
    whom: 'acceptors',
    later: { article: '15(5)', delay: { form: 'days-after', days: 90 } },
  },
};

describe('determineAdoption, by the meeting of the Parties', () => {
  const eight = parties(8);

  it('is awaited from the meeting at once, and no conference is asked for (UNFCCC 15)', () => {
    const life = lifeOf(MEETING, [...eight, step('amendment-proposal', '1992-01-10', 'AGO')]);
    expect(life.amendments[0]).not.toHaveProperty('request');
    expect(life.amendments[0]).not.toHaveProperty('window');
    expect(entryOf(life)).toMatchObject({
      kind: 'pending',
      article: '15(3)',
      awaits: [{ code: 'awaited.adoption-by', values: { by: 'the Conference of the Parties' } }],
    });
    expect(stageOn(MEETING, [...eight, step('amendment-proposal', '1992-01-10', 'AGO')], '1992-02-01')).toBe('filed');
  });

  it.each([
    [6, 2, true],
    [5, 2, false],
    [5, 3, false],
    [3, 1, true],
    [3, 0, true],
  ])('three fourths of the votes cast: %i to %i (UNFCCC 15(3))', (inFavour, against, carries) => {
    const life = lifeOf(MEETING, [...eight, step('amendment-proposal', '1992-01-10', 'AGO'), votes(inFavour, against)]);
    expect(life.amendments[0]?.adoption?.kind).toBe(carries ? 'determined' : 'excluded');
    const voting = inFavour + against;
    const says = {
      code: 'remark.not-adopted',
      values: { inFavour, voting, required: Math.ceil((voting * 3) / 4) },
    };
    expect(life.remarks).toMatchObject(carries ? [] : [{ article: '15(3)', code: 'not-adopted', says }]);
  });

  it('consensus is one of one: a single vote against prevents it, an abstention does not', () => {
    const consensus: MeetingClause = {
      ...MEETING,
      adoption: { ...MEETING.adoption, proportion: { than: 'at-least', numerator: 1, denominator: 1 } },
    };
    const proposal = step('amendment-proposal', '1992-01-10', 'AGO');
    const adoption = (...each: Parameters<typeof votes>) =>
      lifeOf(consensus, [...eight, proposal, votes(...each)]).amendments[0]?.adoption?.kind;
    expect(adoption(8, 0)).toBe('determined');
    expect(adoption(6, 0, 2)).toBe('determined');
    expect(adoption(7, 1)).toBe('excluded');
  });

  it('has no conference to request or to convene', () => {
    const life = lifeOf(MEETING, [
      ...eight,
      ...ADOPTED,
      step('conference-request', '1992-02-01', 'AGO'),
      step('conference-convening', '1992-03-01'),
      step('amendment-approval', '1992-07-01'),
      object('AGO', '1992-07-01'),
    ]);
    const notProvided = (kind: string) => {
      return {
        code: 'step-not-provided',
        reason: { code: 'reason.step-not-provided', values: { kind } },
        remedy: { code: 'remedy.leave-out-or-check-clause', values: {} },
      };
    };
    expect(life.refusals.map(({ code, reason, remedy }) => ({ code, reason, remedy }))).toEqual([
      notProvided('conference-request'),
      notProvided('conference-convening'),
      {
        code: 'approval-not-provided',
        reason: { code: 'reason.approval-not-provided', values: {} },
        remedy: { code: 'remedy.leave-out', values: {} },
      },
      notProvided('amendment-objection'),
    ]);
    expect(life.refusals.map(({ article }) => article)).toEqual(['15(3)', '15(3)', '15(3)', '15(4)']);
  });

  it('only a Party proposes, and only what was adopted can be accepted', () => {
    const life = lifeOf(MEETING, [
      ...eight,
      step('amendment-proposal', '1992-01-09', 'TGO'),
      step('amendment-proposal', '1992-01-10', 'AGO'),
      accept('AGO', '1992-05-31'),
      step('amendment-adoption', '1992-06-01'),
    ]);
    expect(life.refusals.map(({ code }) => code)).toEqual(['not-a-party', 'not-adopted']);
  });
});

describe('determineAmendmentEntryIntoForce, after a meeting', () => {
  const eight = parties(8);
  /** Six of eight accept, the sixth on 10 March 1993: ninety days are 8 June 1993. */
  const six = ['AGO', 'BEN', 'CUB', 'DZA', 'ECU', 'FJI'].map((each, index) =>
    accept(each, `1993-03-${String(5 + index).padStart(2, '0')}`),
  );
  const acts = [...eight, ...ADOPTED, ...six];

  it('ninety days after three fourths of the Parties have accepted, six of eight (UNFCCC 15(4))', () => {
    expect(entryOf(lifeOf(MEETING, acts))).toMatchObject({ kind: 'determined', value: '1993-06-08', article: '15(4)' });
    expect(entryOf(lifeOf(MEETING, acts.slice(0, -1)))).toMatchObject({
      kind: 'pending',
      awaits: [{ code: 'awaited.acceptances', values: { parties: 8, required: 6, counted: 5, missing: 1 } }],
    });
    expect(stageOn(MEETING, acts, '1993-06-07')).toBe('adopted');
    expect(stageOn(MEETING, acts, '1993-06-08')).toBe('in-force');
  });

  it('binds those that accepted by the day met from its entry into force (UNFCCC 15(4))', () => {
    const life = lifeOf(MEETING, acts);
    expect(boundOf(life, 'FJI')).toMatchObject({ from: '1993-06-08', because: 'accepted' });
    expect(boundOf(life, 'GAB')).toBeUndefined();
    expect(textFor(life, 'AGO', '1993-06-07')).toMatchObject({ value: { amendments: [] } });
    expect(textFor(life, 'AGO', '1993-06-08')).toMatchObject({ value: { amendments: ['first'] } });
  });

  it.each(
    readVectors('amendment-acceptances').map((row) => {
      const [on, from] = [cellOf(row, 'accepted_on'), cellOf(row, 'bound_from')];
      return [on, from, on === row.met_on ? 'accepted' : 'accepted-later'] as const;
    }),
  )('who accepts later is bound by its own ninety days: %s, %s (UNFCCC 15(5))', (on, from, because) => {
    const life = lifeOf(MEETING, [...acts, accept('GAB', on)]);
    expect(boundOf(life, 'GAB')).toMatchObject({ from, because, article: '15(5)' });
    expect(textFor(life, 'GAB', from)).toMatchObject({ value: { amendments: ['first'] } });
  });

  it('where the clause names no day for later acceptances, from the acceptance, and never before the amendment', () => {
    const { later: _, ...binding } = MEETING.binding;
    const silent: MeetingClause = { ...MEETING, binding };
    const from = (on: string) => boundOf(lifeOf(silent, [...acts, accept('GAB', on)]), 'GAB');
    expect(from('1993-03-11')).toMatchObject({ from: '1993-06-08', because: 'accepted' });
    expect(from('1993-06-09')).toMatchObject({ from: '1993-06-09', because: 'accepted-later' });
  });

  it('who becomes a Party later joins the amended treaty, and towards a Party not bound the unamended (VCLT 40(5))', () => {
    const life = lifeOf(MEETING, [...acts, act('TGO', 'accession', '1994-01-10')]);
    const between = (one: string, other: string) => determineTextBetween(life, one, other, civilDate('1994-03-01'));
    expect(boundOf(life, 'TGO')).toMatchObject({ from: '1994-02-10', because: 'joined-later' });
    expect(between('TGO', 'AGO')).toMatchObject({ value: { amendments: ['first'] } });
    expect(between('TGO', 'GAB')).toMatchObject({ value: { amendments: [] } });
  });

  it('who leaves before its own period is over is never bound', () => {
    // Gabon accepts on 1 December 1994, bound from 1 March 1995; its denunciation takes effect on that day, or a day later.
    const leaving = (received: string) =>
      boundOf(lifeOf(MEETING, [...acts, act('GAB', 'denunciation', received), accept('GAB', '1994-12-01')]), 'GAB');
    expect(leaving('1994-03-01')).toBeUndefined();
    expect(leaving('1994-03-02')).toMatchObject({ from: '1995-03-01', until: '1995-03-02' });
  });

  it('where it binds all Parties, it binds those that did not accept from its entry into force', () => {
    const all: MeetingClause = { ...MEETING, binding: { article: '15(5)', whom: 'all-parties' } };
    const life = lifeOf(all, [...acts, act('TGO', 'accession', '1994-01-10')]);
    expect(boundOf(life, 'GAB')).toMatchObject({ from: '1993-06-08', because: 'binds-all', article: '15(5)' });
    expect(boundOf(life, 'TGO')).toMatchObject({ from: '1994-02-10', because: 'joined-later' });
  });
});

const { defeatedBy: _, ...objection } = SILENCE.objection;
/** Opting out: nobody can defeat it, and who objects is not bound. */
const OPTING_OUT: SilenceClause = {
  ...SILENCE,
  objection,
  binding: { article: '16(5)', whom: 'all-but-objectors' },
};

describe('determineBySilence, tacit acceptance', () => {
  // Communicated on 15 July 1992: objections until 15 May 1993, that day included; six months more, 15 November 1993.
  const nine = parties(9);
  const acts = [...nine, ...ADOPTED, step('amendment-communication', '1992-07-15')];

  it('in force a period after the last day for objections, in silence (MARPOL 16(2)(f)(iii))', () => {
    const life = lifeOf(SILENCE, acts);
    expect(life.amendments[0]).toMatchObject({
      window: { kind: 'determined', value: '1993-05-15', article: '16(3)' },
      metOn: '1993-05-15',
      entryIntoForce: { kind: 'determined', value: '1993-11-15', article: '16(4)' },
    });
  });

  it('while they can still defeat it, it is pending: on the last day too, and not on the day after', () => {
    for (const asOf of ['1992-07-15', '1993-05-14', '1993-05-15']) {
      expect(entryOf(lifeOf(SILENCE, acts, asOf))).toMatchObject({
        kind: 'pending',
        article: '16(3)',
        awaits: [{ code: 'awaited.day', values: { on: '1993-05-16' } }],
        basis: [
          { article: '16(2)', code: 'step.act', values: { act: { kind: 'amendment-adoption' } } },
          { article: '16(3)', code: 'step.act', values: { act: { kind: 'amendment-communication' } } },
          { article: '16(3)', code: 'step.add-period' },
          { article: '16(3)', code: 'step.objections', values: { parties: 9, required: 3, counted: 0 } },
        ],
      });
      expect(stageOn(SILENCE, acts, asOf)).toBe('adopted');
    }
    expect(entryOf(lifeOf(SILENCE, acts, '1993-05-16'))).toMatchObject({ kind: 'determined', value: '1993-11-15' });
    expect(stageOn(SILENCE, acts, '1993-11-14')).toBe('adopted');
    expect(stageOn(SILENCE, acts, '1993-11-15')).toBe('in-force');
  });

  it('a third of nine is three: two objections do not defeat it, three do, on the last day too', () => {
    const two = [object('AGO', '1992-08-01'), object('BEN', '1993-05-15')];
    expect(entryOf(lifeOf(SILENCE, [...acts, ...two]))).toMatchObject({
      kind: 'determined',
      value: '1993-11-15',
      basis: [
        {},
        {},
        {},
        { code: 'step.objections', values: { parties: 9, required: 3, counted: 2 } },
        { article: '16(3)', code: 'step.objections-until', values: { on: '1993-05-15' } },
        { article: '16(4)', code: 'step.add-period' },
      ],
    });
    const defeated = lifeOf(SILENCE, [...acts, ...two, object('CUB', '1993-05-15')]);
    expect(entryOf(defeated)).toMatchObject({
      kind: 'excluded',
      article: '16(3)',
      reason: {
        code: 'reason.defeated-by-objections',
        values: { parties: 9, required: 3, counted: 3, until: '1993-05-15' },
      },
    });
    expect(determineAmendmentStage(defeated, 'first', civilDate('1993-05-15'))).toBe('lapsed');
    expect(defeated.amendments[0]?.bound).toEqual([]);
  });

  it('the chronology tells whom it does not bind where who objects opts out: a Party still, on the day of entry into force', () => {
    const objections = [
      object('AGO', '1992-08-01'),
      object('BEN', '1993-05-15'),
      act('BEN', 'denunciation', '1992-09-01'),
    ];
    const ofClause = (clause: SilenceClause) =>
      composeChronology(lifeOf(clause, [...acts, ...objections])).filter(({ kind }) => kind === 'amendment-binds-not');
    // Benin leaves a year after 1 September 1992, before 15 November 1993.
    expect(ofClause(OPTING_OUT)).toMatchObject([{ on: '1993-11-15', article: '16(5)', participant: 'AGO' }]);
    expect(ofClause(SILENCE)).toEqual([]);
  });

  it('an objection after the last day is refused, and defeats nothing', () => {
    const life = lifeOf(SILENCE, [
      ...acts,
      object('AGO', '1992-08-01'),
      object('BEN', '1993-05-15'),
      object('CUB', '1993-05-16'),
    ]);
    expect(life.refusals).toMatchObject([
      {
        code: 'after-window',
        article: '16(3)',
        act: { participant: 'CUB' },
        reason: { code: 'reason.after-window.objection', values: { lastDay: '1993-05-15' } },
        remedy: { code: 'remedy.check-against-record' },
      },
    ]);
    expect(entryOf(life)).toMatchObject({ kind: 'determined', value: '1993-11-15' });
  });

  it('only a Party objects, once, and only to what was adopted', () => {
    const life = lifeOf(SILENCE, [
      ...acts,
      object('AGO', '1992-05-31'),
      object('TGO', '1992-08-01'),
      object('BEN', '1992-08-01'),
      object('BEN', '1992-09-01'),
    ]);
    expect(life.refusals).toMatchObject([
      {
        code: 'not-adopted',
        reason: { code: 'reason.not-adopted.objection', values: { by: '1992-05-31' } },
        remedy: { code: 'remedy.record-adoption-or-check-day' },
      },
      {
        code: 'not-a-party',
        reason: { code: 'reason.not-a-party.objection', values: {} },
        remedy: { code: 'remedy.check-against-record' },
      },
      {
        code: 'second-reply',
        reason: { code: 'reason.second-reply.objection', values: { on: '1992-08-01' } },
        remedy: { code: 'remedy.strike-one-by-correction' },
      },
    ]);
  });

  it('the Parties of the last day are the whole: who joins raises the number, whose objector leaves does not count', () => {
    const three = ['AGO', 'BEN', 'CUB'].map((each) => object(each, '1992-08-01'));
    // Jordan is the tenth Party from 15 May 1993: a third of ten is four.
    const joining = (on: string) => entryOf(lifeOf(SILENCE, [...acts, ...three, act('JOR', 'accession', on)]));
    expect(joining('1993-04-15')).toMatchObject({ kind: 'determined' });
    expect(joining('1993-04-16')).toMatchObject({ kind: 'excluded' });
    // Angola is out on 15 May 1993: of eight, three, and two objections are left.
    const leaving = (on: string) => entryOf(lifeOf(SILENCE, [...acts, ...three, act('AGO', 'denunciation', on)]));
    expect(leaving('1992-05-15')).toMatchObject({ kind: 'determined' });
    expect(leaving('1992-05-16')).toMatchObject({ kind: 'excluded' });
  });

  it('in force it binds every Party, objectors too, where the clause says so', () => {
    const life = lifeOf(SILENCE, [...acts, object('AGO', '1992-08-01'), act('TGO', 'accession', '1994-01-10')]);
    expect(boundOf(life, 'AGO')).toMatchObject({ from: '1993-11-15', because: 'binds-all', article: '16(5)' });
    expect(boundOf(life, 'TGO')).toMatchObject({ from: '1994-02-10', because: 'joined-later' });
  });

  it('the last day is reckoned by the month-end rule of the clause', () => {
    // 30 April 1992 and ten months: there is no 30 February 1993.
    const early = [
      ...nine,
      step('amendment-proposal', '1992-01-10', 'AGO'),
      step('amendment-adoption', '1992-04-01'),
      step('amendment-communication', '1992-04-30'),
    ];
    expect(lifeOf(SILENCE, early).amendments[0]?.window).toMatchObject({ value: '1993-02-28', monthEndMattered: true });
    const next: SilenceClause = {
      ...SILENCE,
      objection: { ...SILENCE.objection, monthEnd: 'first-day-of-next-month' },
    };
    expect(lifeOf(next, early).amendments[0]?.window).toMatchObject({ value: '1993-03-01', monthEndMattered: true });
    expect(lifeOf(next, [...early, object('AGO', '1993-03-01')]).refusals).toEqual([]);
    expect(lifeOf(SILENCE, [...early, object('AGO', '1993-03-01')]).refusals).toMatchObject([{ code: 'after-window' }]);
  });

  it('waits for the adoption, and then for the communication from which the period runs', () => {
    const proposed = [...nine, step('amendment-proposal', '1992-01-10', 'AGO')];
    expect(entryOf(lifeOf(SILENCE, proposed))).toMatchObject({
      kind: 'pending',
      article: '16(2)',
      awaits: [{ code: 'awaited.adoption-by-meeting' }],
    });
    const life = lifeOf(SILENCE, [...nine, ...ADOPTED]);
    expect(entryOf(life)).toMatchObject({
      kind: 'pending',
      article: '16(3)',
      awaits: [{ code: 'awaited.communication-of-amendment' }],
    });
    expect(life.amendments[0]).not.toHaveProperty('window');
  });

  it('from the adoption, where the clause says so, the communication moves nothing', () => {
    const fromAdoption: SilenceClause = { ...SILENCE, objection: { ...SILENCE.objection, from: 'adoption' } };
    // 1 June 1992 and ten months: 1 April 1993; six months more, 1 October 1993.
    for (const record of [acts, [...nine, ...ADOPTED]]) {
      const life = lifeOf(fromAdoption, record);
      expect(life.amendments[0]?.window).toMatchObject({ value: '1993-04-01' });
      expect(entryOf(life)).toMatchObject({ value: '1993-10-01' });
    }
  });

  it('a vote that fails leaves nothing to object to', () => {
    const failed = [...nine, step('amendment-proposal', '1992-01-10', 'AGO'), votes(5, 3)];
    const life = lifeOf(SILENCE, [...failed, object('AGO', '1992-08-01')]);
    expect(life.amendments[0]?.adoption).toMatchObject({ kind: 'excluded', article: '16(2)' });
    expect(life.refusals).toMatchObject([{ code: 'not-adopted' }]);
    expect(stageOn(SILENCE, failed, '1992-07-01')).toBe('rejected');
  });

  it('nothing is accepted or approved expressly', () => {
    const life = lifeOf(SILENCE, [...acts, accept('AGO', '1992-08-01'), step('amendment-approval', '1992-08-02')]);
    expect(life.refusals.map(({ code }) => code)).toEqual(['step-not-provided', 'step-not-provided']);
  });
});

describe('listBoundBySilence, opting out', () => {
  const acts = [...parties(4), ...ADOPTED, step('amendment-communication', '1992-07-15')];
  const life = lifeOf(OPTING_OUT, [
    ...acts,
    object('AGO', '1992-08-01'),
    object('BEN', '1993-05-15'),
    object('CUB', '1993-05-16'),
    act('TGO', 'accession', '1994-01-10'),
  ]);

  it('in force for all but those that objected in time, the last day inside', () => {
    expect(entryOf(life)).toMatchObject({ kind: 'determined', value: '1993-11-15' });
    expect(life.refusals).toMatchObject([{ code: 'after-window', act: { participant: 'CUB' } }]);
    expect(life.amendments[0]?.bound).toEqual([
      { participant: 'CUB', from: '1993-11-15', because: 'silent', article: '16(5)' },
      { participant: 'DZA', from: '1993-11-15', because: 'silent', article: '16(5)' },
      { participant: 'TGO', from: '1994-02-10', because: 'joined-later', article: 'VCLT 40(5)' },
    ]);
  });

  it('towards an objector the text stays as it was, for who joins later too (VCLT 40(5))', () => {
    const between = (one: string, other: string) => determineTextBetween(life, one, other, civilDate('1994-03-01'));
    expect(between('CUB', 'DZA')).toMatchObject({ value: { amendments: ['first'] } });
    expect(between('TGO', 'DZA')).toMatchObject({ value: { amendments: ['first'] } });
    expect(between('CUB', 'AGO')).toMatchObject({ value: { amendments: [] } });
    expect(between('TGO', 'BEN')).toMatchObject({ value: { amendments: [] } });
    expect(textFor(life, 'AGO', '1994-03-01')).toMatchObject({ value: { amendments: [] } });
  });

  it('its date is known while objections still come: nobody can defeat it', () => {
    expect(entryOf(lifeOf(OPTING_OUT, acts, '1992-08-01'))).toMatchObject({ kind: 'determined', value: '1993-11-15' });
    const everyOne = ['AGO', 'BEN', 'CUB', 'DZA'].map((each) => object(each, '1992-08-01'));
    const all = lifeOf(OPTING_OUT, [...acts, ...everyOne]);
    expect(entryOf(all)).toMatchObject({ kind: 'determined', value: '1993-11-15' });
    expect(all.amendments[0]?.bound).toEqual([]);
  });

  it('a Party that leaves before entry into force is not bound, one that leaves later up to that day', () => {
    const leaving = (received: string) =>
      boundOf(lifeOf(OPTING_OUT, [...acts, act('DZA', 'denunciation', received)]), 'DZA');
    expect(leaving('1992-11-15')).toBeUndefined();
    expect(leaving('1992-11-16')).toMatchObject({ from: '1993-11-15', until: '1993-11-16', because: 'silent' });
  });

  it('who becomes a Party between the last day and entry into force is bound from entry into force', () => {
    // Party from 10 September 1993: it had no time to object, and joins what is about to be in force.
    const joined = lifeOf(OPTING_OUT, [...acts, act('TGO', 'accession', '1993-08-10')]);
    expect(boundOf(joined, 'TGO')).toMatchObject({ from: '1993-11-15' });
  });
});

describe('determineRequest, a conference with no limit for replies', () => {
  const { within: __, ...request } = CONFERENCE.request;
  const unlimited: ConferenceClause = { ...CONFERENCE, request: { ...request, express: true } };
  const ten = parties(10);
  const sent = [step('amendment-proposal', '1992-01-10', 'AGO'), step('amendment-communication', '1992-02-10')];
  const favour = (participant: string, on: string) => step('conference-request', on, participant);
  const requestOf = (acts: readonly Act[], asOf?: string) => lifeOf(unlimited, acts, asOf).amendments[0]?.request;
  const four = TWENTY_STATES.slice(0, 4).map((each, index) => favour(each, `${2001 + index}-05-01`));

  it('replies are never too late: a third of ten is there with the fourth, years after (ICCPR 51(1))', () => {
    const life = lifeOf(unlimited, [...ten, ...sent, ...four]);
    expect(life.refusals).toEqual([]);
    expect(life.amendments[0]).not.toHaveProperty('window');
    expect(life.amendments[0]?.request).toMatchObject({
      kind: 'determined',
      value: '2004-05-01',
      basis: [
        {
          code: 'step.tally-complete',
          values: { of: 'requests', parties: 10, required: 4, counted: 4, decisive: [{ participant: 'DZA' }] },
        },
      ],
    });
    expect(stageOn(unlimited, [...ten, ...sent, ...four], '2004-04-30')).toBe('communicated');
    expect(stageOn(unlimited, [...ten, ...sent, ...four], '2004-05-01')).toBe('requested');
  });

  it('pending with the number that is missing, and it never lapses (ICCPR 51(1))', () => {
    const acts = [...ten, ...sent, ...four.slice(0, 3)];
    expect(requestOf(acts)).toMatchObject({
      kind: 'pending',
      awaits: [{ code: 'awaited.requests', values: { parties: 10, required: 4, counted: 3, missing: 1 } }],
    });
    expect(stageOn(unlimited, acts, '2050-01-01')).toBe('communicated');
  });

  it('the reply of a Party that has left since counts no more', () => {
    const leaving = act('AGO', 'denunciation', '2003-01-01');
    // Out on 1 January 2004: of nine three, and Benin, Cuba and Algeria are there on 1 May 2004.
    expect(requestOf([...ten, ...sent, ...four, leaving])).toMatchObject({
      kind: 'determined',
      value: '2004-05-01',
      basis: [{ values: { parties: 9, required: 3, counted: 3 } }],
    });
    expect(requestOf([...ten, ...sent, ...four.slice(0, 3), leaving])).toMatchObject({ kind: 'pending' });
  });

  it('a convening after enough replies is taken, and adoption, approval and acceptances follow as ever', () => {
    const acts = [
      ...ten,
      ...sent,
      ...four,
      step('conference-convening', '2004-06-01'),
      step('amendment-adoption', '2005-01-01'),
      step('amendment-approval', '2005-12-01'),
      ...TWENTY_STATES.slice(0, 7).map((each, index) => accept(each, `2006-01-0${index + 1}`)),
    ];
    const life = lifeOf(unlimited, acts);
    expect(life.refusals).toEqual([]);
    expect(entryOf(life)).toMatchObject({ kind: 'determined', value: '2006-01-07' });
  });
});
