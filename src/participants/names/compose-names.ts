import type { ParticipantCode } from '../participant-code.ts';
import { PARTICIPANT_CODES } from '../participant-codes.ts';

/** The names of participants in one language, by their codes. */
export type Names = Readonly<Record<ParticipantCode, string>>;

/** What participants are called in one language beside their names, by their codes: "États-Unis" for the United States of America. */
export type OtherNames = Readonly<Record<ParticipantCode, readonly string[]>>;

/** Composes the names of a language from one text, in the order of the codes: a page that loads it does not load the codes again. */
export function composeNames(text: string): Names {
  const names = text.split('|');
  return Object.fromEntries(PARTICIPANT_CODES.map((code, index) => [code, names[index] ?? code]));
}
