import { LANGUAGES, type Language } from '../../wording.ts';

/** The language in which a session is held, and what is left of the command line without it. */
export interface ChosenLanguage {
  readonly language: Language;
  /** A language that was asked for and that there is not. */
  readonly unknown?: string;
  /** Two that were asked for. */
  readonly two?: readonly [first: string, second: string];
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
  const [first, second] = asked;
  if (first === undefined) return { language: fromEnvironment, args: rest };
  const language = languageOf(first);
  if (language === undefined) return { language: fromEnvironment, unknown: first, args: rest };
  return second === undefined ? { language, args: rest } : { language, two: [first, second], args: rest };
}

/** Separates what each `--lang` asks for from the rest; after `--` words are no options, and without a value the rest keeps it. */
function separate(args: readonly string[]): { readonly asked: readonly string[]; readonly rest: readonly string[] } {
  const end = args.includes('--') ? args.indexOf('--') : args.length;
  const asked: string[] = [];
  const rest: string[] = [];
  for (let at = 0; at < args.length; at += 1) {
    const [word = '', next] = args.slice(at, at + 1 < end ? at + 2 : at + 1);
    if (at < end && word.startsWith('--lang=')) asked.push(word.slice('--lang='.length));
    else if (at < end && word === '--lang' && next !== undefined) {
      asked.push(next);
      at += 1;
    } else rest.push(word);
  }
  return { asked, rest };
}

/** Finds the language of a tag or a locale, such as `fr`, `zh-Hans` or `es_MX.UTF-8`. */
function languageOf(text: string): Language | undefined {
  const [primary = ''] = text.toLowerCase().split(/[-_.@]/);
  return LANGUAGES.find((each) => each === primary);
}
