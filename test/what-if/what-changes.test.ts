import { describe, expect, it } from 'vitest';
import { type CivilDate, civilDate } from '../../src/calendar/civil-date.ts';
import type { ChronologyEntry } from '../../src/lifecycle/chronology.ts';
import type { Act } from '../../src/treaty/act.ts';
import type { Treaty } from '../../src/treaty/treaty.ts';
import { compareConsequences } from '../../src/what-if/compare-consequences.ts';
import { composeWhatIf } from '../../src/what-if/what-if.ts';
import { ARTICLE_44 } from '../reporting/clauses.ts';
import { act, CONFERENCE, parties, step, treatyWith } from '../support/build.ts';

const TWO = [act('NOR', 'accession', '2001-01-01'), act('ISL', 'accession', '2001-02-01')];

const whatIf = (treaty: Treaty, acts: readonly Act[], supposed: readonly Act[], asOf: string) =>
  composeWhatIf(treaty, { acts }, supposed, civilDate(asOf));
const status = (on: string, participant: string, before: string, after: string) => ({
  ...{ kind: 'status', on, participant, before, after },
});

describe('compareConsequences', () => {
  const partyFrom = (participant: string, on: CivilDate): ChronologyEntry => ({
    ...{ kind: 'party-from', on, article: '2(1)', participant },
    basis: { kind: 'determined', value: on, article: '2(1)', monthEndMattered: false, basis: [] },
  });
  const extended = (territory: string, on: CivilDate): ChronologyEntry => ({
    ...{ kind: 'applies-to-territory', on, article: '9', participant: 'GBR', territory },
    basis: { kind: 'determined', value: on, article: '9', monthEndMattered: false, basis: [] },
  });
  const [first, second, third] = ['2001-01-01', '2002-02-02', '2003-03-03'].map(civilDate);
  if (first === undefined || second === undefined || third === undefined) throw new Error('three days');

  it('says what appears, vanishes and moves, and nothing of what stays', () => {
    const before = [partyFrom('BEN', first), partyFrom('CUB', first), partyFrom('ECU', first)];
    const after = [partyFrom('BEN', first), partyFrom('CUB', second), partyFrom('FJI', third)];
    expect(compareConsequences(before, after)).toEqual([
      { kind: 'moves', on: second, from: first, entry: after[1] },
      { kind: 'vanishes', on: first, entry: before[2] },
      { kind: 'appears', on: third, entry: after[2] },
    ]);
  });

  it('compares what comes about several times in its order of time', () => {
    const [one, two, three] = [partyFrom('NOR', first), partyFrom('NOR', second), partyFrom('NOR', third)];
    expect(compareConsequences([one, two, three], [one, two])).toEqual([{ kind: 'vanishes', on: third, entry: three }]);
    expect(compareConsequences([one], [one, two, three])).toEqual([
      { kind: 'appears', on: second, entry: two },
      { kind: 'appears', on: third, entry: three },
    ]);
  });

  it('keeps apart what is of other kinds, participants, amendments and territories', () => {
    const bound = (amendment: string): ChronologyEntry => ({
      ...{ kind: 'amendment-in-force', on: first, article: '4(2)', amendment },
      basis: { kind: 'determined', value: first, article: '4(2)', monthEndMattered: false, basis: [] },
    });
    const each = [
      [partyFrom('NOR', first), partyFrom('ISL', first)],
      [bound('first'), bound('second')],
      [extended('Gibraltar', first), extended('Bermuda', first)],
      [partyFrom('GBR', first), extended('Gibraltar', first)],
    ] as const;
    for (const [was, is] of each) {
      expect(compareConsequences([was], [is])).toEqual([
        { kind: 'vanishes', on: first, entry: was },
        { kind: 'appears', on: first, entry: is },
      ]);
    }
  });
});

