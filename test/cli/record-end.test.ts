import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { listCatalogue } from '../../src/catalogue.ts';
import { COMMAND_GROUPS } from '../../src/cli/command-groups.ts';
import { LANGUAGES } from '../../src/participants/language.ts';
import { findRecord } from '../support/catalogue.ts';
import { keepFile, keepOwnTreaty } from './keep-file.ts';
import { type RunOptions, readJson, runTreaty } from './run-treaty.ts';
import { tenParties } from './ten-parties.ts';
import { words } from './words.ts';

const DAY_MS = 86_400_000;

/** Noon at Greenwich, on which day it is at every seat, so many days after a day. */
const noonAfter = (day: string, days: number): RunOptions => ({
  now: new Date(Date.parse(`${day}T12:00:00Z`) + days * DAY_MS).toISOString(),
});

/** What is asked of each command that answers from a record, behind the treaty; the day is far beyond every record. */
const FROM_RECORD: Readonly<Record<string, readonly string[]>> = {
  status: [],
  date: ['NOR'],
  next: [],
  chronology: [],
  reports: [],
  amendment: [],
  bound: ['NOR', 'CHE'],
  machine: [],
  latest: ['--in-force-by', '2040-01-01'],
  denunciation: ['NOR', '--received', '2040-01-01'],
  notification: ['--act', 'accession NOR 2040-01-01'],
  needed: [],
  'what-if': ['--act', 'signature NOR 2040-01-01'],
  simulate: ['-'],
  forecast: ['--futures', '100', '--years', '1'],
  ambiguity: [],
};

/** Those that answer from the catalogue as a whole, from a text or from a table of their own; what they say of records they say in other tests. */
const OTHERS = [
  'list',
  'show',
  'dossier',
  'new',
  'record',
  'check',
  'audit',
  'compare',
  'convert',
  'sql',
  'export',
  'store',
  'calendar',
  'watch',
  'serve',
  'conformance',
  'complete',
  'mcp',
];

const ask = (command: string, treaty: string, options: RunOptions, ...more: readonly string[]) =>
  runTreaty([command, treaty, ...(FROM_RECORD[command] ?? []), ...more], {
    ...options,
    ...(command === 'simulate' ? { stdin: 'scenario,participant,kind,date\nnothing,,,\n' } : {}),
  });

/** Asks in JSON, and gives what is said of the record. */
async function codesOf(
  command: string,
  treaty: string,
  options: RunOptions,
  ...more: readonly string[]
): Promise<readonly string[]> {
  const { stdout } = await ask(command, treaty, options, ...more, '--json');
  const { recordEnd } = JSON.parse(stdout);
  return recordEnd.says.map(({ code, text }: { readonly code: string; readonly text: string }) => {
    expect(text.length).toBeGreaterThan(10);
    return code;
  });
}

describe('every command', () => {
  it('answers from a record, or stands among those that do not', () => {
    const all = COMMAND_GROUPS.flatMap(({ commands }) => Object.keys(commands));
    expect([...Object.keys(FROM_RECORD), ...OTHERS].sort()).toEqual(all.sort());
  });
});

const entries = listCatalogue().map(({ id, record }) => ({ id, record, endsOn: record?.endsOn }));
const ended = entries.flatMap(({ id, endsOn }) => (endsOn === undefined ? [] : [{ id, endsOn }]));
const partial = ended.filter(({ id }) => findRecord(id)?.completeness?.kind === 'partial');
const open = entries.filter(({ record, endsOn }) => record !== undefined && endsOn === undefined);
const without = entries.filter(({ record }) => record === undefined);

