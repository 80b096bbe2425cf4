import { describe, expect, it } from 'vitest';
import type { SilenceClause } from '../../src/amendment/amendment-record.ts';
import { civilDate } from '../../src/calendar/civil-date.ts';
import { determineAmendmentStage } from '../../src/lifecycle/amendment-stage.ts';
import { composeLife } from '../../src/lifecycle/compose-life.ts';
import { determineTextBetween } from '../../src/lifecycle/text-between.ts';
import type { Act } from '../../src/treaty/act.ts';
import type { AmendmentClause } from '../../src/treaty/treaty.ts';
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
import { CONFERENCE, parties, SILENCE, step } from '../support/build.ts';
import { listTreaties } from '../support/catalogue.ts';

// The treaty is in force on 1 April 1991, three months after the accessions of 1 January. Every date is worked by hand.

/** As ENMOD VI and the Moon Agreement 17 have it. */
const FREE = acceptedAtAnyTime('17', '17(3)');
const entryOf = (clause: AmendmentClause, acts: readonly Act[], asOf?: string) =>
  lifeOf(clause, acts, asOf).amendments[0]?.entryIntoForce;
const boundFrom = (clause: AmendmentClause, acts: readonly Act[], participant: string) =>
  lifeOf(clause, acts).amendments[0]?.bound.find((each) => each.participant === participant)?.from;
const object = (participant: string, on: string) => step('amendment-objection', on, participant);
const votes = (inFavour: number, against: number, abstaining: number): Act => ({
  kind: 'amendment-adoption',
  on: civilDate('1992-06-01'),
  amendment: 'first',
  votes: { inFavour, against, abstaining },
});

describe('an amendment that nobody adopts (ENMOD VI, Moon Agreement 17)', () => {
  const acts = [...parties(5), PROPOSED, accept('AGO', '1992-02-01'), accept('BEN', '1992-02-02')];

  it('is in force with the acceptance that makes more than half: the third of five', () => {
    expect(entryOf(FREE, acts, '1992-03-04')).toMatchObject({
      kind: 'pending',
      awaits: [{ code: 'awaited.acceptances', values: { parties: 5, required: 3, counted: 2, missing: 1 } }],
    });
    const third = [...acts, accept('CUB', '1992-03-05'), accept('DZA', '1992-06-01')];
    expect(entryOf(FREE, third)).toMatchObject({ kind: 'determined', value: '1992-03-05', article: '17(2)' });
    expect(boundFrom(FREE, third, 'BEN')).toBe('1992-03-05');
    expect(boundFrom(FREE, third, 'DZA')).toBe('1992-06-01');
    expect(boundFrom(FREE, third, 'ECU')).toBeUndefined();
  });

  it('has no adoption: the answer leaves it out, and a vote is refused', () => {
    const life = lifeOf(FREE, [...acts, ADOPTED]);
    expect(life.amendments[0]).not.toHaveProperty('adoption');
    expect(life.refusals).toMatchObject([{ code: 'step-not-provided', act: { kind: 'amendment-adoption' } }]);
    expect(determineAmendmentStage(life, 'first', civilDate('1992-02-02'))).toBe('filed');
  });
});

