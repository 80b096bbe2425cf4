import * as z from 'zod';

type Schema = z.core.$ZodType;

/** A longer sketch is no help, such as that of every kind of act. */
const LONGEST = 320;

/** Stands for a value of which there is no more to say than its kind. */
const ANYTHING = '…';

/**
 * Renders what a schema admits as a sketch that is the same in every language: words as they are written, `|` between alternatives, `?` behind
 * a key that may be left out. Of a union that a word tells apart, the words; of what is inside, only whether it is an object or a list.
 *
 * @returns `undefined` where there is nothing to sketch, as of a text, or too much
 * @example renderForm(z.strictObject({ than: z.enum(['at-least', 'more-than']), note: z.exactOptional(z.string()) })) // '{ "than": "at-least" | "more-than", "note"?: … }'
 */
export function renderForm(schema: Schema | undefined): string | undefined {
  if (schema === undefined) return undefined;
  const form = formOf(schema, 0);
  return form === ANYTHING || form.length > LONGEST ? undefined : form;
}

/** Lists the words of which a value must be one; none where it may be anything else. */
function listWords(schema: Schema | undefined): readonly string[] {
  if (schema instanceof z.ZodExactOptional) return listWords(schema.unwrap());
  if (schema instanceof z.ZodEnum) return schema.options.map(String);
  return schema instanceof z.ZodLiteral ? [...schema.values].map(String) : [];
}

function formOf(schema: Schema, depth: number): string {
  if (schema instanceof z.ZodExactOptional) return formOf(schema.unwrap(), depth);
  const words = listWords(schema);
  if (words.length > 0) return words.map((word) => JSON.stringify(word)).join(' | ');
  if (schema instanceof z.ZodDiscriminatedUnion) return formOfUnion(schema, depth);
  if (schema instanceof z.ZodUnion) return formOfAlternatives(schema.options, depth);
  if (schema instanceof z.ZodObject) return formOfObject(schema, depth);
  if (schema instanceof z.ZodArray) return depth > 0 ? '[ … ]' : `[ ${formOf(schema.element, depth)} ]`;
  return schema instanceof z.ZodRecord ? '{ … }' : ANYTHING;
}

function formOfAlternatives(options: readonly Schema[], depth: number): string {
  const forms = new Set(options.map((option) => formOf(option, depth)));
  // A text is the simplest that there is.
  return forms.has(ANYTHING) ? ANYTHING : [...forms].join(' | ');
}

function formOfUnion({ options, def }: z.ZodDiscriminatedUnion, depth: number): string {
  if (depth > 0) return '{ … }';
  const words = options.flatMap((option) =>
    option instanceof z.ZodObject ? listWords(option.shape[def.discriminator]) : [],
  );
  return `{ "${def.discriminator}": ${words.map((word) => JSON.stringify(word)).join(' | ')}, … }`;
}

function formOfObject({ shape }: z.ZodObject, depth: number): string {
  if (depth > 0) return '{ … }';
  const keys = Object.entries(shape).map(([key, value]) => {
    const mark = value instanceof z.ZodExactOptional ? '?' : '';
    return `"${key}"${mark}: ${formOf(value, depth + 1)}`;
  });
  return `{ ${keys.join(', ')} }`;
}
