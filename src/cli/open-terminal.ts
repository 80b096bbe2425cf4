import { createInterface } from 'node:readline';
import type { Terminal } from './streams.ts';

/**
 * Opens the terminal at which somebody answers, with the keys of a line that is edited; nothing where standard input is none. Questions go to
 * standard error, so that the answer of the command can be sent elsewhere.
 */
export function openTerminal(): Terminal | undefined {
  if (!process.stdin.isTTY) return undefined;
  const reader = createInterface({ input: process.stdin, output: process.stderr, historySize: 0 });
  let isClosed = false;
  reader.once('close', () => {
    isClosed = true;
  });
  return {
    next: (prompt) =>
      new Promise((resolve) => {
        if (isClosed) {
          resolve(undefined);
          return;
        }
        const end = () => {
          process.stderr.write('\n');
          resolve(undefined);
        };
        reader.once('close', end);
        reader.question(prompt, (line) => {
          reader.off('close', end);
          resolve(line);
        });
      }),
    close: () => reader.close(),
  };
}
