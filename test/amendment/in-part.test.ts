import { describe, expect, it } from 'vitest';
import { civilDate } from '../../src/calendar/civil-date.ts';
import { findLatestDay } from '../../src/determination/determination.ts';
import { assumeInForceOn } from '../../src/entry-into-force/assume-in-force-on.ts';
import { determineAmendmentStage } from '../../src/lifecycle/amendment-stage.ts';
import { composeForeseenAmendment } from '../../src/lifecycle/compose-foreseen-amendment.ts';
import { composeLife } from '../../src/lifecycle/compose-life.ts';
import { determineTextFor } from '../../src/lifecycle/text-between.ts';
import { replayRegister } from '../../src/machine/advance-desk.ts';
import type { Act, AmendmentAct } from '../../src/treaty/act.ts';
import type { Missing } from '../../src/treaty/register.ts';
import type { AmendmentClause } from '../../src/treaty/treaty.ts';
import { determineLatestForAmendment } from '../../src/what-if/latest-for-amendment.ts';
import { listDisagreements } from '../machine/list-disagreements.ts';
import { CONFERENCE, parties, SILENCE, step, treatyWith } from '../support/build.ts';

const PARTIAL = {
  completeness: { kind: 'partial', lacks: { en: 'Some instruments.' }, missing: [{ acts: 'consents' }] },
} as const;
const HOW_MANY = [{ code: 'question.how-many-parties', values: {} }];
const LAST = civilDate('2005-01-01');

/** Angola, Benin and Cuba are the Parties of the record; a third favours a conference, two thirds accept (4(1), 4(2)). */
const ASKED = [
  step('amendment-proposal', '2000-01-01', 'AGO'),
  step('amendment-communication', '2000-01-10'),
  step('conference-request', '2000-02-01', 'BEN'),
];
const ADOPTED = [
  ...ASKED,
  step('conference-convening', '2000-06-01'),
  step('amendment-adoption', '2000-07-01'),
  step('amendment-approval', '2000-08-01'),
];
const ACCEPTED = [
  ...ADOPTED,
  step('amendment-acceptance', '2000-09-01', 'AGO'),
  step('amendment-acceptance', '2000-10-01', 'BEN'),
];
const NUMBER = { ...CONFERENCE, acceptance: { kind: 'number', article: '4(2)', number: 2 } } as const;

/** Composes the life of a record of three Parties, and holds the desk to it on the last day and on the day given. */
function lifeOf(acts: readonly Act[], record: object, amendment: AmendmentClause = CONFERENCE, asOf = LAST) {
  const treaty = treatyWith(1, { amendment });
  const register = { acts: [...parties(3), ...acts], ...record };
  const life = composeLife(treaty, register, asOf);
  expect(listDisagreements(replayRegister(treaty, register, asOf).desk, life)).toEqual([]);
  return life;
}

const firstOf = (...given: Parameters<typeof lifeOf>) => {
  const [amendment] = lifeOf(...given).amendments;
  if (amendment === undefined) throw new Error('no amendment');
  return amendment;
};

