/** What was answered before, by the question: the least recently asked is forgotten where there is no room. */
export interface AnswerCache<Answer extends Body> {
  readonly find: (question: string) => Answer | undefined;
  readonly add: (question: string, answer: Answer) => void;
}

interface Body {
  readonly body: string;
}

/** An answer as it is sent over HTTP. */
export interface StoredAnswer extends Body {
  readonly etag: string;
}

/** @param mostCharacters of all answers together */
export function openAnswerCache<Answer extends Body>(mostCharacters: number): AnswerCache<Answer> {
  const answers = new Map<string, Answer>();
  let size = 0;
  const sizeOf = (question: string, { body }: Body): number => question.length + body.length;
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
