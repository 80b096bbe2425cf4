import { describe, expect, it } from 'vitest';
import type { AcceptanceTerms } from '../../src/amendment/acceptance-terms.ts';
import type { ConferenceClause } from '../../src/amendment/amendment-record.ts';
import { civilDate } from '../../src/calendar/civil-date.ts';
import { determineAmendmentStage } from '../../src/lifecycle/amendment-stage.ts';
import { composeChronology } from '../../src/lifecycle/chronology.ts';
import { composeLife } from '../../src/lifecycle/compose-life.ts';
import { composeNext } from '../../src/lifecycle/next.ts';
import { determineTextBetween, determineTextFor } from '../../src/lifecycle/text-between.ts';
import type { Act } from '../../src/treaty/act.ts';
import { act, CONFERENCE, parties, step, TWENTY_STATES, treatyWith } from '../support/build.ts';
import { numbersOf } from '../support/vectors.ts';

const lifeOf = (acts: readonly Act[], asOf?: string, clause: ConferenceClause = CONFERENCE) =>
  composeLife(treatyWith(1, { amendment: clause }), { acts }, asOf === undefined ? undefined : civilDate(asOf));
const entryOf = (acts: readonly Act[], asOf?: string, clause?: ConferenceClause) =>
  lifeOf(acts, asOf, clause).amendments[0]?.entryIntoForce;
/** Proposed by Angola, adopted on 1 June 1992, approved on 1 December 1992. */
const adopted = (id = 'first') => [
  step('amendment-proposal', '1992-01-10', 'AGO', id),
  step('amendment-adoption', '1992-06-01', '', id),
];
const approved = (id = 'first', on = '1992-12-01') => [...adopted(id), step('amendment-approval', on, '', id)];
const accept = (participant: string, on: string, id = 'first') => step('amendment-acceptance', on, participant, id);
/** Acceptances of the first so many States, on the first days of 1993 one after another. */
const acceptances = (count: number) =>
  TWENTY_STATES.slice(0, count).map((participant, index) =>
    accept(participant, `1993-01-${String(index + 1).padStart(2, '0')}`),
  );

