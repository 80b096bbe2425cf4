import type { Language } from '../participants/language.ts';
import { renderTreatyId } from './compose-formats.ts';
import { composeWording, type Parts, type Wording } from './wording.ts';

/** What a language is made of that knows the treaties of the catalogue. */
export interface PartsWithTreaties extends Parts {
  /** What each is called for short, by its id. */
  readonly treaties: Readonly<Record<string, string>>;
}

/** The abbreviation of another treaty before the number of its article. */
const OF_ANOTHER = /^([A-Z]+) (\d.*)$/;

/**
 * Composes the wording of a language that shows the treaties of the catalogue by what each is called for short there, alone and before an
 * article. It is apart from `composeWording`, so that a page of one treaty does not load it.
 */
export function composeWordingWithTreaties(language: Language, { treaties, ...parts }: PartsWithTreaties): Wording {
  const wording = composeWording(language, parts);
  const { formats } = wording;
  const { article: plainArticle, cited: plainCited, treaty: plainTreaty, plain } = formats;
  const findName = (id: string): string | undefined => (Object.hasOwn(treaties, id) ? treaties[id] : undefined);
  const findSource = (article: string): string | undefined => {
    const [, id = '', number = ''] = OF_ANOTHER.exec(article) ?? [];
    const name = findName(id.toLowerCase());
    return name === undefined ? undefined : `${plain(name)} ${plain(number)}`;
  };
  // The sentences ask the formats themselves, which are therefore filled in and not copied.
  Object.assign(formats, {
    treaty: (id) => {
      const name = findName(id);
      return name === undefined ? plainTreaty(id) : plain(name);
    },
    source: (article) => findSource(article) ?? plain(article),
    article: (article) => findSource(article) ?? plainArticle(article),
    cited: (message) => {
      const source = findSource(message.article);
      return source === undefined
        ? plainCited(message)
        : parts.life['term.source-says']({ source, says: formats.message(message) }, formats);
    },
    treaties: (ids) => formats.list(ids.map((id) => findName(id) ?? renderTreatyId(id))),
  } satisfies Partial<typeof formats>);
  return wording;
}
