import { describe, expect, it } from 'vitest';
import type { AcceptanceTerms } from '../../src/amendment/acceptance-terms.ts';
import { civilDate } from '../../src/calendar/civil-date.ts';
import { treaty as crpd } from '../../src/catalogue/generated/treaties/crpd.ts';
import { composeLife } from '../../src/lifecycle/compose-life.ts';
import { composeLifeOnReadings } from '../../src/lifecycle/compose-life-on-readings.ts';
import type { Act } from '../../src/treaty/act.ts';
import { act, CONFERENCE, step, TWENTY_STATES, treatyWith } from '../support/build.ts';

const { approval: _, ...withoutApproval } = CONFERENCE;

/** An amendment of a treaty that Norway, Iceland, Cuba and the European Union are Parties to: two thirds must accept. */
function liveWith(
  organisations: AcceptanceTerms['organisations'],
  acceptors: readonly string[],
  {
    compose = composeLife,
    replies = [],
  }: { readonly compose?: typeof composeLife; readonly replies?: readonly Act[] } = {},
) {
  const acceptance = {
    ...CONFERENCE.acceptance,
    base: { kind: 'current', express: true } as const,
    ...(organisations === undefined ? {} : { organisations }),
  };
  const example = treatyWith(1, { amendment: { ...withoutApproval, acceptance } });
  const { participation } = example.finalClauses;
  const treaty = {
    ...example,
    finalClauses: {
      ...example.finalClauses,
      participation: { ...participation, eligibility: { kind: 'any-state-or-organisation', article: '1' } as const },
    },
  };
  const acts: readonly Act[] = [
    ...['NOR', 'ISL', 'CUB', 'EUE'].map((code) => act(code, 'accession', '1991-01-01')),
    step('amendment-proposal', '1995-01-01', 'NOR'),
    ...replies,
    step('amendment-adoption', '1995-06-01'),
    ...acceptors.map((code, index) => step('amendment-acceptance', `1996-0${index + 1}-01`, code)),
  ];
  return compose(treaty, { acts }).amendments[0];
}

describe('acceptances of an organisation', () => {
  it('count beside those of its members where the clause does not say otherwise', () => {
    expect(liveWith(undefined, ['NOR', 'ISL', 'EUE'])?.entryIntoForce).toMatchObject({ value: '1996-03-01' });
  });

  it('count for nothing where they are not additional: of four Parties three must accept, and two have (BBNJ 72(3), (5))', () => {
    expect(liveWith('not-additional', ['NOR', 'ISL', 'EUE'])?.entryIntoForce).toMatchObject({
      kind: 'pending',
      awaits: [{ code: 'awaited.acceptances', values: { parties: 4, required: 3, counted: 2, missing: 1 } }],
    });
  });

  it('are named as not counted, while the amendment is pending and once it is in force', () => {
    const not = (on: string) => ({
      code: 'remark.organisation-not-counted',
      values: { participant: 'EUE', kind: 'amendment-acceptance', on },
    });
    const remarks = (acceptors: readonly string[], organisations?: AcceptanceTerms['organisations']) =>
      liveWith(organisations, acceptors)?.entryIntoForce.basis.filter(({ code }) => code === not('').code);
    expect(remarks(['NOR', 'ISL', 'EUE'], 'not-additional')).toMatchObject([not('1996-03-01')]);
    expect(remarks(['NOR', 'EUE', 'ISL'], 'not-counted')).toMatchObject([not('1996-02-01')]);
    // The second of two that are required is Iceland's, before that of the Union.
    expect(remarks(['NOR', 'ISL', 'EUE'], 'not-counted')).toEqual([]);
    expect(remarks(['NOR', 'ISL', 'EUE'])).toEqual([]);
  });

  it('bind the organisation all the same, once the amendment is in force', () => {
    const amendment = liveWith('not-additional', ['EUE', 'NOR', 'ISL', 'CUB']);
    expect(amendment?.entryIntoForce).toMatchObject({ value: '1996-04-01' });
    expect(amendment?.bound.find(({ participant }) => participant === 'EUE')).toMatchObject({
      from: civilDate('1996-04-01'),
    });
  });

  it('is left out of the Parties too where nothing that it deposits is counted: two of three must accept (CRPD 44(3))', () => {
    const amendment = liveWith('not-counted', ['EUE', 'NOR', 'ISL']);
    expect(amendment?.entryIntoForce).toMatchObject({ value: '1996-03-01' });
    expect(amendment?.bound.find(({ participant }) => participant === 'EUE')).toMatchObject({
      from: civilDate('1996-03-01'),
    });
  });
});

