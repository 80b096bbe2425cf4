import { describe, expect, it } from 'vitest';
import { civilDate } from '../../src/calendar/civil-date.ts';
import { composeLife } from '../../src/lifecycle/compose-life.ts';
import { findParticipantLife } from '../../src/lifecycle/life.ts';
import { determineStatus } from '../../src/lifecycle/status-on.ts';
import { replayRegister } from '../../src/machine/advance-desk.ts';
import type { Act } from '../../src/treaty/act.ts';
import { participationClauseSchema } from '../../src/treaty/participation-clause.ts';
import type { Eligibility, FinalClauses } from '../../src/treaty/treaty.ts';
import { composeLifeSupposing } from '../../src/what-if/compose-life-supposing.ts';
import { determineIfDeposited } from '../../src/what-if/deposited.ts';
import { act, treatyWith } from '../support/build.ts';

const lifeOf = (...acts: readonly Act[]) => composeLife(treatyWith(1), { acts });
const withEligibility = (eligibility: Eligibility, ...acts: readonly Act[]) =>
  composeLife(treatyWith(1, { participation: { ...treatyWith(1).finalClauses.participation, eligibility } }), { acts });
const NORWAY = act('NOR', 'accession', '2000-02-01');

describe('admitAct', () => {
  it('admits a signature and the ratification that follows it, also on the same day', () => {
    const life = lifeOf(act('BGD', 'signature', '2000-09-06'), act('BGD', 'ratification', '2000-09-06'));
    expect([life.refusals, life.remarks]).toEqual([[], []]);
    expect(life.entryIntoForce).toMatchObject({ value: '2000-12-06' });
  });

  it('counts an accession by a State that signed, with a remark', () => {
    const life = lifeOf(act('BGD', 'signature', '2000-09-06'), act('BGD', 'accession', '2001-09-06'));
    expect(life.refusals).toEqual([]);
    expect(life.remarks).toMatchObject([{ code: 'accession-by-signatory', article: '1(2)' }]);
    expect(life.entryIntoForce).toMatchObject({ value: '2001-12-06' });
  });

  it('counts a ratification without a recorded signature, with a remark', () => {
    const life = lifeOf(act('BGD', 'ratification', '2001-09-06'));
    expect(life.remarks).toMatchObject([{ code: 'no-signature-recorded', article: '1(2)' }]);
    expect(life.entryIntoForce).toMatchObject({ value: '2001-12-06' });
  });

  it.each([
    [
      'a deposit before the treaty opened',
      act('BGD', 'accession', '1989-12-31'),
      '1(2)',
      'before-opening',
      { code: 'reason.before-opening.deposit', values: { opensOn: '1990-01-01' } },
      'remedy.check-date',
    ],
    [
      'a signature before the treaty opened',
      act('BGD', 'signature', '1989-12-31'),
      '1(1)',
      'before-opening',
      { code: 'reason.before-opening.signature', values: { opensOn: '1990-01-01' } },
      'remedy.check-date',
    ],
    [
      'an instrument of a kind the treaty does not provide for',
      act('BGD', 'formal-confirmation', '2001-01-01'),
      '1(2)',
      'kind-not-provided',
      {
        code: 'reason.kind-not-provided',
        values: { provided: ['ratification', 'accession'], kind: 'formal-confirmation' },
      },
      'remedy.record-by-its-kind',
    ],
    [
      'an instrument of an organisation where States only may join',
      act('EUE', 'accession', '2001-01-01'),
      '1',
      'ineligible',
      { code: 'reason.ineligible.organisation', values: {} },
      'remedy.check-who-deposited',
    ],
    [
      'a signature of a territory',
      act('ABW', 'signature', '2001-01-01'),
      '1',
      'ineligible',
      { code: 'reason.ineligible.territory', values: {} },
      'remedy.check-who-signed',
    ],
    [
      'a deposit by a State that no longer exists',
      act('CSK', 'accession', '1993-01-01'),
      '1(2)',
      'state-has-ceased',
      { code: 'reason.state-has-ceased', values: { on: '1993-01-01' } },
      'remedy.name-who-deposited',
    ],
    [
      'a signature by a State that no longer exists',
      act('DDR', 'signature', '1990-10-03'),
      '1(1)',
      'state-has-ceased',
      { code: 'reason.state-has-ceased', values: { on: '1990-10-03' } },
      'remedy.check-date',
    ],
    [
      'a denunciation by a State that no longer exists',
      act('CSK', 'denunciation', '1993-01-01'),
      '3(1)',
      'state-has-ceased',
      { code: 'reason.state-has-ceased', values: { on: '1993-01-01' } },
      'remedy.name-who-acted',
    ],
    [
      'a withdrawal where nothing was deposited',
      act('BGD', 'withdrawal-of-instrument', '2001-01-01'),
      '1(2)',
      'nothing-to-withdraw',
      { code: 'reason.nothing-to-withdraw', values: {} },
      'remedy.check-participant-and-date',
    ],
    [
      'a denunciation where nothing was deposited',
      act('BGD', 'denunciation', '2001-01-01'),
      '3(1)',
      'not-bound',
      { code: 'reason.not-bound', values: {} },
      'remedy.check-participant-and-date',
    ],
    [
      'a revocation where nothing was denounced',
      act('BGD', 'revocation-of-denunciation', '2001-01-01'),
      'VCLT 68',
      'nothing-to-revoke',
      { code: 'reason.nothing-to-revoke', values: {} },
      'remedy.check-participant-and-date',
    ],
  ])('refuses %s, with the article, a reason and a remedy', (_, wrong, article, code, reason, remedy) => {
    const life = lifeOf(NORWAY, wrong);
    expect(life.refusals).toEqual([{ act: wrong, article, code, reason, remedy: { code: remedy, values: {} } }]);
    expect(life.entryIntoForce).toMatchObject({ value: '2000-05-01' });
    expect(determineStatus(life, wrong.participant, civilDate('2020-01-01'))).toBe('none');
  });

  it('admits a signature and a deposit on the day on which the treaty opens', () => {
    const life = lifeOf(act('BGD', 'signature', '1990-01-01'), act('BGD', 'ratification', '1990-01-01'));
    expect(life.refusals).toEqual([]);
    expect(life.entryIntoForce).toMatchObject({ value: '1990-04-01' });
  });

  it('admits a signature on the last day on which the treaty can be signed, and refuses the next day', () => {
    const base = treatyWith(1).finalClauses.participation;
    const signature = { ...base.signature, closesOn: civilDate('1990-12-31') };
    const treaty = treatyWith(1, { participation: { ...base, signature } });
    const acts = [act('NOR', 'signature', '1990-12-31'), act('ISL', 'signature', '1991-01-01')];
    expect(composeLife(treaty, { acts }).refusals).toMatchObject([
      { code: 'after-closing', act: { participant: 'ISL' } },
    ]);
  });

  it.each([
    ['the same row twice', act('NOR', 'accession', '2000-02-01'), 'second-instrument'],
    ['two instruments of different kinds', act('NOR', 'ratification', '2000-02-01'), 'second-instrument'],
    ['two dates for one instrument', act('NOR', 'accession', '2003-02-01'), 'second-instrument'],
    ['a signature after accession', act('NOR', 'signature', '2003-02-01'), 'signature-after-consent'],
  ])('of two acts that contradict each other one is refused: %s', (_, wrong, code) => {
    expect(lifeOf(NORWAY, wrong).refusals).toMatchObject([{ code }]);
    expect(lifeOf(wrong, NORWAY)).toEqual(lifeOf(NORWAY, wrong));
    expect(lifeOf(NORWAY, wrong).participants[0]?.participations).toHaveLength(1);
  });

  it('of two signatures the later is refused', () => {
    const life = lifeOf(act('NOR', 'signature', '2000-03-01'), act('NOR', 'signature', '2000-02-01'));
    expect(life.refusals).toMatchObject([{ code: 'second-signature', act: { on: '2000-03-01' } }]);
  });

  it('a domestic act of ratification is recorded and moves nothing', () => {
    const domestic = act('KAZ', 'domestic-ratification', '2001-07-04');
    const life = lifeOf(NORWAY, domestic);
    expect(life.recorded).toEqual([domestic]);
    expect(determineStatus(life, 'KAZ', civilDate('2020-01-01'))).toBe('none');
  });

  it('a State that another continues is one participant under the code of the other', () => {
    const life = lifeOf(act('SCG', 'accession', '2003-01-01'), act('SRB', 'accession', '2007-01-01'));
    expect(life.participants.map(({ participant }) => participant)).toEqual(['SRB']);
    expect(life.refusals).toMatchObject([{ code: 'second-instrument' }]);
    expect(determineStatus(life, 'SRB', civilDate('2010-01-01'))).toBe('party');
  });

  it('a State that ceases to exist on the day on which it would be bound never is a Party', () => {
    // The German Democratic Republic's last day is 2 October 1990: three months after 2 July, and one day too few after 3 July.
    const partyFrom = (on: string) => lifeOf(act('DDR', 'accession', on)).participants[0]?.participations[0]?.partyFrom;
    expect(partyFrom('1990-07-02')).toBe('1990-10-02');
    expect(partyFrom('1990-07-03')).toBeUndefined();
  });

  it('a State that ceases to exist is a Party up to its last day', () => {
    const life = lifeOf(act('CSK', 'accession', '1991-01-01'));
    expect(determineStatus(life, 'CSK', civilDate('1992-12-31'))).toBe('party');
    expect(determineStatus(life, 'CSK', civilDate('1993-01-01'))).toBe('former-party');
  });
});

