import { describe, expect, it } from 'vitest';
import { keepOwnTreaty } from './keep-file.ts';
import { readJson, runTreaty } from './run-treaty.ts';
import { tenParties, tenPartiesAmending } from './ten-parties.ts';
import { words } from './words.ts';

/** Asks about the amendment to article 43(2) of the CRC on a day. */
const articleOn = (asOf: string, ...args: readonly string[]) =>
  runTreaty(['amendment', 'crc', 'article-43-2', '--as-of', asOf, ...args]);

describe('treaty amendment', () => {
  it('without an id lists the amendments, each with its stage and its date', async () => {
    const { exit, stdout, stderr } = await runTreaty(['amendment', 'crc']);
    expect([exit, stderr]).toEqual([0, '']);
    expect(stdout).toMatch(/^article-43-2 +Eighteen members of the Committee +in force +2002-11-18$/m);
    const { stdout: before } = await runTreaty(['amendment', 'crc', '--as-of', '2002-11-17']);
    expect(before).toMatch(/^article-43-2 +Eighteen members of the Committee +approved +pending$/m);
    expect(await readJson(['amendment', 'crc', '--as-of', '2002-11-18'])).toMatchObject({
      asOf: '2002-11-18',
      amendments: [{ stage: 'in-force', record: { id: 'article-43-2' }, entryIntoForce: { value: '2002-11-18' } }],
    });
  });

  // Two thirds of 191 are 127 1/3, so that 128 are required; the 128th acceptance is Ireland's, of that day.
  it('is in force with the 128th acceptance of 191 Parties, and says whose it was (CRC article 50(2))', async () => {
    const { exit, stdout } = await articleOn('2002-11-18');
    expect(exit).toBe(0);
    const said = words(stdout);
    expect(said).toContain('in force since 18 November 2002 (article 50(2)).');
    expect(said).toContain(
      '128 acceptances are required of 191 Parties; by 18 November 2002, 128 had accepted (acceptance of Ireland).',
    );
    expect(said).toContain('On 18 November 2002 it binds 128 Parties.');
  });

  // In force on 5 December 2019. By the record, Tuvalu (19 November 2020), Grenada (13 January 2022), Solomon Islands (23 November 2022) and San Marino
  // (29 August 2023) became Parties to the Basel Convention later; the State of Palestine did so before (2 April 2015).
  it('tells how many it binds because they joined the treaty later (VCLT 40(5))', async () => {
    const { stdout } = await runTreaty(['amendment', 'basel', 'basel-ban', '--as-of', '2026-01-22']);
    expect(words(stdout)).toContain(
      '4 of them became Parties to the treaty once the amendment was in force, and so to the treaty as amended, unless a different intention was expressed (VCLT 40(5)).',
    );
    const { stdout: crc } = await articleOn('2002-11-18');
    expect(words(crc)).not.toContain('VCLT 40(5)');
  });

  // 22 May 1995 + 4 months; the conference adopted on 12 December, the General Assembly approved on 21 December 1995.
  it('tells every step before: the last day for replies, the adoption, the approval (CRC article 50(1))', async () => {
    const said = words((await articleOn('2002-11-18')).stdout);
    for (const step of [
      'Filed on 17 April 1995',
      '22 May 1995 + 4 months = 22 September 1995',
      'Adoption: on 12 December 1995 (article 50(1))',
      'Approval of the amendment, 21 December 1995',
    ]) {
      expect(said).toContain(step);
    }
  });

  it('on the day before it is pending: one acceptance more is needed', async () => {
    const { exit, stdout } = await articleOn('2002-11-17');
    expect(exit).toBe(0);
    expect(words(stdout)).toContain('CRC, status on 17 November 2002: approved.');
    expect(words(stdout)).toContain(
      'Article 50(2): 128 acceptances are required of 191 Parties, 127 are there; 1 more is needed.',
    );
    // 192 Parties ask for 128 still, 193 for 128 2/3 and so for 129; 190 for 126 2/3 and so for 127.
    expect(words(stdout)).toContain('With 2 more Parties that have not accepted, one more acceptance is required.');
    expect(words(stdout)).toMatch(/would also be enough if 1 Part(y|ies)/);
  });

  // On 12 December 1995 there were 181 Parties, Yugoslavia among them by its later succession, and one State more that had
  // consented. Two thirds are 121 and 122: the acceptances of China and of Malaysia. On 22 May 1995 there were 174: 116, Samoa's.
  it('shows the readings of whose two thirds are meant (CRC article 50(2))', async () => {
    const { entryIntoForce } = await readJson(['amendment', 'crc', 'article-43-2', '--as-of', '2002-11-18']);
    const readings = entryIntoForce.readings.map(({ name, value }: { name: string; value: string }) => [name, value]);
    expect(Object.fromEntries(readings)).toEqual({
      current: '2002-11-18',
      'at-adoption': '2002-07-10',
      'at-adoption-contracting': '2002-08-19',
      'at-communication': '2002-03-22',
    });
    expect(readings[0][0]).toBe('current');
    const said = words((await articleOn('2002-11-18')).stdout);
    expect(said).toContain('current 18 November 2002: measured against the Parties at each moment (prevails here)');
    expect(said).toContain('at-adoption 10 July 2002: measured against the Parties on the day of adoption');
    expect(said).toContain(
      'at-adoption-contracting 19 August 2002: measured against all who had consented by the day of adoption',
    );
  });

  it('as JSON has the stage, the record and what is awaited', async () => {
    expect(await readJson(['amendment', 'crc', 'article-43-2', '--as-of', '2002-11-17'])).toMatchObject({
      asOf: '2002-11-17',
      stage: 'approved',
      record: { id: 'article-43-2', proposal: { participant: 'CRI', on: '1995-04-17' } },
      entryIntoForce: {
        kind: 'pending',
        article: '50(2)',
        awaits: [
          {
            code: 'awaited.acceptances',
            article: '50(2)',
            values: { parties: 191, required: 128, counted: 127, missing: 1 },
          },
        ],
      },
      bound: [],
    });
  });

  it('under --strict ends with 3 while it is pending, and with 0 once it is in force', async () => {
    expect((await articleOn('2002-11-17', '--strict')).exit).toBe(3);
    expect((await articleOn('2002-11-17', '--strict', '--json')).exit).toBe(3);
    expect((await articleOn('2002-11-18', '--strict')).exit).toBe(0);
  });

  it('of an unknown id ends with 2, with the nearest', async () => {
    const { exit, stdout, stderr } = await runTreaty(['amendment', 'crc', 'article-43-3']);
    expect([exit, stdout]).toEqual([2, '']);
    expect(words(stderr)).toContain('holds no amendment “article-43-3”. Did you mean “article-43-2”?');
    expect(words(stderr)).toContain('“treaty amendment crc” lists them.');
  });

  it('of a treaty without amendments says so, and knows none by any id', async () => {
    const { exit, stdout } = await runTreaty(['amendment', 'op-crc-sc']);
    expect(exit).toBe(0);
    expect(words(stdout)).toContain(
      'No amendment of the treaty is held here: whether one is in force on that day is not known.',
    );
    expect(await readJson(['amendment', 'op-crc-sc'])).toMatchObject({ amendments: [] });
    const unknown = await runTreaty(['amendment', 'op-crc-sc', 'article-3']);
    expect([unknown.exit, unknown.stdout]).toEqual([2, '']);
    expect(unknown.stderr).toContain('holds no amendment');
  });

  it('knows nothing of an amendment before the day on which it was filed', async () => {
    const { exit, stderr } = await articleOn('1995-04-16');
    expect(exit).toBe(2);
    expect(stderr).toContain('holds no amendment proposed by that day');
    expect(words((await articleOn('1995-04-17')).stdout)).toContain('status on 17 April 1995: filed.');
  });
});

