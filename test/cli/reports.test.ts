import { describe, expect, it } from 'vitest';
import { keepOwnTreaty } from './keep-file.ts';
import { readJson, runTreaty } from './run-treaty.ts';
import { tenParties } from './ten-parties.ts';
import { words } from './words.ts';

interface ReportRead {
  readonly number: number;
  readonly due: { readonly value: string; readonly article: string };
  readonly status: string;
}

/** Reads when the reports of a Party are due, with the article of each. */
const dueDatesOf = async (treaty: string, participant: string, asOf: string, ...args: readonly string[]) => {
  const { parties } = await readJson(['reports', treaty, participant, '--as-of', asOf, ...args]);
  return parties[0].reports.map(({ due }: ReportRead) => [due.value, due.article]);
};

describe('treaty reports, of a Party', () => {
  // In force for Viet Nam on 18 January 2002; under the CRC since 2 September 1990, so that a report is due there two years
  // later and every five years from then: 1992, 1997, 2002, 2007.
  it('the initial one two years after entry into force, then in those under the CRC (OP-CRC-SC article 12)', async () => {
    expect(await dueDatesOf('op-crc-sc', 'Viet Nam', '2004-01-01')).toEqual([
      ['2004-01-18', '12(1)'],
      ['2007-09-02', '12(2)'],
      ['2012-09-02', '12(2)'],
    ]);
    const { exit, stdout } = await runTreaty(['reports', 'op-crc-sc', 'Viet Nam', '--as-of', '2004-01-01']);
    expect(exit).toBe(0);
    expect(words(stdout)).toContain('Viet Nam, a Party from 18 January 2002:');
    expect(stdout).toMatch(/^initial +2004-01-18 – 2004-01-20 +12\(1\)/m);
    expect(stdout).toMatch(/^2 +2007-09-02 +12\(2\)/m);
  });

  // Ratification of 23 December 2002, in force on 23 January 2003; no Party to the CRC.
  it('every five years where it is no Party to the CRC: the United States (article 12(2))', async () => {
    expect(await dueDatesOf('op-crc-sc', 'United States', '2005-01-01')).toEqual([
      ['2005-01-23', '12(1)'],
      ['2010-01-23', '12(2)'],
      ['2015-01-23', '12(2)'],
    ]);
  });

  // In force on 19 October 2006; under the CRC since 26 March 1997: 1999, 2004, 2009.
  it('a few months after the initial one where the CRC’s clock has come round: Switzerland', async () => {
    expect((await dueDatesOf('op-crc-sc', 'Switzerland', '2008-10-01')).slice(0, 2)).toEqual([
      ['2008-10-19', '12(1)'],
      ['2009-03-26', '12(2)'],
    ]);
    expect((await dueDatesOf('crc', 'Switzerland', '1999-01-01')).slice(0, 2)).toEqual([
      ['1999-03-26', '44(1)(a)'],
      ['2004-03-26', '44(1)(b)'],
    ]);
  });

  it('--day-before counts each period to the day before the anniversary', async () => {
    expect((await dueDatesOf('op-crc-sc', 'Viet Nam', '2004-01-01', '--day-before')).slice(0, 2)).toEqual([
      ['2004-01-17', '12(1)'],
      ['2007-09-01', '12(2)'],
    ]);
  });

  it('says that lateness is not known where the record holds no reports', async () => {
    const { stdout } = await runTreaty(['reports', 'op-crc-sc', 'Viet Nam', '--as-of', '2004-01-28']);
    expect(stdout).toMatch(/^initial +2004-01-18 – 2004-01-20 +12\(1\) +passed 8 days ago$/m);
    expect(stdout).not.toContain('overdue by');
    expect(words(stdout)).toContain('The record holds no reports');
    expect(await readJson(['reports', 'op-crc-sc', 'VNM', '--as-of', '2004-01-28'])).toMatchObject({
      asOf: '2004-01-28',
      recordHoldsReports: false,
    });
  });

  it('a State that is no Party owes none, nor does one before it is a Party', async () => {
    for (const [participant, asOf] of [
      ['Kenya', '2026-11-24'],
      ['Viet Nam', '2002-01-17'],
    ] as const) {
      const args = ['reports', 'op-crc-sc', participant, '--as-of', asOf];
      const { exit, stdout } = await runTreaty(args);
      expect(exit).toBe(0);
      expect(words(stdout)).toContain(`${participant} owes no report: it was no Party by that day.`);
      expect(await readJson(args)).toMatchObject({ parties: [] });
    }
  });
});

