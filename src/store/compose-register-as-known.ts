import type { Act } from '../treaty/act.ts';
import type { Register } from '../treaty/register.ts';
import type { Entry, RecordFacts } from './entry.ts';
import type { Instant } from './instant.ts';

/** What of an entry it takes to know a record; one without a moment has just come. */
export type KnownEntry = Pick<Entry, 'treaty' | 'id' | 'body'> & Partial<Pick<Entry, 'recordedAt'>>;

/** What stands of an entry that may have been corrected: an act, or nothing. */
type Standing = Act | 'never-made';

/**
 * Composes the record of a treaty as it was known at a moment: of the acts recorded by then, each as the latest correction recorded by then has it, and
 * what the record says beside its acts as it was last recorded by then.
 *
 * A correction may itself have been wrong. One that should never have been made leaves things as they were without it; one that is corrected to an act says
 * that act from then on. An act that the law gave no effect is there too: whoever reads the record is told so by the law.
 *
 * @param entries those of one treaty, in order
 * @param knownAt inclusive; left out, everything is known
 * @returns nothing where nothing was recorded by then
 * @example composeRegisterAsKnown([]) // undefined
 */
export function composeRegisterAsKnown(entries: readonly KnownEntry[], knownAt?: Instant): Register | undefined {
  const known = knownAt === undefined ? entries : entries.filter(({ recordedAt = '' }) => recordedAt <= knownAt);
  const [first] = known;
  if (first === undefined) return undefined;
  const corrections = groupCorrections(known);
  let facts: RecordFacts = { sources: [] };
  const acts: Act[] = [];
  for (const { id, body } of known) {
    if (body.kind === 'facts') facts = body.facts;
    if (body.kind !== 'act') continue;
    const standing = findCorrected(id, corrections) ?? body.act;
    if (standing !== 'never-made') acts.push(standing);
  }
  return { treaty: first.treaty, ...facts, acts };
}

/** The corrections of each entry, by its id, in order. */
type Corrections = ReadonlyMap<string, readonly { readonly id: string; readonly to: Standing }[]>;

function groupCorrections(entries: readonly Pick<Entry, 'id' | 'body'>[]): Corrections {
  const groups = new Map<string, { readonly id: string; readonly to: Standing }[]>();
  for (const { id, body } of entries) {
    if (body.kind !== 'correction') continue;
    const group = groups.get(body.of) ?? [];
    group.push({ id, to: body.to });
    groups.set(body.of, group);
  }
  return groups;
}

/** Finds what an entry is corrected to by the latest correction that stands; nothing where none does. */
function findCorrected(id: string, corrections: Corrections): Standing | undefined {
  const own = corrections.get(id) ?? [];
  for (const correction of own.toReversed()) {
    const corrected = findCorrected(correction.id, corrections);
    if (corrected === undefined) return correction.to;
    if (corrected !== 'never-made') return corrected;
  }
  return undefined;
}
