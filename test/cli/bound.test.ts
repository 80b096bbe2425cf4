import { describe, expect, it } from 'vitest';
import { keepFile } from './keep-file.ts';
import { readJson, runTreaty } from './run-treaty.ts';
import { tenParties, tenPartiesAmending } from './ten-parties.ts';
import { words } from './words.ts';

/** Asks which text of the CRC binds a State, or two between them, on a day; the amendments that are part of it. */
const amendmentsOf = async (asOf: string, ...participants: readonly string[]) =>
  (await readJson(['bound', 'crc', ...participants, '--as-of', asOf])).value.amendments;

const AMENDED = ['article-43-2'];

describe('treaty bound', () => {
  it.each(['Norway', 'NOR', 'Norvège'])('asks for another State where both names are of one: %s', async (name) => {
    const { exit, stderr } = await runTreaty(['bound', 'crc', 'Norway', name]);
    expect([exit, words(stderr)]).toEqual([
      2,
      expect.stringContaining('Both names are read as Norway. Name two States'),
    ]);
  });

  it('gives the amended text between two that accepted, from the day of its entry into force (CRC article 50(3))', async () => {
    expect(await readJson(['bound', 'crc', 'Ireland', 'Fiji', '--as-of', '2002-11-18'])).toMatchObject({
      kind: 'determined',
      value: { amendments: AMENDED },
      article: '50(3)',
    });
    expect(await amendmentsOf('2002-11-17', 'Ireland', 'Fiji')).toEqual([]);
    const { exit, stdout } = await runTreaty(['bound', 'crc', 'Ireland', 'Fiji', '--as-of', '2002-11-18']);
    expect(exit).toBe(0);
    expect(words(stdout)).toContain(
      'Ireland and Fiji, 18 November 2002: CRC as amended by article-43-2 (article 50(3)).',
    );
    const { stdout: before } = await runTreaty(['bound', 'crc', 'Ireland', 'Fiji', '--as-of', '2002-11-17']);
    expect(words(before)).toContain(
      'CRC without any amendment held here (article 50(3)). 50(3) The amendment article-43-2 is not in force on that day.',
    );
  });

  it('gives the text without it towards a Party that did not accept, whichever is named first (CRC article 50(3))', async () => {
    const { record, bound } = await readJson(['amendment', 'crc', 'article-43-2']);
    const codes = (list: readonly { participant: string }[]) => list.map(({ participant }) => participant);
    expect(codes(record.acceptances)).not.toContain('AUS');
    expect(codes(bound)).not.toContain('AUS');
    for (const two of [
      ['Ireland', 'Australia'],
      ['Australia', 'Ireland'],
    ]) {
      expect(await amendmentsOf('2026-11-24', ...two)).toEqual([]);
    }
    const { stdout } = await runTreaty(['bound', 'crc', 'Ireland', 'Australia']);
    expect(words(stdout)).toContain('CRC without any amendment held here (article 50(3)).');
    expect(words(stdout)).toContain(
      'Australia has not accepted the amendment article-43-2. It stays bound by the text without it.',
    );
  });

  it('binds a Party that accepts later from its acceptance, Kenya from 12 February 2003', async () => {
    expect(await amendmentsOf('2003-02-11', 'Ireland', 'Kenya')).toEqual([]);
    expect(await amendmentsOf('2003-02-12', 'Ireland', 'Kenya')).toEqual(AMENDED);
  });

  // Accession on 16 April 2003, and thirty days. Montenegro's succession, from 3 June 2006 on, was notified on 23 October 2006.
  it.each([
    [
      'Timor-Leste',
      '16 May 2003',
      '2003-05-16',
      'VCLT 40(5)',
      'it became a Party later, and so to the treaty as amended, unless it expressed a different intention.',
    ],
    ['Montenegro', '3 June 2006', '2006-10-23', 'VCSSRT 34', 'it succeeded to a Party that it bound.'],
  ])(
    'binds %s, which joined later or succeeded, by the amended text from %s',
    async (name, from, asOf, article, because) => {
      expect(await amendmentsOf(asOf, name)).toEqual(AMENDED);
      expect(await amendmentsOf(asOf, name, 'Ireland')).toEqual(AMENDED);
      const { stdout } = await runTreaty(['bound', 'crc', name]);
      expect(words(stdout)).toContain(`${article} The amendment article-43-2 binds ${name} from ${from}: ${because}`);
    },
  );

  it('gives the text without it between one that joined later and one that did not accept (VCLT 40(5)(b))', async () => {
    expect(await amendmentsOf('2026-11-24', 'Timor-Leste', 'Australia')).toEqual([]);
  });

  it('does not bind a State that is no Party: the United States, or Timor-Leste a day too early', async () => {
    for (const args of [
      ['United States'],
      ['United States', 'Ireland'],
      ['Ireland', 'United States'],
      ['Timor-Leste', '--as-of', '2003-05-15'],
    ]) {
      const { exit, stdout } = await runTreaty(['bound', 'crc', ...args]);
      expect(exit).toBe(0);
      expect(words(stdout)).toContain('not bound (article');
      expect(words(stdout)).toContain('is not a Party on');
      expect((await runTreaty(['bound', 'crc', ...args, '--strict'])).exit).toBe(3);
    }
    expect(await readJson(['bound', 'crc', 'USA', 'IRL'])).toMatchObject({ kind: 'excluded' });
  });

  // Its succession was notified on 23 October 2006 and takes effect on 3 June 2006, the date of succession (VCSSRT 34).
  it('says that a later act changes it: Montenegro on 1 August 2006, which notified its succession in October (VCSSRT 34)', async () => {
    const asked = ['bound', 'crc', 'Montenegro', 'Norway', '--as-of', '2006-08-01'];
    const remark = {
      article: 'VCSSRT 34',
      code: 'remark.changed-by-later-acts',
      values: { participant: 'MNE', on: '2006-08-01', standing: 'party' },
    };
    const { kind, basis, actsLater } = await readJson(asked);
    expect(kind).toBe('excluded');
    expect(basis[0]).toMatchObject(remark);
    expect(actsLater).toBeGreaterThan(0);
    const { stdout } = await runTreaty(asked);
    expect(words(stdout)).toContain('With later acts, Montenegro is a Party on that day.');
    expect(words(stdout)).toContain('are later than 2006-08-01 and left out.');
    // A day before it came to be, and for the United States, no later act changes it.
    for (const [who, asOf] of [
      ['Montenegro', '2006-06-02'],
      ['United States', '2006-08-01'],
    ]) {
      const other = await readJson(['bound', 'crc', who ?? '', 'Norway', '--as-of', asOf ?? '']);
      expect(other.basis.map(({ code }: { readonly code: string }) => code)).not.toContain(remark.code);
    }
  });

  it('with one participant only gives the text that binds it', async () => {
    expect(await amendmentsOf('2002-11-18', 'Ireland')).toEqual(AMENDED);
    expect(await amendmentsOf('2002-11-17', 'Ireland')).toEqual([]);
    const { stdout } = await runTreaty(['bound', 'crc', 'IRL']);
    expect(words(stdout)).toMatch(/^Ireland, 24 November 2026: CRC as amended by article-43-2/);
  });

  it('without any participant, or of an unknown one, ends with 2', async () => {
    const none = await runTreaty(['bound', 'crc']);
    expect([none.exit, none.stdout]).toEqual([2, '']);
    expect(none.stderr).toContain('The argument <participant> is missing.');
    const unknown = await runTreaty(['bound', 'crc', 'Ireland', 'Fijji']);
    expect([unknown.exit, unknown.stdout]).toEqual([2, '']);
    expect(unknown.stderr).toContain('Did you mean FJI (Fiji)?');
  });

  it('takes the record given: seven are bound among themselves, three are not (OP-CRC-SC article 16(3))', async () => {
    const options = { stdin: tenPartiesAmending() };
    const own = async (...who: readonly string[]) =>
      (await readJson(['bound', 'op-crc-sc', ...who, '--register', '-'], options)).value.amendments;
    expect(await own('Norway', 'Morocco')).toEqual(['article-3']);
    expect(await own('Norway', 'Kazakhstan')).toEqual([]);
    const without = await readJson(['bound', 'op-crc-sc', 'NOR', 'KAZ', '--register', '-'], { stdin: tenParties() });
    expect(without).toMatchObject({ kind: 'determined', value: { amendments: [] }, article: '16(3)' });
  });
});

