import { describe, expect, it } from 'vitest';
import { civilDate } from '../../src/calendar/civil-date.ts';
import { composeLife } from '../../src/lifecycle/compose-life.ts';
import { determineEffectBeforeEnd } from '../../src/lifecycle/effect-before-end.ts';
import { findParticipantLife } from '../../src/lifecycle/life.ts';
import { determineParticipantDate } from '../../src/lifecycle/participant-date.ts';
import { determineStatus } from '../../src/lifecycle/status-on.ts';
import type { Act } from '../../src/treaty/act.ts';
import type { Eligibility, FinalClauses } from '../../src/treaty/treaty.ts';
import { composeLifeSupposing } from '../../src/what-if/compose-life-supposing.ts';
import { determineIfDenounced } from '../../src/what-if/denounced.ts';
import { determineIfAnyDeposited, determineIfDeposited } from '../../src/what-if/deposited.ts';
import { determineLatestDeposit } from '../../src/what-if/latest-deposit.ts';
import { composeWhatIf } from '../../src/what-if/what-if.ts';
import { act, CONFERENCE, parties, step, TWENTY_STATES, treatyWith } from '../support/build.ts';

const TREATY = treatyWith(2);
const TWO = [act('NOR', 'accession', '2001-01-01'), act('ISL', 'accession', '2001-02-01')];

const did = (article: string, of: object) => ({ article, code: 'step.act', values: { act: of } });
const months = (article: string, from: string, to: string, many: number) => ({
  article,
  code: 'step.add-period',
  values: { from, to, period: { months: many } },
});
const determined = (value: string, article: string, basis: readonly object[]) => ({
  ...{ kind: 'determined', value, article, monthEndMattered: false, basis },
});
const refused = (article: string, reason: object, remedy: object) => ({
  ...{ kind: 'excluded', article, reason: { code: 'reason.refused', values: { reason, remedy } }, basis: [] },
});

function withConsent(consent: Partial<FinalClauses['participation']['consent']>) {
  const { participation } = TREATY.finalClauses;
  return treatyWith(2, { participation: { ...participation, consent: { ...participation.consent, ...consent } } });
}

