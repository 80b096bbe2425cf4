#!/usr/bin/env node
import module from 'node:module';
import { version } from '../version.ts';

// Node.js from 22 on can keep compiled code from one run to the next.
if ('enableCompileCache' in module && typeof module.enableCompileCache === 'function') module.enableCompileCache();

start().catch(endWith);

async function start(): Promise<void> {
  const [{ run }, { openOutput }] = await Promise.all([import('./run.ts'), import('./open-output.ts')]);
  const streams = {
    // Asked for only where it is read: it takes a while to open.
    get stdin() {
      return process.stdin;
    },
    stdout: openOutput(1, endWith),
    stderr: openOutput(2, endWith),
    env: process.env,
    now: Date.now,
  };
  process.exitCode = await run(process.argv.slice(2), streams, version);
}

function endWith(error: Error): void {
  if (!('syscall' in error && error.syscall === 'write')) throw error;
  // The reader of a pipe may leave early, as `head` does.
  if ('code' in error && error.code === 'EPIPE') process.exit(0);
  process.stderr.write(`The answer cannot be written: ${error.message}. Check where the output goes.\n`);
  process.exit(2);
}
