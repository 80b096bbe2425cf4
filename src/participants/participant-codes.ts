import { CODES } from './names/compiled/codes.ts';
import type { ParticipantCode } from './participant-code.ts';

/** Those of territories stand in small letters. A list, since a text that is used twice stands in a page twice. */
const MARKED: readonly string[] = CODES.split(' ');

/** Every participant code, in alphabetical order. */
export const PARTICIPANT_CODES: readonly ParticipantCode[] = MARKED.map((code) => code.toUpperCase());

const ALL: ReadonlySet<string> = new Set(PARTICIPANT_CODES);

/**
 * Checks if a text is a participant code: an alpha-3 code of ISO 3166-1 (territories have one too), `EUE` for the
 * European Union, or the withdrawn code of a former State. Small letters are none: `parseParticipant` reads those.
 *
 * Whether the participant may take part in a treaty is another question, for its kind and the treaty to answer.
 *
 * @example isParticipantCode('XKX') // false
 * @see docs/glossary.md
 */
export function isParticipantCode(text: string): boolean {
  return ALL.has(text);
}

/**
 * Checks if a text is the code of an entry of ISO 3166-1 from which the Secretary-General, as depositary, receives no instrument of its own.
 *
 * @example isTerritoryCode('GRL') // true
 */
export function isTerritoryCode(text: string): boolean {
  return isParticipantCode(text) && MARKED.includes(text.toLowerCase());
}
