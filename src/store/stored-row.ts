import * as z from 'zod';
import { renderCanonicalJson } from './canonical-json.ts';
import { type Entry, unsealedEntrySchema } from './entry.ts';
import { hashOfEntry } from './hash-of-entry.ts';

const countSchema = z.coerce.number().pipe(z.int());

/** A text, or the bytes of one: what a damaged file has in the place of a text may be none. */
export const textSchema = z.preprocess((given) => (isBytes(given) ? decode(given) : given), z.string());

/** The one package gives bytes as a buffer, the other as a view of one. */
function isBytes(given: unknown): given is ArrayBuffer | Uint8Array {
  return given instanceof ArrayBuffer || given instanceof Uint8Array;
}

function decode(bytes: ArrayBuffer | Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** A row of the table of entries, as a driver gives it: a number may be a text, and nothing else is sure. */
const storedRowSchema = z.object({
  sequence: countSchema,
  treaty: textSchema,
  version: countSchema,
  id: textSchema,
  recorded_at: textSchema,
  recorded_by: textSchema,
  body: textSchema,
  previous: textSchema,
  hash: textSchema,
});

type StoredRow = Readonly<z.infer<typeof storedRowSchema>>;

/** The columns of the table of entries, in the order of {@link valuesOfRow}. */
export const COLUMNS = [
  'sequence',
  'treaty',
  'version',
  'id',
  'recorded_at',
  'recorded_by',
  'body',
  'previous',
  'hash',
] as const satisfies readonly (keyof StoredRow)[];

/** Gives an entry as the values of its row. */
export function valuesOfRow(entry: Entry): readonly (string | number)[] {
  const row: StoredRow = {
    sequence: entry.sequence,
    treaty: entry.treaty,
    version: entry.version,
    id: entry.id,
    recorded_at: entry.recordedAt,
    recorded_by: entry.recordedBy,
    body: renderCanonicalJson(entry.body),
    previous: entry.previous,
    hash: entry.hash,
  };
  return COLUMNS.map((column) => row[column]);
}

/** An entry that was read, or where there is one that is not as it was recorded. */
export type RowRead =
  | { readonly kind: 'entry'; readonly entry: Entry }
  | { readonly kind: 'altered'; readonly sequence: number | undefined };

/** Parses a row, and checks that its hash is over what it holds: a row that was changed is told from one that was not. */
export function parseRow(given: unknown): RowRead {
  const parsed = storedRowSchema.safeParse(given);
  if (!parsed.success) return { kind: 'altered', sequence: sequenceOf(given) };
  const { sequence, treaty, version, id, recorded_at, recorded_by, body, previous, hash } = parsed.data;
  const altered = { kind: 'altered', sequence } as const;
  const fields = { sequence, treaty, version, id, recordedAt: recorded_at, recordedBy: recorded_by, previous };
  const unsealed = unsealedEntrySchema.safeParse({ ...fields, body: parseJson(body) });
  if (!unsealed.success || renderCanonicalJson(unsealed.data.body) !== body) return altered;
  return hashOfEntry(unsealed.data) === hash ? { kind: 'entry', entry: { ...unsealed.data, hash } } : altered;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function sequenceOf(given: unknown): number | undefined {
  const row = z.object({ sequence: countSchema }).safeParse(given);
  return row.success ? row.data.sequence : undefined;
}

/** Finds the hash that a row says it has. */
export function hashOfRow(row: unknown): string | undefined {
  return z.object({ hash: textSchema }).safeParse(row).data?.hash;
}