describe('acceptance by a two-thirds majority of States Parties (article 16(2))', () => {
  it.each(numbersOf('2/3', [3, 13]))(
    'of %i Parties, %i: in force on the day of the last one needed',
    (count, required) => {
      // Each accepts on a day of its own, from 1 January on.
      const on = `1993-01-0${required}`;
      const acts = [...parties(count), ...approved()];
      expect(entryOf([...acts, ...acceptances(required)])).toMatchObject({
        kind: 'determined',
        value: on,
        article: '4(2)',
        basis: [
          {},
          {},
          {
            code: 'step.tally-complete',
            values: {
              of: 'acceptances',
              parties: count,
              required,
              counted: required,
              metOn: on,
              decisive: [{ kind: 'amendment-acceptance' }],
            },
          },
          {},
        ],
      });
      expect(entryOf([...acts, ...acceptances(required - 1)])).toMatchObject({
        kind: 'pending',
        awaits: [
          { code: 'awaited.acceptances', values: { parties: count, required, counted: required - 1, missing: 1 } },
        ],
      });
    },
  );

  it('approval after the last acceptance: in force on the day of approval', () => {
    const acts = [...parties(10), ...approved('first', '1993-06-01'), ...acceptances(8)];
    expect(entryOf(acts)).toMatchObject({
      value: '1993-06-01',
      basis: [{}, {}, { values: { counted: 8, decisive: [{ kind: 'amendment-approval', on: '1993-06-01' }] } }, {}],
    });
  });

  it('without approval it is pending, however many accepted', () => {
    expect(entryOf([...parties(10), ...adopted(), ...acceptances(10)])).toMatchObject({
      kind: 'pending',
      awaits: [{ article: '4(2)', code: 'awaited.approval-by', values: { by: 'the General Assembly' } }],
    });
    expect(entryOf([...parties(10), ...adopted(), ...acceptances(6)])).toMatchObject({
      awaits: [{ code: 'awaited.approval-by' }, { code: 'awaited.acceptances', values: { missing: 1 } }],
    });
  });

  it('a day that the clause leaves open: in force, binding and told on the latest of the days it can be', () => {
    const delay = { form: 'period-after', period: { months: 3 }, monthEnd: 'refuse' } as const;
    const acts = [...parties(10), ...approved(), ...acceptances(6), accept('GAB', '1993-11-30')];
    const life = lifeOf(acts, undefined, { ...CONFERENCE, delay });
    // Three months after 30 November there is no 30 February.
    expect(life.amendments[0]?.entryIntoForce).toMatchObject({
      kind: 'indeterminate',
      candidates: [{ value: '1994-02-28' }, { value: '1994-03-01' }],
    });
    expect(determineAmendmentStage(life, 'first', civilDate('1994-02-28'))).toBe('approved');
    expect(determineAmendmentStage(life, 'first', civilDate('1994-03-01'))).toBe('in-force');
    expect(life.amendments[0]?.bound.map(({ participant, from }) => [participant, from])).toEqual(
      ['AGO', 'BEN', 'CUB', 'DZA', 'ECU', 'FJI', 'GAB'].map((participant) => [participant, '1994-03-01']),
    );
    expect(composeChronology(life).filter(({ kind }) => kind === 'amendment-in-force')).toMatchObject([
      { on: '1994-03-01', basis: { kind: 'indeterminate' } },
    ]);
    expect(determineTextFor(life, 'AGO', civilDate('1994-02-28'))).toMatchObject({ value: { amendments: [] } });
    expect(determineTextFor(life, 'AGO', civilDate('1994-03-01'))).toMatchObject({ value: { amendments: ['first'] } });
  });

  it('the acceptance of a State that is no Party counts once it is one', () => {
    // Of ten, seven. Six accept, and Kazakhstan (no Party) on 1 February. It accedes on 1 March: Party on 1 April, the
    // eleventh. Of eleven, eight: its acceptance is the seventh. Luxembourg's of 1 May is the eighth.
    const acts = [...parties(10), ...approved(), ...acceptances(6), accept('KAZ', '1993-02-01')];
    const life = lifeOf(acts);
    expect(life.remarks).toContainEqual({
      act: accept('KAZ', '1993-02-01'),
      article: '4(2)',
      code: 'accepted-before-party',
      says: { code: 'remark.accepted-before-party', values: {} },
    });
    expect(life.amendments[0]?.entryIntoForce.basis).toContainEqual({
      article: '4(2)',
      code: 'remark.acceptances-waiting',
      values: { waiting: 1 },
    });
    expect(life.amendments[0]?.entryIntoForce).toMatchObject({
      kind: 'pending',
      awaits: [{ values: { counted: 6, missing: 1 } }],
    });
    const joined = [...acts, act('KAZ', 'accession', '1993-03-01')];
    expect(entryOf(joined)).toMatchObject({
      kind: 'pending',
      awaits: [{ values: { parties: 11, required: 8, counted: 7, missing: 1 } }],
    });
    expect(entryOf([...joined, accept('HND', '1993-05-01')])).toMatchObject({ value: '1993-05-01' });
  });

  it('a State that had accepted completes the two thirds by becoming a Party', () => {
    // Of eleven Parties eight are needed, and of twelve too. Seven have accepted, and Luxembourg, which is no Party.
    const acts = [
      ...parties(11),
      ...approved(),
      ...acceptances(7),
      accept('LUX', '1993-02-01'),
      act('LUX', 'accession', '1993-03-15'),
    ];
    const foreseen = composeNext(lifeOf(acts, '1993-03-15'), civilDate('1993-03-15')).dated;
    expect(foreseen.map(({ kind, on }) => `${on} ${kind}`)).toEqual([
      '1993-04-15 party-from',
      '1993-04-15 amendment-in-force',
    ]);
    expect(entryOf(acts)).toMatchObject({
      value: '1993-04-15',
      basis: [
        {},
        {},
        { values: { parties: 12, required: 8, counted: 8, decisive: [{ participant: 'LUX', kind: 'party-from' }] } },
        {},
      ],
    });
  });

  it('a denunciation that lowers the number completes the two thirds, on the day it takes effect', () => {
    // Of ten, seven; six have accepted. Jordan, which has not, leaves on 1 March 1994: of nine, six.
    const acts = [...parties(10), ...approved(), ...acceptances(6), act('JOR', 'denunciation', '1993-03-01')];
    expect(entryOf(acts)).toMatchObject({
      value: '1994-03-01',
      basis: [
        {},
        {},
        {
          values: { parties: 9, required: 6, counted: 6, decisive: [{ participant: 'JOR', kind: 'party-no-longer' }] },
        },
        {},
      ],
    });
    const before = entryOf(acts, '1994-02-28');
    expect(before).toMatchObject({ kind: 'pending', awaits: [{ values: { missing: 1 } }] });
    // Nobody need do anything more, and the answer says so.
    expect(before?.basis).toContainEqual({
      article: '4(2)',
      code: 'remark.in-force-without-further-acts',
      values: { metOn: '1994-03-01', on: '1994-03-01' },
    });
    const { dated } = composeNext(lifeOf(acts, '1994-02-28'), civilDate('1994-02-28'));
    expect(dated.map(({ kind, on }) => `${on} ${kind}`)).toEqual([
      '1994-03-01 party-no-longer',
      '1994-03-01 amendment-in-force',
    ]);
    expect(entryOf(acts, '1994-03-01')).toMatchObject({ kind: 'determined' });
  });

  it('an acceptor that leaves takes its acceptance with it, and one that returns must accept anew', () => {
    // Of ten, seven: Angola and five others accept, and Angola is out on 1 February 1994: of nine, six; five are left.
    const acts = [...parties(10), ...approved(), ...acceptances(6), act('AGO', 'denunciation', '1993-02-01')];
    expect(entryOf(acts)).toMatchObject({
      kind: 'pending',
      awaits: [{ values: { parties: 9, required: 6, counted: 5, missing: 1 } }],
    });
    // Its acceptance waits for nothing: it has ended.
    expect(JSON.stringify(entryOf(acts))).not.toContain('remark.acceptances-waiting');
    const back = [...acts, act('AGO', 'accession', '1995-01-01')];
    expect(entryOf(back)).toMatchObject({
      kind: 'pending',
      awaits: [{ values: { parties: 10, required: 7, counted: 5, missing: 2 } }],
    });
    const again = [...back, accept('AGO', '1995-03-01'), accept('GAB', '1995-04-01')];
    expect(lifeOf(again).refusals).toEqual([]);
    expect(entryOf(again)).toMatchObject({ value: '1995-04-01' });
  });

  it('an acceptance counts up to the day before its State ceases to be a Party', () => {
    // Angola leaves on 15 February 1994: of six, four are two thirds; of five, four still.
    const acts = [...parties(6), ...approved(), ...acceptances(1), act('AGO', 'denunciation', '1993-02-15')];
    const awaited = (asOf: string) => {
      const answer = entryOf(acts, asOf);
      return answer?.kind === 'pending' ? answer.awaits.map(({ code, values }) => ({ code, values })) : answer?.kind;
    };
    expect(awaited('1994-02-14')).toEqual([
      { code: 'awaited.acceptances', values: { parties: 6, required: 4, counted: 1, missing: 3 } },
    ]);
    expect(awaited('1994-02-15')).toEqual([
      { code: 'awaited.acceptances', values: { parties: 5, required: 4, counted: 0, missing: 4 } },
    ]);
  });

  it('a new Party raises the number, and does not undo what has come into force', () => {
    const acts = [...parties(12), ...approved(), ...acceptances(8)];
    const later = TWENTY_STATES.slice(12).map((participant) => act(participant, 'accession', '1993-02-01'));
    expect(entryOf([...acts, ...later])).toMatchObject({ value: '1993-01-08' });
    const before = TWENTY_STATES.slice(12).map((participant) => act(participant, 'accession', '1992-11-30'));
    expect(entryOf([...acts, ...before])).toMatchObject({
      kind: 'pending',
      awaits: [{ values: { parties: 20, required: 14, missing: 6 } }],
    });
  });

  it('says what would change the number that is missing', () => {
    // Of ten, seven; five have accepted. Eleven Parties need eight. With eight Parties six are needed, with seven five.
    const answer = entryOf([...parties(10), ...approved(), ...acceptances(5)]);
    const article = '4(2)';
    expect(answer?.basis.slice(-2)).toEqual([
      { article, code: 'remark.more-parties-more-acceptances', values: { joining: 1 } },
      { article, code: 'remark.fewer-parties-suffice', values: { leaving: 3 } },
    ]);
  });

  it('a second acceptance is refused, and one by a State that no longer exists', () => {
    const acts = [
      ...parties(10),
      ...approved(),
      accept('BEN', '1993-01-01'),
      accept('BEN', '1993-02-01'),
      accept('YUG', '1993-02-01'),
    ];
    expect(lifeOf(acts).refusals).toMatchObject([
      {
        code: 'second-acceptance',
        article: '4(2)',
        reason: { code: 'reason.second-acceptance', values: { on: '1993-01-01' } },
        remedy: { code: 'remedy.strike-one-by-correction' },
      },
      {
        code: 'state-has-ceased',
        article: '4(2)',
        reason: { code: 'reason.state-has-ceased.acceptance', values: { lastDay: '1992-04-26' } },
        remedy: { code: 'remedy.name-acceptor' },
      },
    ]);
  });
});

