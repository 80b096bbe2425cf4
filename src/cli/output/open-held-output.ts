import { closeSync, mkdtempSync, openSync, readSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { StringDecoder } from 'node:string_decoder';
import { writeAll } from './write-all.ts';

/** Text that is held back until it is known that all of it may be printed. */
export interface HeldOutput {
  readonly write: (text: string) => void;
  /** Prints what was held back, and lets go of it. */
  readonly release: (print: (text: string) => void) => void;
  /** Lets go of what was held back; harmless after `release`. */
  readonly discard: () => void;
}

/** In characters: what is more goes to a temporary file. */
const MOST_IN_MEMORY = 4_194_304;
const PIECE_BYTES = 1_048_576;

/** Holds text back in memory and, where it is long, in a temporary file of which nothing is left afterwards. */
export function openHeldOutput(): HeldOutput {
  let parts: string[] = [];
  let length = 0;
  let file: { readonly folder: string; readonly descriptor: number } | undefined;

  const spill = (): void => {
    file ??= openTemporary();
    writeAll(file.descriptor, Buffer.from(parts.join('')));
    parts = [];
    length = 0;
  };
  const discard = (): void => {
    parts = [];
    if (file === undefined) return;
    closeSync(file.descriptor);
    rmSync(file.folder, { recursive: true, force: true });
    file = undefined;
  };
  return {
    write: (text) => {
      parts.push(text);
      length += text.length;
      if (length > MOST_IN_MEMORY) spill();
    },
    release: (print) => {
      if (file !== undefined) printFile(file.descriptor, print);
      print(parts.join(''));
      discard();
    },
    discard,
  };
}

function openTemporary() {
  const folder = mkdtempSync(join(tmpdir(), 'treaty-'));
  const descriptor = openSync(join(folder, 'held'), 'w+', 0o600);
  // Where the system lets an open file lose its name, nothing is left of it even after an interruption.
  if (process.platform !== 'win32') rmSync(folder, { recursive: true });
  return { folder, descriptor };
}

function printFile(descriptor: number, print: (text: string) => void): void {
  const decoder = new StringDecoder('utf8');
  const buffer = Buffer.alloc(PIECE_BYTES);
  for (let at = 0; ; ) {
    const read = readSync(descriptor, buffer, 0, PIECE_BYTES, at);
    if (read === 0) break;
    at += read;
    print(decoder.write(buffer.subarray(0, read)));
  }
  print(decoder.end());
}