describe('beyond the end of its record', () => {
  it.each(ended)('every command says of $id that it ends on $endsOn', async ({ id, endsOn }) => {
    for (const command of Object.keys(FROM_RECORD)) {
      const { stdout, stderr } = await ask(command, id, noonAfter(endsOn, 1));
      expect(`${command}: ${words(stdout + stderr)}`).toContain('The record ends on');
      expect([command, await codesOf(command, id, noonAfter(endsOn, 1))]).toEqual([
        command,
        expect.arrayContaining(['record.ends-before']),
      ]);
    }
  });

  it.each(partial)(
    'every command says of $id that its record is partial, on the day on which it ends too',
    async ({ id, endsOn }) => {
      for (const command of Object.keys(FROM_RECORD)) {
        const { stdout, stderr } = await ask(command, id, noonAfter(endsOn, 0));
        expect(`${command}: ${words(stdout + stderr)}`).toContain('The record is partial. Lacking:');
        expect([command, await codesOf(command, id, noonAfter(endsOn, 0))]).toEqual([
          command,
          expect.arrayContaining(['record.partial']),
        ]);
      }
    },
  );

  it.each(Object.keys(FROM_RECORD))('treaty %s says nothing of it by that day', async (command) => {
    const { endsOn = '' } = entries.find(({ id }) => id === 'op-crc-sc') ?? {};
    const codes = await codesOf(command, 'op-crc-sc', noonAfter(endsOn, 0));
    expect(codes.filter((code) => !code.startsWith('record.of-other-'))).toEqual([]);
    const { stdout, stderr } = await ask(command, 'op-crc-sc', noonAfter(endsOn, 0));
    expect(stdout + stderr).not.toMatch(/The record (?:ends on|is partial)/);
  });

  it.each(open)('every command says of $id that its end is not known', async ({ id }) => {
    for (const command of Object.keys(FROM_RECORD)) {
      const { stdout, stderr } = await ask(command, id, {});
      expect(words(stdout + stderr)).toContain('It is not known on which day the record ends');
      expect(await codesOf(command, id, {})).toContain('record.end-not-known');
    }
  });

  it.each([...without.map(({ id }) => ({ id })), { id: 'my-treaty' }])(
    'no command answers for $id as if nobody had acted',
    async ({ id }) => {
      const treaty = id === 'my-treaty' ? await keepOwnTreaty() : id;
      for (const command of Object.keys(FROM_RECORD)) {
        const { exit, stdout, stderr } = await ask(command, treaty, {});
        // The statechart is that of the clauses, with no state marked.
        expect([command, exit, stderr]).toEqual([command, command === 'machine' ? 0 : 4, '']);
        expect(words(stdout)).toContain('Only the clauses are at hand and no record');
        expect([command, await codesOf(command, treaty, {})]).toEqual([command, ['record.none']]);
      }
    },
  );
});

describe('a part of the Parties to another treaty (Kyoto 20(4))', () => {
  // The record of the Kyoto Protocol ends on 30 June 2014; 192 Parties were counted after that day.
  it.each(['status', 'date', 'next', 'needed', 'chronology', 'latest'])(
    'treaty %s says where the record ends of which they are counted, from the day after it',
    async (command) => {
      const of = (asOf: string) => codesOf(command, 'doha-amendment', { now: `${asOf}T18:00:00Z` }, '--as-of', asOf);
      expect(await of('2014-06-30')).not.toContain('record.of-other-ends-before');
      expect(await of('2014-07-01')).toContain('record.of-other-ends-before');
      expect(await of('2020-06-01')).toContain('record.of-other-ends-before');
    },
  );

  it('nothing is said of it where they were counted before it ended (CRC 50(2), by 18 November 2002)', async () => {
    expect(await codesOf('status', 'crc-art43-2-amendment', {})).not.toContain('record.of-other-ends-before');
  });
});

