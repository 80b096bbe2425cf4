import { describe, expect, it } from 'vitest';
import { ACCEPTANCE_BASE_READINGS } from '../../src/amendment/acceptance-base-readings.ts';
import type { AcceptanceTerms } from '../../src/amendment/acceptance-terms.ts';
import { admitAmendmentAct } from '../../src/amendment/admission/admit-amendment-act.ts';
import { admitAmendmentActs } from '../../src/amendment/admission/admit-amendment-acts.ts';
import { listStepRemarks } from '../../src/amendment/admission/list-step-remarks.ts';
import type {
  AmendmentRecord,
  ConferenceClause,
  MeetingClause,
  SilenceClause,
} from '../../src/amendment/amendment-record.ts';
import { determineAmendmentEntryIntoForce } from '../../src/amendment/determine-amendment-entry-into-force.ts';
import {
  determineLastDay,
  determineLastDayForObjections,
  determineLastDayForReplies,
  findLastDay,
} from '../../src/amendment/determine-last-day.ts';
import { findArticle } from '../../src/amendment/find-article.ts';
import { type CivilDate, civilDate } from '../../src/calendar/civil-date.ts';
import type { Determination } from '../../src/determination/determination.ts';
import type { AmendmentAct } from '../../src/treaty/act.ts';
import { AMENDMENT_KINDS } from '../../src/treaty/act-kinds.ts';
import type { AmendmentProcedure } from '../../src/treaty/amendment-procedure.ts';
import { CONFERENCE, SILENCE, step, TWENTY_STATES } from '../support/build.ts';

// Every part of a clause has an article of its own here, so that a wrong one shows itself.
const BY_CONFERENCE: ConferenceClause = {
  ...CONFERENCE,
  request: { ...CONFERENCE.request, article: '4(2)' },
  adoption: { ...CONFERENCE.adoption, article: '4(3)' },
  approval: { article: '4(4)', by: 'the General Assembly' },
  acceptance: { ...CONFERENCE.acceptance, article: '4(5)' },
};
const BY_MEETING: MeetingClause = {
  kind: 'meeting',
  proposal: { article: '5(1)' },
  adoption: { ...CONFERENCE.adoption, article: '5(2)', by: 'the Meeting of the Parties' },
  acceptance: { ...CONFERENCE.acceptance, article: '5(3)' },
  delay: { form: 'same-day' },
  binding: { article: '5(4)', whom: 'acceptors' },
};

const spans = (count: number, from: string, first = 0) =>
  TWENTY_STATES.slice(first, first + count).map((participant) => ({ participant, from: civilDate(from) }));

const PROPOSAL = step('amendment-proposal', '2000-01-01', 'AGO');
const SENT = step('amendment-communication', '2000-01-10');
const CONVENED = step('conference-convening', '2000-06-01');
const ADOPTED = step('amendment-adoption', '2000-07-01');
const vote = (on: string, inFavour: number, against: number, abstaining: number): AmendmentAct => ({
  ...{ kind: 'amendment-adoption', on: civilDate(on), amendment: 'first' },
  votes: { inFavour, against, abstaining },
});

describe('findArticle', () => {
  const articlesOf = (clause: AmendmentProcedure) =>
    AMENDMENT_KINDS.map((kind) => findArticle(step(kind, '2000-01-01'), clause));

  it('is that of the part of the clause under which a step is done, or the nearest to it', () => {
    expect(articlesOf(BY_CONFERENCE)).toEqual(['4(1)', '4(2)', '4(2)', '4(2)', '4(3)', '4(4)', '4(5)', '4(5)']);
    expect(articlesOf(BY_MEETING)).toEqual(['5(1)', '5(2)', '5(2)', '5(2)', '5(2)', '5(2)', '5(3)', '5(3)']);
    expect(articlesOf({ ...BY_MEETING, approval: { article: '5(5)', by: 'it' } })[5]).toBe('5(5)');
    expect(articlesOf(SILENCE)).toEqual([...['16(1)', '16(3)', '16(3)', '16(3)', '16(2)', '16(2)', '16(3)', '16(3)']]);
  });
});

