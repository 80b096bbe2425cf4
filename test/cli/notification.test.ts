import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../src/participants/language.ts';
import { keepOwnTreaty } from './keep-file.ts';
import { readJson, runTreaty } from './run-treaty.ts';
import { words } from './words.ts';

const draft = (treaty: string, act: string, ...more: readonly string[]) =>
  runTreaty(['notification', treaty, '--act', act, ...more]);

describe('treaty notification: the day that follows', () => {
  // Worked by hand, each from its article and the day of the act.
  it.each([
    // One month after deposit; there is no 31 February.
    ['op-crc-sc', 'ratification Ireland 2027-01-31', [], '2027-02-28', '14(2)'],
    // One year after receipt: 29 February 2028 leads to a year without that day.
    ['op-crc-sc', 'denunciation Norway 2028-02-29', [], '2029-02-28', '15(1)'],
    // The thirtieth day after deposit: eight days are left of December, and 22 of January.
    ['crpd', 'formal-confirmation EUE 2010-12-23', ['--as-of', '2010-12-22'], '2011-01-22', '45(2)'],
    // Three months after deposit.
    ['wipo-beijing', 'accession Norway 2026-12-01', [], '2027-03-01', '27'],
    // Three months after notice to all other Parties and the Security Council.
    ['npt', 'denunciation Norway 2027-01-10', [], '2027-04-10', 'X(1)'],
    // The first day of the month after three months from the receipt: 10 December, then 1 January.
    ['echr-p13', 'territorial-extension Netherlands 2027-09-10 territory=Aruba', [], '2028-01-01', '4(2)'],
    // The 128th of 191 Parties: in force on the day of the acceptance.
    [
      'crc',
      'amendment-acceptance Ireland 2002-11-18 amendment=article-43-2',
      ['--as-of', '2002-11-17'],
      '2002-11-18',
      '50(2)',
    ],
  ])('%s, %s %j: %s (article %s)', async (treaty, act, options, on, article) => {
    const { kind, effect } = await readJson(['notification', treaty, '--act', act, ...options]);
    expect([kind, effect.answer.value, effect.answer.article]).toEqual(['draft', on, article]);
  });

  it('is none where the act moves no date: the Gambia revoked before its denunciation took effect (VCLT 68)', async () => {
    const act = 'revocation-of-denunciation Gambia 2017-02-10';
    const { exit, stdout } = await draft('rome-statute', act, '--as-of', '2017-02-09');
    expect(exit).toBe(0);
    expect(stdout).toContain('Denunciation: received on 10 November 2016');
    expect(stdout).toContain('No date follows from it.');
  });
});

describe('treaty notification: the page', () => {
  it.each([
    ['op-crc-sc-ratification', 'op-crc-sc', 'ratification Ireland 2027-01-31', []],
    ['op-crc-sc-denunciation', 'op-crc-sc', 'denunciation Norway 2028-02-29', []],
    ['beijing-accession', 'wipo-beijing', 'accession Norway 2026-12-01', []],
    ['crpd-european-union', 'crpd', 'formal-confirmation EUE 2010-12-23', ['--as-of', '2010-12-22']],
  ])('%s is kept whole, in 80 columns, and marked as a draft on its first line', async (name, treaty, act, options) => {
    const { exit, stdout, stderr } = await draft(treaty, act, ...options);
    expect([exit, stderr]).toEqual([0, '']);
    expect(stdout).toMatch(/^DRAFT, to be checked\./);
    for (const line of stdout.split('\n')) expect(line.length).toBeLessThanOrEqual(80);
    await expect(stdout).toMatchFileSnapshot(`golden/notification-${name}.txt`);
  });

  it('says to whom it goes: the depositary, and whom the article itself names', async () => {
    const norway = words((await draft('op-crc-sc', 'denunciation Norway 2027-01-31')).stdout);
    expect(norway).toContain('Article 15(1): It is sent to: Secretary-General of the United Nations, New York.');
    expect(norway).toContain(
      'the other States Parties to the Convention and all States that have signed the Convention',
    );
    expect(words((await draft('npt', 'denunciation Norway 2027-01-10')).stdout)).toContain(
      'To: all other Parties and the Security Council',
    );
    // Ottawa 20(2), and CCM 20(2) in the same words: notice to all other Parties, the depositary and the Security Council.
    for (const id of ['ottawa', 'ccm']) {
      expect(words((await draft(id, 'denunciation Norway 2027-01-31')).stdout)).toContain(
        'To: all other Parties, the depositary and the Security Council',
      );
    }
    const report = words((await draft('op-crc-sc', 'report Norway 2027-01-10')).stdout);
    expect(report).toContain('To: the Committee on the Rights of the Child');
    expect(report).not.toContain('depositary');
    expect(report).not.toContain('Who signs it');
  });

  it('asks an organisation for its competence where the treaty does (CRPD 44(1)), and else says that it is not known', async () => {
    const crpd = await draft('crpd', 'formal-confirmation EUE 2010-12-23', '--as-of', '2010-12-22');
    expect(words(crpd.stdout)).toContain('In accordance with article 44(1), the organisation named above declares');
    const nagoya = words((await draft('nagoya', 'approval EUE 2014-05-16', '--as-of', '2014-05-15')).stdout);
    expect(nagoya).toContain('Whether an organisation must declare its competence, this definition does not say.');
    expect(words((await draft('crpd', 'accession Bhutan 2027-01-10')).stdout)).not.toContain('competence');
  });

  it.each(LANGUAGES)('is written in %s, in lines of 80 columns', async (language) => {
    const { exit, stdout } = await draft('op-crc-sc', 'denunciation Norway 2028-02-29', '--lang', language);
    expect(exit).toBe(0);
    const [first = ''] = stdout.split('\n');
    expect(first).toMatch(/^(?:DRAFT|PROJET|PROYECTO|ПРОЕКТ|مشروع|草稿)/);
    if (language !== 'en') expect(stdout).not.toMatch(/DRAFT|Party|signed|sent/);
    expect(stdout).toContain('15(1)');
  });
});