describe('a record in part', () => {
  // The head of the record of ECHR Protocol 13 names the instruments of eleven States as lacking, that of the United Kingdom among them.
  it.each([
    ['date', 'echr-p13', 'GBR'],
    ['bound', 'echr-p13', 'GBR'],
    ['bound', 'echr-p13', 'NOR', 'GBR'],
    ['denunciation', 'echr-p13', 'GBR', '--received', '2027-01-01'],
    ['latest', 'echr-p13', 'GBR', '--out-by', '2027-01-01'],
    ['latest', 'echr-p13', 'GBR', '--in-force-by', '2027-06-01'],
  ])('claims nothing of one that it names: treaty %s %s %s %s %s', async (...args) => {
    const asked = args.filter((arg) => arg !== undefined);
    const { stdout } = await runTreaty(asked);
    expect(words(stdout)).toContain('indeterminate');
    expect(words(stdout)).toContain(
      'Is United Kingdom of Great Britain and Northern Ireland a Party? The record lacks its acts.',
    );
    expect(words(stdout)).not.toMatch(/is not a Party|pending|No notice is needed/);
    const { kind, questions } = await readJson(asked);
    const question = { code: 'question.record-lacks', values: { participant: 'GBR', named: 'yes' } };
    expect({ kind, questions }).toMatchObject({ kind: 'indeterminate', questions: [question] });
    expect((await runTreaty([...asked, '--strict'])).exit).not.toBe(0);
  });

  it('marks who has only signed where it may lack anybody’s instrument, and gives its date as open', async () => {
    const { stdout } = await runTreaty(['status', 'minamata']);
    expect(words(stdout)).toMatch(/New Zealand \S+ signatory ‡/);
    expect(words(stdout)).toContain('‡ A question must be answered first');
    const { stdout: csv } = await runTreaty(['status', 'minamata', '--csv']);
    expect(csv).toMatch(/,NZL,New Zealand,signatory,2013-10-10,,,,,,,,,,indeterminate,/);
    const { participants } = await readJson(['status', 'minamata']);
    expect(participants).toContainEqual(
      expect.objectContaining({
        participant: 'NZL',
        status: 'signatory',
        entryIntoForce: expect.objectContaining({ kind: 'indeterminate' }),
      }),
    );
    // All others' instruments are there.
    const { stdout: whole } = await runTreaty(['status', 'echr-p13']);
    expect(words(whole)).toMatch(/Azerbaijan \S+ signatory (?!‡)/);
  });

  it('lists those whom it names in the status, as not known', async () => {
    const { stdout } = await runTreaty(['status', 'echr-p13']);
    expect(stdout).toMatch(/^Türkiye +not known$/m);
    const { stdout: csv } = await runTreaty(['status', 'echr-p13', '--csv']);
    expect(csv.match(/,not-known,/g)).toHaveLength(11);
    const { counts, participants } = await readJson(['status', 'echr-p13']);
    expect(counts.notKnown).toBe(11);
    expect(participants).toContainEqual(expect.objectContaining({ participant: 'POL', status: 'not-known' }));
  });

  it('is marked in a dossier, and what a State is by it is not known there', async () => {
    const { stdout } = await runTreaty(['dossier', 'GBR']);
    expect(stdout).toMatch(/^ECHR Protocol 13 +not known ° ◊/m);
    expect(stdout).toMatch(/^Minamata Convention +Party ° ◊/m);
    expect(words(stdout)).toContain('◊ The record is partial: see “treaty status”.');
    const { treaties } = await readJson(['dossier', 'GBR']);
    const protocol = treaties.find(({ treaty }: { readonly treaty: string }) => treaty === 'echr-p13');
    expect(protocol.status).toBe('not-known');
    expect(protocol.recordEnd.says).toContainEqual(expect.objectContaining({ code: 'record.partial' }));
  });

  it('marks no state in the statechart of one that it names', async () => {
    expect((await readJson(['machine', 'echr-p13', '--participant', 'GBR'])).present).toBeUndefined();
    expect((await readJson(['machine', 'echr-p13', '--participant', 'NOR'])).present).toBe('party');
  });

  it('is told where several are exported, and where a table is compared with it', async () => {
    const { stderr } = await runTreaty(['export', 'echr-p13', 'op-crc-sc']);
    expect(stderr).toContain('ECHR Protocol 13: The record is partial. Lacking: The instruments of Poland');
    expect(stderr).not.toContain('OP-CRC-SC');
    const table = keepFile('mine.csv', 'participant,kind,date\nGBR,ratification,2003-10-10\n');
    const { stdout } = await runTreaty(['compare', table, 'echr-p13']);
    expect(words(stdout)).toContain('The record is partial. Lacking: The instruments of Poland');
  });

  it('that lacks signatures alone tells who is no Party', async () => {
    const { stdout } = await runTreaty(['bound', 'istanbul', 'JPN']);
    expect(words(stdout)).toContain('Japan is not a Party on');
  });
});

