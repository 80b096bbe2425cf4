import { describe, expect, it } from 'vitest';
import type { ConferenceClause } from '../../src/amendment/amendment-record.ts';
import { civilDate } from '../../src/calendar/civil-date.ts';
import { dayAfter } from '../../src/calendar/day-number.ts';
import { composeLife } from '../../src/lifecycle/compose-life.ts';
import type { Act } from '../../src/treaty/act.ts';
import { act, CONFERENCE, parties, step, TWENTY_STATES, treatyWith } from '../support/build.ts';
import { cellOf, numbersOf, readVectors } from '../support/vectors.ts';

const lifeOf = (acts: readonly Act[], asOf?: string, clause: ConferenceClause = CONFERENCE) =>
  composeLife(treatyWith(1, { amendment: clause }), { acts }, asOf === undefined ? undefined : civilDate(asOf));
const amendmentOf = (acts: readonly Act[], asOf?: string, clause?: ConferenceClause) => {
  const amendment = lifeOf(acts, asOf, clause).amendments[0];
  if (amendment === undefined) throw new Error('there is an amendment');
  return amendment;
};
/** So many replies in favour, all on one day. */
const replies = (count: number, on: string): readonly Act[] =>
  TWENTY_STATES.slice(0, count).map((participant) => step('conference-request', on, participant));
const withBase = (base: ConferenceClause['request']['base'], express = false): ConferenceClause => ({
  ...CONFERENCE,
  request: { ...CONFERENCE.request, base, express },
});
const TENTH = TWENTY_STATES[9] ?? '';
const filed = step('amendment-proposal', '2001-01-10', 'AGO');

describe('the window of four months from the communication (article 16(1))', () => {
  it.each(
    readVectors('amendment-windows').map(
      (row) => [cellOf(row, 'communicated_on'), cellOf(row, 'last_on'), row.month_end_mattered === 'yes'] as const,
    ),
  )('communicated on %s, it holds %s and no later day', (communicated, lastDay, monthEnd) => {
    const before = [...parties(12), filed, step('amendment-communication', communicated)];
    const { window } = amendmentOf(before);
    expect(window).toMatchObject({ value: lastDay, monthEndMattered: monthEnd, article: '4(1)' });
    const inTime = lifeOf([...before, ...replies(4, lastDay)]);
    expect(inTime.refusals).toEqual([]);
    expect(inTime.amendments[0]?.request).toMatchObject({ kind: 'determined', value: lastDay });
    const late = lifeOf([
      ...before,
      ...replies(3, lastDay),
      step('conference-request', dayAfter(civilDate(lastDay)), 'DZA'),
    ]);
    expect(late.refusals).toMatchObject([{ code: 'after-window', article: '4(1)' }]);
    expect(late.amendments[0]?.request).toMatchObject({ kind: 'excluded' });
  });

  it('a reply on the day of the communication counts', () => {
    const acts = [...parties(3), filed, step('amendment-communication', '2001-02-01'), ...replies(1, '2001-02-01')];
    expect(amendmentOf(acts).request).toMatchObject({ value: '2001-02-01' });
  });
});

