import type { CodeOf, Message } from '../../determination/messages/message.ts';

/** One final clause in words, behind the article it stands in. */
export interface ClauseInWords {
  readonly heading: Message<'heading.clause'>;
  readonly article: string;
  /** One sentence or several. */
  readonly says: Message<CodeOf<'clause'>>;
}

export type Heading = ClauseInWords['heading']['values']['clause'];

/** Puts sentences of one clause behind its head and its article. */
export function composeClause(
  clause: Heading,
  article: string,
  ...sentences: readonly Message<CodeOf<'clause'>>[]
): ClauseInWords {
  const [first, ...others] = sentences;
  const says =
    first !== undefined && others.length === 0 ? first : ({ code: 'clause.sentences', values: { sentences } } as const);
  return { heading: { code: 'heading.clause', values: { clause } }, article, says };
}
