import { describe, expect, it } from 'vitest';
import { ACCEPTANCE_BASE_READINGS } from '../../src/amendment/acceptance-base-readings.ts';
import { findAcceptanceRefusal } from '../../src/amendment/admission/find-acceptance-refusal.ts';
import type { AmendmentRecord, ConferenceClause } from '../../src/amendment/amendment-record.ts';
import { determineAmendmentEntryIntoForce } from '../../src/amendment/determine-amendment-entry-into-force.ts';
import { countAcceptances, type Measure } from '../../src/amendment/find-day-accepted.ts';
import { listWhatWouldChange } from '../../src/amendment/list-what-would-change.ts';
import { listAcceptanceSpans } from '../../src/amendment/tally.ts';
import { type CivilDate, civilDate } from '../../src/calendar/civil-date.ts';
import type { PartySpan } from '../../src/condition/party-spans.ts';
import type { Determination } from '../../src/determination/determination.ts';
import { CONFERENCE, type OfAPart } from '../support/build.ts';

const on = civilDate;
const amendment = 'first';
const accepted = (participant: string, day: string) =>
  ({ kind: 'amendment-acceptance', on: on(day), participant, amendment }) as const;
const span = (participant: string, from = '1991-01-01', until?: string): PartySpan => ({
  ...{ participant, from: on(from) },
  ...(until === undefined ? {} : { until: on(until) }),
});
const FIVE = ['AGO', 'BEN', 'CUB', 'DZA', 'ECU'].map((each) => span(each));
const SIX = [...FIVE, span('FJI')];
const ADOPTION = { kind: 'amendment-adoption', on: on('2000-07-01'), amendment } as const;
const APPROVAL = { kind: 'amendment-approval', on: on('2000-08-01'), amendment } as const;
const record = (acceptances: AmendmentRecord['acceptances']): AmendmentRecord => ({
  id: amendment,
  proposal: { kind: 'amendment-proposal', on: on('2000-01-01'), participant: 'AGO', amendment },
  ...{ requests: [], failedVotes: [], objections: [], acceptances },
  ...{ adoption: ADOPTION, approval: APPROVAL },
});
type Acceptance = OfAPart<ConferenceClause>['acceptance'];
const clauseOf = (more: Partial<Acceptance>): ConferenceClause => ({
  ...CONFERENCE,
  acceptance: { ...CONFERENCE.acceptance, ...more },
});
const says = (code: string, values: object) => ({ article: '4(2)', code, values });

describe('listWhatWouldChange, the whole list', () => {
  const { proportion } = CONFERENCE.acceptance;
  const of = (
    acceptances: AmendmentRecord['acceptances'],
    {
      parties = SIX,
      asOf = '2010-01-01',
      base = 'current',
      more = {},
    }: Partial<{
      parties: readonly PartySpan[];
      asOf: string;
      base: Measure['base'];
      more: Partial<Acceptance>;
    }> = {},
  ) => {
    const clause = clauseOf(more);
    return listWhatWouldChange({ clause, record: record(acceptances), parties, asOf: on(asOf) }, { proportion, base });
  };
  const joining = (count: number) => says('remark.more-parties-more-acceptances', { joining: count });
  const leaving = (count: number) => says('remark.fewer-parties-suffice', { leaving: count });
  const waiting = (count: number) => says('remark.acceptances-waiting', { waiting: count });
  const others = (count: number) => says('remark.acceptances-not-counted', { others: count });
  const THREE = ['AGO', 'BEN', 'CUB'].map((each) => accepted(each, '2001-01-01'));
  const FOUR = [...THREE, accepted('DZA', '2001-01-01')];

  it('who joins raises two thirds, and who leaves lowers them', () => {
    // Of six it is four, and of seven five; of five it is four still, and of four three.
    expect(of(THREE)).toEqual([joining(1), leaving(2)]);
    // Of five it is four, and of six too; of seven five. Of four it is three.
    expect(of(THREE, { parties: FIVE })).toEqual([joining(2), leaving(1)]);
  });

  it('with nobody that accepted, no leaving completes it; with enough none needs to leave', () => {
    expect(of([])).toEqual([joining(1)]);
    expect(of(FOUR)).toEqual([joining(1)]);
  });

  it('against a number that stays nobody raises or lowers it', () => {
    expect(of(THREE, { base: 9 })).toEqual([]);
  });

  it('an acceptance waits whose State is no Party yet, from its own day on', () => {
    const onTheWay = [...THREE, accepted('KEN', '2001-02-01')];
    expect(of(onTheWay, { asOf: '2001-01-31', base: 9 })).toEqual([]);
    expect(of(onTheWay, { asOf: '2001-02-01', base: 9 })).toEqual([waiting(1)]);
    // Of the acceptance of the day asked about it is known that it counts.
    expect(of([...onTheWay, accepted('DZA', '2001-02-01')], { asOf: '2001-02-01', base: 9 })).toEqual([waiting(1)]);
  });

  it('the acceptance of a Party that has left waits for nothing, from the day on which it is out', () => {
    const parties = [span('AGO', '1991-01-01', '2003-03-03'), ...SIX.slice(1)];
    const onTheWay = [...THREE, accepted('KEN', '2001-02-01')];
    expect(of(THREE, { parties, asOf: '2003-03-02', base: 9 })).toEqual([]);
    expect(of(THREE, { parties, asOf: '2003-03-03', base: 9 })).toEqual([]);
    expect(of(onTheWay, { parties, asOf: '2003-03-02', base: 9 })).toEqual([waiting(1)]);
    expect(of(onTheWay, { parties, asOf: '2003-03-03', base: 9 })).toEqual([waiting(1)]);
  });

  it('tells of acceptances beside those of the Parties of the adoption, where only those count', () => {
    const those = { base: { kind: 'at-adoption', express: true, whose: 'those-parties' } } as const;
    const parties = [...SIX, span('GAB', '2000-07-02')];
    const more = { parties, base: 6, more: those };
    expect(of(THREE, more)).toEqual([]);
    expect(of([...THREE, accepted('GAB', '2001-01-01')], more)).toEqual([others(1)]);
  });

  it('tells nothing of that of an organisation, which counts for nobody', () => {
    const ofAny = { base: { kind: 'at-adoption', express: true }, organisations: 'not-additional' } as const;
    const parties = [...SIX, span('EUE')];
    expect(of([...THREE, accepted('EUE', '2001-01-01')], { parties, base: 7, more: ofAny })).toEqual([]);
  });
});

