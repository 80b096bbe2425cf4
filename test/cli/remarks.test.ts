import { describe, expect, it } from 'vitest';
import { keepFile } from './keep-file.ts';
import { readJson, runTreaty } from './run-treaty.ts';

const say = async (...args: readonly string[]) => (await runTreaty(args)).stdout.replaceAll(/\s+/g, ' ');

const TEN = ['Norway', 'Iceland', 'Cuba', 'Chile', 'Peru', 'Fiji', 'Kenya', 'Mali', 'Malta', 'Qatar'];

/** A register of OP-CRC-SC, ten accessions of 1 January 2001 and further acts: in force on 1 April 2001. */
const registerOf = (...more: readonly string[]) =>
  keepFile(
    'mine.csv',
    ['participant,kind,date', ...TEN.map((each) => `${each},accession,2001-01-01`), ...more].join('\n'),
  );

describe('what rests on a presumption', () => {
  it('a succession whose predecessor has no act is told in "date" and "status", once each (VCSSRT 34)', async () => {
    const said =
      /By the record its predecessor \(Czechoslovakia \(former\)\) was not bound by the treaty on 28 May 1993/;
    const remark = { code: 'remark.predecessor-without-act', values: { predecessors: ['CSK'], on: '1993-05-28' } };
    const page = await say('date', 'genocide', 'Slovakia');
    expect(page.split(said)).toHaveLength(2);
    expect((await say('status', 'genocide')).split(said)).toHaveLength(2);
    expect((await readJson(['date', 'genocide', 'Slovakia'])).basis.at(-1)).toMatchObject(remark);
    const { remarks } = await readJson(['status', 'genocide']);
    expect(remarks).toContainEqual(expect.objectContaining({ says: expect.objectContaining(remark) }));
    expect(await say('date', 'genocide', 'Norway')).not.toContain('By the record');
  });

  it('an acceptance where the clause names ratification alone is (OP-CRC-SC 13(2); VCLT 14(2))', async () => {
    const file = registerOf('Togo,signature,2001-01-01', 'Togo,acceptance,2001-05-31');
    const page = await say('date', 'op-crc-sc', 'Togo', '--register', file);
    expect(page).toContain('Togo: in force on 30 June 2001');
    const { basis } = await readJson(['date', 'op-crc-sc', 'Togo', '--register', file]);
    expect(basis.filter(({ code }: { readonly code: string }) => code === 'remark.kind-not-named')).toHaveLength(1);
    expect(await say('status', 'op-crc-sc', '--register', file)).toContain(
      '1 act rests on a reading or a presumption: Togo (acceptance) (VCLT 14(2)): ',
    );
  });

  it('what is said of many acts in the same words is said once, and what stands among the steps is not repeated', async () => {
    const page = await say('status', 'harmonized-system');
    expect(page.match(/The record has no signature before this instrument/g)).toHaveLength(1);
    const file = registerOf('Togo,accession,2001-06-01', 'Togo,denunciation,2001-06-15');
    const withdrawn = await say('date', 'op-crc-sc', 'Togo', '--register', file);
    expect(withdrawn.match(/It withdraws the instrument/g)).toHaveLength(1);
  });

  it('of a record without such acts nothing is said', async () => {
    expect(await say('status', 'op-crc-sc')).not.toContain('presumption');
  });
});

describe('an accession supposed while the treaty is pending', () => {
  it.each([
    ['ctbt', 'India', '2027-01-31', '2026-11-30'], // XIII
    ['npt', 'Israel', '1969-05-01', '1969-06-01'], // IX(1)
    ['icrw-whaling', 'Italy', '1948-01-15', '1948-02-01'], // X(2)
    ['att', 'Fiji', '2014-08-01', '2014-08-11'], // 21(3)
  ])('is premature where accession opens only at entry into force: %s, %s', async (id, state, day, asOf) => {
    const { kind, basis } = await readJson(['date', id, state, '--deposited', day, '--as-of', asOf]);
    expect(kind).toBe('pending');
    const codes = basis.map(({ code }: { readonly code: string }) => code);
    expect(codes).toContain('remark.accession-before-it-opens.in-force');
  });

  it('is not, of a State that has signed (CTBT XI, XII)', async () => {
    expect(await say('date', 'ctbt', 'China', '--deposited', '2027-01-31')).not.toContain('premature');
  });
});

