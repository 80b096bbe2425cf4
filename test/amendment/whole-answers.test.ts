import { describe, expect, it } from 'vitest';
import type { AmendmentRecord, ConferenceClause, MeetingClause } from '../../src/amendment/amendment-record.ts';
import { determineAdoption } from '../../src/amendment/determine-adoption.ts';
import {
  determineAmendmentEntryIntoForce,
  findDayInForce,
} from '../../src/amendment/determine-amendment-entry-into-force.ts';
import { listBoundBySilence } from '../../src/amendment/determine-by-silence.ts';
import { determineRequest } from '../../src/amendment/determine-request.ts';
import { civilDate } from '../../src/calendar/civil-date.ts';
import { composeLife } from '../../src/lifecycle/compose-life.ts';
import type { Act, AmendmentAct } from '../../src/treaty/act.ts';
import type { AmendmentProcedure } from '../../src/treaty/amendment-procedure.ts';
import { act, CONFERENCE, parties, SILENCE, step, treatyWith } from '../support/build.ts';

const on = civilDate;
const PROPOSAL = { kind: 'amendment-proposal', on: on('2000-01-01'), participant: 'AGO', amendment: 'first' } as const;
const ADOPTION = { kind: 'amendment-adoption', on: on('2000-07-01'), amendment: 'first' } as const;
const CONVENING = { kind: 'conference-convening', on: on('2000-06-01'), amendment: 'first' } as const;
const APPROVAL = { kind: 'amendment-approval', on: on('2000-08-01'), amendment: 'first' } as const;
const COMMUNICATION = { kind: 'amendment-communication', on: on('2000-01-10'), amendment: 'first' } as const;
const acceptance = (participant: string, day: string) =>
  ({ kind: 'amendment-acceptance', on: on(day), participant, amendment: 'first' }) as const;

const record = (more: Partial<AmendmentRecord> = {}): AmendmentRecord => ({
  id: 'first',
  proposal: PROPOSAL,
  requests: [],
  failedVotes: [],
  acceptances: [],
  objections: [],
  ...more,
});
const spans = (...codes: string[]) => codes.map((participant) => ({ participant, from: on('1991-01-01') }));
const SIX = spans('AGO', 'BEN', 'CUB', 'DZA', 'ECU', 'FJI');
const MEETING: MeetingClause = {
  kind: 'meeting',
  proposal: { article: '4(1)' },
  adoption: {
    article: '4(1)',
    by: 'the Meeting of the Parties',
    proportion: { than: 'more-than', numerator: 1, denominator: 2 },
  },
  acceptance: CONFERENCE.acceptance,
  delay: { form: 'same-day' },
  binding: { article: '4(3)', whom: 'acceptors' },
};
const caseOf = <Clause extends AmendmentProcedure>(
  clause: Clause,
  more: Partial<AmendmentRecord> = {},
  asOf = '2020-01-01',
) => ({
  clause,
  record: record(more),
  parties: SIX,
  asOf: on(asOf),
});
const pending = (article: string, awaits: readonly object[], basis: readonly object[]) => ({
  kind: 'pending',
  article,
  awaits,
  basis,
});
const did = (article: string, of: AmendmentAct) => ({ article, code: 'step.act', values: { act: of } }) as const;