describe('listAcceptanceSpans, the whole list', () => {
  it('an acceptance counts while its State is the Party that gave it; of the day on which it is out, once it is one again', () => {
    const parties = [span('BEN', '1991-01-01', '2001-01-01'), span('CUB'), span('BEN', '2001-06-01')];
    const of = (acceptance: ReturnType<typeof accepted>) =>
      listAcceptanceSpans({ clause: CONFERENCE, record: record([acceptance]), parties, asOf: on('2010-01-01') });
    const [before, out, kept] = [
      ...[accepted('BEN', '2000-12-31'), accepted('BEN', '2001-01-01')],
      accepted('CUB', '2001-01-01'),
    ] as const;
    expect(of(before)).toStrictEqual([
      { participant: 'BEN', acceptance: before, from: '2000-12-31', until: '2001-01-01' },
    ]);
    expect(of(out)).toStrictEqual([{ participant: 'BEN', acceptance: out, from: '2001-06-01' }]);
    expect(of(kept)).toStrictEqual([{ participant: 'CUB', acceptance: kept, from: '2001-01-01' }]);
    expect(of(accepted('KEN', '2001-01-01'))).toEqual([]);
  });
});

describe('countAcceptances', () => {
  it('counts those of the day asked about, and not those of the day after', () => {
    const acceptances = [accepted('AGO', '2001-01-01'), accepted('BEN', '2001-02-01'), accepted('CUB', '2001-02-02')];
    const of = { clause: CONFERENCE, record: record(acceptances), parties: SIX, asOf: on('2001-02-01') };
    expect(countAcceptances(of, { proportion: CONFERENCE.acceptance.proportion, base: 'current' })).toEqual({
      parties: 6,
      required: 4,
      counted: 2,
    });
  });
});

describe('findAcceptanceRefusal, to the day', () => {
  const refusalOf = (
    act: ReturnType<typeof accepted>,
    before: AmendmentRecord['acceptances'],
    parties: readonly PartySpan[],
    adoptedOn = '2000-07-01',
  ) => {
    const adoption = { ...ADOPTION, on: on(adoptedOn) };
    const amended = { ...record(before), adoption };
    return findAcceptanceRefusal({ clause: CONFERENCE, record: amended, parties, asOf: act.on }, act);
  };

  it('Czechoslovakia accepts on 31 December 1992, its last day, and not on the day after', () => {
    const late = accepted('CSK', '1993-01-01');
    expect(refusalOf(accepted('CSK', '1992-12-31'), [], [span('CSK')], '1992-07-01')).toBeUndefined();
    expect(refusalOf(late, [], [span('CSK')], '1992-07-01')).toEqual({
      ...{ act: late, article: '4(2)', code: 'state-has-ceased' },
      reason: { code: 'reason.state-has-ceased.acceptance', values: { lastDay: '1992-12-31' } },
      remedy: { code: 'remedy.name-acceptor', values: {} },
    });
  });

  it('who accepts on the day on which it is out has accepted for when it is a Party again: once more is a second time', () => {
    const parties = [span('BEN', '1991-01-01', '2001-01-01'), span('BEN', '2001-06-01')];
    const next = accepted('BEN', '2002-01-01');
    expect(refusalOf(next, [accepted('BEN', '2000-12-31')], parties)).toBeUndefined();
    expect(refusalOf(next, [accepted('BEN', '2001-01-01')], parties)).toEqual({
      ...{ act: next, article: '4(2)', code: 'second-acceptance' },
      reason: { code: 'reason.second-acceptance', values: { on: '2001-01-01' } },
      remedy: { code: 'remedy.strike-one-by-correction', values: {} },
    });
  });
});