// The table of today's Parties has the day on which each denunciation takes effect, and not that of its receipt.
describe('a denunciation of which the record knows the day of effect alone', () => {
  it('has no day of receipt in "date", whether that of effect is to come or has passed (Rome Statute 127(1); ICRW XI)', async () => {
    for (const asked of [
      ['rome-statute', 'Mali'],
      ['icrw-whaling', 'Egypt'],
    ] as const) {
      const page = await say('date', ...asked);
      expect(page).toContain('Its denunciation, of which the day of receipt is not known: takes effect on');
      expect(page).not.toContain('received on');
    }
  });

  it('is told as such in "chronology" (Rome Statute 127(1))', async () => {
    expect(await say('chronology', 'rome-statute')).toContain(
      '2027-06-24 127(1) Mali: denunciation (the day of its receipt is not known)',
    );
    const { entries } = await readJson(['chronology', 'icrw-whaling']);
    const act = { participant: 'EGY', kind: 'denunciation', on: '1989-06-30' };
    expect(entries).toContainEqual(expect.objectContaining({ kind: 'act', act, receipt: 'not-known' }));
  });
});

describe('"chronology" where readings differ', () => {
  it('has the day of each (OP-CRC-SC 14(2))', async () => {
    expect(await say('chronology', 'op-crc-sc')).toContain(
      '2002-01-20 14(1) On another reading (its own period, or the treaty’s date if that is later): Viet Nam becomes a Party',
    );
  });
});

describe('"date" where the treaty is in force earlier on another reading of a denunciation', () => {
  // Nine accessions of 1 January 2001, and Norway's of 1 February, denounced on 1 March: ten on 1 February, in force on 1 May 2001, if the
  // denunciation withdrew nothing; without Norway the tenth is Togo's of 31 May, three months later 31 August (14(1)).
  const early = () =>
    keepFile(
      'mine.csv',
      [
        'participant,kind,date',
        ...TEN.slice(1).map((each) => `${each},accession,2001-01-01`),
        'Norway,accession,2001-02-01',
        'Norway,denunciation,2001-03-01',
        'Togo,accession,2001-05-31',
        'Benin,accession,2003-01-31',
      ].join('\n'),
    );
  const other = 'as premature and without effect: the instrument stands, and the State is a Party from 1 May 2001';

  it('says so of the treaty, and of each State that is bound with it', async () => {
    const file = early();
    for (const asked of [[], ['Iceland'], ['Togo']]) {
      const page = await say('date', 'op-crc-sc', ...asked, '--register', file);
      expect(page).toContain('in force on 31 August 2001');
      expect(page.split(other)).toHaveLength(2);
    }
    const { basis } = await readJson(['date', 'op-crc-sc', '--register', file]);
    expect(basis.at(-1)).toMatchObject({ code: 'remark.read-as-without-effect', values: { from: '2001-05-01' } });
  });

  it('once of the State that denounced, and not of one that came later', async () => {
    const file = early();
    expect((await say('date', 'op-crc-sc', 'Norway', '--register', file)).split(other)).toHaveLength(2);
    const benin = await say('date', 'op-crc-sc', 'Benin', '--register', file);
    expect(benin).toContain('in force on 28 February 2003');
    expect(benin).not.toContain('premature');
  });

  it('and nothing where the number is complete without it on the same day', async () => {
    const file = registerOf('Togo,accession,2001-01-01', 'Togo,denunciation,2001-01-31');
    expect(await say('date', 'op-crc-sc', '--register', file)).not.toContain('premature');
  });
});

