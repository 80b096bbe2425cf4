import { describe, expect, it } from 'vitest';
import { civilDate } from '../../src/calendar/civil-date.ts';
import { addStaysMetReading, determineAsStaysMet } from '../../src/entry-into-force/withdrawal-readings.ts';
import type { ParticipantRecord, Participation } from '../../src/participation/participation.ts';
import type { EntryIntoForceClause } from '../../src/treaty/treaty.ts';
import { treatyWith } from '../support/build.ts';

const on = civilDate;
const clause = (more: Partial<EntryIntoForceClause> = {}): EntryIntoForceClause => ({
  ...treatyWith(2).finalClauses.entryIntoForce,
  ...more,
});

interface Deposited {
  readonly on: string;
  readonly withdrawnOn?: string;
  readonly notifiedOn?: string;
  readonly kind?: 'ratification' | 'acceptance';
}
const of = (participant: string, ...deposits: readonly Deposited[]): ParticipantRecord => ({
  participant,
  participations: deposits.map(
    (each): Participation => ({
      instrument: {
        participant,
        kind: each.kind ?? 'ratification',
        on: on(each.on),
        ...(each.notifiedOn === undefined ? {} : { notifiedOn: on(each.notifiedOn) }),
      },
      notices: [],
      ...(each.withdrawnOn === undefined ? {} : { withdrawnOn: on(each.withdrawnOn) }),
    }),
  ),
});
const metOn = (participants: readonly ParticipantRecord[], more: Partial<EntryIntoForceClause> = {}) =>
  determineAsStaysMet(clause(more), participants)?.metOn;

/** Italy deposits and withdraws, as in the Fish Stocks Agreement; two are needed. */
const ITALY = of('ITA', { on: '1999-03-04', withdrawnOn: '1999-06-04' });

describe('determineAsStaysMet, the whole answer', () => {
  it('complete with the instrument that was withdrawn later: three months after that day (VCLT 24(1))', () => {
    expect(determineAsStaysMet(clause(), [ITALY, of('NOR', { on: '1999-05-05' })])).toEqual({
      metOn: '1999-05-05',
      entryIntoForce: {
        kind: 'determined',
        value: '1999-08-05',
        article: '2(1)',
        monthEndMattered: false,
        basis: [
          {
            article: '2(1)',
            code: 'step.add-period',
            values: { from: '1999-05-05', to: '1999-08-05', period: { months: 3 } },
          },
        ],
      },
    });
  });

  it('is another reading only where an instrument that counts was withdrawn', () => {
    const norway = of('NOR', { on: '1999-05-05' });
    const iceland = of('ISL', { on: '1999-04-04' });
    expect(metOn([norway, iceland])).toBeUndefined();
    expect(
      metOn([norway, iceland, of('ITA', { on: '1999-03-04', withdrawnOn: '1999-06-04', kind: 'acceptance' })]),
    ).toBeUndefined();
    expect(metOn([norway, iceland, ITALY])).toBe('1999-04-04');
    expect(metOn([ITALY])).toBeUndefined();
  });

  it('what was withdrawn before the number was complete was never part of it', () => {
    expect(metOn([ITALY, of('NOR', { on: '1999-06-03' })])).toBe('1999-06-03');
    expect(metOn([ITALY, of('NOR', { on: '1999-06-05' })])).toBeUndefined();
    expect(metOn([ITALY, of('NOR', { on: '1999-06-05' }), of('ISL', { on: '2000-01-01' })])).toBe('2000-01-01');
  });

  it('an instrument of another kind is not counted, withdrawn or not', () => {
    const accepted = of('NOR', { on: '1999-05-05', kind: 'acceptance' });
    expect(metOn([ITALY, accepted])).toBeUndefined();
    expect(metOn([ITALY, accepted], { counts: ['ratification', 'acceptance'] })).toBe('1999-05-05');
  });

  it('who deposits again after a withdrawal counts again; who left as a Party and came back does not count twice', () => {
    const back = of('ITA', { on: '1999-03-04', withdrawnOn: '1999-06-04' }, { on: '2000-02-02' });
    expect(metOn([back, of('NOR', { on: '2000-01-01' })])).toBe('2000-02-02');
    expect(metOn([back])).toBeUndefined();
    expect(
      metOn([
        of('ITA', { on: '1998-01-01' }, { on: '1999-01-01' }),
        of('NOR', { on: '2000-01-01', withdrawnOn: '2000-02-01' }),
      ]),
    ).toBe('2000-01-01');
    expect(metOn([of('ITA', { on: '1998-01-01' }, { on: '1999-01-01', withdrawnOn: '1999-02-01' })])).toBeUndefined();
  });

  it('counts from its notification, and not at all where it was withdrawn before that or is not notified', () => {
    const runsFrom = 'notification';
    const norway = of('NOR', { on: '1999-01-01', notifiedOn: '1999-05-05' });
    const notified = (notifiedOn?: string) =>
      of('ITA', { on: '1999-03-04', withdrawnOn: '1999-06-04', ...(notifiedOn === undefined ? {} : { notifiedOn }) });
    expect(metOn([notified('1999-06-03'), norway], { runsFrom })).toBe('1999-06-03');
    expect(metOn([notified('1999-06-05'), norway], { runsFrom })).toBeUndefined();
    expect(metOn([notified(), norway], { runsFrom })).toBeUndefined();
  });

  it('an organisation that does not count takes nothing along', () => {
    const union = of('EUE', { on: '1999-03-04', withdrawnOn: '1999-06-04' });
    expect(metOn([union, of('NOR', { on: '1999-05-05' })])).toBe('1999-05-05');
    expect(metOn([union, of('NOR', { on: '1999-05-05' })], { organisations: 'not-additional' })).toBeUndefined();
  });
});

