import { placeAtOffset } from '../../reading/issues/place.ts';
import { itemsOf, valueAt } from '../../reading/json/json-value.ts';
import { parseJson } from '../../reading/json/parse-json.ts';
import type { CellRow, ForeignDocument } from '../foreign-form.ts';

const ATTRIBUTES = ['field_participant_action', 'field_participant_date_notif', 'field_participant_text'] as const;

/**
 * Lists the participations of a treaty in a document of the database of the International Committee of the Red Cross (JSON:API): each names its State
 * by reference, and what the document includes has the name.
 *
 * @returns `undefined` where the text is no such document, or one of several treaties
 * @example listIcrcRows('{"jsonapi": {}, "data": []}') // undefined
 */
export function listIcrcRows(text: string): ForeignDocument | undefined {
  if (!/^[\s\u{feff}]*\{\s*"jsonapi"\s*:/u.test(text)) return undefined;
  const document = parseJson(text);
  if (!document.ok) return undefined;
  const { value, root, starts } = document.value;
  const treaties = itemsOf(valueAt(value, ['data']));
  const included = itemsOf(valueAt(value, ['included']));
  if (treaties.length !== 1) return undefined;
  const places = root.children?.map(({ children }) => children).find((pair) => pair?.[0]?.value === 'included')?.[1];
  const names = new Map(
    included.flatMap((item) => {
      const name = valueAt(item, ['attributes', 'name']);
      return typeof name === 'string' ? [[textAt(item, ['id']), name] as const] : [];
    }),
  );
  const rows = included.flatMap((item, index): readonly CellRow[] => {
    if (!textAt(item, ['type']).endsWith('treaty_participant')) return [];
    const country = textAt(item, ['relationships', 'field_participant_country', 'data', 'id']);
    const { line } = placeAtOffset(starts, places?.children?.[index]?.offset ?? 0);
    // A State that the document does not include is told by its reference, which is nobody's name.
    return [
      { kind: 'row', line, cells: [names.get(country) ?? country, ...ATTRIBUTES.map((key) => cellAt(item, key))] },
    ];
  });
  if (rows.length === 0) return undefined;
  const day = textAt(treaties[0], ['attributes', 'field_treaty_entry_in_force']);
  return {
    rows: [{ kind: 'row', line: 1, cells: ['field_participant_country', ...ATTRIBUTES] }, ...rows],
    facts: new Map(day === '' ? [] : [['entry into force', day]]),
    issues: [],
  };
}

function textAt(value: unknown, path: readonly string[]): string {
  const found = valueAt(value, path);
  return typeof found === 'string' ? found : '';
}

/** A free text is an object, whose value is a piece of a page. */
function cellAt(item: unknown, key: string): string {
  const plain = textAt(item, ['attributes', key]);
  return plain === '' ? textAt(item, ['attributes', key, 'value']).replace(/<[^>]*>/gu, ' ') : plain;
}