describe('signature that ends at entry into force', () => {
  const base = treatyWith(1).finalClauses;
  const signature = { ...base.participation.signature, closesAtEntryIntoForce: true } as const;
  const participation = { ...base.participation, signature };
  // Norway's accession of 1 February 2000 brings it into force on 1 May 2000.
  const treaty = treatyWith(1, { participation });
  const signs = (on: string): Act => act('ISL', 'signature', on);

  it('is admitted up to the day before, and refused on the day and later, with the article, a reason and a remedy', () => {
    expect(composeLife(treaty, { acts: [NORWAY, signs('2000-04-30')] }).refusals).toEqual([]);
    for (const on of ['2000-05-01', '2000-05-02', '2010-01-01']) {
      expect(composeLife(treaty, { acts: [NORWAY, signs(on)] }).refusals).toEqual([
        {
          act: signs(on),
          article: '1(1)',
          code: 'after-closing',
          reason: { code: 'reason.after-closing.entry-into-force', values: { inForceOn: '2000-05-01' } },
          remedy: { code: 'remedy.accede', values: {} },
        },
      ]);
    }
  });

  it('stays open while the treaty is pending, and where the instrument that would complete the number is withdrawn in time', () => {
    expect(composeLife(treaty, { acts: [signs('2010-01-01')] }).refusals).toEqual([]);
    const withdrawal = act('NOR', 'withdrawal-of-instrument', '2000-04-30');
    expect(composeLife(treaty, { acts: [NORWAY, withdrawal, signs('2000-05-01')] }).refusals).toEqual([]);
  });

  it('without a delay is admitted on the day of the deposit that brings it into force, before which it comes', () => {
    const entryIntoForce = { ...base.entryIntoForce, delay: { form: 'same-day' } } as const;
    const atOnce = treatyWith(1, { participation, entryIntoForce });
    const acts = [act('ISL', 'ratification', '2000-02-01'), signs('2000-02-01'), act('NOR', 'signature', '2000-02-01')];
    expect(composeLife(atOnce, { acts }).refusals).toEqual([]);
    expect(composeLife(atOnce, { acts: [...acts, act('DNK', 'signature', '2000-02-02')] }).refusals).toMatchObject([
      { code: 'after-closing', act: { participant: 'DNK' } },
    ]);
  });

  it('has the instrument of a State that signed too late counted by its deposit, with a remark', () => {
    const life = composeLife(treaty, { acts: [NORWAY, signs('2000-05-01'), act('ISL', 'ratification', '2000-06-01')] });
    expect(life.refusals).toMatchObject([{ code: 'after-closing' }]);
    expect(life.remarks).toMatchObject([{ code: 'no-signature-recorded' }]);
    expect(determineStatus(life, 'ISL', civilDate('2001-01-01'))).toBe('party');
  });

  it('is refused by the statechart as by the record', () => {
    const acts = [NORWAY, signs('2000-05-01'), act('DNK', 'signature', '2000-04-30')];
    const { refusals } = composeLife(treaty, { acts });
    expect(refusals).toHaveLength(1);
    expect(replayRegister(treaty, { acts }).refusals).toEqual(refusals);
  });

  it('where a last day is named too, ends by whichever comes first', () => {
    const closing = (closesOn: string) =>
      treatyWith(1, {
        participation: { ...participation, signature: { ...signature, closesOn: civilDate(closesOn) } },
      });
    const reasonOf = (closesOn: string, on: string) =>
      composeLife(closing(closesOn), { acts: [NORWAY, signs(on)] }).refusals.map(({ reason }) => reason);
    expect(reasonOf('2000-03-31', '2000-04-01')).toEqual([
      { code: 'reason.after-closing', values: { lastDay: '2000-03-31' } },
    ]);
    expect(reasonOf('2000-06-30', '2000-05-01')).toEqual([
      { code: 'reason.after-closing.entry-into-force', values: { inForceOn: '2000-05-01' } },
    ]);
  });
});

