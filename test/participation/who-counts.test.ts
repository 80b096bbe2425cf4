import { describe, expect, it } from 'vitest';
import { civilDate } from '../../src/calendar/civil-date.ts';
import { admitAct, composeEmptyRecord } from '../../src/participation/admit-act.ts';
import { listCountedInstruments, listNotAdditional } from '../../src/participation/count-instruments.ts';
import { determineEligibility } from '../../src/participation/determine-eligibility.ts';
import { compareActs } from '../../src/participation/order-acts.ts';
import type { DatesOfLaw, Notice, ParticipantRecord, Participation } from '../../src/participation/participation.ts';
import type { Act, ConsentAct, DenunciationAct, ParticipationAct } from '../../src/treaty/act.ts';
import type { EntryIntoForceClause, FinalClauses, ParticipationClause } from '../../src/treaty/treaty.ts';
import { treatyWith } from '../support/build.ts';

const on = civilDate;
const clauses = (participation: Partial<ParticipationClause> = {}): FinalClauses => {
  const { finalClauses } = treatyWith(1);
  return { ...finalClauses, participation: { ...finalClauses.participation, ...participation } };
};

/** What the other rooms say: nothing, save what is given. */
const dates = (known: { boundFrom?: string; leftOn?: string; takesEffectOn?: string } = {}): DatesOfLaw => ({
  treatyInForceOn: () => undefined,
  boundFrom: () => (known.boundFrom === undefined ? undefined : on(known.boundFrom)),
  leftWithOtherBy: (_, __, by) => (known.leftOn !== undefined && known.leftOn <= by ? on(known.leftOn) : undefined),
  whicheverKind: undefined,
  denunciationTakesEffectOn: () => (known.takesEffectOn === undefined ? undefined : on(known.takesEffectOn)),
  noticeRefusal: () => undefined,
});
const consent = (day: string, more: Partial<ConsentAct> = {}): ConsentAct => ({
  participant: 'NOR',
  kind: 'accession',
  on: on(day),
  ...more,
});
const denunciation = (day: string): DenunciationAct => ({ participant: 'NOR', kind: 'denunciation', on: on(day) });
const notice = (day: string, more: { takesEffectOn?: string; revokedOn?: string } = {}): Notice => ({
  act: denunciation(day),
  receivedOn: on(day),
  ...(more.takesEffectOn === undefined ? {} : { takesEffectOn: on(more.takesEffectOn) }),
  ...(more.revokedOn === undefined ? {} : { revokedOn: on(more.revokedOn) }),
});
const record = (...participations: readonly Participation[]): ParticipantRecord => ({
  participant: 'NOR',
  participations,
});
const joined = (instrument: ConsentAct, ...notices: readonly Notice[]): Participation => ({ instrument, notices });
const refused = (act: Act, article: string, code: string, reason: object, remedy: string) => ({
  kind: 'refused',
  refusal: { act, article, code, reason, remedy: { code: remedy, values: {} } },
});
const admitted = (of: ParticipantRecord) => ({ kind: 'admitted', record: of, remarks: [] });

