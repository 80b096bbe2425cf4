import { writeSync } from 'node:fs';

const PAUSE_MS = 5;

/**
 * Writes bytes whole, and returns when they are written. A pipe that is full and does not wait by itself is tried again until its reader
 * has made room.
 *
 * @throws the error of the system, where it refuses
 */
export function writeAll(descriptor: number, bytes: Uint8Array): void {
  for (let at = 0; at < bytes.length; ) {
    try {
      at += writeSync(descriptor, bytes, at);
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'EAGAIN')) throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, PAUSE_MS);
    }
  }
}