describe('a treaty that is not signed', () => {
  const base = treatyWith(1).finalClauses.participation;
  const participation = {
    ...base,
    signature: { ...base.signature, provided: false },
    consent: { ...base.consent, afterSignature: [], withoutSignature: ['accession'] },
  } as const;

  it('refuses a signature, and takes the instruments of those that have not signed without a remark', () => {
    const acts = [act('ISL', 'signature', '1999-01-01'), NORWAY];
    const life = composeLife(treatyWith(1, { participation }), { acts });
    expect(life.refusals).toMatchObject([
      {
        code: 'kind-not-provided',
        article: '1(1)',
        reason: { code: 'reason.kind-not-provided.signature', values: {} },
        remedy: { code: 'remedy.record-instrument', values: {} },
      },
    ]);
    expect(life.remarks).toEqual([]);
    expect(life.entryIntoForce).toMatchObject({ value: '2000-05-01' });
  });

  it('has no instruments of signatories, and no end of signature', () => {
    const issuesOf = (clause: object) =>
      participationClauseSchema.safeParse(clause).error?.issues.map(({ path }) => path.join('.'));
    expect(issuesOf(participation)).toBeUndefined();
    expect(issuesOf({ ...participation, consent: base.consent })).toEqual(['consent.afterSignature']);
    for (const end of [{ closesOn: '1990-12-31' }, { closesAtEntryIntoForce: true }]) {
      const signature = { ...participation.signature, ...end };
      expect(issuesOf({ ...participation, signature })).toEqual(['signature']);
    }
  });
});

