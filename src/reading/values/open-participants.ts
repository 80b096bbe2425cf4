import type { OwnNames } from '../../participants/own-participant.ts';
import { type Attempt, openAttempts } from '../issues/attempt.ts';
import { parseParticipantText } from './parse-participant-text.ts';

/**
 * Opens a parser of the names of participants, which remembers those that it has parsed.
 *
 * @param names `participants` are those that the treaty declares for itself; `bearersOf` knows names in other languages
 */
export function openParticipants({ participants, bearersOf }: OwnNames = {}): (text: string) => Attempt<string> {
  return openAttempts((text) => parseParticipantText(text, participants, bearersOf));
}
