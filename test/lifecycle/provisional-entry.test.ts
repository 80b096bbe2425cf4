import { describe, expect, it } from 'vitest';
import { civilDate } from '../../src/calendar/civil-date.ts';
import { composeChronology } from '../../src/lifecycle/chronology.ts';
import { composeLife } from '../../src/lifecycle/compose-life.ts';
import { composeLifeOfParties } from '../../src/lifecycle/compose-life-of-parties.ts';
import { determineStatus } from '../../src/lifecycle/status-on.ts';
import { parseTreatyJson } from '../../src/reading/json/parse-treaty-json.ts';
import { writeTreatyJson } from '../../src/reading/json/write-treaty-json.ts';
import type { Act } from '../../src/treaty/act.ts';
import type { FinalClauses, Treaty } from '../../src/treaty/treaty.ts';
import { listClauses } from '../../src/wording/clauses/list-clauses.ts';
import { act, treatyWith } from '../support/build.ts';
import { timber } from '../support/timber.ts';

const NOTIFIED = act('GHA', 'provisional-application', '2007-12-01');
const JAPAN = act('JPN', 'ratification', '2007-08-31');
const cameroon = (on: string): Act => act('CMR', 'ratification', on);

const lifeOf = (acts: readonly Act[], treaty = timber(), asOf?: string) =>
  composeLife(treaty, { acts }, asOf === undefined ? undefined : civilDate(asOf));

const provisionalOf = (acts: readonly Act[], treaty?: Treaty, asOf?: string): string => {
  const answer = lifeOf(acts, treaty, asOf).provisionalEntryIntoForce;
  if (answer?.kind === 'determined') return `${answer.value} ${answer.article}`;
  return answer?.kind === 'excluded' ? answer.reason.code : String(answer?.kind);
};