describe('accession that opens later than signature', () => {
  const base = treatyWith(1).finalClauses.participation;
  const consent = {
    ...base.consent,
    withoutSignature: ['accession', 'definitive-signature'],
    accessionOpensOn: civilDate('1991-01-01'),
  } as const;
  const remarksOn = (kind: 'accession' | 'definitive-signature', on: string) =>
    composeLife(treatyWith(1, { participation: { ...base, consent } }), { acts: [act('NOR', kind, on)] }).remarks;

  it('is remarked on before that day, and is in order on it', () => {
    expect(remarksOn('accession', '1990-12-31')).toMatchObject([{ code: 'accession-before-it-opens' }]);
    expect(remarksOn('accession', '1991-01-01')).toEqual([]);
  });

  it('runs from the day on which it opens where it comes before, recorded or supposed', () => {
    const treaty = treatyWith(1, { participation: { ...base, consent } });
    const early = act('NOR', 'accession', '1990-12-31');
    for (const life of [
      composeLife(treaty, { acts: [early] }),
      composeLifeSupposing(treaty, { acts: [] }, early, civilDate('1990-06-01')),
    ]) {
      expect(life.refusals).toEqual([]);
      expect(life.metOn).toBe('1991-01-01');
      expect(life.entryIntoForce).toMatchObject({ value: '1991-04-01' });
    }
    expect(determineIfDeposited(treaty, { acts: [] }, 'NOR', civilDate('1990-12-31'))).toMatchObject({
      kind: 'determined',
      value: '1991-04-01',
    });
  });

  it('binds a later State by its own period from that day, and by that from its deposit on another reading', () => {
    const treaty = treatyWith(1, { participation: { ...base, consent } });
    const first = [act('ISL', 'signature', '1990-01-02'), act('ISL', 'ratification', '1990-01-02')];
    const late = act('NOR', 'accession', '1990-10-15');
    const life = composeLife(treaty, { acts: [...first, late] });
    const own = life.participants.find(({ participant }) => participant === 'NOR')?.participations[0]?.entryIntoForce;
    expect(own).toMatchObject({
      kind: 'determined',
      value: '1991-02-01',
      earliest: '1990-11-15',
      latest: '1991-02-01',
    });
    expect(own).toMatchObject({
      readings: [
        { name: 'from-opening', value: '1991-02-01' },
        { name: 'as-deposited', value: '1990-11-15' },
      ],
    });
    expect(own?.basis.at(-1)).toEqual({
      article: '1(2)',
      code: 'remark.accession-before-it-opens',
      values: { opensOn: '1991-01-01' },
    });
  });

  it('where it opens with the entry into force, counts for nothing, and runs from that day', () => {
    const { accessionOpensOn: _, ...plain } = consent;
    const atEntry = { ...plain, accessionOpensAtEntryIntoForce: true } as const;
    const treaty = treatyWith(1, { participation: { ...base, consent: atEntry } });
    const early = act('NOR', 'accession', '1990-01-02');
    expect(composeLife(treaty, { acts: [early] }).entryIntoForce).toMatchObject({ kind: 'pending' });
    const life = composeLife(treaty, {
      acts: [early, act('ISL', 'signature', '1990-03-01'), act('ISL', 'ratification', '1990-03-01')],
    });
    // In force on 1 June 1990, and for Norway a month later.
    const own = life.participants.find(({ participant }) => participant === 'NOR')?.participations[0]?.entryIntoForce;
    expect(own).toMatchObject({
      value: '1990-07-01',
      readings: [
        { name: 'from-opening', value: '1990-07-01' },
        { name: 'as-deposited', value: '1990-06-01' },
      ],
    });
    expect(life.remarks.map(({ code }) => code)).toContain('accession-before-it-opens');
    const onTheDay = composeLife(treaty, {
      acts: [
        act('ISL', 'signature', '1990-03-01'),
        act('ISL', 'ratification', '1990-03-01'),
        act('NOR', 'accession', '1990-06-01'),
      ],
    });
    expect(onTheDay.remarks).toEqual([]);
  });

  it('says nothing of a signature that consents by itself', () => {
    expect(remarksOn('definitive-signature', '1990-12-31')).toEqual([]);
  });
});

