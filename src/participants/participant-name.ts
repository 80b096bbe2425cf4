import { findName } from './find-name.ts';
import { names as english } from './names/compiled/en.ts';
import type { ParticipantCode } from './participant-code.ts';

/**
 * Names a participant in English: the short name that the United Nations uses today, without its article, or, for a former
 * State, the last one it used with "(former)". A text that is no participant code is returned as it stands, so that a list
 * which shows it says what the record says.
 *
 * @example nameOfParticipant('BOL') // 'Bolivia (Plurinational State of)'
 */
export function nameOfParticipant(code: ParticipantCode): string {
  return findName(english, code);
}