describe('an act to which the law gives no effect', () => {
  it('is not drafted, with the reason: Norway is a Party already', async () => {
    const { exit, stdout } = await draft('op-crc-sc', 'ratification Norway 2027-01-31');
    expect(exit).toBe(1);
    expect(words(stdout)).toContain('No draft: as the record stands, this act would have no effect.');
    expect(words(stdout)).toContain('An earlier instrument stands: ratification, 2 October 2001.');
    const json = await runTreaty(['notification', 'op-crc-sc', '--act', 'ratification Norway 2027-01-31', '--json']);
    expect([json.exit, JSON.parse(json.stdout).kind]).toEqual([1, 'refused']);
  });

  // VCLT 56: a treaty without such a clause is not subject to denunciation unless the Parties meant to admit it or its nature implies it.
  it('is drafted with --anyway, and its head says what stands in the way: a denunciation of the ICCPR', async () => {
    const act = 'denunciation Norway 2027-01-01';
    expect((await draft('iccpr', act)).exit).toBe(1);
    const { exit, stdout } = await draft('iccpr', act, '--anyway');
    expect(exit).toBe(1);
    const [head = ''] = stdout.split('\nTo: ');
    expect(words(head)).toMatch(
      /^DRAFT.*VCLT 56: As the record stands.*VCLT 56\(1\): .*VCLT 56\(2\): At least twelve months/,
    );
    expect(words(stdout)).toContain('it intends to denounce the treaty named above, because [');
    expect(stdout).not.toContain('What follows');
  });
});

describe('treaty notification and bad input', () => {
  it.each([
    ['domestic-ratification Norway 2027-01-01', 'A ratification under internal law is sent to nobody'],
    [
      'correction Norway 2027-01-01 corrects="ratification 2001-10-02" corrected=never-made',
      'No State sends an act of the kind',
    ],
    ['ratification Norwey 2027-01-01', 'Norway'],
    ['ratification 2027-01-01', 'The State or organisation is missing'],
  ])('%s is refused, with what to do', async (act, says) => {
    const { exit, stdout, stderr } = await draft('op-crc-sc', act);
    expect([exit, stdout]).toEqual([2, '']);
    expect(words(stderr)).toContain(says);
  });

  it('asks for the record of a treaty of one’s own, and says when nobody has acted', async () => {
    const treaty = await keepOwnTreaty();
    expect((await draft(treaty, 'ratification Ireland 2027-01-31')).exit).toBe(4);
    const { exit, stdout } = await draft(treaty, 'signature Ireland 2027-01-31', '--register', 'none');
    expect(exit).toBe(0);
    expect(words(stdout)).toContain('give full powers to [name and office of the representative] to sign');
  });
});
