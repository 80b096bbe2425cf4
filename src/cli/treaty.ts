#!/usr/bin/env node
import { version } from '../version.ts';
import { run } from './run.ts';

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  // The reader of a pipe may leave early, as `head` does.
  if (error.code === 'EPIPE') process.exit(0);
  process.stderr.write(`The answer cannot be written: ${error.message}. Check where the output goes.\n`);
  process.exit(2);
});

run(
  process.argv.slice(2),
  {
    stdin: process.stdin,
    stdout: outputOf(process.stdout),
    stderr: outputOf(process.stderr),
    env: process.env,
    now: Date.now,
  },
  version,
).then((exit) => {
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
