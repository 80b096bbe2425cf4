import { describe, expect, it } from 'vitest';
import { type CivilDate, civilDate } from '../../src/calendar/civil-date.ts';
import { dayAfter } from '../../src/calendar/day-number.ts';
import type { Determination } from '../../src/determination/determination.ts';
import { composeLife } from '../../src/lifecycle/compose-life.ts';
import type { Life } from '../../src/lifecycle/life.ts';
import { linkWithOthers } from '../../src/lifecycle/link-treaty.ts';
import { continuingStateOf } from '../../src/participants/former-state.ts';
import { PARTICIPANT_CODES } from '../../src/participants/participant-codes.ts';
import type { Treaty } from '../../src/treaty/treaty.ts';
import { determineIfDepositedBy } from '../../src/what-if/deposited.ts';
import { determineLatestDepositOf } from '../../src/what-if/latest-deposit-of.ts';
import { act, treatyWith } from '../support/build.ts';
import { findRecord, findTreaty, treatyOfCatalogue } from '../support/catalogue.ts';

const STATES = PARTICIPANT_CODES.filter((code) => continuingStateOf(code) === code);

const plain = treatyWith(2).finalClauses;

/** One month after a deposit; in force from 20 July 1990; it binds nobody whom the CBD does not bind. */
const boundWith = (parties: readonly { from: string; until?: string }[], knownUntil?: string): Treaty =>
  treatyWith(2, {
    entryIntoForce: {
      ...plain.entryIntoForce,
      bindsWith: {
        article: '33(2)',
        anyOf: [
          {
            treaty: 'cbd',
            facts: {
              kind: 'known',
              inForceOn: civilDate('1980-01-01'),
              parties: [
                { participant: 'NOR', from: civilDate('1980-01-01') },
                { participant: 'ISL', from: civilDate('1980-01-01') },
                ...parties.map(({ from, until }) => ({
                  participant: 'CHE',
                  from: civilDate(from),
                  ...(until === undefined ? {} : { until: civilDate(until) }),
                })),
              ],
              ...(knownUntil === undefined ? {} : { partiesKnownUntil: civilDate(knownUntil) }),
            },
          },
        ],
      },
    },
  });

const lifeOf = (treaty: Treaty): Life =>
  composeLife(treaty, {
    acts: [act('NOR', 'ratification', '1990-03-15'), act('ISL', 'ratification', '1990-04-20')],
  });

/** What follows, as a word. */
const wordOf = (answer: Determination<CivilDate>): string => {
  if (answer.kind === 'determined') return answer.value;
  if (answer.kind !== 'excluded' || answer.reason.code !== 'reason.no-deposit-in-time') return answer.kind;
  return answer.reason.values.why.code;
};

describe('determineLatestDepositOf, under a treaty that binds nobody whom another does not bind', () => {
  it.each([
    ['bound by the other all along: a month before 1 June', [{ from: '1985-01-01' }], '2000-06-01', '2000-05-01'],
    ['bound by the other on the very day', [{ from: '2000-06-01' }], '2000-06-01', '2000-05-01'],
    ['bound by the other only from the next day', [{ from: '2000-06-02' }], '2000-06-01', 'why.other-binds-only-from'],
    ['never bound by the other', [], '2000-06-01', 'pending'],
    [
      'it leaves the other on 1 April: bound by 31 March',
      [{ from: '1985-01-01', until: '2000-04-01' }],
      '2000-06-01',
      '2000-02-29',
    ],
    [
      'it is back on the day',
      [{ from: '1985-01-01', until: '2000-04-01' }, { from: '2000-06-01' }],
      '2000-06-01',
      '2000-05-01',
    ],
  ] as const)('%s', (_, parties, by, expected) => {
    expect(wordOf(determineLatestDepositOf(lifeOf(boundWith(parties)), 'CHE', civilDate(by)))).toBe(expected);
  });

  // A month before 1 June is 1 May.
  it.each([
    ['never bound by the other, as its record knows until the eve', [], '2000-05-31', 'indeterminate'],
    ['never bound by the other, as its record knows until the day', [], '2000-06-01', 'pending'],
    ['bound by the other when its record ends: it stays so', [{ from: '1985-01-01' }], '1999-12-31', '2000-05-01'],
    [
      'it left the other before its record ends',
      [{ from: '1985-01-01', until: '1990-01-01' }],
      '2000-05-31',
      'indeterminate',
    ],
  ] as const)('%s', (_, parties, knownUntil, expected) => {
    const life = lifeOf(boundWith(parties, knownUntil));
    expect(wordOf(determineLatestDepositOf(life, 'CHE', civilDate('2000-06-01')))).toBe(expected);
  });

  it('proves the day by what a deposit on it, and on the next, leads to', () => {
    const answer = determineLatestDepositOf(
      lifeOf(boundWith([{ from: '2000-05-20' }])),
      'CHE',
      civilDate('2000-06-01'),
    );
    expect(answer).toMatchObject({
      value: '2000-05-01',
      basis: [
        { code: 'step.deposit-binds', values: { depositedOn: '2000-05-01', from: '2000-06-01' } },
        { code: 'step.deposit-binds', values: { depositedOn: '2000-05-02', from: '2000-06-02' } },
        { code: 'step.other-binds-already', values: { treaty: 'cbd', on: '2000-05-20' } },
      ],
    });
  });

  it.each(['nagoya', 'cartagena', 'aircraft-protocol', 'cape-town'])(
    'agrees with what a deposit leads to: every State, %s',
    (id) => {
      const linked = linkWithOthers(treatyOfCatalogue(id), { findTreaty, findRegister: findRecord });
      if (linked.kind !== 'linked') throw new Error(`${id} is circular`);
      const life = composeLife(linked.treaty, findRecord(id) ?? { acts: [] });
      const differing = STATES.flatMap((participant) =>
        ['2012-03-31', '2026-06-01'].map(civilDate).flatMap((by): readonly unknown[] => {
          const latest = determineLatestDepositOf(life, participant, by);
          if (latest.kind !== 'determined') return [];
          const [on, next] = [latest.value, dayAfter(latest.value)].map((day) =>
            determineIfDepositedBy(life, day, participant),
          );
          const isInTime = on?.kind === 'determined' && on.value <= by;
          const isLast = next?.kind !== 'determined' || next.value > by;
          return isInTime && isLast ? [] : [{ participant, by, latest: latest.value, on, next }];
        }),
      );
      expect(differing).toEqual([]);
    },
  );

  it('does not ask if the CBD binds a State that is a Party to it: the Russian Federation, Nagoya Protocol', () => {
    const linked = linkWithOthers(treatyOfCatalogue('nagoya'), { findTreaty, findRegister: findRecord });
    if (linked.kind !== 'linked') throw new Error('nagoya is circular');
    const life = composeLife(linked.treaty, findRecord('nagoya') ?? { acts: [] });
    expect(determineLatestDepositOf(life, 'RUS', civilDate('2026-06-01'))).toMatchObject({
      kind: 'determined',
      value: '2026-03-03',
    });
    expect(wordOf(determineLatestDepositOf(life, 'USA', civilDate('2026-06-01')))).not.toBe('determined');
  });
});
