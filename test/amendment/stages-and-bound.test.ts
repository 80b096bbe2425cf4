import { describe, expect, it } from 'vitest';
import type { AmendmentRecord, SilenceClause } from '../../src/amendment/amendment-record.ts';
import { determineBySilence, listBoundBySilence } from '../../src/amendment/determine-by-silence.ts';
import { listBound } from '../../src/amendment/list-bound.ts';
import { type AmendmentDates, determineStage } from '../../src/amendment/stage-on.ts';
import { civilDate } from '../../src/calendar/civil-date.ts';
import type { PartySpan } from '../../src/condition/party-spans.ts';
import type { Determination } from '../../src/determination/determination.ts';
import type { AcceptanceClause, AmendmentProcedure } from '../../src/treaty/amendment-procedure.ts';
import { CONFERENCE, determined, months, SILENCE } from '../support/build.ts';

const on = civilDate;
const amendment = 'first';
const communicated = (day: string) => ({ kind: 'amendment-communication', on: on(day), amendment }) as const;
const adopted = (day: string) => ({ kind: 'amendment-adoption', on: on(day), amendment }) as const;
const accepted = (participant: string, day: string) =>
  ({ kind: 'amendment-acceptance', on: on(day), participant, amendment }) as const;
const objected = (participant: string, day: string) =>
  ({ kind: 'amendment-objection', on: on(day), participant, amendment }) as const;
const record = (more: Partial<AmendmentRecord>): AmendmentRecord => ({
  id: amendment,
  proposal: { kind: 'amendment-proposal', on: on('2000-01-01'), participant: 'AGO', amendment },
  requests: [],
  failedVotes: [],
  acceptances: [],
  objections: [],
  ...more,
});
const span = (participant: string, from = '1991-01-01', until?: string): PartySpan => ({
  ...{ participant, from: on(from) },
  ...(until === undefined ? {} : { until: on(until) }),
});
const day = (value: string): Determination<ReturnType<typeof on>> => ({
  ...{ kind: 'determined', value: on(value), article: '4(1)', monthEndMattered: false, basis: [] },
});
const did = (article: string, act: object) => ({ article, code: 'step.act', values: { act } });
const added = (article: string, from: string, to: string, count: number) => ({
  ...{ article, code: 'step.add-period', values: { from, to, period: { months: count } } },
});

describe('determineStage, each step from its own day on', () => {
  const stage = (
    asOf: string,
    more: Partial<AmendmentRecord> = {},
    dates: Partial<AmendmentDates> = {},
    clause: AmendmentProcedure = CONFERENCE,
  ) =>
    determineStage(
      { clause, record: record(more), asOf: on(asOf) },
      { request: undefined, inForceOn: undefined, ...dates },
    );
  const sent = { communication: communicated('2000-01-10') };

  it('filed, sent, convened, adopted, approved and in force', () => {
    const all: Partial<AmendmentRecord> = {
      ...sent,
      convening: { kind: 'conference-convening', on: on('2000-06-01'), amendment },
      adoption: adopted('2000-07-01'),
      approval: { kind: 'amendment-approval', on: on('2000-08-01'), amendment },
    };
    const days = [
      ...[['1999-12-31', 'not-proposed'] as const, ['2000-01-01', 'filed'] as const],
      ...[['2000-01-09', 'filed'] as const, ['2000-01-10', 'communicated'] as const],
      ...[['2000-05-31', 'communicated'] as const, ['2000-06-01', 'convened'] as const],
      ...[['2000-06-30', 'convened'] as const, ['2000-07-01', 'adopted'] as const],
      ...[['2000-07-31', 'adopted'] as const, ['2000-08-01', 'approved'] as const],
      ...[['2001-04-30', 'approved'] as const, ['2001-05-01', 'in-force'] as const],
    ];
    const found = days.map(([asOf]) => [asOf, stage(asOf, all, { inForceOn: on('2001-05-01') })]);
    expect(found).toEqual(days);
  });

  it('a vote that fails rejects it from its day on, until another adopts it', () => {
    const voted = { ...sent, failedVotes: [adopted('2000-06-15')], adoption: adopted('2000-07-01') };
    expect(stage('2000-06-14', voted)).toBe('communicated');
    expect(stage('2000-06-15', voted)).toBe('rejected');
    expect(stage('2000-07-01', voted)).toBe('adopted');
  });

  it('objections that defeated it are stronger than its adoption', () => {
    expect(stage('2001-07-01', { adoption: adopted('2000-07-01') }, { defeated: true }, SILENCE)).toBe('lapsed');
    expect(stage('2001-07-01', { adoption: adopted('2000-07-01') }, { defeated: false }, SILENCE)).toBe('adopted');
  });

  it('requested from the day on which enough Parties had asked for a conference', () => {
    const asked = { request: () => day('2000-02-03') };
    expect(stage('2000-02-02', sent, asked)).toBe('communicated');
    expect(stage('2000-02-03', sent, asked)).toBe('requested');
  });

  it('too few asked: lapsed on the day after the last, four months after the communication (CRC 50(1))', () => {
    const reason = { code: 'reason.not-bound', values: {} } as const;
    const tooFew: Partial<AmendmentDates> = {
      request: () => ({ kind: 'excluded', article: '4(1)', reason, basis: [] }),
    };
    expect(stage('2000-05-10', sent, tooFew)).toBe('communicated');
    expect(stage('2000-05-11', sent, tooFew)).toBe('lapsed');
  });

  it('nobody knows who asked: it has not lapsed, though the last day is over', () => {
    const unknown: Partial<AmendmentDates> = {
      request: () => ({ kind: 'indeterminate', article: '4(1)', questions: [], candidates: [], basis: [] }),
    };
    expect(stage('2000-05-11', sent, unknown)).toBe('communicated');
  });
});

