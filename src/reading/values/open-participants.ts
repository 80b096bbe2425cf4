import type { OwnParticipant } from '../../participants/own-participant.ts';
import { type Attempt, openAttempts } from '../issues/attempt.ts';
import { parseParticipantText } from './parse-participant-text.ts';

/**
 * Opens a parser of the names of participants, which remembers those that it has parsed.
 *
 * @param own those that the treaty declares for itself
 */
export function openParticipants(own: readonly OwnParticipant[] = []): (text: string) => Attempt<string> {
  return openAttempts((text) => parseParticipantText(text, own));
}