describe('the base is data of the clause', () => {
  const withBase = (base: AcceptanceTerms['base']): ConferenceClause => ({
    ...CONFERENCE,
    acceptance: { ...CONFERENCE.acceptance, base },
  });
  // Ten Parties at adoption; Kazakhstan and Luxembourg acceded in time to be Parties when the first acceptances came in.
  const acts = [
    ...parties(10),
    act('KAZ', 'accession', '1992-05-15'),
    act('LUX', 'accession', '1992-07-01'),
    ...approved(),
    ...acceptances(8),
  ];

  it('the Parties of each moment: of twelve, eight', () => {
    expect(entryOf(acts, undefined, withBase({ kind: 'current', express: true }))).toMatchObject({
      value: '1993-01-08',
    });
  });

  it('the Parties at adoption: of ten, seven', () => {
    expect(entryOf(acts, undefined, withBase({ kind: 'at-adoption', express: true }))).toMatchObject({
      value: '1993-01-07',
    });
  });

  it('the acceptances of those who were Parties at adoption, where only theirs count: of ten, seven', () => {
    const base = withBase({ kind: 'at-adoption', express: true, whose: 'those-parties' });
    // Kazakhstan and Luxembourg were no Parties on 1 June 1992: six of the ten have accepted, and one more is missing.
    const six = [
      ...parties(10),
      act('KAZ', 'accession', '1992-05-15'),
      act('LUX', 'accession', '1992-07-01'),
      ...approved(),
      ...acceptances(6),
      accept('KAZ', '1993-02-01'),
      accept('LUX', '1993-02-02'),
    ];
    expect(entryOf(six, undefined, base)).toMatchObject({
      kind: 'pending',
      awaits: [{ code: 'awaited.acceptances', values: { parties: 10, required: 7, counted: 6, missing: 1 } }],
      basis: expect.arrayContaining([
        { article: '4(2)', code: 'remark.acceptances-not-counted', values: { others: 2 } },
      ]),
    });
    expect(entryOf([...six, accept('GAB', '1993-03-01')], undefined, base)).toMatchObject({
      kind: 'determined',
      value: '1993-03-01',
    });
    // Where the clause names their number only, Kazakhstan's is the seventh.
    expect(entryOf(six, undefined, withBase({ kind: 'at-adoption', express: true }))).toMatchObject({
      value: '1993-02-01',
    });
  });

  it('on the other readings of a clause that is silent the acceptances of any Party count', () => {
    const base = withBase({ kind: 'at-adoption', express: false, whose: 'those-parties' });
    const all = [...acts, accept('KAZ', '1993-02-01')];
    // Of the ten at adoption, the seventh accepts on 7 January; of the twelve Parties of each moment, the eighth on the 8th.
    expect(entryOf(all, undefined, base)).toMatchObject({
      value: '1993-01-07',
      readings: [
        { name: 'at-adoption', value: '1993-01-07' },
        { name: 'current', value: '1993-01-08' },
        { name: 'at-adoption-contracting', value: '1993-01-08' },
      ],
    });
  });

  // EUROBATS VII(4): in force after the fifth acceptance, however many Parties there are. All of five, of eleven Parties.
  it('a fixed number of acceptances: all of so many, of more Parties', () => {
    const five: ConferenceClause = {
      ...CONFERENCE,
      acceptance: {
        ...CONFERENCE.acceptance,
        proportion: { than: 'at-least', numerator: 1, denominator: 1 },
        base: { kind: 'fixed', parties: 5 },
      },
    };
    const eleven = [...parties(11), ...approved()];
    expect(entryOf([...eleven, ...acceptances(4)], undefined, five)).toMatchObject({ kind: 'pending' });
    expect(entryOf([...eleven, ...acceptances(7)], undefined, five)).toMatchObject({ value: '1993-01-05' });
  });

  it('a fixed number', () => {
    expect(entryOf(acts, undefined, withBase({ kind: 'fixed', parties: 6 }))).toMatchObject({ value: '1993-01-04' });
  });

  it('where the article is silent, the other bases are readings: eleven had consented by the day of adoption, of eleven eight', () => {
    expect(entryOf(acts)).toMatchObject({
      value: '1993-01-08',
      readings: [
        { name: 'current', value: '1993-01-08' },
        { name: 'at-adoption', value: '1993-01-07' },
        { name: 'at-adoption-contracting', value: '1993-01-08' },
      ],
      earliest: '1993-01-07',
      latest: '1993-01-08',
    });
  });

  it('and where it is pending under the prevailing reading, the other is a remark', () => {
    expect(entryOf(acts.filter((each) => !('on' in each) || each.on < '1993-01-08'))?.basis).toContainEqual({
      article: '4(2)',
      code: 'remark.accepted-on-other-reading.at-adoption',
      values: { on: '1993-01-07' },
    });
  });
});

