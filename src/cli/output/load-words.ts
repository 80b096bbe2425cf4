import type { CommandWording } from '../../wording/command-wording.ts';
import { composeWordingOfNames, type Language, type NestedMessage, type Wording } from '../../wording.ts';

/** The language of a session: what the command says, and the formats in which values are shown. */
export type Words = CommandWording;

/**
 * The commands that answer from a life, and say nothing of clauses, checks and forecasts. They are typed most, and to load what only the
 * others say takes longer than their answer.
 */
export const EVERYDAY: ReadonlySet<string> = new Set([
  'amendment',
  'bound',
  'chronology',
  'date',
  'denunciation',
  'latest',
  'next',
  'reports',
  'status',
]);

const LOADERS_OF_EVERYDAY: Readonly<Record<Language, () => Promise<{ readonly words: Words }>>> = {
  ar: () => import('../../wording/command/ar.ts'),
  en: () => import('../../wording/command/en.ts'),
  es: () => import('../../wording/command/es.ts'),
  fr: () => import('../../wording/command/fr.ts'),
  ru: () => import('../../wording/command/ru.ts'),
  zh: () => import('../../wording/command/zh.ts'),
};

const LOADERS_OF_ALL: Readonly<Record<Language, () => Promise<{ readonly words: Words }>>> = {
  ar: () => import('../../wording/command/ar-all.ts'),
  en: () => import('../../wording/command/en-all.ts'),
  es: () => import('../../wording/command/es-all.ts'),
  fr: () => import('../../wording/command/fr-all.ts'),
  ru: () => import('../../wording/command/ru-all.ts'),
  zh: () => import('../../wording/command/zh-all.ts'),
};

const LOADERS_FOR_FILES: Readonly<Record<Language, () => Promise<{ readonly wording: Wording }>>> = {
  ar: () => import('../../wording/languages/ar-files.ts'),
  en: () => import('../../wording/languages/en-files.ts'),
  es: () => import('../../wording/languages/es-files.ts'),
  fr: () => import('../../wording/languages/fr-files.ts'),
  ru: () => import('../../wording/languages/ru-files.ts'),
  zh: () => import('../../wording/languages/zh-files.ts'),
};

/** Loads what the command says in a language: all of it, or what one of its commands says. */
export async function loadWords(language: Language, command = ''): Promise<Words> {
  const loaders = EVERYDAY.has(command) ? LOADERS_OF_EVERYDAY : LOADERS_OF_ALL;
  const { words } = await loaders[language]();
  return words;
}

/** The codes whose sentences the command has, and the library not. */
const OF_COMMAND = /^(?:help|page|usage)\./;

/** Loads the sentences about what is wrong with a file, which are needed only where something is, beside those of the command. */
export async function loadWordsForFiles(words: Words): Promise<Wording> {
  const { wording: plain } = await LOADERS_FOR_FILES[words.language]();
  const wording = composeWordingOfNames(plain, words.parts.names);
  const { formats } = wording;
  const message = (each: NestedMessage): string =>
    OF_COMMAND.test(each.code) ? words.formats.message(each) : formats.message(each);
  return { ...wording, formats: { ...formats, message } };
}