describe('listBound, the whole answer', () => {
  // Its conditions are met on 5 May 2001, and it is in force on 10 May 2001.
  const IN_FORCE = { entryIntoForce: day('2001-05-10'), metOn: on('2001-05-05') };
  const bound = (
    parties: readonly PartySpan[],
    acceptances: AmendmentRecord['acceptances'],
    binding: Partial<AcceptanceClause['binding']> = {},
    entry: Parameters<typeof listBound>[1] = IN_FORCE,
  ) => {
    const clause = { ...CONFERENCE, binding: { ...CONFERENCE.binding, ...binding } };
    return listBound({ clause, record: record({ acceptances }), parties, asOf: on('2020-01-01') }, entry);
  };

  it('who accepted by then and is a Party still, who accepts later, and who joins later (4(3), VCLT 40(5))', () => {
    const parties = [
      span('AGO', '1991-01-01', '2001-05-10'),
      span('BEN', '1991-01-01', '2001-05-11'),
      span('CUB'),
      span('DZA', '2001-05-10'),
      span('ECU', '2001-05-11', '2003-03-03'),
      span('FJI'),
    ];
    const acceptances = [
      accepted('AGO', '2001-01-01'),
      accepted('BEN', '2001-01-02'),
      accepted('DZA', '2001-05-10'),
      accepted('FJI', '2002-01-01'),
    ];
    expect(bound(parties, acceptances)).toStrictEqual([
      { participant: 'BEN', from: '2001-05-10', until: '2001-05-11', because: 'accepted', article: '4(3)' },
      { participant: 'DZA', from: '2001-05-10', because: 'accepted', article: '4(3)' },
      { participant: 'ECU', from: '2001-05-11', until: '2003-03-03', because: 'joined-later', article: 'VCLT 40(5)' },
      { participant: 'FJI', from: '2002-01-01', because: 'accepted-later', article: '4(3)' },
    ]);
  });

  it('every Party of that day where the clause says so, and who joins later', () => {
    const parties = [span('AGO', '1991-01-01', '2001-05-10'), span('BEN'), span('CUB', '2001-05-11')];
    expect(bound(parties, [], { whom: 'all-parties' })).toStrictEqual([
      { participant: 'BEN', from: '2001-05-10', because: 'binds-all', article: '4(3)' },
      { participant: 'CUB', from: '2001-05-11', because: 'joined-later', article: 'VCLT 40(5)' },
    ]);
  });

  it('who accepts after the conditions were met: from the day that the clause names, no earlier than entry into force', () => {
    const later = { article: '4(4)', delay: months(1) };
    const parties = [
      ...[span('AGO'), span('BEN')],
      // A month after 1 January 2002 is 1 February: the one is out on that day, the other on the next.
      ...[span('CUB', '1991-01-01', '2002-02-01'), span('DZA', '1991-01-01', '2002-02-02')],
    ];
    const acceptances = [
      accepted('AGO', '2001-05-05'),
      accepted('BEN', '2001-05-06'),
      accepted('CUB', '2002-01-01'),
      accepted('DZA', '2002-01-01'),
    ];
    expect(bound(parties, acceptances, { later })).toStrictEqual([
      { participant: 'AGO', from: '2001-05-10', because: 'accepted', article: '4(3)' },
      { participant: 'BEN', from: '2001-06-06', because: 'accepted-later', article: '4(4)' },
      { participant: 'DZA', from: '2002-02-01', until: '2002-02-02', because: 'accepted-later', article: '4(4)' },
    ]);
    // Met on 5 May, and in force three months after: a month after 6 May is before that.
    const entry = { entryIntoForce: day('2001-08-05'), metOn: on('2001-05-05') };
    expect(bound([span('BEN')], [accepted('BEN', '2001-05-06')], { later }, entry)).toStrictEqual([
      { participant: 'BEN', from: '2001-08-05', because: 'accepted-later', article: '4(4)' },
    ]);
  });

  it('nobody from a day after the year 9999, and nobody while it is not in force', () => {
    const delay = { form: 'period-after', period: { years: 8000 }, monthEnd: 'last-day-of-month' } as const;
    const late = [accepted('BEN', '2002-01-01')];
    expect(bound([span('BEN')], late, { later: { article: '4(4)', delay } })).toEqual([]);
    const waiting = { entryIntoForce: { kind: 'pending', article: '4(2)', awaits: [], basis: [] } } as const;
    expect(bound([span('BEN')], late, {}, waiting)).toEqual([]);
  });
});

