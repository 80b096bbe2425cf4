#!/usr/bin/env node
import module from 'node:module';
import { version } from '../version.ts';
import { EXIT } from './exit-code.ts';

// Node.js from 22 on can keep compiled code from one run to the next.
if ('enableCompileCache' in module && typeof module.enableCompileCache === 'function') module.enableCompileCache();

process.on('uncaughtException', endWith);
start().catch(endWith);

async function start(): Promise<void> {
  const [{ run }, { openOutput }] = await Promise.all([import('./run.ts'), import('./open-output.ts')]);
  const streams = {
    stdin: () => process.stdin,
    openTerminal: async () => (await import('./open-terminal.ts')).openTerminal(),
    stdout: openOutput(1, endWith),
    stderr: openOutput(2, endWith),
    env: process.env,
    now: Date.now,
  };
  process.exitCode = await run(process.argv.slice(2), streams, version);
}

/** Ends the command where its answer cannot be written. Nothing else comes here but what nobody has thought of: 1 would say that there are findings. */
async function endWith(error: Error): Promise<void> {
  if ('code' in error && error.code === 'EPIPE') process.exit(EXIT.badInput);
  const [{ findLanguage }, { loadWords }] = await Promise.all([
    import('./input/find-language.ts'),
    import('./output/load-words.ts'),
  ]);
  const { say } = await loadWords(findLanguage(process.argv.slice(2), process.env).language);
  const code = 'code' in error ? String(error.code) : error.message;
  const isOfWriting = 'syscall' in error && error.syscall === 'write';
  const says = isOfWriting
    ? say('usage.unwritable-answer', { code })
    : say('usage.fault-of-program', { error: `${error.name}: ${error.message}` });
  process.stderr.write(`${says}\n`);
  process.exit(EXIT.badInput);
}