describe('determineAmendmentEntryIntoForce, what is told beside the day', () => {
  const adopted: Determination<CivilDate> = {
    ...{ kind: 'determined', value: on('2000-07-01') },
    ...{ article: '4(1)', monthEndMattered: false, basis: [] },
  };
  const of = (clause: ConferenceClause, parties: readonly PartySpan[], acceptances: AmendmentRecord['acceptances']) =>
    determineAmendmentEntryIntoForce(
      { clause, record: record(acceptances), parties, asOf: on('2002-01-01') },
      adopted,
      SIX,
    );
  const did = (act: object) => ({ article: act === ADOPTION ? '4(1)' : '4(2)', code: 'step.act', values: { act } });
  const FOUR = ['AGO', 'BEN', 'CUB', 'DZA'].map((code, index) => accepted(code, `2001-0${index + 1}-01`));

  it('of a number that the treaty names there is no other reading, though four of the six Parties are two thirds', () => {
    const tally = { parties: 9, required: 6, counted: 4 };
    expect(of(clauseOf({ base: { kind: 'fixed', parties: 9 } }), SIX, FOUR)).toEqual({
      entryIntoForce: {
        ...{ kind: 'pending', article: '4(2)' },
        awaits: [says('awaited.acceptances', { ...tally, missing: 2 })],
        basis: [did(ADOPTION), did(APPROVAL), says('step.tally-open', { of: 'acceptances', ...tally })],
      },
    });
  });

  it('on another reading the acceptance of any Party counts, where those at the adoption are asked for', () => {
    // Of the six Parties of 1 July 2000 four are two thirds; of the seven since the day after, five. Gabon is the seventh.
    const clause = clauseOf({ base: { kind: 'at-adoption', express: false, whose: 'those-parties' } });
    const acceptances = [...FOUR, accepted('GAB', '2001-05-01')];
    const answer = of(clause, [...SIX, span('GAB', '2000-07-02')], acceptances);
    expect(answer.metOn).toBe('2001-04-01');
    expect(answer.entryIntoForce).toMatchObject({ value: '2001-04-01', earliest: '2001-04-01', latest: '2001-05-01' });
    expect('readings' in answer.entryIntoForce && answer.entryIntoForce.readings).toEqual([
      { ...ACCEPTANCE_BASE_READINGS['at-adoption'], value: '2001-04-01' },
      { ...ACCEPTANCE_BASE_READINGS.current, value: '2001-05-01' },
      { ...ACCEPTANCE_BASE_READINGS['at-adoption-contracting'], value: '2001-04-01' },
    ]);
  });

  it('the day that follows without further acts, where it is in the calendar', () => {
    // Benin accepts as a State that is to be a Party on 1 March 2002: four of then six.
    const parties = [...SIX.filter(({ participant }) => participant !== 'BEN'), span('BEN', '2002-03-01')];
    const express = clauseOf({ base: { kind: 'current', express: true } });
    const tally = { parties: 5, required: 4, counted: 3 };
    const pending = (...more: readonly object[]) => ({
      entryIntoForce: {
        ...{ kind: 'pending', article: '4(2)' },
        awaits: [says('awaited.acceptances', { ...tally, missing: 1 })],
        basis: [
          ...[did(ADOPTION), did(APPROVAL), says('step.tally-open', { of: 'acceptances', ...tally })],
          says('remark.acceptances-waiting', { waiting: 1 }),
          // Of six it is four too, and of seven five; of four it is three.
          says('remark.more-parties-more-acceptances', { joining: 2 }),
          says('remark.fewer-parties-suffice', { leaving: 1 }),
          ...more,
        ],
      },
    });
    const follows = says('remark.in-force-without-further-acts', { metOn: '2002-03-01', on: '2002-03-01' });
    expect(of(express, parties, FOUR)).toEqual(pending(follows));
    const delay = { form: 'period-after', period: { years: 8000 }, monthEnd: 'last-day-of-month' } as const;
    expect(of({ ...express, delay }, parties, FOUR)).toEqual(pending());
  });
});