describe('admitAct, with several depositaries', () => {
  const london = consent('1998-11-27', { depositary: 'London' });
  const moscow = consent('2000-03-05', { depositary: 'Moscow' });
  const deposit = (
    decides: 'earliest' | 'latest',
    act: ConsentAct,
    before: ParticipantRecord,
    known: Parameters<typeof dates>[0] = {},
  ) => admitAct(before, act, clauses({ severalDepositaries: { article: 'IX(2)', decides } }), dates(known));

  it('the earliest counts: the other is recorded (NPT IX(2))', () => {
    expect(deposit('earliest', moscow, record(joined(london)))).toEqual({ kind: 'recorded' });
  });

  it('the latest counts: it takes the place of the one before, until that binds', () => {
    const first = joined(consent('1991-01-01'), notice('1992-01-01', { takesEffectOn: '1993-01-01' }));
    expect(deposit('latest', moscow, record(first, joined(london)))).toEqual(admitted(record(first, joined(moscow))));
    expect(deposit('latest', moscow, record(joined(london)), { boundFrom: '2000-03-06' })).toEqual(
      admitted(record(joined(moscow))),
    );
    for (const boundFrom of ['2000-03-05', '2000-03-04']) {
      expect(deposit('latest', moscow, record(joined(london)), { boundFrom })).toEqual({ kind: 'recorded' });
    }
  });

  it('with the same, or with none that is named, it is a second instrument; so it is where there is one depositary', () => {
    const second = (act: ConsentAct, first: ConsentAct) =>
      refused(
        act,
        '1(2)',
        'second-instrument',
        { code: 'reason.second-instrument', values: { kind: first.kind, on: first.on } },
        'remedy.strike-one-instrument',
      );
    const again = consent('2000-03-05', { depositary: 'London' });
    expect(deposit('latest', again, record(joined(london)))).toEqual(second(again, london));
    expect(deposit('latest', consent('2000-03-05'), record(joined(london)))).toEqual(
      second(consent('2000-03-05'), london),
    );
    const bare = consent('1998-11-27');
    expect(deposit('latest', moscow, record(joined(bare)))).toEqual(second(moscow, bare));
    expect(admitAct(record(joined(london)), moscow, clauses(), dates())).toEqual(second(moscow, london));
  });

  it('after a withdrawal, or while a denunciation stands, it is no deposit of the same instrument', () => {
    const withdrawn = { ...joined(london), withdrawnOn: on('1999-01-01') };
    expect(deposit('latest', moscow, record(withdrawn))).toEqual(admitted(record(withdrawn, joined(moscow))));
    expect(deposit('latest', moscow, record())).toMatchObject({ kind: 'admitted', remarks: [] });
    const leaving = joined(london, notice('2000-01-01', { takesEffectOn: '2001-01-01' }));
    const article = '1(2)';
    const says = { code: 'remark.joins-after-denunciation', values: { on: '2001-01-01' } };
    expect(deposit('latest', moscow, record(leaving))).toEqual({
      kind: 'admitted',
      record: record(leaving, joined({ ...moscow, notBefore: on('2001-01-01') })),
      remarks: [{ act: moscow, article, code: 'joins-after-denunciation', says }],
    });
  });
});

describe('admitAct, who left another treaty, and this one with it', () => {
  const first = joined(consent('2000-01-01'));
  const again = consent('2012-12-15');

  it('opens another participation from the day on which it left, and not before (Kyoto Protocol 27(3))', () => {
    for (const leftOn of ['2012-12-15', '2012-12-14']) {
      expect(admitAct(record(first), again, clauses(), dates({ leftOn }))).toEqual(
        admitted(record(first, joined(again))),
      );
    }
    for (const known of [{ leftOn: '2012-12-16' }, {}]) {
      expect(admitAct(record(first), again, clauses(), dates(known))).toMatchObject({
        refusal: { code: 'second-instrument' },
      });
    }
  });

  it('can neither denounce nor revoke from that day on (Kyoto Protocol 27(3))', () => {
    const notYet = { boundFrom: '2001-01-01', leftOn: '2012-12-16', takesEffectOn: '2013-12-15' };
    const gone = { ...notYet, leftOn: '2012-12-15' };
    const reason = { code: 'reason.left-with-other', values: { on: '2012-12-15' } };
    const leave = denunciation('2012-12-15');
    expect(admitAct(record(first), leave, clauses(), dates(gone))).toEqual(
      refused(leave, '3(1)', 'not-bound', reason, 'remedy.check-participant-and-date'),
    );
    const open = notice('2012-12-15', { takesEffectOn: '2013-12-15' });
    expect(admitAct(record(first), leave, clauses(), dates(notYet))).toEqual(
      admitted(record(joined(first.instrument, open))),
    );

    const earlier = notice('2005-01-01', { takesEffectOn: '2006-01-01', revokedOn: '2005-06-01' });
    const standing = joined(first.instrument, earlier, open);
    const revoke: ParticipationAct = { participant: 'NOR', kind: 'revocation-of-denunciation', on: on('2012-12-15') };
    expect(admitAct(record(standing), revoke, clauses(), dates(gone))).toEqual(
      refused(revoke, 'VCLT 68', 'revoked-too-late', reason, 'remedy.deposit-anew'),
    );
    const revoked = notice('2012-12-15', { takesEffectOn: '2013-12-15', revokedOn: '2012-12-15' });
    for (const known of [notYet, {}]) {
      expect(admitAct(record(standing), revoke, clauses(), dates(known))).toEqual(
        admitted(record(joined(first.instrument, earlier, revoked))),
      );
    }
  });
});