describe('what a further Party changes', () => {
  it('is told as a whole, in order of day', () => {
    const supposed = [act('CUB', 'accession', '2001-03-01'), act('ISL', 'accession', '2001-02-20')];
    const answer = whatIf(treatyWith(2), TWO, supposed, '2001-02-15');
    const [cuba] = answer.after.participants;
    // In the gap between the day on which the number was complete and the entry into force: with the treaty, on 1 May (A).
    const entry = {
      ...{ kind: 'party-from', on: '2001-05-01', article: '2(1)', participant: 'CUB' },
      basis: cuba?.participations[0]?.entryIntoForce,
    };
    expect({ ...answer, before: undefined, after: undefined }).toEqual({
      asOf: '2001-02-15',
      statusOn: '2001-03-01',
      supposed,
      refusals: [
        {
          act: supposed[1],
          article: '1(2)',
          code: 'second-instrument',
          reason: { code: 'reason.second-instrument', values: { kind: 'accession', on: '2001-02-01' } },
          remedy: { code: 'remedy.strike-one-instrument', values: {} },
        },
      ],
      remarks: [],
      changes: [status('2001-03-01', 'CUB', 'none', 'contracting-state'), { kind: 'appears', on: '2001-05-01', entry }],
    });
    expect(answer.before.participants.map(({ participant }) => participant)).toEqual(['ISL', 'NOR']);
  });

  it('is told as of the day of the record where that is the later one', () => {
    const answer = whatIf(treatyWith(2), TWO, [act('CUB', 'accession', '2001-02-10')], '2001-06-01');
    // Three months after the second instrument, of 1 February, the treaty is in force, for Cuba too.
    expect([answer.statusOn, answer.changes[1]]).toEqual(['2001-06-01', status('2001-05-01', 'CUB', 'none', 'party')]);
  });

  it('has the remarks on what is supposed, and none on the record', () => {
    const record = [...TWO, act('FJI', 'ratification', '2001-02-10')];
    const supposed = act('CUB', 'ratification', '2001-03-01');
    expect(whatIf(treatyWith(2), record, [supposed], '2001-02-15').remarks).toEqual([
      {
        act: supposed,
        article: '1(2)',
        code: 'no-signature-recorded',
        says: { code: 'remark.no-signature-recorded', values: { kind: 'ratification' } },
      },
    ]);
  });

  it('is nothing of a State of which an act was never made but what it was to the treaty', () => {
    const record = [...TWO, act('CUB', 'signature', '2001-02-10')];
    const never: Act = {
      ...{ kind: 'correction', participant: 'CUB', on: civilDate('2001-03-01'), to: 'never-made' },
      corrects: { kind: 'signature', on: civilDate('2001-02-10') },
    };
    const { changes, remarks } = whatIf(treatyWith(2), record, [never], '2001-02-15');
    expect(changes).toEqual([status('2001-02-10', 'CUB', 'signatory', 'none')]);
    expect(remarks.map(({ act: of, code }) => [of, code])).toEqual([[never, 'corrected']]);
  });
});

