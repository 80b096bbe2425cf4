import type { Act } from '../treaty/act.ts';
import type { Register } from '../treaty/register.ts';
import { isAlike, renderCanonicalJson } from './canonical-json.ts';
import type { KnownEntry } from './compose-register-as-known.ts';
import type { CorrectionBody, NewEntry, RecordFacts } from './entry.ts';
import { hashOf } from './hash-of-entry.ts';

/** How much of a hash an id has: of a million acts, two have the same in one case of ten million. */
const LENGTH = 16;

/**
 * Composes the entries of acts whose ids follow from what they say: the same act under the same treaty is the same entry, whoever records it and how often; of
 * acts that are alike in one list each is an entry of its own.
 *
 * @example composeActEntries('crc', [], 'A. Clerk') // []
 */
export function composeActEntries(treaty: string, acts: readonly Act[], recordedBy: string): readonly NewEntry[] {
  const alike = new Map<string, number>();
  return acts.map((act) => {
    const text = renderCanonicalJson(act);
    const nth = (alike.get(text) ?? 0) + 1;
    alike.set(text, nth);
    return { id: idOf('act', { treaty, act, nth }), recordedBy, body: { kind: 'act', act } };
  });
}

/**
 * Composes the entry of what a record says beside its acts, behind those that there are; nothing where that was recorded last, or it says nothing.
 *
 * @example composeFactsEntry({ treaty: 'crc', sources: [], acts: [] }, [], 'A. Clerk') // undefined
 */
export function composeFactsEntry(
  { treaty, acts: _, ...facts }: Register,
  entries: readonly KnownEntry[],
  recordedBy: string,
): NewEntry | undefined {
  const last = entries.findLast(({ body }) => body.kind === 'facts')?.body;
  const before: RecordFacts = last?.kind === 'facts' ? last.facts : { sources: [] };
  if (isAlike(facts, before) || isAlike(facts, { sources: [] })) return undefined;
  return { id: idOf('facts', { treaty, facts, behind: entries.length }), recordedBy, body: { kind: 'facts', facts } };
}

/**
 * Composes the entry of a correction, whose id follows from what it says, unless another is given.
 *
 * @example composeCorrectionEntry('crc', { of: 'C.N.1', to: 'never-made', recordedBy: 'A. Clerk' }).body.to // 'never-made'
 */
export function composeCorrectionEntry(
  treaty: string,
  { recordedBy, ...said }: Omit<CorrectionBody, 'kind'> & Pick<NewEntry, 'recordedBy'>,
): NewEntry {
  return { id: idOf('correction', { treaty, ...said }), recordedBy, body: { kind: 'correction', ...said } };
}

/** Composes an id out of what an entry says. */
function idOf(kind: string, of: object): string {
  return `${kind}-${hashOf(of).slice(0, LENGTH)}`;
}
