import { describe, expect, it } from 'vitest';
import { keepFile } from './keep-file.ts';
import { readJson, runTreaty } from './run-treaty.ts';
import { words } from './words.ts';

const forecast = (...args: readonly string[]) => runTreaty(['forecast', ...args]);
const PENDING = ['op-crc-sc', '--as-of', '2001-08-01', '--futures', '2000'];

describe('treaty forecast', () => {
  it('prints the numbers that are missing, the spread of the futures, chances and the seed, in 80 columns', async () => {
    const { exit, stdout, stderr } = await forecast(...PENDING);
    expect([exit, stderr]).toEqual([0, '']);
    // Four deposits by 1 August 2001: Bangladesh, Panama, Andorra, Iceland.
    expect(words(stdout)).toContain('10 instruments are required, 4 are deposited; 6 more are needed.');
    expect(stdout).toMatch(/^in half of the futures by +\d{4}-\d\d-\d\d$/m);
    expect(stdout).toMatch(/^in nine tenths of them +\d{4}-\d\d-\d\d +\d{4}-\d\d-\d\d$/m);
    expect(stdout).toMatch(/^2002-12-31 +\d+ %$/m);
    expect(stdout).toContain('Not in force by 1 August 2031: ');
    expect(stdout).toContain('2000 futures, seed 1.');
    for (const line of stdout.split('\n')) expect(line.length).toBeLessThanOrEqual(80);
  });

  it('is the same for the same seed, and another for another', async () => {
    const one = await readJson(['forecast', ...PENDING, '--seed', '7']);
    expect(await readJson(['forecast', ...PENDING, '--seed', '7'])).toEqual(one);
    expect(one.seed).toBe(7);
    expect(await readJson(['forecast', ...PENDING, '--seed', '8'])).not.toEqual({ ...one, seed: 8 });
  });

  it('tells the chance by each day that is asked about, which only grows', async () => {
    const by = ['2001-08-01', '2002-06-30', '2003-06-30', '2030-12-31'].flatMap((day) => ['--by', day]);
    const { chances, never } = await readJson(['forecast', ...PENDING, ...by]);
    const shares: readonly number[] = chances.map(({ chance }: { chance: number }) => chance);
    expect(shares[0]).toBe(0);
    expect(shares).toEqual([...shares].sort((a, b) => a - b));
    expect(shares.at(-1)).toBeLessThanOrEqual(1 - never);
    expect((await readJson(['forecast', ...PENDING, '--by', '2099-01-01'])).chances).toEqual([
      { by: '2099-01-01', chance: null },
    ]);
  });

  it('of an amendment counts acceptances against the Parties', async () => {
    const { stdout } = await forecast('crc', 'article-43-2', '--as-of', '2001-06-01', '--futures', '500');
    expect(words(stdout)).toContain('CRC, article-43-2, as of 1 June 2001');
    expect(words(stdout)).toContain('128 acceptances are required of 191 Parties');
  });

  it.each([
    ['a treaty in force', ['op-crc-sc'], 'In force since 18 January 2002: there is nothing to forecast.'],
    [
      'a treaty whose date is set',
      ['op-crc-sc', '--as-of', '2001-10-20'],
      'What article 14(1) asks for is there since 18 October 2001: in force on 18 January 2002.',
    ],
    [
      'a record with one deposit',
      ['op-crc-sc', '--as-of', '2000-12-20'],
      '1 deposit has been made. With fewer than three, nothing can be said of the pace at which others follow',
    ],
    [
      'a record with two deposits',
      ['op-crc-sc', '--as-of', '2001-02-28'],
      '2 deposits have been made. With fewer than three, nothing can be said',
    ],
  ])('says of %s what can and what cannot be said', async (_, args, said) => {
    const { exit, stdout, stderr } = await forecast(...args);
    expect([exit, stderr]).toEqual([0, '']);
    expect(words(stdout)).toContain(said);
  });

  it('ends with 3 under --strict where it gives no date of the law', async () => {
    expect((await forecast(...PENDING, '--strict')).exit).toBe(3);
    expect((await forecast('op-crc-sc', '--strict')).exit).toBe(0);
  });

  it('of a record without a deposit says so, and not that it never happens', async () => {
    const register = keepFile('empty.json', '{"treaty": "op-crc-sc", "sources": [], "acts": []}');
    const { stdout } = await forecast('op-crc-sc', '--register', register, '--as-of', '2001-08-01');
    expect(words(stdout)).toContain('No deposit has been made. With fewer than three, nothing can be said');
  });

  it.each([
    ['a day before the forecast', [...PENDING, '--by', '2001-07-31'], '--by 2001-07-31: this day is before 2001-08-01'],
    [
      'a day that does not exist',
      [...PENDING, '--by', '2002-02-30'],
      'The option --by <date> is given “2002-02-30”. There is no such day: that month has 28 days. A date is written as YYYY-MM-DD, such as 2002-01-18.',
    ],
    ['no futures', ['op-crc-sc', '--futures', '0'], 'Give a whole number from 100 to 10,000,000.'],
    ['too many years', ['op-crc-sc', '--years', '201'], 'Give a whole number from 1 to 200.'],
    ['a seed that is no number', ['op-crc-sc', '--seed', 'x'], 'Give a whole number from 1 to 4,294,967,295.'],
    ['an unknown amendment', ['crc', 'article-43'], 'holds no amendment “article-43”. Did you mean “article-43-2”?'],
    ['an unknown treaty', ['op-crc-zz'], 'is neither a treaty of the catalogue nor a file'],
  ])('refuses %s', async (_, args, said) => {
    const { exit, stdout, stderr } = await forecast(...args);
    expect([exit, stdout]).toEqual([2, '']);
    expect(words(stderr)).toContain(said);
  });
});
