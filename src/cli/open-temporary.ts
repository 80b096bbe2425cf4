import { closeSync, mkdtempSync, openSync, readSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { BadInput } from './bad-input.ts';
import { writeAll } from './output/write-all.ts';

/** A file for as long as the command runs. */
export interface Temporary {
  readonly write: (bytes: Uint8Array) => void;
  /** Gives all that was written, piece by piece. A piece is written over by the next. */
  readonly read: () => Iterable<Uint8Array>;
  /** Lets go of it; harmless a second time. */
  readonly discard: () => void;
}

const PIECE_BYTES = 1_048_576;

/**
 * Opens a file in the folder for temporary files. Where the system lets an open file lose its name, it has none, so that nothing is left of it
 * however the command ends.
 *
 * @throws BadInput, also by what it gives, where that folder is not there, may not be written or is full
 */
export function openTemporary(): Temporary {
  const { folder, descriptor } = attempt(open);
  let isOpen = true;
  return {
    write: (bytes) => attempt(() => writeAll(descriptor, bytes)),
    *read() {
      const buffer = Buffer.alloc(PIECE_BYTES);
      for (let at = 0; ; ) {
        const read = attempt(() => readSync(descriptor, buffer, 0, PIECE_BYTES, at));
        if (read === 0) return;
        at += read;
        yield buffer.subarray(0, read);
      }
    },
    discard: () => {
      if (!isOpen) return;
      isOpen = false;
      closeSync(descriptor);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function open(): { readonly folder: string; readonly descriptor: number } {
  const folder = mkdtempSync(join(tmpdir(), 'treaty-'));
  try {
    const descriptor = openSync(join(folder, 'kept'), 'wx+', 0o600);
    if (process.platform !== 'win32') rmSync(folder, { recursive: true });
    return { folder, descriptor };
  } catch (error) {
    rmSync(folder, { recursive: true, force: true });
    throw error;
  }
}

/** @throws BadInput with what the system says, where it refuses */
function attempt<T>(act: () => T): T {
  try {
    return act();
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error;
    throw new BadInput({ code: 'usage.no-temporary', values: { folder: tmpdir(), code: String(error.code) } });
  }
}