describe('the number of acceptances', () => {
  const three: AmendmentClause = {
    ...FREE,
    acceptance: { kind: 'number', article: '14(3)', number: 3 },
    delay: { form: 'days-after', days: 30 },
  };
  const acts = [...parties(20), PROPOSED, accept('AGO', '1992-02-01'), accept('BEN', '1992-02-02')];

  it('a number that is fixed does not grow with the Parties: three of twenty, and thirty days (Early Notification 14(3))', () => {
    expect(entryOf(three, [...acts, accept('CUB', '1992-03-05')])).toMatchObject({ value: '1992-04-04' });
    expect(entryOf(three, acts, '1992-12-31')).toMatchObject({
      awaits: [{ values: { parties: 20, required: 3, counted: 2, missing: 1 } }],
    });
  });

  it('of a group, the acceptances of others do not count (Landscape Convention 17(5))', () => {
    const of = { says: 'member States', states: ['BEN', 'CUB', 'DZA'] } as const;
    const group: AmendmentClause = { ...three, acceptance: { kind: 'number', article: '17(5)', number: 2, of } };
    expect(entryOf(group, acts, '1992-12-31')).toMatchObject({ awaits: [{ values: { counted: 1, missing: 1 } }] });
    expect(entryOf(group, [...acts, accept('CUB', '1992-03-05')])).toMatchObject({ value: '1992-04-04' });
  });

  it('all of a group are those of it that are Parties: two of the three named (CCAMLR XXX(1))', () => {
    const of = { says: 'Members of the Commission', states: ['BEN', 'CUB', 'NOR'] } as const;
    const all = { than: 'at-least', numerator: 1, denominator: 1 } as const;
    const base = { kind: 'current', express: true } as const;
    const group: AmendmentClause = { ...FREE, acceptance: { article: 'XXX(1)', proportion: all, base, of } };
    const two = [...parties(5), PROPOSED, accept('BEN', '1992-02-02'), accept('CUB', '1992-03-05')];
    expect(entryOf(group, two)).toMatchObject({ value: '1992-03-05' });
  });

  it('of a group that changes, those count who belong to it on the day, and of one that is not known nothing is counted', () => {
    const member = (participant: string, from: string, until: string) => {
      return { participant, from: civilDate(from), until: civilDate(until) };
    };
    const members = {
      kind: 'listed',
      source: 'Annual report',
      complete: true,
      members: [
        { participant: 'BEN' },
        member('CUB', '1992-03-01', '1995-01-01'),
        member('AGO', '1980-01-01', '1992-02-01'),
      ],
    } as const;
    const of = { says: 'Members of the Commission', members } as const;
    const all = { than: 'at-least', numerator: 1, denominator: 1 } as const;
    const base = { kind: 'current', express: true } as const;
    const clause = (whose: typeof of | { says: string; members: { kind: 'not-known' } }): AmendmentClause => {
      return { ...FREE, acceptance: { article: 'XXX(1)', proportion: all, base, of: whose } };
    };
    // From 1 February Angola is no member; from 1 March Cuba is one, and must accept too: Benin alone suffices before.
    expect(entryOf(clause(of), [...parties(5), PROPOSED, accept('BEN', '1992-02-02')])).toMatchObject({
      value: '1992-02-02',
    });
    expect(entryOf(clause(of), [...parties(5), PROPOSED, accept('BEN', '1992-03-02')], '1992-04-01')).toMatchObject({
      awaits: [{ values: { parties: 2, required: 2, counted: 1, missing: 1 } }],
    });
    const unknown = clause({ says: 'Members of the Commission', members: { kind: 'not-known' } });
    expect(entryOf(unknown, [...parties(5), PROPOSED, accept('BEN', '1992-02-02')])).toMatchObject({
      kind: 'indeterminate',
      questions: [{ code: 'question.who-must-accept' }],
    });
  });

  it.each([
    [6, 5, '1992-02-05'],
    [12, 8, '1992-02-08'],
  ])('two thirds or five, whichever is more: of %i Parties %i (UNCLOS 316(1))', (count, required, value) => {
    const proportion = { than: 'at-least', numerator: 2, denominator: 3 } as const;
    const base = { kind: 'current', express: true } as const;
    const clause: AmendmentClause = { ...FREE, acceptance: { article: '316(1)', proportion, atLeast: 5, base } };
    const codes = parties(count).map(({ participant }) => participant);
    const accepted = codes.slice(0, required).map((code, index) => accept(code, `1992-02-0${index + 1}`));
    expect(entryOf(clause, [...parties(count), PROPOSED, ...accepted])).toMatchObject({ value });
    expect(entryOf(clause, [...parties(count), PROPOSED, ...accepted.slice(1)], '1993-01-01')).toMatchObject({
      awaits: [{ values: { parties: count, required, missing: 1 } }],
    });
  });

  it('of replies, a majority that is not less than four: of six Parties four, of ten six (CCW 8(1)(b))', () => {
    const proportion = { than: 'more-than', numerator: 1, denominator: 2 } as const;
    const { within: _, ...request } = { ...CONFERENCE.request, proportion };
    const asked: AmendmentClause = { ...CONFERENCE, request: { ...request, atLeast: 5 } };
    const reply = (code: string) => step('conference-request', '1992-02-01', code);
    const four = ['AGO', 'BEN', 'CUB', 'DZA'].map(reply);
    const requestOf = (count: number, replies: readonly Act[]) =>
      lifeOf(asked, [...parties(count), PROPOSED, SENT, ...replies], '1992-03-01').amendments[0]?.request;
    expect(requestOf(6, four)).toMatchObject({ kind: 'pending', awaits: [{ values: { required: 5, missing: 1 } }] });
    expect(requestOf(6, [...four, reply('ECU')])).toMatchObject({ kind: 'determined', value: '1992-02-01' });
    expect(requestOf(10, [...four, reply('ECU')])).toMatchObject({ awaits: [{ values: { required: 6, missing: 1 } }] });
  });
});