describe('eligibility', () => {
  const crc = (facts: Extract<Eligibility, { kind: 'party-or-signatory-of' }>['facts']): Eligibility => ({
    kind: 'party-or-signatory-of',
    article: '13(1)',
    treaty: 'crc',
    facts,
  });
  const listed = (complete: boolean) =>
    crc({
      kind: 'listed',
      complete,
      sources: [],
      since: { USA: civilDate('1995-02-16'), NOR: civilDate('1990-01-26') },
    });

  it('a signatory of the other treaty may join, from the day it signed', () => {
    const usa = (on: string) => withEligibility(listed(true), act('USA', 'accession', on)).refusals;
    expect(usa('1995-02-16')).toEqual([]);
    expect(usa('1995-02-15')).toMatchObject([{ code: 'ineligible', article: '13(1)' }]);
  });

  it('who is not in a complete list is ineligible and never counted', () => {
    const life = withEligibility(listed(true), act('KEN', 'accession', '2001-01-01'));
    expect(life.refusals).toMatchObject([{ code: 'ineligible', article: '13(1)' }]);
    expect(life.entryIntoForce).toMatchObject({
      kind: 'pending',
      awaits: [{ code: 'awaited.instruments', values: { counted: 0 } }],
    });
  });

  it.each([
    ['unknown facts', crc({ kind: 'unknown' })],
    ['an incomplete list', listed(false)],
  ])('%s: the act is counted on the presumption that the depositary was right, with a remark', (_, eligibility) => {
    const life = withEligibility(eligibility, act('KEN', 'accession', '2001-01-01'));
    expect(life.refusals).toEqual([]);
    expect(life.remarks).toMatchObject([{ code: 'eligibility-unknown', article: '13(1)' }]);
    expect(life.entryIntoForce).toMatchObject({ value: '2001-04-01' });
  });
});

