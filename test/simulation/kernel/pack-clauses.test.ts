import { describe, expect, it } from 'vitest';
import { civilDate } from '../../../src/calendar/civil-date.ts';
import type { Delay, PlainDelay } from '../../../src/calendar/delay.ts';
import { composeClauseColumns, packClauses } from '../../../src/simulation/kernel/pack-clauses.ts';
import { GAP, NO_FIXED_DAY, NO_FLOOR } from '../../../src/simulation/kernel/registers.ts';
import type { EntryIntoForceClause, FinalClauses } from '../../../src/treaty/treaty.ts';
import { treatyWith } from '../../support/build.ts';

type NotBefore = NonNullable<EntryIntoForceClause['notBefore']>;

const days: PlainDelay = { form: 'days-after', days: 90 };
const inForce: NotBefore['facts'] = {
  kind: 'known',
  metOn: civilDate('1989-12-01'),
  inForceOn: civilDate('1990-02-01'),
};

function pack(entryIntoForce: Partial<EntryIntoForceClause>, other: Partial<FinalClauses> = {}) {
  const { finalClauses } = treatyWith(10, other);
  return packClauses({ ...finalClauses, entryIntoForce: { ...finalClauses.entryIntoForce, ...entryIntoForce } });
}

function clausesOf(entryIntoForce: Partial<EntryIntoForceClause>, other: Partial<FinalClauses> = {}) {
  const packed = pack(entryIntoForce, other);
  if (packed.kind !== 'packed') throw new Error(packed.reason.code);
  return packed.clauses;
}

describe('packClauses', () => {
  it('parts a delay from the day that the clause names', () => {
    expect(clausesOf({ delay: days })).toMatchObject({ delay: days, floor: NO_FLOOR, fixedOn: NO_FIXED_DAY });
    const floor: Delay = { form: 'not-before', floor: civilDate('1970-01-11'), delay: days };
    expect(clausesOf({ delay: floor })).toMatchObject({ delay: days, floor: 10, fixedOn: NO_FIXED_DAY });
    const fixed: Delay = { form: 'fixed-date-or-later', fixedOn: civilDate('1970-01-11'), otherwise: days };
    expect(clausesOf({ delay: fixed })).toMatchObject({ delay: days, floor: NO_FLOOR, fixedOn: 10 });
  });

  it('takes another treaty that is in force for a floor, the later where there are two', () => {
    const notBefore: NotBefore = { article: '2(3)', treaty: 'other', facts: inForce };
    const floorOf = (floor: string) => {
      const delay: Delay = { form: 'not-before', floor: civilDate(floor), delay: days };
      return clausesOf({ delay, notBefore }).floor;
    };
    expect([floorOf('1970-01-11'), floorOf('1990-02-02')]).toEqual([7336, 7337]);
  });

  it.each<readonly [wording: string, laterParties: FinalClauses['laterParties'], gap: number]>([
    ['reading A', { wording: 'after-entry-into-force', article: '2(2)', delay: days, prevailing: 'A' }, GAP.treatyDate],
    ['reading B', { wording: 'after-entry-into-force', article: '2(2)', delay: days, prevailing: 'B' }, GAP.ownPeriod],
    ['after the number', { wording: 'after-condition-met', article: '2(2)', delay: days }, GAP.ownPeriod],
    ['whichever is later', { wording: 'whichever-later', article: '2(2)', delay: days }, GAP.ownPeriod],
    ['no clause', { wording: 'not-provided', article: 'VCLT 24(3)' }, GAP.treatyDate],
  ])('knows what governs the gap: %s', (_, laterParties, gap) => {
    expect(clausesOf({}, { laterParties }).gap).toBe(gap);
  });

  it('says why it does not cover a clause', () => {
    const beside = (facts: NotBefore['facts'], delay: Delay = days) => {
      const packed = pack({ delay, notBefore: { article: '2(3)', treaty: 'other', facts } });
      return packed.kind === 'packed' ? 'packed' : packed.reason;
    };
    const values = { article: '2(3)', treaty: 'other' };
    const notKnown = { code: 'reason.not-covered.other-treaty', values };
    expect(beside({ kind: 'unknown' })).toEqual(notKnown);
    expect(beside({ kind: 'known' })).toEqual(notKnown);
    const open: PlainDelay = { form: 'period-after', period: { months: 1 }, monthEnd: 'refuse' };
    expect(beside(inForce, open)).toEqual({ code: 'reason.not-covered.month-end', values });
    expect(pack({ condition: { kind: 'on-date', on: civilDate('1990-01-01') } })).toEqual({
      kind: 'not-covered',
      reason: { code: 'reason.not-covered.condition', values: { article: '2(1)' } },
    });
    const of = [{ organisation: 'EUE', source: 'as of 2022', members: [{ participant: 'AUT' }] }];
    expect(pack({ organisations: { kind: 'as-their-members', article: '2(2)', of } })).toMatchObject({
      reason: { code: 'reason.not-covered.organisations' },
    });
    expect(pack({ known: { inForceOn: civilDate('1990-01-01'), metOn: civilDate('1990-01-01') } })).toMatchObject({
      reason: { code: 'reason.not-covered.known-date' },
    });
  });
});

describe('composeClauseColumns', () => {
  it('holds each delay once, however often it is written', () => {
    const rows = [
      clausesOf({ delay: { ...days } }),
      clausesOf({ delay: { form: 'same-day' } }),
      clausesOf({ delay: days }),
    ];
    const { delays, delay, laterDelay } = composeClauseColumns(rows);
    expect(delays.length).toBe(3);
    expect([...delay].map((index) => delays[index])).toEqual(rows.map((row) => row.delay));
    expect([...laterDelay].map((index) => delays[index])).toEqual(rows.map((row) => row.laterDelay));
  });

  it('refuses more delays than an index tells apart', () => {
    const clauses = clausesOf({});
    const rows = Array.from({ length: 65_537 }, (_, at) => ({
      ...clauses,
      delay: { form: 'days-after', days: at } as const,
    }));
    expect(() => composeClauseColumns(rows)).toThrow('65538 distinct delays are more than an index holds');
  });
});
