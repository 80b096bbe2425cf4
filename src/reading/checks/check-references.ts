import { isCivilDate } from '../../calendar/civil-date.ts';
import { renderExcerpt } from '../../determination/render-excerpt.ts';
import { findNearestWord } from '../../participants/find-nearest-word.ts';
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
  const values = { treaty: renderExcerpt(treaty) };
  const remedy = { code: 'remedy.name-other-treaty', values: {} } as const;
  switch (role) {
    case 'awaited':
      return { what: { code: 'issue.waits-for-itself', values }, remedy, ...at };
    case 'left-with':
      return { what: { code: 'issue.refers-to-itself.left-with', values }, remedy, ...at };
    case 'opens-to': {
      const what = { code: 'issue.refers-to-itself.opens-to', values } as const;
      return { what, remedy: { code: 'remedy.name-other-treaty.or-eligibility', values: {} }, ...at };
    }
  }
}

function checkKnown({ role, reference, path }: PlacedReference, treatyIds: readonly string[]): readonly Finding[] {
  const { treaty } = reference;
  if (valueAt(reference, ['facts', 'kind']) !== 'unknown') return [];
  if (typeof treaty !== 'string' || !treatyIdSchema.safeParse(treaty).success || treatyIds.includes(treaty)) return [];
  const nearest = findNearestWord(treaty, treatyIds);
  return [
    {
      what:
        nearest === undefined
          ? { code: 'issue.unknown-treaty', values: { treaty } }
          : { code: 'issue.unknown-treaty.nearest', values: { treaty, nearest } },
      remedy: { code: 'remedy.state-facts', values: { example: EXAMPLES[role] } },
      path: [...path, 'treaty'],
      at: 'value',
      value: treaty,
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
  const values = { treaty: renderExcerpt(String(reference.treaty)), inForceOn, metOn };
  return [
    {
      what: { code: 'issue.in-force-before-met', values },
      remedy: { code: 'remedy.check-days.met-on', values: {} },
      path: [...path, 'facts', 'inForceOn'],
      at: 'value',
      value: inForceOn,
    },
  ];
}
