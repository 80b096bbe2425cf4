import type { Session } from './command.ts';
import { openOwnNames } from './open-own-names.ts';
import type { Words } from './output/load-words.ts';

/** What of a session is given: from where its words come and where they go. */
export type SessionGiven = Omit<
  Session,
  'words' | 'own' | 'takeUp' | 'beside' | 'sayBeside' | 'findRecordInStore' | 'takeUpStore'
>;

/** Opens what an answer is composed with: the words of its language, the names that a treaty declares, what is said beside it, and the records of a store. */
export function openSession(given: SessionGiven, words: Words): Session {
  const names = openOwnNames(words);
  let beside: Session['beside'] = [];
  let findRecordInStore: Session['findRecordInStore'] = async () => undefined;
  return {
    ...given,
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
  };
}
