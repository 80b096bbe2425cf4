import { describe, expect, it } from 'vitest';
import { civilDate } from '../../src/calendar/civil-date.ts';
import { composeLife } from '../../src/lifecycle/compose-life.ts';
import type { Act } from '../../src/treaty/act.ts';
import type { Condition, Eligibility, FinalClauses, Treaty } from '../../src/treaty/treaty.ts';
import { listOrganisations, listPartiesToOther, listPool } from '../../src/what-if/list-pool.ts';
import { supposeDeposit } from '../../src/what-if/suppose-deposit.ts';
import { act, treatyWith } from '../support/build.ts';

const SINCE = civilDate('1950-01-01');

const onlyThese = (states: readonly string[]): Eligibility => ({
  ...{ kind: 'party-or-signatory-of', article: '1', treaty: 'other' },
  facts: {
    kind: 'listed',
    complete: true,
    sources: [],
    since: Object.fromEntries(states.map((each) => [each, SINCE])),
  },
});

const FIVE = onlyThese(['BEN', 'CUB', 'FJI', 'ISL', 'NOR']);

interface Clauses {
  readonly eligibility?: Eligibility;
  readonly signature?: Partial<FinalClauses['participation']['signature']>;
  readonly consent?: Partial<FinalClauses['participation']['consent']>;
  readonly entryIntoForce?: Partial<FinalClauses['entryIntoForce']>;
}

function treatyOf({ eligibility = FIVE, signature, consent, entryIntoForce }: Clauses): Treaty {
  const { participation, entryIntoForce: entry } = treatyWith(3).finalClauses;
  return treatyWith(3, {
    participation: {
      ...participation,
      eligibility,
      signature: { ...participation.signature, ...signature },
      consent: { ...participation.consent, ...consent },
    },
    entryIntoForce: { ...entry, ...entryIntoForce },
  });
}

function poolOf(clauses: Clauses, acts: readonly Act[], asOf = '1995-06-30') {
  const treaty = treatyOf(clauses);
  // What was done later is in the record too, and is to be left aside.
  return listPool(treaty.finalClauses, composeLife(treaty, { acts }).participants, civilDate(asOf));
}

const signed = (participant: string, on: string) => act(participant, 'signature', on);

describe('listPool', () => {
  it('has those that have signed by the end of the day, and the others', () => {
    const acts = [signed('ISL', '1995-06-29'), signed('BEN', '1995-06-30'), signed('CUB', '1995-07-01')];
    expect(poolOf({}, acts)).toEqual([
      ['BEN', 'ISL'],
      ['CUB', 'FJI', 'NOR'],
    ]);
  });

  it('is without those whose instrument stands, also where an earlier one was withdrawn', () => {
    const acts = [
      act('BEN', 'accession', '1995-01-01'),
      act('CUB', 'accession', '1995-01-01'),
      act('CUB', 'withdrawal-of-instrument', '1995-02-01'),
      act('FJI', 'accession', '1995-01-01'),
      act('FJI', 'withdrawal-of-instrument', '1995-02-01'),
      act('FJI', 'accession', '1995-03-01'),
      signed('ISL', '1995-01-01'),
    ];
    expect(poolOf({}, acts)).toEqual([['ISL'], ['CUB', 'NOR']]);
  });

  it('is without those that had joined the other treaty later, or never; with them where the list may lack them (1)', () => {
    const later = onlyThese(['BEN', 'CUB']);
    if (later.kind !== 'party-or-signatory-of' || later.facts.kind !== 'listed') throw new Error('a list of States');
    const { facts } = later;
    const since = { ...facts.since, FJI: civilDate('1995-06-30'), ISL: civilDate('1995-07-01') };
    expect(poolOf({ eligibility: { ...later, facts: { ...facts, since } } }, [])).toEqual([[], ['BEN', 'CUB', 'FJI']]);
    const [, others] = poolOf({ eligibility: { ...later, facts: { ...facts, since, complete: false } } }, []);
    expect(others).toContain('NOR');
    expect(others).not.toContain('ISL');
  });

  it('has a State that was dissolved since until the day before its last, and none that another continues', () => {
    // The German Democratic Republic existed until 2 October 1990; the Soviet Union is the Russian Federation.
    const eligibility = onlyThese(['DDR', 'SUN', 'RUS', 'BEN']);
    expect(poolOf({ eligibility }, [], '1990-10-01')).toEqual([[], ['BEN', 'RUS', 'DDR']]);
    expect(poolOf({ eligibility }, [], '1990-10-02')).toEqual([[], ['BEN', 'RUS']]);
  });

  describe('where nobody can sign any more (1(1))', () => {
    const acts = [signed('ISL', '1990-02-01')];
    const none = [['ISL'], []];
    const all = [['ISL'], ['BEN', 'CUB', 'FJI', 'NOR']];
    const closesOn = civilDate('1990-12-31');
    const onlySignatories = { signature: { closesOn }, consent: { withoutSignature: [] } } as const;

    it('has the signatories alone, if only they can deposit', () => {
      expect(poolOf(onlySignatories, acts, '1990-12-30')).toEqual(all);
      expect(poolOf(onlySignatories, acts, '1990-12-31')).toEqual(none);
      expect(poolOf({ ...onlySignatories, signature: {} }, acts)).toEqual(all);
    });

    it('has the others too, if they can deposit one of the kinds that count (2(1))', () => {
      const joining = { ...onlySignatories, consent: { withoutSignature: ['acceptance', 'accession'] } } as const;
      expect(poolOf({ ...joining, entryIntoForce: { counts: ['ratification', 'accession'] } }, acts)).toEqual(all);
      expect(poolOf({ ...joining, entryIntoForce: { counts: ['ratification'] } }, acts)).toEqual(none);
    });
  });
});

