import { describe, expect, it } from 'vitest';
import { readJson, runTreaty } from './run-treaty.ts';
import { words } from './words.ts';

const SUN = { code: 'SUN', lastDay: '1991-12-24', continuedBy: 'RUS' };
const SCG = { code: 'SCG', lastDay: '2006-06-02', continuedBy: 'SRB' };
const TODAY = ['--as-of', '2026-01-31'];

const pageOf = async (args: readonly string[]): Promise<string> => words((await runTreaty(args)).stdout);

describe('a State that ended before the day asked about', () => {
  // The depositary goes by the letter of 24 December 1991; OP-CRC-SC 14(2): deposited on 24 September 2013, and one month.
  it('is answered under the name of the State that continues it', async () => {
    const page = await pageOf(['date', 'op-crc-sc', 'USSR', ...TODAY]);
    expect(page).toMatch(
      /^Union of Soviet Socialist Republics \(former\) existed until 24 December 1991\. Russian Fed/,
    );
    expect(page).toContain('goes on under that name. Russian Federation: in force on 24 October 2013 (article 14(2)).');
    expect(await readJson(['date', 'op-crc-sc', 'USSR', ...TODAY])).toMatchObject({
      value: '2013-10-24',
      endedStates: [SUN],
    });
  });

  // Montenegro declared its independence on 3 June 2006: 2 June is the last day of the State of both.
  it.each([
    ['2006-06-02', undefined, 'Serbia and Montenegro (former): in force on 10 November 2002'],
    ['2006-06-03', [SCG], 'that name. Serbia: in force on 10 November 2002'],
  ])('is asked about on %s: its own name on its last day, that of Serbia from the next', async (on, ended, says) => {
    const asked = ['date', 'op-crc-sc', 'Serbia and Montenegro', '--as-of', on];
    expect((await readJson(asked)).endedStates).toEqual(ended);
    expect(await pageOf(asked)).toContain(says);
  });

  it('has a dossier under the name of the State that continues it', async () => {
    const page = await pageOf(['dossier', 'USSR', ...TODAY]);
    expect(page).toContain('that name. Russian Federation The treaties of the catalogue, on 31 January 2026.');
    expect(await readJson(['dossier', 'SUN', ...TODAY])).toMatchObject({ participant: 'RUS', endedStates: [SUN] });
    expect(await readJson(['dossier', 'SUN', '--as-of', '1991-12-24'])).toMatchObject({ participant: 'SUN' });
  });

  it.each([
    ['bound', ['bound', 'iccpr', 'SUN', 'Norway', ...TODAY]],
    ['bound, as the other', ['bound', 'iccpr', 'Norway', 'SUN', ...TODAY]],
    ['bound, alone', ['bound', 'iccpr', 'SUN', ...TODAY]],
    ['reports', ['reports', 'op-crc-sc', 'SUN', ...TODAY]],
    ['denunciation', ['denunciation', 'op-crc-sc', 'SUN', '--received', '2027-01-01']],
    ['latest', ['latest', 'iccpr-op1', 'SUN', '--out-by', '2028-11-24', ...TODAY]],
    ['date, of a deposit', ['date', 'op-crc-sc', 'SUN', '--deposited', '2027-01-01', ...TODAY]],
    ['notification', ['notification', 'op-crc-sc', '--act', 'denunciation SUN 2027-01-31', ...TODAY]],
    ['machine', ['machine', 'op-crc-sc', '--participant', 'SUN', ...TODAY]],
  ])('is told so by %s', async (_command, args) => {
    expect(await readJson(args)).toMatchObject({ endedStates: [SUN] });
  });

  it('is asked about twice, by two names of one State: each is told', async () => {
    const asked = ['bound', 'iccpr', 'SUN', 'Czechoslovakia', ...TODAY];
    const czechoslovakia = { code: 'CSK', lastDay: '1992-12-31', successors: ['CZE', 'SVK'] };
    expect((await readJson(asked)).endedStates).toEqual([SUN, czechoslovakia]);
  });

  it('stands in the statechart where the State stands that continues it', async () => {
    const { present } = await readJson(['machine', 'op-crc-sc', '--participant', 'SUN', ...TODAY]);
    expect(present).toBe('party');
  });

  it('sends nothing in its own name', async () => {
    const args = ['notification', 'op-crc-sc', '--act', 'denunciation SUN 2027-01-31', ...TODAY];
    expect(await readJson(args)).toMatchObject({ act: { participant: 'RUS' } });
  });

  // The German Democratic Republic joined the Federal Republic on 3 October 1990, which did not continue it.
  it('keeps its name where no State continues it, and its successors are named', async () => {
    const page = await pageOf(['date', 'iccpr', 'DDR', ...TODAY]);
    expect(page).toContain(
      'existed until 2 October 1990. No State continues it: what it did stays its own. Successors: G',
    );
    expect(page).toContain('German Democratic Republic (former): in force on 23 March 1976');
  });

  it('is told in French too', async () => {
    const page = await pageOf(['date', 'op-crc-sc', 'SUN', ...TODAY, '--lang', 'fr']);
    expect(page).toContain('cet État a existé jusqu’au 24 décembre 1991. Il est continué');
  });
});
