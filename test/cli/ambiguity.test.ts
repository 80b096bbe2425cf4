import { describe, expect, it } from 'vitest';
import { keepFile } from './keep-file.ts';
import { runTreaty } from './run-treaty.ts';
import { words } from './words.ts';

/** The report on some deposits under OP-CRC-SC beside the ten that brought it into force. */
async function report(...rows: readonly string[]): Promise<string> {
  const ten = ['BGD,2000-09-06', 'PAN,2001-02-09', 'AND,2001-04-30', 'ISL,2001-07-09', 'KAZ,2001-08-24'].concat(
    ...['SLE,2001-09-17', 'CUB,2001-09-25', 'MAR,2001-10-02', 'NOR,2001-10-02', 'ROU,2001-10-18'],
  );
  const text = ['participant,kind,date', ...ten.map((row) => row.replace(',', ',ratification,')), ...rows].join('\n');
  const { exit, stdout } = await runTreaty([
    ...['ambiguity', 'op-crc-sc', '--register', keepFile('acts.csv', text)],
    ...['--record-ends-on', '2027-01-01'],
  ]);
  expect(exit).toBe(0);
  return words(stdout).trim();
}

describe('treaty ambiguity, in words', () => {
  it('says what each question moves, one date or several, and what it would be otherwise', async () => {
    // Article 14(2), one month: 31 January 2005, 31 March 2006.
    expect(await report('BEN,ratification,2005-01-31', 'BFA,ratification,2006-03-31')).toBe(
      'OP-CRC-SC: 13 dates of entry into force. The other rule for a day that the month does not have (its last day, or the first of the next month) moves 2 dates: Benin: 2005-02-28, otherwise 2005-03-01 (1 day) Burkina Faso: 2006-04-30, otherwise 2006-05-01 (1 day) Another reading of the clause moves no date. No date is open.',
    );
    expect(await report('BEN,ratification,2005-01-31')).toContain('the next month) moves 1 date: Benin');
  });

  it('says why a date is open: a fact is not known, or the clause does not say', async () => {
    expect(await report('MNE,succession,2006-10-23')).toContain(
      'Open: 1 date more, because a fact is not known or the clause does not say.',
    );
  });

  it('explains every column of the table, in 80 columns', async () => {
    const { stdout } = await runTreaty(['ambiguity']);
    const [head = ''] = stdout.split('\n');
    const legend = words(stdout.slice(stdout.indexOf('\n\n')));
    for (const name of head.split(/ {2,}/).filter((each) => each !== 'Treaty')) expect(legend).toContain(`${name}: `);
    expect(stdout.split('\n').every((line) => line.length <= 80)).toBe(true);
  });
});