describe('admitAmendmentActs, steps that the procedure does not have or that come out of their order', () => {
  const refusalsOf = (clause: AmendmentProcedure, ...steps: readonly AmendmentAct[]) =>
    admitAmendmentActs([PROPOSAL, ...steps], { clause, parties: spans(6, '1991-01-01') }).refusals;
  const last = (clause: AmendmentProcedure, steps: readonly AmendmentAct[], article: string, refusal: object) =>
    expect(refusalsOf(clause, ...steps)).toEqual([{ act: steps.at(-1), article, ...refusal }]);
  const notProvided = (kind: string) => ({
    code: 'step-not-provided',
    reason: { code: 'reason.step-not-provided', values: { kind } },
    remedy: { code: 'remedy.leave-out-or-check-clause', values: {} },
  });
  const already = (kind: string, on: string) => ({
    code: 'step-taken-already',
    reason: { code: 'reason.step-taken-already', values: { kind, on } },
    remedy: { code: 'remedy.check-against-record', values: {} },
  });

  it('by silence nobody asks for a conference, approves or accepts (MARPOL 16)', () => {
    const request = step('conference-request', '2000-02-01', 'BEN');
    last(SILENCE, [request], '16(3)', notProvided('conference-request'));
    last(SILENCE, [CONVENED], '16(3)', notProvided('conference-convening'));
    last(SILENCE, [ADOPTED, step('amendment-approval', '2000-08-01')], '16(2)', notProvided('amendment-approval'));
    const accepted = step('amendment-acceptance', '2000-08-01', 'BEN');
    last(SILENCE, [ADOPTED, accepted], '16(3)', notProvided('amendment-acceptance'));
  });

  it('where acceptance is express nobody objects, and where the meeting adopts nobody asks for a conference', () => {
    const objection = step('amendment-objection', '2000-08-01', 'BEN');
    last(BY_CONFERENCE, [CONVENED, ADOPTED, objection], '4(5)', notProvided('amendment-objection'));
    last(BY_MEETING, [ADOPTED, objection], '5(3)', notProvided('amendment-objection'));
    last(BY_MEETING, [step('conference-request', '2000-02-01', 'BEN')], '5(2)', notProvided('conference-request'));
    last(BY_MEETING, [CONVENED], '5(2)', notProvided('conference-convening'));
  });

  it('no organ approves where the clause names none, nor before adoption', () => {
    last(BY_MEETING, [ADOPTED, step('amendment-approval', '2000-08-01')], '5(2)', {
      code: 'approval-not-provided',
      reason: { code: 'reason.approval-not-provided', values: {} },
      remedy: { code: 'remedy.leave-out', values: {} },
    });
    last(BY_CONFERENCE, [step('amendment-approval', '2000-08-01')], '4(4)', {
      code: 'not-adopted',
      reason: { code: 'reason.not-adopted.approval', values: { by: '2000-08-01' } },
      remedy: { code: 'remedy.record-adoption-or-check-day', values: {} },
    });
  });

  it('a step is taken once', () => {
    const approved = step('amendment-approval', '2000-08-01');
    const again = step('amendment-approval', '2000-09-01');
    last(BY_CONFERENCE, [ADOPTED, approved, again], '4(4)', already('amendment-approval', '2000-08-01'));
    const second = step('amendment-adoption', '2000-09-01');
    last(BY_CONFERENCE, [ADOPTED, second], '4(3)', already('amendment-adoption', '2000-07-01'));
    last(SILENCE, [ADOPTED, second], '16(2)', already('amendment-adoption', '2000-07-01'));
    const sentAgain = step('amendment-communication', '2000-09-01');
    last(BY_MEETING, [SENT, ADOPTED, sentAgain], '5(2)', already('amendment-communication', '2000-01-10'));
    expect(refusalsOf(BY_MEETING, ADOPTED, sentAgain)).toEqual([]);
    // What is sent before the adoption is the proposal; the amendment is sent after it, once.
    expect(refusalsOf(SILENCE, SENT, ADOPTED, sentAgain)).toEqual([]);
    const third = step('amendment-communication', '2000-10-01');
    last(SILENCE, [SENT, ADOPTED, sentAgain, third], '16(3)', already('amendment-communication', '2000-09-01'));
  });

  it('what asks for a conference comes before it was convened, voted or adopted', () => {
    const sent = step('amendment-communication', '2000-09-01');
    const failed = vote('2000-06-15', 1, 2, 0);
    last(BY_CONFERENCE, [CONVENED, ADOPTED, sent], '4(2)', already('conference-convening', '2000-06-01'));
    last(BY_CONFERENCE, [failed, sent], '4(2)', already('amendment-adoption', '2000-06-15'));
    last(BY_CONFERENCE, [ADOPTED, sent], '4(2)', already('amendment-adoption', '2000-07-01'));
    const convened = step('conference-convening', '2000-09-01');
    last(BY_CONFERENCE, [ADOPTED, convened], '4(2)', already('amendment-adoption', '2000-07-01'));
  });

  it('no more vote than there are Parties, and none where too few asked for a conference', () => {
    expect(refusalsOf(BY_CONFERENCE, CONVENED, vote('2000-07-01', 3, 2, 1))).toEqual([]);
    last(BY_CONFERENCE, [CONVENED, vote('2000-07-01', 4, 2, 1)], '4(3)', {
      code: 'more-votes-than-parties',
      reason: { code: 'reason.more-votes-than-parties', values: { recorded: 7, entitled: 6 } },
      remedy: { code: 'remedy.check-votes', values: {} },
    });
    expect(refusalsOf(BY_CONFERENCE, vote('2000-07-01', 4, 2, 1))).toMatchObject([{ code: 'more-votes-than-parties' }]);
    // A third of six is two; one had asked by 10 May, four months after the communication.
    last(BY_CONFERENCE, [SENT, step('conference-request', '2000-02-01', 'BEN'), ADOPTED], '4(2)', {
      code: 'too-few-requests',
      reason: {
        code: 'reason.too-few-requests.until',
        values: { parties: 6, required: 2, counted: 1, until: '2000-05-10' },
      },
      remedy: { code: 'remedy.record-missing-requests', values: {} },
    });
  });
});