describe('determineAdoption, the whole answer', () => {
  const undecided = {
    kind: 'indeterminate',
    article: '4(1)',
    questions: [],
    candidates: [],
    basis: [did('4(1)', COMMUNICATION)],
  } as const;

  it('adopted: the day, with the vote or without it (CRC 50(1))', () => {
    const determined = (basis: readonly object[]) => ({
      kind: 'determined',
      value: '2000-07-01',
      article: '4(1)',
      monthEndMattered: false,
      basis,
    });
    expect(determineAdoption(caseOf(CONFERENCE, { adoption: ADOPTION }), undefined)).toEqual(
      determined([
        did('4(1)', ADOPTION),
        { article: '4(1)', code: 'remark.vote-not-recorded', values: { entitled: 6 } },
      ]),
    );
    const voted = { ...ADOPTION, votes: { inFavour: 3, against: 1, abstaining: 1 } };
    const vote = {
      article: '4(1)',
      code: 'step.vote',
      values: { entitled: 6, inFavour: 3, against: 1, abstaining: 1, absent: 1, voting: 4, required: 3 },
    };
    expect(determineAdoption(caseOf(CONFERENCE, { adoption: voted }), undefined)).toEqual(
      determined([did('4(1)', voted), vote]),
    );
    const failed = { ...ADOPTION, votes: { inFavour: 2, against: 2, abstaining: 0 } };
    expect(determineAdoption(caseOf(CONFERENCE, { failedVotes: [voted, failed] }), undefined)).toEqual({
      kind: 'excluded',
      article: '4(1)',
      reason: { code: 'reason.vote-failed', values: { on: '2000-07-01' } },
      basis: [
        {
          article: '4(1)',
          code: 'step.vote',
          values: { entitled: 6, inFavour: 2, against: 2, abstaining: 0, absent: 2, voting: 4, required: 3 },
        },
      ],
    });
  });

  it('not adopted: who has to adopt it, by the procedure', () => {
    const filed = did('4(1)', PROPOSAL);
    const by = { by: 'the Meeting of the Parties' };
    expect(determineAdoption(caseOf(CONFERENCE, { convening: CONVENING }), undefined)).toEqual(
      pending(
        '4(1)',
        [{ article: '4(1)', code: 'awaited.adoption-by-conference', values: {} }],
        [did('4(1)', CONVENING)],
      ),
    );
    expect(determineAdoption(caseOf(MEETING), undefined)).toEqual(
      pending('4(1)', [{ article: '4(1)', code: 'awaited.adoption-by', values: by }], [filed]),
    );
    expect(determineAdoption(caseOf(MEETING), undecided)).toEqual(
      pending('4(1)', [{ article: '4(1)', code: 'awaited.adoption-by', values: by }], [filed]),
    );
    expect(determineAdoption(caseOf(SILENCE), undefined)).toEqual(
      pending(
        '16(2)',
        [{ article: '16(2)', code: 'awaited.adoption-by-meeting', values: {} }],
        [did('16(1)', PROPOSAL)],
      ),
    );
  });

  it('with enough requests a conference is awaited, and one that is not owed for sure where they are not known to be enough; otherwise what the requests await', () => {
    const awaiting = (code: 'awaited.convening' | 'awaited.convening-if-enough') =>
      pending('4(1)', [{ article: '4(1)', code, values: {} }], undecided.basis);
    const enough = {
      kind: 'determined',
      value: on('2000-02-02'),
      article: '4(1)',
      monthEndMattered: false,
      basis: undecided.basis,
    } as const;
    expect(determineAdoption(caseOf(CONFERENCE), enough)).toEqual(awaiting('awaited.convening'));
    expect(determineAdoption(caseOf(CONFERENCE), undecided)).toEqual(awaiting('awaited.convening-if-enough'));
    const waiting = { kind: 'pending', article: '4(1)', awaits: [], basis: [] } as const;
    expect(determineAdoption(caseOf(CONFERENCE), waiting)).toBe(waiting);
    const lapsed = {
      kind: 'excluded',
      article: '4(1)',
      reason: { code: 'reason.not-bound', values: {} },
      basis: [],
    } as const;
    expect(determineAdoption(caseOf(CONFERENCE), lapsed)).toBe(lapsed);
  });
});