describe('admitAct, a State that has ceased to exist', () => {
  it.each(['withdrawal-of-instrument', 'denunciation', 'revocation-of-denunciation'] as const)(
    'does nothing any more from that day on: %s',
    (kind) => {
      const ceased = { ...record(joined(consent('1990-01-01'))), ceasedOn: on('1993-01-01') };
      const act = { participant: 'NOR', kind, on: on('1993-01-01') };
      const articles = {
        'withdrawal-of-instrument': '1(2)',
        denunciation: '3(1)',
        'revocation-of-denunciation': 'VCLT 68',
      };
      expect(admitAct(ceased, act, clauses(), dates())).toEqual(
        refused(
          act,
          articles[kind],
          'state-has-ceased',
          { code: 'reason.state-has-ceased', values: { on: '1993-01-01' } },
          'remedy.name-who-acted',
        ),
      );
      const before = { ...act, on: on('1992-12-31') };
      expect(admitAct(ceased, before, clauses(), dates())).not.toMatchObject({ refusal: { code: 'state-has-ceased' } });
    },
  );

  it('could sign up to the day before (VCSSRT 34)', () => {
    const ceased = { ...record(), ceasedOn: on('1993-01-01') };
    const sign = (day: string): ParticipationAct => ({ participant: 'NOR', kind: 'signature', on: on(day) });
    expect(admitAct(ceased, sign('1992-12-31'), clauses(), dates())).toEqual(
      admitted({ ...ceased, signedOn: on('1992-12-31') }),
    );
    expect(admitAct(ceased, sign('1993-01-01'), clauses(), dates())).toMatchObject({
      refusal: { code: 'state-has-ceased', article: '1(1)' },
    });
  });

  it('is known from the first: the Soviet Union is continued, Czechoslovakia ceased', () => {
    expect(composeEmptyRecord('CSK', {})).toEqual({ participant: 'CSK', participations: [], ceasedOn: '1993-01-01' });
    expect(composeEmptyRecord('NOR', {})).toEqual({ participant: 'NOR', participations: [] });
  });
});

describe('admitAct, what is recorded and what opens a participation', () => {
  it.each(['domestic-ratification', 'provisional-application'] as const)('%s moves nothing', (kind) => {
    const act = { participant: 'NOR', kind, on: on('2001-01-01') };
    expect(admitAct(record(), act, clauses(), dates())).toEqual({ kind: 'recorded' });
  });

  it('a territorial extension moves nothing', () => {
    const act = {
      participant: 'NOR',
      kind: 'territorial-extension',
      on: on('2001-01-01'),
      territory: 'Svalbard',
    } as const;
    expect(admitAct(record(), act, clauses(), dates())).toEqual({ kind: 'recorded' });
  });

  it.each([
    'ratification',
    'acceptance',
    'approval',
    'accession',
    'definitive-signature',
    'formal-confirmation',
  ] as const)('%s consents, where the clause provides for it (VCLT 11)', (kind) => {
    const provided = { article: '1(2)', afterSignature: [], withoutSignature: [kind], bySuccession: false };
    const act = consent('2001-01-01', { kind });
    expect(admitAct(record(), act, clauses({ consent: provided }), dates())).toEqual(admitted(record(joined(act))));
  });

  it('the second participation of a State that signed says nothing of its label', () => {
    const first = joined(consent('2000-01-01'), notice('2001-01-01', { takesEffectOn: '2002-01-01' }));
    const signed = { ...record(first), signedOn: on('1999-01-01') };
    const act = consent('2003-01-01');
    expect(admitAct(signed, act, clauses(), dates())).toEqual(
      admitted({ ...signed, participations: [first, joined(act)] }),
    );
  });

  it('a succession whose date lies ahead is taken with a remark; a date of its own means nothing in another act', () => {
    const succession = (effectiveOn?: string): ConsentAct => ({
      participant: 'NOR',
      kind: 'succession',
      on: on('2003-05-05'),
      ...(effectiveOn === undefined ? {} : { effectiveOn: on(effectiveOn) }),
    });
    const says = { code: 'remark.succession-before-its-date', values: { effectiveOn: '2003-05-06' } };
    const ahead = succession('2003-05-06');
    expect(admitAct(record(), ahead, clauses(), dates())).toEqual({
      kind: 'admitted',
      record: record(joined(ahead)),
      remarks: [{ act: ahead, article: '1(2)', code: 'succession-before-its-date', says }],
    });
    for (const act of [succession('2003-05-05'), succession()]) {
      expect(admitAct(record(), act, clauses(), dates())).toEqual(admitted(record(joined(act))));
    }
  });

  it('a denunciation without a day of effect keeps none', () => {
    const act = denunciation('2005-01-01');
    const first = joined(consent('2000-01-01'));
    expect(admitAct(record(first), act, clauses(), dates({ boundFrom: '2000-02-01' }))).toEqual(
      admitted(record(joined(first.instrument, { act, receivedOn: on('2005-01-01') }))),
    );
    const { notices } = joined(first.instrument, notice('2005-01-01'));
    expect(Object.keys(notices[0] ?? {})).toEqual(['act', 'receivedOn']);
  });
});

