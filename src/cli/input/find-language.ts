import { LANGUAGES, type Language } from '../../wording.ts';

/** The language in which a session is held, and what is left of the command line without it. */
export interface ChosenLanguage {
  readonly language: Language;
  /** A language that was asked for and that there is not. */
  readonly unknown?: string;
  readonly args: readonly string[];
}

/** Where the language of a user is found, the first first, as POSIX orders them. */
const VARIABLES = ['LC_ALL', 'LC_MESSAGES', 'LANG'] as const;

/**
 * Finds the language to speak: that of `--lang`, wherever it stands on the command line, or that of the environment, or English.
 *
 * @example findLanguage(['--lang', 'fr', 'list'], {}) // { language: 'fr', args: ['list'] }
 */
export function findLanguage(
  args: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
): ChosenLanguage {
  const fromEnvironment =
    languageOf(VARIABLES.map((name) => env[name] ?? '').find((value) => value !== '') ?? '') ?? 'en';
  const { asked, rest } = separate(args);
  if (asked === undefined) return { language: fromEnvironment, args: rest };
  const language = languageOf(asked);
  return language === undefined ? { language: fromEnvironment, unknown: asked, args: rest } : { language, args: rest };
}

/** Separates what `--lang` asks for from the rest; after `--` words are no options, and without a value the rest keeps it. */
function separate(args: readonly string[]): { readonly asked?: string; readonly rest: readonly string[] } {
  const end = args.includes('--') ? args.indexOf('--') : args.length;
  const at = args.slice(0, end).findLastIndex((word) => word === '--lang' || word.startsWith('--lang='));
  const [word = ''] = args.slice(at, at + 1);
  if (at === -1) return { rest: args };
  if (word !== '--lang') {
    return { asked: word.slice('--lang='.length), rest: args.toSpliced(at, 1) };
  }
  const [asked] = args.slice(at + 1, end);
  return asked === undefined ? { rest: args } : { asked, rest: args.toSpliced(at, 2) };
}

/** Finds the language of a tag or a locale, such as `fr`, `zh-Hans` or `es_MX.UTF-8`. */
function languageOf(text: string): Language | undefined {
  const [primary = ''] = text.toLowerCase().split(/[-_.@]/);
  return LANGUAGES.find((each) => each === primary);
}
