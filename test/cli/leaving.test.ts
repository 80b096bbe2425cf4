import { describe, expect, it } from 'vitest';
import { readJson, runTreaty } from './run-treaty.ts';
import { tenParties } from './ten-parties.ts';
import { words } from './words.ts';

/** Norway's denunciation takes effect on 15 March 2027, Romania's on 28 February 2021: there is no 29 February 2021 (article 15(1)). */
const LEAVING = tenParties('NOR,denunciation,2026-03-15', 'ROU,denunciation,2020-02-29');

const status = (asOf: string, stdin = LEAVING) =>
  runTreaty(['status', 'op-crc-sc', '--register', '-', '--as-of', asOf], { stdin });

describe('treaty status, of States that leave', () => {
  it('says when a Party leaves, and when one left (article 15(1))', async () => {
    const { stdout } = await status('2026-11-24');
    expect(stdout).toMatch(/^Norway +2000-10-05 a +2001-01-05 +Party\n +leaves 2027-03-15$/m);
    expect(stdout).toMatch(/^Romania +2000-10-05 a +2001-01-05 +former Party\n +left 2021-02-28$/m);
    expect(stdout).toMatch(/^Cuba +2000-10-05 a +2001-01-05 +Party$/m);
    expect(words(stdout)).toContain('9 Parties, ');
    expect(words(stdout)).toContain('1 former Party.');
  });

  it('a Party is one until the day before, and no longer on the day', async () => {
    expect((await status('2027-03-14')).stdout).toMatch(/^Norway .* Party\n +leaves 2027-03-15$/m);
    const { stdout } = await status('2027-03-15');
    expect(stdout).toMatch(/^Norway .* former Party\n +left 2027-03-15$/m);
    expect(words(stdout)).toContain('8 Parties, ');
  });

  it('knows nothing of a denunciation before it was received', async () => {
    const { stdout } = await status('2026-03-14');
    expect(stdout).toMatch(/^Norway .* Party$/m);
    expect(words(stdout)).toContain('1 act of the record is later than 2026-03-14 and left out.');
  });
});

describe('treaty date, of a State that leaves', () => {
  it('tells its denunciation, with article and arithmetic', async () => {
    const args = ['date', 'op-crc-sc', 'Norway', '--register', '-'];
    const { exit, stdout } = await runTreaty(args, { stdin: LEAVING });
    expect(exit).toBe(0);
    const said = words(stdout);
    expect(said).toContain('Norway: in force on 5 January 2001 (article 14(1)).');
    expect(said).toContain(
      'Its denunciation received on 15 March 2026: takes effect on 15 March 2027 (article 15(1)). 15(1) Norway: denunciation, 15 March 2026.',
    );
    expect(said).toContain('15 March 2026 + 1 year = 15 March 2027.');
    expect(said).toContain('The last day as a Party is 14 March 2027.');
    expect(said).toContain('15(2)');
  });

  it('says that the month end mattered', async () => {
    const { stdout } = await runTreaty(['date', 'op-crc-sc', 'ROU', '--register', '-'], { stdin: LEAVING });
    expect(words(stdout)).toContain(
      'Its denunciation received on 29 February 2020: takes effect on 28 February 2021 (article 15(1)). The month has no such day, so another day counts.',
    );
  });
});

describe('treaty date, of those that the clause does not admit', () => {
  it.each([
    ['EU', 'European Union', '13(1)', 'Only States can join the treaty.'],
    ['Bermuda', 'Bermuda', '13(1)', 'This is a territory. The State responsible for it acts.'],
    ['East Germany', 'German Democratic Republic (former)', '13(2)', 'ceased to exist on 3 October 1990'],
  ])('%s is excluded, not pending', async (given, name, article, why) => {
    expect(await readJson(['date', 'op-crc-sc', given])).toMatchObject({ kind: 'excluded', article });
    const { stdout } = await runTreaty(['date', 'op-crc-sc', given]);
    expect(words(stdout)).toContain(`${name}: excluded (article ${article}).`);
    expect(words(stdout)).toContain(why);
    expect((await runTreaty(['date', 'op-crc-sc', given, '--strict'])).exit).toBe(3);
  });
});

describe('treaty denunciation --as-of', () => {
  const denunciation = (participant: string, received: string, ...args: readonly string[]) =>
    readJson(['denunciation', 'op-crc-sc', participant, '--received', received, ...args]);

  it('takes the record as it stood: Viet Nam had deposited nothing by 18 October 2001', async () => {
    expect(await denunciation('Viet Nam', '2002-03-01', '--as-of', '2001-10-18')).toMatchObject({
      kind: 'excluded',
      article: '15(1)',
    });
    expect(await denunciation('Viet Nam', '2002-03-01')).toMatchObject({ kind: 'determined', value: '2003-03-01' });
  });

  it('of a State that the record of that day will bind, gives the date', async () => {
    expect(await denunciation('Norway', '2002-01-18', '--as-of', '2001-10-18')).toMatchObject({
      kind: 'determined',
      value: '2003-01-18',
    });
  });

  it('before the treaty binds it, it withdraws its instrument', async () => {
    expect(await denunciation('Norway', '2002-01-17', '--as-of', '2001-10-18')).toMatchObject({
      kind: 'excluded',
      reason: { code: 'remark.denunciation-before-entry-into-force', values: {} },
    });
  });
});

describe('treaty status --as-of, of a record with corrections', () => {
  const later = async (...rows: readonly string[]) => {
    const args = ['status', 'op-crc-sc', '--register', '-', '--as-of', '2004-01-01'];
    const { stdout } = await runTreaty(args, { stdin: tenParties(...rows) });
    const { record, counts } = await readJson(args, { stdin: tenParties(...rows) });
    const [note] = /\d+ acts? of the record (is|are) later than 2004-01-01 and left out/.exec(words(stdout)) ?? [];
    return { note, actsAfterAsOf: record.actsAfterAsOf, parties: counts.parties };
  };
  const never = ['KEN,signature,2005-01-01', 'KEN,correction,2006-01-01,,,,,,signature 2005-01-01,never made'];
  const earlier = ['BEL,accession,2005-02-01', 'BEL,correction,2005-03-01,,,,,,accession 2005-02-01,2003-02-01'];

  it('counts as later neither a correction nor an act that was never made', async () => {
    expect(await later(...never)).toEqual({ note: undefined, actsAfterAsOf: 0, parties: 10 });
  });

  it('nor one that a correction dates back: it is counted as done', async () => {
    expect(await later(...earlier)).toEqual({ note: undefined, actsAfterAsOf: 0, parties: 11 });
  });

  it('but every other', async () => {
    expect(await later(...never, ...earlier, 'ITA,accession,2006-05-05')).toEqual({
      note: '1 act of the record is later than 2004-01-01 and left out',
      actsAfterAsOf: 1,
      parties: 11,
    });
  });
});
