import { FORMER_STATES } from './former-state.ts';
import { ALPHA_2 } from './iso-3166.ts';
import { ORGANISATIONS, type ParticipantCode } from './participant-code.ts';

/** Every participant code, in alphabetical order. */
export const PARTICIPANT_CODES: readonly ParticipantCode[] = [
  ...ALPHA_2.keys(),
  ...ORGANISATIONS,
  ...FORMER_STATES.map((state) => state.code),
].sort();

const CODES: ReadonlySet<string> = new Set(PARTICIPANT_CODES);

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
  return CODES.has(text);
}
