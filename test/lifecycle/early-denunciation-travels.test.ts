import { describe, expect, it } from 'vitest';
import { civilDate } from '../../src/calendar/civil-date.ts';
import { listParticipationRows } from '../../src/export/list-participation-rows.ts';
import { composeLife } from '../../src/lifecycle/compose-life.ts';
import { composeNext } from '../../src/lifecycle/next.ts';
import { determineReports } from '../../src/lifecycle/reports.ts';
import { determineTextBetween } from '../../src/lifecycle/text-between.ts';
import type { Act } from '../../src/treaty/act.ts';
import { act } from '../support/build.ts';
import { findRecord, treatyOfCatalogue } from '../support/catalogue.ts';
import { opCrcSc } from '../support/op-crc-sc.ts';

// Norway denounced on 10 October 2001 what it had ratified on 2 October, before the treaty was in force. Without its instrument the tenth is that of
// Viet Nam, 20 December 2001: in force on 20 March 2002. With it the tenth is that of Romania, 18 October 2001: in force on 18 January 2002; as a
// denunciation Norway's would take effect a year after its receipt, on 10 October 2002 (articles 14(1), 15(1)).

const TEN: readonly Act[] = [
  act('BGD', 'ratification', '2000-09-06'),
  act('PAN', 'ratification', '2001-02-09'),
  act('AND', 'ratification', '2001-04-30'),
  act('ISL', 'ratification', '2001-07-09'),
  act('KAZ', 'ratification', '2001-08-24'),
  act('SLE', 'ratification', '2001-09-17'),
  act('CUB', 'ratification', '2001-09-25'),
  act('MAR', 'ratification', '2001-10-02'),
  act('NOR', 'ratification', '2001-10-02'),
  act('NOR', 'denunciation', '2001-10-10'),
  act('ROU', 'ratification', '2001-10-18'),
];
const ELEVEN = [...TEN, act('VNM', 'ratification', '2001-12-20')];

const lifeOn = (asOf: string, acts: readonly Act[] = ELEVEN) => composeLife(opCrcSc, { acts }, civilDate(asOf));

