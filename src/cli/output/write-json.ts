import type { Formats } from '../../wording.ts';
import type { Session } from '../command.ts';
import { addTexts } from './add-texts.ts';

/** Writes a value as JSON for another program, indented for whoever looks at it; each message has its text in the language of the session. */
export function writeJson({ stdout, words }: Session, value: unknown, formats: Formats = words.formats): void {
  stdout.write(`${JSON.stringify(addTexts(value, formats), null, 2)}\n`);
}
