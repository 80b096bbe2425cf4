// Damages a file of each form and reads it, form by form, so that a run may be broken off and taken up again: `npm run fuzz -- "a workbook" ILO`.
// FC_RUNS says how many damaged files a form, 100,000 where it is not set, and FC_SEED which.
import { spawnSync } from 'node:child_process';

const CONFIG = ['--config', 'test/tools/vitest-fuzz.config.ts'];
const asked = process.argv.slice(2);
const { FC_RUNS: runs = '100000' } = process.env;

const run = (args, stdio) => spawnSync('npx', ['vitest', ...args, ...CONFIG], { encoding: 'utf8', stdio });

const listed = run(['list', '--json'], ['ignore', 'pipe', 'inherit']).stdout;
const names = JSON.parse(listed.slice(listed.indexOf('['))).map(({ name }) => name);
const forms = names.map((name) => / > (.*): is read whole/.exec(name)?.[1]).filter((form) => form !== undefined);
const chosen = asked.length === 0 ? forms : forms.filter((form) => asked.includes(form));
if (chosen.length === 0) {
  process.stderr.write(`No form has this name. There are: ${forms.join(', ')}\n`);
  process.exitCode = 2;
}

for (const form of chosen) {
  const began = Date.now();
  const literal = form.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const { status, stdout } = run(['run', '-t', `damaged ${literal}: is read whole`], ['ignore', 'pipe', 'inherit']);
  const seconds = Math.round((Date.now() - began) / 1000);
  if (status === 0) process.stdout.write(`${form}: ${runs} damaged files, each read whole or refused (${seconds} s)\n`);
  else {
    process.stdout.write(`${stdout}\n${form}: a fault\n`);
    process.exitCode = 1;
  }
}