describe('a denunciation before the treaty binds its State, on the reading that the instrument stands (OP-CRC-SC 14(1), 15(1))', () => {
  const both = {
    kind: 'determined',
    value: '2002-03-20',
    earliest: '2002-01-18',
    latest: '2002-03-20',
    readings: [
      { name: 'not-counted', value: '2002-03-20' },
      { name: 'stands', value: '2002-01-18' },
    ],
  };

  it('is a reading of the date of the treaty and of every Party, but not of the State that denounced', () => {
    const life = lifeOn('2002-06-01');
    expect(life.entryIntoForce).toMatchObject(both);
    for (const { participant, participations } of life.participants) {
      const expected = participant === 'NOR' ? { kind: 'excluded' } : both;
      expect(participations[0]?.entryIntoForce, participant).toMatchObject(expected);
    }
  });

  it('gives no reading where the date is the same with the instrument and without it', () => {
    // A twelfth, deposited and denounced in November, completes nothing.
    const others = ELEVEN.filter(({ kind }) => kind !== 'denunciation');
    const acts = [...others, act('CHE', 'ratification', '2001-11-02'), act('CHE', 'denunciation', '2001-11-10')];
    expect(composeLife(opCrcSc, { acts }).entryIntoForce).toMatchObject({ kind: 'determined', value: '2002-01-18' });
    expect(composeLife(opCrcSc, { acts }).entryIntoForce).not.toHaveProperty('readings');
  });

  const remarksOn = (one: Act['participant'], other: Act['participant'], on: string, acts: readonly Act[] = ELEVEN) => {
    const answer = determineTextBetween(lifeOn(on, acts), one ?? '', other ?? '', civilDate(on));
    expect(answer.kind).toBe('excluded');
    return answer.basis.map(({ code }) => code);
  };

  it('binds between two others from 18 January to 20 March 2002 on that reading alone', () => {
    expect(remarksOn('CUB', 'ROU', '2002-01-17')).toEqual([]);
    for (const day of ['2002-01-18', '2002-03-19']) {
      expect(remarksOn('CUB', 'ROU', day)).toEqual(['remark.party-on-other-reading', 'remark.party-on-other-reading']);
    }
    const on = civilDate('2002-03-20');
    expect(determineTextBetween(lifeOn('2002-03-20'), 'CUB', 'ROU', on)).toMatchObject({ kind: 'determined' });
  });

  it('binds the State that denounced from 18 January 2002 on', () => {
    const steps = [
      'step.act',
      'step.act',
      'remark.denunciation-before-entry-into-force',
      'remark.read-as-denunciation',
      'remark.read-as-without-effect',
    ];
    expect(remarksOn('NOR', 'ROU', '2002-01-17')).toEqual([]);
    expect(remarksOn('NOR', 'ROU', '2002-01-18')).toEqual(['remark.party-on-other-reading', ...steps]);
    for (const day of ['2002-05-01', '2002-10-10', '2026-11-30']) {
      expect(remarksOn('NOR', 'ROU', day)).toEqual(steps);
    }
  });

  it('is said of two others by name while the number is not complete without the instrument: 18 October 2001 and three months', () => {
    expect(remarksOn('CUB', 'ROU', '2002-01-17', TEN)).toEqual([]);
    const said = determineTextBetween(lifeOn('2002-01-18', TEN), 'CUB', 'ROU', civilDate('2002-01-18')).basis;
    // What would become of the State that denounced is not said of these.
    expect(said.map(({ code }) => code)).not.toContain('remark.read-as-without-effect');
    const bound = said.filter(({ code }) => code === 'remark.otherwise-other-bound');
    expect(bound.map(({ values }) => values)).toMatchObject([
      { participant: 'CUB', from: '2002-01-18' },
      { participant: 'ROU', from: '2002-01-18' },
    ]);
  });

  it('comes next on its own day, with what would still come for the State that denounced', () => {
    const nextOn = (day: string) => composeNext(lifeOn(day), civilDate(day));
    const { dated, onOtherReadings, withdrawnOtherwise } = nextOn('2002-01-17');
    expect(new Set(dated.map(({ on }) => on))).toEqual(new Set(['2002-03-20']));
    expect(onOtherReadings.map(({ on, entry: { kind } }) => `${on} ${kind}`)).toEqual([
      '2002-01-18 treaty-in-force',
      ...Array.from({ length: 10 }, () => '2002-01-18 party-from'),
    ]);
    expect(withdrawnOtherwise.map(({ code }) => code)).toContain('remark.read-as-without-effect');
    expect(nextOn('2002-01-18').onOtherReadings).toEqual([]);
    // As a denunciation it takes effect on 10 October 2002.
    expect(nextOn('2002-10-09').withdrawnOtherwise).not.toEqual([]);
    expect(nextOn('2002-10-10').withdrawnOtherwise).toEqual([]);
  });

  it('leaves the reports of a Party on both days: two years after 18 January, and after 20 March 2002 (article 12(1))', () => {
    const [cuba] = determineReports(lifeOn('2004-01-19'), 'CUB', civilDate('2004-01-19'));
    expect(cuba?.reports[0]?.due).toMatchObject({
      value: '2004-03-20',
      earliest: '2004-01-18',
      latest: '2004-03-20',
    });
  });

  it('is exported as a date with readings', () => {
    const rows = listParticipationRows(opCrcSc, { acts: ELEVEN }, { asOf: civilDate('2002-06-01') });
    expect(rows.find(({ participant }) => participant === 'CUB')).toMatchObject({
      in_force_from: '2002-03-20',
      certainty: 'readings',
      earliest: '2002-01-18',
      latest: '2002-03-20',
    });
  });
});

describe('a denunciation after the entry into force of a treaty, and before the day from which a premature accession binds (ATT 21(3), 22(2), 24(2))', () => {
  // In force on 24 December 2014; an accession that runs from that day binds 90 days later, on 24 March 2015. As a denunciation that of 1 February
  // 2015 takes effect 90 days later, on 2 May 2015.
  const record = findRecord('att') ?? { acts: [] };
  const acts = [
    ...record.acts.filter((each) => !('participant' in each) || each.participant !== 'KAZ'),
    act('KAZ', 'accession', '2014-06-01'),
    act('KAZ', 'denunciation', '2015-02-01'),
  ];
  const between = (day: string) => {
    const on = civilDate(day);
    return determineTextBetween(composeLife(treatyOfCatalogue('att'), { acts }, on), 'KAZ', 'NOR', on);
  };

  it('leaves a Party on the other readings, with the days of each', () => {
    for (const day of ['2015-02-01', '2015-04-01', '2015-05-02']) {
      expect(between(day)).toMatchObject({ kind: 'excluded', reason: { code: 'reason.not-a-party-on' } });
      const days = between(day).basis.flatMap(({ code, values }) => ('from' in values ? [{ code, ...values }] : []));
      expect(days, day).toMatchObject([
        { code: 'remark.read-as-denunciation', from: '2015-03-24', until: '2015-05-02' },
        { code: 'remark.read-as-without-effect', from: '2015-03-24' },
        { code: 'remark.otherwise-denounced', from: '2014-12-24', until: '2015-05-02' },
      ]);
    }
  });
});
