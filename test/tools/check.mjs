// Runs every check, in the order in which a mistake is cheapest to find. The tests come last: their closing line is the last.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Each check: what it proves, and the command. */
const checks = [
  ['what is made from data', 'node test/tools/generate.mjs'],
  ['types', 'node node_modules/typescript-7/bin/tsc -p test/tsconfig.json'],
  ['lint and format', 'biome check --error-on-warnings .'],
  ['imports between rooms', 'depcruise --config test/tools/dependency-rules.cjs --output-type err-long src'],
  ['dead code', 'knip --config test/tools/knip.json'],
  ['build', 'node test/tools/build.mjs'],
  ['size for a browser', 'node test/tools/check-size.mjs'],
  ['package content', 'publint --strict'],
  ['package types', 'attw --pack . --profile esm-only'],
  ['package in use', 'node test/tools/try-package.mjs'],
  ['tests and documentation', 'vitest run --config test/vitest.config.ts'],
];

for (const [name, command] of checks) {
  const start = performance.now();
  process.stdout.write(`\n== ${name}: ${command}\n`);
  const { status } = spawnSync(command, {
    cwd: root,
    shell: true,
    stdio: 'inherit',
    env: { ...process.env, PATH: `${root}/node_modules/.bin:${process.env.PATH}` },
  });
  if (status !== 0) {
    process.stdout.write(`\n${name}: failed\n`);
    process.exit(1);
  }
  if (name !== checks.at(-1)?.[0])
    process.stdout.write(`== ${name}: ${((performance.now() - start) / 1000).toFixed(1)} s\n`);
}
