import { describe, expect, it } from 'vitest';
import { keepFile } from './keep-file.ts';
import { runTreaty } from './run-treaty.ts';
import { words } from './words.ts';

const TABLES = [
  ['own.csv', 'participant,kind,date\nNOR,ratification,2001-10-02\n'],
  [
    'series.csv',
    'Participant,Action,Date of Notification/Deposit,Date of Effect\nNorway,Ratification,02/10/2001,18/01/2002\n',
  ],
  [
    'page.html',
    '<table><tr><th>Participant<th>Signature<th>Ratification</tr><tr><td>Norway<td>13 Jun 2000<td>2 Oct 2001</tr></table>',
  ],
] as const;

describe('a table of acts in the place of the treaty', () => {
  it.each(TABLES)('is told as such, with where the table is given: %s', async (name, text) => {
    const path = keepFile(name, text);
    for (const command of ['status', 'date', 'next']) {
      const { exit, stdout, stderr } = await runTreaty([command, path]);
      expect([exit, stdout, words(stderr)]).toEqual([
        2,
        '',
        expect.stringContaining(
          `this is a table of acts, and here the treaty is asked for. Name the treaty, and give the table with “--register”, such as: “treaty status op-crc-sc --register`,
        ),
      ]);
    }
  });

  it('is not seen in what is no table', async () => {
    const { exit, stderr } = await runTreaty(['status', keepFile('note.txt', 'The participants met.\n')]);
    expect([exit, stderr]).toEqual([2, expect.not.stringContaining('table of acts')]);
  });
});
