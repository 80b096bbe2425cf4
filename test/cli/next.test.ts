import { describe, expect, it } from 'vitest';
import { readJson, runTreaty } from './run-treaty.ts';
import { tenParties, tenPartiesAmending } from './ten-parties.ts';
import { words } from './words.ts';

interface Entry {
  readonly kind: string;
  readonly on: string;
  readonly article: string;
  readonly participant?: string;
}

describe('treaty next', () => {
  it('nine instruments: one more is awaited, and no date follows (OP-CRC-SC article 14(1))', async () => {
    const { exit, stdout, stderr } = await runTreaty(['next', 'op-crc-sc', '--as-of', '2001-10-03']);
    expect([exit, stderr]).toEqual([0, '']);
    const said = words(stdout);
    expect(said).toContain('Article 14(1): 10 instruments are required, 9 are deposited; 1 more is needed.');
    expect(said).toContain('If nothing else is deposited No date follows from the record.');
    expect(await readJson(['next', 'op-crc-sc', '--as-of', '2001-10-03'])).toMatchObject({
      asOf: '2001-10-03',
      awaited: [
        {
          awaits: [{ code: 'awaited.instruments', article: '14(1)', values: { required: 10, counted: 9, missing: 1 } }],
        },
      ],
      dated: [],
      reports: [],
    });
  });

  // 18 October 2001 + 3 months; the ten are those that had deposited by that day.
  it('ten instruments: nothing is awaited, in force on 18 January 2002 for the ten (article 14(1))', async () => {
    const { stdout } = await runTreaty(['next', 'op-crc-sc', '--as-of', '2001-10-18']);
    expect(words(stdout)).toContain('Awaited Nothing further is awaited.');
    expect(stdout).toMatch(/^2002-01-18 +14\(1\) +The treaty enters into force$/m);
    expect(stdout).toMatch(/^2002-01-18 +14\(1\) +Romania becomes a Party$/m);
    const { awaited, dated } = await readJson(['next', 'op-crc-sc', '--as-of', '2001-10-18']);
    expect(awaited).toEqual([]);
    expect(dated.map(({ kind, on, article }: Entry) => `${on} ${article} ${kind}`)).toEqual([
      '2002-01-18 14(1) treaty-in-force',
      ...Array.from({ length: 10 }, () => '2002-01-18 14(1) party-from'),
    ]);
    const parties = dated.flatMap(({ participant }: Entry) => participant ?? []);
    expect(parties.sort()).toEqual(['AND', 'BGD', 'CUB', 'ISL', 'KAZ', 'MAR', 'NOR', 'PAN', 'ROU', 'SLE']);
  });

  // Deposited on 20 December 2001: by reading B a month after that, and not with the treaty.
  it('has the first day of Viet Nam on the other reading too, also once that of the first has come (OP-CRC-SC 14(2))', async () => {
    for (const day of ['2002-01-10', '2002-01-19']) {
      const { stdout } = await runTreaty(['next', 'op-crc-sc', '--as-of', day]);
      expect(words(stdout), day).toContain(
        '2002-01-20 14(1) On another reading (its own period, or the treaty’s date if that is later): Viet Nam becomes a Party',
      );
      const { onOtherReadings } = await readJson(['next', 'op-crc-sc', '--as-of', day]);
      expect(onOtherReadings).toMatchObject([{ on: '2002-01-20', entry: { kind: 'party-from', participant: 'VNM' } }]);
    }
    expect((await readJson(['next', 'op-crc-sc', '--as-of', '2002-01-20'])).onOtherReadings).toEqual([]);
  });

  // Bound on 18 or on 20 January 2002, and the first report within two years from that (12(1)): 18 or 20 January 2004.
  it('has both days by which a report is due where the readings differ (OP-CRC-SC 12(1); ATT 13(3))', async () => {
    const { stdout } = await runTreaty(['next', 'op-crc-sc', '--as-of', '2004-01-19']);
    expect(words(stdout)).toContain('2004-01-18 – 2004-01-20 12(1) Report of Viet Nam due');
    // Bound on 24 December 2014, or by its own deposit on 18 March 2015: the year in which the first yearly report is due differs by one.
    const att = words((await runTreaty(['next', 'att', '--as-of', '2026-06-30'])).stdout);
    expect(att).toContain('2026-05-31 – 2027-05-31 13(3) Report of Lithuania due');
  });

  // In force on 1 July 2002; article 121(1) asks for seven years.
  it('names the first day on which an amendment can be proposed (Rome Statute 121(1))', async () => {
    const { stdout } = await runTreaty(['next', 'rome-statute', '--as-of', '2008-01-01']);
    expect(stdout).toMatch(/^2009-07-01 +121\(1\) +Amendments can be proposed$/m);
    const { firstDays } = await readJson(['next', 'rome-statute', '--as-of', '2008-01-01']);
    expect(firstDays).toEqual([{ kind: 'amendment-proposal', on: '2009-07-01', article: '121(1)' }]);
  });

  // In force on 4 November 2016 for the first; article 28(1) asks for three years, counted for each Party. Rwanda joined a day later.
  it('names the first days on which Parties can give notice, the first of them, and the rest in number (Paris 28(1))', async () => {
    const { stdout } = await runTreaty(['next', 'paris', '--as-of', '2018-06-01']);
    expect(stdout).toMatch(/^2019-11-04 +28\(1\) +Notice of denunciation can be given by \d+ Parties$/m);
    expect(stdout).toMatch(/^2019-11-05 +28\(1\) +Notice of denunciation can be given by Rwanda$/m);
    expect(stdout).toMatch(/^and on \d+ later days$/m);
    expect((await runTreaty(['next', 'paris', '--as-of', '2018-06-01', '--lang', 'fr'])).stdout).toContain(
      'Possible à partir d’un jour',
    );
  });

  it('what happens on the day asked about has happened', async () => {
    const { dated } = await readJson(['next', 'op-crc-sc', '--as-of', '2002-01-18']);
    expect(dated.filter(({ kind }: Entry) => kind === 'treaty-in-force')).toEqual([]);
    for (const { on } of dated) expect(on > '2002-01-18').toBe(true);
  });

  it('an amendment one acceptance short: one more is awaited (CRC article 50(2))', async () => {
    const { exit, stdout } = await runTreaty(['next', 'crc', '--as-of', '2002-11-17']);
    expect(exit).toBe(0);
    expect(words(stdout)).toContain(
      'Amendment article-43-2: Article 50(2): 128 acceptances are required of 191 Parties, 127 are there; 1 more is needed.',
    );
    expect(await readJson(['next', 'crc', '--as-of', '2002-11-17'])).toMatchObject({
      awaited: [{ amendment: 'article-43-2', awaits: [{ code: 'awaited.acceptances', values: { missing: 1 } }] }],
    });
    expect(await readJson(['next', 'crc', '--as-of', '2002-11-18'])).toMatchObject({ awaited: [] });
  });

  // 191 Parties, each with a report to come under article 44; five of them are shown.
  it('the reports due next, in order of their day, and how many more there are (CRC article 44(1))', async () => {
    const { reports } = await readJson(['next', 'crc', '--as-of', '2002-11-17']);
    expect(reports).toHaveLength(191);
    const days = reports.map(({ nextDue }: { nextDue: { due: { value: string } } }) => nextDue.due.value);
    expect(days).toEqual([...days].sort());
    const { stdout } = await runTreaty(['next', 'crc', '--as-of', '2002-11-17']);
    expect(stdout.match(/^\d{4}-\d\d-\d\d +44\(1\)\([ab]\) +Report of .* due$/gm)).toHaveLength(5);
    expect(stdout).toContain('and 186 more: “treaty reports” lists them.');
  });

  it('the last day for replies on a proposed amendment, and how many are awaited (OP-CRC-SC article 16(1))', async () => {
    const args = ['next', 'op-crc-sc', '--register', '-', '--as-of', '2002-05-31'];
    const { stdout } = await runTreaty(args, { stdin: tenPartiesAmending() });
    expect(words(stdout)).toContain('4 replies in favour are required of 10 Parties, 3 are there; 1 more is needed');
    expect(stdout).toMatch(/^2002-06-01 +16\(1\) +Amendment article-3: the last day for replies$/m);
  });

  // Received on 29 February 2024; there is no 29 February 2025.
  it('a denunciation that has yet to take effect (article 15(1))', async () => {
    const args = ['next', 'op-crc-sc', '--register', '-', '--as-of', '2024-03-01'];
    const { stdout } = await runTreaty(args, { stdin: tenParties('NOR,denunciation,2024-02-29') });
    expect(words(stdout)).toContain('2025-02-28 15(1) Norway is no longer a Party: its denunciation takes effect');
  });
});
