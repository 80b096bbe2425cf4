import { describe, expect, it } from 'vitest';
import { civilDate } from '../../src/calendar/civil-date.ts';
import { composeLife } from '../../src/lifecycle/compose-life.ts';
import { determineParticipantDate } from '../../src/lifecycle/participant-date.ts';
import { determineStatus } from '../../src/lifecycle/status-on.ts';
import { packRegisters } from '../../src/simulation/kernel/pack-registers.ts';
import type { FinalClauses } from '../../src/treaty/treaty.ts';
import { expectAsInLives } from '../simulation/kernel/compare-with-life.ts';
import { act, treatyWith } from '../support/build.ts';
import { EVERYBODY, OWN, participationWith } from '../support/own-participants.ts';

const STATES_ALONE = participationWith({ kind: 'any-state', article: '1' });
const NAMED = participationWith({
  kind: 'named-states',
  article: '1',
  says: 'those named',
  states: ['ISL', 'NOR', 'organisation:caricom', 'territory:fishing-entity'],
});
const OF_OTHER = participationWith({
  kind: 'party-to',
  article: '1',
  treaty: 'other',
  organisations: true,
  facts: {
    kind: 'listed',
    complete: true,
    sources: [],
    since: {
      ISL: civilDate('1980-01-01'),
      NOR: civilDate('1980-01-01'),
      'organisation:caricom': civilDate('1990-05-01'),
    },
  },
});

const { entryIntoForce, laterParties } = treatyWith(3).finalClauses;
const COUNTED = { ...entryIntoForce, organisations: 'counted' } as const;
const NOT_COUNTED = { ...entryIntoForce, organisations: 'not-additional' } as const;
const AS_MEMBERS = {
  ...entryIntoForce,
  organisations: {
    kind: 'as-their-members',
    article: '1',
    of: [
      {
        organisation: 'organisation:caricom',
        source: 'Treaty of Chaguaramas',
        members: ['BRB', 'GUY', 'JAM'].map((participant) => ({ participant, from: civilDate('1973-08-01') })),
      },
    ],
  },
} as const;
const SHARE = {
  ...COUNTED,
  condition: {
    kind: 'share',
    says: 'of the catch',
    unit: 'per cent',
    proportion: { than: 'at-least', numerator: 2, denominator: 3 },
    tables: [
      { source: 'Annex', total: 100, shares: { NOR: 40, 'territory:fishing-entity': 30, 'organisation:caricom': 30 } },
    ],
  },
} as const;
const ALL_NAMED = {
  ...COUNTED,
  condition: { kind: 'named-states', says: 'the depositors', states: ['NOR', 'state:sealand'] },
} as const;
const OF_GROUP = {
  ...COUNTED,
  condition: {
    kind: 'instruments',
    number: 1,
    of: { says: 'the coastal States', states: ['state:sealand', 'former-state:zanzibar'] },
  },
} as const;
const ORGANISATIONS_LATER = {
  ...laterParties,
  special: [
    { of: 'organisations', wording: 'whichever-later', article: '2(3)', delay: { form: 'days-after', days: 60 } },
  ],
} as const;

interface Row {
  readonly says: string;
  readonly clauses: Partial<FinalClauses>;
  /** Who deposited when: ratified where it is a State of the table, else acceded. */
  readonly deposits: readonly (readonly [participant: string, on: string])[];
  /** From when the treaty is in force. */
  readonly inForceOn: string | undefined;
  /** From when it binds one of them. */
  readonly bound?: readonly [participant: string, on: string | undefined];
}

const TWO = [
  ['ISL', '1990-02-10'],
  ['NOR', '1990-03-15'],
] as const;