describe('an answer and the end of its record', () => {
  // The record of the CRC ends on 28 February 2015 at the latest; by then it had no act of 2040.
  it.each([
    ['date', 'op-crc-sc'],
    ['date', 'op-crc-sc', '--deposited', '2040-01-31'],
    ['date', 'op-crc-sc', 'IRL', '--deposited', '2040-01-31'],
    ['reports', 'op-crc-sc', 'Viet Nam'],
    ['bound', 'crc', 'Ireland'],
    ['amendment', 'crc', 'article-43-2'],
    ['needed', 'crc', 'article-43-2'],
    ['forecast', 'crc', 'article-43-2'],
    ['machine', 'crc', '--amendment', 'article-43-2'],
    ['machine', 'crc', '--participant', 'Ireland'],
  ])('stand together: treaty %s %s %s %s %s', async (...args) => {
    const asked = args.filter((arg) => arg !== undefined);
    const beyond: RunOptions = { now: '2040-01-01T12:00:00Z' };
    const { stdout } = await runTreaty(asked, beyond);
    expect(words(stdout)).toContain('The record ends on');
    expect((await readJson(asked, beyond)).recordEnd.says[0]).toMatchObject({ code: 'record.ends-before' });
    const before = await readJson([...asked, '--as-of', '2003-01-01'], beyond);
    expect(before.recordEnd.says).toEqual([]);
  });

  it.each(LANGUAGES)('is said in %s, in lines of 80 columns', async (language) => {
    const { stdout } = await runTreaty(['bound', 'op-crc-sc', 'USA', '--lang', language], {
      now: '2040-01-01T12:00:00Z',
    });
    const { recordEnd } = await readJson(['bound', 'op-crc-sc', 'USA', '--lang', language], {
      now: '2040-01-01T12:00:00Z',
    });
    const [{ text }] = recordEnd.says;
    expect(stdout.replaceAll(/\s/g, '')).toContain(text.replaceAll(/\s/g, ''));
    expect(stdout.trimEnd().split('\n').at(-1)?.length).toBeLessThanOrEqual(80);
  });

  // The record of the CRC, by whose clock the later reports are due, ends on a day of its own.
  it('is said of both treaties where reports go with those under another', async () => {
    const options: RunOptions = { now: '2040-01-01T12:00:00Z' };
    const { recordEnd } = await readJson(['reports', 'op-crc-sc', 'Viet Nam'], options);
    expect(recordEnd.says).toMatchObject([
      { code: 'record.ends-before' },
      { code: 'record.of-other-ends-before', values: { treaty: 'crc' } },
    ]);
    const { stdout } = await runTreaty(['reports', 'op-crc-sc', 'Viet Nam'], options);
    expect(words(stdout)).toContain('For the CRC, the record ends on');
  });

  it('is drawn into a statechart', async () => {
    const { stdout } = await runTreaty(['machine', 'op-crc-sc', '--format', 'svg'], { now: '2040-01-01T12:00:00Z' });
    expect(stdout).toContain('The record ends on');
    const within = await runTreaty(['machine', 'op-crc-sc', '--format', 'svg', '--as-of', '2002-01-18']);
    expect(within.stdout).not.toContain('The record ends on');
  });

  it('stands on each result of a simulation', async () => {
    const args = ['simulate', 'op-crc-sc', '-', '--as-of', '2002-01-18'];
    const stdin = 'scenario,participant,kind,date\nnothing,,,\n';
    expect((await runTreaty(args, { stdin })).stdout).toMatch(/^nothing,2002-01-18,2\d{3}-\d\d-\d\d,/m);
    const register = keepFile('mine.csv', tenParties());
    const own = await runTreaty([...args, '--register', register], { stdin });
    expect(own.stdout).toMatch(/^nothing,2002-01-18,,/m);
    expect(words(own.stderr)).toContain('acts may be missing. State it by --record-ends-on DATE.');
  });
});

describe('--record-ends-on', () => {
  it('says on which day a register ends that does not say so itself', async () => {
    const asked = ['status', 'op-crc-sc', '--register', '-', '--as-of', '2001-10-31'];
    const stdin = tenParties();
    const unsaid = await runTreaty(asked, { stdin });
    expect(words(unsaid.stdout)).toContain(
      'It is not known on which day the record ends: acts may be missing. State it by --record-ends-on DATE.',
    );
    const endOf = async (...more: readonly string[]) => (await readJson([...asked, ...more], { stdin })).recordEnd;
    expect(await endOf()).toMatchObject({ endsOn: null, says: [{ code: 'record.end-not-known' }] });
    expect(await endOf('--record-ends-on', '2001-10-31')).toEqual({ endsOn: '2001-10-31', says: [] });
    expect(await endOf('--record-ends-on', '2001-10-30')).toMatchObject({
      endsOn: '2001-10-30',
      says: [{ code: 'record.ends-before', values: { endsOn: '2001-10-30' } }],
    });
  });

  it('says until when a reader knows the record of the catalogue to be whole', async () => {
    const { recordEnd } = await readJson(['bound', 'op-crc-sc', 'USA', '--record-ends-on', '2026-11-24']);
    expect(recordEnd).toEqual({ endsOn: '2026-11-24', says: [] });
  });
});