describe('a supposed denunciation', () => {
  const ask = (acts: readonly Act[], participant: string, on: string) =>
    determineIfDenounced(TREATY, { acts }, participant, civilDate(on));
  const takesEffect = (participant: string, receivedOn: string, on: string, lastDay: string) =>
    determined(on, '3(1)', [
      did('3(1)', { participant, kind: 'denunciation', on: receivedOn }),
      { article: '3(1)', code: 'step.add-period', values: { from: receivedOn, to: on, period: { years: 1 } } },
      { article: '3(1)', code: 'remark.last-day-as-party', values: { on: lastDay } },
      { article: '3(2)', code: 'remark.earlier-obligations-remain', values: { before: on } },
    ]);

  it('takes effect a year later (3(1)), whatever others did, and whatever the law refused to others', () => {
    const others = [
      act('CUB', 'denunciation', '2002-06-01'),
      act('ISL', 'denunciation', '2002-01-01'),
      act('FJI', 'accession', '2002-01-01'),
      act('FJI', 'denunciation', '2002-01-15'),
    ];
    const life = composeLife(TREATY, { acts: [...TWO, ...others] });
    // The remark on a denunciation before the treaty binds its State, and on its two other readings.
    expect([life.refusals.length, life.remarks.length]).toEqual([1, 3]);
    expect(ask([...TWO, ...others], 'NOR', '2003-03-01')).toEqual(
      takesEffect('NOR', '2003-03-01', '2004-03-01', '2004-02-29'),
    );
  });

  it('is refused where the State is not bound, with what to do', () => {
    const check = { code: 'remedy.check-participant-and-date', values: {} };
    expect(ask(TWO, 'CUB', '2003-03-01')).toEqual(refused('3(1)', { code: 'reason.not-bound', values: {} }, check));
  });

  it('that the record holds already is a second one', () => {
    const acts = [...TWO, act('NOR', 'denunciation', '2003-01-01')];
    const values = { receivedOn: '2003-01-01', takesEffectOn: '2004-01-01' };
    expect(ask(acts, 'NOR', '2003-01-01')).toEqual(
      refused(
        '3(1)',
        { code: 'reason.second-denunciation', values },
        { code: 'remedy.first-notification-governs', values: {} },
      ),
    );
  });

  describe('of a treaty that ends below four of its five Parties on 1 January 2001 (3(3))', () => {
    const treaty = treatyWith(5, { termination: { article: '3(3)', fewerThan: 4 } });
    const [one, two, three] = TWENTY_STATES;
    const leaving = [one, two].map((each) => act(each, 'denunciation', '2000-01-01'));
    const ifReceived = (on: string, acts: readonly Act[] = leaving) =>
      determineIfDenounced(treaty, { acts: [...parties(5), ...acts] }, three, civilDate(on));
    const never = (article: string, on: string, effectOn: string) => ({
      ...{ kind: 'excluded', article, reason: { code: 'reason.left-before-effect', values: { on, effectOn } } },
    });

    it('never takes effect where it would do so only after that day, and the last day as a Party is the one before', () => {
      expect(ifReceived('2000-01-02')).toEqual({
        ...never('3(3)', '2001-01-01', '2001-01-02'),
        basis: [
          did('3(1)', { participant: three, kind: 'denunciation', on: '2000-01-02' }),
          {
            article: '3(1)',
            code: 'step.add-period',
            values: { from: '2000-01-02', to: '2001-01-02', period: { years: 1 } },
          },
          { article: '3(3)', code: 'remark.treaty-ends', values: { on: '2001-01-01' } },
          { article: '3(3)', code: 'remark.last-day-as-party', values: { on: '2000-12-31' } },
        ],
      });
    });

    it('takes effect on that very day, and before', () => {
      expect(ifReceived('2000-01-01')).toEqual(takesEffect(three, '2000-01-01', '2001-01-01', '2000-12-31'));
      expect(ifReceived('1999-12-31')).toEqual(takesEffect(three, '1999-12-31', '2000-12-31', '2000-12-30'));
    });

    it('never takes effect either where all Parties terminate the treaty before (VCLT 54(b))', () => {
      const days = { on: civilDate('2000-03-01'), effectiveOn: civilDate('2000-09-01') };
      const terminated: readonly Act[] = [{ kind: 'termination', ground: 'consent-of-all-parties', ...days }];
      expect(ifReceived('2000-01-02', terminated)).toMatchObject(never('VCLT 54(b)', '2000-09-01', '2001-01-02'));
    });

    it('stands so beside the date of the State, where it is recorded', () => {
      const life = composeLife(treaty, { acts: [...parties(5), ...leaving, act(three, 'denunciation', '2000-06-01')] });
      const [participation] = findParticipantLife(life, three)?.participations ?? [];
      const [notice] = participation?.notices ?? [];
      expect(participation && notice && determineEffectBeforeEnd(notice, participation, life)).toMatchObject(
        never('3(3)', '2001-01-01', '2001-06-01'),
      );
    });
  });

  it('would withdraw an instrument that binds nobody yet: it has no day of effect', () => {
    // In force on 1 May 2001.
    expect(ask(TWO, 'NOR', '2001-04-30')).toEqual({
      kind: 'excluded',
      article: '3(1)',
      reason: { code: 'remark.denunciation-before-entry-into-force', values: {} },
      basis: [
        {
          article: '3(1)',
          code: 'remark.read-as-denunciation',
          values: { from: '2001-05-01', until: '2002-04-30' },
        },
        { article: '3(1)', code: 'remark.read-as-without-effect', values: { from: '2001-05-01' } },
      ],
    });
    expect(ask(TWO, 'NOR', '2001-05-01')).toEqual(takesEffect('NOR', '2001-05-01', '2002-05-01', '2002-04-30'));
  });

  it('of a State that another continues is the denunciation of that State, under either code', () => {
    const acts = [act('SCG', 'accession', '2004-01-01'), act('NOR', 'accession', '2004-02-01')];
    expect(ask(acts, 'SRB', '2010-03-01')).toMatchObject({ value: '2011-03-01' });
    expect(ask(acts, 'SCG', '2005-03-01')).toMatchObject({ value: '2006-03-01' });
    expect(determineStatus(composeLife(TREATY, { acts }), 'SCG', civilDate('2010-01-01'))).toBe('party');
  });

  it('is not what a correction of the record corrects', () => {
    const correction: Act = {
      participant: 'NOR',
      kind: 'correction',
      on: civilDate('2004-01-01'),
      corrects: { kind: 'denunciation', on: civilDate('2003-01-01') },
      to: 'never-made',
    };
    expect(ask([...TWO, correction], 'NOR', '2003-01-01')).toMatchObject({ value: '2004-01-01' });
    // The recorded one was never made, so the supposed one of the same day is the first.
    const acts = [...TWO, act('NOR', 'denunciation', '2003-01-01'), correction];
    expect(ask(acts, 'NOR', '2003-01-01')).toMatchObject({ value: '2004-01-01' });
  });
});

