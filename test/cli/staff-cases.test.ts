import { describe, expect, it } from 'vitest';
import { keepFile } from './keep-file.ts';
import { readJson, runTreaty } from './run-treaty.ts';
import { words } from './words.ts';

// Each page is kept whole beside this file; what must be on it is worked out here by hand, from the articles and the published record.

/** Runs a case, and compares its page with the one that is kept. */
async function page(name: string, args: readonly string[]): Promise<string> {
  const { exit, stdout, stderr } = await runTreaty(args);
  expect([exit, stderr]).toEqual([0, '']);
  for (const line of stdout.split('\n')) expect(line.length).toBeLessThanOrEqual(80);
  await expect(stdout).toMatchFileSnapshot(`golden/${name}.txt`);
  return words(stdout);
}

const NINE = 'Andorra, Bangladesh, Cuba, Iceland, Kazakhstan, Morocco, Norway, Panama,';

describe('OP-CRC-SC on 3 October 2001, with nine deposits', () => {
  const whatIf = (...acts: readonly string[]) => [
    ...['what-if', 'op-crc-sc', '--as-of', '2001-10-03'],
    ...acts.flatMap((act) => ['--act', act]),
  ];

  it('enters into force for ten States on 18 January 2002, three months after 18 October, if Romania ratifies on that day', async () => {
    const said = await page('op-crc-sc-romania', whatIf('ratification Romania 2001-10-18'));
    expect(said).toContain(
      '10 instruments are required, 9 are deposited; 1 more is needed. then in force on 18 January 2002',
    );
    expect(said).toContain('2001-10-18 - 14(1) The number of 10 instruments is complete');
    expect(said).toContain('2001-10-18 Contracting State, was signatory: Romania');
    expect(said).toContain(`2002-01-18 - 14(1) Becomes a Party (10): ${NINE} Romania, Sierra Leone`);
    // Article 12(1): within two years following the entry into force.
    expect(said).toContain(`2004-01-18 - 12(1) First report due (10): ${NINE} Romania, Sierra Leone`);
  });

  it('enters into force for eleven, on the same day, if two deposit on one day', async () => {
    const said = await page(
      'op-crc-sc-two-on-one-day',
      whatIf('ratification Romania 2001-10-18', 'accession Uganda 2001-10-18'),
    );
    expect(said).toContain('then in force on 18 January 2002 (article 14(1))');
    expect(said).toContain(`2002-01-18 - 14(1) Becomes a Party (11): ${NINE} Romania, Sierra Leone, Uganda`);
  });

  it('waits again, unless a number once complete stays complete, if one of the ten withdraws on 1 January 2002', async () => {
    const said = await page(
      'op-crc-sc-one-withdraws',
      whatIf('ratification Romania 2001-10-18', 'withdrawal-of-instrument Panama 2002-01-01'),
    );
    expect(said).toContain('then Article 14(1): 10 instruments are required, 9 are deposited; 1 more is needed.');
    expect(said).toContain('By another reading, a number once complete stays complete: in force on 18 January 2002.');
    expect(said).toContain('2002-01-01 Signatory, was contracting State: Panama');
    expect(said).not.toContain('Becomes a Party');
  });
});

describe('the amendment to CRC article 43(2) on 17 November 2002', () => {
  it('lacks one acceptance of 128, two thirds of 191 Parties, and any of the 64 others could give it', async () => {
    const said = await page('crc-43-2-needed', ['needed', 'crc', 'article-43-2', '--as-of', '2002-11-17']);
    expect(said).toContain('128 acceptances are required of 191 Parties, 127 are there; 1 more is needed.');
    expect(said).toContain('of any of 64 participants: Afghanistan, Albania,');
    expect(said).toContain('Ireland, Japan,');
  });

  it('is in force on 18 November 2002, the day of the acceptance by Ireland', async () => {
    const act = 'amendment-acceptance Ireland 2002-11-18 amendment=article-43-2';
    const said = await page('crc-43-2-ireland', ['what-if', 'crc', '--act', act, '--as-of', '2002-11-17']);
    expect(said).toContain('then in force on 18 November 2002 (article 50(2)).');
    expect(said).toContain('2002-11-18 - 50(2) Amendment article-43-2 enters into force');
  });

  it('is pending with its numbers once half the acceptances are there: 64 of 127, two thirds of 190 Parties', async () => {
    // In the list of acceptances in order of day, the sixty-fourth is that of Burkina Faso, 26 July 1999.
    const said = await page('crc-43-2-half', ['needed', 'crc', 'article-43-2', '--as-of', '1999-07-26']);
    expect(said).toContain('127 acceptances are required of 190 Parties, 64 are there; 63 more are needed.');
    expect(said).toContain('No single act would bring it into force.');
  });

  it('is still pending after a further acceptance, which changes the numbers and no date', async () => {
    const act = 'amendment-acceptance Slovakia 1999-07-29 amendment=article-43-2';
    const said = await page('crc-43-2-sixty-fifth', ['what-if', 'crc', '--act', act, '--as-of', '1999-07-26']);
    expect(said).toContain('127 acceptances are required of 190 Parties, 65 are there; 62 more are needed.');
    expect(said).toContain('No date would be otherwise.');
  });
});