describe('an amendment in force Party by Party (Firearms Protocol 19(4), Rome Statute 121(5))', () => {
  const acts = [...parties(5), PROPOSED, ADOPTED, accept('AGO', '1992-07-01'), accept('BEN', '1992-08-15')];

  it('is in force for each ninety days after its own acceptance, without a number', () => {
    expect(entryOf(EACH_FOR_ITSELF, acts)).toMatchObject({ kind: 'determined', value: '1992-09-29', article: '19(4)' });
    expect(boundFrom(EACH_FOR_ITSELF, acts, 'AGO')).toBe('1992-09-29');
    expect(boundFrom(EACH_FOR_ITSELF, acts, 'BEN')).toBe('1992-11-13');
    expect(boundFrom(EACH_FOR_ITSELF, acts, 'CUB')).toBeUndefined();
    // Norway joins in 1993: it is no Party to the treaty as amended before it has accepted too (UNTOC 39(5); VCLT 40(5)).
    const joining: readonly Act[] = [...acts, { participant: 'NOR', kind: 'accession', on: civilDate('1993-01-01') }];
    expect(boundFrom(EACH_FOR_ITSELF, joining, 'NOR')).toBeUndefined();
    expect(boundFrom(EACH_FOR_ITSELF, [...joining, accept('NOR', '1994-01-01')], 'NOR')).toBe('1994-04-01');
    expect(entryOf(EACH_FOR_ITSELF, acts.slice(0, 7), '1992-06-30')).toMatchObject({
      awaits: [{ code: 'awaited.acceptances', values: { required: 1, missing: 1 } }],
    });
  });

  it('changes the text between two Parties on the day on which it is in force for both', () => {
    const life = lifeOf(EACH_FOR_ITSELF, acts);
    const between = (on: string) => determineTextBetween(life, 'AGO', 'BEN', civilDate(on));
    expect(between('1992-11-12')).toMatchObject({ value: { amendments: [] } });
    expect(between('1992-11-13')).toMatchObject({ value: { amendments: ['first'] } });
  });
});

describe('an amendment that nobody need accept (Rome Statute 122(2))', () => {
  it('is in force for all six months after its adoption', () => {
    const clause: AmendmentClause = {
      ...EACH_FOR_ITSELF,
      acceptance: { kind: 'not-required', article: '122(2)' },
      delay: { form: 'period-after', period: { months: 6 }, monthEnd: 'last-day-of-month' },
      binding: { article: '122(2)', whom: 'all-parties' },
    };
    const life = lifeOf(clause, [...parties(3), PROPOSED, ADOPTED, accept('AGO', '1992-07-01')]);
    expect(life.amendments[0]).toMatchObject({
      entryIntoForce: { kind: 'determined', value: '1992-12-01', article: '122(2)' },
      metOn: '1992-06-01',
      bound: [{ participant: 'AGO' }, { participant: 'BEN' }, { participant: 'CUB' }],
    });
    expect(life.refusals).toMatchObject([{ code: 'step-not-provided', act: { kind: 'amendment-acceptance' } }]);
    expect(determineAmendmentStage(life, 'first', civilDate('1992-11-30'))).toBe('adopted');
    const approved: AmendmentClause = { ...clause, approval: { article: '122', by: 'an organ' } };
    expect(entryOf(approved, [...parties(3), PROPOSED, ADOPTED], '1999-01-01')).toMatchObject({
      kind: 'pending',
      awaits: [{ code: 'awaited.approval-by' }],
    });
  });
});

