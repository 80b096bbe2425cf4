import { describe, expect, it } from 'vitest';
import { keepFile } from './keep-file.ts';
import { readJson, runTreaty } from './run-treaty.ts';
import { words } from './words.ts';

/** Runs `treaty needed`, expects an answer, and reads the page as words. */
async function needed(...args: readonly string[]): Promise<string> {
  const { exit, stdout } = await runTreaty(['needed', ...args]);
  expect(exit).toBe(0);
  for (const line of stdout.split('\n')) expect(line.length).toBeLessThanOrEqual(80);
  return words(stdout);
}

describe('treaty needed, for a treaty', () => {
  it('lists sets of a size beyond the State that suffices alone', async () => {
    const said = await needed('paris', '--as-of', '2016-10-01', '--size', '5');
    expect(said).toContain(
      'suffices, if it is the right one. Groups of 5 States of which none could be left out: India,',
    );
    expect(said).toContain('or other groups of that size.');
  });

  it('never says that there is none where the search was given up', async () => {
    const said = await needed('kyoto', '--as-of', '2001-04-01', '--size', '30');
    expect(said).toContain('none was found before the search was given up; there may be some.');
    expect(said).not.toContain('there are none');
  });

  it('says what is not known of a share without a table, and answers for the rest', async () => {
    // Article 16(1) of the Montreal Protocol: eleven, of which ten are there, and two thirds of the consumption of 1986.
    const montreal = await needed('montreal-protocol', '--as-of', '1988-10-01');
    expect(montreal).not.toContain('Not even');
    expect(montreal).toContain('in 1986, nor if it was reached by 1 October 1988.');
    expect(montreal).toMatch(/For the rest of the condition: The instrument of any one of the \d+ States/);
    // Article 18(1) of the Ballast Water Management Convention: thirty, and 35 % of the tonnage.
    const ballast = await needed('bwm', '--register', 'none', '--as-of', '2015-01-01');
    expect(ballast).toMatch(
      /It is not known here whose instruments account for .*gross tonnage .* For the rest of the condition: The instruments of any 30/,
    );
  });

  it('says of a treaty that is over that it has ended, and not since when it is in force', async () => {
    // Ten deposits by 18 October 2001: in force on 18 January 2002. All denounce on 31 January 2010, by 15(1) for 31 January 2011.
    const ten = ['BGD', 'PAN', 'AND', 'ISL', 'KAZ', 'SLE', 'CUB', 'MAR', 'NOR', 'ROU'];
    const rows = ten.flatMap((code) => [`${code},accession,2001-10-18`, `${code},denunciation,2010-01-31`]);
    const path = keepFile('over.csv', ['participant,kind,date', ...rows, ''].join('\n'));
    const ask = (asOf: string) =>
      needed('op-crc-sc', '--register', path, '--record-ends-on', '2026-01-01', '--as-of', asOf);
    expect(await ask('2011-01-30')).toContain('met on 18 October 2001. It is in force since 18 January 2002.');
    const over = await ask('2011-01-31');
    expect(over).toContain('met on 18 October 2001. The treaty ceases to be in force on 31 January 2011.');
    expect(over).not.toContain('in force since');
  });

  it('names only who could act: Canada left the Kyoto Protocol in 2012, and Andorra never was a Party', async () => {
    const { sets } = await readJson(['needed', 'doha-amendment', '--as-of', '2019-01-01']);
    // 192 Parties, of which 122 have accepted and the European Union, whose acceptance is not additional, is one.
    expect(sets).toMatchObject({ size: 22, candidates: 192 - 122 - 1, unknown: [] });
    for (const set of sets.sets) {
      expect(set).not.toContain('CAN');
      expect(set).not.toContain('AND');
    }
  });

  it('says of a past day that it is not known which States existed, and whom the words of a clause admitted', async () => {
    const npt = await needed('npt', '--as-of', '1969-12-01');
    expect(npt).toMatch(
      /of 22 States suffice, if they are the right ones: Russian Federation, United States of America, and any 20 of the \d+ others/,
    );
    expect(npt).toContain('It is not known here which States existed on 1 December 1969');
    const charter = await needed('un-charter-amend-61', '--as-of', '1973-07-01');
    expect(charter).toMatch(
      /of 8 States suffice, if they are the right ones: United States of America, and any 7 of the \d+ others/,
    );
    expect(charter).toContain(
      'It is not known here State by State who could join (article 108: Members of the United Nations).',
    );
    // Those who could join the OP-CRC-SC are known: the parties to and the signatories of the CRC.
    expect(await needed('op-crc-sc', '--as-of', '2001-10-03')).not.toContain('not known');
  });

  it('says that the entry into force of the parent alone is awaited, and asks for no instrument', async () => {
    const said = await needed('iccpr-op1', '--as-of', '1975-12-01', '--in-force-by', '1976-03-23');
    expect(said).toContain('To be in force by 23 March 1976: pending. Article 9(1): The ICCPR must be in force.');
    expect(said).not.toContain('0 more instruments');
    expect(said).not.toContain('leads to 24 March 1976');
    expect(said).toContain(
      'No further instrument is needed: the condition was met on 12 December 1973. What is awaited is the entry into force of the ICCPR alone.',
    );
  });

  it('answers --size also where any State will do', async () => {
    const large = await needed('op-crc-sc', '--as-of', '2001-10-03', '--size', '500');
    expect(large).toContain('any one of the 183 States that can still join suffices. Groups of 500 States');
    expect(large).toContain('left out: there are none.');
    // Three of ten are there on 1 July 2001, so that seven are missing.
    const small = await needed('op-crc-sc', '--as-of', '2001-07-01', '--size', '1');
    expect(small).toMatch(
      /The instruments of any 7 of the \d+ States .* Groups of 1 State of which none could be left out: there are none/,
    );
  });

  it('sets out one set for all where most of its members may be anybody', async () => {
    const said = await needed('kyoto', '--as-of', '2001-04-01');
    // Of the emissions of 1990 53.75 % are missing; of those left, 36.1 % are American, 17.4 % Russian and 8.5 % Japanese.
    expect(said).toMatch(
      /of 22 States suffice, if they are the right ones\. They may be these: United States of America, Russian Federation, Japan, and any 19 of the \d+ others or perhaps other groups of that size\./,
    );
  });

  it('says when the treaty opens, of a day before', async () => {
    const said = await needed('op-crc-sc', '--as-of', '1999-01-01');
    expect(said).toContain('Nothing can be deposited before 25 May 2000, the day on which it opens.');
    // Three months before 1 August 2000 is 1 May, when it is not open yet.
    const early = await needed('op-crc-sc', '--as-of', '1999-01-01', '--in-force-by', '2000-08-01');
    expect(early).toContain('No deposit brings it into force by 1 August 2000: the treaty opened on 25 May 2000.');
    expect(early).not.toContain('suffice');
  });
});

