import type { Session } from '../cli/command.ts';
import { openOwnNames } from '../cli/open-own-names.ts';
import { loadWords } from '../cli/output/load-words.ts';
import type { Language } from '../wording.ts';

/** Composes what an answer is composed with, for one request: its language and the present moment. What a command would print beside its answer is not said. */
export async function composeSession(language: Language, now: () => number): Promise<Session> {
  const names = openOwnNames(await loadWords(language));
  return {
    args: [],
    env: {},
    stdin: async function* () {},
    stdout: MUTE,
    stderr: MUTE,
    now,
    get words() {
      return names.words();
    },
    get own() {
      return names.own();
    },
    takeUp: names.takeUp,
    beside: [],
    sayBeside: () => {},
    findRecordInStore: async () => undefined,
    takeUpStore: () => {},
    exitWith: () => {},
  };
}

const MUTE = { write: () => {} };