describe('acceptances by a part of the Parties (4(2)), in a record of three of them', () => {
  it('are two of three in a whole record: in force on the second', () => {
    expect(firstOf(ACCEPTED, {}).entryIntoForce).toMatchObject({ kind: 'determined', value: '2000-10-01' });
    expect(firstOf(ACCEPTED, { completeness: { kind: 'complete' } }).entryIntoForce.kind).toBe('determined');
  });

  it('are not known to be enough, or too few, in a part of one: how many Parties there are is asked, and nobody is bound', () => {
    for (const acts of [ADOPTED, ACCEPTED]) {
      const { entryIntoForce, bound } = firstOf(acts, PARTIAL);
      expect(entryIntoForce).toMatchObject({
        kind: 'indeterminate',
        article: '4(2)',
        questions: HOW_MANY,
        candidates: [],
      });
      expect(bound).toEqual([]);
    }
    const life = lifeOf(ACCEPTED, PARTIAL);
    expect(determineAmendmentStage(life, 'first', LAST)).toBe('approved');
    const [first] = life.amendments;
    expect(first && composeForeseenAmendment(life, first)).toBe(first);
  });

  it('are not known where the date of the treaty is stated and the record does not say that it is whole', () => {
    const stated = assumeInForceOn(treatyWith(1, { amendment: CONFERENCE }), civilDate('1991-04-01'));
    const dateBy = (record: object) =>
      composeLife(stated, { acts: [...parties(3), ...ACCEPTED], ...record }).amendments[0]?.entryIntoForce.kind;
    expect([dateBy({}), dateBy({ completeness: { kind: 'complete' } })]).toEqual(['indeterminate', 'determined']);
  });

  it('of a fixed number suffice, whoever else is a Party', () => {
    expect(firstOf(ACCEPTED, PARTIAL, NUMBER).entryIntoForce).toMatchObject({ value: '2000-10-01' });
  });

  it('leave the text open: whether the amendment is in force is not known from its adoption on', () => {
    const textOn = (day: string) => determineTextFor(lifeOf(ACCEPTED, PARTIAL), 'AGO', civilDate(day));
    const about = { article: '4(3)', values: { amendment: 'first' } };
    expect(textOn('2000-06-30')).toMatchObject({
      kind: 'determined',
      value: { amendments: [] },
      basis: [{ ...about, code: 'step.amendment-not-in-force' }, { code: 'remark.amendments-held' }],
    });
    expect(textOn('2000-07-01')).toMatchObject({
      kind: 'indeterminate',
      questions: HOW_MANY,
      basis: [{ ...about, code: 'remark.amendment-perhaps-in-force' }, { code: 'remark.amendments-held' }],
    });
  });

  it('give no last day to act', () => {
    const latest = (record: object, amendment?: AmendmentClause) =>
      determineLatestForAmendment(lifeOf(ADOPTED, record, amendment), { id: 'first' }, civilDate('2010-01-01'));
    expect(latest(PARTIAL)).toMatchObject({ kind: 'indeterminate', questions: HOW_MANY });
    expect(latest({})).toMatchObject({ kind: 'determined', value: '2010-01-01' });
    expect(latest(PARTIAL, NUMBER)).toMatchObject({ kind: 'determined', value: '2010-01-01' });
    const proposed = determineLatestForAmendment(lifeOf([], PARTIAL, NUMBER), {}, civilDate('2010-01-01'));
    expect(proposed).toMatchObject({ kind: 'indeterminate', questions: HOW_MANY });
  });
});

describe('a third of the Parties that favours a conference (4(1)), in a record of three of them', () => {
  it('is one of three in a whole record, on the day of that reply', () => {
    expect(firstOf(ASKED, {}).request).toMatchObject({ kind: 'determined', value: '2000-02-01' });
  });

  it('is not known in a part of one, and no proposal lapses', () => {
    const { request } = firstOf(ASKED, PARTIAL);
    expect(request).toMatchObject({ kind: 'indeterminate', article: '4(1)', questions: HOW_MANY });
    expect(determineAmendmentStage(lifeOf(ASKED, PARTIAL), 'first', LAST)).toBe('communicated');
    const { within: _, ...without } = CONFERENCE.request;
    const unlimited = firstOf(ASKED, PARTIAL, { ...CONFERENCE, request: without }).request;
    expect(unlimited).toMatchObject({ kind: 'indeterminate', article: '4(1)', questions: HOW_MANY });
  });

  it('owes no conference for sure, with a reply or with none, while there is time and after it', () => {
    const ifEnough = [{ article: '4(1)', code: 'awaited.convening-if-enough', values: {} }];
    for (const acts of [ASKED, ASKED.slice(0, 2)]) {
      for (const asOf of ['2000-02-14', '2000-05-10', '2000-07-14']) {
        expect(firstOf(acts, PARTIAL, CONFERENCE, civilDate(asOf)).entryIntoForce).toMatchObject({ awaits: ifEnough });
      }
    }
    const owed = [{ article: '4(1)', code: 'awaited.convening', values: {} }];
    expect(firstOf(ASKED, {}).entryIntoForce).toMatchObject({ awaits: owed });
  });

  it('refuses no conference: the replies that are missing may have been enough', () => {
    const two = { ...CONFERENCE, request: { ...CONFERENCE.request, proportion: CONFERENCE.acceptance.proportion } };
    const codes = (record: object) => lifeOf(ADOPTED, record, two).refusals.map(({ code }) => code);
    expect(codes({})).toContain('too-few-requests');
    expect(codes(PARTIAL)).toEqual([]);
  });
});

