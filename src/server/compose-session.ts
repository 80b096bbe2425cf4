import type { Session } from '../cli/command.ts';
import { openSession } from '../cli/open-session.ts';
import { loadWords } from '../cli/output/load-words.ts';
import type { Language } from '../wording.ts';

/** Composes what an answer is composed with, for one request: its language and the present moment. */
export async function composeSession(
  language: Language,
  now: () => number,
  /** Takes what a command would print beside its answer; left out, it is not said. */
  tell: (text: string) => void = () => {},
  /** Takes an answer that is written; left out, none is. */
  write: (text: string) => void = () => {},
): Promise<Session> {
  const given = {
    args: [],
    env: {},
    stdin: async function* () {},
    stdout: { write },
    stderr: { write: tell },
    now,
    exitWith: () => {},
  };
  return openSession(given, await loadWords(language));
}