describe('treaty amendment, of a register of one’s own', () => {
  const own = (asOf: string, stdin = tenPartiesAmending()) =>
    readJson(['amendment', 'op-crc-sc', 'article-3', '--register', '-', '--as-of', asOf], { stdin });

  it.each([
    ['2002-01-10', 'filed'],
    ['2002-02-01', 'communicated'],
    ['2002-05-31', 'communicated'],
    ['2002-06-01', 'requested'],
    ['2002-07-01', 'convened'],
    ['2002-09-10', 'adopted'],
    ['2002-12-18', 'approved'],
    ['2003-05-04', 'approved'],
    ['2003-05-05', 'in-force'],
  ])('goes through the steps of OP-CRC-SC article 16: on %s it is %s', async (asOf, stage) => {
    expect(await own(asOf)).toMatchObject({ stage });
  });

  it('awaits replies until the last day of the four months, that day included (article 16(1))', async () => {
    const { stdout } = await runTreaty(
      ['amendment', 'op-crc-sc', 'article-3', '--register', '-', '--as-of', '2002-05-31'],
      { stdin: tenPartiesAmending() },
    );
    expect(words(stdout)).toContain(
      'Article 16(1): 4 replies in favour are required of 10 Parties, 3 are there; 1 more is needed by 1 June 2002.',
    );
  });

  it('without the General Assembly’s approval does not enter into force, whoever accepts (article 16(2))', async () => {
    const withoutApproval = tenPartiesAmending()
      .split('\n')
      .filter((row) => !row.startsWith(',amendment-approval'))
      .join('\n');
    expect(await own('2010-01-01', withoutApproval)).toMatchObject({
      stage: 'adopted',
      entryIntoForce: {
        kind: 'pending',
        awaits: [
          {
            article: '16(1)',
            code: 'awaited.approval-by',
            values: { by: { en: 'the General Assembly of the United Nations' } },
          },
        ],
      },
    });
  });

  // Norway's acceptance being struck, six of the seven required are there.
  it('takes a correction of an acceptance (VCLT 79)', async () => {
    const row = 'NOR,correction,2004-01-01,article-3,,,,,amendment-acceptance 2003-01-10,never made';
    expect(await own('2010-01-01', tenPartiesAmending(row))).toMatchObject({
      stage: 'approved',
      entryIntoForce: { kind: 'pending', awaits: [{ values: { required: 7, counted: 6, missing: 1 } }] },
    });
  });

  // Nine Parties from 1 March 2003 on ask for six acceptances, and six are there.
  it('enters into force when a Party that had not accepted leaves and so lowers the number (article 16(2))', async () => {
    const left = tenPartiesAmending('SLE,denunciation,2002-03-01');
    expect(await own('2003-05-05', left)).toMatchObject({
      entryIntoForce: { kind: 'determined', value: '2003-03-01', article: '16(2)' },
    });
  });

  it('of a treaty file without a clause on amendments says that none is held', async () => {
    const path = await keepOwnTreaty('amendment');
    const { exit, stdout } = await runTreaty(['amendment', path, '--register', '-'], { stdin: tenParties() });
    expect(exit).toBe(0);
    expect(stdout).toContain('No amendment of the treaty is held here');
  });
});
