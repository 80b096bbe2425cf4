import { describe, expect, it } from 'vitest';
import { readJson, runTreaty } from './run-treaty.ts';
import { words } from './words.ts';

describe('a slip on the command line', () => {
  it.each([
    [['latest', 'op-crc-sc', '--by', '2027-01-01'], 'Did you mean --in-force-by?'],
    [['latest', 'op-crc-sc', '2027-01-01'], 'Did you mean --in-force-by 2027-01-01?'],
    [['latest', 'op-crc-sc', '1 January 2027'], "Did you mean --in-force-by '1 January 2027'?"],
    [['latest', 'op-crc-sc', 'Norway', '2027-01-01'], 'Did you mean --out-by 2027-01-01?'],
    [['latest', 'op-crc-sc', 'Norway', '--by', '2027-01-01'], 'Did you mean --out-by?'],
    [['latest', 'op-crc-sc', 'Norway', '--denunciation'], 'Did you mean --out-by?'],
    [['latest', 'op-crc-sc', 'mine.csv', '--in-force', '2027-01-01'], 'Did you mean --register mine.csv?'],
    [['status', 'op-crc-sc', '2001-01-01'], 'Did you mean --as-of 2001-01-01?'],
    [['status', 'op-crc-sc', '--asof', '2001-01-01'], 'Did you mean --as-of?'],
    [['status', 'op-crc-sc', '--date=2001-01-01'], 'Did you mean --as-of?'],
    [['status', 'op-crc-sc', 'mine.csv'], 'Did you mean --register mine.csv?'],
    [['status', 'op-crc-sc', '--file', 'mine.csv'], 'Did you mean --register?'],
    [['status', 'op-crc-sc', 'Norway'], 'Did you mean treaty date op-crc-sc Norway?'],
    [['status', 'op-crc-sc', 'Norvège'], 'Did you mean treaty date op-crc-sc Norvège?'],
    [['date', 'op-crc-sc', 'Norway', '2001-01-01'], 'Did you mean --as-of 2001-01-01 or --deposited 2001-01-01?'],
    [['date', 'op-crc-sc', 'Norway', '2001-01-01', '--as-of', '2002-01-01'], 'Did you mean --deposited 2001-01-01?'],
    [['denunciation', 'op-crc-sc', 'Norway', '2026-01-01'], 'Did you mean --received 2026-01-01?'],
    [['denunciation', 'op-crc-sc', 'Norway', '--by', '2026-01-01'], 'Did you mean --received?'],
    [['reports', 'op-crc-sc', '--party', 'Norway'], 'Did you mean treaty reports op-crc-sc Norway?'],
    [['reports', '--party=Viet Nam', 'op-crc-sc'], "Did you mean treaty reports op-crc-sc 'Viet Nam'?"],
    [['check', 'op-crc-sc', '--register', 'mine.csv'], 'Did you mean treaty check mine.csv --treaty op-crc-sc?'],
    [['check', '--file', 'mine.csv'], 'Did you mean treaty check mine.csv?'],
    [['check', 'mine.csv', 'op-crc-sc'], 'Did you mean --treaty op-crc-sc?'],
    [['check', 'op-crc-sc', 'mine.csv'], 'Did you mean treaty check mine.csv --treaty op-crc-sc?'],
    [
      ['check', 'OP-CRC-SC', 'my acts.json', '--strict'],
      "Did you mean treaty check 'my acts.json' --treaty OP-CRC-SC --strict?",
    ],
    [
      ['convert', 'op-crc-sc', 'mine.xlsx', '--to', 'json'],
      'Did you mean treaty convert mine.xlsx --treaty op-crc-sc --to json?',
    ],
    [['check', 'mine.csv', 'mine.json'], 'Did you mean --treaty mine.json?'],
    [['audit', 'mine.csv', 'op-crc-sc'], 'Did you mean treaty audit op-crc-sc --register mine.csv?'],
    [['audit', 'mine.csv'], 'Did you mean treaty audit --register mine.csv?'],
    [['audit', 'op-crc-sc', '--registre', 'mine.csv'], 'Did you mean --register?'],
    [
      ['audit', '--treaty', 'op-crc-sc', '--register', 'mine.csv'],
      'Did you mean treaty audit op-crc-sc --register mine.csv?',
    ],
    [
      ['audit', '--register', 'mine.csv', '--treaty=op-crc-sc', '--steps'],
      'Did you mean treaty audit op-crc-sc --register mine.csv --steps?',
    ],
    [['compare', 'mine.csv', '--treaty', 'op-crc-sc'], 'Did you mean treaty compare mine.csv op-crc-sc?'],
    [['compare', 'mine.csv', 'op-crc-sc', '--until', '2020-01-01'], 'Did you mean --ends-on?'],
    [['convert', 'mine.csv', '--format', 'json'], 'Did you mean --to?'],
    [['STATUS', 'op-crc-sc'], 'Did you mean status?'],
    [['AUDIT'], 'Did you mean audit?'],
    [['date', 'op-crc-sc', '--state', 'Norway'], 'Did you mean treaty date op-crc-sc Norway?'],
  ])('names the option that was meant: %s', async (args, says) => {
    const { exit, stdout, stderr } = await runTreaty(args);
    expect([exit, stdout]).toEqual([2, '']);
    expect(words(stderr)).toContain(says);
  });

  it.each([
    [['status', 'op-crc-sc', 'something']],
    [['status', 'op-crc-sc', '--verbose']],
    [['status', 'op-crc-sc', '--party', 'Norway']],
    [['reports', 'op-crc-sc', 'Norway', '--party', 'Norway']],
    [['list', '--by', '2027-01-01']],
    [['check', 'mine.csv', 'something']],
    [['STATISTICS']],
  ])('suggests nothing where nothing suggests itself: %s', async (args) => {
    const { exit, stderr } = await runTreaty(args);
    expect(exit).toBe(2);
    expect(stderr).not.toContain('Did you mean');
  });
});