describe('an amendment that says itself when it enters into force', () => {
  it('has no date by the articles, and nobody is told of one', () => {
    const clause: AmendmentClause = { ...EACH_FOR_ITSELF, acceptance: { kind: 'by-its-own-terms', article: 'XI.8' } };
    const life = lifeOf(clause, [...parties(3), PROPOSED, ADOPTED, accept('AGO', '1992-07-01')]);
    expect(life.amendments[0]).toMatchObject({
      entryIntoForce: {
        kind: 'indeterminate',
        article: 'XI.8',
        questions: [{ code: 'question.amendment-says-itself' }],
        candidates: [],
      },
      bound: [],
    });
    expect(determineAmendmentStage(life, 'first', civilDate('1999-01-01'))).toBe('adopted');
  });
});

describe('the majority by which an amendment is adopted', () => {
  const { adoption } = EACH_FOR_ITSELF;
  const threeFourths = { than: 'at-least', numerator: 3, denominator: 4 } as const;
  it.each([
    // Ten Parties; two thirds of all are seven.
    ['all-parties', adoption.proportion, [6, 0, 0], false],
    ['all-parties', adoption.proportion, [7, 3, 0], true],
    // Eight represented; three fourths of them are six, though all who vote are in favour.
    ['represented', threeFourths, [5, 0, 3], false],
    ['represented', threeFourths, [6, 0, 2], true],
    [undefined, threeFourths, [5, 0, 3], true],
  ] as const)('of %s', (of, proportion, [inFavour, against, abstaining], carries) => {
    const rule = of === undefined ? { ...adoption, proportion } : { ...adoption, proportion, of };
    const clause: AmendmentClause = { ...EACH_FOR_ITSELF, adoption: rule };
    const life = lifeOf(clause, [...parties(10), PROPOSED, votes(inFavour, against, abstaining)]);
    expect(life.amendments[0]?.adoption?.kind).toBe(carries ? 'determined' : 'excluded');
    const said = of === undefined ? 'remark.not-adopted' : `remark.not-adopted.${of}`;
    expect(life.remarks.map(({ says }) => says.code)).toEqual(carries ? [] : [said]);
  });

  it('where the article names none, the adoption stands as recorded, and that is said', () => {
    const clause: AmendmentClause = { ...EACH_FOR_ITSELF, adoption: { ...adoption, proportion: 'not-stated' } };
    for (const vote of [ADOPTED, votes(3, 4, 0)]) {
      const life = lifeOf(clause, [...parties(10), PROPOSED, vote]);
      expect(life.amendments[0]?.adoption).toMatchObject({ kind: 'determined', value: '1992-06-01' });
      expect(life.remarks).toMatchObject([{ code: 'step-presumed', says: { code: 'remark.majority-not-stated' } }]);
    }
  });
});

describe('a time in which nothing can be proposed (ATT 20(1), Firearms Protocol 19(1))', () => {
  const notBefore = { article: '19(1)', period: { years: 5 }, monthEnd: 'last-day-of-month' } as const;
  const clause: AmendmentClause = { ...EACH_FOR_ITSELF, proposal: { article: '19(1)', notBefore } };
  const proposedOn = (on: string) => lifeOf(clause, [...parties(3), step('amendment-proposal', on, 'AGO')]);

  it('ends on the same-numbered day: in force on 1 April 1991, five years later on 1 April 1996', () => {
    expect(proposedOn('1996-03-31')).toMatchObject({
      amendments: [],
      refusals: [
        {
          code: 'too-early',
          article: '19(1)',
          reason: { code: 'reason.too-early.proposal', values: { firstDay: '1996-04-01' } },
        },
      ],
    });
    expect(proposedOn('1996-04-01')).toMatchObject({ amendments: [{ record: { id: 'first' } }], refusals: [] });
  });
});

