import type { Formats } from '../../wording.ts';
import type { Session } from '../command.ts';
import { addTexts } from './add-texts.ts';

/** Writes a value as JSON for another program, indented for whoever looks at it; each message has its text in the language of the session. */
export function writeJson({ stdout, words }: Session, value: unknown, formats: Formats = words.formats): void {
  stdout.write(`${renderPlainJson(addTexts(value, formats))}\n`);
}

/** What JSON lets stand as it is and a terminal obeys. */
const OBEYED = /[\u007f-\u009f\u202a-\u202e\u2028\u2029]/g;

/** Renders a value as JSON that may be printed at a terminal too, indented or on one line. */
export function renderPlainJson(value: unknown, indent = 2): string {
  return JSON.stringify(value, null, indent).replace(
    OBEYED,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