describe('"date" about a State whose acts have no effect', () => {
  it('tells them beside the instrument that is missing: a succession to what did not exist yet (VCSSRT 17)', async () => {
    // Croatia's date of succession is 8 October 1991; the Protocol opened for signature on 25 May 2000 (13(1)).
    const rows = TEN.map((each) => `${each},accession,2001-01-01,`);
    const table = ['participant,kind,date,effective', ...rows, 'Croatia,succession,2003-01-15,1991-10-08'].join('\n');
    const file = keepFile('mine.csv', table);
    const page = await say('date', 'op-crc-sc', 'Croatia', '--register', file);
    expect(page).toContain('Croatia: pending.');
    expect(page).toContain('1 act of the record has no effect: Croatia: succession, 15 January 2003: ');
    const { refusals } = await readJson(['date', 'op-crc-sc', 'Croatia', '--register', file]);
    expect(refusals).toMatchObject([{ code: 'succession-to-nothing', act: { participant: 'HRV', on: '2003-01-15' } }]);
    expect(await say('date', 'op-crc-sc', 'Norway', '--register', file)).not.toContain('no effect');
  });

  it('and a second instrument beside the first, which alone counts (14(2))', async () => {
    // Accession of 1 June 2001: in force one month later, whatever is deposited in 2005.
    const file = registerOf('Togo,accession,2001-06-01', 'Togo,accession,2005-06-01');
    const page = await say('date', 'op-crc-sc', 'Togo', '--register', file);
    expect(page).toContain('Togo: in force on 1 July 2001');
    expect(page).toContain('1 act of the record has no effect: Togo: accession, 1 June 2005: ');
  });
});

describe('"date" about a treaty that has ended', () => {
  // All ten leave a year after 1 January 2003.
  const left = () => registerOf(...TEN.map((each) => `${each},denunciation,2003-01-01`));

  it('says since when it is no longer in force, and that no Party is left', async () => {
    const file = left();
    expect(await say('date', 'op-crc-sc', '--register', file)).toContain(
      'It ceases to be in force on 1 January 2004: denunciations leave no Party (VCLT 2(1)(a)).',
    );
    expect(await readJson(['date', 'op-crc-sc', '--register', file])).toMatchObject({
      value: '2001-04-01',
      end: { because: 'too-few-parties', on: '2004-01-01', parties: 0, required: 1 },
    });
    expect(await say('chronology', 'op-crc-sc', '--register', file)).toContain('The treaty ends: no Party is left');
  });

  it('says until when it binds a State that has not left by itself (VCLT 54(b))', async () => {
    // Nine leave; the tenth is bound until a later treaty terminates this one on 1 March 2005.
    const acts = [
      ...TEN.map((each) => ({ participant: each, kind: 'accession', on: '2001-01-01' })),
      ...TEN.slice(1).map((each) => ({ participant: each, kind: 'denunciation', on: '2003-01-01' })),
      { kind: 'termination', on: '2005-03-01', ground: 'later-treaty' },
    ];
    const file = keepFile('mine.json', JSON.stringify({ treaty: 'op-crc-sc', sources: [], acts }));
    const said = await say('date', 'op-crc-sc', 'Norway', '--register', file);
    expect(said).toContain('It ceases to be in force on 1 March 2005: terminated by a later treaty');
    expect(said).toContain('The treaty binds this State only until 28 February 2005.');
    expect(await readJson(['date', 'op-crc-sc', 'Norway', '--register', file])).toMatchObject({
      end: { because: 'terminated', on: '2005-03-01' },
      partyUntil: '2005-03-01',
    });
    const iceland = await readJson(['date', 'op-crc-sc', 'Iceland', '--register', file]);
    expect(iceland).toMatchObject({ partyUntil: '2004-01-01', denunciations: [{ receivedOn: '2003-01-01' }] });
    expect(await say('date', 'op-crc-sc', 'Iceland', '--register', file)).not.toContain('binds this State only until');
  });

  it('says of a State that leaves another treaty that it leaves this one too (ECHR 58(3))', async () => {
    const said = await say('date', 'echr-p15', 'Russia');
    expect(said).toContain('ECHR 58 On 16 September 2022 this State leaves the ECHR, and this treaty with it.');
    expect(said).toContain('The treaty binds this State only until 15 September 2022.');
    expect(await readJson(['date', 'echr-p15', 'Russia'])).toMatchObject({ partyUntil: '2022-09-16' });
    expect(await say('date', 'echr-p15', 'Norway')).not.toContain('ECHR 58');
  });

  it('of one that has not ended there is no end', async () => {
    expect(await readJson(['date', 'op-crc-sc'])).not.toHaveProperty('end');
  });
});
