#!/usr/bin/env node
import module from 'node:module';
import { version } from '../version.ts';

// Node.js from 22 on can keep compiled code from one run to the next.
if ('enableCompileCache' in module && typeof module.enableCompileCache === 'function') module.enableCompileCache();

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  // The reader of a pipe may leave early, as `head` does.
  if (error.code === 'EPIPE') process.exit(0);
  process.stderr.write(`The answer cannot be written: ${error.message}. Check where the output goes.\n`);
  process.exit(2);
});

import('./run.ts')
  .then(({ run }) =>
    run(
      process.argv.slice(2),
      {
        // Asked for only where it is read: it takes a while to open.
        get stdin() {
          return process.stdin;
        },
        stdout: outputOf(process.stdout),
        stderr: outputOf(process.stderr),
        env: process.env,
        now: Date.now,
      },
      version,
    ),
  )
  .then((exit) => {
    process.exitCode = exit;
  });

function outputOf(stream: NodeJS.WriteStream): { write: (text: string) => void; columns?: number; isTTY: boolean } {
  const write = (text: string): void => {
    stream.write(text);
  };
  return stream.columns === undefined
    ? { write, isTTY: stream.isTTY }
    : { write, columns: stream.columns, isTTY: stream.isTTY };
}
