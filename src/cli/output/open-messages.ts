import type { Output } from '../streams.ts';
import { setMessage } from './page.ts';

/**
 * Opens where a command says what is no answer: which rows it left, what is wrong. At a terminal a message is laid out in its width; in a pipe each
 * stands on a line of its own, whatever its length, so that a program can find it.
 */
export function openMessages(stderr: Output): Output {
  const { isTTY, columns = 80 } = stderr;
  if (isTTY !== true) return stderr;
  return {
    ...stderr,
    // What does not end is a question to whoever types, or the progress of something.
    write: (text) => stderr.write(text.endsWith('\n') ? `${setMessage(text.slice(0, -1), columns)}\n` : text),
  };
}