describe('two thirds of the States Parties to the CRPD on the day of adoption (47(2), 44(3))', () => {
  // Twenty-two Parties, the Union among them. Twenty-one are States: fourteen must accept, and of twenty-two it would be fifteen.
  const STATES = [...TWENTY_STATES, 'NZL'];
  const liveOf = (acceptors: readonly string[]) =>
    composeLife(crpd, {
      acts: [
        ...STATES.map((code) => act(code, 'accession', '2008-01-01')),
        act('EUE', 'accession', '2008-01-01'),
        step('amendment-proposal', '2012-01-01', 'NOR'),
        step('amendment-adoption', '2013-01-01'),
        step('amendment-approval', '2013-06-01'),
        ...acceptors.map((code) => step('amendment-acceptance', code === 'EUE' ? '2014-01-01' : '2014-05-01', code)),
      ],
    }).amendments[0]?.entryIntoForce;

  it('are fourteen of twenty-one: in force on the thirtieth day after the fourteenth', () => {
    expect(liveOf(STATES.slice(0, 14))).toMatchObject({ kind: 'determined', value: '2014-05-31' });
  });

  it('are not thirteen and the Union, whose acceptance is named', () => {
    expect(liveOf([...STATES.slice(0, 13), 'EUE'])).toMatchObject({
      kind: 'pending',
      awaits: [{ code: 'awaited.acceptances', values: { parties: 21, required: 14, counted: 13, missing: 1 } }],
      basis: expect.arrayContaining([
        expect.objectContaining({
          article: '47(2)',
          code: 'remark.organisation-not-counted',
          values: { participant: 'EUE', kind: 'amendment-acceptance', on: '2014-01-01' },
        }),
      ]),
    });
  });
});

describe('the reading on which the States alone are the Parties of whom a part must act', () => {
  const compose = composeLifeOnReadings;
  const remarksOf = (answer: { readonly basis: readonly { readonly code: string }[] } | undefined) =>
    answer?.basis.filter(({ code }) => code.endsWith('.states-alone'));
  const accepted = (on: string) => [{ code: 'remark.accepted-on-other-reading.states-alone', values: { on } }];

  it('is said while three of four Parties are not there, and two of three States are (BBNJ 72(3), (5))', () => {
    const amendment = liveWith('not-additional', ['NOR', 'EUE', 'ISL'], { compose });
    expect(amendment?.entryIntoForce.kind).toBe('pending');
    expect(remarksOf(amendment?.entryIntoForce)).toMatchObject(accepted('1996-03-01'));
  });

  it('is said where it leads to an earlier day', () => {
    const amendment = liveWith('not-additional', ['NOR', 'ISL', 'CUB'], { compose });
    expect(amendment?.entryIntoForce).toMatchObject({ value: '1996-03-01' });
    expect(remarksOf(amendment?.entryIntoForce)).toMatchObject(accepted('1996-02-01'));
  });

  it('is none where the clause leaves organisations out itself, or counts them', () => {
    expect(remarksOf(liveWith('not-counted', ['NOR', 'ISL', 'CUB'], { compose })?.entryIntoForce)).toEqual([]);
    expect(remarksOf(liveWith(undefined, ['NOR', 'ISL', 'CUB'], { compose })?.entryIntoForce)).toEqual([]);
  });

  it('is said of the third that favours a conference: two of four Parties, one of three States (CRPD 47(1), 44(2), (3))', () => {
    const replies = [
      step('amendment-communication', '1995-01-02'),
      step('conference-request', '1995-02-01', 'NOR'),
      step('conference-request', '1995-03-01', 'ISL'),
    ];
    const amendment = liveWith('not-counted', [], { compose, replies });
    expect(amendment?.request).toMatchObject({ value: '1995-03-01' });
    expect(remarksOf(amendment?.request)).toMatchObject([
      { code: 'remark.enough-requests.states-alone', values: { on: '1995-02-01' } },
    ]);
  });
});
