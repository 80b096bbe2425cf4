import { statSync } from 'node:fs';
import type { Session } from '../command.ts';
import { openTemporary } from '../open-temporary.ts';
import { nameOfInput, openInput } from './read-input.ts';

/** An input that can be read twice. */
export interface KeptInput {
  readonly name: string;
  /** Reads it from its beginning. */
  readonly open: () => Promise<AsyncIterable<Uint8Array> | Iterable<Uint8Array>>;
  readonly discard: () => void;
}

/**
 * Opens an input that is read twice. What can be read once alone, such as standard input or what a shell puts in the place of a file, is kept
 * in a temporary file.
 *
 * @throws BadInput where there is no such file, or no room to keep it
 */
export async function openKeptInput(path: string, session: Session): Promise<KeptInput> {
  const name = nameOfInput(path, session);
  if (path !== '-' && (statSync(path, { throwIfNoEntry: false })?.isFile() ?? true)) {
    return { name, open: async () => (await openInput(path, session)).chunks, discard: () => {} };
  }
  const { chunks } = await openInput(path, session);
  const kept = openTemporary();
  try {
    for await (const chunk of chunks) kept.write(chunk);
  } catch (error) {
    kept.discard();
    throw error;
  }
  return { name, open: async () => kept.read(), discard: kept.discard };
}