describe('determineRequest, the whole answer', () => {
  const favour = (participant: string, day: string) =>
    ({ kind: 'conference-request', on: on(day), participant, amendment: 'first' }) as const;
  const of = (more: Partial<AmendmentRecord>, asOf?: string, clause: ConferenceClause = CONFERENCE) =>
    determineRequest(caseOf(clause, more, asOf));
  const sent = { communication: COMMUNICATION };
  const window = [
    { article: '4(1)', code: 'step.act', values: { act: { kind: COMMUNICATION.kind, on: COMMUNICATION.on } } },
    {
      article: '4(1)',
      code: 'step.add-period',
      values: { from: '2000-01-10', to: '2000-05-10', period: { months: 4 } },
    },
    { article: '4(1)', code: 'step.requests-until', values: { on: '2000-05-10' } },
  ];
  const open = (counted: number) => ({
    article: '4(1)',
    code: 'step.tally-open',
    values: { of: 'requests', parties: 6, required: 2, counted },
  });
  const THREE = [favour('BEN', '2000-02-02'), favour('CUB', '2000-02-03'), favour('DZA', '2000-02-04')];

  it('not communicated: that is awaited (CRC 50(1))', () => {
    expect(of({})).toEqual(
      pending('4(1)', [{ article: '4(1)', code: 'awaited.communication', values: {} }], [did('4(1)', PROPOSAL)]),
    );
  });

  it('a later step is recorded and no reply: open', () => {
    for (const later of [{ convening: CONVENING }, { failedVotes: [ADOPTION] }, { adoption: ADOPTION }]) {
      expect(of({ ...sent, ...later })).toEqual({
        kind: 'indeterminate',
        article: '4(1)',
        questions: [{ code: 'question.requests-not-recorded', values: {} }],
        candidates: [],
        basis: [],
      });
    }
  });

  it('the window is open: what is missing; over without a reply: open; over with too few: lapsed (CRC 50(1))', () => {
    const values = { parties: 6, required: 2, counted: 1, missing: 1, until: '2000-05-10' };
    const one = { ...sent, requests: THREE.slice(0, 1) };
    for (const day of ['2000-02-02', '2000-05-10']) {
      expect(of(one, day)).toEqual(
        pending('4(1)', [{ article: '4(1)', code: 'awaited.requests-until', values }], window),
      );
    }
    expect(of(one, '2000-05-11')).toEqual({
      kind: 'excluded',
      article: '4(1)',
      reason: { code: 'reason.proposal-lapsed', values },
      basis: [...window, open(1)],
    });
    expect(of(sent)).toEqual({
      kind: 'indeterminate',
      article: '4(1)',
      questions: [{ code: 'question.requests-unknown', values: { until: '2000-05-10' } }],
      candidates: [],
      basis: [...window, open(0)],
    });
  });

  it('enough: the day of the last that was needed, and those that came by then', () => {
    expect(of({ ...sent, requests: THREE })).toEqual({
      kind: 'determined',
      value: '2000-02-03',
      article: '4(1)',
      monthEndMattered: false,
      basis: [
        ...window,
        {
          article: '4(1)',
          code: 'step.tally-complete',
          values: { of: 'requests', parties: 6, required: 2, counted: 2, metOn: '2000-02-03', decisive: [THREE[1]] },
        },
      ],
    });
  });

  it('a window whose last day does not exist: the month end matters, whatever the clause says of it', () => {
    // Four months after 31 October 2000 there is no 31 February.
    const communication = { ...COMMUNICATION, on: on('2000-10-31') };
    const requests = [favour('BEN', '2000-11-02'), favour('CUB', '2000-11-03')];
    for (const monthEnd of ['last-day-of-month', 'refuse'] as const) {
      const clause = { ...CONFERENCE, request: { ...CONFERENCE.request, monthEnd } };
      expect(of({ communication, requests }, '2020-01-01', clause)).toMatchObject({
        value: '2000-11-03',
        monthEndMattered: true,
      });
    }
  });

  it('without a limit of time: when they are enough of the Parties of that day, or of the communication', () => {
    const { within: _, ...request } = CONFERENCE.request;
    const unlimited = { ...CONFERENCE, request };
    expect(of({ ...sent, requests: THREE }, '2020-01-01', unlimited)).toEqual({
      kind: 'determined',
      value: '2000-02-03',
      article: '4(1)',
      monthEndMattered: false,
      basis: [
        {
          article: '4(1)',
          code: 'step.tally-complete',
          values: { of: 'requests', parties: 6, required: 2, counted: 2, metOn: '2000-02-03', decisive: [THREE[1]] },
        },
      ],
    });
    expect(of({ ...sent, requests: THREE.slice(0, 1) }, '2020-01-01', unlimited)).toEqual(
      pending(
        '4(1)',
        [{ article: '4(1)', code: 'awaited.requests', values: { parties: 6, required: 2, counted: 1, missing: 1 } }],
        [open(1)],
      ),
    );
    // Three Parties on the day of the communication, and six on that of the reply.
    const grown = [
      ...spans('AGO', 'BEN', 'CUB'),
      ...['DZA', 'ECU', 'FJI'].map((each) => ({ participant: each, from: on('2000-02-01') })),
    ];
    const requestOf = (base: 'at-communication' | 'at-end-of-window') =>
      determineRequest({
        ...caseOf({ ...unlimited, request: { ...request, base } }, { ...sent, requests: THREE.slice(0, 1) }),
        parties: grown,
      });
    expect(requestOf('at-communication')).toMatchObject({ kind: 'determined', value: '2000-02-02' });
    expect(requestOf('at-end-of-window')).toMatchObject({ kind: 'pending' });
  });
});