describe('what is admitted with a remark, and what without a limit of time is refused', () => {
  const parties = spans(6, '1991-01-01');
  const filed: AmendmentRecord = {
    ...{ id: 'first', requests: [], failedVotes: [], acceptances: [], objections: [] },
    proposal: { kind: 'amendment-proposal', on: civilDate('2000-01-01'), participant: 'AGO', amendment: 'first' },
  };
  const remarksOn = (act: AmendmentAct, more: Partial<AmendmentRecord> = {}) =>
    listStepRemarks(
      { clause: BY_CONFERENCE, record: { ...filed, ...more }, parties, asOf: civilDate('2010-01-01') },
      act,
    );

  it('an acceptance of who is no Party yet is told, that of a Party and a proposal are not', () => {
    const early = step('amendment-acceptance', '2001-01-01', 'KEN');
    const says = { code: 'remark.accepted-before-party', values: {} };
    expect(remarksOn(early)).toEqual([{ act: early, article: '4(5)', code: 'accepted-before-party', says }]);
    expect(remarksOn(step('amendment-acceptance', '2001-01-01', 'BEN'))).toEqual([]);
    expect(remarksOn(PROPOSAL)).toEqual([]);
    expect(remarksOn(step('amendment-objection', '2001-01-01', 'KEN'))).toEqual([]);
  });

  it('that enough asked for a conference is presumed at its convening, and at a vote only where none was convened', () => {
    const carried = vote('2000-07-01', 4, 1, 1);
    const presumed = { code: 'remark.requests-presumed', values: {} };
    const convening = { kind: 'conference-convening', on: civilDate('2000-06-01'), amendment: 'first' } as const;
    for (const each of [CONVENED, carried]) {
      expect(remarksOn(each)).toEqual([{ act: each, article: '4(2)', code: 'step-presumed', says: presumed }]);
    }
    expect(remarksOn(carried, { convening })).toEqual([]);
  });

  it('without a limit of time a conference is refused while too few have asked, and not once enough have (ICCPR 51(1))', () => {
    const { within: _, ...request } = BY_CONFERENCE.request;
    const refusals = (...steps: readonly AmendmentAct[]) =>
      admitAmendmentActs([PROPOSAL, SENT, ...steps], { clause: { ...BY_CONFERENCE, request }, parties }).refusals;
    const one = step('conference-request', '2000-02-01', 'BEN');
    expect(refusals(one, CONVENED)).toEqual([
      {
        ...{ act: CONVENED, article: '4(2)', code: 'too-few-requests' },
        reason: { code: 'reason.too-few-requests', values: { parties: 6, required: 2, counted: 1 } },
        remedy: { code: 'remedy.record-missing-requests', values: {} },
      },
    ]);
    expect(refusals(one, step('conference-request', '2000-02-02', 'CUB'), CONVENED)).toEqual([]);
  });

  it('a proposal begins the record, with its title where it has one, and an objection is added to it', () => {
    const treaty = { clause: SILENCE, parties };
    const begun = { id: 'first', requests: [], failedVotes: [], acceptances: [], objections: [] };
    const titled = { ...filed.proposal, title: 'The first' };
    expect(admitAmendmentAct(undefined, titled, treaty)).toStrictEqual({
      ...{ kind: 'admitted', remarks: [] },
      record: { ...begun, title: 'The first', proposal: titled },
    });
    expect(admitAmendmentAct(undefined, filed.proposal, treaty)).toStrictEqual({
      ...{ kind: 'admitted', remarks: [] },
      record: { ...begun, proposal: filed.proposal },
    });
    const adopted: AmendmentRecord = {
      ...filed,
      adoption: { kind: 'amendment-adoption', on: civilDate('2000-07-01'), amendment: 'first' },
      communication: { kind: 'amendment-communication', on: civilDate('2000-08-10'), amendment: 'first' },
    };
    const objection = step('amendment-objection', '2000-09-01', 'BEN');
    expect(admitAmendmentAct(adopted, objection, treaty)).toStrictEqual({
      ...{ kind: 'admitted', remarks: [] },
      record: { ...adopted, objections: [objection] },
    });
  });

  it('by silence what is sent before the adoption is the proposal, and it may be sent twice', () => {
    const sentAgain = step('amendment-communication', '2000-02-10');
    expect(admitAmendmentActs([PROPOSAL, SENT, sentAgain, ADOPTED], { clause: SILENCE, parties }).refusals).toEqual([]);
  });
});