describe('a supposed deposit', () => {
  it('is a ratification where the signature stands as corrected, and the record is taken as it stood', () => {
    const acts: readonly Act[] = [...TWO, act('SUN', 'signature', '1990-05-05')];
    expect(determineIfDeposited(TREATY, { acts }, 'RUS', civilDate('2002-01-31'))).toMatchObject({
      value: '2002-02-28',
      basis: [
        { code: 'step.act', values: { act: { participant: 'RUS', kind: 'ratification', on: '2002-01-31' } } },
        { code: 'step.add-period-to-missing-day' },
      ],
    });
    const asOf = civilDate('2001-01-15');
    expect(determineIfDeposited(TREATY, { acts }, 'RUS', civilDate('2001-06-30'), asOf)).toMatchObject({
      value: '2001-09-30',
      article: '2(1)',
    });
  });

  it('binds one month later (2(2)), by ratification from the day of signature on, by accession before it', () => {
    const acts = [...TWO, act('FJI', 'signature', '2002-03-10'), act('CUB', 'accession', '1989-01-01')];
    expect(composeLife(TREATY, { acts }).refusals).toHaveLength(1);
    const deposited = (participant: string, on: string) =>
      determineIfDeposited(TREATY, { acts }, participant, civilDate(on));
    const binds = (participant: string, kind: string, on: string, from: string) =>
      determined(from, '2(2)', [did('1(2)', { participant, kind, on }), months('2(2)', on, from, 1)]);
    expect(deposited('FJI', '2002-03-10')).toEqual(binds('FJI', 'ratification', '2002-03-10', '2002-04-10'));
    expect(deposited('FJI', '2002-03-09')).toEqual(binds('FJI', 'accession', '2002-03-09', '2002-04-09'));
    expect(deposited('BEN', '2002-03-10')).toEqual(binds('BEN', 'accession', '2002-03-10', '2002-04-10'));
  });

  it('is refused where an instrument of the State stands, with what to do (1(2))', () => {
    expect(determineIfDeposited(TREATY, { acts: TWO }, 'NOR', civilDate('2002-03-10'))).toEqual(
      refused(
        '1(2)',
        { code: 'reason.second-instrument', values: { kind: 'accession', on: '2001-01-01' } },
        { code: 'remedy.strike-one-instrument', values: {} },
      ),
    );
  });

  it('of a State that has not signed is of the kind of signatories where there is no other, or an accession', () => {
    const kindUnder = (consent: Parameters<typeof withConsent>[0]) =>
      determineIfDeposited(withConsent(consent), { acts: TWO }, 'BEN', civilDate('2002-03-10'));
    // An approval is no accession: it is taken, and does not count towards the two.
    expect(kindUnder({ afterSignature: ['approval'], withoutSignature: [] })).toEqual({
      kind: 'pending',
      article: '2(1)',
      awaits: [
        { article: '2(1)', code: 'awaited.entry-into-force-of-the-treaty', values: {} },
        { article: '2(1)', code: 'awaited.instruments', values: { required: 2, counted: 0, missing: 2 } },
      ],
      basis: [
        did('1(2)', { participant: 'BEN', kind: 'approval', on: '2002-03-10' }),
        { article: '2(1)', code: 'step.number-open', values: { required: 2, counted: 0 } },
      ],
    });
    expect(kindUnder({ afterSignature: [], withoutSignature: [] })).toMatchObject({
      reason: { values: { reason: { code: 'reason.kind-not-provided', values: { provided: [], kind: 'accession' } } } },
    });
  });

  it('an accession before the day from which it is open runs from that day, as one of the record does (1(2))', () => {
    const opens = withConsent({ accessionOpensOn: civilDate('2001-01-15') });
    const early = act('BEN', 'accession', '2001-01-14');
    const life = composeLifeSupposing(opens, { acts: TWO }, early);
    // Norway's of 1 January is in the record; with the supposed one it counts from 15 January, which makes two.
    expect(life.remarks.map(({ act: of, code }) => [of.participant, code])).toEqual([
      ['NOR', 'accession-before-it-opens'],
      ['BEN', 'accession-before-it-opens'],
    ]);
    expect(life.refusals).toEqual([]);
    expect(life.metOn).toBe('2001-01-15');
  });
});