describe('listBoundBySilence', () => {
  const from = on('1991-01-01');
  const silent = (whom: 'all-but-objectors' | 'all-parties') => ({
    ...caseOf(
      { ...SILENCE, binding: { article: '16(5)', whom } },
      {
        adoption: ADOPTION,
        communication: COMMUNICATION,
        objections: [
          { kind: 'amendment-objection', on: on('2000-05-05'), participant: 'CUB', amendment: 'first' },
          { kind: 'amendment-objection', on: on('2001-05-05'), participant: 'DZA', amendment: 'first' },
        ],
      },
    ),
    parties: [
      { participant: 'AGO', from, until: on('2001-05-10') },
      { participant: 'BEN', from, until: on('2001-05-11') },
      ...spans('CUB', 'DZA'),
      { participant: 'ECU', from: on('2001-05-10') },
      { participant: 'FJI', from: on('2001-05-11') },
    ],
  });
  const inForce = {
    entryIntoForce: {
      kind: 'determined',
      value: on('2001-05-10'),
      article: '16(4)',
      monthEndMattered: false,
      basis: [],
    },
  } as const;
  const bound = (whom: 'all-but-objectors' | 'all-parties') =>
    listBoundBySilence(silent(whom), inForce).map(({ participant, from: day, until, because, article }) =>
      [participant, day, until, because, article].filter((each) => each !== undefined).join(' '),
    );

  it('binds the Parties of that day but those that objected in time, and who joins later (MARPOL 16(2), VCLT 40(5))', () => {
    const all = bound('all-parties');
    const others = bound('all-but-objectors');
    expect(all.map((each) => each.slice(0, 14))).toEqual([
      'BEN 2001-05-10',
      'CUB 2001-05-10',
      'DZA 2001-05-10',
      'ECU 2001-05-10',
      'FJI 2001-05-11',
    ]);
    expect(others.map((each) => each.slice(0, 3))).toEqual(['BEN', 'DZA', 'ECU', 'FJI']);
    expect(others[0]).toContain('2001-05-11');
    expect(others.at(-1)).toBe('FJI 2001-05-11 joined-later VCLT 40(5)');
    expect(others.slice(0, -1).every((each) => !each.includes('joined-later'))).toBe(true);
  });

  it('nobody while it is not in force', () => {
    const waiting = { entryIntoForce: { kind: 'pending', article: '16(4)', awaits: [], basis: [] } } as const;
    expect(listBoundBySilence(silent('all-parties'), waiting)).toEqual([]);
  });
});

