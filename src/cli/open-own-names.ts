import type { OwnParticipant } from '../participants.ts';
import type { Session } from './command.ts';
import type { Words } from './output/load-words.ts';

/** The participants that treaties declare for themselves, and the words that name them. */
export interface OwnNames {
  readonly words: () => Words;
  readonly own: () => readonly OwnParticipant[];
  readonly takeUp: Session['takeUp'];
}

/** Opens what takes up the participants that a treaty declares for itself; none before one is found. */
export function openOwnNames(plain: Words): OwnNames {
  let words = plain;
  let own: readonly OwnParticipant[] = [];
  return {
    words: () => words,
    own: () => own,
    takeUp: ({ finalClauses }) => {
      const { participants = [] } = finalClauses.participation;
      if (participants.length === 0) return;
      const codes = new Set(participants.map(({ code }) => code));
      own = [...own.filter(({ code }) => !codes.has(code)), ...participants];
      words = words.withParticipants(participants);
    },
  };
}