describe('a vote (4(1)), in a record of three Parties', () => {
  const vote = (inFavour: number, against: number): AmendmentAct => ({
    ...{ kind: 'amendment-adoption', on: civilDate('2000-07-01'), amendment: 'first' },
    votes: { inFavour, against, abstaining: 1 },
  });
  const voted = (inFavour: number, against: number) => [...ADOPTED.slice(0, 4), vote(inFavour, against)];

  it('of more than three is refused in a whole record alone', () => {
    const codes = (record: object) => lifeOf(voted(30, 10), record).refusals.map(({ code }) => code);
    expect(codes({})).toEqual(['more-votes-than-parties']);
    expect(codes(PARTIAL)).toEqual([]);
    expect(firstOf(voted(30, 10), PARTIAL).adoption).toMatchObject({
      kind: 'determined',
      value: '2000-07-01',
      basis: [
        { code: 'step.act' },
        { article: '4(1)', code: 'step.vote-in-part', values: { inFavour: 30, against: 10, abstaining: 1 } },
      ],
    });
  });

  it('still fails where fewer than half of those voting are in favour, whoever else could vote', () => {
    expect(firstOf(voted(10, 30), PARTIAL).adoption).toMatchObject({ kind: 'excluded' });
  });

  it('that is not recorded is presumed to have carried, and nothing says how many could vote', () => {
    expect(firstOf(ADOPTED, PARTIAL).adoption?.basis.map(({ code }) => code)).toEqual([
      'step.act',
      'remark.majority-presumed',
    ]);
  });
});

describe('objections of a third of the Parties (16(3)), in a record of three of them', () => {
  const sent = [
    step('amendment-proposal', '2000-01-01', 'AGO'),
    step('amendment-adoption', '2000-02-01'),
    step('amendment-communication', '2000-03-01'),
  ];
  const objected = [...sent, step('amendment-objection', '2000-05-01', 'CUB')];

  it('defeat it in a whole record: one of three by 1 January 2001', () => {
    expect(firstOf(objected, {}, SILENCE).entryIntoForce).toMatchObject({ kind: 'excluded', article: '16(3)' });
  });

  it('are not known to be enough in a part of one; without any, silence accepts it', () => {
    const { entryIntoForce } = firstOf(objected, PARTIAL, SILENCE);
    expect(entryIntoForce).toMatchObject({ kind: 'indeterminate', article: '16(3)', questions: HOW_MANY });
    // Ten months after 1 March, and six more (16(4)).
    expect(findLatestDay(firstOf(sent, PARTIAL, SILENCE).entryIntoForce)).toBe('2001-07-01');
    const open = firstOf(objected, PARTIAL, SILENCE, civilDate('2000-12-31')).entryIntoForce;
    expect(open).toMatchObject({ kind: 'pending' });
    expect(open.basis.map(({ code }) => code)).not.toContain('step.objections');
  });

  it('defeat it where a single one suffices', () => {
    const single = { ...SILENCE, objection: { ...SILENCE.objection, defeatedBy: 'one-objection' } } as const;
    expect(firstOf(objected, PARTIAL, single).entryIntoForce).toMatchObject({ kind: 'excluded' });
  });
});

describe('a record that lacks acts of some kinds, or from a day on', () => {
  const lacking = (acts: Missing['acts'], since?: string) => ({
    completeness: {
      kind: 'partial',
      lacks: { en: 'Some.' },
      missing: [{ acts, ...(since !== undefined && { since: civilDate(since) }) }],
    },
  });

  it.each([
    ['signatures', undefined, 'determined'],
    ['extensions', undefined, 'determined'],
    ['days-of-effect', undefined, 'determined'],
    ['denunciations', undefined, 'indeterminate'],
    ['earlier-participations', undefined, 'indeterminate'],
    // Two of three have accepted on 1 October 2000.
    ['consents', '2000-10-02', 'determined'],
    ['consents', '2000-10-01', 'indeterminate'],
    ['consents', '2000-09-15', 'indeterminate'],
  ] as const)('%s, since %s: two of three acceptances (4(2)) are %s', (acts, since, kind) => {
    const { entryIntoForce } = firstOf(ACCEPTED, lacking(acts, since));
    expect([entryIntoForce.kind, findLatestDay(entryIntoForce)]).toEqual([
      kind,
      kind === 'determined' ? '2000-10-01' : undefined,
    ]);
  });

  // What those in favour are of the Parties of that day, a later accession does not undo.
  it.each([
    ['2000-02-02', 'determined'],
    ['2000-02-01', 'indeterminate'],
    ['2000-01-15', 'indeterminate'],
  ])('consents since %s: one reply of three on 1 February 2000 (4(1)) is %s', (since, kind) => {
    expect(firstOf(ASKED, lacking('consents', since)).request?.kind).toBe(kind);
  });

  it.each([
    ['2001-01-02', 'excluded'],
    ['2001-01-01', 'indeterminate'],
  ])('consents since %s: one objection of three by 1 January 2001 (16(3)): %s', (since, kind) => {
    const objected = [
      step('amendment-proposal', '2000-01-01', 'AGO'),
      step('amendment-adoption', '2000-02-01'),
      step('amendment-communication', '2000-03-01'),
      step('amendment-objection', '2000-05-01', 'CUB'),
    ];
    expect(firstOf(objected, lacking('consents', since), SILENCE).entryIntoForce.kind).toBe(kind);
  });
});
