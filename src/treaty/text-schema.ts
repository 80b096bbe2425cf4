import * as z from 'zod';
import type { Language } from '../participants/language.ts';

const text = z.string().min(1);

/** One text, or a text a language; English is always there. */
export const textSchema = z
  .union([
    text,
    z.strictObject({
      en: text,
      fr: z.exactOptional(text),
      es: z.exactOptional(text),
      ru: z.exactOptional(text),
      ar: z.exactOptional(text),
      zh: z.exactOptional(text),
    } satisfies Record<Language, z.ZodType>),
  ])
  .meta({ id: 'Text', examples: [{ en: 'Paris Agreement', fr: 'Accord de Paris' }] });
