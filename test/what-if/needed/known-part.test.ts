import { describe, expect, it } from 'vitest';
import { civilDate } from '../../../src/calendar/civil-date.ts';
import type { Condition } from '../../../src/treaty/treaty.ts';
import { findKnownPart } from '../../../src/what-if/needed/known-part.ts';

const ON = civilDate('2000-06-30');
const UNKNOWN = { kind: 'unknown' } as const;
const proportion = { than: 'at-least', numerator: 1, denominator: 2 } as const;

const number: Condition = { kind: 'instruments', number: 2 };
const day: Condition = { kind: 'on-date', on: ON };
const named: Condition = { kind: 'named-states', says: 'the two', states: ['NOR', 'ISL'] };
const share: Extract<Condition, { kind: 'share' }> = {
  ...{ kind: 'share', says: 'of the tonnage', unit: 'per cent', tables: [] },
  proportion,
};
const parties: Condition = {
  ...{ kind: 'proportion-of-parties', says: 'of the Parties', proportion },
  base: { kind: 'current', treaty: 'other', facts: UNKNOWN },
};
const group: Condition = { ...number, of: { says: 'the club', members: { kind: 'not-known' } } };
const inForce: Condition = { kind: 'treaty-in-force', treaty: 'other', facts: UNKNOWN };
const met: Condition = { kind: 'treaty-condition-met', treaty: 'other', facts: UNKNOWN };
const KNOWN: Condition = { ...inForce, facts: { kind: 'known' } };

const noShares = { code: 'gap.shares-unknown', values: { of: 'of the tonnage', on: ON } };
const question = (code: string) => ({ code, values: { treaty: 'other' } });

describe('findKnownPart', () => {
  it.each([number, named, day, KNOWN])('takes a part whose facts are known as it is: $kind', (condition) => {
    expect(findKnownPart(condition, ON)).toEqual({ condition, leftOut: [] });
  });

  it.each([
    [parties, question('question.parties-unknown')],
    [inForce, question('question.other-in-force-unknown')],
    [met, question('question.other-met-unknown')],
  ])('leaves out a part that turns on another treaty of which they are not: %j', (condition, said) => {
    expect(findKnownPart(condition, ON)).toEqual({ leftOut: [said] });
  });

  it('leaves out a number of a group of which it is not known who belongs', () => {
    const leftOut = [{ code: 'question.group-unknown', values: { of: 'the club' } }];
    expect(findKnownPart(group, ON)).toEqual({ leftOut });
  });

  it('leaves out a share without a table until the depositary has found it reached', () => {
    const foundOn = (on: string): Condition => ({
      ...share,
      reachedOn: { on: civilDate(on), source: 'the depositary' },
    });
    expect(findKnownPart(share, ON)).toEqual({ leftOut: [noShares] });
    expect(findKnownPart(foundOn('2000-07-01'), ON)).toEqual({ leftOut: [noShares] });
    expect(findKnownPart(foundOn('2000-06-30'), ON)).toEqual({ condition: foundOn('2000-06-30'), leftOut: [] });
    const table: Condition = { ...share, tables: [{ source: 'made up', total: 1, shares: { NOR: 1 } }] };
    expect(findKnownPart(table, ON)).toEqual({ condition: table, leftOut: [] });
  });

  it.each(['all-of', 'any-of'] as const)(
    'of several (%s) keeps those that are known, and nothing where none is',
    (kind) => {
      const several = (...conditions: Condition[]): Condition => ({ kind, conditions });
      expect(findKnownPart(several(number, share, day), ON)).toEqual({
        condition: several(number, day),
        leftOut: [noShares],
      });
      expect(findKnownPart(several(share, inForce), ON)).toEqual({
        leftOut: [noShares, question('question.other-in-force-unknown')],
      });
      expect(findKnownPart(several(share, several(share, named)), ON)).toEqual({
        condition: several(several(named)),
        leftOut: [noShares, noShares],
      });
    },
  );
});
