import { describe, expect, it } from 'vitest';
import { keepFile } from './keep-file.ts';
import { readJson, runTreaty } from './run-treaty.ts';
import { words } from './words.ts';

const say = async (...args: readonly string[]) => words((await runTreaty(['latest', ...args])).stdout);
const refusal = async (...args: readonly string[]) => {
  const { exit, stderr } = await runTreaty(['latest', ...args]);
  expect(exit).toBe(2);
  return words(stderr);
};

describe('treaty latest --territory', () => {
  it.each([
    ['Norway', '“Norway” is no territory'],
    ['gbr', '“gbr” is no territory'],
    ['European Union', '“European Union” is no territory'],
    [' ', 'The option “--territory” needs a value.'],
  ])('refuses what is no territory: %s', async (given, says) => {
    const args = ['latest', 'apostille', 'GBR', '--territory', given, '--in-force-by', '2030-01-01'];
    const { exit, stdout, stderr } = await runTreaty(args);
    expect([exit, stdout]).toEqual([2, '']);
    expect(stderr).toContain(says);
  });

  it('gives the last day to receive an extension, and proves it (Apostille 13, 11)', async () => {
    const page = await say('apostille', 'United Kingdom', '--territory', 'Bermuda', '--in-force-by', '2028-03-01');
    expect(page).toContain(
      'For the treaty to apply to Bermuda by 1 March 2028: notice must be received by 1 January 2028 (article 11).',
    );
    expect(page).toContain('A notification received on 1 January 2028 lets the treaty apply there from 1 March 2028.');
    expect(page).toContain('A notification received on 2 January 2028 lets the treaty apply there from 2 March 2028.');
  });

  it('says that none is needed, or is of use, by what is on record', async () => {
    const args = ['apostille', 'GBR', '--territory', 'Hong Kong', '--in-force-by'];
    expect(await say(...args, '1970-03-01')).toContain(
      'No notification is needed. By what is on record, the treaty applies there from 25 April 1965.',
    );
    expect(await say(...args, '1999-03-01')).toContain(
      'No notification is in time for 1 March 1999: from 1 July 1997 the State is no longer responsible for the territory.',
    );
  });

  it('says what is not known of an article that names no day, and of clauses without one on territories', async () => {
    const by = ['GBR', '--territory', 'Bermuda', '--in-force-by', '2030-01-01'];
    // Ninety days: 28 of October, 30 of November, 31 of December, 1 of January.
    const genocide = await say('genocide', ...by);
    expect(genocide).toContain('indeterminate (article XII)');
    expect(genocide).toContain('1 January 2030, if it has effect from the day of its receipt');
    expect(genocide).toContain('3 October 2029, if it is dated as an instrument of its State');
    expect(await say('single-convention-1961', ...by)).toContain('1 January 2030, if its consent is needed');
    expect(await say('statelessness-1961', ...by)).toContain('indeterminate (article 15(2))');
    expect(await say('uncac', 'GBR', '--territory', 'Montserrat', '--in-force-by', '2030-01-01')).toContain(
      'whether it has one is not known here',
    );
  });

  it.each(['cat', 'crpd', 'op-crc-sc', 'iccpr'])(
    'says that %s has no article on territories, and what governs',
    async (id) => {
      const by = [id, 'GBR', '--territory', 'Gibraltar', '--in-force-by', '2030-01-01'];
      const page = await say(...by);
      expect(page).toContain('(VCLT 29)');
      expect(page).toContain('The treaty has no article on territories');
      expect(page).toContain('in respect of its entire territory, unless a different intention appears');
      expect(page).not.toContain('No territory of this name');
    },
  );

  it.each([
    ['Atlantis', true],
    ['Sark', true],
    ['Bermuda', false],
    ['BMU', false],
    ['Bermudes', false],
    ['Guernsey and Alderney', false],
    ['Anguilla and Turks and Caicos Islands', false],
  ])('takes %s, and says where neither the names nor a record has it', async (territory, isUnknown) => {
    const page = await say('apostille', 'GBR', '--territory', territory, '--in-force-by', '2030-01-01');
    expect(page).toContain('notice must be received by 2 November 2029');
    expect(page.includes('No territory of this name is known here')).toBe(isUnknown);
  });

  it('says of a treaty without a clause that an extension on record has been made (UNCAC, VCLT 29)', async () => {
    const territory = ['uncac', 'GBR', '--territory', 'Bermuda'];
    expect(await say(...territory, '--in-force-by', '2030-01-01')).toContain(
      'No notification is needed. By what is on record, the treaty was extended to this territory by a notification of 4 June 2018.',
    );
    expect(await say(...territory, '--out-by', '2030-01-01')).toContain('Can an extension be withdrawn');
  });

  it('gives with --out-by the last day to end an extension, by whoever made it (Apostille 14)', async () => {
    const args = ['apostille', '--territory', 'Hong Kong', '--as-of', '1965-03-01', '--out-by', '1975-01-23'];
    expect(await say(...args)).toContain(
      'For the treaty to apply to Hong Kong no longer on 23 January 1975: notice must be received by 24 July 1969 (article 14).',
    );
    expect(await readJson(['latest', ...args])).toMatchObject({
      kind: 'determined',
      value: '1969-07-24',
      article: '14',
    });
  });

  it.each([
    ['Bermuda', '2026-11-30', 'United Kingdom of Great Britain and Northern Ireland'],
    // Responsible until 30 June 1997, and from 1 July 1997 (VCSSRT 15).
    ['Hong Kong', '1997-06-30', 'United Kingdom of Great Britain and Northern Ireland'],
    ['Hong Kong', '1997-07-01', 'China'],
  ])('answers for %s on %s by the State that is responsible for it, and says which: %s', async (place, asOf, state) => {
    const page = await say('apostille', '--territory', place, '--as-of', asOf, '--in-force-by', '2030-01-01');
    expect(page).toContain(`A territory is no Party: ${state} acts for it.`);
  });

  it('answers for Bermuda without its State what it answers with it', async () => {
    const args = ['--territory', 'Bermuda', '--in-force-by', '2028-03-01', '--as-of', '2026-11-30'];
    expect(await readJson(['latest', 'apostille', ...args])).toEqual(
      await readJson(['latest', 'apostille', 'GBR', ...args]),
    );
  });

  it('asks for the State where it is not known or disputed which, and refuses what cannot be asked beside it', async () => {
    for (const place of ['Falkland Islands (Malvinas)', 'Atlantis']) {
      expect(await refusal('apostille', '--territory', place, '--in-force-by', '2028-03-01')).toContain(
        '<participant>',
      );
    }
    const args = ['apostille', 'GBR', '--territory', 'Bermuda'];
    expect(await refusal(...args, '--towards', 'France', '--in-force-by', '2028-03-01')).toContain('--territory');
    expect(await refusal(...args)).toContain('--in-force-by');
  });
});