describe('the Paris Agreement on 1 October 2016', () => {
  // Of 37,168,344 Gg in all, 55 % are 20,442,589.2. Those missing: Russian Federation 7.53 %, India 4.10 %, Japan 3.79 %, Germany 2.56 %.
  it('reaches 55 % by the Russian Federation alone', async () => {
    const said = await page('paris-smallest-sets', ['needed', 'paris', '--as-of', '2016-10-01']);
    expect(said).toContain('those who have deposited account for 47.81 %');
    expect(said).toContain('one State suffices, if it is the right one: Russian Federation');
  });

  it('reaches it by two only with India and Japan', async () => {
    const said = await page('paris-sets-of-two', ['needed', 'paris', '--as-of', '2016-10-01', '--size', '2']);
    expect(said).toMatch(/none could be left out: India, Japan ?$/);
  });
});

describe('scenarios that are kept as files', () => {
  const HEAD = 'participant,kind,date';
  const quick = () => keepFile('quick.csv', `${HEAD}\nRomania,ratification,2001-10-18\n`);
  const slow = () => keepFile('slow.csv', `${HEAD}\nRomania,ratification,2001-11-30\nUganda,accession,2001-12-31\n`);

  it('stand side by side under their names, each with what it changes', async () => {
    const { exit, stdout } = await runTreaty(['what-if', 'op-crc-sc', quick(), slow(), '--as-of', '2001-10-03']);
    expect(exit).toBe(0);
    const lines = stdout.split('\n');
    expect(lines[0]).toBe('Scenario    Met on      In force    Parties  Changes  Refused');
    expect(lines[1]).toMatch(/^the record {2}- +pending +0 +0 +0$/);
    expect(lines[2]).toMatch(/^quick {7}2001-10-18 {2}2002-01-18 {2}10 /);
    // Three months after 30 November are 28 February: February 2002 has no thirtieth day.
    expect(lines[3]).toMatch(/^slow {8}2001-11-30 {2}2002-02-28 {2}11 /);
  });

  it('can be ten, and not eleven', async () => {
    const ten = Array.from({ length: 10 }, quick);
    expect((await runTreaty(['what-if', 'op-crc-sc', ...ten, '--as-of', '2001-10-03'])).exit).toBe(0);
    const { exit, stdout, stderr } = await runTreaty(['what-if', 'op-crc-sc', ...ten, quick()]);
    expect([exit, stdout, stderr]).toEqual([2, '', '11 scenarios are given, and 10 fit side by side.\n']);
  });

  it('give the same answer as their acts on the command line, and again when they are run again', async () => {
    const asOf = ['--as-of', '2001-10-03'];
    const ofFile = await readJson(['what-if', 'op-crc-sc', quick(), ...asOf]);
    const ofLine = await readJson(['what-if', 'op-crc-sc', '--act', 'ratification ROU 2001-10-18', ...asOf]);
    expect(ofFile.scenarios).toEqual([{ ...ofLine.scenarios[0], scenario: 'quick' }]);
    expect(await readJson(['what-if', 'op-crc-sc', quick(), ...asOf])).toEqual(ofFile);
  });
});

describe('what cannot be supposed', () => {
  const whatIf = (...args: readonly string[]) => runTreaty(['what-if', 'op-crc-sc', '--as-of', '2001-10-03', ...args]);

  it('a wrong date, an unknown State and an unknown kind are named together, with what to do', async () => {
    const { exit, stdout, stderr } = await whatIf(
      ...['--act', 'ratification Romania 2001-02-29', '--act', 'ratification Ruritania 2001-10-18'],
      ...['--act', 'ratifies Kenya 2001-10-18', '--act', 'ratification'],
    );
    expect([exit, stdout]).toEqual([2, '']);
    const said = words(stderr);
    for (const each of ['--act "ratification Romania 2001-02-29"', '--act "ratification Ruritania 2001-10-18"']) {
      expect(said).toContain(each);
    }
    expect(said).toContain('--act "ratifies Kenya 2001-10-18"');
    expect(said).toContain('28 days');
    expect(said).toContain('Ruritania');
    expect(said).toContain('An act is "<kind> <participant> <date>", such as "ratification KEN 2026-12-01".');
  });

  it('an act that the law refuses is refused with the article, changes nothing, and ends with 1', async () => {
    const { exit, stdout } = await whatIf('--act', 'ratification Norway 2001-10-18');
    expect(exit).toBe(1);
    expect(words(stdout)).toContain('refused Norway: ratification, 18 October 2001 (article 13(2))');
    expect(stdout).toContain('No date would be otherwise.');
  });

  it('of two acts that contradict each other the second is refused', async () => {
    const { exit, stdout } = await whatIf(
      ...['--act', 'ratification Romania 2001-10-18', '--act', 'accession Romania 2001-10-19'],
    );
    expect(exit).toBe(1);
    expect(words(stdout)).toContain('refused Romania: accession, 19 October 2001');
    expect(words(stdout)).toContain('in force on 18 January 2002');
  });

  it('nothing at all is told to suppose something', async () => {
    const { exit, stderr } = await whatIf();
    expect(exit).toBe(2);
    expect(stderr).toContain('Give at least one act');
  });

  it('what is needed for a treaty in force is nothing, and is said to be', async () => {
    const { exit, stdout } = await runTreaty(['needed', 'op-crc-sc']);
    expect(exit).toBe(0);
    expect(words(stdout)).toContain(
      'Nothing more is needed: the condition was met on 18 October 2001. It is in force since 18 January 2002.',
    );
  });
});
