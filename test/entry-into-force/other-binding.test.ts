import { describe, expect, it } from 'vitest';
import { civilDate } from '../../src/calendar/civil-date.ts';
import { compareRows } from '../../src/conformance/compare-rows.ts';
import { listConsequences } from '../../src/lifecycle/chronology.ts';
import { composeLife } from '../../src/lifecycle/compose-life.ts';
import { composeLifeOfParties } from '../../src/lifecycle/compose-life-of-parties.ts';
import { linkWithOthers, type Others } from '../../src/lifecycle/link-treaty.ts';
import { determineParticipantDate } from '../../src/lifecycle/participant-date.ts';
import { determineStatus } from '../../src/lifecycle/status-on.ts';
import { replayRegister } from '../../src/machine/advance-desk.ts';
import { listOpenQuestions } from '../../src/reading/checks/list-open-questions.ts';
import { parseTreatyJson } from '../../src/reading/json/parse-treaty-json.ts';
import { writeTreatyJson } from '../../src/reading/json/write-treaty-json.ts';
import { packClauses } from '../../src/simulation/kernel/pack-clauses.ts';
import type { Act } from '../../src/treaty/act.ts';
import type { EntryIntoForceClause, FinalClauses, OtherTreatyFacts, Treaty } from '../../src/treaty/treaty.ts';
import { determineIfAnyDeposited } from '../../src/what-if/deposited.ts';
import { determineLatestDeposit } from '../../src/what-if/latest-deposit.ts';
import { listClauses } from '../../src/wording/clauses/list-clauses.ts';
import { act, treatyWith } from '../support/build.ts';
import { findRecord, findTreaty, treatyOfCatalogue } from '../support/catalogue.ts';

type BindsWith = NonNullable<EntryIntoForceClause['bindsWith']>;

const CATALOGUE: Others = { findTreaty, findRegister: findRecord };

function link(treaty: Treaty, others: Others = CATALOGUE): Treaty {
  const linked = linkWithOthers(treaty, others);
  if (linked.kind !== 'linked') throw new Error(`a circle: ${linked.circle.join(', ')}`);
  return linked.treaty;
}

/** In force thirty days after the second instrument, for later Parties thirty days after their own; beside other treaties. */
function boundWith(bindsWith: BindsWith | undefined, id = 'example'): Treaty {
  const { entryIntoForce } = treatyWith(2).finalClauses;
  const delay = { form: 'days-after', days: 30 } as const;
  const laterParties: FinalClauses['laterParties'] = { wording: 'after-condition-met', article: '2(2)', delay };
  const clause = { ...entryIntoForce, delay, ...(bindsWith === undefined ? {} : { bindsWith }) };
  return { ...treatyWith(2, { entryIntoForce: clause, laterParties }), id };
}

const facts = (parties: readonly (readonly [string, string, string?])[]): OtherTreatyFacts => ({
  kind: 'known',
  inForceOn: civilDate('1995-01-01'),
  parties: parties.map(([participant, from, until]) => ({
    participant,
    from: civilDate(from),
    ...(until === undefined ? {} : { until: civilDate(until) }),
  })),
});

const with1 = (known: OtherTreatyFacts): BindsWith => ({
  article: '9',
  anyOf: [{ treaty: 'convention', facts: known }],
});

/** Norway and Iceland bring it into force on 16 March 1998 + 30 days = 15 April 1998; Benin deposits on 1 June 2000, its own date is 1 July. */
const ACTS: readonly Act[] = [
  act('NOR', 'ratification', '1998-03-16'),
  act('ISL', 'ratification', '1998-03-16'),
  act('BEN', 'accession', '2000-06-01'),
];

const dateIn = (bindsWith: BindsWith, participant: string, acts = ACTS) =>
  determineParticipantDate(composeLife(boundWith(bindsWith), { acts }), participant);