describe('determineAmendmentEntryIntoForce, the whole answer', () => {
  /** The treaty names a number, five, of which four are two thirds. */
  const fixed = {
    ...CONFERENCE,
    acceptance: { ...CONFERENCE.acceptance, base: { kind: 'fixed', parties: 5 } },
  } as const;
  const adopted = {
    kind: 'determined',
    value: on('2000-07-01'),
    article: '4(1)',
    monthEndMattered: false,
    basis: [],
  } as const;
  const FOUR = ['AGO', 'BEN', 'CUB', 'DZA'].map((code, index) => acceptance(code, `2001-0${index + 1}-01`));
  const done = { adoption: ADOPTION, approval: APPROVAL };
  const steps = [did('4(1)', ADOPTION), did('4(2)', APPROVAL)];

  it('not adopted: as the adoption is', () => {
    const waiting = { kind: 'pending', article: '4(1)', awaits: [], basis: [] } as const;
    expect(determineAmendmentEntryIntoForce(caseOf(CONFERENCE), waiting, SIX)).toEqual({ entryIntoForce: waiting });
  });

  it('complete: the day of the last acceptance, with what led to it (CRC 50(2))', () => {
    const answer = determineAmendmentEntryIntoForce(caseOf(CONFERENCE, { ...done, acceptances: FOUR }), adopted, SIX);
    expect(answer).toMatchObject({
      metOn: '2001-04-01',
      entryIntoForce: { kind: 'determined', value: '2001-04-01', article: '4(2)' },
    });
    expect(answer.entryIntoForce.basis).toEqual([
      ...steps,
      {
        article: '4(2)',
        code: 'step.tally-complete',
        values: {
          of: 'acceptances',
          parties: 6,
          required: 4,
          counted: 4,
          metOn: '2001-04-01',
          decisive: [expect.objectContaining({ participant: 'DZA' })],
        },
      },
      { article: '4(2)', code: 'step.same-day', values: { from: '2001-04-01', to: '2001-04-01' } },
    ]);
    expect(answer.entryIntoForce).not.toHaveProperty('readings');
  });

  it('incomplete: what is missing, approval too (CRC 50(2))', () => {
    const of = (more: Partial<AmendmentRecord>) =>
      determineAmendmentEntryIntoForce(caseOf(CONFERENCE, { adoption: ADOPTION, ...more }), adopted, SIX)
        .entryIntoForce;
    const missing = (counted: number) => ({
      article: '4(2)',
      code: 'awaited.acceptances',
      values: { parties: 6, required: 4, counted, missing: 4 - counted },
    });
    const approval = { article: '4(2)', code: 'awaited.approval-by', values: { by: 'the General Assembly' } };
    const open = (counted: number) => ({
      article: '4(2)',
      code: 'step.tally-open',
      values: { of: 'acceptances', parties: 6, required: 4, counted },
    });
    const three = of({ approval: APPROVAL, acceptances: FOUR.slice(0, 3) });
    expect(three).toMatchObject({ kind: 'pending', article: '4(2)', awaits: [missing(3)] });
    expect(three.basis.slice(0, 3)).toEqual([...steps, open(3)]);
    expect(of({ acceptances: FOUR.slice(0, 3) })).toMatchObject({ awaits: [approval, missing(3)] });
    const four = of({ acceptances: FOUR });
    expect(four).toMatchObject({ awaits: [approval] });
    expect(four.basis.slice(0, 2)).toEqual([steps[0], open(4)]);
  });

  it('the day in force without its basis is the same, and none before approval or before the day asked about', () => {
    const of = (more: Partial<AmendmentRecord>, asOf?: string) => findDayInForce(caseOf(CONFERENCE, more, asOf));
    expect(of({ ...done, acceptances: FOUR })).toBe('2001-04-01');
    expect(of({ ...done, acceptances: FOUR }, '2001-04-01')).toBe('2001-04-01');
    expect(of({ ...done, acceptances: FOUR }, '2001-03-31')).toBeUndefined();
    expect(of({ ...done, acceptances: FOUR.slice(1) })).toBeUndefined();
    expect(of({ adoption: ADOPTION, acceptances: FOUR })).toBeUndefined();
    const early = ['AGO', 'BEN', 'CUB', 'DZA'].map((code) => acceptance(code, '2000-07-15'));
    expect(of({ ...done, acceptances: early })).toBe('2000-08-01');
    expect(of({ ...done, acceptances: early }, '2000-08-01')).toBe('2000-08-01');
    expect(of({ ...done, acceptances: early }, '2000-07-31')).toBeUndefined();
  });

  it('of a number that the treaty names there is no other reading, whoever the Parties are', () => {
    const few = { ...caseOf(fixed, { ...done, acceptances: FOUR }), parties: spans('AGO', 'BEN', 'CUB', 'DZA', 'ECU') };
    const answer = determineAmendmentEntryIntoForce(
      { ...few, parties: [...few.parties, ...spans('FJI', 'GAB')] },
      adopted,
      [],
    );
    expect(answer).toMatchObject({ metOn: '2001-04-01', entryIntoForce: { kind: 'determined', value: '2001-04-01' } });
    expect(answer.entryIntoForce).not.toHaveProperty('readings');
    const three = determineAmendmentEntryIntoForce(
      caseOf(fixed, { ...done, acceptances: FOUR.slice(1) }),
      adopted,
      SIX,
    );
    expect(three.entryIntoForce).toMatchObject({
      kind: 'pending',
      awaits: [{ code: 'awaited.acceptances', values: { parties: 5, required: 4, counted: 3, missing: 1 } }],
    });
  });
});

