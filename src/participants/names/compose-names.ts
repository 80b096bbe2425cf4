import type { ParticipantCode } from '../participant-code.ts';
import { CODES } from './compiled/codes.ts';

/** The names of participants in one language, by their codes. */
export type Names = Readonly<Record<ParticipantCode, string>>;

/** Every code that has a name, in alphabetical order. */
export const CODES_WITH_NAMES: readonly ParticipantCode[] = CODES.split(' ');

/** Composes the names of a language from one text, in the order of the codes: a page that loads it does not load the codes again. */
export function composeNames(text: string): Names {
  const names = text.split('|');
  return Object.fromEntries(CODES_WITH_NAMES.map((code, index) => [code, names[index] ?? code]));
}