describe('treaty bound and treaty date, of a territory', () => {
  it('tells by whom the treaty applies to it, under whatever name it is asked for (Apostille 13)', async () => {
    for (const name of ['Hong Kong', 'HKG', 'hong kong', 'China, Hong Kong SAR']) {
      expect(await readJson(['bound', 'apostille', name, '--as-of', '1997-06-30'])).toMatchObject({
        kind: 'determined',
        value: { applies: true, through: 'GBR', from: '1965-04-25' },
      });
    }
    const { exit, stdout } = await runTreaty(['bound', 'apostille', 'Hong Kong', '--as-of', '1997-07-01']);
    expect(exit).toBe(0);
    expect(words(stdout)).toContain('Hong Kong, 1 July 1997: applies from 1 July 1997, by China (VCSSRT 15).');
    expect(words(stdout)).toContain('China was itself no Party on that day.');
  });

  it('gives every day from which it applies or no longer does (Apostille 13)', async () => {
    const { stdout } = await runTreaty(['date', 'apostille', 'Macao']);
    expect(words(stdout)).toContain('Macao: applies from 4 February 1969 (article 11).');
    expect(words(stdout)).toContain('Macao: no longer applies from 20 December 1999 (VCSSRT 15).');
    expect(words(stdout)).toContain('Macao: applies from 20 December 1999 (VCSSRT 15).');
  });

  it('says what is not known of a territory without an extension on record', async () => {
    const asked = ['bound', 'apostille', 'United Kingdom', '--territory', 'Bermuda', '--as-of', '2020-01-01'];
    const { exit, stdout } = await runTreaty(asked);
    expect(exit).toBe(0);
    expect(words(stdout)).toContain('Was the treaty extended to this territory?');
    expect((await runTreaty([...asked, '--strict'])).exit).toBe(3);
    const { stdout: entire } = await runTreaty(['bound', 'op-crc-sc', 'Norway', '--territory', 'Svalbard']);
    expect(words(entire)).toContain('18 January 2002, if it has declared nothing of the kind.');
  });
});

