import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { FIRST_TEN_DEPOSITS } from '../sql/first-ten-deposits.ts';
import { STORE_PLATFORMS, type StorePlace } from '../store/platforms.ts';
import { type Ran, runTreaty } from './run-treaty.ts';

const folder = mkdtempSync(join(tmpdir(), 'treaty-store-'));
afterAll(() => rmSync(folder, { recursive: true }));

const table = (deposits: readonly (readonly [string, string])[]): string =>
  `participant,kind,date\n${deposits.map(([who, on]) => `${who},accession,${on}\n`).join('')}`;

/** A table of the first nine deposits under article 14(1) of OP-CRC-SC: one too few. */
const NINE = join(folder, 'nine.csv');
writeFileSync(NINE, table(FIRST_TEN_DEPOSITS.slice(0, 9)));

const TEN = join(folder, 'ten.csv');
writeFileSync(TEN, table(FIRST_TEN_DEPOSITS));

const [TENTH = '', TENTH_ON = ''] = FIRST_TEN_DEPOSITS[9] ?? [];

/** Noon in New York, the seat of the depositary. */
const noon = (day: string): string => `${day}T17:00:00Z`;

const asClerk = (args: readonly string[], now: string): Promise<Ran> =>
  runTreaty(args, { now, env: { USER: 'a.clerk' }, columns: 400 });

/** A store at a place of its own, with the command that is run on it. */
interface Kept {
  readonly place: string;
  readonly treaty: (line: string, now?: string) => Promise<Ran>;
  readonly json: (line: string, now?: string) => Promise<Record<string, unknown>>;
}

