// Measures the views on shards of PostgreSQL: `npm run scale`, `npm run scale -- 10000000 4`. The first number says how many
// instruments, a million where it is not given, the second on how many shards, two where it is not.
import { spawnSync } from 'node:child_process';

const [instruments = '1000000', shards = '2'] = process.argv.slice(2);

if ([instruments, shards].every((given) => /^[1-9]\d*$/.test(given))) {
  const { status } = spawnSync(
    'npx',
    ['vitest', 'run', '--config', 'test/tools/vitest-bench.config.ts', 'test/bench/scale.mjs'],
    {
      stdio: 'inherit',
      env: { ...process.env, FC_INSTRUMENTS: instruments, FC_SHARDS: shards },
    },
  );
  process.exitCode = status ?? 1;
} else {
  process.stderr.write('Give the number of instruments and that of shards: npm run scale -- 1000000 2\n');
  process.exitCode = 2;
}