describe('at least one third of States Parties favour a conference (article 16(1))', () => {
  const communicated = [filed, step('amendment-communication', '2001-02-01')];

  it.each(numbersOf('1/3', [10, 13]))('of %i Parties, %i', (count, required) => {
    const before = [...parties(count), ...communicated];
    expect(amendmentOf([...before, ...replies(required, '2001-03-01')]).request).toMatchObject({
      kind: 'determined',
      value: '2001-03-01',
      basis: [
        { code: 'step.act', values: { act: { kind: 'amendment-communication', on: '2001-02-01' } } },
        { code: 'step.add-period' },
        { code: 'step.requests-until', values: { on: '2001-06-01' } },
        { code: 'step.tally-complete', values: { of: 'requests', parties: count, required, counted: required } },
      ],
    });
    expect(amendmentOf([...before, ...replies(required - 1, '2001-03-01')]).request).toMatchObject({
      kind: 'excluded',
      article: '4(1)',
      reason: {
        code: 'reason.proposal-lapsed',
        values: { parties: count, required, counted: required - 1, missing: 1, until: '2001-06-01' },
      },
    });
  });

  it('is determined by the reply that completes the third', () => {
    const acts = [
      ...parties(10),
      ...communicated,
      step('conference-request', '2001-03-04', 'DZA'),
      step('conference-request', '2001-03-01', 'BEN'),
      step('conference-request', '2001-03-02', 'CUB'),
      step('conference-request', '2001-03-03', 'AGO'),
    ];
    expect(amendmentOf(acts).request).toMatchObject({
      value: '2001-03-04',
      basis: [{}, {}, {}, { values: { decisive: [{ participant: 'DZA' }] } }],
    });
  });

  it('pending while the window is open, its last day included; lapsed from the day after', () => {
    const acts = [...parties(10), ...communicated, ...replies(3, '2001-03-01')];
    expect(amendmentOf(acts, '2001-06-01').request).toMatchObject({
      kind: 'pending',
      awaits: [
        {
          code: 'awaited.requests-until',
          values: { parties: 10, required: 4, counted: 3, missing: 1, until: '2001-06-01' },
        },
      ],
    });
    expect(amendmentOf(acts, '2001-06-02').request).toMatchObject({ kind: 'excluded' });
  });

  it('the Parties at each moment count: what is owed once is not undone by a Party that comes later', () => {
    // Twelve Parties: four. Four favour a conference on 15 February. Norway, that acceded on 15 April, is the thirteenth from 15 May: five.
    const acts = [...parties(12), act('NOR', 'accession', '2001-04-15'), ...communicated, ...replies(4, '2001-02-15')];
    const { request } = amendmentOf(acts) ?? {};
    expect(request).toMatchObject({ kind: 'determined', value: '2001-02-15' });
    expect(request).not.toHaveProperty('readings');
    expect(request?.basis.slice(-2)).toEqual([
      {
        article: '4(1)',
        code: 'step.tally-complete',
        values: {
          ...{ of: 'requests', parties: 12, required: 4, counted: 4, metOn: '2001-02-15' },
          decisive: replies(4, '2001-02-15'),
        },
      },
      { article: '4(1)', code: 'remark.too-few-requests.at-end-of-window', values: {} },
    ]);
    // So they do while the window is open, and on the day on which Norway is a Party.
    for (const asOf of ['2001-02-15', '2001-05-15', '2001-06-02']) {
      expect(amendmentOf(acts, asOf).request, asOf).toMatchObject({ kind: 'determined', value: '2001-02-15' });
    }
    expect(amendmentOf(acts, '2001-02-14').request).toMatchObject({ kind: 'pending' });
    expect(lifeOf([...acts, step('conference-convening', '2001-07-01')]).refusals).toEqual([]);
  });

  it('with the Party that raises the number one more reply is needed; other days are other readings', () => {
    // Twelve Parties when it was communicated: four. Norway acceded on 15 January and is the thirteenth from 15 February: five.
    const acts = [...parties(12), act('NOR', 'accession', '2001-01-15'), ...communicated, ...replies(5, '2001-03-01')];
    const late = acts.map((each) =>
      each.kind === 'conference-request' && each.participant === 'ECU'
        ? { ...each, on: civilDate('2001-04-01') }
        : each,
    );
    expect(amendmentOf(late).request).toMatchObject({
      value: '2001-04-01',
      readings: [
        { name: 'current', value: '2001-04-01' },
        { name: 'at-end-of-window', value: '2001-04-01' },
        { name: 'at-communication', value: '2001-03-01' },
      ],
      earliest: '2001-03-01',
      latest: '2001-04-01',
    });
    const four = acts.filter((each) => each.kind !== 'conference-request' || each.participant !== 'ECU');
    expect(amendmentOf(four).request).toMatchObject({ kind: 'excluded' });
    expect(amendmentOf(four).request?.basis.at(-1)).toEqual({
      article: '4(1)',
      code: 'remark.enough-requests.at-communication',
      values: { on: '2001-03-01' },
    });
    const otherWay = withBase('at-communication');
    // Four are a third of the twelve of the day of the communication, and not of the thirteen of the last day or of any day since.
    expect(amendmentOf(four, undefined, otherWay).request?.basis.slice(-2)).toEqual([
      { article: '4(1)', code: 'remark.too-few-requests.current', values: {} },
      { article: '4(1)', code: 'remark.too-few-requests.at-end-of-window', values: {} },
    ]);
    expect(amendmentOf(four, undefined, withBase('at-communication', true)).request).toMatchObject({
      value: '2001-03-01',
    });
  });

  it('a State that has left by the last day of the window counts on neither side where the Parties of that day count', () => {
    // Ten Parties; Angola, which favours, leaves on 1 May. Nine are left: three, and Benin, Cuba, Algeria are three.
    const acts = [
      ...parties(10),
      act('AGO', 'denunciation', '2000-05-01'),
      ...communicated,
      ...replies(4, '2001-03-01'),
    ];
    expect(amendmentOf(acts, undefined, withBase('at-end-of-window')).request).toMatchObject({
      value: '2001-03-01',
      basis: [{}, {}, {}, { values: { parties: 9, required: 3, counted: 3 } }],
    });
    // On 1 March all ten were Parties: four were needed, and four were there.
    expect(amendmentOf(acts).request).toMatchObject({
      value: '2001-03-01',
      basis: [{}, {}, {}, { values: { parties: 10, required: 4, counted: 4 } }],
    });
  });

  it('a Party that leaves inside the window lowers the number, and may so complete it', () => {
    // Ten Parties: four, and three favour. Finland, the tenth, leaves on 1 May: of nine, three are enough. After the window it does nothing.
    const left = (receivedOn: string) => [
      ...parties(10),
      act(TENTH, 'denunciation', receivedOn),
      ...communicated,
      ...replies(3, '2001-03-01'),
    ];
    expect(amendmentOf(left('2000-05-01')).request).toMatchObject({
      value: '2001-05-01',
      basis: [
        {},
        {},
        {},
        {
          values: {
            ...{ parties: 9, required: 3, counted: 3, metOn: '2001-05-01' },
            decisive: [{ participant: TENTH, kind: 'party-no-longer', on: '2001-05-01' }],
          },
        },
        { code: 'remark.too-few-requests.at-communication' },
      ],
    });
    expect(amendmentOf(left('2000-06-01')).request).toMatchObject({ value: '2001-06-01' });
    expect(amendmentOf(left('2000-06-02')).request).toMatchObject({ kind: 'excluded' });
  });

  it('an organisation that is a Party has no vote beside those of its members', () => {
    // Twelve States and the European Union: twelve can vote. That thirteen votes were cast cannot be.
    const union = act('EUE', 'accession', '1990-01-01');
    const vote = (inFavour: number) =>
      ({ ...step('amendment-adoption', '2001-09-01'), votes: { inFavour, against: 0, abstaining: 1 } }) as Act;
    const before = [...parties(12), union, filed];
    const { finalClauses, ...others } = treatyWith(1, { amendment: CONFERENCE });
    const eligibility = { kind: 'any-state-or-organisation', article: '1' } as const;
    const participation = { ...finalClauses.participation, eligibility };
    const open = { ...others, finalClauses: { ...finalClauses, participation } };
    const lifeWith = (votes: number) => composeLife(open, { acts: [...before, vote(votes)] });
    expect(lifeWith(11).amendments[0]?.adoption?.basis.at(-1)).toMatchObject({
      code: 'step.vote',
      values: { entitled: 12, inFavour: 11, absent: 0 },
    });
    expect(lifeWith(12).refusals).toMatchObject([
      { code: 'more-votes-than-parties', reason: { values: { recorded: 13, entitled: 12 } } },
    ]);
  });

  it('where the replies are not recorded, a conference that met presumes them, with a remark', () => {
    const acts = [...parties(10), filed, step('amendment-adoption', '2001-09-01')];
    const life = lifeOf(acts);
    expect(life.amendments[0]?.request).toMatchObject({
      kind: 'indeterminate',
      questions: [{ code: 'question.requests-not-recorded', values: {} }],
    });
    expect(life.amendments[0]?.adoption).toMatchObject({
      kind: 'determined',
      value: '2001-09-01',
      basis: [
        { code: 'step.act', values: { act: { kind: 'amendment-adoption' } } },
        { code: 'remark.vote-not-recorded', values: { entitled: 10 } },
      ],
    });
    expect(life.remarks.map(({ code, says }) => [code, says.code])).toEqual([
      ['step-presumed', 'remark.requests-presumed'],
      ['step-presumed', 'remark.majority-presumed'],
    ]);
  });

  it('where too few are recorded, no conference can have been convened, and nothing adopted', () => {
    const acts = [...parties(10), ...communicated, ...replies(3, '2001-03-01')];
    for (const kind of ['conference-convening', 'amendment-adoption'] as const) {
      const life = lifeOf([...acts, step(kind, '2001-07-01')]);
      expect(life.refusals).toMatchObject([
        {
          code: 'too-few-requests',
          article: '4(1)',
          reason: {
            code: 'reason.too-few-requests.until',
            values: { parties: 10, required: 4, counted: 3, until: '2001-06-01' },
          },
        },
      ]);
      expect(life.amendments[0]?.adoption).toMatchObject({ kind: 'excluded' });
    }
  });
});