describe('a supposed deposit of any State', () => {
  const anybody = (acts: readonly Act[], on: string, treaty = TREATY) =>
    determineIfAnyDeposited(composeLife(treaty, { acts }), civilDate(on));
  const step = (on: string, kind = 'ratification') => did('1(2)', { participant: 'any-state', kind, on });

  it('is refused before the treaty opens', () => {
    expect(anybody(TWO, '1989-12-31')).toEqual({
      kind: 'excluded',
      article: '1(2)',
      reason: { code: 'reason.not-open-yet', values: { opensOn: '1990-01-01' } },
      basis: [],
    });
    expect(anybody([], '1990-01-01')).toMatchObject({ kind: 'pending' });
  });

  it('may complete the number, in its place among those that were deposited (2(1))', () => {
    const among = { article: '2(1)', code: 'step.among-first-of-number', values: { metOn: '2001-01-20' } };
    const complete = (metOn: string, decisive: readonly object[], counted = 3) => ({
      article: '2(1)',
      code: 'step.number-complete',
      values: { required: 2, counted, metOn, decisive },
    });
    const own = (on: string) => ({ participant: 'any-state', kind: 'ratification', on });
    // Three months after 20 January: in force on 20 April 2001, and not on 1 May.
    expect(anybody(TWO, '2001-01-20')).toEqual(
      determined('2001-04-20', '2(1)', [
        ...[step('2001-01-20'), among, complete('2001-01-20', [own('2001-01-20')])],
        months('2(1)', '2001-01-20', '2001-04-20', 3),
      ]),
    );
    // With Iceland's, on the same day: the two stand or fall together.
    const iceland = { participant: 'ISL', kind: 'accession', on: '2001-02-01' };
    expect(anybody(TWO, '2001-02-01')).toEqual(
      determined('2001-05-01', '2(1)', [
        step('2001-02-01'),
        { ...among, values: { metOn: '2001-02-01' } },
        complete('2001-02-01', [iceland, own('2001-02-01')]),
        months('2(1)', '2001-02-01', '2001-05-01', 3),
      ]),
    );
  });

  it('is of the first kind that counts; of a succession nobody knows the date, so that an accession stands for it', () => {
    const counting = (...counts: FinalClauses['entryIntoForce']['counts']) =>
      treatyWith(2, { entryIntoForce: { ...TREATY.finalClauses.entryIntoForce, counts } });
    const later = (kind: string) =>
      determined('2002-04-10', '2(2)', [step('2002-03-10', kind), months('2(2)', '2002-03-10', '2002-04-10', 1)]);
    expect(anybody(TWO, '2002-03-10')).toEqual(later('ratification'));
    expect(anybody(TWO, '2002-03-10', counting('accession'))).toEqual(later('accession'));
    expect(anybody(TWO, '2002-03-10', counting('succession', 'accession'))).toEqual(later('accession'));
  });
});

describe('determineLatestDeposit', () => {
  const latest = (acts: readonly Act[], by: string) =>
    determineLatestDeposit(composeLife(TREATY, { acts }), civilDate(by));

  it('on a pending treaty is no earlier than the instruments that are in already', () => {
    // Norway is in on 2001-01-01: with a second on that day the treaty is in force on 2001-04-01, and never before.
    const one = TWO.slice(0, 1);
    expect(latest(one, '2001-04-01')).toMatchObject({ value: '2001-01-01', article: '2(1)' });
    expect(latest(one, '2001-03-31')).toMatchObject({ kind: 'excluded', article: '2(1)' });
  });

  it('and never a day before the treaty opens', () => {
    expect(latest([], '1990-04-01')).toMatchObject({ value: '1990-01-01' });
    expect(latest([], '1990-03-31')).toMatchObject({ kind: 'excluded' });
  });

  it('before the date of the treaty is the day on which another instrument would have completed the number', () => {
    // In force on 2001-05-01 by Iceland's deposit on 2001-02-01. A deposit on 2001-01-28 leads to 2001-04-28.
    expect(latest(TWO, '2001-04-30')).toMatchObject({ value: '2001-01-31' });
    expect(latest(TWO, '2001-04-28')).toMatchObject({ value: '2001-01-28' });
    expect(latest(TWO, '2001-03-31')).toMatchObject({ kind: 'excluded' });
  });
});

