import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { composeRegisterAsKnown } from '../../src/store/compose-register-as-known.ts';
import type { Appended, AppendRequest, Store } from '../../src/store/store.ts';
import { StoreFault } from '../../src/store/store-fault.ts';
import { actEntry, entryOf, minute, ratification } from './entries.ts';
import { STORE_PLATFORMS, type StorePlace } from './platforms.ts';

const NORWAY = actEntry('NOR', '2001-10-02');
const ROMANIA = actEntry('ROU', '2001-10-18');
const ICELAND = actEntry('ISL', '2001-07-09');

const HASH = /^[0-9a-f]{64}$/;

describe.each(STORE_PLATFORMS)('a store in $name', ({ makePlace }) => {
  let place: StorePlace;
  let store: Store;
  beforeEach(async () => {
    place = await makePlace();
    store = await place.open();
  });
  afterEach(async () => {
    await store.close();
    await place.leave();
  });

  const append = (request: Partial<AppendRequest> & Pick<AppendRequest, 'entries'>): Promise<Appended> =>
    store.append({ treaty: 'op-crc-sc', now: minute(0), ...request });
  const listIds = async (treaty?: string) =>
    (await store.list(treaty === undefined ? {} : { treaty })).map(({ id }) => id);

  it('holds nothing at first, and is whole', async () => {
    expect(await store.list()).toEqual([]);
    expect(await store.listRegisters()).toEqual([]);
    expect(await store.find('x')).toBeUndefined();
    expect(await store.findLast()).toBeUndefined();
    expect(await store.verify()).toEqual({ kind: 'whole', head: undefined });
  });

  it('keeps what is recorded, in order, with its place, its moment and its recorder', async () => {
    const first = await append({ entries: [NORWAY, ROMANIA] });
    const second = await append({ entries: [ICELAND], treaty: 'crc', now: minute(5) });
    const entries = await store.list();
    expect([first.kind, second.kind]).toEqual(['appended', 'appended']);
    expect(entries.map(({ hash, previous, ...rest }) => rest)).toEqual([
      { ...NORWAY, sequence: 1, treaty: 'op-crc-sc', version: 1, recordedAt: minute(0) },
      { ...ROMANIA, sequence: 2, treaty: 'op-crc-sc', version: 2, recordedAt: minute(0) },
      { ...ICELAND, sequence: 3, treaty: 'crc', version: 1, recordedAt: minute(5) },
    ]);
    expect(first.kind === 'appended' && first.entries).toEqual(entries.slice(0, 2));
    expect(entries[0]?.previous).toBe('');
    expect(await store.findLast()).toEqual(entries[2]);
    expect(entries.slice(1).map(({ previous }) => previous)).toEqual(entries.slice(0, 2).map(({ hash }) => hash));
    expect(entries.every(({ hash }) => HASH.test(hash))).toBe(true);
    expect(await store.listRegisters()).toEqual([
      { treaty: 'crc', version: 1, firstRecordedAt: minute(5), lastRecordedAt: minute(5) },
      { treaty: 'op-crc-sc', version: 2, firstRecordedAt: minute(0), lastRecordedAt: minute(0) },
    ]);
  });

  it('holds it still when it is opened anew, also to be read alone', async () => {
    await append({ entries: [NORWAY] });
    const before = await store.list();
    await store.close();
    store = await place.open('read');
    expect(await store.list()).toEqual(before);
    await store.close();
    store = await place.open('write');
    expect(await append({ entries: [ROMANIA] })).toMatchObject({ kind: 'appended' });
    expect(await listIds()).toEqual([NORWAY.id, ROMANIA.id]);
  });

  it('lists the entries of one treaty, and those recorded until a moment, inclusive', async () => {
    await append({ entries: [NORWAY], now: minute(1) });
    await append({ entries: [ICELAND], treaty: 'crc', now: minute(2) });
    await append({ entries: [ROMANIA], now: minute(3) });
    expect(await listIds('op-crc-sc')).toEqual([NORWAY.id, ROMANIA.id]);
    const until = async (moment: string, treaty?: string) =>
      (await store.list({ until: moment, ...(treaty === undefined ? {} : { treaty }) })).map(({ id }) => id);
    expect(await until(minute(2))).toEqual([NORWAY.id, ICELAND.id]);
    expect(await until(minute(2), 'op-crc-sc')).toEqual([NORWAY.id]);
    expect(await until(minute(3), 'op-crc-sc')).toEqual([NORWAY.id, ROMANIA.id]);
    expect(await until(minute(0))).toEqual([]);
  });

  it('takes the same id with the same content for one entry, whoever sends it again and whatever they expected', async () => {
    await append({ entries: [NORWAY], expectedVersion: 0 });
    const again = await append({
      entries: [{ ...NORWAY, recordedBy: 'B. Clerk' }],
      expectedVersion: 0,
      now: minute(9),
    });
    expect(again).toMatchObject({ kind: 'known-already', entries: [{ id: NORWAY.id, recordedBy: 'A. Clerk' }] });
    expect(await listIds()).toEqual([NORWAY.id]);
  });

  it('adds what is new beside what is known already', async () => {
    await append({ entries: [NORWAY] });
    expect(await append({ entries: [ROMANIA, NORWAY] })).toMatchObject({
      kind: 'appended',
      entries: [{ id: ROMANIA.id, version: 2 }],
      known: [{ id: NORWAY.id }],
    });
  });

  it('refuses an id that stands for something else: another act, another treaty, twice in one request', async () => {
    await append({ entries: [NORWAY] });
    const other = actEntry('ISL', '2001-07-09', NORWAY.id);
    const taken = { kind: 'id-taken', id: NORWAY.id, by: { id: NORWAY.id, treaty: 'op-crc-sc' } };
    expect(await append({ entries: [ROMANIA, other] })).toMatchObject(taken);
    expect(await append({ entries: [NORWAY], treaty: 'crc' })).toMatchObject(taken);
    expect(await append({ entries: [ROMANIA, ROMANIA] })).toEqual({ kind: 'id-taken', id: ROMANIA.id });
    expect(await listIds()).toEqual([NORWAY.id]);
  });

  it('tells the second of two clerks which act came first, and records nothing of theirs', async () => {
    await append({ entries: [NORWAY], expectedVersion: 0 });
    await append({ entries: [ROMANIA], expectedVersion: 1, now: minute(1) });
    const late = await append({ entries: [ICELAND], expectedVersion: 1, now: minute(2) });
    expect(late).toMatchObject({ kind: 'conflict', version: 2, first: [{ id: ROMANIA.id, version: 2 }] });
    expect(await append({ entries: [ICELAND], expectedVersion: 7 })).toEqual({
      kind: 'conflict',
      version: 2,
      first: [],
    });
    expect(await listIds()).toEqual([NORWAY.id, ROMANIA.id]);
    expect(await append({ entries: [ICELAND], expectedVersion: 0, treaty: 'crc' })).toMatchObject({ kind: 'appended' });
  });

  it('records either of two clerks who write at once to one store through connections of their own, in an order that both see', async () => {
    const other = await place.open('write');
    try {
      const answers = await Promise.all([
        append({ entries: [NORWAY], expectedVersion: 0 }),
        other.append({ treaty: 'op-crc-sc', entries: [ROMANIA], expectedVersion: 0, now: minute(0) }),
      ]);
      expect(answers.map(({ kind }) => kind).sort()).toEqual(['appended', 'conflict']);
      expect(await other.list()).toEqual(await store.list());
      expect(await store.list()).toHaveLength(1);
    } finally {
      await other.close();
    }
  });

  it('records all of many who write at once without a version, one after the other', async () => {
    const other = await place.open('write');
    try {
      const ids = Array.from({ length: 40 }, (_, index) => `act ${index}`);
      await Promise.all(
        ids.map((id, index) =>
          (index % 2 === 0 ? store : other).append({
            treaty: 'op-crc-sc',
            entries: [actEntry('NOR', '2001-10-02', id)],
            now: minute(index),
          }),
        ),
      );
      const entries = await store.list();
      expect(entries.map(({ id }) => id).sort()).toEqual([...ids].sort());
      expect(entries.map(({ version }) => version)).toEqual(ids.map((_, index) => index + 1));
      expect(await store.verify()).toMatchObject({ kind: 'whole', head: { sequence: 40 } });
    } finally {
      await other.close();
    }
  });

  it('corrects an act or a correction of the same treaty, and nothing else', async () => {
    await append({ entries: [NORWAY, entryOf('facts', { kind: 'facts', facts: { sources: [] } })] });
    const correct = (of: string, id: string) => entryOf(id, { kind: 'correction', of, to: 'never-made' });
    expect(await append({ entries: [correct('nothing', 'c1')] })).toEqual({ kind: 'no-such-entry', id: 'nothing' });
    expect(await append({ entries: [correct('facts', 'c1')] })).toEqual({ kind: 'no-such-entry', id: 'facts' });
    expect(await append({ entries: [correct(NORWAY.id, 'c1')], treaty: 'crc' })).toEqual({
      kind: 'no-such-entry',
      id: NORWAY.id,
    });
    // What is corrected comes first.
    expect(await append({ entries: [correct(ROMANIA.id, 'c1'), ROMANIA] })).toEqual({
      kind: 'no-such-entry',
      id: ROMANIA.id,
    });
    expect(await append({ entries: [ROMANIA, correct(ROMANIA.id, 'c1'), correct('c1', 'c2')] })).toMatchObject({
      kind: 'appended',
    });
  });

  it('keeps what a correction says, and what is known before it', async () => {
    await append({ entries: [NORWAY], now: minute(1) });
    const to = ratification('NOR', '2001-10-03');
    await append({
      entries: [entryOf('c1', { kind: 'correction', of: NORWAY.id, to, reason: 'A slip of the pen.' })],
      now: minute(2),
    });
    const entries = await store.list({ treaty: 'op-crc-sc' });
    expect(composeRegisterAsKnown(entries)?.acts).toEqual([to]);
    expect(composeRegisterAsKnown(entries, minute(1))?.acts).toEqual([ratification('NOR', '2001-10-02')]);
  });

  it('lets no moment go back: where the clock does, it says so and keeps the moment of the last entry', async () => {
    await append({ entries: [NORWAY], now: minute(30) });
    expect(await append({ entries: [ICELAND], treaty: 'crc', now: minute(10) })).toMatchObject({
      kind: 'appended',
      entries: [{ recordedAt: minute(30) }],
      clockBehind: { now: minute(10), last: minute(30) },
    });
    const forward = await append({ entries: [ROMANIA], now: '2098-01-01T00:00:00.000Z' });
    expect(forward).toMatchObject({ entries: [{ recordedAt: '2098-01-01T00:00:00.000Z' }] });
    expect(forward).not.toHaveProperty('clockBehind');
    expect(await store.verify()).toMatchObject({ kind: 'whole', head: { sequence: 3 } });
  });

  it('refuses what is no entry, and records nothing of the request', async () => {
    const wrong = [
      { ...NORWAY, id: '' },
      { ...NORWAY, id: 'a\u001b[2J' },
      { ...NORWAY, recordedBy: 'two\nlines' },
      entryOf('x', { kind: 'act', act: ratification('XXX', '2001-10-02') }),
    ];
    for (const entry of wrong) await expect(append({ entries: [ROMANIA, entry] })).rejects.toThrow(TypeError);
    await expect(append({ entries: [NORWAY], treaty: 'No Treaty' })).rejects.toThrow();
    expect(await store.list()).toEqual([]);
  });

  it('keeps every sign of a text', async () => {
    const act = { ...ratification('NOR', '2001-10-02'), note: 'a ? b $1 \u0000 “é” \u{1f600} \'"\\ \n' };
    await append({ entries: [entryOf("O'Neil ? $1", { kind: 'act', act }, 'Зоя 李 "x"')] });
    expect(await store.list()).toMatchObject([{ id: "O'Neil ? $1", recordedBy: 'Зоя 李 "x"', body: { act } }]);
    expect(await store.find("O'Neil ? $1")).toMatchObject({ body: { act } });
  });

  it('keeps more rows than it reads at once, and reads them all in order', async () => {
    const entries = Array.from({ length: 2001 }, (_, index) => actEntry('NOR', '2001-10-02', `act ${index}`));
    await append({ entries });
    const read: number[] = [];
    await store.readAll(async (some) => void read.push(...some.map(({ sequence }) => sequence)));
    expect(read).toEqual(entries.map((_, index) => index + 1));
    expect(await store.verify()).toMatchObject({ kind: 'whole', head: { sequence: 2001 } });
  });

  it('lets nobody change, remove or replace a row who is not told how', async () => {
    await append({ entries: [NORWAY, ROMANIA] });
    const { table, tamper } = place;
    await expect(tamper(`UPDATE ${table} SET recorded_by = 'x'`)).rejects.toThrow('never changed');
    await expect(tamper(`DELETE FROM ${table}`)).rejects.toThrow('never removed');
    expect(await store.verify()).toMatchObject({ kind: 'whole', head: { sequence: 2 } });
  });

  describe('verify', () => {
    const tamper = (script: string) => place.tamper(`${place.unguard};${script}`);
    beforeEach(async () => {
      for (const [index, who] of ['NOR', 'ROU', 'ISL', 'CUB', 'MAR'].entries()) {
        const treaty = who === 'CUB' ? 'crc' : 'op-crc-sc';
        await append({ treaty, entries: [actEntry(who, '2001-10-02')], now: minute(index) });
      }
    });

    it.each([
      ['treaty', `'crc-op-ac'`],
      ['version', '77'],
      ['id', `'another'`],
      ['recorded_at', `'2026-11-24T09:01:00.001Z'`],
      ['recorded_at', `'yesterday'`],
      ['recorded_by', `'B. Clerk'`],
      ['body', `replace(body, '2001-10-02', '2001-10-01')`],
      ['body', `replace(body, '{', '{ ')`],
      ['body', `'nothing'`],
      ['previous', `''`],
      ['hash', `replace(hash, substr(hash, 1, 1), 'x')`],
    ])('names the row in which the column %s was changed to %s', async (column, to) => {
      await tamper(`UPDATE ${place.table} SET ${column} = ${to} WHERE sequence = 3`);
      expect(await store.verify()).toEqual({ kind: 'broken', broken: { sequence: 3, what: 'altered' } });
      const asked = column === 'treaty' ? {} : { treaty: 'op-crc-sc' };
      await expect(store.list(asked)).rejects.toMatchObject({ kind: 'altered', sequence: 3 });
    });

    it('names the row whose place in the store was changed', async () => {
      await tamper(`UPDATE ${place.table} SET sequence = 30 WHERE sequence = 3`);
      expect(await store.verify()).toEqual({ kind: 'broken', broken: { sequence: 3, what: 'absent' } });
    });

    it('names the row that is not there, and answers nothing about its treaty', async () => {
      await tamper(`DELETE FROM ${place.table} WHERE sequence = 3`);
      expect(await store.verify()).toEqual({ kind: 'broken', broken: { sequence: 3, what: 'absent' } });
      await expect(store.list({ treaty: 'op-crc-sc' })).rejects.toBeInstanceOf(StoreFault);
      expect(await store.list({ treaty: 'crc' })).toHaveLength(1);
    });

    it('names the first of two rows that have changed their places', async () => {
      await tamper(
        `UPDATE ${place.table} SET sequence = 99 WHERE sequence = 2; UPDATE ${place.table} SET sequence = 2 WHERE sequence = 4; UPDATE ${place.table} SET sequence = 4 WHERE sequence = 99`,
      );
      expect(await store.verify()).toEqual({ kind: 'broken', broken: { sequence: 2, what: 'altered' } });
    });

    it('finds a head that was noted earlier, and says where the last rows were cut off', async () => {
      const whole = await store.verify();
      const [first, , third, , last] = await store.list();
      expect(whole).toEqual({
        kind: 'whole',
        head: { sequence: 5, hash: last?.hash, recordedAt: minute(4) },
      });
      expect(await store.verify(third?.hash)).toEqual(whole);
      expect(await store.verify(first?.hash)).toEqual(whole);
      await tamper(`DELETE FROM ${place.table} WHERE sequence > 3`);
      expect(await store.verify()).toMatchObject({ kind: 'whole', head: { sequence: 3 } });
      expect(await store.verify(last?.hash)).toMatchObject({
        kind: 'noted-not-found',
        noted: last?.hash,
        head: { sequence: 3 },
      });
    });
  });
});
