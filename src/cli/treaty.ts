#!/usr/bin/env node
import module from 'node:module';
import { version } from '../version.ts';

// Node.js from 22 on can keep compiled code from one run to the next.
if ('enableCompileCache' in module && typeof module.enableCompileCache === 'function') module.enableCompileCache();

start().catch(endWith);

async function start(): Promise<void> {
  const [{ run }, { openOutput }] = await Promise.all([import('./run.ts'), import('./open-output.ts')]);
  const streams = {
    stdin: () => process.stdin,
    stdout: openOutput(1, endWith),
    stderr: openOutput(2, endWith),
    env: process.env,
    now: Date.now,
  };
  process.exitCode = await run(process.argv.slice(2), streams, version);
}

/** @throws what is wrong with this program itself */
async function endWith(error: Error): Promise<void> {
  if (!('syscall' in error && error.syscall === 'write')) throw error;
  // The reader of a pipe may leave early, as `head` does.
  if ('code' in error && error.code === 'EPIPE') process.exit(0);
  const [{ findLanguage }, { loadWords }] = await Promise.all([
    import('./input/find-language.ts'),
    import('./output/load-words.ts'),
  ]);
  const { say } = await loadWords(findLanguage(process.argv.slice(2), process.env).language);
  const code = 'code' in error ? String(error.code) : error.message;
  process.stderr.write(`${say('usage.unwritable-answer', { code })}\n`);
  process.exit(2);
}