describe('addStaysMetReading, the whole answer', () => {
  const dated = (value: string) =>
    ({ kind: 'determined', value: on(value), article: '2(1)', monthEndMattered: false, basis: [] }) as const;
  const NOT_COUNTED = {
    name: 'not-counted',
    value: '2002-02-11',
    title: { code: 'reading.withdrawn-not-counted.title', values: {} },
    argument: { code: 'reading.withdrawn-not-counted.argument', values: {} },
    sources: [{ code: 'source.fish-stocks-italy-luxembourg', values: {} }],
  };
  const STAYS_MET = {
    name: 'stays-met',
    value: '1999-08-05',
    title: { code: 'reading.stays-met.title', values: {} },
    argument: { code: 'reading.stays-met.argument', values: {} },
    sources: [{ code: 'source.vclt-24-1', values: {} }],
  };

  it('of two dates: both readings, the prevailing one first; of one and the same: none', () => {
    expect(addStaysMetReading(dated('2002-02-11'), dated('1999-08-05'))).toEqual({
      ...dated('2002-02-11'),
      readings: [NOT_COUNTED, STAYS_MET],
      earliest: '1999-08-05',
      latest: '2002-02-11',
    });
    expect(addStaysMetReading(dated('2002-02-11'), dated('2002-02-11'))).toEqual(dated('2002-02-11'));
  });

  it('of an open answer: a remark; of what cannot be dated on that reading: the answer as it is', () => {
    const pending = { kind: 'pending', article: '2(1)', awaits: [], basis: [] } as const;
    expect(addStaysMetReading(pending, dated('1999-08-05'))).toEqual({
      ...pending,
      basis: [{ article: '2(1)', code: 'remark.in-force-if-stays-met', values: { on: '1999-08-05' } }],
    });
    expect(addStaysMetReading(pending, pending)).toBe(pending);
    expect(addStaysMetReading(dated('2002-02-11'), pending)).toEqual(dated('2002-02-11'));
    const excluded = {
      kind: 'excluded',
      article: '2(1)',
      reason: { code: 'reason.after-year-9999', values: {} },
      basis: [],
    } as const;
    expect(addStaysMetReading(excluded, dated('1999-08-05'))).toBe(excluded);
  });
});