describe('treaty latest, of one State', () => {
  // OP-CRC-SC 14(2): one month after the deposit; Norway is bound from the general date, 18 January 2002.
  it('gives the last day to deposit of a State that would join, and says of a Party that it is one', async () => {
    expect(await say('op-crc-sc', 'Ireland', '--in-force-by', '2027-02-28')).toContain(
      'For Ireland to be bound by 28 February 2027: deposit by 31 January 2027 (article 14(2)).',
    );
    expect(await say('op-crc-sc', 'Norway', '--in-force-by', '2030-01-01')).toContain(
      'No instrument is needed. By what is on record, the treaty binds Norway from 18 January 2002.',
    );
  });

  it('takes no State beside an amendment, or provisional entry into force', async () => {
    expect(await refusal('crc', 'Norway', '--provisional', '--in-force-by', '2030-01-01')).toContain('Norway');
  });
});

describe('treaty latest --towards', () => {
  it('gives the last accession, if the other accepts it by a day of its own (Hague Abduction 38)', async () => {
    const page = await say('hague-abduction', '--towards', 'Italy', '--in-force-by', '2027-03-01');
    expect(page).toContain(
      'For an accession to have effect towards Italy by 1 March 2027: indeterminate (article 38).',
    );
    expect(page).toContain(
      '31 December 2026, if Italy deposits its acceptance by 31 December 2026, and not before the accession.',
    );
    const args = ['latest', 'hague-abduction', '--towards', 'Italy', '--in-force-by', '2027-03-01', '--strict'];
    expect((await runTreaty(args)).exit).toBe(3);
  });

  it('tells until when the other can object (Apostille 12)', async () => {
    expect(await say('apostille', '--towards', 'France', '--in-force-by', '2027-04-29')).toContain(
      'To an accession notified on 31 August 2026, France can object until 28 February 2027.',
    );
  });

  it('is none where nobody accedes (Protocol No. 13, 6)', async () => {
    expect(await say('echr-p13', '--towards', 'Norway', '--in-force-by', '2030-01-01')).toContain(
      'The treaty has no accession',
    );
  });

  it('is the last day to deposit where accessions have effect towards all, of a State that has not', async () => {
    expect(await say('crc', '--towards', 'France', '--in-force-by', '2028-03-01')).toContain(
      'deposit by 31 January 2028',
    );
    // CRC 49(2): thirty days after the deposit of 8 January 1991.
    expect(await say('crc', 'Norway', '--towards', 'France', '--in-force-by', '2028-03-01')).toContain(
      'No instrument is needed. By what is on record, the treaty binds Norway from 7 February 1991.',
    );
    expect(await refusal('crc', '--towards', 'France', '--out-by', '2028-03-01')).toContain('--towards');
  });
});

describe('treaty latest --provisional', () => {
  it('gives the last day for what is missing, of a treaty of one’s own (ITTA 2006, 39(2))', async () => {
    const { timber } = await import('../support/timber.ts');
    const { writeTreatyJson } = await import('../../src/reading/json/write-treaty-json.ts');
    const treaty = keepFile('timber.json', writeTreatyJson(timber()));
    const table = keepFile(
      'timber.csv',
      'participant,kind,date\nJapan,ratification,2007-08-31\nGhana,provisional-application,2007-12-01\n',
    );
    const args = [treaty, '--provisional', '--register', table, '--in-force-by'];
    expect(await say(...args, '2008-12-31')).toContain(
      'For the treaty to enter into force provisionally by 31 December 2008: too late. The last day to deposit was 1 August 2008 (article 39(2)).',
    );
    expect(await say(...args, '2008-01-31')).toContain('the clause sets a later date of its own');
  });

  it('says of a treaty that provides for none that it does not', async () => {
    expect(await say('crc', '--provisional', '--in-force-by', '2028-03-01')).toContain(
      'The treaty does not provide for provisional entry into force.',
    );
  });
});