describe('whom an amendment binds (article 16(3))', () => {
  // Of four Parties, three: Angola, Benin, Cuba: in force on 3 January 1993. Fiji, the fourth, does not accept; Algeria,
  // which does not either, becomes a Party on 1 July 1993.
  const acts = [
    ...parties(3),
    act('FJI', 'accession', '1991-01-02'),
    ...approved(),
    ...acceptances(3),
    act('DZA', 'accession', '1993-06-01'),
  ];
  const life = lifeOf(acts);
  const text = (participant: string, on: string) => determineTextFor(life, participant, civilDate(on));
  const between = (one: string, other: string, on: string) => determineTextBetween(life, one, other, civilDate(on));

  it('binds acceptors from its entry into force; the others stay bound by the treaty as it was', () => {
    expect(life.amendments[0]?.entryIntoForce).toMatchObject({ value: '1993-01-03' });
    expect(text('AGO', '1993-01-02')).toMatchObject({ value: { amendments: [] } });
    expect(text('AGO', '1993-01-03')).toMatchObject({ value: { amendments: ['first'] }, article: '4(3)' });
    expect(text('FJI', '1999-01-01')).toMatchObject({ value: { amendments: [] } });
  });

  it('a later acceptor is bound from its acceptance', () => {
    const later = lifeOf([...acts, accept('FJI', '1994-05-01')]);
    expect(determineTextFor(later, 'FJI', civilDate('1994-04-30'))).toMatchObject({ value: { amendments: [] } });
    expect(determineTextFor(later, 'FJI', civilDate('1994-05-01'))).toMatchObject({ value: { amendments: ['first'] } });
    expect(later.amendments[0]?.bound.find(({ participant }) => participant === 'FJI')).toMatchObject({
      because: 'accepted-later',
    });
  });

  it('a State that becomes a Party later joins the amended treaty and, towards one that did not accept, the unamended (VCLT 40(5))', () => {
    expect(text('DZA', '1993-06-30')).toMatchObject({ kind: 'excluded' });
    expect(text('DZA', '1993-07-01')).toMatchObject({ value: { amendments: ['first'] } });
    expect(between('DZA', 'AGO', '1993-07-01')).toMatchObject({ value: { amendments: ['first'] } });
    expect(between('DZA', 'FJI', '1993-07-01')).toMatchObject({ value: { amendments: [] } });
  });

  it('between two States the text is that which binds both, in either order', () => {
    expect(between('AGO', 'BEN', '1993-01-03')).toMatchObject({ value: { amendments: ['first'] } });
    expect(between('AGO', 'FJI', '1993-01-03')).toMatchObject({ value: { amendments: [] } });
    expect(between('FJI', 'AGO', '1993-01-03')).toMatchObject({ value: { amendments: [] } });
    expect(between('AGO', 'USA', '1993-01-03')).toMatchObject({ kind: 'excluded' });
  });

  it('two amendments overlap, and a State accepts the second and not the first', () => {
    // Three Parties, two needed. First: Angola and Benin, 2 January 1993. Second: Benin and Cuba, 5 February 1993.
    const two = lifeOf([
      ...parties(3),
      ...approved(),
      ...approved('second', '1993-01-15'),
      accept('AGO', '1993-01-01'),
      accept('BEN', '1993-01-02'),
      accept('BEN', '1993-02-01', 'second'),
      accept('CUB', '1993-02-05', 'second'),
    ]);
    expect(two.amendments.map(({ entryIntoForce }) => entryIntoForce)).toMatchObject([
      { value: '1993-01-02' },
      { value: '1993-02-05' },
    ]);
    const on = civilDate('1993-03-01');
    expect(determineTextFor(two, 'AGO', on)).toMatchObject({ value: { amendments: ['first'] } });
    expect(determineTextFor(two, 'BEN', on)).toMatchObject({ value: { amendments: ['first', 'second'] } });
    expect(determineTextFor(two, 'CUB', on)).toMatchObject({ value: { amendments: ['second'] } });
    expect(determineTextBetween(two, 'AGO', 'BEN', on)).toMatchObject({ value: { amendments: ['first'] } });
    expect(determineTextBetween(two, 'BEN', 'CUB', on)).toMatchObject({ value: { amendments: ['second'] } });
    expect(determineTextBetween(two, 'AGO', 'CUB', on)).toMatchObject({ value: { amendments: [] } });
  });

  it('where the clause binds all Parties, it does', () => {
    const all = lifeOf(acts, undefined, { ...CONFERENCE, binding: { article: '4(3)', whom: 'all-parties' } });
    expect(determineTextFor(all, 'FJI', civilDate('1993-01-03'))).toMatchObject({ value: { amendments: ['first'] } });
  });

  it('a State that has left is bound no longer', () => {
    const left = lifeOf([...acts, act('AGO', 'denunciation', '1995-01-01')]);
    expect(left.amendments[0]?.bound.find(({ participant }) => participant === 'AGO')).toMatchObject({
      from: '1993-01-03',
      until: '1996-01-01',
    });
  });
});