describe('--register none', () => {
  it('says that nobody has acted yet: the number is awaited whole (OP-CRC-SC article 14(1))', async () => {
    const answer = await readJson(['date', await keepOwnTreaty(), '--register', 'none', '--as-of', '2000-06-01']);
    expect(answer).toMatchObject({
      kind: 'pending',
      awaits: [{ values: { required: 10, missing: 10 } }],
      recordEnd: { endsOn: '2000-06-01', says: [] },
    });
  });
});

describe('the clauses alone, with --in-force-on', () => {
  // Article 14(2) of OP-CRC-SC: one month after the deposit; there is no 31 February.
  const IN_FORCE = ['--in-force-on', '2002-01-18'];

  it('give the date of a State that deposits, of any or of one that the clause admits', async () => {
    const treaty = await keepOwnTreaty();
    for (const who of [[], ['IRL']]) {
      const answer = await readJson(['date', treaty, ...who, '--deposited', '2027-01-31', ...IN_FORCE]);
      expect(answer).toMatchObject({
        kind: 'determined',
        value: '2027-02-28',
        article: '14(2)',
        recordEnd: { says: [{ code: 'record.none' }] },
      });
    }
    const named = await readJson(['date', treaty, 'Ireland', '--deposited', '2027-01-31', ...IN_FORCE]);
    // Ireland is a Party to the Convention, whose record ends before that day.
    expect(named.basis).toMatchObject([
      { article: '13(1)', code: 'remark.eligibility-by-record', values: { treaty: 'crc', linked: 'yes' } },
      { code: 'step.act', values: { act: { participant: 'IRL' } } },
      {},
    ]);
    expect(await readJson(['date', treaty, ...IN_FORCE])).toMatchObject({ kind: 'determined', value: '2002-01-18' });
    const gone = await readJson(['date', treaty, 'Czechoslovakia', '--deposited', '2027-01-31', ...IN_FORCE]);
    expect(gone).toMatchObject({ kind: 'excluded', reason: { code: 'reason.ceased-without-instrument' } });
  });

  it('claims nothing of what a former State did that the record does not hold', async () => {
    // Few sources show what States did that have dissolved since; of one that signed, the record has what it did, unless it united with
    // another: then its instrument may stand under the name of the State that they formed, as that of 1 June 1979 under Yemen.
    for (const [id, name, says] of [
      ['npt', 'GDR', 'The record may lack its acts.'],
      ['bwc', 'Democratic Yemen', 'The record may lack its acts.'],
    ] as const) {
      const { stdout } = await runTreaty(['date', id, name]);
      expect(words(stdout)).toContain(says);
    }
  });

  it('refuses a day before the adoption: OP-CRC-SC was adopted on 25 May 2000', async () => {
    const early = await runTreaty(['date', 'op-crc-sc', '--in-force-on', '2000-05-24']);
    expect([early.exit, early.stdout]).toEqual([2, '']);
    expect(words(early.stderr)).toContain('before it was adopted on 25 May 2000');
  });

  it('refuses a day that the clause excludes: before the day that it names, or before an instrument could be deposited', async () => {
    // Three months before 24 August 2000 nobody could deposit; on 25 August 2000 that was just possible (14(1)).
    const answer = async (id: string, day: string) => {
      const { exit, stderr } = await runTreaty(['date', id, '--in-force-on', day]);
      return [exit, words(stderr)];
    };
    const opening = 'none can be deposited before it opens on 25 May 2000';
    expect(await answer('op-crc-sc', '2000-08-24')).toEqual([2, expect.stringContaining(opening)]);
    expect((await answer('op-crc-sc', '2000-08-25'))[0]).toBe(0);
    const floor = 'cannot enter into force on 31 December 2018: that is too early (article IV(1))';
    expect(await answer('kigali-amendment-ozone', '2018-12-31')).toEqual([2, expect.stringContaining(floor)]);
    expect((await answer('kigali-amendment-ozone', '2019-01-01'))[0]).toBe(0);
  });

  it('say of a State that the clause only describes who may join, which is not checked', async () => {
    // Article 22(2) of the Regional Agreement of Escazú: ninety days after the deposit; 5 January 2027 + 90 days = 5 April 2027.
    const path = await keepOwnTreaty();
    const own = JSON.parse(await readFile(path, 'utf8'));
    const { participation } = own.finalClauses;
    const says = 'the countries of Latin America and the Caribbean of Annex 1';
    participation.eligibility = { kind: 'described', article: '21(1)', says, organisations: false };
    own.finalClauses.laterParties.delay = { form: 'days-after', days: 90 };
    const described = keepFile('described.json', JSON.stringify(own));
    const answer = await readJson(['date', described, 'Switzerland', '--deposited', '2027-01-05', ...IN_FORCE]);
    expect(answer).toMatchObject({
      kind: 'determined',
      value: '2027-04-05',
      basis: [{ article: '21(1)', code: 'remark.eligibility-described', values: { says } }, {}, {}],
    });
  });

  it('give the last day to deposit for a day from that of the treaty on', async () => {
    const treaty = await keepOwnTreaty();
    expect(await readJson(['latest', treaty, '--in-force-by', '2027-02-28', ...IN_FORCE])).toMatchObject({
      value: '2027-01-31',
    });
    // Before that day it depends on how many had deposited.
    expect((await runTreaty(['latest', treaty, '--in-force-by', '2002-01-17', ...IN_FORCE])).exit).toBe(4);
    expect((await runTreaty(['latest', treaty, '--in-force-by', '2002-01-18', ...IN_FORCE])).exit).toBe(0);
  });

  it('do not tell what a State has done, nor who is a Party', async () => {
    const treaty = await keepOwnTreaty();
    for (const asked of [
      ['date', treaty, 'IRL'],
      ['status', treaty],
      ['bound', treaty, 'IRL'],
    ]) {
      const { exit, stdout, stderr } = await runTreaty([...asked, ...IN_FORCE]);
      expect([exit, stderr]).toEqual([4, '']);
      expect(words(stdout)).toBe(
        'MINE Only the clauses are at hand and no record: what was done under the treaty is not known here. Give the record by --register FILE; if nobody has acted yet, by --register none. ',
      );
    }
  });

  it('with a record in part, give its States the dates by the date of the treaty', async () => {
    // Two of the first ten, and Benin; the date is that of the tenth and three months.
    const stdin =
      'participant,kind,date\nNOR,ratification,2001-10-02\nROU,ratification,2001-10-18\nBEN,ratification,2005-01-31\n';
    const dateOf = async (participant: string) =>
      (await readJson(['date', 'op-crc-sc', participant, '--register', '-', ...IN_FORCE], { stdin })).value;
    expect([await dateOf('NOR'), await dateOf('ROU'), await dateOf('BEN')]).toEqual([
      '2002-01-18',
      '2002-01-18',
      '2005-02-28',
    ]);
  });
});