describe('a treaty that binds nobody whom another does not bind', () => {
  // Cape Town Convention 49: third instrument 16 December 2003 (Nigeria), so 1 April 2004; Aircraft Protocol XXVIII: eighth instrument
  // 2 November 2005 (Malaysia), so 1 March 2006. Own dates by 49(2) and XXVIII(2): the first of the month after three months. Published
  // dates of the Convention (UNIDROIT): the six of which the Protocol is later, and some of which it is not.
  it.each([
    ['ETH', '2006-03-01'], // both deposited on 21 November 2003, before either number was complete
    ['BLR', '2012-01-01'], // 28 June 2011, own date 1 October 2011; Protocol 27 September 2011
    ['BFA', '2018-01-01'], // 12 December 2014, 1 April 2015; 8 September 2017
    ['CIV', '2016-07-01'], // 9 February 2015, 1 June 2015; 1 March 2016
    ['CRI', '2018-12-01'], // 26 August 2011, 1 December 2011; 8 August 2018
    ['SWZ', '2017-09-01'], // 17 November 2016, 1 March 2017; 26 May 2017
    ['FJI', '2012-09-01'], // 5 September 2011, 1 January 2012; 30 May 2012
    ['CHN', '2009-06-01'], // both on 3 February 2009
    ['BRA', '2012-03-01'], // both on 30 November 2011; 29 February, then the first of March
    ['IRL', '2006-03-01'], // 29 July 2005, 1 November 2005; Protocol 23 August 2005, among the first eight
  ])('Cape Town Convention: %s on %s', (participant, right) => {
    const life = composeLife(link(treatyOfCatalogue('cape-town')), findRecord('cape-town') ?? { acts: [] });
    expect(life.entryIntoForce).toMatchObject({ value: '2004-04-01' });
    expect(determineParticipantDate(life, participant)).toMatchObject({ kind: 'determined', value: right });
  });

  it('gives each of two that wait for one another the later of both dates: the Protocol for Gabon and for Ethiopia', () => {
    const life = composeLife(
      link(treatyOfCatalogue('aircraft-protocol')),
      findRecord('aircraft-protocol') ?? { acts: [] },
    );
    expect(life).toMatchObject({ metOn: '2005-11-02', entryIntoForce: { value: '2006-03-01' } });
    expect(determineParticipantDate(life, 'ETH')).toMatchObject({ value: '2006-03-01' });
    // Convention 16 April 2010, Protocol 4 April 2017: 4 July, then 1 August 2017.
    expect(determineParticipantDate(life, 'GAB')).toMatchObject({ value: '2017-08-01', article: 'XXVIII(2)' });
  });

  it('leaves open a State whom no known protocol binds, from the day after which the record of one ends', () => {
    const linked = link(treatyOfCatalogue('cape-town'));
    const record = findRecord('cape-town') ?? { acts: [] };
    const life = composeLife(linked, record);
    // The record of the Aircraft Protocol ends on 13 May 2021; the Rail Protocol is in force on 8 March 2024.
    for (const participant of ['SYR', 'SYC', 'ZWE']) {
      expect(determineParticipantDate(life, participant)).toMatchObject({
        kind: 'indeterminate',
        article: '49(1), 49(2)',
        questions: [
          {
            code: 'question.other-binds-first',
            values: { treaties: ['aircraft-protocol', 'luxembourg-rail-protocol'] },
          },
          { code: 'record.of-other-ends-before', values: { treaty: 'aircraft-protocol', endsOn: '2021-05-13' } },
        ],
        candidates: [
          { value: '2021-05-14', if: { code: 'if.other-binds-by-then', values: { treaties: ['aircraft-protocol'] } } },
        ],
        orLater: true,
      });
      expect(determineStatus(life, participant, civilDate('2021-05-13'))).toBe('contracting-state');
      // As the record stood on that day, nothing later was known, nor asked.
      const then = composeLife(linked, record, civilDate('2021-05-13'));
      expect(determineParticipantDate(then, participant).kind).toBe('pending');
      const next = composeLife(linked, record, civilDate('2021-05-14'));
      expect(determineParticipantDate(next, participant)).toMatchObject({ candidates: [{ value: '2021-05-14' }] });
    }
  });

  it('asks of every protocol of which it is not known: of Benin, whose date is later than the record of the Aircraft Protocol', () => {
    const life = composeLife(link(treatyOfCatalogue('cape-town')), findRecord('cape-town') ?? { acts: [] });
    expect(findRecord('aircraft-protocol')?.endsOn).toBe('2021-05-13');
    // Accession on 20 March 2025: 20 June, then 1 July 2025.
    const treaties = ['aircraft-protocol', 'luxembourg-rail-protocol'];
    expect(determineParticipantDate(life, 'BEN')).toMatchObject({
      kind: 'indeterminate',
      questions: [
        { code: 'question.other-binds-first', values: { treaties } },
        { code: 'record.of-other-ends-before', values: { treaty: 'aircraft-protocol', endsOn: '2021-05-13' } },
      ],
      candidates: [{ value: '2025-07-01', if: { values: { treaties } } }],
      orLater: true,
    });
  });

  it('takes the later day, and says under which article and what it waited for', () => {
    const later = dateIn(with1(facts([['BEN', '2001-02-03']])), 'BEN');
    expect(later).toMatchObject({ kind: 'determined', value: '2001-02-03', article: '2(2)' });
    expect('basis' in later && later.basis.at(-1)).toEqual({
      article: '9',
      code: 'step.not-before-other-binds',
      values: { treaty: 'convention', on: '2001-02-03' },
    });
    const earlier = dateIn(with1(facts([['BEN', '1999-02-03']])), 'BEN');
    expect(earlier).toMatchObject({ kind: 'determined', value: '2000-07-01' });
    expect('basis' in earlier && earlier.basis.at(-1)).toEqual({
      article: '9',
      code: 'step.other-binds-already',
      values: { treaty: 'convention', on: '1999-02-03' },
    });
  });

  it('binds one of the first no earlier either, and leaves the treaty’s own date as it is', () => {
    const life = composeLife(
      boundWith(
        with1(
          facts([
            ['NOR', '1998-05-01'],
            ['ISL', '1996-01-01'],
          ]),
        ),
      ),
      { acts: ACTS },
    );
    expect(life.entryIntoForce).toMatchObject({ value: '1998-04-15' });
    expect(determineParticipantDate(life, 'ISL')).toMatchObject({ value: '1998-04-15' });
    expect(determineParticipantDate(life, 'NOR')).toMatchObject({ value: '1998-05-01' });
    expect(determineStatus(life, 'NOR', civilDate('1998-04-30'))).toBe('contracting-state');
    expect(determineStatus(life, 'NOR', civilDate('1998-05-01'))).toBe('party');
  });

  it('passes over a time as a Party to the other that had ended, and takes the next', () => {
    const returned = facts([
      ['BEN', '1996-01-01', '2000-07-01'],
      ['BEN', '2003-04-05'],
    ]);
    expect(dateIn(with1(returned), 'BEN')).toMatchObject({ value: '2003-04-05' });
    // On 30 June 2000 it is still a Party for one day.
    expect(dateIn(with1(facts([['BEN', '1996-01-01', '2000-07-02']])), 'BEN')).toMatchObject({ value: '2000-07-01' });
  });

  // Benin's own date is 1 July 2000.
  it.each([
    ['2000-06-29', '2000-07-01'],
    ['2000-06-30', '2000-07-01'],
    ['2000-07-01', '2000-07-02'],
    ['2009-12-31', '2010-01-01'],
  ])('is open from the day after which the Parties to the other are not known: %s', (until, earliest) => {
    const known = { ...facts([]), partiesKnownUntil: civilDate(until) };
    expect(dateIn(with1(known), 'BEN')).toMatchObject({ kind: 'indeterminate', candidates: [{ value: earliest }] });
    // A Party whose end is not known stays one; before the treaty is in force nothing is asked.
    const party = { ...facts([['BEN', '1996-01-01']]), partiesKnownUntil: civilDate(until) };
    expect(dateIn(with1(party), 'BEN')).toMatchObject({ kind: 'determined', value: '2000-07-01' });
    expect(dateIn(with1(known), 'NOR', ACTS.slice(0, 1)).kind).toBe('pending');
  });

  it('is pending where nothing binds the State under the other', () => {
    expect(dateIn(with1(facts([])), 'BEN')).toMatchObject({
      kind: 'pending',
      article: '9',
      awaits: [{ article: '9', code: 'awaited.other-to-bind', values: { treaties: ['convention'] } }],
    });
    // Before the treaty is in force both are awaited.
    const one = dateIn(with1(facts([])), 'NOR', ACTS.slice(0, 1));
    expect(one.kind === 'pending' && one.awaits.map(({ code }) => code)).toEqual([
      'awaited.entry-into-force-of-the-treaty',
      'awaited.instruments',
      'awaited.other-to-bind',
    ]);
  });

  it('is open where the Parties to the other are not known, and never earlier than its own date', () => {
    for (const unknown of [{ kind: 'unknown' }, { kind: 'known', inForceOn: civilDate('1995-01-01') }] as const) {
      expect(dateIn(with1(unknown), 'BEN')).toMatchObject({
        kind: 'indeterminate',
        candidates: [{ value: '2000-07-01', if: { code: 'if.other-binds-by-then' } }],
        orLater: true,
      });
    }
    // Another treaty that is not in force binds nobody.
    expect(dateIn(with1({ kind: 'known' }), 'BEN')).toMatchObject({ kind: 'pending' });
  });

  it('takes the first of several that suffice; an unknown one may be sooner, and no later than the known', () => {
    const two = (one: OtherTreatyFacts, other: OtherTreatyFacts): BindsWith => ({
      article: '9',
      anyOf: [
        { treaty: 'first', facts: one },
        { treaty: 'second', facts: other },
      ],
    });
    const later = facts([['BEN', '2005-01-01']]);
    expect(dateIn(two(later, facts([['BEN', '2003-01-01']])), 'BEN')).toMatchObject({ value: '2003-01-01' });
    const open = dateIn(two(later, { kind: 'unknown' }), 'BEN');
    expect(open).toMatchObject({
      kind: 'indeterminate',
      candidates: [
        { value: '2000-07-01', if: { code: 'if.other-binds-by-then', values: { treaties: ['second'] } } },
        { value: '2005-01-01', if: { code: 'if.other-binds-not-sooner', values: { treaties: ['second'] } } },
      ],
    });
    expect('orLater' in open).toBe(false);
    // An unknown one cannot bring forward what its own date settles.
    expect(dateIn(two(facts([['BEN', '1999-01-01']]), { kind: 'unknown' }), 'BEN')).toMatchObject({
      value: '2000-07-01',
    });
  });

  it('follows a succession back to its date under the other, not to the day of its notification', () => {
    const other: OtherTreatyFacts = {
      kind: 'known',
      parties: [{ participant: 'MNE', from: civilDate('2006-10-23'), reachesBackTo: civilDate('2006-06-03') }],
    };
    const succession: Act = {
      participant: 'MNE',
      kind: 'succession',
      on: civilDate('2006-10-23'),
      effectiveOn: civilDate('2006-06-03'),
    };
    expect(dateIn(with1(other), 'MNE', [...ACTS, succession])).toMatchObject({ value: '2006-06-03' });
  });

  it('reads a denunciation before the other binds as a withdrawal: it is not bound yet', () => {
    const acts = [...ACTS, act('BEN', 'denunciation', '2000-12-01')];
    const life = composeLife(boundWith(with1(facts([['BEN', '2001-02-03']]))), { acts });
    expect(determineParticipantDate(life, 'BEN')).toMatchObject({ kind: 'excluded' });
    const bound = composeLife(boundWith(with1(facts([['BEN', '2000-07-01']]))), { acts });
    expect(determineStatus(bound, 'BEN', civilDate('2001-11-30'))).toBe('party');
    expect(determineStatus(bound, 'BEN', civilDate('2001-12-01'))).toBe('former-party');
  });

  it('stands in the chronology on the day on which it binds', () => {
    const life = composeLife(boundWith(with1(facts([['BEN', '2001-02-03']]))), { acts: ACTS });
    const ofBenin = listConsequences(life).filter((entry) => 'participant' in entry && entry.participant === 'BEN');
    expect(ofBenin).toMatchObject([{ kind: 'party-from', on: '2001-02-03', article: '2(2)' }]);
  });
});