describe('a time between the communication of a proposal and its adoption (Minamata 26(2))', () => {
  const notBefore = { article: '26(2)', period: { months: 6 }, monthEnd: 'last-day-of-month' } as const;
  const clause: AmendmentClause = { ...EACH_FOR_ITSELF, adoption: { ...EACH_FOR_ITSELF.adoption, notBefore } };
  const voted = (on: string): Act => ({
    kind: 'amendment-adoption',
    on: civilDate(on),
    amendment: 'first',
    votes: { inFavour: 3, against: 0, abstaining: 0 },
  });
  const lifeWith = (sentOn: string, adoptedOn: string) =>
    lifeOf(clause, [...parties(3), PROPOSED, step('amendment-communication', sentOn), voted(adoptedOn)]);

  it.each([
    ['1992-01-15', '1992-07-14', '1992-07-15'],
    ['1992-08-31', '1993-02-27', '1993-02-28'],
    ['1993-08-31', '1994-02-27', '1994-02-28'],
  ])('communicated on %s and adopted on %s, one day before %s: it stands, and that is said', (sentOn, on, firstDay) => {
    const life = lifeWith(sentOn, on);
    expect(life.amendments[0]?.adoption).toMatchObject({ kind: 'determined', value: on });
    expect(life.refusals).toEqual([]);
    expect(life.remarks).toMatchObject([
      { code: 'adopted-early', article: '26(2)', says: { code: 'remark.adopted-early', values: { sentOn, firstDay } } },
    ]);
    expect(lifeWith(sentOn, firstDay)).toMatchObject({ refusals: [], remarks: [] });
  });

  it('says nothing where the record does not hold the communication, or holds that of the amendment alone', () => {
    const adopted = voted('1992-06-01');
    expect(lifeOf(clause, [...parties(3), PROPOSED, adopted]).remarks).toEqual([]);
    const sent = step('amendment-communication', '1992-06-10');
    expect(lifeOf(clause, [...parties(3), PROPOSED, adopted, sent]).remarks).toEqual([]);
  });

  it('where silence accepts, counts from the communication of the proposal (MARPOL 16(2)(a))', () => {
    const { adoption } = SILENCE;
    if (adoption === undefined) throw new Error('SILENCE has an adoption');
    const silence: AmendmentClause = { ...SILENCE, adoption: { ...adoption, notBefore } };
    const acts = [...parties(3), PROPOSED, SENT, voted('1992-06-01')];
    expect(lifeOf(silence, acts).remarks).toMatchObject([
      { says: { code: 'remark.adopted-early', values: { firstDay: '1992-07-15' } } },
    ]);
  });
});

describe('several procedures (Rome Statute 121, Load Lines 29)', () => {
  const SEVERAL: AmendmentClause = {
    kind: 'several',
    article: '121',
    procedures: [
      { id: 'articles-5-to-8', says: 'amendments of articles 5 to 8', clause: EACH_FOR_ITSELF },
      { id: 'others', says: 'other amendments', clause: FREE },
    ],
  };
  const by = (procedure: string): Act => ({
    kind: 'amendment-proposal',
    on: civilDate('1992-01-10'),
    participant: 'AGO',
    amendment: 'first',
    procedure,
  });

  it('the proposal names the one that it takes', () => {
    const acts = [...parties(5), ADOPTED, accept('AGO', '1992-07-01')];
    expect(entryOf(SEVERAL, [...acts, by('articles-5-to-8')])).toMatchObject({ value: '1992-09-29' });
    const free = ['AGO', 'BEN', 'CUB'].map((code) => accept(code, '1992-07-01'));
    expect(entryOf(SEVERAL, [...parties(5), by('others'), ...free])).toMatchObject({ value: '1992-07-01' });
  });

  it.each([PROPOSED, by('annexes')])(
    'a proposal that names none of them is refused, and so is what follows it',
    (act) => {
      const life = lifeOf(SEVERAL, [...parties(5), act, ADOPTED]);
      expect(life.amendments).toEqual([]);
      expect(life.refusals).toMatchObject([
        {
          code: 'procedure-not-named',
          article: '121',
          remedy: { values: { procedures: ['articles-5-to-8', 'others'] } },
        },
        { code: 'unknown-amendment', article: '121' },
      ]);
    },
  );
});