describe('a territory beside another participant', () => {
  // Apostille article 13: the United Kingdom extended it to Hong Kong; China lets it apply there further from 1 July 1997 (VCSSRT 15).
  it('is answered by the State that acts for it, and the other for itself', async () => {
    for (const two of [
      ['Hong Kong', 'Germany'],
      ['Germany', 'HKG'],
    ]) {
      const { parts } = await readJson(['bound', 'apostille', ...two, '--as-of', '2020-01-01']);
      expect(parts).toHaveLength(2);
      expect(parts).toContainEqual({
        territory: 'Hong Kong',
        answer: expect.objectContaining({
          kind: 'determined',
          value: { applies: true, through: 'CHN', from: '1997-07-01' },
        }),
      });
      expect(parts).toContainEqual({
        participant: 'DEU',
        answer: expect.objectContaining({ kind: 'determined', value: { amendments: [] } }),
      });
    }
    const { stdout } = await runTreaty(['bound', 'apostille', 'Hong Kong', 'Germany']);
    expect(words(stdout)).not.toContain('is not a Party');
  });

  // VCLT 29: the CRC has no article on territories; it binds Denmark from 18 August 1991, thirty days after 19 July 1991.
  it.each([['Greenland', 'DNK'], ['Denmark', 'Germany', '--territory', 'Greenland'], ['Greenland']])(
    'is bound by its own State, where no act tells another: treaty bound crc %s %s %s %s',
    async (...given) => {
      const asked = ['bound', 'crc', ...given.filter((each) => each !== undefined)];
      const { stdout } = await runTreaty(asked);
      expect(words(stdout)).toContain('Has Denmark declared that the treaty does not apply to Greenland?');
      expect(words(stdout)).toContain('18 August 1991, if it has declared nothing of the kind');
      expect(words(stdout)).not.toContain('Greenland is not a Party');
    },
  );

  it('leaves open who acts for one where that is disputed', async () => {
    const { parts } = await readJson(['bound', 'crc', 'Taiwan', 'Germany']);
    expect(parts[0]).toMatchObject({ territory: 'Taiwan', answer: { kind: 'indeterminate' } });
  });
});