describe('the steps before adoption', () => {
  it.each([
    [
      'a proposal by a State that is no Party',
      [step('amendment-proposal', '2001-01-10', 'USA')],
      'not-a-party',
      { code: 'reason.not-a-party.proposal', values: {} },
      'remedy.check-against-record',
    ],
    [
      'a second proposal of one id',
      [filed, step('amendment-proposal', '2001-01-11', 'BEN')],
      'second-proposal',
      { code: 'reason.second-proposal', values: { on: '2001-01-10' } },
      'remedy.give-id-of-its-own',
    ],
    [
      'a communication before the filing',
      [step('amendment-communication', '2001-01-09'), filed],
      'unknown-amendment',
      { code: 'reason.unknown-amendment', values: { amendment: 'first', by: '2001-01-09' } },
      'remedy.record-proposal-or-check-id',
    ],
    [
      'an acceptance of an amendment that was never proposed',
      [step('amendment-acceptance', '2001-01-10', 'BEN', 'third')],
      'unknown-amendment',
      { code: 'reason.unknown-amendment', values: { amendment: 'third', by: '2001-01-10' } },
      'remedy.record-proposal-or-check-id',
    ],
    [
      'a reply before the communication',
      [filed, step('conference-request', '2001-01-20', 'BEN')],
      'not-communicated',
      { code: 'reason.not-communicated', values: {} },
      'remedy.record-communication',
    ],
    [
      'a reply of a State that is no Party',
      [filed, step('amendment-communication', '2001-02-01'), step('conference-request', '2001-02-02', 'USA')],
      'not-a-party',
      { code: 'reason.not-a-party.request', values: {} },
      'remedy.check-against-record',
    ],
    [
      'a second reply',
      [
        filed,
        step('amendment-communication', '2001-02-01'),
        step('conference-request', '2001-02-02', 'BEN'),
        step('conference-request', '2001-02-03', 'BEN'),
      ],
      'second-reply',
      { code: 'reason.second-reply.request', values: { on: '2001-02-02' } },
      'remedy.strike-one-by-correction',
    ],
    [
      'a second communication',
      [filed, step('amendment-communication', '2001-02-01'), step('amendment-communication', '2001-02-02')],
      'step-taken-already',
      { code: 'reason.step-taken-already', values: { kind: 'amendment-communication', on: '2001-02-01' } },
      'remedy.check-against-record',
    ],
    [
      'an acceptance before adoption',
      [filed, step('amendment-acceptance', '2001-02-01', 'BEN')],
      'not-adopted',
      { code: 'reason.not-adopted.acceptance', values: { by: '2001-02-01' } },
      'remedy.record-adoption-or-check-day',
    ],
    [
      'an approval before adoption',
      [filed, step('amendment-approval', '2001-02-01')],
      'not-adopted',
      { code: 'reason.not-adopted.approval', values: { by: '2001-02-01' } },
      'remedy.record-adoption-or-check-day',
    ],
  ])('%s is refused, with the article, a reason and a remedy', (_, steps, code, reason, remedy) => {
    const { refusals } = lifeOf([...parties(10), ...steps]);
    expect(refusals).toEqual([
      {
        act: expect.anything(),
        article: expect.stringMatching(/^4\(/),
        code,
        reason,
        remedy: { code: remedy, values: {} },
      },
    ]);
  });

  it('every act about an amendment is refused where the treaty has no clause', () => {
    const life = composeLife(treatyWith(1), { acts: [...parties(3), filed] });
    expect(life.refusals).toMatchObject([
      {
        code: 'amendment-not-provided',
        article: 'VCLT 39',
        reason: { code: 'reason.amendment-not-provided.unknown' },
      },
    ]);
    const none = treatyWith(1, { amendment: { kind: 'not-provided', article: 'VCLT 39' } });
    expect(composeLife(none, { acts: [...parties(3), filed] }).refusals).toMatchObject([
      { code: 'amendment-not-provided', reason: { code: 'reason.amendment-not-provided' } },
    ]);
  });
});

describe('adoption by a majority of States Parties present and voting (article 16(1))', () => {
  const convened = [
    ...parties(12),
    filed,
    step('amendment-communication', '2001-02-01'),
    ...replies(4, '2001-03-01'),
    step('conference-convening', '2001-05-01'),
  ];
  const vote = (inFavour: number, against: number, abstaining: number, on = '2001-09-01'): Act => ({
    kind: 'amendment-adoption',
    on: civilDate(on),
    amendment: 'first',
    votes: { inFavour, against, abstaining },
  });

  it.each([
    ['a majority', 7, 5, 0, true],
    ['one more than half of those voting', 6, 5, 1, true],
    ['one vote, all others absent', 1, 0, 0, true],
    ['abstentions are not votes', 3, 2, 7, true],
    ['a tie', 5, 5, 2, false],
    ['a minority', 2, 3, 7, false],
    ['nobody votes', 0, 0, 12, false],
    ['nobody is present', 0, 0, 0, false],
  ])('%s: %i in favour, %i against, %i abstaining', (_, inFavour, against, abstaining, adopted) => {
    const life = lifeOf([...convened, vote(inFavour, against, abstaining)]);
    expect(life.refusals).toEqual([]);
    const { adoption } = life.amendments[0] ?? {};
    if (adopted) expect(adoption).toMatchObject({ kind: 'determined', value: '2001-09-01', article: '4(1)' });
    else {
      expect(adoption).toMatchObject({ kind: 'excluded', article: '4(1)' });
      expect(adoption).toMatchObject({ reason: { code: 'reason.vote-failed', values: { on: '2001-09-01' } } });
      expect(life.remarks).toMatchObject([{ code: 'not-adopted' }]);
    }
    const voting = inFavour + against;
    const absent = 12 - voting - abstaining;
    const required = Math.floor(voting / 2) + 1;
    expect(adoption?.basis.at(-1)).toEqual({
      article: '4(1)',
      code: 'step.vote',
      values: { entitled: 12, inFavour, against, abstaining, absent, voting, required },
    });
  });

  it('more votes than Parties are refused: 13 of 12', () => {
    const life = lifeOf([...convened, vote(7, 5, 1)]);
    expect(life.refusals).toMatchObject([
      {
        code: 'more-votes-than-parties',
        article: '4(1)',
        reason: { code: 'reason.more-votes-than-parties', values: { recorded: 13, entitled: 12 } },
      },
    ]);
    expect(life.amendments[0]?.adoption).toMatchObject({
      kind: 'pending',
      awaits: [{ code: 'awaited.adoption-by-conference' }],
    });
  });

  it('who is entitled to vote is who is a Party on that day: Norway, from 1 September on', () => {
    const norway = act('NOR', 'accession', '2001-08-01');
    expect(lifeOf([...convened, norway, vote(7, 5, 1, '2001-08-31')]).refusals).toMatchObject([
      { code: 'more-votes-than-parties' },
    ]);
    expect(lifeOf([...convened, norway, vote(7, 5, 1, '2001-09-01')]).refusals).toEqual([]);
  });

  it('a conference that did not adopt may vote again', () => {
    const life = lifeOf([...convened, vote(5, 5, 2), vote(6, 5, 1, '2001-09-02')]);
    expect(life.amendments[0]?.adoption).toMatchObject({ kind: 'determined', value: '2001-09-02' });
  });
});
