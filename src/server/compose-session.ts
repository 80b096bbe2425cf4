import type { Session } from '../cli/command.ts';
import { openOwnNames } from '../cli/open-own-names.ts';
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
  const names = openOwnNames(await loadWords(language));
  let beside: Session['beside'] = [];
  let findRecordInStore: Session['findRecordInStore'] = async () => undefined;
  return {
    args: [],
    env: {},
    stdin: async function* () {},
    stdout: { write },
    stderr: { write: tell },
    now,
    get words() {
      return names.words();
    },
    get own() {
      return names.own();
    },
    takeUp: names.takeUp,
    get beside() {
      return beside;
    },
    sayBeside: (says) => {
      beside = [...beside, says];
    },
    findRecordInStore: (treaty) => findRecordInStore(treaty),
    takeUpStore: (find) => {
      findRecordInStore = find;
    },
    exitWith: () => {},
  };
}
