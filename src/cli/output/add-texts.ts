import type { Formats, NestedMessage } from '../../wording.ts';

/**
 * Adds to each message of a value its text: `{ code, values }` becomes `{ code, values, text }`. What the message consists of else, such as
 * its article, stays as it is, and so do the messages among its values, which its text says already.
 */
export function addTexts(value: unknown, formats: Formats): unknown {
  if (Array.isArray(value)) return value.map((each) => addTexts(each, formats));
  if (typeof value !== 'object' || value === null) return value;
  if (isMessage(value)) return { ...value, text: formats.message(value) };
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, addTexts(each, formats)]));
}

function isMessage(value: object): value is NestedMessage {
  return 'code' in value && typeof value.code === 'string' && 'values' in value && typeof value.values === 'object';
}
