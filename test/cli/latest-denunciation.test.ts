import { describe, expect, it } from 'vitest';
import { keepFile } from './keep-file.ts';
import { readJson, runTreaty } from './run-treaty.ts';
import { words } from './words.ts';

const say = async (...args: readonly string[]) => words((await runTreaty(['latest', ...args])).stdout);

describe('treaty latest --out-by', () => {
  it('gives the last day to receive the notice of a Party, and proves it (OP-CRC-SC 15)', async () => {
    const page = await say('op-crc-sc', 'Norway', '--out-by', '2028-02-29');
    expect(page).toMatch(
      /^Norway, to be no longer a Party on 29 February 2028: notice must be received by 28 February 2027 \(article 15\(1\)\)\. /,
    );
    expect(page).toContain('15(1) A notice received on 28 February 2027 takes effect on 28 February 2028.');
    expect(page).toContain('15(1) A notice received on 1 March 2027 takes effect on 1 March 2028.');
    expect(page).toContain('15(1) The last day as a Party is 27 February 2028.');
    expect(page).toContain('The record ends on 2 February 2026');
    expect(await readJson(['latest', 'op-crc-sc', 'NOR', '--out-by', '2028-02-29'])).toMatchObject({
      kind: 'determined',
      value: '2027-02-28',
      article: '15(1)',
      recordEnd: {},
    });
  });

  // It is 24 November 2026.
  it('says first that it is too late where the last day has passed', async () => {
    expect(await say('op-crc-sc', 'Norway', '--out-by', '2027-11-23')).toMatch(
      /^Norway, to be no longer a Party on 23 November 2027: too late\. The last day to receive notice was 23 November 2026 \(article 15\(1\)\)\. /,
    );
    expect(await say('op-crc-sc', 'Norway', '--out-by', '2027-11-24')).toContain('received by 24 November 2026');
  });

  it('says why no day will do, and from when one can be given (Paris Agreement 28)', async () => {
    const page = await say('paris', 'Norway', '--out-by', '2020-11-03');
    expect(page).toContain('Norway, to be no longer a Party on 3 November 2020: excluded (article 28(1)).');
    expect(page).toContain(
      'No notice takes effect by 3 November 2020. Notice cannot be given before 4 November 2019. 28(2) At the earliest, a notice is received on 4 November 2019 and takes effect on 4 November 2020.',
    );
    const args = ['latest', 'paris', 'Norway', '--out-by', '2020-11-03', '--strict'];
    expect((await runTreaty(args)).exit).toBe(3);
  });

  it('says what follows on another reading of the first day as a Party (OP-CRC-SC, Viet Nam)', async () => {
    expect(await say('op-crc-sc', 'Viet Nam', '--out-by', '2003-01-18')).toContain(
      'On another reading (its own period, or the treaty’s date if that is later): the treaty binds this State from 20 January 2002. No notice takes effect by 18 January 2003.',
    );
  });

  it('answers from a register of one’s own, with what was done there', async () => {
    const table = keepFile(
      'left.csv',
      'participant,kind,date\nIceland,ratification,2001-10-02\nNorway,ratification,2001-10-02\nNorway,denunciation,2026-11-01\n',
    );
    const args = ['op-crc-sc', 'Norway', '--register', table, '--in-force-on', '2002-01-18', '--out-by'];
    expect(await say(...args, '2027-10-31')).toContain(
      'No notice takes effect by 31 October 2027. An earlier denunciation stands. It was received on 1 November 2026 and takes effect on 1 November 2027.',
    );
    expect(await say(...args, '2027-11-01')).toContain(
      'No notice is needed. This State ceases to be a Party on 1 November 2027.',
    );
  });

  it('does not answer without a record', async () => {
    const { stdout } = await runTreaty(['show', 'op-crc-sc', '--json']);
    const file = keepFile('alone.json', stdout);
    const alone = await runTreaty(['latest', file, 'Norway', '--out-by', '2028-01-01']);
    expect(alone.exit).toBe(4);
    expect(words(alone.stdout)).toContain('--register');
  });

  it.each([
    [['--out-by', '2028-01-01'], 'The argument <participant> is missing.'],
    [['Norway', '--out-by', '2028-01-01', '--in-force-by', '2028-01-01'], 'not both'],
    [['Norway', '--out-by', '2028-01-01', '--amendment'], 'not both'],
    [['Norway', '--out-by', '2028-01-01', '--provisional'], 'not both'],
    [['Norway', '--out-by', '2028-01-01', '--towards', 'Italy'], 'not both'],
    [['Norway'], 'The option “--in-force-by” or “--out-by” is missing.'],
    [['Norwau', '--out-by', '2028-01-01'], 'Norway'],
    [['Norway', '--out-by', '2028-02-30'], 'There is no such day'],
  ])('refuses what it cannot answer: %s', async (args, says) => {
    const { exit, stdout, stderr } = await runTreaty(['latest', 'op-crc-sc', ...args]);
    expect([exit, stdout]).toEqual([2, '']);
    expect(words(stderr)).toContain(says);
  });

  it('answers in French', async () => {
    const page = await say('op-crc-sc', 'Norvège', '--out-by', '2028-02-29', '--lang', 'fr');
    expect(page).toContain('Norvège, pour ne plus être Partie le 29 février 2028');
    expect(page).toContain('notification reçue au plus tard le 28 février 2027');
  });
});
