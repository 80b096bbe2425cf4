import { describe, expect, it } from 'vitest';
import { civilDate } from '../../src/calendar/civil-date.ts';
import { composeLife } from '../../src/lifecycle/compose-life.ts';
import { determineReports, listReportsInShort } from '../../src/lifecycle/reports.ts';
import { determineTextBetween } from '../../src/lifecycle/text-between.ts';
import type { Act } from '../../src/treaty/act.ts';
import { act } from '../support/build.ts';
import { opCrcSc, opCrcScRegister } from '../support/op-crc-sc.ts';

// Viet Nam deposited on 20 December 2001, between the tenth instrument and the entry into force of 18 January 2002. On reading A it is a
// Party from that day, on reading B from 20 January 2002, a month after its deposit.

const lifeWith = (...more: readonly Act[]) => composeLife(opCrcSc, { acts: [...opCrcScRegister.acts, ...more] });

describe('the reports of a Party of which it is unsettled since when it is one (OP-CRC-SC 12(1), 14(2))', () => {
  const initialOn = (day: string, ...more: readonly Act[]) =>
    determineReports(lifeWith(...more), 'VNM', civilDate(day))[0]?.reports[0];

  it('have both days, and are overdue once both have passed: two years after 18, and after 20 January 2002', () => {
    const both = { value: '2004-01-18', earliest: '2004-01-18', latest: '2004-01-20' };
    for (const day of ['2004-01-18', '2004-01-19', '2004-01-20']) {
      expect(initialOn(day), day).toMatchObject({ number: 1, status: 'due', due: both });
      expect(initialOn(day)).not.toHaveProperty('overdueDays');
    }
    expect(initialOn('2004-01-19')?.due).toMatchObject({
      readings: [
        { name: 'A', value: '2004-01-18' },
        { name: 'B', value: '2004-01-20' },
      ],
    });
    expect(initialOn('2004-01-21')).toMatchObject({ status: 'overdue', overdueDays: 1, due: both });
  });

  it('and so what is due next, and the reports in short', () => {
    const on = civilDate('2004-01-19');
    expect(determineReports(lifeWith(), 'VNM', on)[0]?.nextDue).toMatchObject({ number: 1, status: 'due' });
    const short = (day: string) =>
      listReportsInShort(lifeWith(), civilDate(day)).find(({ participant }) => participant === 'VNM');
    expect(short('2004-01-19')).toEqual({ participant: 'VNM', overdue: 0, nextOn: '2004-01-20' });
    expect(short('2004-01-21')).toMatchObject({ participant: 'VNM', overdue: 1 });
  });

  it('one received on the day that only the other reading makes the last is in time', () => {
    const report = (day: string): Act => ({ participant: 'VNM', kind: 'report', on: civilDate(day) });
    expect(initialOn('2005-01-01', report('2004-01-20'))).toMatchObject({
      status: 'received',
      receivedOn: '2004-01-20',
    });
    expect(initialOn('2005-01-01', report('2004-01-21'))).toMatchObject({ status: 'received-late', lateDays: 1 });
  });

  it('of a Party on whose date the readings agree there is one day', () => {
    // Romania, the tenth: in force for it on 18 January 2002 on every reading.
    const [romania] = determineReports(lifeWith(), 'ROU', civilDate('2004-01-19'));
    expect(romania?.reports[0]).toMatchObject({ status: 'overdue', overdueDays: 1 });
    expect(romania?.reports[0]?.due).not.toHaveProperty('readings');
  });
});

describe('the withdrawal of an instrument that binds on one reading alone (VCLT 68; OP-CRC-SC 14(2))', () => {
  const refusalOn = (day: string) =>
    lifeWith(act('VNM', 'withdrawal-of-instrument', day)).refusals.find(
      ({ act: { participant } }) => participant === 'VNM',
    );

  it('is refused with the reading on which it would have been in time', () => {
    expect(refusalOn('2002-01-17')).toBeUndefined();
    for (const day of ['2002-01-18', '2002-01-19']) {
      expect(refusalOn(day)).toMatchObject({
        code: 'bound-already',
        reason: {
          code: 'reason.bound-already.on-one-reading',
          values: { since: '2002-01-18', otherwise: '2002-01-20' },
        },
      });
    }
    expect(refusalOn('2002-01-20')).toMatchObject({
      code: 'bound-already',
      reason: { code: 'reason.bound-already', values: { since: '2002-01-18' } },
    });
  });
});

describe('the text between a Party and one of which it is unsettled since when it is one (OP-CRC-SC 14(2))', () => {
  const between = (day: string) => determineTextBetween(lifeWith(), 'VNM', 'ROU', civilDate(day));
  const codesOn = (day: string) => between(day).basis.map(({ code }) => code);

  it('says on 18 and 19 January 2002 that Viet Nam is no Party on reading B', () => {
    expect(between('2002-01-17')).toMatchObject({ kind: 'excluded' });
    expect(codesOn('2002-01-17')).not.toContain('remark.party-on-other-reading');
    for (const day of ['2002-01-18', '2002-01-19']) {
      expect(between(day)).toMatchObject({ kind: 'determined', value: { amendments: [] } });
      expect(between(day).basis.at(-1)).toEqual({
        article: '14(1)',
        code: 'remark.no-party-on-other-reading',
        values: { participant: 'VNM', title: { code: 'reading.gap-b.title', values: {} }, on: day },
      });
    }
    expect(codesOn('2002-01-20')).toEqual(['remark.no-amendments-held']);
  });

  it('and where reading B prevails, that it is one on reading A', () => {
    const { laterParties } = opCrcSc.finalClauses;
    if (laterParties.wording !== 'after-entry-into-force') throw new Error('the clause is silent');
    const finalClauses = { ...opCrcSc.finalClauses, laterParties: { ...laterParties, prevailing: 'B' } as const };
    const life = composeLife({ ...opCrcSc, finalClauses }, opCrcScRegister);
    const on = (day: string) => determineTextBetween(life, 'VNM', 'ROU', civilDate(day));
    expect(on('2002-01-19')).toMatchObject({
      kind: 'excluded',
      basis: [{ code: 'remark.party-on-other-reading', values: { participant: 'VNM', on: '2002-01-19' } }],
    });
    expect(on('2002-01-20')).toMatchObject({ kind: 'determined', value: { amendments: [] } });
  });
});