describe('the last day for replies and for objections', () => {
  const record = (more: Partial<AmendmentRecord> = {}): AmendmentRecord => ({
    ...{ id: 'first', requests: [], failedVotes: [], acceptances: [], objections: [] },
    proposal: { kind: 'amendment-proposal', on: civilDate('2000-01-01'), participant: 'AGO', amendment: 'first' },
    ...more,
  });
  const communication = { kind: 'amendment-communication', on: civilDate('2000-08-10'), amendment: 'first' } as const;
  const adoption = { kind: 'amendment-adoption', on: civilDate('2000-07-01'), amendment: 'first' } as const;
  const did = (article: string, act: object) => ({ article, code: 'step.act', values: { act } });
  const months = (article: string, from: string, to: string, many: number) => ({
    article,
    code: 'step.add-period',
    values: { from, to, period: { months: many } },
  });
  const determined = (value: string, article: string, basis: readonly object[]) => ({
    ...{ kind: 'determined', value, article, monthEndMattered: false, basis },
  });

  it('for replies is the period after the communication, where the clause sets one (4(2))', () => {
    const sent = { clause: BY_CONFERENCE, record: record({ communication }) };
    const steps = [
      did('4(2)', { kind: 'amendment-communication', on: '2000-08-10' }),
      months('4(2)', '2000-08-10', '2000-12-10', 4),
    ];
    expect(determineLastDayForReplies(sent)).toEqual(determined('2000-12-10', '4(2)', steps));
    expect(determineLastDay(sent)).toEqual(determined('2000-12-10', '4(2)', steps));
    expect(findLastDay(sent)).toBe('2000-12-10');
    expect(determineLastDay({ clause: BY_CONFERENCE, record: record() })).toBeUndefined();
    const { within: _, ...unlimited } = BY_CONFERENCE.request;
    const clause = { ...BY_CONFERENCE, request: unlimited };
    expect(determineLastDayForReplies({ clause, record: record({ communication }) })).toBeUndefined();
    expect(findLastDay({ clause: BY_MEETING, record: record({ communication }) })).toBeUndefined();
  });

  it('for objections is the period after the communication of what was adopted, or after the adoption (16(3))', () => {
    const all = { adoption, communication };
    const from = (clause: SilenceClause, more: Partial<AmendmentRecord>) =>
      determineLastDayForObjections({ clause, record: record(more) });
    expect(from(SILENCE, all)).toEqual(
      determined('2001-06-10', '16(3)', [
        did('16(2)', adoption),
        did('16(3)', communication),
        months('16(3)', '2000-08-10', '2001-06-10', 10),
      ]),
    );
    const ofAdoption: SilenceClause = { ...SILENCE, objection: { ...SILENCE.objection, from: 'adoption' } };
    expect(from(ofAdoption, all)).toEqual(
      determined('2001-05-01', '16(3)', [did('16(2)', adoption), months('16(3)', '2000-07-01', '2001-05-01', 10)]),
    );
    expect(determineLastDay({ clause: SILENCE, record: record(all) })).toEqual(from(SILENCE, all));
  });

  it('for objections waits for the adoption, and then for the communication', () => {
    const ask = (more: Partial<AmendmentRecord>) =>
      determineLastDayForObjections({ clause: SILENCE, record: record(more) });
    expect(ask({ communication })).toEqual({
      ...{ kind: 'pending', article: '16(2)' },
      awaits: [{ article: '16(2)', code: 'awaited.adoption-by-meeting', values: {} }],
      basis: [did('16(1)', record().proposal)],
    });
    expect(ask({ adoption })).toEqual({
      ...{ kind: 'pending', article: '16(3)' },
      awaits: [{ article: '16(3)', code: 'awaited.communication-of-amendment', values: {} }],
      basis: [did('16(2)', adoption)],
    });
    expect(determineLastDay({ clause: SILENCE, record: record({ adoption }) })).toBeUndefined();
    expect(findLastDay({ clause: SILENCE, record: record({ adoption }) })).toBeUndefined();
  });

  it('is the latest that it can be while the clause leaves it open', () => {
    const clause: SilenceClause = { ...SILENCE, objection: { ...SILENCE.objection, monthEnd: 'refuse' } };
    const lastOfApril = { ...communication, on: civilDate('2001-04-30') };
    // Ten months after 30 April: 30 February; 28 February, or 1 March.
    expect(findLastDay({ clause, record: record({ adoption, communication: lastOfApril }) })).toBe('2002-03-01');
  });
});

