import { isCivilDate } from '../../calendar/civil-date.ts';
import { nearestWord } from '../../participants/nearest-word.ts';
import { treatyIdSchema } from '../../treaty/scalars.ts';
import type { Finding } from '../issues/finding.ts';
import { valueAt } from '../json/json-value.ts';
import { listReferences, type PlacedReference } from './list-references.ts';

/**
 * Checks what the schema cannot say of references to other treaties: that no clause waits for its own treaty (`waits-for-itself`)
 * or otherwise refers to it (`refers-to-itself`), that a treaty of which the clause states no facts is among those that are
 * known (`unknown-treaty`), and that the facts do not have it in force before its own condition was met (`in-force-before-met`).
 *
 * @param treatyIds the ids of the treaties that are known; where it is left out, any may be
 */
export function checkReferences(value: unknown, treatyIds?: readonly string[]): readonly Finding[] {
  const id = valueAt(value, ['id']);
  return listReferences(value).flatMap((placed) => {
    if (placed.reference.treaty === id) return [refersToItself(placed)];
    return [...(treatyIds === undefined ? [] : checkKnown(placed, treatyIds)), ...checkFacts(placed)];
  });
}

function refersToItself({ role, reference, path }: PlacedReference): Finding {
  const treaty = String(reference.treaty);
  const at = { path: [...path, 'treaty'], at: 'value', value: treaty } as const;
  const hint = 'name the other treaty, or leave this out';
  switch (role) {
    case 'awaited': {
      const what = `the clause waits for "${treaty}", which is this treaty itself, so that it could never be in force`;
      return { ...at, code: 'waits-for-itself', what, hint };
    }
    case 'left-with': {
      const what = `who leaves "${treaty}" is to leave this treaty too, but it is this treaty itself`;
      return { ...at, code: 'refers-to-itself', what, hint };
    }
    case 'opens-to': {
      const what = `only who has signed or joined "${treaty}" may join, but it is this treaty itself, so that nobody could be the first`;
      const other =
        'name the other treaty, or write whom the article admits: "any-state", or "described" with its words';
      return { ...at, code: 'refers-to-itself', what, hint: other };
    }
  }
}

function checkKnown({ role, reference, path }: PlacedReference, treatyIds: readonly string[]): readonly Finding[] {
  const { treaty } = reference;
  if (valueAt(reference, ['facts', 'kind']) !== 'unknown') return [];
  if (typeof treaty !== 'string' || !treatyIdSchema.safeParse(treaty).success || treatyIds.includes(treaty)) return [];
  const nearest = nearestWord(treaty, treatyIds);
  const meant = nearest === undefined ? '' : `. Did you mean "${nearest}"?`;
  return [
    {
      code: 'unknown-treaty',
      path: [...path, 'treaty'],
      at: 'value',
      value: treaty,
      what: `a clause refers to the treaty "${treaty}", which the catalogue does not have${meant}`,
      hint: `write an id of the catalogue, or state under "facts" what is known of that treaty: ${EXAMPLES[role]}`,
    },
  ];
}

const KNOWN = '{ "kind": "known", "inForceOn": "2008-05-03" }';

const EXAMPLES: Readonly<Record<PlacedReference['role'], string>> = {
  awaited: KNOWN,
  'left-with': KNOWN,
  'opens-to': '{ "kind": "listed", "complete": false, "sources": [], "since": { "NOR": "2008-05-03" } }',
};

function checkFacts({ reference, path }: PlacedReference): readonly Finding[] {
  const [metOn, inForceOn] = [valueAt(reference, ['facts', 'metOn']), valueAt(reference, ['facts', 'inForceOn'])];
  if (typeof metOn !== 'string' || typeof inForceOn !== 'string') return [];
  if (!isCivilDate(metOn) || !isCivilDate(inForceOn) || inForceOn >= metOn) return [];
  const what = `"${String(reference.treaty)}" would be in force from ${inForceOn}, before its own condition for that was met on ${metOn}`;
  const hint = 'check both days; leave "metOn" out where it is not known';
  const at = { path: [...path, 'facts', 'inForceOn'], at: 'value', value: inForceOn } as const;
  return [{ code: 'in-force-before-met', ...at, what, hint }];
}
