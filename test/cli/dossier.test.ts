import { describe, expect, it } from 'vitest';
import { readJson, runTreaty } from './run-treaty.ts';
import { words } from './words.ts';

interface TreatyRead {
  readonly treaty: string;
  readonly status: string;
  readonly recordEnd: { readonly endsOn?: string };
  readonly participations: readonly {
    readonly entryIntoForce: { readonly value?: string; readonly article: string };
  }[];
  readonly dated: readonly { readonly kind: string; readonly on: string }[];
  readonly reports: readonly { readonly nextDue?: { readonly due: { readonly value?: string } } }[];
}

const treatiesOf = async (name: string, asOf: string): Promise<readonly TreatyRead[]> =>
  (await readJson(['dossier', name, '--as-of', asOf])).treaties;

const find = (treaties: readonly TreatyRead[], id: string) => treaties.find(({ treaty }) => treaty === id);

describe('treaty dossier', () => {
  // OP-CRC-SC 14(1) and reading A: in force for Viet Nam on 18 January 2002; 12(1): the initial report within two years.
  it('says what a State is to each treaty with a record, since when, and what is due from it', async () => {
    const own = find(await treatiesOf('Viet Nam', '2004-01-01'), 'op-crc-sc');
    expect(own).toMatchObject({
      status: 'party',
      participations: [{ entryIntoForce: { value: '2002-01-18' } }],
      reports: [{ nextDue: { due: { value: '2004-01-18', article: '12(1)' } } }],
    });
    const { exit, stdout } = await runTreaty(['dossier', 'Viet Nam', '--as-of', '2004-01-01']);
    expect(exit).toBe(0);
    expect(stdout).toMatch(/^2004-01-18 – 2004-01-20 +OP-CRC-SC +report due \(article 12\(1\)\)/m);
    expect(stdout).toMatch(/^OP-CRC-SC +Party +2002-01-18/m);
  });

  // Article 14(2): ratified on 31 January 2005, a Party from 28 February.
  it('tells what is to come for a State that has joined and is not bound yet: Benin in February 2005', async () => {
    const own = find(await treatiesOf('BEN', '2005-02-01'), 'op-crc-sc');
    expect(own).toMatchObject({ status: 'contracting-state', dated: [{ kind: 'party-from', on: '2005-02-28' }] });
    const { stdout } = await runTreaty(['dossier', 'BEN', '--as-of', '2005-02-01']);
    expect(stdout).toMatch(/^2005-02-28 +OP-CRC-SC /m);
  });

  // Deposited on 20 December 2001: a Party on 18 or on 20 January 2002 (14(2)), and two years from that the first report (12(1)).
  it('has both days where the readings differ: Viet Nam in January 2002 and 2004', async () => {
    const { stdout } = await runTreaty(['dossier', 'Viet Nam', '--as-of', '2002-01-19']);
    expect(words(stdout)).toContain(
      '2002-01-20 OP-CRC-SC On another reading (its own period, or the treaty’s date if that is later): Viet Nam becomes a Party',
    );
    const later = words((await runTreaty(['dossier', 'Viet Nam', '--as-of', '2004-01-19'])).stdout);
    expect(later).toContain('2004-01-18 – 2004-01-20 OP-CRC-SC report due (article 12(1))');
  });

  it('finds a State by the code of the one that it continues: the Soviet Union is the Russian Federation', async () => {
    const [former, own] = await Promise.all(['SUN', 'RUS'].map((code) => treatiesOf(code, '2010-01-01')));
    expect(former).toEqual(own);
    expect(find(own ?? [], 'crc')?.status).toBe('party');
  });

  it('marks each status that the record does not reach, and none that it does', async () => {
    const { stdout } = await runTreaty(['dossier', 'Norway', '--as-of', '2014-01-01']);
    expect(stdout).toMatch(/^CRC +Party +1991-02-07/m);
    const later = await runTreaty(['dossier', 'Norway', '--as-of', '2036-01-01']);
    expect(later.stdout).toMatch(/^CRC +Party ° +1991-02-07/m);
    expect(words(later.stdout)).toContain('° The record ends before the day asked about.');
  });

  // CTBT XIV(1) awaits the 44 States of Annex 2; Norway ratified on 15 July 1999. The record of EFTA lacks its instrument.
  it('tells first of what it has consented to and is not bound by, and what is awaited there', async () => {
    const { stdout } = await runTreaty(['dossier', 'Norway', '--as-of', '2026-02-01']);
    const [head = '', below = ''] = stdout.split('Awaited before it is bound:');
    expect(words(head)).toMatch(/ Party: \d+, not known: 1, contracting: 1\./);
    expect(words(below)).toMatch(/^ Treaty What CTBT .* of the States listed in Annex 2 are required/);
    const [, table = ''] = below.split('What it is to each:');
    expect(table.split('\n')[2]).toMatch(/^CTBT +contracting/);
  });

  // 127(1) of the Rome Statute: Burundi notified on 27 October 2016 and left one year later.
  it('says from when to when a former Party was bound, and which records do not name it', async () => {
    const { stdout } = await runTreaty(['dossier', 'Burundi', '--as-of', '2020-01-01']);
    expect(stdout).toMatch(/^Rome Statute +former Party.* 2004-12-01 .*\n +left 2017-10-27/m);
    expect(words(stdout)).toMatch(/The records of \d+ treaties do not name it: /);
  });

  it('refuses a name that nobody bears, and says what to do', async () => {
    const { exit, stderr } = await runTreaty(['dossier', 'Norwey']);
    expect(exit).toBe(2);
    expect(words(stderr)).toContain('Norway');
  });

  it.each(['ar', 'es', 'fr', 'ru', 'zh'])('answers in %s', async (language) => {
    const { exit, stdout } = await runTreaty(['dossier', 'BEN', '--as-of', '2005-02-01', '--lang', language]);
    expect(exit).toBe(0);
    expect(stdout).not.toMatch(/treaties|report|record|Party/);
    expect(stdout).toContain('2005-02-28');
  });

  // Apostille 13, 11: notified on 24 February 1965, from 25 April 1965; VCSSRT 15: by China from 1 July 1997.
  it('says of a territory which treaties were extended to it, by whom, from when and until when', async () => {
    const { exit, stdout } = await runTreaty(['dossier', 'Hong Kong', '--as-of', '2020-01-01']);
    expect(exit).toBe(0);
    expect(words(stdout)).toContain('A territory is no Party: China acts for it.');
    expect(stdout).toMatch(/^Apostille Convention \(United +1965-04-25 +no longer \(1997-07-01\)/m);
    expect(stdout).toMatch(/^Apostille Convention \(China\) +1997-07-01 +applies/m);
    const json = await readJson(['dossier', 'HKG', '--as-of', '2020-01-01']);
    expect(json.actsForIt).toBe('CHN');
    expect(find(json.treaties, 'apostille')).toMatchObject({
      status: 'none',
      toTerritory: { stateIsParty: false, extensions: [{ standing: 'no-longer' }, { standing: 'applies' }] },
    });
  });

  it('says of a territory who acted for it on the day', async () => {
    const before = await runTreaty(['dossier', 'Macao', '--as-of', '1999-12-19']);
    expect(words(before.stdout)).toContain('Portugal acts for it.');
    const after = await runTreaty(['dossier', 'Macao', '--as-of', '1999-12-20']);
    expect(words(after.stdout)).toContain('China acts for it.');
  });

  // VCLT 29: Denmark is bound by the CRC for all its territory unless it declared otherwise; by Apostille 13 only where it extends it.
  it('says of a territory what its State is to the treaties that nobody extended to it', async () => {
    const { stdout } = await runTreaty(['dossier', 'Groenland', '--as-of', '2020-01-01']);
    const said = words(stdout);
    expect(said).toMatch(/A territory is no Party: Denmark acts for it\./);
    expect(said).toMatch(
      /Denmark is bound by \d+ treaties of which no clause on territories is known here\. [^:]*\(VCLT 29\)[^:]*: .*\bCRC\b/,
    );
    expect(said).toMatch(/only where extended to it, and no such act is on record: .*Apostille Convention/);
    // Single Convention 42, Statelessness Convention 15: without a notification, but for those whose consent is needed.
    expect(said).toMatch(/to its territories without a notification, [^:]*: Single Convention, 1961 Statelessness/);
    expect(said).toMatch(/Denmark is not bound by \d+ treaties: .*CTBT/);
    expect(said).not.toContain('Nothing is due');
  });

  // The record of UNTOC names Guernsey and Jersey together: 17 December 2014.
  it('finds an extension to a territory that the record names with another', async () => {
    const { treaties } = await readJson(['dossier', 'Jersey', '--as-of', '2020-01-01']);
    const named = treaties.flatMap(
      (each: { readonly toTerritory: { readonly extensions: readonly { readonly territory: string }[] } }) =>
        each.toTerritory.extensions.map(({ territory }) => territory),
    );
    expect(named).toEqual(expect.arrayContaining(['Jersey', 'Guernsey and Jersey']));
  });

  it('decides nothing for a territory of which it is disputed who is responsible', async () => {
    const { stdout } = await runTreaty(['dossier', 'Malvinas', '--lang', 'es']);
    expect(words(stdout)).toContain('actúa por él el Estado responsable. Aquí no se decide cuál es.');
  });
});