describe('who is admitted', () => {
  const EU = act('EUE', 'accession', '2001-01-01');
  const since = { NOR: civilDate('1995-01-01') };
  const listed = (complete: boolean): Eligibility => ({
    kind: 'party-or-signatory-of',
    article: '1',
    treaty: 'crc',
    facts: { kind: 'listed', complete, sources: [], since },
  });

  it('an organisation, where the clause admits it and where it does not', () => {
    expect(withEligibility({ kind: 'any-state-or-organisation', article: '1' }, EU).refusals).toEqual([]);
    for (const clause of [{ kind: 'any-state', article: '1' } as const, listed(true), listed(false)]) {
      expect(withEligibility(clause, EU).refusals).toMatchObject([
        { code: 'ineligible', reason: { code: 'reason.ineligible.organisation', values: {} } },
      ]);
    }
  });

  it.each([
    [
      act('NOR', 'accession', '1994-12-31'),
      { code: 'reason.ineligible.not-yet-linked', values: { treaty: 'crc', on: '1995-01-01' } },
    ],
    [act('ISL', 'accession', '2001-01-01'), { code: 'reason.ineligible.not-linked', values: { treaty: 'crc' } }],
  ])('not one without the link with the other treaty: %o', (deposit, reason) => {
    expect(withEligibility(listed(true), deposit).refusals).toMatchObject([
      { code: 'ineligible', article: '1', reason },
    ]);
  });

  it('on the word of the depositary where the list is not complete; not before the day that it gives', () => {
    expect(withEligibility(listed(false), act('ISL', 'accession', '2001-01-01')).remarks).toMatchObject([
      { code: 'eligibility-unknown' },
    ]);
    expect(withEligibility(listed(false), act('NOR', 'accession', '1994-12-31')).refusals).toMatchObject([
      { code: 'ineligible' },
    ]);
    expect(withEligibility(listed(false), act('NOR', 'accession', '1995-01-01')).refusals).toEqual([]);
  });
});

describe('the instruments that count', () => {
  it('come in order of deposit and, inside a day, of code', () => {
    const acts = [
      act('ROU', 'accession', '2001-01-02'),
      act('NOR', 'accession', '2001-01-02'),
      act('VNM', 'accession', '2001-01-01'),
      act('BGD', 'accession', '2001-01-02'),
    ];
    expect(composeLife(treatyWith(2), { acts }).countedInstruments.map(({ participant }) => participant)).toEqual([
      'VNM',
      'BGD',
      'NOR',
      'ROU',
    ]);
  });
});

describe('a succession by a State that was bound itself', () => {
  const joined = act('MNE', 'accession', '2001-01-01');
  const left = act('MNE', 'denunciation', '2005-02-01');
  const succession = (effectiveOn: string): Act => ({
    participant: 'MNE',
    kind: 'succession',
    on: civilDate('2006-10-23'),
    effectiveOn: civilDate(effectiveOn),
  });

  it('is refused for days on which it was bound itself, and taken from the day its denunciation takes effect', () => {
    const early = lifeOf(joined, left, succession('2006-01-31'));
    expect(early.refusals).toMatchObject([{ code: 'succession-while-bound', article: '1(2)' }]);
    const later = lifeOf(joined, left, succession('2006-02-01'));
    expect(later.refusals).toEqual([]);
    expect(later.participants[0]?.participations).toMatchObject([
      { partyFrom: '2001-04-01', partyUntil: '2006-02-01' },
      { partyFrom: '2006-02-01' },
    ]);
  });
});

