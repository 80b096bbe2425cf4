import { describe, expect, it } from 'vitest';
import { readTable } from '../support/read-table.ts';
import { readJson, runTreaty } from './run-treaty.ts';

const read = async (...args: readonly string[]) => {
  const { exit, stdout } = await runTreaty(['status', ...args, '--csv']);
  expect(exit).toBe(0);
  return readTable(stdout);
};

describe('treaty status --csv', () => {
  // Article 14(2), one month after deposit: of 31 January 2005 the last of February. Viet Nam, article 14(1): two readings, two days apart.
  it('has a row a participation: the act, its date and article, and between which days the readings lie', async () => {
    const rows = await read('op-crc-sc', '--as-of', '2005-02-27');
    expect(rows.find(({ participant }) => participant === 'BEN')).toMatchObject({
      treaty: 'op-crc-sc',
      name: 'Benin',
      status: 'contracting-state',
      signed: '2001-02-22',
      participation: '1',
      act: 'ratification',
      date: '2005-01-31',
      in_force_from: '2005-02-28',
      article: '14(2)',
      certainty: 'determined',
      month_end_mattered: 'yes',
      as_of: '2005-02-27',
      record_ends_on: '2026-02-02',
    });
    expect(rows.find(({ participant }) => participant === 'VNM')).toMatchObject({
      in_force_from: '2002-01-18',
      certainty: 'readings',
      earliest: '2002-01-18',
      latest: '2002-01-20',
    });
  });

  // Paris 28: the United States left on 4 November 2020; its second instrument of 20 January 2021, article 21(3): 19 February.
  it('has two rows for who left and came back', async () => {
    const rows = (await read('paris', '--as-of', '2022-01-01')).filter(({ participant }) => participant === 'USA');
    expect(
      rows.map(({ participation, date, in_force_from, party_until, ended_because, status }) => [
        participation,
        date,
        in_force_from,
        party_until,
        ended_because,
        status,
      ]),
    ).toEqual([
      ['1', '2016-09-03', '2016-11-04', '2020-11-04', 'denounced', 'party'],
      ['2', '2021-01-20', '2021-02-19', '', '', 'party'],
    ]);
  });

  it('leaves empty what is open, and gives names in the language asked', async () => {
    const rows = await read('ctbt', '--as-of', '2020-01-01', '--lang', 'fr');
    expect(rows.find(({ participant }) => participant === 'NOR')).toMatchObject({
      name: 'Norvège',
      in_force_from: '',
      certainty: 'pending',
      earliest: '',
    });
    const signatory = rows.find(({ participant }) => participant === 'USA');
    expect(signatory).toMatchObject({ status: 'signatory', signed: '1996-09-24', act: '', participation: '' });
  });

  it('refuses --json beside it', async () => {
    const { exit } = await runTreaty(['status', 'op-crc-sc', '--csv', '--json']);
    expect(exit).toBe(2);
  });

  // Apostille 13, 11: 24 February 1965 and 60 days; VCSSRT 15 for what came after.
  it('has a row a territory to which the treaty was extended, which is not counted as a Party', async () => {
    const rows = await read('apostille', '--as-of', '2020-01-01');
    const own = rows.filter(({ territory }) => territory === 'Hong Kong');
    expect(
      own.map(({ participant, status, in_force_from, party_until }) => [
        participant,
        status,
        in_force_from,
        party_until,
      ]),
    ).toEqual([
      ['GBR', 'territory-no-longer', '1965-04-25', '1997-07-01'],
      ['CHN', 'territory-applies', '1997-07-01', ''],
    ]);
    const { counts, territories } = await readJson(['status', 'apostille', '--as-of', '2020-01-01']);
    expect(new Set(rows.filter(({ status }) => status === 'party').map(({ participant }) => participant)).size).toBe(
      counts.parties,
    );
    expect(territories).toHaveLength(4);
  });
});
