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
  if (!fstatSync(descriptor).isCharacterDevice()) {
    return { write: (text) => writeAll(descriptor, Buffer.from(text)) };
  }
  const stream = descriptor === 1 ? process.stdout : process.stderr;
  stream.on('error', refuse);
  const write = (text: string): void => {
    stream.write(text);
  };
  return { write, columns: stream.columns, isTTY: stream.isTTY };
}