describe('determineEligibility', () => {
  const ELIGIBLE = { kind: 'eligible' };
  const ONLY_STATES = { kind: 'ineligible', reason: { code: 'reason.ineligible.organisation', values: {} } };
  const DEPENDS = { code: 'remark.eligibility-depends', values: { treaty: 'crc' } };
  const linked = { kind: 'party-or-signatory-of', article: '1', treaty: 'crc' } as const;
  const listed = { kind: 'listed', complete: true, sources: [], since: { NOR: on('1991-01-08') } } as const;
  const described = { kind: 'described', article: '1', says: 'whom it may concern' } as const;

  it.each([
    ['any State', { kind: 'any-state', article: '1' } as const, ONLY_STATES],
    ['any State or organisation', { kind: 'any-state-or-organisation', article: '1' } as const, ELIGIBLE],
    ['who is linked with another treaty', { ...linked, facts: listed }, ONLY_STATES],
    ['who is a Party to another treaty', { ...linked, kind: 'party-to', facts: listed } as const, ONLY_STATES],
  ])('%s: a State may, a territory may not, and an organisation where the clause says so', (_, eligibility, union) => {
    expect(determineEligibility(eligibility, 'NOR', on('2000-01-01'))).toEqual(ELIGIBLE);
    expect(determineEligibility(eligibility, 'EUE', on('2000-01-01'))).toEqual(union);
    expect(determineEligibility(eligibility, 'ABW', on('2000-01-01'))).toEqual({
      kind: 'ineligible',
      reason: { code: 'reason.ineligible.territory', values: {} },
    });
  });

  it('described in words: States; organisations where it says so; of territories whom it lists, as the Sahrawi Republic under the African Charter, or declares', () => {
    const TERRITORY = { kind: 'ineligible', reason: { code: 'reason.ineligible.territory', values: {} } };
    const ask = (participant: string, organisations: boolean) =>
      determineEligibility({ ...described, organisations, territories: ['ESH'] }, participant, on('2000-01-01'));
    const says = { code: 'remark.eligibility-described', values: { says: described.says } };
    const ACCEPTED = { ...ELIGIBLE, caveat: says };
    expect(ask('NOR', false)).toEqual(ACCEPTED);
    expect(ask('ESH', false)).toEqual(ACCEPTED);
    expect(ask('territory:fishing-entity', false)).toEqual(ACCEPTED);
    expect(ask('BMU', false)).toEqual(TERRITORY);
    expect(determineEligibility({ ...described, organisations: true }, 'ESH', on('2000-01-01'))).toEqual(TERRITORY);
    expect(ask('EUE', false)).toEqual(ONLY_STATES);
    expect(ask('EUE', true)).toEqual(ACCEPTED);
  });

  it('named: those who are named, and nobody else', () => {
    const named = { kind: 'named-states', article: '21', says: 'the three', states: ['ARG', 'EUE', 'ESH'] } as const;
    for (const state of named.states) expect(determineEligibility(named, state, on('2018-09-27'))).toEqual(ELIGIBLE);
    expect(determineEligibility(named, 'CHE', on('2018-09-27'))).toEqual({
      kind: 'ineligible',
      reason: { code: 'reason.ineligible.not-named', values: {} },
    });
  });

  it('Party to another treaty: its signatories do not suffice, and an organisation where the clause says so', () => {
    const ask = (participant: string, day: string, complete = true, organisations?: true) =>
      determineEligibility(
        {
          ...linked,
          ...(organisations === undefined ? {} : { organisations }),
          kind: 'party-to',
          facts: { ...listed, complete, since: { ...listed.since, EUE: on('1998-01-01') } },
        },
        participant,
        on(day),
      );
    expect(ask('NOR', '1991-01-08')).toEqual(ELIGIBLE);
    expect(ask('NOR', '1991-01-07')).toEqual({
      kind: 'ineligible',
      reason: { code: 'reason.ineligible.not-yet-party', values: { treaty: 'crc', on: '1991-01-08' } },
    });
    expect(ask('USA', '2000-01-01')).toEqual({
      kind: 'ineligible',
      reason: { code: 'reason.ineligible.not-party', values: { treaty: 'crc' } },
    });
    expect(ask('USA', '2000-01-01', false)).toEqual({
      kind: 'unknown',
      says: { code: 'remark.eligibility-unknown.party', values: { treaty: 'crc' } },
      caveat: DEPENDS,
    });
    expect(ask('EUE', '2000-01-01')).toEqual(ONLY_STATES);
    expect(ask('EUE', '2000-01-01', true, true)).toEqual(ELIGIBLE);
    expect(ask('EUE', '1997-12-31', true, true)).toMatchObject({ kind: 'ineligible' });
  });

  it('a link suffices from its day on, and whoever is not listed is ineligible only where the list is complete (OP-CRC-SC 13)', () => {
    const ask = (participant: string, day: string, complete = true) =>
      determineEligibility({ ...linked, facts: { ...listed, complete } }, participant, on(day));
    expect(ask('NOR', '1991-01-08')).toEqual(ELIGIBLE);
    expect(ask('NOR', '1991-01-07')).toEqual({
      kind: 'ineligible',
      reason: { code: 'reason.ineligible.not-yet-linked', values: { treaty: 'crc', on: '1991-01-08' } },
    });
    expect(ask('USA', '2000-01-01')).toEqual({
      kind: 'ineligible',
      reason: { code: 'reason.ineligible.not-linked', values: { treaty: 'crc' } },
    });
    expect(ask('USA', '2000-01-01', false)).toEqual({
      kind: 'unknown',
      says: { code: 'remark.eligibility-unknown', values: { treaty: 'crc' } },
      caveat: DEPENDS,
    });
    expect(determineEligibility({ ...linked, facts: { kind: 'unknown' } }, 'USA', on('2000-01-01'))).toEqual({
      kind: 'unknown',
      says: { code: 'remark.eligibility-unknown', values: { treaty: 'crc' } },
      caveat: DEPENDS,
    });
  });
});