describe('where a part of the Parties to another treaty is asked for', () => {
  const asOf = civilDate('1995-06-30');
  const parties = [
    { participant: 'BEN', from: civilDate('1990-01-01') },
    { participant: 'CUB', from: civilDate('1990-01-01'), until: civilDate('1995-06-30') },
    { participant: 'NOR', from: civilDate('1995-07-01') },
  ];
  const threeQuarters = { than: 'at-least', numerator: 3, denominator: 4 } as const;
  const partOf = (facts: object): Condition => ({
    ...{ kind: 'proportion-of-parties', says: 'of the Parties', proportion: threeQuarters },
    base: { kind: 'current', treaty: 'other', facts: { kind: 'known', ...facts } },
  });
  const numbers: Condition = {
    ...{ kind: 'proportion-of-parties', says: 'of the Parties', proportion: threeQuarters },
    base: { kind: 'numbers', source: 'made up', numbers: [{ from: SINCE, parties: 20 }] },
  };
  const unknown: Condition = {
    ...{ kind: 'proportion-of-parties', says: 'of the Parties', proportion: threeQuarters },
    base: { kind: 'current', treaty: 'other', facts: { kind: 'unknown' } },
  };
  const three: Condition = { kind: 'instruments', number: 3 };

  it('listPool has these alone', () => {
    expect(poolOf({ entryIntoForce: { condition: partOf({ parties }) } }, [])).toEqual([[], ['BEN']]);
    expect(poolOf({ entryIntoForce: { condition: partOf({}) } }, [])).toEqual([
      [],
      ['BEN', 'CUB', 'FJI', 'ISL', 'NOR'],
    ]);
  });

  it('listPartiesToOther finds them where they are a part of the condition that cannot be done without', () => {
    const found = new Set(['BEN']);
    expect(listPartiesToOther(partOf({ parties }), asOf)).toEqual(found);
    expect(listPartiesToOther({ kind: 'all-of', conditions: [three, partOf({ parties })] }, asOf)).toEqual(found);
    expect(listPartiesToOther({ kind: 'any-of', conditions: [three, partOf({ parties })] }, asOf)).toBeUndefined();
  });

  it('listPartiesToOther finds none where they are not known, or only how many', () => {
    for (const condition of [three, numbers, unknown, partOf({})]) {
      expect(listPartiesToOther(condition, asOf)).toBeUndefined();
    }
  });
});

describe('listOrganisations', () => {
  it('has those that the clause admits and counts, without those whose instrument stands', () => {
    const eligibility = { kind: 'described', article: '1', says: 'Members of the Union', organisations: true } as const;
    const on = civilDate('2015-06-30');
    const ofTreaty = (organisations: 'counted' | 'not-additional', admitted = true, acts: readonly Act[] = []) => {
      const entryIntoForce = { organisations };
      const treaty = treatyOf({ eligibility: { ...eligibility, organisations: admitted }, entryIntoForce });
      return listOrganisations(treaty.finalClauses, composeLife(treaty, { acts }).participants, on);
    };
    expect(ofTreaty('counted')).toContain('EUE');
    expect(ofTreaty('counted')).not.toContain('NOR');
    expect(ofTreaty('counted', true, [act('EUE', 'accession', '2015-01-01')])).not.toContain('EUE');
    expect(ofTreaty('counted', false)).toEqual([]);
    expect(ofTreaty('not-additional')).toEqual([]);
  });
});

describe('supposeDeposit', () => {
  it('is an instrument of the first kind that the clause counts (2(1))', () => {
    const { entryIntoForce } = treatyWith(3).finalClauses;
    const on = civilDate('2026-12-01');
    expect(supposeDeposit(entryIntoForce, 'NOR', on)).toEqual({ participant: 'NOR', kind: 'ratification', on });
    expect(supposeDeposit({ ...entryIntoForce, counts: ['approval', 'accession'] }, 'NOR', on)).toEqual({
      ...{ participant: 'NOR', kind: 'approval', on },
    });
  });
});
