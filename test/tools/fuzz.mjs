// Damages a file of each form and reads it, form by form, so that a run may be broken off and taken up again: `npm run fuzz -- "a workbook" ILO`.
// FC_RUNS says how many damaged files a form, 100,000 where it is not set, and FC_SEED which. A file on which a reader stays is kept, and told.
import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runWatched } from './run-watched.mjs';

/** A file is read in milliseconds; no machine is so busy that it takes minutes. */
const MOST = 120_000;

const CONFIG = ['--config', 'test/tools/vitest-fuzz.config.ts'];
const asked = process.argv.slice(2);
const { FC_RUNS: runs = '100000' } = process.env;

const { stdout: listed } = spawnSync('npx', ['vitest', 'list', '--json', ...CONFIG], {
  encoding: 'utf8',
  stdio: ['ignore', 'pipe', 'inherit'],
});
const names = JSON.parse(listed.slice(listed.indexOf('['))).map(({ name }) => name);
const forms = names.map((name) => / > (.*): is read whole/.exec(name)?.[1]).filter((form) => form !== undefined);
const chosen = asked.length === 0 ? forms : forms.filter((form) => asked.includes(form));
if (chosen.length === 0) {
  process.stderr.write(`No form has this name. There are: ${forms.join(', ')}\n`);
  process.exitCode = 2;
}

const folder = mkdtempSync(join(tmpdir(), 'fuzz-'));
for (const form of chosen) {
  const began = Date.now();
  const literal = form.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const file = join(folder, 'last');
  const command = ['npx', 'vitest', 'run', '-t', `damaged ${literal}: is read whole`, ...CONFIG];
  const { status, stdout, isHanging } = await runWatched(
    command,
    { file, most: MOST },
    { ...process.env, FC_LAST_FILE: file },
  );
  const seconds = Math.round((Date.now() - began) / 1000);
  if (status === 0) process.stdout.write(`${form}: ${runs} damaged files, each read whole or refused (${seconds} s)\n`);
  else {
    process.exitCode = 1;
    const kept = join(tmpdir(), `fuzz-${process.pid}-${forms.indexOf(form)}`);
    if (isHanging) copyFileSync(file, kept);
    process.stdout.write(
      `${stdout}\n${form}: ${isHanging ? `nothing came of a file in two minutes: ${kept}` : 'a fault'}\n`,
    );
  }
  rmSync(file, { force: true });
}
rmSync(folder, { recursive: true });
