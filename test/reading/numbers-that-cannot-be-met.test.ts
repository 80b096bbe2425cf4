import { describe, expect, it } from 'vitest';
import { PARTICIPANT_CODES } from '../../src/participants/participant-codes.ts';
import { kindOfParticipant } from '../../src/participants/participant-kind.ts';
import { findTreaty } from '../support/catalogue.ts';
import { changed, issuesOf, wordsOf } from './changed-treaty.ts';

const STATES = PARTICIPANT_CODES.filter((code) => kindOfParticipant(code) === 'state');

/** The clause on eligibility that admits so many named States and nobody else. */
const named = (many: number) => ({
  kind: 'named-states',
  article: 'XI',
  says: 'the States of a region',
  states: STATES.slice(0, many),
});

const ELIGIBILITY = ['finalClauses', 'participation', 'eligibility'];
const among = (id: string, many: number) => issuesOf(changed(id, ELIGIBILITY, named(many)));

// The Genocide Convention asks for twenty instruments (XIII) and ends with fewer than sixteen Parties (XV).
const NUMBER = 'more-than-can-join finalClauses.entryIntoForce.condition.number';
const FEWER = 'more-than-can-join finalClauses.termination.fewerThan';

describe('checkNumbers', () => {
  it.each([
    [20, ['ok']],
    [19, [NUMBER]],
    [16, [NUMBER]],
    [15, [NUMBER, FEWER]],
  ])('of a circle of %i', (many, issues) => {
    expect(among('genocide', many)).toEqual(issues);
  });

  // WTO, Agreement on Fisheries Subsidies, note to X:3: the instrument of the European Union counts for its members.
  it('counts the members for which a named organisation counts, though the clause does not name them', () => {
    const treaty = JSON.parse(
      changed('genocide', ELIGIBILITY, { ...named(18), states: [...STATES.slice(0, 18), 'EUE'] }),
    );
    const { entryIntoForce } = treaty.finalClauses;
    const counting = (members: readonly string[]) => {
      const of = [{ organisation: 'EUE', source: 'a list', members: members.map((participant) => ({ participant })) }];
      entryIntoForce.organisations = { kind: 'as-their-members', article: 'XIII', of };
      return issuesOf(JSON.stringify(treaty));
    };
    const [first = '', next = ''] = STATES.slice(18);
    expect(counting([first, next])).not.toContain(NUMBER);
    // Whoever is named already is not one more.
    expect(counting(STATES.slice(0, 2))).toContain(NUMBER);
  });

  // Genocide Convention XIII and XV, had they a clause on organisations: nineteen States and the Union are twenty Parties and nineteen instruments.
  it('does not count towards entry into force an organisation that is not additional to its members', () => {
    const treaty = JSON.parse(
      changed('genocide', ELIGIBILITY, { ...named(19), states: [...STATES.slice(0, 19), 'EUE'] }),
    );
    const { entryIntoForce, termination } = treaty.finalClauses;
    const found = (organisations: unknown) => {
      entryIntoForce.organisations = organisations;
      return JSON.stringify(treaty);
    };
    const CANNOT_COUNT = 'more-than-can-count finalClauses.entryIntoForce.condition.number';
    expect(issuesOf(found('counted'))).toEqual(['ok']);
    expect(issuesOf(found('not-additional'))).toEqual([CANNOT_COUNT]);
    expect(wordsOf(found('not-additional'))).toEqual([
      '20 instruments are asked for. Of those who can join the treaty, only 19 have an instrument that counts. So many can never be there. | Check the number, and whom the clause on eligibility admits.',
    ]);
    // Through the Union a member counts and the Union does not: again nineteen, and one member that is not named makes twenty.
    const of = (members: readonly string[]) => ({
      kind: 'as-their-members',
      article: 'XIII',
      of: [{ organisation: 'EUE', source: 'a list', members: members.map((participant) => ({ participant })) }],
    });
    expect(issuesOf(found(of(STATES.slice(0, 2))))).toEqual([CANNOT_COUNT]);
    expect(issuesOf(found(of(STATES.slice(18, 20))))).toEqual(['ok']);
    // A Party is a Party, whatever its instrument counted for.
    termination.fewerThan = 20;
    entryIntoForce.condition.number = 19;
    expect(issuesOf(found('not-additional')).filter((issue) => issue.startsWith('more-than'))).toEqual([]);
  });

  it('says how many are asked for and how many can join, and what to check', () => {
    expect(wordsOf(changed('genocide', ELIGIBILITY, named(19)))).toEqual([
      '20 are asked for, and only 19 can join the treaty. So many can never be there. | Check the number, and whom the clause on eligibility admits.',
    ]);
  });

  it('of any State there are not a thousand, and well more than 150', () => {
    const path = ['finalClauses', 'entryIntoForce', 'condition', 'number'];
    const any = { kind: 'any-state', article: 'XI' };
    const treaty = JSON.parse(changed('genocide', ELIGIBILITY, any));
    const asking = (number: number) => {
      treaty.finalClauses.entryIntoForce.condition.number = number;
      return issuesOf(JSON.stringify(treaty));
    };
    expect(asking(1000)).toEqual([NUMBER]);
    expect(asking(150)).toEqual(['ok']);
    expect(issuesOf(changed('genocide', path, 150))).toEqual(['ok']);
  });

  it('of acceptances of an amendment too, also within one of several procedures', () => {
    const clauses = findTreaty('genocide')?.finalClauses;
    const procedure = (number: number) => ({
      kind: 'acceptance',
      proposal: { article: 'XVI' },
      acceptance: { kind: 'number', article: 'XVI', number },
      delay: { form: 'same-day' },
      binding: { article: 'XVI', whom: 'acceptors' },
    });
    const amended = (amendment: unknown) =>
      issuesOf(
        changed('genocide', ['finalClauses'], {
          ...clauses,
          amendment,
          participation: { ...clauses?.participation, eligibility: named(20) },
        }),
      ).filter((issue) => issue.startsWith('more-than'));
    expect(amended(procedure(20))).toEqual([]);
    expect(amended(procedure(21))).toEqual(['more-than-can-join finalClauses.amendment.acceptance.number']);
    const several = {
      kind: 'several',
      article: 'XVI',
      procedures: [20, 21].map((number, at) => ({ id: `p${at}`, says: 'some', clause: procedure(number) })),
    };
    expect(amended(several)).toEqual([
      'more-than-can-join finalClauses.amendment.procedures.1.clause.acceptance.number',
    ]);
  });
});
