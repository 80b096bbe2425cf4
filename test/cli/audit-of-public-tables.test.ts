import { describe, expect, it } from 'vitest';
import { runTreaty } from './run-treaty.ts';
import { words } from './words.ts';

// Article 14(1): three months after the tenth instrument, that of Romania of 18 October 2001, are 18 January 2002.
const TEN = [
  ...['Bangladesh,ratification,2000-09-06', 'Panama,ratification,2001-02-09', 'Andorra,ratification,2001-04-30'],
  ...['Iceland,ratification,2001-07-09', 'Kazakhstan,ratification,2001-08-24', 'Sierra Leone,ratification,2001-09-17'],
  ...['Cuba,ratification,2001-09-25', 'Morocco,ratification,2001-10-02', 'Norway,ratification,2001-10-02'],
  'Romania,ratification,2001-10-18',
].map((line) => `${line},2002-01-18`);

const audit = (treaty: string, lines: readonly string[], ...args: readonly string[]) =>
  runTreaty(['audit', treaty, '--register', '-', ...args], { stdin: lines.join('\n') });

describe('treaty audit, of tables as they are found', () => {
  it.each(['Date of entry into force', 'Date-Of-Effect', 'date_in_force', 'In force since', 'Effective from', 'EIF'])(
    'reads the stored dates under the head %s',
    async (head) => {
      // Article 14(2): one month after 31 January 2005 is 28 February.
      const lines = [`Participant,Action,Date,${head}`, ...TEN, 'Benin,ratification,2005-01-31,2005-03-03'];
      const { exit, stdout } = await audit('op-crc-sc', lines);
      expect(exit).toBe(1);
      expect(words(stdout)).toContain(
        'line 12 Benin, ratification of 2005-01-31: 2005-03-03 stored, 2005-02-28 computed',
      );
      expect(stdout).not.toContain('Not read');
    },
  );

  it('a table without a column of stored dates never passes, unless dates are asked for', async () => {
    const lines = ['participant,kind,date,wirksam', ...TEN];
    const { exit, stdout } = await audit('op-crc-sc', lines);
    expect(exit).toBe(1);
    expect(words(stdout)).toContain(
      'The table has no column of stored dates that can be read, so nothing was compared. Name that column “effective”, or ask for dates with --proposals. Not read: “wirksam”. 1 finding.',
    );
    const { counts } = JSON.parse((await audit('op-crc-sc', lines, '--json')).stdout);
    expect(counts).toMatchObject({ withoutDates: true, findings: 1, verdicts: { filled: 10 } });
    expect((await audit('op-crc-sc', lines, '--proposals')).exit).toBe(0);
    expect((await audit('op-crc-sc', lines, '--csv')).exit).toBe(0);
    // A column of which the cells are empty is one.
    const empty = ['participant,kind,date,effective', ...TEN.map((line) => line.replace('2002-01-18', ''))];
    expect((await audit('op-crc-sc', empty)).exit).toBe(0);
  });

  it('finds that day and month have changed places: 5 March and 8 February (article 14(2))', async () => {
    const albania = 'Albania,accession,2008-02-05,2008-05-03';
    const australia = 'Australia,ratification,2007-01-08,2007-08-02';
    const lines = ['participant,kind,date,effective', ...TEN, albania, australia];
    const { stdout } = await audit('op-crc-sc', lines);
    expect(words(stdout).match(/Day and month have changed places\./g)).toHaveLength(2);
  });

  it('finds nothing of an instrument that was withdrawn where nothing is stored and nothing open (CTBT)', async () => {
    const lines = [
      'participant,kind,date,effective',
      'RUS,ratification,2000-06-30,',
      'RUS,withdrawal-of-instrument,2023-11-03,',
    ];
    const { exit, stdout } = await audit('ctbt', lines);
    expect(exit).toBe(0);
    expect(stdout).toContain('Nothing to report.\n');
    // A date that is stored beside it does not follow.
    expect(
      (
        await audit(
          'ctbt',
          lines.map((line) => line.replace('06-30,', '06-30,2001-01-01')),
        )
      ).exit,
    ).toBe(1);
  });

  it('does not call a day more than the period of a denunciation an error: a clause may say “upon the expiry of”', async () => {
    // Article 15(1): one year after 1 May 2010 is 1 May 2011.
    const lines = ['participant,kind,date,effective', ...TEN, 'Norway,denunciation,2010-05-01,2011-05-02'];
    const { exit, stdout } = await audit('op-crc-sc', lines);
    expect(exit).toBe(1);
    expect(words(stdout)).toContain(
      '2011-05-02 stored, 2011-05-01 computed (article 15(1)): 1 day too late. The date is the day after the period, which is right where the clause says “upon the expiry of” the period.',
    );
  });

  it('takes the day of effect of a denunciation of which the receipt is not known', async () => {
    const lines = [
      'participant,kind,date,effective,receipt',
      ...TEN.map((line) => `${line},`),
      'Norway,denunciation,2011-05-01,2011-05-01,not-known',
    ];
    const { exit, stdout } = await audit('op-crc-sc', lines);
    expect([exit, stdout]).toEqual([
      0,
      'standard input: 11 rows of 1 treaty.\n  11  with the computed date\nNothing to report.\n',
    ]);
    const wrong = lines.map((line) => line.replace('not-known', 'perhaps'));
    expect((await audit('op-crc-sc', wrong)).exit).toBe(2);
  });

  it('adds no columns twice to a table that it wrote itself', async () => {
    const lines = ['participant;kind;date;effective', ...TEN.map((line) => line.replaceAll(',', ';'))];
    const once = await audit('op-crc-sc', lines, '--csv');
    const twice = await audit('op-crc-sc', [once.stdout], '--csv');
    expect(once.stdout.split('\n')[0]).toBe('participant;kind;date;effective;computed;verdict;days;article;cause');
    expect(twice.stdout).toBe(once.stdout);
  });
});