describe('admitAmendmentActs, refusals', () => {
  const refusalsOf = (acts: readonly Act[], clause: AmendmentProcedure | undefined = CONFERENCE, count = 6) =>
    composeLife(treatyWith(1, clause === undefined ? {} : { amendment: clause }), {
      acts: [...parties(count), ...acts],
    }).refusals;
  const filed = step('amendment-proposal', '2000-01-01', 'AGO');
  const sent = step('amendment-communication', '2000-01-10');
  const refused = (of: Act, article: string, code: string, reason: object, remedy: string) => [
    { act: of, article, code, reason, remedy: { code: remedy, values: {} } },
  ];

  it('without a clause, or where none is provided for, no act has effect', () => {
    expect(composeLife(treatyWith(1), { acts: [...parties(1), filed] }).refusals).toMatchObject([
      { act: filed, code: 'amendment-not-provided', remedy: { code: 'remedy.give-amendment-clause', values: {} } },
    ]);
  });

  it('a reply after the last day, from no Party, or a second one (CRC 50(1))', () => {
    const late = step('conference-request', '2000-05-11', 'BEN');
    expect(refusalsOf([filed, sent, late])).toEqual(
      refused(
        late,
        '4(1)',
        'after-window',
        { code: 'reason.after-window.request', values: { lastDay: '2000-05-10' } },
        'remedy.check-against-record',
      ),
    );
    const stranger = step('conference-request', '2000-05-10', 'KEN');
    expect(refusalsOf([filed, sent, stranger])).toEqual(
      refused(
        stranger,
        '4(1)',
        'not-a-party',
        { code: 'reason.not-a-party.request', values: {} },
        'remedy.check-against-record',
      ),
    );
    const again = step('conference-request', '2000-03-03', 'BEN');
    expect(refusalsOf([filed, sent, step('conference-request', '2000-02-02', 'BEN'), again])).toEqual(
      refused(
        again,
        '4(1)',
        'second-reply',
        { code: 'reason.second-reply.request', values: { on: '2000-02-02' } },
        'remedy.strike-one-by-correction',
      ),
    );
  });

  it('a conference for which too few Parties asked, of the Parties of the day that counts (CRC 50(1))', () => {
    const one = step('conference-request', '2000-02-02', 'BEN');
    const convened = step('conference-convening', '2000-06-01');
    const tooFew = (tally: object) =>
      refused(
        convened,
        '4(1)',
        'too-few-requests',
        { code: 'reason.too-few-requests.until', values: { ...tally, until: '2000-05-10' } },
        'remedy.record-missing-requests',
      );
    expect(refusalsOf([filed, sent, one, convened])).toEqual(tooFew({ parties: 6, required: 2, counted: 1 }));
    expect(refusalsOf([filed, sent, one, step('conference-request', '2000-02-03', 'CUB'), convened])).toEqual([]);
    // Three Parties at the communication, and three more before the end of the window.
    const joiners = ['DZA', 'ECU', 'FJI'].map((each) => act(each, 'accession', '2000-03-01'));
    const atCommunication = { ...CONFERENCE, request: { ...CONFERENCE.request, base: 'at-communication' } } as const;
    expect(refusalsOf([...joiners, filed, sent, one, convened], atCommunication, 3)).toEqual([]);
    const atEnd = { ...CONFERENCE, request: { ...CONFERENCE.request, base: 'at-end-of-window' } } as const;
    expect(refusalsOf([...joiners, filed, sent, one, convened], atEnd, 3)).toEqual(
      tooFew({ parties: 6, required: 2, counted: 1 }),
    );
    // Convened while the window was open: the Parties of that day.
    const early = step('conference-convening', '2000-03-31');
    expect(refusalsOf([...joiners, filed, sent, one, early], atEnd, 3)).toEqual([]);
    // One of the three Parties of 2 February is a third: that three more come later does not undo it.
    expect(refusalsOf([...joiners, filed, sent, one, convened], CONFERENCE, 3)).toEqual([]);
  });

  it('a second acceptance, unless its State had left in between; one of a State that has ceased to exist', () => {
    const adopted = [filed, sent, step('conference-convening', '2000-06-01'), step('amendment-adoption', '2000-07-01')];
    const first = step('amendment-acceptance', '2001-01-01', 'BEN');
    const again = step('amendment-acceptance', '2004-01-01', 'BEN');
    const second = refused(
      again,
      '4(2)',
      'second-acceptance',
      { code: 'reason.second-acceptance', values: { on: '2001-01-01' } },
      'remedy.strike-one-by-correction',
    );
    expect(refusalsOf([...adopted, first, again])).toEqual(second);
    const left = (participant: string, day: string) => act(participant, 'denunciation', day);
    const back = (participant: string) => act(participant, 'accession', '2003-12-01');
    expect(refusalsOf([...adopted, first, left('BEN', '2002-01-01'), back('BEN'), again])).toEqual([]);
    expect(refusalsOf([...adopted, first, left('BEN', '2003-01-01'), again])).toEqual([]);
    expect(refusalsOf([...adopted, first, left('BEN', '2003-01-02'), again])).toEqual(second);
    expect(refusalsOf([...adopted, first, left('CUB', '2002-01-01'), again])).toEqual(second);
    const early = step('amendment-acceptance', '2000-06-30', 'BEN');
    expect(refusalsOf([filed, sent, early])).toEqual(
      refused(
        early,
        '4(2)',
        'not-adopted',
        { code: 'reason.not-adopted.acceptance', values: { by: '2000-06-30' } },
        'remedy.record-adoption-or-check-day',
      ),
    );
  });
});