describe('listCountedInstruments', () => {
  const clause = (more: Partial<EntryIntoForceClause> = {}): EntryIntoForceClause => ({
    ...treatyWith(2).finalClauses.entryIntoForce,
    ...more,
  });
  const of = (participant: string, day: string, more: Partial<Participation> = {}): ParticipantRecord => ({
    participant,
    participations: [{ ...joined(consent(day, { participant })), ...more }],
  });
  const counted = (participant: string, day: string) => ({ participant, kind: 'accession', on: day });

  it('in order of day and, inside a day, of code; the instruments of organisations apart', () => {
    const participants = [
      of('NOR', '2001-02-01'),
      of('ISL', '2001-02-01'),
      of('EUE', '2001-01-15'),
      of('CUB', '2001-02-01'),
      of('FJI', '2001-01-01'),
      of('BEN', '2001-03-01'),
    ];
    const states = ['FJI 2001-01-01', 'CUB 2001-02-01', 'ISL 2001-02-01', 'NOR 2001-02-01', 'BEN 2001-03-01'].map(
      (each) => counted(each.slice(0, 3), each.slice(4)),
    );
    const union = counted('EUE', '2001-01-15');
    const apart = clause({ organisations: 'not-additional' });
    expect(listCountedInstruments(apart, participants)).toEqual(states);
    expect(listNotAdditional(apart, participants)).toEqual([union]);
    expect(listCountedInstruments(clause(), participants)).toEqual([states[0], union, ...states.slice(1)]);
    expect(listNotAdditional(clause(), participants)).toEqual([]);
  });

  it('from the notification, where the clause runs from it', () => {
    const notified = of('NOR', '2001-01-01', { instrument: consent('2001-01-01', { notifiedOn: on('2001-02-10') }) });
    const fromNotice = clause({ runsFrom: 'notification' });
    expect(listCountedInstruments(fromNotice, [notified, of('ISL', '2001-01-01')])).toEqual([
      counted('NOR', '2001-02-10'),
    ]);
  });

  it('not one withdrawn before the treaty was in force, nor of another kind; one withdrawn on that day or later is', () => {
    const withdrawn = of('NOR', '2001-01-01', { withdrawnOn: on('2001-05-01') });
    const list = (inForceOn?: string) =>
      listCountedInstruments(clause(), [withdrawn], inForceOn === undefined ? undefined : on(inForceOn));
    expect(list()).toEqual([]);
    expect(list('2001-05-02')).toEqual([]);
    expect(list('2001-05-01')).toEqual([counted('NOR', '2001-01-01')]);
    expect(listCountedInstruments(clause({ counts: ['ratification'] }), [of('NOR', '2001-01-01')])).toEqual([]);
  });

  it('of several by one State the one that counts first: a premature accession that is withdrawn before it would count never does', () => {
    const premature = consent('2001-01-01', { runsFrom: on('2001-12-01') });
    const withdrawn = { ...joined(premature), withdrawnOn: on('2001-02-01') };
    const again = record(withdrawn, joined(consent('2001-02-01', { kind: 'ratification' })));
    const ratified = [{ ...counted('NOR', '2001-02-01'), kind: 'ratification' }];
    // In force on the day of the ratification, which alone brought that about.
    expect(listCountedInstruments(clause(), [again], on('2001-02-01'))).toEqual(ratified);
    expect(listCountedInstruments(clause(), [record(withdrawn)], on('2001-02-01'))).toEqual([]);
    const late = { ...withdrawn, withdrawnOn: on('2001-12-01') };
    expect(listCountedInstruments(clause(), [record(late)], on('2001-02-01'))).toEqual([counted('NOR', '2001-12-01')]);
  });

  it('of several by one State the one that was notified, where the clause runs from that', () => {
    const silent = { ...joined(consent('2001-01-01')), withdrawnOn: on('2001-06-01') };
    const notified = joined(consent('2001-06-02', { notifiedOn: on('2001-06-10') }));
    const fromNotice = clause({ runsFrom: 'notification' });
    expect(listCountedInstruments(fromNotice, [record(silent, notified)], on('2001-05-01'))).toEqual([
      counted('NOR', '2001-06-10'),
    ]);
  });
});

describe('compareActs', () => {
  const accession = consent('2001-01-01');
  const ordered: readonly Act[] = [
    { ...accession, kind: 'signature' },
    { ...accession, participant: 'CUB' },
    { ...accession, depositary: 'London' },
    { ...accession, depositary: 'Moscow' },
    accession,
    { ...accession, participant: 'RUS', recordedAs: 'SUN' },
    { ...accession, participant: 'ABC', on: on('2001-01-02') },
  ];

  it('by day, by kind, by the code of the record, and by what else tells them apart', () => {
    for (const [one, a] of ordered.entries()) {
      for (const [other, b] of ordered.entries()) {
        expect(Math.sign(compareActs(a, b))).toBe(Math.sign(one - other));
      }
    }
  });

  it('acts alike in everything are equal, in whatever order they are written', () => {
    const one: Act = { participant: 'NOR', kind: 'accession', on: on('2001-01-01'), depositary: 'London' };
    const other: Act = { depositary: 'London', on: on('2001-01-01'), kind: 'accession', participant: 'NOR' };
    expect(compareActs(one, other)).toBe(0);
  });
});
