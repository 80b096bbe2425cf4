import { describe, expect, it } from 'vitest';
import type { AcceptanceTerms } from '../../src/amendment/acceptance-terms.ts';
import { civilDate } from '../../src/calendar/civil-date.ts';
import { composeLife } from '../../src/lifecycle/compose-life.ts';
import type { Act } from '../../src/treaty/act.ts';
import { act, CONFERENCE, step, treatyWith } from '../support/build.ts';

const { approval: _, ...withoutApproval } = CONFERENCE;

/** An amendment of a treaty that Norway, Iceland, Cuba and the European Union are Parties to: three of four must accept. */
function liveWith(organisations: AcceptanceTerms['organisations'], acceptors: readonly string[]) {
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
    step('amendment-adoption', '1995-06-01'),
    ...acceptors.map((code, index) => step('amendment-acceptance', `1996-0${index + 1}-01`, code)),
  ];
  return composeLife(treaty, { acts }).amendments[0];
}

describe('acceptances of an organisation (CRPD 44(3), BBNJ 72(5))', () => {
  it('count beside those of its members where the clause does not say otherwise', () => {
    expect(liveWith(undefined, ['NOR', 'ISL', 'EUE'])?.entryIntoForce).toMatchObject({ value: '1996-03-01' });
  });

  it('count for nothing where the clause says so: two of the three that are required are there', () => {
    expect(liveWith('not-additional', ['NOR', 'ISL', 'EUE'])?.entryIntoForce).toMatchObject({
      kind: 'pending',
      awaits: [{ code: 'awaited.acceptances', values: { parties: 4, required: 3, counted: 2, missing: 1 } }],
    });
  });

  it('bind the organisation all the same, once the amendment is in force', () => {
    const amendment = liveWith('not-additional', ['EUE', 'NOR', 'ISL', 'CUB']);
    expect(amendment?.entryIntoForce).toMatchObject({ value: '1996-04-01' });
    expect(amendment?.bound.find(({ participant }) => participant === 'EUE')).toMatchObject({
      from: civilDate('1996-04-01'),
    });
  });
});