describe('treaty reports, of a register that holds reports', () => {
  // In force for all ten on 5 January 2001: the initial report is due on 5 January 2003.
  const reportsOn = (participant: string, asOf: string, rows: readonly string[], ...args: readonly string[]) =>
    runTreaty(['reports', 'op-crc-sc', participant, '--register', '-', '--as-of', asOf, ...args], {
      stdin: tenParties(...rows),
    });

  it('one that comes on its last day is received, not late (article 12(1))', async () => {
    const { stdout } = await reportsOn('Norway', '2003-01-15', ['NOR,report,2003-01-05']);
    expect(stdout).toMatch(/^initial +2003-01-05 +12\(1\) +received 2003-01-05$/m);
  });

  it('one that comes later is late by so many days', async () => {
    const { stdout } = await reportsOn('Norway', '2003-01-15', ['NOR,report,2003-01-15']);
    expect(stdout).toMatch(/^initial +2003-01-05 +12\(1\) +received 2003-01-15, 10 days late$/m);
  });

  it('one that has not come is due on its day and overdue by so many days after it', async () => {
    const rows = ['NOR,report,2003-01-05'];
    const { stdout: onTheDay } = await reportsOn('Bangladesh', '2003-01-05', rows);
    expect(onTheDay).toMatch(/^initial +2003-01-05 +12\(1\) +due today$/m);
    const { stdout: after } = await reportsOn('Bangladesh', '2003-01-15', rows);
    expect(after).toMatch(/^initial +2003-01-05 +12\(1\) +overdue by 10 days$/m);
    expect(after).not.toContain('The record holds no reports');
    const { stdout: dayBefore } = await reportsOn('Bangladesh', '2003-01-15', rows, '--day-before');
    expect(dayBefore).toMatch(/^initial +2003-01-04 +12\(1\) +overdue by 11 days$/m);
  });

  // Norway is under the CRC since 7 February 1991: its reports there are due in 1993, 1998, 2003 and 2008.
  it('one that covers two discharges two', async () => {
    const { stdout } = await reportsOn('Norway', '2003-08-01', ['NOR,report,2003-01-05,,,,2']);
    expect(stdout).toMatch(/^2 +2003-02-07 +12\(2\) +received 2003-01-05$/m);
    expect(stdout).toMatch(/^3 +2008-02-07 +12\(2\)$/m);
  });

  it('the committee may set another day, which takes up what was to be due before it (article 12(3))', async () => {
    const rows = ['NOR,due-date-set,2002-06-01,,,,,2003-06-30', 'NOR,report,2003-07-02'];
    const { stdout } = await reportsOn('Norway', '2003-08-01', rows);
    expect(stdout).toMatch(/^initial +2003-06-30 set +12\(3\) +received 2003-07-02, 2 days late$/m);
    expect(stdout).toMatch(/^2 +2008-02-07 +12\(2\)$/m);
  });

  it('as JSON gives each with its standing, and the one due next', async () => {
    const args = ['reports', 'op-crc-sc', 'BGD', '--register', '-', '--as-of', '2003-01-15'];
    expect(await readJson(args, { stdin: tenParties('NOR,report,2003-01-15') })).toMatchObject({
      asOf: '2003-01-15',
      recordHoldsReports: true,
      parties: [
        {
          participant: 'BGD',
          partyFrom: '2001-01-05',
          reports: [{ number: 1, due: { value: '2003-01-05' }, status: 'overdue', overdueDays: 10 }, {}, {}, {}],
          nextDue: { number: 2, due: { value: '2007-09-02', article: '12(2)' }, status: 'due' },
        },
      ],
    });
  });

  it('without a participant lists every Party with its next date and what is overdue', async () => {
    const args = ['reports', 'op-crc-sc', '--register', '-', '--as-of', '2003-01-15'];
    const { stdout } = await runTreaty(args, { stdin: tenParties('NOR,report,2003-01-15') });
    expect(stdout).toMatch(/^Bangladesh +2007-09-02 +1, since 2003-01-05$/m);
    expect(stdout).toMatch(/^Norway +2003-02-07$/m);
    // Panama is under the CRC since 11 January 1991, so that its second fell due on 11 January 2003.
    expect(stdout).toMatch(/^Panama +2008-01-11 +2, since 2003-01-05$/m);
    const { parties } = await readJson(args, { stdin: tenParties('NOR,report,2003-01-15') });
    expect(parties).toHaveLength(10);
  });

  // Received on 31 July 2002, the denunciation takes effect on 31 July 2003.
  it('nothing falls due on or after the day on which a Party has left (article 15(1))', async () => {
    const { stdout } = await reportsOn('Norway', '2004-01-01', [
      'NOR,denunciation,2002-07-31',
      'NOR,report,2003-01-05',
    ]);
    expect(stdout).toMatch(/^2 +2003-02-07 +12\(2\) +overdue by 328 days$/m);
    expect(stdout).not.toContain('2008-02-07');
  });
});

describe('treaty reports, of a treaty that asks for none', () => {
  it('says so, for all and for one', async () => {
    const path = await keepOwnTreaty('reporting');
    for (const who of [[], ['Norway']]) {
      const args = ['reports', path, ...who, '--register', '-'];
      const { exit, stdout } = await runTreaty(args, { stdin: tenParties() });
      expect(exit).toBe(0);
      expect(words(stdout)).toContain('The final clauses at hand ask for no reports.');
      expect(await readJson(args, { stdin: tenParties() })).toMatchObject({ parties: [] });
    }
  });

  it('gives a report no effect: nobody owes what the treaty does not ask for (VCLT 26)', async () => {
    const path = await keepOwnTreaty('reporting');
    const { exit, stdout } = await runTreaty(['check', '-', '--treaty', path], {
      stdin: tenParties('NOR,report,2003-01-05'),
    });
    expect(exit).toBe(1);
    expect(words(stdout)).toMatch(/no effect Norway: report, 5 January 2003 \((article )?VCLT 26\)/);
    expect(words(stdout)).toContain('The treaty has no clause on reporting.');
  });
});
