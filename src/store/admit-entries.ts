import type * as z from 'zod';
import { treatyIdSchema } from '../treaty/scalars.ts';
import { isAlike } from './canonical-json.ts';
import { type Entry, type NewEntry, newEntrySchema, type UnsealedEntry } from './entry.ts';
import type { EntryTable } from './entry-table.ts';
import { hashOfEntry, NOTHING_BEFORE } from './hash-of-entry.ts';
import { instantSchema } from './instant.ts';
import type { Appended, AppendRequest } from './store.ts';

/**
 * Records entries in a table that nobody else writes to in the meantime, or says why not; then nothing was written.
 *
 * @throws TypeError where an entry is of no shape that an entry has
 */
export async function admitEntries(table: EntryTable, request: AppendRequest): Promise<Appended> {
  const { expectedVersion } = request;
  const treaty = parseGiven('treaty', treatyIdSchema, request.treaty);
  const now = parseGiven('now', instantSchema, request.now);
  const entries = request.entries.map(parseNewEntry);
  const ids = new Set<string>();
  const known: Entry[] = [];
  const unknown: NewEntry[] = [];
  for (const entry of entries) {
    const { id } = entry;
    if (ids.has(id)) return { kind: 'id-taken', id };
    ids.add(id);
    const there = await table.find(id);
    if (there === undefined) unknown.push(entry);
    else if (isSame(there, treaty, entry)) known.push(there);
    else return { kind: 'id-taken', id, by: there };
  }
  if (unknown.length === 0) return { kind: 'known-already', entries: known };
  const version = await table.countOf(treaty);
  if (expectedVersion !== undefined && expectedVersion !== version) {
    return { kind: 'conflict', version, first: await table.list(treaty, expectedVersion) };
  }
  const lacking = await findLacking(table, treaty, entries);
  if (lacking !== undefined) return { kind: 'no-such-entry', id: lacking };
  const last = await table.findLast();
  const isBehind = last !== undefined && now < last.recordedAt;
  const written = seal(unknown, { treaty, version, last, recordedAt: isBehind ? last.recordedAt : now });
  for (const entry of written) await table.insert(entry);
  return {
    kind: 'appended',
    entries: written,
    known,
    ...(isBehind && { clockBehind: { now, last: last.recordedAt } }),
  };
}

function parseNewEntry(entry: NewEntry): NewEntry {
  return parseGiven('entries', newEntrySchema, entry);
}

function parseGiven<T>(name: string, schema: z.ZodType<T>, given: unknown): T {
  const parsed = schema.safeParse(given);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  const place = [name, ...(issue?.path ?? [])].join('.');
  throw new TypeError(`append: ${place} is not in order: ${issue?.message}. Compose it as AppendRequest says.`);
}

function isSame(there: Entry, treaty: string, { body }: NewEntry): boolean {
  return there.treaty === treaty && isAlike(there.body, body);
}

/** Finds the id of an entry that is to be corrected and is no act and no correction of the treaty, nor among those that are recorded before it. */
async function findLacking(
  table: EntryTable,
  treaty: string,
  entries: readonly NewEntry[],
): Promise<string | undefined> {
  const before = new Map<string, NewEntry>();
  for (const entry of entries) {
    const { id, body } = entry;
    if (body.kind === 'correction') {
      const corrected = before.get(body.of) ?? (await findOf(table, treaty, body.of));
      if (corrected === undefined || corrected.body.kind === 'facts') return body.of;
    }
    before.set(id, entry);
  }
  return undefined;
}

async function findOf(table: EntryTable, treaty: string, id: string): Promise<Entry | undefined> {
  const found = await table.find(id);
  return found?.treaty === treaty ? found : undefined;
}

/** Behind what new entries are put, and when. */
interface Place {
  readonly treaty: string;
  readonly version: number;
  readonly last: Entry | undefined;
  readonly recordedAt: string;
}

function seal(entries: readonly NewEntry[], { treaty, version, last, recordedAt }: Place): readonly Entry[] {
  const sealed: Entry[] = [];
  let before = last;
  for (const { id, recordedBy, body } of entries) {
    const unsealed: UnsealedEntry = {
      sequence: (before?.sequence ?? 0) + 1,
      treaty,
      version: version + sealed.length + 1,
      id,
      recordedAt,
      recordedBy,
      body,
      previous: before?.hash ?? NOTHING_BEFORE,
    };
    before = { ...unsealed, hash: hashOfEntry(unsealed) };
    sealed.push(before);
  }
  return sealed;
}