describe('determineAmendmentEntryIntoForce, where the article does not say the Parties of which day accept (4(5))', () => {
  // Three Parties at the communication, 10 January 2000; six at the adoption, 1 July 2000, when twelve had consented; nine from 2001 on.
  const all = [...spans(3, '1991-01-01'), ...spans(3, '2000-03-01', 3), ...spans(3, '2001-01-01', 6)];
  const consents = spans(12, '2000-07-01');
  const act = <Kind extends 'amendment-communication' | 'amendment-adoption' | 'amendment-approval'>(
    kind: Kind,
    on: string,
  ) => ({ kind, on: civilDate(on), amendment: 'first' });
  const accept = (count: number) =>
    TWENTY_STATES.slice(1, count + 1).map((participant, index) => ({
      ...{ kind: 'amendment-acceptance' as const, participant, amendment: 'first' },
      on: civilDate(`2001-02-0${index + 1}`),
    }));
  const ask = (base: AcceptanceTerms['base'], count: number, withCommunication = true) => {
    const record: AmendmentRecord = {
      ...{ id: 'first', requests: [], failedVotes: [], objections: [], acceptances: accept(count) },
      proposal: { kind: 'amendment-proposal', on: civilDate('2000-01-01'), participant: 'AGO', amendment: 'first' },
      ...(withCommunication ? { communication: act('amendment-communication', '2000-01-10') } : {}),
      adoption: act('amendment-adoption', '2000-07-01'),
      approval: act('amendment-approval', '2000-08-01'),
    };
    const adopted: Determination<CivilDate> = {
      ...{ kind: 'determined', value: civilDate('2000-07-01') },
      ...{ article: '4(3)', monthEndMattered: false, basis: [] },
    };
    const clause = { ...BY_CONFERENCE, acceptance: { ...BY_CONFERENCE.acceptance, base } };
    const amendment = { clause, record, parties: all, asOf: civilDate('2010-01-01') };
    return determineAmendmentEntryIntoForce(amendment, adopted, consents);
  };
  // Two thirds: of three, two; of six, four; of nine, six; of twelve, eight. One more accepts each day from 1 February 2001 on.
  const DAYS = {
    'at-communication': '2001-02-02',
    'at-adoption': '2001-02-04',
    current: '2001-02-06',
    'at-adoption-contracting': '2001-02-08',
  } as const;
  const readings = (...names: readonly (keyof typeof DAYS)[]) =>
    names.map((name) => ({ ...ACCEPTANCE_BASE_READINGS[name], name, value: DAYS[name] }));

  it.each(['current', 'at-adoption', 'at-communication'] as const)(
    'by those of the day that prevails (%s), with a reading for each other day',
    (kind) => {
      const { metOn, entryIntoForce } = ask({ kind, express: false }, 8);
      const others = (['current', 'at-adoption', 'at-adoption-contracting', 'at-communication'] as const).filter(
        (each) => each !== kind,
      );
      expect(metOn).toBe(DAYS[kind]);
      expect(entryIntoForce).toMatchObject({
        ...{ kind: 'determined', value: DAYS[kind], article: '4(5)', monthEndMattered: false },
        ...{ earliest: '2001-02-02', latest: '2001-02-08' },
      });
      expect('readings' in entryIntoForce && entryIntoForce.readings).toEqual(readings(kind, ...others));
    },
  );

  it('by those of the day that prevails alone where the article names it', () => {
    expect(ask({ kind: 'current', express: true }, 8).entryIntoForce).not.toHaveProperty('readings');
  });

  it('has no reading of the Parties at the communication where none is recorded', () => {
    const { entryIntoForce } = ask({ kind: 'current', express: false }, 8, false);
    expect('readings' in entryIntoForce && entryIntoForce.readings).toEqual(
      readings('current', 'at-adoption', 'at-adoption-contracting'),
    );
  });

  it('is pending by those of the day that prevails, and says on which other readings it is in force', () => {
    // Five have accepted: of nine, six are asked for; of ten it would be seven, and of seven it would be five.
    const { metOn, entryIntoForce } = ask({ kind: 'current', express: false }, 5);
    expect(metOn).toBeUndefined();
    const tally = { parties: 9, required: 6, counted: 5 };
    const says = (code: string, values: object) => ({ article: '4(5)', code, values });
    expect(entryIntoForce).toEqual({
      kind: 'pending',
      article: '4(5)',
      awaits: [{ article: '4(5)', code: 'awaited.acceptances', values: { ...tally, missing: 1 } }],
      basis: [
        { article: '4(3)', code: 'step.act', values: { act: act('amendment-adoption', '2000-07-01') } },
        { article: '4(4)', code: 'step.act', values: { act: act('amendment-approval', '2000-08-01') } },
        says('step.tally-open', { of: 'acceptances', ...tally }),
        says('remark.more-parties-more-acceptances', { joining: 1 }),
        says('remark.fewer-parties-suffice', { leaving: 2 }),
        says('remark.accepted-on-other-reading.at-adoption', { on: '2001-02-04' }),
        says('remark.accepted-on-other-reading.at-communication', { on: '2001-02-02' }),
      ],
    });
  });
});
