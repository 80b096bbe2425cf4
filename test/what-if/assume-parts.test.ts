import { describe, expect, it } from 'vitest';
import { civilDate } from '../../src/calendar/civil-date.ts';
import { MET_FROM_THE_FIRST } from '../../src/condition/assumed-condition.ts';
import type { Condition } from '../../src/treaty/treaty.ts';
import { assumeFound, assumeOthers, isBeyondDeposits, listOthersAwaited } from '../../src/what-if/assume-parts.ts';

const ON = civilDate('2000-06-30');
const NEXT = civilDate('2000-07-01');
const proportion = { than: 'at-least', numerator: 1, denominator: 2 } as const;

type Facts = Extract<Condition, { kind: 'treaty-in-force' }>['facts'];

const number: Condition = { kind: 'instruments', number: 1000 };
const named: Condition = { kind: 'named-states', says: 'the one', states: ['NOR'] };
const day: Condition = { kind: 'on-date', on: ON };
const inForce = (facts: Facts): Condition => ({ kind: 'treaty-in-force', treaty: 'one', facts });
const met = (facts: Facts): Condition => ({ kind: 'treaty-condition-met', treaty: 'other', facts });
const found: Condition = { ...{ kind: 'share', says: 'of it', unit: 'per cent', tables: [] }, proportion };
const foundOn: Condition = { ...found, reachedOn: { on: ON, by: ['NOR'], source: 'the depositary' } };
const table: Condition = { ...found, tables: [{ source: 'made up', total: 1, shares: {} }] };
const parties: Condition = {
  ...{ kind: 'proportion-of-parties', says: 'of the Parties', proportion },
  base: { kind: 'current', treaty: 'other', facts: { kind: 'unknown' } },
};
const allOf = (...conditions: Condition[]): Condition => ({ kind: 'all-of', conditions });
const anyOf = (...conditions: Condition[]): Condition => ({ kind: 'any-of', conditions });

const NOT_THERE: Facts = { kind: 'known' };
const UNKNOWN: Facts = { kind: 'unknown' };

describe('isBeyondDeposits', () => {
  it.each([number, named, table, parties])('is nothing that instruments can fulfil: $kind', (condition) => {
    expect(isBeyondDeposits(condition, ON)).toBe(false);
  });

  it('is a day, another treaty, or the finding of a share, until it has come', () => {
    const known: Facts = { kind: 'known', metOn: ON, inForceOn: NEXT };
    const from = (condition: Condition) =>
      [civilDate('2000-06-29'), ON, NEXT].map((on) => isBeyondDeposits(condition, on));
    expect(from(day)).toEqual([true, false, false]);
    expect(from(met(known))).toEqual([true, false, false]);
    expect(from(inForce(known))).toEqual([true, true, false]);
    // Whose instruments it was reached with does not matter: these are deposits.
    expect(from(foundOn)).toEqual([true, false, false]);
    expect(from(found)).toEqual([true, true, true]);
    expect([inForce(NOT_THERE), met(UNKNOWN)].map((each) => isBeyondDeposits(each, NEXT))).toEqual([true, true]);
  });

  it('is a part of a whole before there is one: no signatory, no Party to the other treaty, no number of them', () => {
    const ofParties = { kind: 'proportion-of-parties', says: 'of the Parties', proportion } as const;
    const source = 'the depositary';
    const wholes: Condition[] = [
      { ...ofParties, base: { kind: 'numbers', source, numbers: [{ from: ON, parties: 3 }] } },
      {
        ...ofParties,
        base: {
          kind: 'current',
          treaty: 'other',
          facts: {
            kind: 'known',
            parties: [
              { participant: 'ISL', from: NEXT },
              { participant: 'NOR', from: ON },
            ],
          },
        },
      },
      {
        ...{ kind: 'proportion-of-signatories', says: 'of the signatories', proportion },
        signatories: {
          kind: 'listed',
          source,
          signed: [
            { participant: 'ISL', on: NEXT },
            { participant: 'NOR', on: ON },
          ],
        },
      },
    ];
    for (const whole of wholes) {
      const asked = [civilDate('2000-06-29'), ON].map((on) => isBeyondDeposits(whole, on));
      expect([whole.kind, ...asked]).toEqual([whole.kind, true, false]);
    }
  });

  it('of several parts is what all of them or each alternative waits for', () => {
    expect(isBeyondDeposits(allOf(number, inForce(NOT_THERE)), ON)).toBe(true);
    expect(isBeyondDeposits(anyOf(number, inForce(NOT_THERE)), ON)).toBe(false);
  });
});

describe('assumeFound', () => {
  it('takes as reached the shares alone that the depositary has to find', () => {
    expect(assumeFound(allOf(number, found, foundOn, table))).toEqual({
      ...{ kind: 'all-of', conditions: [number, MET_FROM_THE_FIRST, MET_FROM_THE_FIRST, table] },
    });
  });
});

describe('what is awaited of other treaties', () => {
  const both: Facts = { kind: 'known', metOn: ON, inForceOn: NEXT };
  const onlyMet: Facts = { kind: 'known', metOn: ON };

  it('listOthersAwaited lists, in every part: what is not there, and what is not known', () => {
    const none = allOf(number, day, found, inForce(both), met(both), met(onlyMet));
    expect(listOthersAwaited(none)).toEqual([]);
    expect(listOthersAwaited(allOf(inForce(onlyMet), anyOf(met(NOT_THERE), number)))).toEqual(['one', 'other']);
    expect(listOthersAwaited(anyOf(met(UNKNOWN), inForce(UNKNOWN)))).toEqual(['other', 'one']);
  });

  it('assumeOthers takes as there from the first, and leaves the rest as it is', () => {
    expect(
      assumeOthers(allOf(number, inForce(both), inForce(onlyMet), met(onlyMet), anyOf(met(UNKNOWN), day))),
    ).toEqual({
      kind: 'all-of',
      conditions: [
        ...[number, inForce(both), MET_FROM_THE_FIRST, met(onlyMet)],
        { kind: 'any-of', conditions: [MET_FROM_THE_FIRST, day] },
      ],
    });
  });
});