describe('what is asked of such a treaty', () => {
  const known = with1(
    facts([
      ['NOR', '1996-01-01'],
      ['ISL', '1996-01-01'],
      ['BEN', '2001-02-03'],
    ]),
  );

  it('latest: the day is that of its own period, for a State whom the other binds by then', () => {
    const life = composeLife(boundWith(known), { acts: ACTS });
    // 31 July 2002 less 30 days is 1 July 2002.
    expect(determineLatestDeposit(life, civilDate('2002-07-31'))).toMatchObject({
      kind: 'indeterminate',
      article: '9',
      questions: [{ code: 'question.other-binds-first' }],
      candidates: [
        {
          value: '2002-07-01',
          if: { code: 'if.other-binds-by', values: { treaties: ['convention'], on: '2002-07-31' } },
        },
      ],
    });
    expect(determineIfAnyDeposited(life, civilDate('2002-07-01'))).toMatchObject({
      kind: 'indeterminate',
      candidates: [{ value: '2002-07-31' }],
      orLater: true,
    });
  });

  it('the statecharts: on each day what the pure functions say', () => {
    const treaty = boundWith(known);
    for (const day of ['1998-04-14', '1998-04-15', '2000-07-01', '2001-02-02', '2001-02-03', '2001-12-31']) {
      const asOf = civilDate(day);
      const { desk } = replayRegister(treaty, { acts: ACTS }, asOf);
      const life = composeLife(treaty, { acts: ACTS }, asOf);
      const ofDesk = Object.entries(desk.participations).filter(([, { value }]) => value === 'party');
      const ofLife = life.participants.filter(
        ({ participant }) => determineStatus(life, participant, asOf) === 'party',
      );
      expect([day, ofDesk.map(([code]) => code).sort()]).toEqual([day, ofLife.map(({ participant }) => participant)]);
    }
  });

  it('the kernel: refused by name', () => {
    expect(packClauses(boundWith(known).finalClauses)).toEqual({
      kind: 'not-covered',
      reason: { code: 'reason.not-covered.other-binding', values: { article: '9' } },
    });
  });

  it('a light page: refused, and told what to use', () => {
    expect(() => composeLifeOfParties(boundWith(known), { acts: ACTS })).toThrow('composeLife');
    expect(composeLifeOfParties(boundWith(undefined), { acts: ACTS }).participants).toHaveLength(3);
  });

  it('the clauses in words', () => {
    const says = { code: 'clause.binds-with', values: { treaties: ['convention'] } };
    expect(listClauses(boundWith(known))).toContainEqual(expect.objectContaining({ article: '9', says }));
  });

  it('a file: kept as it is; no treaty waits for itself, and what is not known is a question', () => {
    const treaty = boundWith(known);
    expect(parseTreatyJson(writeTreatyJson(treaty))).toEqual({ ok: true, value: treaty });
    const itself = parseTreatyJson(writeTreatyJson({ ...treaty, id: 'convention' }));
    expect(itself.ok ? [] : itself.issues.map(({ code }) => code)).toContain('waits-for-itself');
    const unknown = parseTreatyJson(writeTreatyJson(boundWith(with1({ kind: 'unknown' }))), { treatyIds: ['crc'] });
    expect(unknown.ok ? [] : unknown.issues.map(({ code }) => code)).toContain('unknown-treaty');
    expect(listOpenQuestions(boundWith(with1({ kind: 'unknown' })))).toContainEqual(
      expect.objectContaining({
        article: '9',
        question: { code: 'gap.other-treaty-unknown', values: { treaty: 'convention' } },
      }),
    );
  });

  it('an audit: waits for the other, and a date from its own deposit alone has its cause', () => {
    const treaty = boundWith(
      with1(
        facts([
          ['NOR', '1996-01-01'],
          ['ISL', '1996-01-01'],
          ['CUB', '2002-02-02'],
        ]),
      ),
    );
    const row = (line: number, participant: string, on: string, published?: string) => ({
      line,
      participant,
      kind: 'accession' as const,
      on: civilDate(on),
      ...(published === undefined ? {} : { published: civilDate(published) }),
    });
    const { findings } = compareRows(treaty, [
      row(2, 'NOR', '1998-03-16', '1998-04-15'),
      row(3, 'ISL', '1998-03-16', '1998-04-15'),
      row(4, 'BEN', '2000-06-01'),
      row(5, 'BRA', '2000-06-01', '2000-07-01'),
      row(6, 'CUB', '2000-06-01', '2000-07-01'),
    ]);
    expect(findings).toMatchObject([
      { verdict: 'agreed' },
      { verdict: 'agreed' },
      { verdict: 'open', reason: 'other-treaty', why: { code: 'why.awaits-other-treaty' }, causes: [] },
      { verdict: 'open', reason: 'other-treaty', causes: ['other-treaty-overlooked'] },
      { verdict: 'disagreed', computed: '2002-02-02', causes: ['other-treaty-overlooked'] },
    ]);
  });
});

