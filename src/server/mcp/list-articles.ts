/** Lists the articles on which an answer rests, each once, in the order in which they appear. */
export function listArticles(answer: unknown): readonly string[] {
  const found = new Set<string>();
  const look = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    if ('article' in value && typeof value.article === 'string') found.add(value.article);
    for (const each of Object.values(value)) look(each);
  };
  look(answer);
  return [...found];
}
