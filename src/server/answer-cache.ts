/** What was answered before, by the question: the least recently asked is forgotten where there is no room. */
export interface AnswerCache {
  readonly find: (question: string) => StoredAnswer | undefined;
  readonly add: (question: string, answer: StoredAnswer) => void;
}

/** An answer as it is sent. */
export interface StoredAnswer {
  readonly body: string;
  readonly etag: string;
}

/** @param mostCharacters of all answers together */
export function openAnswerCache(mostCharacters: number): AnswerCache {
  const answers = new Map<string, StoredAnswer>();
  let size = 0;
  const sizeOf = (question: string, { body }: StoredAnswer): number => question.length + body.length;
  const remove = (question: string): void => {
    const there = answers.get(question);
    if (there === undefined) return;
    answers.delete(question);
    size -= sizeOf(question, there);
  };
  return {
    find: (question) => {
      const there = answers.get(question);
      if (there === undefined) return undefined;
      // A Map keeps the order in which its keys came.
      answers.delete(question);
      answers.set(question, there);
      return there;
    },
    add: (question, answer) => {
      remove(question);
      answers.set(question, answer);
      size += sizeOf(question, answer);
      for (const oldest of answers.keys()) {
        if (size <= mostCharacters) break;
        remove(oldest);
      }
    },
  };
}