describe('linkWithOthers', () => {
  const other = (treaty: string): BindsWith => ({ article: '9', anyOf: [{ treaty, facts: { kind: 'unknown' } }] });

  // a: 1 June 2000 + 30 days = 1 July; b: 1 August + 30 days = 31 August; c: 1 October + 30 days = 31 October 2000.
  it('of three that wait in a ring each binds on the last of the three days', () => {
    const [a, b, c] = [boundWith(other('b'), 'a'), boundWith(other('c'), 'b'), boundWith(other('a'), 'c')];
    const own: Readonly<Record<string, string>> = { a: '2000-06-01', b: '2000-08-01', c: '2000-10-01' };
    const founders = ACTS.slice(0, 2);
    const actsOf = (id: string): readonly Act[] => [...founders, act('BEN', 'accession', own[id] ?? '')];
    const others: Others = {
      findTreaty: (id) => [a, b, c].find((each) => each.id === id),
      findRegister: (id) => ({ acts: actsOf(id) }),
    };
    for (const treaty of [a, b, c]) {
      const life = composeLife(link(treaty, others), { acts: actsOf(treaty.id) });
      expect(determineParticipantDate(life, 'BEN')).toMatchObject({ value: '2000-10-31' });
    }
  });

  it('tells of a ring by which the treaties themselves wait for one another', () => {
    const waiting = (id: string, for_: string): Treaty => {
      const treaty = boundWith(undefined, id);
      const { entryIntoForce } = treaty.finalClauses;
      const notBefore = { article: '9', treaty: for_, facts: { kind: 'unknown' } as const };
      return { ...treaty, finalClauses: { ...treaty.finalClauses, entryIntoForce: { ...entryIntoForce, notBefore } } };
    };
    const [a, b] = [waiting('a', 'b'), waiting('b', 'a')];
    const others: Others = { findTreaty: (id) => [a, b].find((each) => each.id === id), findRegister: () => undefined };
    expect(linkWithOthers(a, others)).toEqual({ kind: 'circular', circle: ['a', 'b', 'a'] });
  });
});
