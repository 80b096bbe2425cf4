import { describe, expect, it } from 'vitest';
import { civilDate } from '../../src/calendar/civil-date.ts';
import { composeWithReferences, listReferences, type Reference } from '../../src/lifecycle/references.ts';
import type { Condition, FinalClauses, OtherTreatyFacts } from '../../src/treaty/treaty.ts';
import { treatyWith } from '../support/build.ts';

const facts: OtherTreatyFacts = { kind: 'unknown' };
const known: OtherTreatyFacts = { kind: 'known', inForceOn: civilDate('1990-01-01') };
const { finalClauses } = treatyWith(1);
const half = { than: 'at-least', numerator: 1, denominator: 2 } as const;

const inForce = (of: OtherTreatyFacts): Condition => ({ kind: 'treaty-in-force', treaty: 'one', facts: of });
const met = (of: OtherTreatyFacts): Condition => ({ kind: 'treaty-condition-met', treaty: 'two', facts: of });
const partOf = (of: OtherTreatyFacts): Condition => ({
  kind: 'proportion-of-parties',
  says: 'of the Parties',
  proportion: half,
  base: { kind: 'current', treaty: 'three', facts: of },
});
/** Conditions that refer to no treaty of which anything is to be found. */
const OTHERS: readonly Condition[] = [
  { kind: 'instruments', number: 2 },
  { kind: 'named-states', says: 'Norway', states: ['NOR'] },
  { kind: 'share', says: 'of the fleet', unit: '%', proportion: half, tables: [] },
  { kind: 'on-date', on: civilDate('2000-01-01') },
  {
    kind: 'proportion-of-parties',
    says: 'of the Members',
    proportion: half,
    base: { kind: 'numbers', source: 'x', numbers: [{ from: civilDate('1990-01-01'), parties: 4 }] },
  },
];
const withCondition = (condition: Condition): FinalClauses => ({
  ...finalClauses,
  entryIntoForce: { ...finalClauses.entryIntoForce, condition },
});
const every = (of: OtherTreatyFacts): FinalClauses => {
  const all = withCondition({
    kind: 'all-of',
    conditions: [inForce(of), { kind: 'any-of', conditions: [met(of), partOf(of)] }, ...OTHERS],
  });
  return {
    ...all,
    entryIntoForce: { ...all.entryIntoForce, notBefore: { article: '9', treaty: 'four', facts: of } },
    denunciation: {
      kind: 'permitted',
      article: '3(1)',
      delay: { form: 'same-day' },
      leavesWith: { article: '3(2)', treaty: 'five', facts: of },
    },
  };
};

const same = <R extends Reference>(reference: R): R => reference;
const asKnown = <R extends Reference>(reference: R): R => ({ ...reference, facts: known });

describe('composeWithReferences', () => {
  it('gives back the same clauses where no reference is rewritten', () => {
    for (const clauses of [every(facts), withCondition(partOf(facts)), finalClauses]) {
      expect(composeWithReferences(clauses, same)).toBe(clauses);
    }
    for (const condition of OTHERS) {
      const clauses = withCondition(condition);
      expect(composeWithReferences(clauses, asKnown)).toBe(clauses);
    }
  });

  it('rewrites every reference: of a condition and its parts, of another treaty before, of one that is left with this', () => {
    expect(composeWithReferences(every(facts), asKnown)).toStrictEqual(every(known));
  });

  it('leaves the parts without a reference as they are, the same objects', () => {
    const clauses = withCondition({ kind: 'any-of', conditions: [...OTHERS, inForce(facts)] });
    const rewritten = composeWithReferences(clauses, asKnown);
    expect(rewritten).toStrictEqual(withCondition({ kind: 'any-of', conditions: [...OTHERS, inForce(known)] }));
    expect(rewritten.denunciation).toBe(clauses.denunciation);
    const bound: FinalClauses = {
      ...withCondition(inForce(facts)),
      denunciation: { kind: 'not-provided', article: 'VCLT 56' },
    };
    expect(composeWithReferences(bound, asKnown).denunciation).toBe(bound.denunciation);
  });

  it('rewrites that before which a treaty cannot be in force, or that which is left with it, alone', () => {
    const { entryIntoForce, denunciation } = every(facts);
    const { notBefore } = entryIntoForce;
    if (notBefore === undefined) throw new Error('it is there');
    const before: FinalClauses = { ...finalClauses, entryIntoForce: { ...finalClauses.entryIntoForce, notBefore } };
    expect(composeWithReferences(before, asKnown)).toStrictEqual({
      ...before,
      entryIntoForce: { ...before.entryIntoForce, notBefore: { ...notBefore, facts: known } },
    });
    const left: FinalClauses = { ...finalClauses, denunciation };
    expect(composeWithReferences(left, asKnown)).toStrictEqual({ ...left, denunciation: every(known).denunciation });
  });
});

describe('listReferences', () => {
  it('lists every reference with what is known of it, in the order of the clauses', () => {
    expect(listReferences(every(known)).map(({ treaty, facts: of }) => [treaty, of])).toEqual(
      ['one', 'two', 'three', 'four', 'five'].map((treaty) => [treaty, known]),
    );
    expect(listReferences(finalClauses)).toEqual([]);
  });
});