// Three months after the third instrument, and one month after a later one, each worked with a calendar.
const ROWS: readonly Row[] = [
  {
    says: 'the third instrument is that of an organisation, which is counted: 30 April and three months',
    clauses: { participation: EVERYBODY, entryIntoForce: COUNTED },
    deposits: [...TWO, ['organisation:caricom', '1990-04-30']],
    inForceOn: '1990-07-30',
    bound: ['organisation:caricom', '1990-07-30'],
  },
  {
    says: 'an organisation that does not count beside its members: two instruments are not three',
    clauses: { participation: EVERYBODY, entryIntoForce: NOT_COUNTED },
    deposits: [...TWO, ['organisation:caricom', '1990-04-30']],
    inForceOn: undefined,
  },
  {
    says: 'where it does not count, it is bound with the others: the third State deposits on 31 May',
    clauses: { participation: EVERYBODY, entryIntoForce: NOT_COUNTED },
    deposits: [...TWO, ['organisation:caricom', '1990-04-30'], ['state:sealand', '1990-05-31']],
    inForceOn: '1990-08-31',
    bound: ['organisation:caricom', '1990-08-31'],
  },
  {
    says: 'a State without a code counts as any State: 30 November and three months is 28 February',
    clauses: { participation: STATES_ALONE },
    deposits: [...TWO, ['state:sealand', '1990-11-30']],
    inForceOn: '1991-02-28',
    bound: ['state:sealand', '1991-02-28'],
  },
  {
    says: 'an organisation where States alone may join has no instrument',
    clauses: { participation: STATES_ALONE },
    deposits: [...TWO, ['organisation:caricom', '1990-04-30']],
    inForceOn: undefined,
    bound: ['organisation:caricom', undefined],
  },
  {
    says: 'an entity that is no State, where any State may join, has none either',
    clauses: { participation: STATES_ALONE },
    deposits: [...TWO, ['territory:fishing-entity', '1990-04-30']],
    inForceOn: undefined,
    bound: ['territory:fishing-entity', undefined],
  },
  {
    says: 'an entity that is named may join, and counts',
    clauses: { participation: NAMED },
    deposits: [...TWO, ['territory:fishing-entity', '1990-04-30']],
    inForceOn: '1990-07-30',
    bound: ['territory:fishing-entity', '1990-07-30'],
  },
  {
    says: 'who is declared and not named may not',
    clauses: { participation: NAMED },
    deposits: [...TWO, ['state:sealand', '1990-04-30']],
    inForceOn: undefined,
    bound: ['state:sealand', undefined],
  },
  {
    says: 'a former State deposits on the last day of its existence',
    clauses: { participation: STATES_ALONE },
    deposits: [...TWO, ['former-state:zanzibar', '1992-04-25']],
    inForceOn: '1992-07-25',
  },
  {
    says: 'a day later there is nobody who could',
    clauses: { participation: STATES_ALONE },
    deposits: [...TWO, ['former-state:zanzibar', '1992-04-26']],
    inForceOn: undefined,
    bound: ['former-state:zanzibar', undefined],
  },
  {
    says: 'a later Party: one month from 31 January 1991 is 28 February',
    clauses: { participation: EVERYBODY, entryIntoForce: COUNTED },
    deposits: [...TWO, ['state:sealand', '1990-04-30'], ['organisation:caricom', '1991-01-31']],
    inForceOn: '1990-07-30',
    bound: ['organisation:caricom', '1991-02-28'],
  },
  {
    says: 'a rule for organisations governs it: sixty days from 1 January 1991 are 30 in January, 28 in February and 2',
    clauses: { participation: EVERYBODY, entryIntoForce: COUNTED, laterParties: ORGANISATIONS_LATER },
    deposits: [...TWO, ['state:sealand', '1990-04-30'], ['organisation:caricom', '1991-01-01']],
    inForceOn: '1990-07-30',
    bound: ['organisation:caricom', '1991-03-02'],
  },
  {
    says: 'and not a State without a code: one month from 1 January 1991',
    clauses: { participation: EVERYBODY, entryIntoForce: COUNTED, laterParties: ORGANISATIONS_LATER },
    deposits: [...TWO, ['organisation:caricom', '1990-04-30'], ['state:sealand', '1991-01-01']],
    inForceOn: '1990-07-30',
    bound: ['state:sealand', '1991-02-01'],
  },
  {
    says: 'shares: 40 of Norway and 30 of the Community are 70 of 100, and two thirds are 66.67',
    clauses: { participation: EVERYBODY, entryIntoForce: SHARE },
    deposits: [
      ['NOR', '1990-02-10'],
      ['organisation:caricom', '1990-03-31'],
    ],
    inForceOn: '1990-06-30',
  },
  {
    says: 'shares: 40 alone are not enough',
    clauses: { participation: EVERYBODY, entryIntoForce: SHARE },
    deposits: [['NOR', '1990-02-10']],
    inForceOn: undefined,
  },
  {
    says: 'named States: the last of the two deposits on 29 May',
    clauses: { participation: EVERYBODY, entryIntoForce: ALL_NAMED },
    deposits: [
      ['NOR', '1990-02-10'],
      ['state:sealand', '1990-05-29'],
    ],
    inForceOn: '1990-08-29',
  },
  {
    says: 'a group: Norway is not of it, the former State is',
    clauses: { participation: EVERYBODY, entryIntoForce: OF_GROUP },
    deposits: [
      ['NOR', '1990-02-10'],
      ['former-state:zanzibar', '1990-06-01'],
    ],
    inForceOn: '1990-09-01',
  },
  {
    says: 'an organisation counts as its three members',
    clauses: { participation: EVERYBODY, entryIntoForce: AS_MEMBERS },
    deposits: [['organisation:caricom', '1990-06-30']],
    inForceOn: '1990-09-30',
  },
  {
    says: 'one of its members has deposited itself, and counts once: two more through it, and Norway is the third',
    clauses: {
      participation: EVERYBODY,
      entryIntoForce: { ...AS_MEMBERS, condition: { kind: 'instruments', number: 4 } },
    },
    deposits: [
      ['GUY', '1990-02-01'],
      ['organisation:caricom', '1990-06-30'],
      ['NOR', '1990-07-31'],
    ],
    inForceOn: '1990-10-31',
  },
  {
    says: 'Party to another treaty from 1 May 1990: on that day it may join',
    clauses: { participation: OF_OTHER, entryIntoForce: COUNTED },
    deposits: [...TWO, ['organisation:caricom', '1990-05-01']],
    inForceOn: '1990-08-01',
  },
  {
    says: 'and the day before it may not',
    clauses: { participation: OF_OTHER, entryIntoForce: COUNTED },
    deposits: [...TWO, ['organisation:caricom', '1990-04-30']],
    inForceOn: undefined,
  },
];