function keptAt(place: string): Kept {
  const treaty: Kept['treaty'] = (line, now = noon('2026-11-24')) =>
    asClerk([...(line.match(/"[^"]*"|\S+/g) ?? []).map((word) => word.replaceAll('"', '')), '--store', place], now);
  return {
    place,
    treaty,
    json: async (line, now) => JSON.parse((await treaty(`${line} --json`, now)).stdout),
  };
}

/** What is set on a page, without its line ends. */
const inOneLine = (page: string): string => page.replaceAll(/\s+/g, ' ');

let stores = 0;
const keptInFile = (): Kept => {
  stores += 1;
  return keptAt(join(folder, `store-${stores}.db`));
};

describe.each(STORE_PLATFORMS.slice(0, 2))('treaty store in $name', ({ makePlace }) => {
  let at: StorePlace;
  let kept: Kept;
  beforeAll(async () => {
    at = await makePlace();
    kept = keptAt(at.place ?? '');
    await kept.treaty(`store import op-crc-sc ${NINE}`, noon('2026-01-10'));
    await kept.treaty(`store add op-crc-sc --act "accession ${TENTH} ${TENTH_ON}" --by "B. Clerk"`, noon('2026-02-20'));
  });
  afterAll(() => at.leave());

  it('answers two questions: in force on a day, and as it was known on a day (14(1): three months after the tenth deposit)', async () => {
    expect(await kept.json('date op-crc-sc')).toMatchObject({ kind: 'determined', value: '2002-01-18' });
    expect(await kept.json('date op-crc-sc --known-on 2026-02-20')).toMatchObject({ kind: 'determined' });
    expect(await kept.json('date op-crc-sc --known-on 2026-02-19')).toMatchObject({ kind: 'pending' });
    // What was known later says what was so earlier.
    expect(await kept.json('status op-crc-sc --as-of 2002-01-18')).toMatchObject({ counts: { parties: 10 } });
    expect(await kept.json('status op-crc-sc --as-of 2002-01-18 --known-on 2026-02-19')).toMatchObject({
      counts: { parties: 0, contractingStates: 9 },
    });
  });

  it('ends a day at the seat of the depositary, in New York: five hours after it ends in Greenwich', async () => {
    const kindAt = async (moment: string) => (await kept.json(`date op-crc-sc --known-on ${moment}`)).kind;
    expect(await kindAt('2026-02-20T16:59:59.999Z')).toBe('pending');
    expect(await kindAt('2026-02-20T17:00:00Z')).toBe('determined');
    expect(await kindAt('2026-02-20T12:00:00-05:00')).toBe('determined');
    const { recordEnd } = await kept.json('date op-crc-sc --known-on 2026-02-20');
    expect(recordEnd).toMatchObject({
      says: [
        { code: 'record.end-not-known' },
        { code: 'record.as-known', values: { moment: '2026-02-21T04:59:59.999Z', entries: 10 } },
      ],
    });
  });

  it('says under every answer on which knowledge it rests', async () => {
    const { stdout } = await kept.treaty('date op-crc-sc --known-on 2026-02-19');
    expect(inOneLine(stdout)).toContain(
      'held at 2026-02-20T04:59:59.999Z (entries: 9; the last was recorded at 2026-01-10T17:00:00.000Z).',
    );
    const now = await kept.treaty('next op-crc-sc');
    expect(inOneLine(now.stdout)).toContain(
      'holds now (entries: 10; the last was recorded at 2026-02-20T17:00:00.000Z).',
    );
  });

  it('lists who recorded what, and when', async () => {
    const { entries } = await kept.json('store log op-crc-sc');
    expect(entries).toHaveLength(10);
    expect(entries).toMatchObject({
      0: { recordedBy: 'a.clerk', recordedAt: '2026-01-10T17:00:00.000Z', version: 1 },
      9: { recordedBy: 'B. Clerk', body: { kind: 'act', act: { participant: TENTH, on: TENTH_ON } } },
    });
  });

  it('is whole, and finds its head again after more was recorded', async () => {
    const before = await kept.json('store verify');
    expect(before).toMatchObject({ kind: 'whole', head: { sequence: 10 } });
    const { hash } = Object(before.head);
    await kept.treaty('store import crc', noon('2026-03-01'));
    expect(await kept.treaty(`store verify --expect ${hash}`)).toMatchObject({ exit: 0 });
    expect(await kept.treaty(`store verify --expect ${'0'.repeat(64)}`)).toMatchObject({ exit: 1 });
  });
});

describe('treaty store import', () => {
  it('takes the record of the catalogue, and says again whatever it holds', async () => {
    const kept = keptInFile();
    const { exit, stdout } = await kept.treaty('store import crc');
    expect(exit).toBe(0);
    expect(stdout).toContain('Recorded in');
    const [store, catalogue] = await Promise.all([
      kept.json('status crc --as-of 2020-01-01'),
      asClerk(['status', 'crc', '--as-of', '2020-01-01', '--json'], noon('2026-11-24')),
    ]);
    const { recordEnd: _, ...rest } = store;
    const { recordEnd: __, ...expected } = JSON.parse(catalogue.stdout);
    expect(rest).toEqual(expected);
  });

  it('records nothing twice, however often a file is imported, and only what is new of one that has grown', async () => {
    const kept = keptInFile();
    await kept.treaty(`store import op-crc-sc ${NINE}`);
    const again = await kept.treaty(`store import op-crc-sc ${NINE}`);
    expect(again.stdout).toContain('There already, and not recorded again: 9.');
    const { entries, known, version } = await kept.json(`store import op-crc-sc ${TEN}`);
    expect({ entries, known, version }).toMatchObject({
      entries: [{ body: { act: { participant: TENTH } } }],
      known: { length: 9 },
      version: 10,
    });
  });

  it('removes nothing that a file lacks, and says how much that is', async () => {
    const kept = keptInFile();
    await kept.treaty(`store import op-crc-sc ${TEN}`);
    const { stdout } = await kept.treaty(`store import op-crc-sc ${NINE}`);
    expect(stdout).toContain('Acts that the store holds and this register does not: 1.');
    expect(await kept.json('date op-crc-sc')).toMatchObject({ value: '2002-01-18' });
  });

  it('records what a register says beside its acts, and that again only where it says something else', async () => {
    const kept = keptInFile();
    const write = (endsOn: string) => {
      const file = join(folder, 'facts.json');
      writeFileSync(file, JSON.stringify({ treaty: 'op-crc-sc', endsOn, sources: [], acts: [] }));
      return file;
    };
    await kept.treaty(`store import op-crc-sc ${write('2026-01-31')}`, noon('2026-02-01'));
    await kept.treaty(`store import op-crc-sc ${write('2026-01-31')}`, noon('2026-02-02'));
    await kept.treaty(`store import op-crc-sc ${write('2026-02-28')}`, noon('2026-03-01'));
    await kept.treaty(`store import op-crc-sc ${write('2026-01-31')}`, noon('2026-03-02'));
    const { entries } = await kept.json('store log op-crc-sc');
    expect(Object(entries).map(({ body }: { readonly body: object }) => body)).toMatchObject([
      { kind: 'facts', facts: { endsOn: '2026-01-31' } },
      { kind: 'facts', facts: { endsOn: '2026-02-28' } },
      { kind: 'facts', facts: { endsOn: '2026-01-31' } },
    ]);
    expect(await kept.json('status op-crc-sc --known-on 2026-03-01')).toMatchObject({
      recordEnd: { endsOn: '2026-02-28' },
    });
  });
});

describe('treaty store import into no store yet', () => {
  const REFUSED = join(folder, 'refused.csv');
  writeFileSync(REFUSED, `${table(FIRST_TEN_DEPOSITS)}${TENTH},accession,2003-01-01\n`);

  it('begins none where the law gives an act no effect, nor where other entries are expected', async () => {
    const kept = keptInFile();
    const refused = await kept.treaty(`store import op-crc-sc ${REFUSED}`);
    expect(refused).toMatchObject({ exit: 1, stdout: expect.stringContaining('Nothing was recorded in') });
    const expected = await kept.treaty(`store import op-crc-sc ${TEN} --expected-version 3`);
    expect(expected).toMatchObject({ exit: 2, stderr: expect.stringContaining('(expected: 3; there: 0)') });
    expect(existsSync(kept.place)).toBe(false);
    // An empty file is no store yet either.
    writeFileSync(kept.place, '');
    expect(await kept.treaty(`store import op-crc-sc ${REFUSED}`)).toMatchObject({ exit: 1 });
    expect(readFileSync(kept.place)).toHaveLength(0);
    expect(await kept.treaty(`store import op-crc-sc ${REFUSED} --refused record`)).toMatchObject({ exit: 1 });
    expect(await kept.json('store log')).toMatchObject({ entries: { length: 11 } });
  });
});

describe('the records of other treaties, on which an answer depends', () => {
  /** A record of the Convention against Torture that ends and has Norway alone: nobody else is a Party by it, as articles 27(2) and 27(3) of its Optional Protocol ask. */
  const CAT = join(folder, 'cat.json');
  const acts = [{ kind: 'ratification', participant: 'NOR', on: '1986-07-09' }];
  writeFileSync(CAT, JSON.stringify({ treaty: 'cat', endsOn: '2026-01-01', sources: [], acts }));
  const ADD = 'store add opcat --act "accession CUB 2010-09-25"';

  it('are those of the store where it has them, and it is said from where each comes', async () => {
    const kept = keptInFile();
    await kept.treaty(`store import cat ${CAT}`, noon('2026-01-10'));
    const { exit, stdout, stderr } = await kept.treaty(ADD, noon('2026-01-11'));
    expect([exit, inOneLine(stdout)]).toEqual([1, expect.stringContaining('Nothing was recorded')]);
    expect(stderr).toBe('The record of cat, on which this depends, comes from the same store.\n');
    expect(await kept.treaty('store add cat --act "accession CUB 1995-05-17"', noon('2026-01-12'))).toMatchObject({
      exit: 0,
    });
    expect(await kept.treaty(ADD, noon('2026-01-13'))).toMatchObject({ exit: 0 });
  });

  it('are those of the catalogue where it has none', async () => {
    const kept = keptInFile();
    await kept.treaty('store import crc');
    const { exit, stderr } = await kept.treaty(ADD);
    expect([exit, stderr]).toEqual([
      0,
      `The store ${kept.place} gives nothing of cat, on which this depends: what the catalogue has of it is used.\n`,
    ]);
    expect(await kept.json('date opcat')).toMatchObject({
      recordEnd: {
        says: expect.arrayContaining([
          expect.objectContaining({ code: 'record.other-of-catalogue', values: { store: kept.place, treaty: 'cat' } }),
        ]),
      },
    });
  });
});

describe('treaty store add', () => {
  const prepare = async (): Promise<Kept> => {
    const kept = keptInFile();
    await kept.treaty(`store import op-crc-sc ${TEN}`);
    return kept;
  };
  const SECOND = `store add op-crc-sc --act "accession ${TENTH} 2003-01-01"`;

  it('rejects an act to which the law gives no effect, with its reason, and records nothing', async () => {
    const kept = await prepare();
    const { exit, stdout } = await kept.treaty(SECOND);
    expect(exit).toBe(1);
    expect(stdout).toContain('Nothing was recorded in');
    expect(stdout).toContain('--refused record');
    expect(await kept.json('store log')).toMatchObject({ entries: { length: 10 } });
  });

  it('records it as refused with its article where that is asked for, and it has no effect', async () => {
    const kept = await prepare();
    const { exit } = await kept.treaty(`${SECOND} --refused record`);
    expect(exit).toBe(1);
    const { entries } = await kept.json('store log op-crc-sc');
    expect(Object(entries)[10]).toMatchObject({
      body: { kind: 'act', refusal: { code: 'second-instrument', article: '13(2)' } },
    });
    expect(await kept.json('date op-crc-sc')).toMatchObject({ value: '2002-01-18' });
    // The same act again is the same entry, whatever the law says of it.
    const again = await kept.treaty(`${SECOND} --refused record`);
    expect(again.stdout).toContain('There already, and not recorded again: 1.');
  });

  it('takes the same act twice for one, and the same id with another act for a mistake', async () => {
    const kept = await prepare();
    const ADD = 'store add op-crc-sc --act "accession CHE 2006-09-19"';
    await kept.treaty(`${ADD} --id C.N.1`);
    expect(await kept.treaty(`${ADD} --id C.N.1`)).toMatchObject({ exit: 0 });
    expect(await kept.json('store log')).toMatchObject({ entries: { length: 11 } });
    const other = await kept.treaty('store add op-crc-sc --act "accession DEU 2009-07-15" --id C.N.1');
    expect(other).toMatchObject({ exit: 2 });
    expect(other.stderr).toContain('The id “C.N.1” stands for another entry already, under op-crc-sc.');
  });

  it('tells the second of two clerks who saw the same record which act came first', async () => {
    const kept = await prepare();
    const first = 'store add op-crc-sc --act "accession CHE 2006-09-19" --expected-version 10 --by "First Clerk"';
    const second = 'store add op-crc-sc --act "accession DEU 2009-07-15" --expected-version 10';
    expect(await kept.treaty(first, noon('2026-11-25'))).toMatchObject({ exit: 0 });
    const { exit, stderr } = await kept.treaty(second, noon('2026-11-26'));
    expect(exit).toBe(2);
    expect(stderr).toContain('(expected: 10; there: 11)');
    expect(stderr).toContain(
      'Entry 11, recorded at 2026-11-25T17:00:00.000Z by First Clerk: Switzerland: accession, 19 September 2006',
    );
    expect(await kept.json('store log')).toMatchObject({ entries: { length: 11 } });
  });

  it('rejects an act of a day more than a year ahead', async () => {
    const kept = await prepare();
    const { exit, stdout } = await kept.treaty('store add op-crc-sc --act "accession CHE 2036-09-19"');
    expect(exit).toBe(1);
    expect(stdout).toContain('an act is dated more than a year ahead');
    expect(await kept.json('store log')).toMatchObject({ entries: { length: 10 } });
  });

  it('says that the clock went back, and records at the moment of the last entry', async () => {
    const kept = await prepare();
    const { stdout } = await kept.treaty('store add op-crc-sc --act "accession CHE 2006-09-19"', noon('2026-11-20'));
    expect(stdout).toContain('The clock shows 2026-11-20T17:00:00.000Z');
    expect(await kept.json('store log')).toMatchObject({ entries: { 10: { recordedAt: '2026-11-24T17:00:00.000Z' } } });
  });

  it('asks who records, where the machine does not know', async () => {
    const { exit, stderr } = await runTreaty([
      ...['store', 'add', 'op-crc-sc', '--store', join(folder, 'none.db')],
      ...['--act', 'ratification CHE 2006-09-19'],
    ]);
    expect([exit, stderr]).toEqual([2, 'It is not known who records this. Give a name with “--by”.\n']);
  });

  it('asks who records together with all that is wrong with the file', async () => {
    const file = join(folder, 'wrong.csv');
    writeFileSync(file, 'participant,kind,date\nNorway,accession,2001-02-30\nNowhere,accession,2001-01-01\n');
    const { exit, stderr } = await runTreaty(['store', 'import', 'op-crc-sc', file, '--store', join(folder, 'w.db')]);
    expect(exit).toBe(2);
    expect(stderr).toContain('It is not known who records this.');
    expect(stderr).toContain('wrong.csv:2');
    expect(stderr).toContain('wrong.csv:3');
    expect(existsSync(join(folder, 'w.db'))).toBe(false);
  });

  it('begins no store where a path was mistyped', async () => {
    const kept = keptInFile();
    const { exit, stderr } = await kept.treaty('store add op-crc-sc --act "accession CHE 2006-09-19"');
    expect(exit).toBe(2);
    expect(stderr).toContain('There is no store at');
    expect(existsSync(kept.place)).toBe(false);
  });
});

describe('treaty store correct', () => {
  const prepare = async () => {
    const kept = keptInFile();
    await kept.treaty(`store import op-crc-sc ${NINE}`, noon('2026-01-10'));
    await kept.treaty(`store add op-crc-sc --act "accession ${TENTH} 2001-11-18" --id C.N.1`, noon('2026-02-20'));
    return kept;
  };

  it('puts an act right, from then on: three months after the tenth deposit as it was known (14(1))', async () => {
    const kept = await prepare();
    const line = `store correct op-crc-sc --of C.N.1 --act "accession ${TENTH} ${TENTH_ON}" --reason "A slip of the pen"`;
    expect(await kept.treaty(line, noon('2026-03-05'))).toMatchObject({ exit: 0 });
    expect(await kept.json('date op-crc-sc --known-on 2026-03-04')).toMatchObject({ value: '2002-02-18' });
    expect(await kept.json('date op-crc-sc --known-on 2026-03-05')).toMatchObject({ value: '2002-01-18' });
    const { stdout } = await kept.treaty('store log op-crc-sc');
    expect(inOneLine(stdout)).toContain('corrected by “correction-');
    expect(inOneLine(stdout)).toContain('(A slip of the pen)');
  });

  it('takes back an act that was never made, and a correction too', async () => {
    const kept = await prepare();
    await kept.treaty('store correct op-crc-sc --of C.N.1 --never-made --id K.1', noon('2026-03-05'));
    expect(await kept.json('date op-crc-sc')).toMatchObject({ kind: 'pending' });
    await kept.treaty('store correct op-crc-sc --of K.1 --never-made', noon('2026-03-06'));
    expect(await kept.json('date op-crc-sc')).toMatchObject({ value: '2002-02-18' });
    expect(await kept.json('date op-crc-sc --known-on 2026-03-05')).toMatchObject({ kind: 'pending' });
  });

  it('refuses what is no entry of the treaty, and a line that does not say what should have been', async () => {
    const kept = await prepare();
    const unknown = await kept.treaty('store correct op-crc-sc --of C.N.2 --never-made');
    expect(unknown).toMatchObject({ exit: 2 });
    expect(unknown.stderr).toContain('op-crc-sc has no act and no correction with the id “C.N.2”');
    expect((await kept.treaty('store correct op-crc-sc --of C.N.1')).stderr).toContain(
      'Say what the entry should have been',
    );
  });
});

describe('treaty store export, backup', () => {
  it('writes a register that is read as the record was known, as a table and as JSON', async () => {
    const kept = keptInFile();
    await kept.treaty(`store import op-crc-sc ${NINE}`, noon('2026-01-10'));
    await kept.treaty(`store import op-crc-sc ${TEN}`, noon('2026-02-20'));
    for (const name of ['known.csv', 'known.json']) {
      const file = join(folder, name);
      expect(await kept.treaty(`store export op-crc-sc ${file} --known-on 2026-02-01`)).toMatchObject({ exit: 0 });
      const { stdout } = await asClerk(['date', 'op-crc-sc', '--register', file, '--json'], noon('2026-11-24'));
      expect(JSON.parse(stdout)).toMatchObject({ kind: 'pending' });
    }
    const { stdout } = await kept.treaty('store export op-crc-sc');
    expect(JSON.parse(stdout).acts).toHaveLength(10);
  });

  it('copies every entry with its moment and its hash, and writes over nothing', async () => {
    const kept = keptInFile();
    await kept.treaty('store import crc', noon('2026-01-10'));
    await kept.treaty(`store import op-crc-sc ${TEN}`, noon('2026-02-20'));
    const copy = keptAt(join(folder, 'copy.db'));
    expect(await kept.treaty(`store backup ${copy.place}`)).toMatchObject({ exit: 0 });
    expect(await copy.json('store verify')).toEqual(await kept.json('store verify'));
    expect(await copy.json('store log')).toEqual(await kept.json('store log'));
    const before = readFileSync(copy.place);
    expect(await kept.treaty(`store backup ${copy.place}`)).toMatchObject({ exit: 2 });
    expect(readFileSync(copy.place).equals(before)).toBe(true);
  });
});

describe('--known-on', () => {
  it('asks for a store, and for a day or a moment', async () => {
    const alone = await runTreaty(['date', 'op-crc-sc', '--known-on', '2026-01-01']);
    expect([alone.exit, alone.stderr]).toEqual([
      2,
      '“--known-on” asks what a store knew. Give the store with “--store”.\n',
    ]);
    for (const given of ['yesterday', '2026-02-30', '2026-01-01T10:00', '2026-01-01T25:00Z']) {
      const { exit, stderr } = await runTreaty(['date', 'op-crc-sc', '--store', 'x.db', '--known-on', given]);
      expect([given, exit]).toEqual([given, 2]);
      expect(stderr).toContain(given);
    }
  });

  it('says since when a treaty is known, where it asks about an earlier day', async () => {
    const kept = keptInFile();
    await kept.treaty(`store import op-crc-sc ${NINE}`, noon('2026-01-10'));
    const { exit, stderr } = await kept.treaty('date op-crc-sc --known-on 2026-01-09');
    expect(exit).toBe(2);
    expect(stderr).toContain('its first entry was recorded at 2026-01-10T17:00:00.000Z');
    const other = await kept.treaty('date crc');
    expect(other.stderr).toContain('holds nothing of crc. Record it with “treaty store import crc”.');
  });

  it('is no question to a register', async () => {
    const { exit, stderr } = await runTreaty(['date', 'op-crc-sc', '--store', 'x.db', '--register', NINE]);
    expect(exit).toBe(2);
    expect(stderr).toContain('--register');
  });
});