describe('a record in part of which too few Parties are left (Genocide Convention XV)', () => {
  const acts =
    'participant,kind,date\nNOR,ratification,1949-07-22\nISL,ratification,1949-08-29\nNOR,denunciation,1960-06-01\n';
  const now = { now: '1975-01-01T12:00:00Z' };
  const stated = ['--in-force-on', '1951-01-12', '--register'];

  it.each(Object.keys(FROM_RECORD))(
    '%s says that it is not known whether the treaty is in force, and never that it has ended',
    async (command) => {
      const asked = [...stated, keepFile('two.csv', acts)];
      expect(await codesOf(command, 'genocide', now, ...asked)).toContain('record.may-have-ended');
      const { stdout, stderr } = await ask(command, 'genocide', now, ...asked);
      expect(`${stdout}${stderr}`.replace(/\s+/g, ' ')).toContain(
        'From 12 January 1961 on, it is not known whether the treaty is in force (article XV)',
      );
      const json = (await ask(command, 'genocide', now, ...asked, '--json')).stdout;
      expect(json).not.toMatch(/treaty-ended|treaty-has-ended|too-few-parties|parties-below-number/);
    },
  );

  it('is left out where the record says that it is whole: then it ends', async () => {
    const register = {
      treaty: 'genocide',
      endsOn: '1974-12-31',
      completeness: { kind: 'complete' },
      sources: [],
      acts: acts
        .trim()
        .split('\n')
        .slice(1)
        .map((line) => {
          const [participant, kind, on] = line.split(',');
          return { participant, kind, on };
        }),
    };
    const path = keepFile('two.json', JSON.stringify(register));
    const { stdout } = await ask('status', 'genocide', now, ...stated, path);
    expect(stdout).toContain('It ceases to be in force on 12 January 1961');
    expect(stdout).not.toContain('it is not known whether');
  });

  it('export leaves who has not left a Party, and says it on stderr', async () => {
    const { stdout, stderr } = await runTreaty(
      ['export', 'genocide', ...stated, keepFile('two.csv', acts), '--to', 'csv', '--as-of', '1975-01-01'],
      now,
    );
    const [heads = '', ...rows] = stdout.trim().split('\n');
    const place = heads.split(',').indexOf('ended_because');
    expect(rows.map((row) => row.split(',')[place]).sort()).toEqual(['denounced', 'none']);
    expect(stderr).toContain('From 12 January 1961 on, it is not known whether the treaty is in force (article XV)');
  });

  it('what-if never lets a treaty end, and tells the day from which that is not known', async () => {
    const asked = [...stated, keepFile('two.csv', acts.split('\n').slice(0, 3).join('\n'))];
    const { stdout } = await runTreaty(
      ['what-if', 'genocide', ...asked, '--act', 'denunciation ISL 1970-06-01', '--json'],
      { now: '1970-01-01T12:00:00Z' },
    );
    const [{ changes }] = JSON.parse(stdout).scenarios;
    expect(
      changes.flatMap(({ kind, entry }: { readonly kind: string; readonly entry?: { kind: string; on: string } }) =>
        kind === 'appears' ? [[entry?.kind, entry?.on]] : [],
      ),
    ).toEqual([
      // Terms of ten years, then of five (XIV).
      ['treaty-may-have-ended', '1971-01-12'],
      ['party-no-longer', '1971-01-12'],
    ]);
  });
});