describe('what a supposed act changes in what is awaited', () => {
  it('is what the treaty waits for, before and after, behind what has its day', () => {
    const { changes, before, after } = whatIf(
      treatyWith(4),
      TWO,
      [act('CUB', 'accession', '2001-03-01')],
      '2001-02-15',
    );
    expect(changes).toStrictEqual([
      status('2001-03-01', 'CUB', 'none', 'contracting-state'),
      { kind: 'awaits', before: before.entryIntoForce, after: after.entryIntoForce },
    ]);
    expect(after.entryIntoForce).toMatchObject({ awaits: [{ values: { required: 4, counted: 3, missing: 1 } }] });
  });

  it('is also that it waits no longer, or waits again', () => {
    const kindsOf = (treaty: Treaty, supposed: Act) => {
      const { changes } = whatIf(treaty, TWO, [supposed], '2001-02-15');
      return changes.flatMap((each) => (each.kind === 'awaits' ? [[each.before?.kind, each.after.kind]] : []));
    };
    expect(kindsOf(treatyWith(3), act('CUB', 'accession', '2001-03-01'))).toEqual([['pending', 'determined']]);
    expect(kindsOf(treatyWith(2), act('NOR', 'withdrawal-of-instrument', '2001-03-01'))).toEqual([
      ['determined', 'pending'],
    ]);
    // Three months earlier or later is a day that moves.
    expect(kindsOf(treatyWith(2), act('CUB', 'accession', '2001-01-10'))).toEqual([]);
  });

  it('is what a reader must know of it, and not the way to it', () => {
    // Iceland comes and goes: as many are missing as before, but on one reading the number stays complete.
    const both = [act('ISL', 'accession', '2001-02-01'), act('ISL', 'withdrawal-of-instrument', '2001-03-01')];
    const { changes, remarks } = whatIf(treatyWith(2), TWO.slice(0, 1), both, '2001-01-15');
    expect(changes).toMatchObject([
      {
        kind: 'awaits',
        after: { awaits: [{ values: { missing: 1 } }], basis: [{}, { code: 'remark.in-force-if-stays-met' }] },
      },
    ]);
    expect(remarks).toEqual([
      {
        act: both[1],
        // As any withdrawal, under the clause by which consent is given.
        article: '1(2)',
        code: 'takes-back-supposed',
        says: { code: 'remark.takes-back-supposed', values: { kind: 'accession', on: '2001-02-01' } },
      },
    ]);
    // Norway's was of another day: the step that has the first two of five says so, and five are awaited as before.
    const five = treatyWith(2, {
      entryIntoForce: {
        ...treatyWith(2).finalClauses.entryIntoForce,
        condition: {
          kind: 'all-of',
          conditions: [
            { kind: 'instruments', number: 1 },
            { kind: 'instruments', number: 5 },
          ],
        },
      },
    });
    const moved: Act = {
      ...{ kind: 'correction', participant: 'NOR', on: civilDate('2001-03-01'), to: civilDate('2001-01-02') },
      corrects: { kind: 'accession', on: civilDate('2001-01-01') },
    };
    const corrected = whatIf(five, TWO, [moved], '2001-02-15');
    expect(corrected.changes).toEqual([]);
    expect(corrected.after.entryIntoForce.basis).not.toEqual(corrected.before.entryIntoForce.basis);
  });

  it('is also another day that an open question leaves, or another reason why there is none', () => {
    const { entryIntoForce } = treatyWith(2).finalClauses;
    const notBefore = { article: '2(3)', treaty: 'other', facts: { kind: 'unknown' } } as const;
    const unknown = treatyWith(2, { entryIntoForce: { ...entryIntoForce, notBefore } });
    // With a second instrument on 10 January it may be in force on 10 April 2001, and not on 1 May.
    const awaits = (supposed: Act) =>
      whatIf(unknown, TWO, [supposed], '2001-02-15').changes.filter(({ kind }) => kind === 'awaits');
    expect(awaits(act('CUB', 'accession', '2001-01-10'))).toMatchObject([
      { before: { candidates: [{ value: '2001-05-01' }] }, after: { candidates: [{ value: '2001-04-10' }] } },
    ]);
    expect(awaits(act('CUB', 'signature', '2001-01-10'))).toEqual([]);
    const rejected = (on: string): Act => ({
      ...{ kind: 'amendment-adoption', on: civilDate(on), amendment: 'first' },
      votes: { inFavour: 1, against: 3, abstaining: 0 },
    });
    const record = [...parties(4), step('amendment-proposal', '1992-01-10', 'AGO'), rejected('1992-06-01')];
    const treaty = treatyWith(1, { amendment: CONFERENCE });
    expect(whatIf(treaty, record, [rejected('1993-06-01')], '1993-01-01').changes).toMatchObject([
      {
        ...{ kind: 'awaits', amendment: 'first' },
        before: { kind: 'excluded', reason: { values: { on: '1992-06-01' } } },
        after: { kind: 'excluded', reason: { values: { on: '1993-06-01' } } },
      },
    ]);
    expect(whatIf(treaty, record, [act('FJI', 'signature', '1993-02-01')], '1993-01-01').changes).toEqual([
      status('1993-02-01', 'FJI', 'none', 'signatory'),
    ]);
  });

  it('is nothing of an amendment that is supposed as a whole and in force: that it is says all', () => {
    const supposed = [
      step('amendment-proposal', '1992-01-10', 'AGO'),
      step('amendment-adoption', '1992-06-01'),
      step('amendment-approval', '1992-12-01'),
      ...['AGO', 'BEN', 'CUB'].map((participant) => step('amendment-acceptance', '1993-01-10', participant)),
    ];
    const { changes } = whatIf(treatyWith(1, { amendment: CONFERENCE }), parties(4), supposed, '1992-01-01');
    expect(changes.filter(({ kind }) => kind === 'awaits')).toEqual([]);
    expect(changes[0]).toMatchObject({ kind: 'appears', on: '1993-01-10', entry: { kind: 'amendment-in-force' } });
  });

  it('is a withdrawal of the record that takes back nothing supposed', () => {
    const record = [
      ...TWO,
      act('CUB', 'accession', '2001-02-05'),
      act('CUB', 'withdrawal-of-instrument', '2001-02-06'),
    ];
    expect(
      whatIf(treatyWith(2), record, [act('NOR', 'withdrawal-of-instrument', '2001-03-01')], '2001-02-15').remarks,
    ).toEqual([]);
  });

  it('is what each amendment waits for (4(2))', () => {
    const treaty = treatyWith(1, { amendment: CONFERENCE });
    const record = [
      ...parties(4),
      step('amendment-proposal', '1992-01-10', 'AGO'),
      step('amendment-adoption', '1992-06-01'),
      step('amendment-approval', '1992-12-01'),
      step('amendment-proposal', '1992-01-11', 'AGO', 'other'),
    ];
    const proposal = step('amendment-proposal', '1993-01-11', 'BEN', 'third');
    const supposed = [step('amendment-acceptance', '1993-01-10', 'CUB'), proposal];
    const { changes, before, after } = whatIf(treaty, record, supposed, '1993-01-01');
    expect(changes).toStrictEqual([
      {
        ...{ kind: 'awaits', amendment: 'first' },
        before: before.amendments[0]?.entryIntoForce,
        after: after.amendments[0]?.entryIntoForce,
      },
      { kind: 'awaits', amendment: 'third', after: after.amendments[2]?.entryIntoForce },
    ]);
    expect(after.amendments.map(({ record: { id } }) => id)).toEqual(['first', 'other', 'third']);
    expect(changes[0]).toMatchObject({ after: { awaits: [{ values: { required: 3, counted: 1, missing: 2 } }] } });
  });
});