describe('a territory asked of a State that is not responsible for it', () => {
  it.each([
    [['date', 'npt', 'FRA', '--territory', 'Hong Kong'], 'China is responsible for Hong Kong, and not France'],
    [['bound', 'apostille', 'FRA', '--territory', 'Hong Kong'], 'China is responsible for Hong Kong, and not France'],
    [['bound', 'crc', 'USA', '--territory', 'GRL'], 'Denmark is responsible for Greenland, and not United States'],
    [
      ['latest', 'apostille', 'FRA', '--territory', 'Bermuda', '--in-force-by', '2030-01-01'],
      'Northern Ireland is responsible for Bermuda, and not France',
    ],
  ])('is refused: treaty %j', async (asked, says) => {
    const { exit, stdout, stderr } = await runTreaty(asked);
    expect([exit, stdout]).toEqual([2, '']);
    expect(words(stderr)).toContain(says);
  });

  // It passed from the United Kingdom to China on 1 July 1997; the NPT binds the United Kingdom from 5 March 1970, China from 12 March 1992.
  it.each([
    ['GBR', '1997-06-30', 0],
    ['GBR', '1997-07-01', 2],
    ['CHN', '1997-06-30', 2],
    ['CHN', '1997-07-01', 0],
  ])('goes by the day: %s and Hong Kong on %s', async (state, asOf, exit) => {
    const asked = ['date', 'npt', state, '--territory', 'Hong Kong', '--as-of', asOf];
    expect((await runTreaty(asked)).exit).toBe(exit);
  });

  it('is answered where the record has an act of that State for it', async () => {
    const { stdout } = await runTreaty([
      'bound',
      'apostille',
      'GBR',
      '--territory',
      'Hong Kong',
      '--as-of',
      '2020-01-01',
    ]);
    expect(words(stdout)).toContain('no longer');
    expect(words(stdout)).not.toContain('It has notified nothing of it');
  });
});

describe('a register in part, and an amendment that the catalogue holds', () => {
  // Switzerland and Norway accepted the Doha Amendment, and Japan did not; 144 of the Parties had on 2 October 2020.
  const kyoto =
    'participant,kind,date\nCHE,ratification,2003-07-09\nNOR,ratification,2002-05-30\nJPN,acceptance,2002-06-04\n';

  it.each([
    ['2020-12-30', 'NOR', []],
    ['2020-12-31', 'NOR', ['doha-amendment']],
    ['2021-06-01', 'NOR', ['doha-amendment']],
    ['2021-06-01', 'JPN', []],
  ])(
    'the Doha Amendment has its day, whoever is in the register (Kyoto 20(4)): %s, %s',
    async (asOf, other, amendments) => {
      const register = ['--register', keepFile('kyoto.csv', kyoto), '--in-force-on', '2005-02-16', '--as-of', asOf];
      expect(await readJson(['bound', 'kyoto', 'CHE', other, ...register])).toMatchObject({
        kind: 'determined',
        value: { amendments },
      });
    },
  );

  it('two thirds of the Parties to the Convention are not two thirds of those in the register (CRC 50(2))', async () => {
    const crc =
      'participant,kind,date\nNOR,ratification,1991-01-08\nJPN,ratification,1994-04-22\nIRL,ratification,1992-09-28\n';
    const register = ['--register', keepFile('crc.csv', crc), '--in-force-on', '1990-09-02', '--as-of', '2012-06-01'];
    const { amendingAgreements } = await readJson(['amendment', 'crc', ...register]);
    expect(amendingAgreements).toMatchObject([
      { id: 'crc-art43-2-amendment', stage: 'in-force', entryIntoForce: { kind: 'determined', value: '2002-11-18' } },
    ]);
  });
});
