import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { ROOT } from '../docs/source-files.ts';

interface Ended {
  readonly status: number | null;
  readonly stdout: string;
  readonly isHanging: boolean;
}
const {
  runWatched,
}: {
  readonly runWatched: (
    command: readonly string[],
    watched: { readonly file: string; readonly most: number },
  ) => Promise<Ended>;
} = await import(/* @vite-ignore */ `${ROOT}test/tools/run-watched.mjs`);

const folder = mkdtempSync(join(tmpdir(), 'watched-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** Runs a program of Node.js that is given the place of the file. */
function run(name: string, program: string, most: number): Promise<Ended> {
  const file = join(folder, name);
  return runWatched([process.execPath, '-e', program, file], { file, most });
}

const PUT = "require('node:fs').writeFileSync(process.argv[1], 'x');";

describe('runWatched', () => {
  it('ends a command that stays on a file', async () => {
    expect(await run('stays', `${PUT} for (;;);`, 200)).toEqual({ status: null, stdout: '', isHanging: true });
  });

  it('gives what a command prints that comes to its end, and how it ended', async () => {
    const program = `${PUT} process.stdout.write('a fault'); process.exitCode = 3;`;
    expect(await run('ends', program, 2 ** 30)).toEqual({ status: 3, stdout: 'a fault', isHanging: false });
  });

  it('waits as long as it takes for the first file', async () => {
    const ended = await run('none', "setTimeout(() => process.stdout.write('late'), 300)", 20);
    expect(ended).toEqual({ status: 0, stdout: 'late', isHanging: false });
  });
});
