import { names as english } from './names/compiled/en.ts';
import type { Names } from './names/load-names.ts';
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

/**
 * Finds the name of a participant in a language, in the nominative, as a list shows it. A text that is no participant code is
 * returned as it stands.
 *
 * @param names those of the language, as `loadNames` gives them
 * @example findName({ NOR: 'Норвегия' }, 'NOR') // 'Норвегия'
 */
export function findName(names: Names, code: ParticipantCode): string {
  return Object.hasOwn(names, code) ? (names[code] ?? code) : code;
}
