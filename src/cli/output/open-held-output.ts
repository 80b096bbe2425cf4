import { StringDecoder } from 'node:string_decoder';
import { openTemporary, type Temporary } from '../open-temporary.ts';

/** Text that is held back until it is known that all of it may be printed. */
export interface HeldOutput {
  readonly write: (text: string) => void;
  /** Gives what was held back, piece by piece; it stays held. */
  readonly read: () => Iterable<string>;
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
  function* read(): Iterable<string> {
    if (file !== undefined) yield* readFile(file);
    yield parts.join('');
  }
  return {
    read,
    write: (text) => {
      parts.push(text);
      length += text.length;
      if (length > MOST_IN_MEMORY) spill();
    },
    release: (print) => {
      for (const piece of read()) print(piece);
      discard();
    },
    discard,
  };
}

function* readFile(file: Temporary): Iterable<string> {
  const decoder = new StringDecoder('utf8');
  for (const piece of file.read()) yield decoder.write(Buffer.from(piece.buffer, piece.byteOffset, piece.length));
  yield decoder.end();
}
