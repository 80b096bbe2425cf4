import { StringDecoder } from 'node:string_decoder';
import { openTemporary, type Temporary } from '../open-temporary.ts';

/** Text that is held back until it is known that all of it may be printed. */
export interface HeldOutput {
  readonly write: (text: string) => void;
  /** Prints what was held back, and lets go of it. */
  readonly release: (print: (text: string) => void) => void;
  /** Lets go of what was held back; harmless after `release`. */
  readonly discard: () => void;
}

/** In characters: what is more goes to a temporary file. */
const MOST_IN_MEMORY = 1_048_576;

/** Holds text back in memory and, where it is long, in a temporary file of which nothing is left afterwards. */
export function openHeldOutput(): HeldOutput {
  let parts: string[] = [];
  let length = 0;
  let file: Temporary | undefined;

  const spill = (): void => {
    file ??= openTemporary();
    file.write(Buffer.from(parts.join('')));
    parts = [];
    length = 0;
  };
  const discard = (): void => {
    parts = [];
    file?.discard();
    file = undefined;
  };
  return {
    write: (text) => {
      parts.push(text);
      length += text.length;
      if (length > MOST_IN_MEMORY) spill();
    },
    release: (print) => {
      if (file !== undefined) printFile(file, print);
      print(parts.join(''));
      discard();
    },
    discard,
  };
}

function printFile(file: Temporary, print: (text: string) => void): void {
  const decoder = new StringDecoder('utf8');
  for (const piece of file.read()) print(decoder.write(Buffer.from(piece.buffer, piece.byteOffset, piece.length)));
  print(decoder.end());
}
