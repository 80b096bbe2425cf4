import type { Found } from '../../determination/messages/issues.ts';
import { renderExcerpt } from '../../determination/render-excerpt.ts';

/** An object of a JSON text, its values not yet looked at. */
export type JsonObject = { readonly [key: string]: unknown };

/**
 * Checks if a value of a JSON text is an object, not a list.
 *
 * @example isJsonObject([]) // false
 */
export function isJsonObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/**
 * Finds the value at the end of a path.
 *
 * @returns `undefined` where the path leads nowhere, which no value of JSON is
 * @example valueAt({ acts: [{ on: 3 }] }, ['acts', 0, 'on']) // 3
 */
export function valueAt(value: unknown, path: readonly (string | number)[]): unknown {
  let here = value;
  for (const key of path) {
    if (Array.isArray(here) && typeof key === 'number') here = here[key];
    else if (isJsonObject(here) && Object.hasOwn(here, key)) here = here[key];
    else return undefined;
  }
  return here;
}

/**
 * Gives the items of a list, and none of anything else.
 *
 * @example itemsOf({}) // []
 */
export function itemsOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/**
 * Gives a value with another one at the end of a path of keys; as it is, where the path leads nowhere.
 *
 * @example replaceAt({ on: { day: 3 } }, ['on', 'day'], 4) // { on: { day: 4 } }
 */
export function replaceAt(value: unknown, [key, ...rest]: readonly (string | number)[], replacement: unknown): unknown {
  if (key === undefined) return replacement;
  if (Array.isArray(value)) return value.map((each, at) => (at === key ? replaceAt(each, rest, replacement) : each));
  return isJsonObject(value) ? { ...value, [key]: replaceAt(value[key], rest, replacement) } : value;
}

/**
 * Describes a value so that a message can repeat it: texts in quotes, lists and objects by what they are.
 *
 * @example describeFound('Norway') // { found: 'value', text: '"Norway"' }
 */
export function describeFound(value: unknown): Found {
  if (Array.isArray(value)) return { found: 'list', text: '[ … ]' };
  if (isJsonObject(value)) return { found: 'object', text: '{ … }' };
  return { found: 'value', text: typeof value === 'string' ? `"${renderExcerpt(value)}"` : String(value) };
}
