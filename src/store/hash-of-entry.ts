import { createHash } from 'node:crypto';
import { renderCanonicalJson } from './canonical-json.ts';
import type { UnsealedEntry } from './entry.ts';

/** The first entry of a store follows nothing. */
export const NOTHING_BEFORE = '';

/**
 * Gives the SHA-256 over an entry, its place and the hash of the one before it among the rest: whoever changes one entry has to change all that
 * follow.
 */
export function hashOfEntry({
  sequence,
  treaty,
  version,
  id,
  recordedAt,
  recordedBy,
  body,
  previous,
}: UnsealedEntry): string {
  return hashOf({ sequence, treaty, version, id, recordedAt, recordedBy, body, previous });
}

/** Gives the SHA-256 over a value as JSON, in hexadecimal. */
export function hashOf(value: unknown): string {
  return createHash('sha256').update(renderCanonicalJson(value)).digest('hex');
}
