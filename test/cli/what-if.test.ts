import { describe, expect, it } from 'vitest';
import { keepFile } from './keep-file.ts';
import { runTreaty } from './run-treaty.ts';
import { words } from './words.ts';

/** What a page says of the acts supposed beside the record of 24 November 2026, in one line. */
async function suppose(...acts: readonly string[]): Promise<string> {
  const { stdout } = await runTreaty(['what-if', 'op-crc-sc', ...acts.flatMap((act) => ['--act', act])]);
  return words(stdout);
}

describe('treaty what-if', () => {
  it('has each change of status on its own day', async () => {
    const said = await suppose('ratification IRL 2026-12-01', 'denunciation NOR 2026-12-20');
    expect(said).toContain('2026-12-01 Contracting State, was signatory: Ireland');
    expect(said).toContain('2027-12-20 - 15(1) Is no longer a Party: Norway');
  });

  it('tells once of a State that it becomes or ceases to be a Party', async () => {
    // One month after its deposit Ireland is bound, one year after its notice Norway is not (articles 14(2) and 15(1)).
    const said = await suppose(
      'ratification IRL 2026-12-01',
      'denunciation NOR 2026-12-20',
      'denunciation ISL 2028-01-05',
    );
    expect(said).toContain('2027-01-01 - 14(2) Becomes a Party: Ireland');
    expect(said).toContain('2027-12-20 - 15(1) Is no longer a Party: Norway');
    expect(said).not.toMatch(/was signatory: Ireland|was Party: Norway/);
  });

  it('has a line for each act, and what is said of it below', async () => {
    const acts = ['accession IRL 2027-01-31', 'signature ERI 2026-12-31', 'denunciation BEN 2027-01-31'];
    const { stdout } = await runTreaty(['what-if', 'op-crc-sc', ...acts.flatMap((act) => ['--act', act])]);
    const [title, ...lines] = stdout.slice(0, stdout.indexOf('\n\n')).split('\n');
    expect(title).toBe('What if  3 acts (the record as of 24 November 2026)');
    // Ireland signed on 7 September 2000 (article 13); Eritrea acceded on 16 February 2005.
    expect(lines.filter((line) => !line.startsWith('    '))).toEqual([
      '  Ireland: accession, 31 January 2027',
      '  refused  Eritrea: signature, 31 December 2026 (article 13(1))',
      '  Benin: denunciation, 31 January 2027',
    ]);
    expect(lines[1]).toContain('    This State signed on 7 September 2000');
  });

  it('marks a day that is another because the month has none of its number', async () => {
    // One month after 31 January 2027, article 14(2); two years after 29 February 2028, article 12(1).
    expect(await suppose('ratification IRL 2027-01-31')).toContain('2027-02-28 * - 14(2) Becomes a Party: Ireland');
    const leap = await suppose('ratification IRL 2028-01-29');
    expect(leap).toContain('2028-02-29 - 14(2) Becomes a Party: Ireland');
    expect(leap).toContain('2030-02-28 * - 12(1) First report due: Ireland');
    expect(leap).toContain('* The month has no such day, so another day counts.');
    expect(await suppose('ratification IRL 2027-01-28')).not.toContain('*');
  });

  it('says of an act that the law would refuse what else to suppose, and not how to correct a record', async () => {
    const twice = ['what-if', 'op-crc-sc', '--act', 'ratification NOR 2027-01-05'];
    const { exit, stdout } = await runTreaty(twice);
    expect(exit).toBe(1);
    expect(words(stdout)).toContain(
      'An earlier instrument stands: ratification, 2 October 2001. Consent is given once. Choose another act or another day, or leave this one out.',
    );
    const { scenarios } = JSON.parse((await runTreaty([...twice, '--json'])).stdout);
    expect(scenarios[0].refusals).toMatchObject([
      { remedy: { text: 'Choose another act or another day, or leave this one out.' } },
    ]);
  });

  it('keeps what the State could do, and what is wrong with a correction', async () => {
    // Norway is a Party: it leaves by denunciation (article 15).
    expect(await suppose('withdrawal-of-instrument NOR 2027-01-05')).toContain('A Party leaves by denunciation');
    const struck = 'correction NOR 2027-01-05 corrects="ratification 1999-01-01" corrected="never made"';
    expect(await suppose(struck)).toContain('Name the kind and the date of the act as they are recorded');
  });

  it('says so too where a deposit alone is supposed', async () => {
    const twice = await runTreaty(['date', 'op-crc-sc', 'Norway', '--deposited', '2027-01-05']);
    expect(words(twice.stdout)).toContain(
      'Consent is given once. Choose another act or another day, or leave this one out.',
    );
  });

  it('counts side by side what has a day, and not what is awaited', async () => {
    // Nine have deposited: a tenth that only signs brings nothing about but its own status.
    const signs = keepFile('signs.csv', 'participant,kind,date\nOman,signature,2001-10-05\n');
    const ratifies = keepFile('ratifies.csv', 'participant,kind,date\nRomania,ratification,2001-10-18\n');
    const { stdout } = await runTreaty(['what-if', 'op-crc-sc', signs, ratifies, '--as-of', '2001-10-03']);
    expect(stdout).toMatch(/^signs +- +pending +0 +1 +0$/m);
    // The number is complete, Romania consents, the treaty and the ten are bound, and ten reports fall due.
    expect(stdout).toMatch(/^ratifies +2001-10-18 +2002-01-18 +10 +23 +0$/m);
    expect(words(stdout)).toContain('Changes: how many dates and statuses would be otherwise.');
  });

  it('tells at once what is wrong with acts of the command line and with each file', async () => {
    const HEAD = 'participant,kind,date';
    const day = keepFile('day.csv', `${HEAD}\nOman,ratification,2001-02-31\n`);
    const kind = keepFile('kind.csv', `${HEAD}\nOman,ratifying,2001-02-28\n`);
    const { exit, stdout, stderr } = await runTreaty([
      'what-if',
      'op-crc-sc',
      day,
      kind,
      '--act',
      'accession XXX 2001-10-18',
    ]);
    expect([exit, stdout]).toEqual([2, '']);
    const places = ['--act "accession XXX 2001-10-18" (participant)', `${day}:2:3 (date)`, `${kind}:2:2 (kind)`];
    expect(places.filter((place) => !stderr.includes(place))).toEqual([]);
  });
});
