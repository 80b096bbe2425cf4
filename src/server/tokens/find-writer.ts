import { instantOf } from '../../store.ts';
import { Refused } from '../problem.ts';
import type { Scope } from './scopes.ts';
import { findKept, isHeld, type KeptToken } from './token.ts';
import { readTokens } from './token-file.ts';

/** What somebody wants to do, and by what they say that they may. */
interface Claim {
  readonly authorization: string | undefined;
  readonly scope: Scope;
  readonly treaty: string;
}

/** Finds who writes: the name of a token that holds for what is to be done. */
export type FindWriter = (claim: Claim) => string;

/**
 * Opens what finds who writes. The file is read for each request, so that a token that was revoked holds no longer.
 *
 * @param file left out, nobody may write
 */
export function openWriters(file: string | undefined, now: () => number): FindWriter {
  return ({ authorization, scope, treaty }) => {
    if (file === undefined) throw new Refused(403, { code: 'usage.http.read-only', values: {} });
    const [, given] = /^Bearer ([\x21-\x7e]{1,200})$/i.exec(authorization ?? '') ?? [];
    if (given === undefined) throw new Refused(401, { code: 'usage.http.no-token', values: {} });
    const kept = findKept(given, readOrFault(file));
    // What does not hold and what there never was are answered alike.
    if (kept === undefined || !isHeld(kept, instantOf(now()))) {
      throw new Refused(401, { code: 'usage.http.no-such-token', values: {} });
    }
    if (!kept.scopes.includes(scope) || !(kept.treaties?.includes(treaty) ?? true)) {
      throw new Refused(403, { code: 'usage.http.no-scope', values: { scope, treaty } });
    }
    return kept.name;
  };
}

/** Whoever asks is told nothing of the file. */
function readOrFault(file: string): readonly KeptToken[] {
  try {
    return readTokens(file);
  } catch {
    throw new Refused(503, { code: 'usage.http.fault', values: {} });
  }
}