describe('determineBySilence, the whole answer', () => {
  const SIX = ['AGO', 'BEN', 'CUB', 'DZA', 'ECU', 'FJI'].map((each) => span(each));
  // Ten months after 10 August 2000: objections up to 10 June 2001; in force six months after that.
  const done = { adoption: adopted('2000-07-01'), communication: communicated('2000-08-10') };
  const ask = (
    more: Partial<AmendmentRecord>,
    asOf: string,
    parties: readonly PartySpan[] = SIX,
    clause: SilenceClause = SILENCE,
  ) => determineBySilence({ clause, record: record(more), parties, asOf: on(asOf) });
  const period = [
    did('16(2)', done.adoption),
    did('16(3)', done.communication),
    added('16(3)', '2000-08-10', '2001-06-10', 10),
  ];
  const counts = (counted: number) => ({
    ...{ article: '16(3)', code: 'step.objections', values: { parties: 6, required: 2, counted } },
  });
  const silent = [
    { article: '16(3)', code: 'step.objections-until', values: { on: '2001-06-10' } },
    added('16(4)', '2001-06-10', '2001-12-10', 6),
  ];

  it('fewer objected than a third of the Parties: six months after the last day (16(3), 16(4))', () => {
    expect(ask({ ...done, objections: [objected('BEN', '2001-06-10')] }, '2001-06-11')).toEqual({
      entryIntoForce: determined('2001-12-10', '16(4)', [...period, counts(1), ...silent]),
      metOn: '2001-06-10',
    });
  });

  it('a third objected: open on the last day, defeated on the next', () => {
    const objections = [objected('BEN', '2000-09-01'), objected('CUB', '2001-06-10')];
    expect(ask({ ...done, objections }, '2001-06-10')).toEqual({
      entryIntoForce: {
        ...{ kind: 'pending', article: '16(3)' },
        awaits: [{ article: '16(3)', code: 'awaited.day', values: { on: '2001-06-11' } }],
        basis: [...period, counts(2)],
      },
    });
    const values = { parties: 6, required: 2, counted: 2, until: '2001-06-10' };
    expect(ask({ ...done, objections }, '2001-06-11')).toEqual({
      entryIntoForce: {
        ...{ kind: 'excluded', article: '16(3)' },
        reason: { code: 'reason.defeated-by-objections', values },
        basis: period,
      },
    });
  });

  it('who was no Party yet when it objected does not count, though it is one on the last day', () => {
    const five = SIX.slice(0, 5);
    const objections = [objected('BEN', '2000-09-01'), objected('FJI', '2000-09-01')];
    expect(ask({ ...done, objections }, '2001-06-11', [...five, span('FJI', '2000-09-02')])).toEqual({
      entryIntoForce: determined('2001-12-10', '16(4)', [...period, counts(1), ...silent]),
      metOn: '2001-06-10',
    });
  });

  it('where no objection defeats it nobody is counted, and its day is known at once', () => {
    const { defeatedBy: _, ...objection } = SILENCE.objection;
    expect(ask(done, '2000-08-10', SIX, { ...SILENCE, objection })).toEqual({
      entryIntoForce: determined('2001-12-10', '16(4)', [...period, ...silent]),
      metOn: '2001-06-10',
    });
  });

  it('not sent: as the last day for objections is', () => {
    expect(ask({ adoption: done.adoption }, '2001-06-11')).toEqual({
      entryIntoForce: {
        ...{ kind: 'pending', article: '16(3)' },
        awaits: [{ article: '16(3)', code: 'awaited.communication-of-amendment', values: {} }],
        basis: [did('16(2)', done.adoption)],
      },
    });
  });

  it('binds who was silent and is a Party on that day, and who joins later (16(5), VCLT 40(5))', () => {
    const parties = [
      ...[span('AGO', '1991-01-01', '2001-12-10'), span('BEN', '1991-01-01', '2001-12-11'), span('CUB')],
      ...[span('DZA'), span('ECU', '2001-12-10'), span('FJI', '2001-12-11')],
    ];
    const clause: SilenceClause = { ...SILENCE, binding: { article: '16(5)', whom: 'all-but-objectors' } };
    const objections = [objected('CUB', '2001-06-10'), objected('DZA', '2001-06-11')];
    const of = { clause, record: record({ ...done, objections }), parties, asOf: on('2020-01-01') };
    expect(listBoundBySilence(of, { entryIntoForce: day('2001-12-10') })).toStrictEqual([
      { participant: 'BEN', from: '2001-12-10', until: '2001-12-11', because: 'silent', article: '16(5)' },
      { participant: 'DZA', from: '2001-12-10', because: 'silent', article: '16(5)' },
      { participant: 'ECU', from: '2001-12-10', because: 'silent', article: '16(5)' },
      { participant: 'FJI', from: '2001-12-11', because: 'joined-later', article: 'VCLT 40(5)' },
    ]);
  });
});