describe('admitCorrections', () => {
  const wrong = act('CUB', 'accession', '2001-09-25');
  const correction = (to: string): Act => ({
    participant: 'CUB',
    kind: 'correction',
    on: civilDate('2005-01-01'),
    corrects: { kind: 'accession', on: civilDate('2001-09-25') },
    to: to === 'never-made' ? to : civilDate(to),
  });

  it('moves the act to the day on which it was done, for every day asked about', () => {
    const life = composeLife(treatyWith(1), { acts: [wrong, correction('2001-09-30')] }, civilDate('2003-01-01'));
    expect(life.entryIntoForce).toMatchObject({ value: '2001-12-30' });
    expect(life.remarks).toMatchObject([{ code: 'corrected' }]);
  });

  it('strikes an act that was never made', () => {
    expect(lifeOf(wrong, correction('never-made')).entryIntoForce).toMatchObject({ kind: 'pending' });
  });

  it('a correction may rest on another of the same day, in whatever order they are written', () => {
    const first = correction('2001-11-30');
    const second: Act = {
      participant: 'CUB',
      kind: 'correction',
      on: civilDate('2002-02-01'),
      corrects: { kind: 'accession', on: civilDate('2001-11-30') },
      to: 'never-made',
    };
    const onOneDay = { ...first, on: second.on } as Act;
    for (const acts of [
      [wrong, onOneDay, second],
      [second, onOneDay, wrong],
    ]) {
      const life = composeLife(treatyWith(1), { acts });
      expect(life.entryIntoForce).toMatchObject({ kind: 'pending' });
      expect(life.refusals).toEqual([]);
      expect(life.remarks).toHaveLength(2);
    }
    // Made a day before what it rests on, it finds nothing to correct.
    const early = { ...second, on: civilDate('2002-01-31') };
    const life = composeLife(treatyWith(1), { acts: [wrong, onOneDay, early] });
    expect(life.refusals).toMatchObject([{ code: 'nothing-to-correct', act: early }]);
    expect(life.entryIntoForce).toMatchObject({ value: '2002-02-28' });
  });

  it('refuses a correction that gives an act a day that had not come', () => {
    const life = lifeOf(wrong, correction('2005-01-02'));
    expect(life.refusals).toMatchObject([{ code: 'corrected-ahead', article: 'VCLT 79' }]);
    expect(lifeOf(wrong, correction('2005-01-01')).refusals).toEqual([]);
  });

  it('finds the act of a State under the code of the one that continues it', () => {
    const recorded = act('SCG', 'accession', '2004-09-25');
    const corrected: Act = {
      participant: 'SRB',
      kind: 'correction',
      on: civilDate('2007-02-01'),
      corrects: { kind: 'accession', on: civilDate('2004-09-25') },
      to: civilDate('2004-09-26'),
    };
    const life = lifeOf(recorded, corrected);
    expect(life.refusals).toEqual([]);
    expect(life.entryIntoForce).toMatchObject({ value: '2004-12-26' });
  });

  it('refuses a correction of what is not recorded, and changes nothing', () => {
    const life = lifeOf(act('CUB', 'accession', '2001-09-26'), correction('2001-09-30'));
    expect(life.refusals).toMatchObject([{ code: 'nothing-to-correct' }]);
    expect(life.entryIntoForce).toMatchObject({ value: '2001-12-26' });
  });
});

describe('what comes after an end', () => {
  it('a State that no longer exists neither withdraws nor denounces; what it did stays counted', () => {
    // The German Democratic Republic ceased to exist on 3 October 1990. In force on 16 November by its instrument.
    const acts = [act('NOR', 'accession', '1990-02-01'), act('DDR', 'accession', '1990-08-16')];
    for (const kind of ['withdrawal-of-instrument', 'denunciation'] as const) {
      const life = composeLife(treatyWith(2), { acts: [...acts, act('DDR', kind, '1990-11-01')] });
      expect(life.entryIntoForce).toMatchObject({ value: '1990-11-16' });
      expect(life.refusals).toMatchObject([{ code: 'state-has-ceased' }]);
    }
  });

  it('a signature is taken after an instrument was withdrawn, which counts for nothing from the start', () => {
    const life = lifeOf(
      act('NOR', 'accession', '2001-01-10'),
      act('NOR', 'withdrawal-of-instrument', '2001-02-10'),
      act('NOR', 'signature', '2001-03-10'),
    );
    expect(life.refusals).toEqual([]);
    expect(determineStatus(life, 'NOR', civilDate('2001-03-10'))).toBe('signatory');
  });

  it('an instrument deposited on the day on which the last one is withdrawn is the next', () => {
    const life = lifeOf(
      act('NOR', 'accession', '2001-01-10'),
      act('NOR', 'withdrawal-of-instrument', '2001-02-10'),
      act('NOR', 'ratification', '2001-02-10'),
    );
    expect(life.refusals).toEqual([]);
    expect(life.entryIntoForce).toMatchObject({ value: '2001-05-10' });
  });

  it('a State that leaves on the day on which it is bound was a Party, and is none', () => {
    const atOnce: FinalClauses['denunciation'] = { kind: 'permitted', article: '3(1)', delay: { form: 'same-day' } };
    const { entryIntoForce } = treatyWith(1).finalClauses;
    const treaty = treatyWith(1, { denunciation: atOnce, entryIntoForce: { ...entryIntoForce, delay: atOnce.delay } });
    const acts = [act('NOR', 'accession', '2001-01-10'), act('NOR', 'denunciation', '2001-01-10')];
    const life = composeLife(treaty, { acts });
    expect(determineStatus(life, 'NOR', civilDate('2001-01-10'))).toBe('former-party');
  });

  it.each([
    ['2001-03-31', 'pending'],
    ['2001-04-01', 'determined'],
  ])('a notification withdrawn on %s, the treaty being in force from 1 April: %s', (on, kind) => {
    const life = lifeOf(
      { participant: 'MNE', kind: 'succession', on: civilDate('2001-01-01'), effectiveOn: civilDate('2005-01-01') },
      act('MNE', 'withdrawal-of-instrument', on),
    );
    expect(life.entryIntoForce.kind).toBe(kind);
    expect(life.refusals).toEqual([]);
  });

  it('a withdrawal after entry into force uncounts nothing, also by a State not bound yet', () => {
    // Montenegro succeeds from 2005 on and completes the number in 2001; in 2003 it takes its notification back.
    const acts: readonly Act[] = [
      { participant: 'MNE', kind: 'succession', on: civilDate('2001-01-01'), effectiveOn: civilDate('2005-01-01') },
      act('MNE', 'denunciation', '2003-01-01'),
    ];
    const life = lifeOf(...acts);
    expect(life.entryIntoForce).toMatchObject({ value: '2001-04-01' });
    expect(life.remarks.map(({ code }) => code)).toContain('denunciation-before-entry-into-force');
    expect(determineStatus(life, 'MNE', civilDate('2006-01-01'))).toBe('none');
  });
});