describe('treaty needed, for an amendment', () => {
  const CRC = ['crc', 'article-43-2', '--as-of', '2002-11-17'];

  it('lists the acts that bring it into force by a day: acceptances at once, denunciations a year later', async () => {
    const early = await needed(...CRC, '--in-force-by', '2002-12-01');
    expect(early).toContain('One act on that day would bring it into force by 1 December 2002:');
    expect(early).not.toContain('denunciation');
    const late = await needed(...CRC, '--in-force-by', '2003-11-17');
    expect(late).toContain('denunciation, in force on 17 November 2003, of any of the same 64 participants');
    const never = await needed(...CRC, '--in-force-by', '2002-11-16');
    expect(never).toContain('No single act would bring it into force by 16 November 2002.');
  });

  it('refuses --size', async () => {
    const { exit, stdout, stderr } = await runTreaty(['needed', ...CRC, '--size', '2']);
    expect([exit, stdout]).toEqual([2, '']);
    expect(words(stderr)).toContain('Leave --size out.');
  });
});

describe('treaty latest', () => {
  it('says first that it is too late where the last day has passed', async () => {
    const args = ['latest', 'op-crc-sc', '--as-of', '2001-10-03', '--in-force-by'];
    // Three months before 2 January are 2 October, before 3 January 3 October.
    const past = await runTreaty([...args, '2002-01-02']);
    expect(words(past.stdout)).toMatch(
      /^To be bound by 2 January 2002: too late\. The last day to deposit was 2 October 2001 \(article 14\(1\)\)\. /,
    );
    const open = await runTreaty([...args, '2002-01-03']);
    expect(words(open.stdout)).toMatch(
      /^To be bound by 3 January 2002: deposit by 3 October 2001 \(article 14\(1\)\)\. /,
    );
  });
});