describe('an amendment that is a treaty of its own', () => {
  const OF_BAN = { code: 'record.of-other-ends-before', values: { treaty: 'basel-ban', endsOn: '2023-03-22' } };
  const now = { now: '2026-12-01T18:00:00Z' };
  const endOf = async (...args: readonly string[]) =>
    JSON.parse((await runTreaty([...args, '--json'], now)).stdout).recordEnd;

  // The record of the Basel Convention ends on 22 January 2026 and is whole, that of its Ban Amendment on 22 March 2023 and lacks instruments.
  it('is answered from its own record, and from that of the treaty, each with its end', async () => {
    const end = await endOf('amendment', 'basel', 'basel-ban');
    expect(end).toMatchObject({ endsOn: '2023-03-22' });
    expect(end.says).toMatchObject([
      { code: 'record.ends-before', values: { endsOn: '2023-03-22' } },
      { code: 'record.partial' },
      { code: 'record.of-other-ends-before', values: { treaty: 'basel', endsOn: '2026-01-22' } },
    ]);
  });

  // The Doha Amendment: 13 November 2021; the Kyoto Protocol: 30 June 2014. The Kigali Amendment: 9 April 2026; the Montreal Protocol: 22 January 2026.
  it.each([
    ['kyoto', 'doha-amendment', '2021-11-13', '2014-06-30'],
    ['montreal-protocol', 'kigali-amendment-ozone', '2026-04-09', '2026-01-22'],
  ])('of the %s, the %s: %s, and %s', async (treaty, id, endsOn, ofTreaty) => {
    const end = await endOf('amendment', treaty, id);
    expect(end.endsOn).toBe(endsOn);
    const of = end.says.find(({ code }: { readonly code: string }) => code === 'record.of-other-ends-before');
    expect(of.values).toEqual({ treaty, endsOn: ofTreaty });
  });

  it.each([
    ['status', 'basel'],
    ['chronology', 'basel'],
    ['amendment', 'basel'],
    ['bound', 'basel', 'Norway'],
    ['bound', 'basel', 'Norway', 'Germany'],
  ])('%s %s says where its record ends too, and that it is a part', async (...args) => {
    const end = await endOf(...args);
    expect(end.endsOn).toBe('2026-01-22');
    expect(end.says).toMatchObject([
      { code: 'record.ends-before', values: { endsOn: '2026-01-22' } },
      OF_BAN,
      { code: 'record.of-other-partial', values: { treaty: 'basel-ban' } },
    ]);
  });

  it('says nothing of it on a day which its record reaches', async () => {
    const ofBan = async (asOf: string) => JSON.stringify((await endOf('status', 'basel', '--as-of', asOf)).says);
    expect(await ofBan('2023-03-22')).not.toContain(OF_BAN.code);
    expect(await ofBan('2023-03-23')).toContain(OF_BAN.code);
  });
});