describe('acceptance by silence, further forms', () => {
  const sent = [...parties(5), PROPOSED, SENT];

  it('nobody adopts, and one objection defeats: eighteen months from 15 January 1992 end on 15 July 1993', () => {
    expect(entryOf(UNADOPTED, sent)).toMatchObject({ kind: 'determined', value: '1993-07-16' });
    const defeated = lifeOf(UNADOPTED, [...sent, object('CUB', '1993-07-15')]);
    expect(defeated.amendments[0]?.entryIntoForce).toMatchObject({
      kind: 'excluded',
      reason: { values: { required: 1 } },
    });
    expect(determineAmendmentStage(defeated, 'first', civilDate('1993-07-16'))).toBe('lapsed');
    expect(lifeOf(UNADOPTED, [...sent, object('CUB', '1993-07-16')]).refusals).toMatchObject([
      { code: 'after-window' },
    ]);
    expect(entryOf(UNADOPTED, [...parties(5), PROPOSED], '1992-02-01')).toMatchObject({
      kind: 'pending',
      awaits: [{ code: 'awaited.communication' }],
    });
    expect(lifeOf(UNADOPTED, [...parties(5), PROPOSED, object('CUB', '1992-01-12')]).refusals).toMatchObject([
      { code: 'not-communicated', reason: { code: 'reason.not-communicated.objection' } },
    ]);
  });

  it('silence lets it stand, and each Party is bound by its own acceptance (Narcotics 1988, 31(1))', () => {
    const clause: SilenceClause = {
      ...UNADOPTED,
      objection: { ...UNADOPTED.objection, within: { months: 24 } },
      entryIntoForce: { article: '31(1)(a)', delay: { form: 'days-after', days: 90 } },
      binding: { article: '31(1)(a)', whom: 'acceptors' },
    };
    // Twenty-four months end on 15 January 1994; who accepted before is bound ninety days after 16 January.
    const acts = [...sent, accept('BEN', '1993-06-01'), accept('AGO', '1994-03-01')];
    expect(entryOf(clause, acts)).toMatchObject({ kind: 'determined', value: '1994-04-16', article: '31(1)(a)' });
    expect(boundFrom(clause, acts, 'BEN')).toBe('1994-04-16');
    expect(boundFrom(clause, acts, 'AGO')).toBe('1994-05-30');
    expect(boundFrom(clause, acts, 'CUB')).toBeUndefined();
    expect(entryOf(clause, sent, '1994-02-01')).toMatchObject({ awaits: [{ code: 'awaited.acceptances' }] });
    const defeated = lifeOf(clause, [...acts, object('CUB', '1994-01-15')]);
    expect(defeated.amendments[0]?.entryIntoForce).toMatchObject({ kind: 'excluded' });
    // What Benin accepted before counts for nothing, and Angola finds nothing to accept.
    expect(defeated.amendments[0]?.bound).toEqual([]);
    expect(defeated.refusals).toMatchObject([{ code: 'defeated', act: { participant: 'AGO' } }]);
  });

  it.each([
    ['1992-03-31', '1994-01-01'],
    ['1992-04-01', '1995-01-01'],
    ['1992-12-31', '1995-01-01'],
    ['1993-01-01', '1995-01-01'],
  ])('the delay runs from the communication: notified on %s, in force on %s (Harmonized System 16(4))', (on, value) => {
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
    const adopted = step('amendment-adoption', '1992-02-01');
    const acts = [...parties(5), PROPOSED, adopted, step('amendment-communication', on)];
    expect(entryOf(clause, acts)).toMatchObject({ kind: 'determined', value, article: '16(4)' });
  });
});

