// Runs a command that puts each file that it reads at one place first, and ends it where it stays on one of them: a reader hangs.
import { spawn } from 'node:child_process';
import { statSync } from 'node:fs';

/** How often it is looked at, of the time for which a file may stay. */
const LOOKS = 10;

/** What breaks off a run; the command, which has a group of its own, does not hear of it. */
const SIGNALS = ['SIGINT', 'SIGTERM'];

/**
 * @param watched the place of the file that is being read, and for how many milliseconds it may stay the same
 * @returns how the command ended, what it printed, and whether it was ended because the file stayed
 */
export function runWatched([command, ...args], { file, most }, env = process.env) {
  const child = spawn(command, args, { env, detached: true, stdio: ['ignore', 'pipe', 'inherit'] });
  let stdout = '';
  child.stdout.setEncoding('utf8').on('data', (text) => {
    stdout += text;
  });
  // With the processes that it has begun.
  const stop = () => process.kill(-child.pid, 'SIGKILL');
  const breakOff = () => {
    stop();
    process.exit(1);
  };
  for (const signal of SIGNALS) process.once(signal, breakOff);
  let isHanging = false;
  let since = { changed: undefined, looks: 0 };
  const look = () => {
    const changed = statSync(file, { throwIfNoEntry: false })?.mtimeMs;
    // Until the first file is there, nothing is read.
    since = { changed, looks: changed !== undefined && changed === since.changed ? since.looks + 1 : 0 };
    if (since.looks < LOOKS) return;
    isHanging = true;
    stop();
    clearInterval(looking);
  };
  const looking = setInterval(look, most / LOOKS);
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (status) => {
      clearInterval(looking);
      for (const signal of SIGNALS) process.off(signal, breakOff);
      resolve({ status, stdout, isHanging });
    });
  });
}
