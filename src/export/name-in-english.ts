import type { ParticipantCode } from '../participants/participant-code.ts';
import { nameOfParticipant } from '../participants/participant-name.ts';
import { textIn } from '../participants/text.ts';
import type { Treaty } from '../treaty/treaty.ts';

/** Names a participant in English; one that the treaty declares for itself, as the treaty does. */
export function nameInEnglish({ finalClauses }: Treaty, code: ParticipantCode): string {
  const own = finalClauses.participation.participants?.find((each) => each.code === code);
  return own === undefined ? nameOfParticipant(code) : textIn(own.name, 'en');
}
