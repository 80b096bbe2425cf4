import { TEXT } from '../calendar/argument-shapes.ts';
import { assertArgument } from '../calendar/assert-argument.ts';
import { plainFormOf } from '../participants/name-key.ts';
import type { Text } from '../participants/text.ts';

/**
 * Finds what a depositary, an organ or a place is called in every language in which the catalogue knows it, by what it is called in one.
 *
 * @returns `undefined` where the catalogue does not know it
 * @example (await findText('Genève')) // { en: 'Geneva', fr: 'Genève', es: 'Ginebra', ru: 'Женева', zh: '日内瓦', ar: 'جنيف' }
 */
export async function findText(name: string): Promise<Exclude<Text, string> | undefined> {
  assertArgument('findText', 'name', TEXT, name);
  const { TEXTS } = await import('./generated/texts.ts');
  const plain = plainFormOf(name);
  return TEXTS.find((text) => Object.values(text).some((each) => plainFormOf(each) === plain));
}