describe('an acceptance or approval where the clause names ratification alone', () => {
  const two = [act('NOR', 'accession', '1990-02-01'), act('ISL', 'signature', '1990-03-01')];

  it.each(['acceptance', 'approval'] as const)('%s counts, and a remark says so (VCLT 2(1)(b), 14(2))', (kind) => {
    const instrument = act('ISL', kind, '1990-05-01');
    const life = composeLife(treatyWith(2), { acts: [...two, instrument] });
    expect(life.metOn).toBe('1990-05-01');
    expect(life.refusals).toEqual([]);
    expect(life.remarks).toEqual([
      {
        act: instrument,
        article: 'VCLT 14(2)',
        code: 'kind-not-named',
        says: { code: 'remark.kind-not-named', values: { kind, named: 'ratification' } },
      },
    ]);
  });

  it('does not count where the clause does not count ratifications, nor where it names the kind and leaves it out', () => {
    const { entryIntoForce, participation } = treatyWith(2).finalClauses;
    const acceptance = act('ISL', 'acceptance', '1990-05-01');
    const without = treatyWith(2, { entryIntoForce: { ...entryIntoForce, counts: ['accession'] } });
    expect(composeLife(without, { acts: [...two, acceptance] }).entryIntoForce.kind).toBe('pending');
    const consent = { ...participation.consent, afterSignature: ['ratification', 'acceptance'] } as const;
    const named = treatyWith(2, { participation: { ...participation, consent } });
    const life = composeLife(named, { acts: [...two, acceptance] });
    expect([life.entryIntoForce.kind, life.remarks]).toEqual(['pending', []]);
  });

  it('is refused where not even ratification is named', () => {
    const { participation } = treatyWith(2).finalClauses;
    const consent = { ...participation.consent, afterSignature: [] };
    const unsigned = treatyWith(2, { participation: { ...participation, consent } });
    const life = composeLife(unsigned, { acts: [act('ISL', 'approval', '1990-05-01')] });
    expect(life.refusals).toMatchObject([{ code: 'kind-not-provided' }]);
  });
});

describe('an earlier day that an instrument names', () => {
  it('has no effect where the clause lets it name none, and a remark says so', () => {
    const named = { kind: 'accession', participant: 'CUB', on: civilDate('1991-03-10') } as const;
    const acts = [act('NOR', 'accession', '1990-02-01'), act('ISL', 'accession', '1990-03-01')];
    const life = composeLife(treatyWith(2), { acts: [...acts, { ...named, namedOn: civilDate('1991-03-20') }] });
    // 2(2): one month after the deposit.
    expect(findParticipantLife(life, 'CUB')?.participations[0]?.partyFrom).toBe('1991-04-10');
    expect(life.remarks).toMatchObject([
      {
        code: 'named-day-without-effect',
        says: { code: 'remark.instrument-cannot-name-its-day', values: { on: '1991-03-20' } },
      },
    ]);
  });
});