describe('composeLifeSupposing', () => {
  it('without a day looks at what comes about later than the act that is supposed, as the record does', () => {
    // Cuba leaves on 15 January 1994: of three Parties, the two that have accepted are enough (4(2)).
    const record = [
      ...parties(4),
      step('amendment-proposal', '1992-01-10', 'AGO'),
      step('amendment-adoption', '1992-06-01'),
      step('amendment-approval', '1992-12-01'),
      step('amendment-acceptance', '1993-01-10', 'AGO'),
      step('amendment-acceptance', '1993-01-10', 'BEN'),
      act('CUB', 'denunciation', '1993-01-15'),
    ];
    const supposed = act('FJI', 'signature', '1993-01-20');
    const treaty = treatyWith(1, { amendment: CONFERENCE });
    const life = composeLifeSupposing(treaty, { acts: record }, supposed);
    expect(life).toEqual(composeLife(treaty, { acts: [...record, supposed] }));
    expect(life.amendments[0]?.entryIntoForce).toMatchObject({ kind: 'determined', value: '1994-01-15' });
  });
});

describe('who may join, where an instrument is supposed', () => {
  const joinedBy = (eligibility: Eligibility) => {
    const { finalClauses, ...others } = treatyWith(1);
    const participation = { ...finalClauses.participation, eligibility };
    return { ...others, finalClauses: { ...finalClauses, participation } };
  };
  const register = { acts: [act('ARG', 'accession', '2000-01-01')] };
  const DESCRIBED = { kind: 'described', article: '21', says: 'States of the region', organisations: false } as const;
  const caveat = { article: '21', code: 'remark.eligibility-described', values: { says: 'States of the region' } };
  // In force three months after 1 January 2000; a later State one month after its deposit.
  const dateOf = (eligibility: Eligibility, participant: string) =>
    determineIfDeposited(joinedBy(eligibility), register, participant, civilDate('2021-05-01'));

  it('described in words: the date, and first that it is not checked if the State is one of them (Escazú 21)', () => {
    const date = dateOf(DESCRIBED, 'CHE');
    expect(date).toMatchObject({ kind: 'determined', value: '2021-06-01', basis: [caveat, {}, {}] });
    expect(determineParticipantDate(composeLife(joinedBy(DESCRIBED), register), 'CHE')).toMatchObject({
      kind: 'pending',
      basis: [caveat],
    });
    // Of one that has signed, the depositary has taken a signature.
    const signed = { acts: [...register.acts, act('CHE', 'signature', '2000-02-01')] };
    expect(
      determineIfDeposited(joinedBy(DESCRIBED), signed, 'CHE', civilDate('2021-05-01')).basis.map(({ code }) => code),
    ).not.toContain('remark.eligibility-described');
    expect(determineParticipantDate(composeLife(joinedBy(DESCRIBED), signed), 'CHE').basis).toEqual([]);
    const supposed = [act('CHE', 'accession', '2021-05-01'), act('ARG', 'denunciation', '2021-05-01')];
    const { remarks } = composeWhatIf(joinedBy(DESCRIBED), register, supposed, civilDate('2021-01-01'));
    expect(remarks.map(({ act: { participant }, says }) => [participant, says.code])).toEqual([
      ['CHE', 'remark.eligibility-described'],
    ]);
  });

  it('named: no date for a State that is not named (Escazú 21)', () => {
    const named = {
      kind: 'named-states',
      article: '21',
      says: 'States of the region',
      states: ['ARG', 'BOL'],
    } as const;
    expect(dateOf(named, 'CHE')).toMatchObject({
      kind: 'excluded',
      article: '21',
      reason: { values: { reason: { code: 'reason.ineligible.not-named' } } },
    });
    expect(dateOf(named, 'BOL')).toMatchObject({ kind: 'determined', value: '2021-06-01' });
    expect(dateOf(named, 'BOL').basis.map(({ code }) => code)).not.toContain('remark.eligibility-described');
  });

  it('tied to another treaty of which nothing is known: that is said too (OP-CRC-SC 13)', () => {
    const tied = { kind: 'party-to', article: '13', treaty: 'crc', facts: { kind: 'unknown' } } as const;
    expect(dateOf(tied, 'CHE').basis[0]).toEqual({
      article: '13',
      code: 'remark.eligibility-depends',
      values: { treaty: 'crc' },
    });
    const listed = { kind: 'listed', complete: true, sources: [], since: { CHE: civilDate('1997-02-24') } } as const;
    expect(dateOf({ ...tied, facts: listed }, 'CHE').basis[0]?.code).not.toBe('remark.eligibility-depends');
  });
});