describe('a day of the command line', () => {
  it.each(['30 April 2001', '30 Apr 2001', '30 avril 2001', '30 апреля 2001 г.', '2001年4月30日'])(
    'may have its month in words: %s',
    async (day) => {
      const byFigures = await readJson(['status', 'op-crc-sc', '--as-of', '2001-04-30']);
      expect(await readJson(['status', 'op-crc-sc', '--as-of', day])).toEqual(byFigures);
      expect(await readJson(['status', 'op-crc-sc', `--as-of=${day}`])).toEqual(byFigures);
    },
  );

  // February has 28 days in 2027 and 29 in 2028, and April has 30 in every year.
  it.each([
    ['31 February 2027', 28],
    ['2027-02-31', 28],
    ['30 février 2028', 29],
    ['31 апреля 2027 г.', 30],
  ])('that does not exist is told with the days of its month: %s', async (day, days) => {
    const { exit, stderr } = await runTreaty(['date', 'op-crc-sc', 'Ireland', '--deposited', day]);
    expect(exit).toBe(2);
    expect(words(stderr)).toContain(`“${day}”. There is no such day: that month has ${days} days.`);
  });

  it('may have its month in words in an act', async () => {
    const [byWords, byFigures] = await Promise.all(
      ['ratification Norway 1 December 2026', 'ratification Norway 2026-12-01'].map((act) =>
        runTreaty(['what-if', 'op-crc-ic', '--act', act]),
      ),
    );
    expect(byWords?.stdout).toContain('1 December 2026');
    expect(byWords).toEqual(byFigures);
  });

  it('in figures of another order is refused, with both days that it can be', async () => {
    const { exit, stderr } = await runTreaty(['status', 'op-crc-sc', '--as-of', '03/04/2001']);
    expect(exit).toBe(2);
    expect(words(stderr)).toContain(
      'If 3 April 2001 is meant, write 2001-04-03. If 4 March 2001 is meant, write 2001-03-04.',
    );
  });
});

describe('an act in another order of words', () => {
  it.each([
    ['Chile accession 2026-01-31', 'accession Chile 2026-01-31'],
    ['2026-12-01 ratification Ireland', 'ratification Ireland 2026-12-01'],
    ['Viet Nam, ratification, 1 December 2026', 'ratification Viet Nam 2026-12-01'],
    ['Norway denounced 2026-12-01', 'denunciation Norway 2026-12-01'],
    ['Norvège adhésion 1 décembre 2026', 'accession Norvège 2026-12-01'],
  ])('is told in the right one: %s', async (typed, right) => {
    const args = ['what-if', 'op-crc-ic', '--act'];
    const { exit, stdout, stderr } = await runTreaty([...args, typed]);
    expect([exit, stdout]).toEqual([2, '']);
    expect(words(stderr)).toContain(`Its parts stand in another order. Write --act "${right}".`);
    expect(stderr).not.toContain('is not a kind of act');
    // The law may refuse it; it is read.
    expect((await runTreaty([...args, right])).exit).toBeLessThan(2);
  });

  it.each([
    'Atlantis ratification 2026-12-01',
    'Chile joins 2026-01-31',
    'Chile accession',
    'accession Chile 2026-02-31',
  ])('is not guessed where a part of it is not known: %s', async (typed) => {
    const { exit, stderr } = await runTreaty(['what-if', 'op-crc-ic', '--act', typed]);
    expect(exit).toBe(2);
    expect(stderr).not.toContain('another order');
  });

  it('leaves what is wrong with other acts to be told', async () => {
    const acts = ['--act', 'Chile accession 2026-01-31', '--act', 'accession Atlantis 2026-01-31'];
    const { stderr } = await runTreaty(['what-if', 'op-crc-ic', ...acts]);
    expect(words(stderr)).toContain('Write --act "accession Chile 2026-01-31".');
    expect(words(stderr)).toContain('“Atlantis” is no code');
  });
});

describe('a word of a search that occurs nowhere', () => {
  it.each([
    ['torure', 'torture'],
    ['rights of the chid', 'rights of the child'],
    ['Roterdam', 'rotterdam'],
  ])('is told with the word that was probably meant: %s', async (typed, meant) => {
    const { stdout } = await runTreaty(['list', ...typed.split(' ')]);
    expect(words(stdout)).toContain(`Did you mean “treaty list ${meant}”?`);
    expect(await readJson(['list', ...meant.split(' ')])).not.toEqual([]);
  });

  it.each(['xyzzy', 'zzz', 'fisheries subsidies'])('suggests nothing where nothing comes near: %s', async (typed) => {
    expect((await runTreaty(['list', typed])).stdout).not.toContain('Did you mean');
  });
});
