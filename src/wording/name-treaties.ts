import type { LanguageParts } from './compose-formats.ts';

/** The abbreviation of another treaty before the number of its article. */
const OF_ANOTHER = /^([A-Z]+) (\d.*)$/;

/** Defines how a language shows the treaties of the catalogue: by what each is called for short there, alone and before an article. */
export function defineTreatyNames(names: Readonly<Record<string, string>>): NonNullable<LanguageParts['nameTreaties']> {
  return (isolate) => ({
    treaty: (id) => isolate(names[id] ?? id.toUpperCase()),
    source: (article) => {
      const [, id = '', number = ''] = OF_ANOTHER.exec(article) ?? [];
      const name = names[id.toLowerCase()];
      return name === undefined ? isolate(article) : `${isolate(name)} ${isolate(number)}`;
    },
  });
}
