import { fstatSync } from 'node:fs';
import { writeAll } from './output/write-all.ts';
import type { Output } from './streams.ts';

/**
 * Opens where the process writes. Only a terminal has a width, and only for one is the library of streams loaded, which knows it: that takes
 * a while. Everything else takes text at once, so that none is held in memory while a slow reader lags behind.
 *
 * @param descriptor 1 for answers, 2 for messages
 * @param refuse is told of an error that comes after the text was handed over; others are thrown
 */
export function openOutput(descriptor: 1 | 2, refuse: (error: Error) => void): Output {
  if (!fstatSync(descriptor).isCharacterDevice()) return openWriter(descriptor);
  const stream = descriptor === 1 ? process.stdout : process.stderr;
  stream.on('error', refuse);
  const write = (text: string): void => {
    stream.write(text);
  };
  return { write, columns: stream.columns, isTTY: stream.isTTY };
}

/**
 * Opens what text is written to at once. The reader of a pipe may leave early, as `head` does: how the command ends is the same whoever reads it,
 * so that what nobody reads is dropped.
 */
export function openWriter(descriptor: number): Output {
  let isLeft = false;
  return {
    write: (text) => {
      if (isLeft) return;
      try {
        writeAll(descriptor, Buffer.from(text));
      } catch (error) {
        if (!(error instanceof Error && 'code' in error && error.code === 'EPIPE')) throw error;
        isLeft = true;
      }
    },
    isLeft: () => isLeft,
  };
}