const actsOf = ({ deposits }: Row) => deposits.map(([participant, on]) => act(participant, 'accession', on));

describe('a participant of the treaty’s own', () => {
  it.each(ROWS)('$says', (row) => {
    const life = composeLife(treatyWith(3, row.clauses), { acts: actsOf(row) });
    const { entryIntoForce: answer } = life;
    expect(answer.kind === 'determined' ? answer.value : undefined).toBe(row.inForceOn);
    const [participant, on] = row.bound ?? [row.deposits[0]?.[0] ?? '', row.inForceOn];
    const own = determineParticipantDate(life, participant);
    expect(own.kind === 'determined' ? own.value : undefined).toBe(on);
  });

  it('is taken by the kernel as by the law, or refused with its reason', () => {
    const entries = ROWS.map((row, index) => {
      const treaty = { ...treatyWith(3, row.clauses), id: `row-${index}` };
      return { treaty, register: { treaty: treaty.id, sources: [], acts: actsOf(row) } };
    });
    const packed = packRegisters(entries);
    const refused = new Set(packed.notCovered.map(({ treaty }) => treaty));
    const covered = entries.filter(({ treaty }) => !refused.has(treaty.id));
    expect(covered.length).toBeGreaterThan(12);
    expectAsInLives(packRegisters(covered), covered);
    expect(new Set(packed.notCovered.map(({ reason }) => reason.code))).toEqual(
      new Set(['reason.not-covered.condition', 'reason.not-covered.later-parties', 'reason.not-covered.organisations']),
    );
  });

  it('leaves as any other: a year from 29 February 1992 is 28 February 1993', () => {
    const acts = [
      ...actsOf({
        says: '',
        clauses: {},
        inForceOn: undefined,
        deposits: [...TWO, ['organisation:caricom', '1990-04-30']],
      }),
      act('organisation:caricom', 'denunciation', '1992-02-29'),
    ];
    const life = composeLife(treatyWith(3, { participation: EVERYBODY, entryIntoForce: COUNTED }), { acts });
    const statusOn = (on: string) => determineStatus(life, 'organisation:caricom', civilDate(on));
    expect([statusOn('1993-02-27'), statusOn('1993-02-28')]).toEqual(['party', 'former-party']);
  });

  it('ceases to be a Party with its existence, where it was a State', () => {
    const acts = [...TWO, ['former-state:zanzibar', '1990-04-30'] as const].map(([who, on]) =>
      act(who, 'accession', on),
    );
    const life = composeLife(treatyWith(3, { participation: STATES_ALONE }), { acts });
    const statusOn = (on: string) => determineStatus(life, 'former-state:zanzibar', civilDate(on));
    expect(['1990-07-30', '1992-04-25', '1992-04-26'].map(statusOn)).toEqual(['party', 'party', 'former-party']);
    expect(OWN.find(({ code }) => code === 'former-state:zanzibar')).toHaveProperty('lastDay', '1992-04-25');
  });
});