describe('provisional entry into force', () => {
  it('on its first day, where less than the definitive number was there by then, a notification among it', () => {
    const life = lifeOf([JAPAN, NOTIFIED, cameroon('2008-01-15')]);
    expect(provisionalOf([JAPAN, NOTIFIED, cameroon('2008-01-15')])).toBe('2008-02-01 39(2)');
    expect(life.entryIntoForce.kind).toBe('pending');
    // Not from its notification: 38 lets it apply the treaty when that enters into force.
    expect(life.provisional).toEqual([
      { participant: 'CMR', article: '39(2)', from: '2008-02-01' },
      { participant: 'JPN', article: '39(2)', from: '2008-02-01' },
      { participant: 'GHA', article: '38', from: '2008-02-01' },
    ]);
    expect(determineStatus(life, 'CMR', civilDate('2008-02-01'))).toBe('contracting-state');
  });

  it('counts an organisation beside its members no more than the definitive one does', () => {
    const { entryIntoForce, ...others } = treatyWith(3).finalClauses;
    const less = {
      article: '2(2)',
      condition: { kind: 'instruments', number: 2 },
      delay: { form: 'days-after', days: 5 },
    } as const;
    const provisional: FinalClauses['entryIntoForce']['provisional'] = {
      ...less,
      counts: ['accession', 'provisional-application'],
    };
    const { participation } = others;
    const joint = (organisations: object): Treaty => ({
      ...treatyWith(3),
      finalClauses: {
        ...others,
        participation: { ...participation, eligibility: { kind: 'any-state-or-organisation', article: '1' } },
        entryIntoForce: { ...entryIntoForce, provisional, ...organisations },
      },
    });
    const acts = [
      act('NOR', 'accession', '2001-01-01'),
      act('EUE', 'provisional-application', '2001-01-10'),
      act('ISL', 'accession', '2001-01-14'),
    ];
    expect(provisionalOf(acts, joint({}))).toBe('2001-01-15 2(2)');
    expect(provisionalOf(acts, joint({ organisations: 'not-additional' }))).toBe('2001-01-19 2(2)');
  });

  it('on any day within six months, and on none after', () => {
    expect(provisionalOf([JAPAN, NOTIFIED, cameroon('2008-03-05')])).toBe('2008-03-05 39(2)');
    expect(provisionalOf([JAPAN, NOTIFIED, cameroon('2008-08-01')])).toBe('2008-08-01 39(2)');
    expect(provisionalOf([JAPAN, NOTIFIED, cameroon('2008-08-02')])).toBe('reason.provisional-too-late');
    expect(lifeOf([JAPAN, NOTIFIED, cameroon('2008-08-02')]).provisional).toEqual([]);
  });

  it('is awaited until its last day, and not after', () => {
    const acts = [JAPAN, NOTIFIED];
    expect(provisionalOf(acts, timber(), '2008-07-31')).toBe('pending');
    expect(provisionalOf(acts, timber(), '2008-08-01')).toBe('reason.provisional-too-late');
    expect(provisionalOf(acts)).toBe('reason.provisional-too-late');
  });

  it('never after the treaty is in force definitively, nor on that day', () => {
    const all = [JAPAN, act('NOR', 'ratification', '2007-09-01'), cameroon('2008-01-15')];
    const two = [act('ECU', 'ratification', '2008-01-16'), act('MYS', 'ratification', '2008-01-17')];
    expect(provisionalOf([...all, ...two])).toBe('reason.in-force-definitively');
    // Notified, it applies the treaty from the definitive day on: 38 says when it enters into force in accordance with 39.
    expect(lifeOf([...all, ...two, NOTIFIED]).provisional).toEqual([
      { participant: 'GHA', article: '38', from: '2008-02-01' },
    ]);
  });

  it('ends for each with its first day as a Party; whoever comes in between applies it from its deposit', () => {
    const acts = [
      JAPAN,
      NOTIFIED,
      cameroon('2008-01-15'),
      act('ECU', 'ratification', '2008-11-05'),
      act('NOR', 'ratification', '2010-03-01'),
      act('MYS', 'ratification', '2011-12-07'),
      act('GHA', 'ratification', '2012-05-01'),
    ];
    const life = lifeOf(acts);
    expect(life.entryIntoForce).toMatchObject({ value: '2011-12-07', article: '39(1)' });
    const span = (participant: string) => life.provisional.find((each) => each.participant === participant);
    expect(span('CMR')).toMatchObject({ from: '2008-02-01', until: '2011-12-07' });
    expect(span('ECU')).toMatchObject({ from: '2008-11-05', until: '2011-12-07' });
    expect(span('GHA')).toMatchObject({ article: '38', from: '2008-02-01', until: '2012-05-01' });
    expect(span('MYS')).toBeUndefined();
    const entries = composeChronology(life).filter(({ kind }) => /^treaty-in-force|applies-prov/.test(kind));
    expect(entries.map(({ kind, on }) => `${on} ${kind}`)).toEqual([
      '2008-02-01 treaty-in-force-provisionally',
      '2008-02-01 applies-provisionally',
      '2008-02-01 applies-provisionally',
      '2008-02-01 applies-provisionally',
      '2008-11-05 applies-provisionally',
      '2010-03-01 applies-provisionally',
      '2011-12-07 treaty-in-force',
    ]);
  });

  it('by a decision of those that are ready, from its day (ITTA 1994, 41(3): 1 January 1997)', () => {
    const { provisional } = timber().finalClauses.entryIntoForce;
    if (provisional === undefined) throw new Error('no provisional clause');
    const decided = timber({
      provisional: { ...provisional, decided: { article: '39(3)', on: civilDate('2008-12-01') } },
    });
    expect(provisionalOf([JAPAN], decided)).toBe('2008-12-01 39(3)');
    expect(lifeOf([JAPAN], decided).provisional).toEqual([
      { participant: 'JPN', article: '39(2)', from: '2008-12-01' },
    ]);
    // Nobody knew of it before.
    expect(provisionalOf([JAPAN], decided, '2008-11-30')).toBe('reason.provisional-too-late');
  });

  it('a definitive entry into force that was decided cites the article of the decision', () => {
    const known = { inForceOn: civilDate('2008-12-01'), metOn: civilDate('2008-11-20'), article: '39(3)' };
    expect(lifeOf([JAPAN], timber({ known })).entryIntoForce).toMatchObject({ value: '2008-12-01', article: '39(3)' });
  });

  // ITTA 2006: definitively on 7 December 2011 by 39(1). Belgium notified on 25 April 2008 and ratified on 28 July 2015, Brazil ratified on
  // 18 October 2013: each bound on the day of its deposit, 39(4).
  it('ITTA 2006 as it was: no provisional entry into force, and Belgium applies it until it ratifies', () => {
    const known = { inForceOn: civilDate('2011-12-07'), metOn: civilDate('2011-12-07') };
    const life = lifeOf(
      [
        act('BEL', 'provisional-application', '2008-04-25'),
        act('BEL', 'accession', '2015-07-28'),
        act('BRA', 'accession', '2013-10-18'),
      ],
      timber({ known }),
    );
    expect(life.provisionalEntryIntoForce).toMatchObject({ kind: 'excluded' });
    expect(life.provisional).toEqual([{ participant: 'BEL', article: '38', from: '2011-12-07', until: '2015-07-28' }]);
    expect(life.participants.map(({ participations }) => participations[0]?.partyFrom)).toEqual([
      '2015-07-28',
      '2013-10-18',
    ]);
  });

  it('ends with the notice that a State does not intend to become a Party (VCLT 25(2)), and an instrument withdrawn counts for nothing', () => {
    const notice = act('GHA', 'intention-not-to-become-party', '2009-04-01');
    expect(lifeOf([JAPAN, NOTIFIED, cameroon('2008-01-15'), notice]).provisional.at(-1)).toEqual({
      participant: 'GHA',
      article: '38',
      from: '2008-02-01',
      until: '2009-04-01',
      endedBy: 'notice',
    });
    const withdrawn = [JAPAN, NOTIFIED, cameroon('2008-01-15'), act('CMR', 'withdrawal-of-instrument', '2008-01-20')];
    expect(provisionalOf(withdrawn)).toBe('reason.provisional-too-late');
  });

  // Two producers and one consumer, from 1 February to 1 August 2008. Each answer worked by hand from 39(2), 38 and VCLT 25(2).
  const RATIFIED = act('CMR', 'ratification', '2007-06-01');
  const APPLIES = act('GHA', 'provisional-application', '2007-06-30');
  const CONSUMER = act('JPN', 'ratification', '2008-03-15');
  const notice = (participant: string, on: string) => act(participant, 'intention-not-to-become-party', on);
  it.each<[string, readonly Act[], string, readonly string[], readonly string[]]>([
    [
      'a notification ended before the conditions are met counts for nothing: one producer of two',
      [RATIFIED, APPLIES, notice('GHA', '2007-12-01'), CONSUMER],
      'pending',
      [],
      [],
    ],
    [
      'ended afterwards it undoes nothing',
      [RATIFIED, APPLIES, CONSUMER, notice('GHA', '2008-06-01')],
      '2008-03-15 39(2)',
      ['CMR 2008-03-15', 'JPN 2008-03-15', 'GHA 2008-03-15 2008-06-01'],
      [],
    ],
    [
      'ended on the very day, it was there on that day',
      [RATIFIED, APPLIES, CONSUMER, notice('GHA', '2008-03-15')],
      '2008-03-15 39(2)',
      ['CMR 2008-03-15', 'JPN 2008-03-15', 'GHA 2008-03-15 2008-03-15'],
      [],
    ],
    [
      'a notice takes no instrument back: whoever ratified counts, and applies it',
      [RATIFIED, APPLIES, notice('CMR', '2007-12-01'), CONSUMER],
      '2008-03-15 39(2)',
      ['CMR 2008-03-15', 'JPN 2008-03-15', 'GHA 2008-03-15'],
      ['CMR'],
    ],
    [
      'while it is applied, a notice ends that of whoever ratified too',
      [RATIFIED, APPLIES, CONSUMER, notice('CMR', '2008-06-01')],
      '2008-03-15 39(2)',
      ['CMR 2008-03-15 2008-06-01', 'JPN 2008-03-15', 'GHA 2008-03-15'],
      [],
    ],
    [
      'whoever ratifies after its notice applies it again, from its deposit',
      [RATIFIED, APPLIES, CONSUMER, notice('GHA', '2008-06-01'), act('GHA', 'ratification', '2008-09-01')],
      '2008-03-15 39(2)',
      ['CMR 2008-03-15', 'GHA 2008-09-01', 'JPN 2008-03-15', 'GHA 2008-03-15 2008-06-01'],
      [],
    ],
    [
      'and counts from its deposit, where the notice came first',
      [RATIFIED, APPLIES, notice('GHA', '2007-12-01'), CONSUMER, act('GHA', 'ratification', '2008-04-01')],
      '2008-04-01 39(2)',
      ['CMR 2008-04-01', 'GHA 2008-04-01', 'JPN 2008-04-01'],
      [],
    ],
    [
      'and so does whoever notifies anew',
      [RATIFIED, APPLIES, notice('GHA', '2007-12-01'), CONSUMER, act('GHA', 'provisional-application', '2008-05-01')],
      '2008-05-01 39(2)',
      ['CMR 2008-05-01', 'JPN 2008-05-01', 'GHA 2008-05-01'],
      [],
    ],
    [
      'an instrument withdrawn afterwards undoes nothing either, and ends what it began',
      [RATIFIED, APPLIES, CONSUMER, act('CMR', 'withdrawal-of-instrument', '2008-05-01')],
      '2008-03-15 39(2)',
      ['CMR 2008-03-15 2008-05-01', 'JPN 2008-03-15', 'GHA 2008-03-15'],
      [],
    ],
  ])('%s', (_, acts, expected, applied, changesNothing) => {
    expect(provisionalOf(acts, timber(), '2008-07-31')).toBe(expected);
    const life = lifeOf(acts, timber(), '2008-12-31');
    const spans = life.provisional.map(({ participant, from, until }) => [participant, from, until].filter(Boolean));
    expect(spans.map((each) => each.join(' '))).toEqual(applied);
    const said = life.remarks.filter(({ code }) => code === 'intention-changes-nothing');
    expect(said.map(({ act: { participant } }) => participant)).toEqual(changesNothing);
  });

  it('is open where a share has no table: who knows if half of the votes were there', () => {
    const { provisional } = timber().finalClauses.entryIntoForce;
    if (provisional === undefined) throw new Error('no provisional clause');
    const condition = {
      kind: 'share' as const,
      says: 'of the votes of annex A',
      unit: 'per cent',
      proportion: { than: 'at-least' as const, numerator: 50, denominator: 100 },
      tables: [],
    };
    const open = timber({ provisional: { ...provisional, condition } });
    expect(provisionalOf([JAPAN, NOTIFIED], open, '2008-03-01')).toBe('indeterminate');
  });

  it('stands in the clauses, in a file as it is, and is beyond a light page', () => {
    const [clause] = listClauses(timber()).filter(({ heading }) => heading.values.clause === 'provisional-entry');
    expect(clause).toMatchObject({ article: '39(2)' });
    expect(parseTreatyJson(writeTreatyJson(timber()))).toEqual({ ok: true, value: timber() });
    expect(() => composeLifeOfParties(timber(), { acts: [] })).toThrow('composeLife');
  });
});