describe('what is communicated, where silence accepts what was adopted', () => {
  const adopted = step('amendment-adoption', '1992-06-01');
  const proposed = [...parties(5), PROPOSED, SENT, adopted];

  it('on the day of the adoption is what was adopted, also where the proposal had been communicated before', () => {
    // Ten months from 1 June 1992 end on 1 April 1993, and six more on 1 October.
    const life = lifeOf(SILENCE, [...proposed, step('amendment-communication', '1992-06-01')]);
    expect(life.refusals).toEqual([]);
    expect(life.amendments[0]?.entryIntoForce).toMatchObject({ kind: 'determined', value: '1993-10-01' });
    expect(life.amendments[0]?.record.proposalCommunication?.on).toBe('1992-01-15');
    expect(
      entryOf(SILENCE, [...parties(5), PROPOSED, SENT, step('amendment-communication', '1992-02-15'), adopted]),
    ).toMatchObject({
      kind: 'pending',
      awaits: [{ code: 'awaited.communication-of-amendment' }],
    });
  });

  it('is awaited where the delay runs from there, though the time for objections runs from the adoption', () => {
    const clause: SilenceClause = {
      ...SILENCE,
      objection: { ...SILENCE.objection, from: 'adoption' },
      entryIntoForce: { ...SILENCE.entryIntoForce, from: 'communication' },
    };
    expect(entryOf(clause, [...parties(5), PROPOSED, adopted])).toMatchObject({
      kind: 'pending',
      article: '16(4)',
      awaits: [{ code: 'awaited.communication-of-amendment' }],
    });
    // Six months from 15 June.
    expect(
      entryOf(clause, [...parties(5), PROPOSED, adopted, step('amendment-communication', '1992-06-15')]),
    ).toMatchObject({
      value: '1992-12-15',
    });
  });
});

describe('the Rome Statute as the catalogue has it', () => {
  const rome = listTreaties().find(({ id }) => id === 'rome-statute');
  const state = (participant: string): Act => ({ participant, kind: 'ratification', on: civilDate('2002-04-11') });
  const known = { inForceOn: civilDate('2002-07-01'), metOn: civilDate('2002-04-11') };
  const composeRome = (acts: readonly Act[]) => {
    if (rome === undefined) throw new Error('the catalogue has the Rome Statute');
    const { entryIntoForce } = rome.finalClauses;
    const finalClauses = { ...rome.finalClauses, entryIntoForce: { ...entryIntoForce, known } };
    return composeLife({ ...rome, finalClauses }, { acts: [...['LIE', 'DEU', 'NOR'].map(state), ...acts] });
  };
  const proposal = (on: string): Act => ({
    kind: 'amendment-proposal',
    on: civilDate(on),
    participant: 'LIE',
    amendment: 'first',
    procedure: 'articles-5-to-8',
  });

  it('amendments of articles 5 to 8 bind who accepts, a year after each deposit: Liechtenstein from 8 May 2013', () => {
    const life = composeRome([
      proposal('2009-11-29'),
      step('amendment-adoption', '2010-06-11'),
      accept('LIE', '2012-05-08'),
      accept('DEU', '2013-06-03'),
    ]);
    expect(life.refusals).toEqual([]);
    expect(life.amendments[0]?.entryIntoForce).toMatchObject({ kind: 'determined', value: '2013-05-08' });
    expect(life.amendments[0]?.bound).toMatchObject([
      { participant: 'DEU', from: '2014-06-03', because: 'accepted-later' },
      { participant: 'LIE', from: '2013-05-08', because: 'accepted' },
    ]);
  });

  it('nothing can be proposed before seven years have passed: from 1 July 2009', () => {
    expect(composeRome([proposal('2009-06-30')]).refusals).toMatchObject([
      { code: 'too-early', article: '121(1)', reason: { values: { firstDay: '2009-07-01' } } },
    ]);
    expect(composeRome([proposal('2009-07-01')]).refusals).toEqual([]);
  });
});
