import * as z from 'zod';
import type { Text } from '../../../src/participants/text.ts';
import { textSchema } from '../../../src/treaty/text-schema.ts';

/** The texts of the catalogue in the languages in which they are known, by their English. */
export type TextsByLanguage = ReadonlyMap<string, Exclude<Text, string>>;

/**
 * Gives every text of a treaty or of a record that stands in its file in English alone in the languages in which it is known. What is known in none
 * is a text in English: an answer in another language then marks it as such, where it would show a text of a user's own file as it stands.
 *
 * @param schema that of the value: a text is found by its place, and not by the name of its key
 */
export function fillTexts<T>(schema: z.ZodType<T>, value: T, texts: TextsByLanguage): T {
  return schema.parse(fill(schema, value, texts));
}

function fill(schema: z.core.$ZodType, value: unknown, texts: TextsByLanguage): unknown {
  if (isText(schema)) return typeof value === 'string' ? (texts.get(value) ?? { en: value }) : value;
  if (schema instanceof z.ZodExactOptional) return fill(schema.unwrap(), value, texts);
  if (schema instanceof z.ZodUnion) {
    const taken = schema.options.find((option) => z.safeParse(option, value).success);
    return taken === undefined ? value : fill(taken, value, texts);
  }
  if (schema instanceof z.ZodArray && Array.isArray(value))
    return value.map((each) => fill(schema.element, each, texts));
  if (schema instanceof z.ZodObject && isObject(value)) {
    const { shape } = schema;
    const entries = Object.entries(value).map(([key, own]) => {
      const part = Object.hasOwn(shape, key) ? shape[key] : undefined;
      return [key, part === undefined ? own : fill(part, own, texts)];
    });
    return Object.fromEntries(entries);
  }
  return value;
}

/** Checks if a schema is that of a text, whatever is described of it in its place. */
function isText(schema: z.core.$ZodType): boolean {
  return schema instanceof z.ZodUnion && schema.options[1] === textSchema.options[1];
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