describe('what a supposed act changes in the reports that are due (44)', () => {
  const treaty = treatyWith(2, { reporting: ARTICLE_44 });
  const report = (participant: string, number: number, days: object, article = '44(1)(b)') => ({
    ...{ kind: 'report', participant, number, article, ...days },
  });
  const reportsOf = (supposed: readonly Act[], asOf: string, acts: readonly Act[] = TWO) =>
    whatIf(treaty, acts, supposed, asOf).changes.filter(({ kind }) => kind === 'report');

  it('of a State that is newly a Party is the first report alone, two years after it', () => {
    // A Party from 1 July 2001.
    expect(reportsOf([act('CUB', 'accession', '2001-06-01')], '2001-05-15')).toStrictEqual([
      report('CUB', 1, { on: '2003-07-01' }, '44(1)(a)'),
    ]);
  });

  it('of a State that leaves are those that fall due no longer', () => {
    // Norway, a Party from 1 May 2001, owes reports on 1 May 2003, 2008, 2013 …; it leaves on 1 June 2009.
    expect(reportsOf([act('NOR', 'denunciation', '2008-06-01')], '2008-05-15')).toStrictEqual([
      report('NOR', 3, { from: '2013-05-01' }),
      report('NOR', 4, { from: '2018-05-01' }),
      report('NOR', 5, { from: '2023-05-01' }),
    ]);
  });

  it('of States that become Parties on another day move with it', () => {
    // With a second instrument on 20 January the treaty is in force on 20 April 2001.
    const changes = reportsOf([act('CUB', 'accession', '2001-01-20')], '2001-06-01');
    const moved = (participant: string) => [
      report(participant, 1, { from: '2003-05-01', on: '2003-04-20' }, '44(1)(a)'),
      report(participant, 2, { from: '2008-05-01', on: '2008-04-20' }),
      report(participant, 3, { from: '2013-05-01', on: '2013-04-20' }),
    ];
    const of = (participant: string) =>
      changes.filter((each) => 'participant' in each && each.participant === participant);
    expect(of('CUB')).toEqual([report('CUB', 1, { on: '2003-04-20' }, '44(1)(a)')]);
    // Iceland deposited in the gap, 1 February, and is bound with the treaty.
    expect([of('NOR'), of('ISL')]).toEqual([moved('NOR'), moved('ISL')]);
    expect(changes.map((each) => ('on' in each ? each.on : undefined))).toEqual([
      ...['2003-04-20', '2003-04-20', '2003-04-20', '2008-04-20', '2008-04-20', '2013-04-20', '2013-04-20'],
    ]);
  });

  it('of a State that was never to be a Party are all that it owed', () => {
    // Cuba, a Party from 1 July 2001: those of 2003, 2008 and 2013 are the next three.
    const acts = [...TWO, act('CUB', 'accession', '2001-06-01')];
    const never: Act = {
      ...{ kind: 'correction', participant: 'CUB', on: civilDate('2001-06-20'), to: 'never-made' },
      corrects: { kind: 'accession', on: civilDate('2001-06-01') },
    };
    expect(reportsOf([never], '2001-06-15', acts)).toStrictEqual([
      report('CUB', 1, { from: '2003-07-01' }, '44(1)(a)'),
      report('CUB', 2, { from: '2008-07-01' }),
      report('CUB', 3, { from: '2013-07-01' }),
    ]);
  });

  it('are told as far as they are listed before: by the day of which statuses are compared, and three more', () => {
    // On 25 April 2003 the first report would have been due since 20 April, and four are listed; of the record it is three, from 1 May on.
    const changes = reportsOf([act('CUB', 'accession', '2001-01-20')], '2003-04-25');
    const numbers = changes.flatMap((each) =>
      each.kind === 'report' && each.participant === 'NOR' ? [each.number] : [],
    );
    expect(numbers).toEqual([1, 2, 3]);
  });

  it('of a State that becomes a Party later move too, the last that was listed among them', () => {
    // With Norway's instrument of 1 March the treaty is in force on 1 June 2001. By 15 May 2003 the record has one report due and three to come.
    const later: Act = {
      ...{ kind: 'correction', participant: 'NOR', on: civilDate('2003-05-10'), to: civilDate('2001-03-01') },
      corrects: { kind: 'accession', on: civilDate('2001-01-01') },
    };
    const ofNorway = reportsOf([later], '2003-05-15').filter(
      (each) => 'participant' in each && each.participant === 'NOR',
    );
    expect(ofNorway).toEqual([
      report('NOR', 1, { from: '2003-05-01', on: '2003-06-01' }, '44(1)(a)'),
      report('NOR', 2, { from: '2008-05-01', on: '2008-06-01' }),
      report('NOR', 3, { from: '2013-05-01', on: '2013-06-01' }),
      report('NOR', 4, { from: '2018-05-01', on: '2018-06-01' }),
    ]);
  });

  it('of a State that becomes a Party ten years later are told as far as they are listed before', () => {
    const later: Act = {
      ...{ kind: 'correction', participant: 'NOR', on: civilDate('2013-05-10'), to: civilDate('2013-03-01') },
      corrects: { kind: 'accession', on: civilDate('2001-01-01') },
    };
    // The record has three due by then, and three to come. With Norway's instrument of 1 March 2013, neither Norway nor Iceland is bound before 1 June 2013.
    const ofNorway = reportsOf([later], '2013-05-15').filter(
      (each) => 'participant' in each && each.participant === 'NOR',
    );
    expect(ofNorway.map((each) => ('on' in each ? each.on : undefined))).toEqual([
      ...['2015-06-01', '2020-06-01', '2025-06-01', '2030-06-01', '2035-06-01', '2040-06-01'],
    ]);
  });

  it('stand in order of day among all other changes, those that fall away on the day on which they were due', () => {
    const supposed = [act('NOR', 'denunciation', '2008-06-01'), act('CUB', 'accession', '2020-06-01')];
    const { changes } = whatIf(treaty, TWO, supposed, '2008-05-15');
    expect(
      changes.map((each) => {
        if (each.kind === 'report') return [each.on ?? each.from, each.participant, each.number];
        return 'on' in each ? [each.on, 'entry' in each ? each.entry.kind : each.kind] : each.kind;
      }),
    ).toEqual([
      ['2009-06-01', 'party-no-longer'],
      ['2009-06-01', 'parties-below-number'],
      ['2009-06-01', 'status'],
      ['2013-05-01', 'NOR', 3],
      ['2018-05-01', 'NOR', 4],
      ['2020-06-01', 'status'],
      ['2020-07-01', 'party-from'],
      ['2022-07-01', 'CUB', 1],
      ['2023-05-01', 'NOR', 5],
      ['2028-05-01', 'NOR', 6],
      ['2033-05-01', 'NOR', 7],
    ]);
  });

  it('are none where another State acts, or where the treaty asks for none', () => {
    expect(reportsOf([act('CUB', 'signature', '2001-06-01')], '2001-05-15')).toEqual([]);
    const without = whatIf(treatyWith(2), TWO, [act('CUB', 'accession', '2001-06-01')], '2001-05-15');
    expect(without.changes.map(({ kind }) => kind)).toEqual(['status', 'appears']);
  });

  it('is the day that the committee sets for one, of its State alone (44(4))', () => {
    const set: Act = {
      ...{ kind: 'due-date-set', participant: 'NOR', on: civilDate('2003-02-01') },
      dueOn: civilDate('2004-09-30'),
    };
    expect(whatIf(treaty, TWO, [set], '2003-01-15').changes).toEqual([
      report('NOR', 1, { from: '2003-05-01', on: '2004-09-30' }, '44(4)'),
    ]);
    // Of two days set for one report the later decision governs: by a correction the first of them is the later.
    const second: Act = { ...set, on: civilDate('2003-03-01'), dueOn: civilDate('2004-12-31') };
    const corrected: Act = {
      ...{ kind: 'correction', participant: 'NOR', on: civilDate('2003-04-10'), to: civilDate('2003-04-01') },
      corrects: { kind: 'due-date-set', on: civilDate('2003-02-01') },
    };
    expect(whatIf(treaty, [...TWO, set, second], [corrected], '2003-04-05').changes).toEqual([
      report('NOR', 1, { from: '2004-12-31', on: '2004-09-30' }, '44(4)'),
    ]);
    // Where another set before it stands in the record, and this one is of another State.
    const other: Act = { ...set, participant: 'ISL' };
    expect(whatIf(treaty, [...TWO, set], [other], '2003-02-15').changes).toEqual([
      report('ISL', 1, { from: '2003-05-01', on: '2004-09-30' }, '44(4)'),
    ]);
  });
});
