// Measures the views over many instruments, of which the first number says how many, a million where it is not given: on shards of PostgreSQL, `npm run scale` or
// `npm run scale -- 10000000 4`, where the second number says on how many shards, two where it is not given; and in ClickHouse, `npm run scale -- clickhouse 10000000`.
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';

const given = process.argv.slice(2);
const isClickhouse = given[0] === 'clickhouse';
const [instruments = '1000000', shards = '2'] = isClickhouse ? given.slice(1) : given;

if (![instruments, shards].every((number) => /^[1-9]\d*$/.test(number))) {
  refuse(
    'Give the number of instruments and that of shards: npm run scale -- 1000000 2, or npm run scale -- clickhouse 1000000',
  );
} else if (isClickhouse && !hasClickhouse()) {
  refuse(
    'ClickHouse is not here: install it in a folder of its own, npm install --no-save --prefix ../clickhouse chdb@3.4.0, and name that folder, FC_CLICKHOUSE=../clickhouse npm run scale -- clickhouse.',
  );
} else {
  const file = isClickhouse ? 'test/bench/scale-clickhouse.mjs' : 'test/bench/scale.mjs';
  const { status } = spawnSync('npx', ['vitest', 'run', '--config', 'test/tools/vitest-bench.config.ts', file], {
    stdio: 'inherit',
    env: { ...process.env, FC_INSTRUMENTS: instruments, FC_SHARDS: shards },
  });
  process.exitCode = status ?? 1;
}

function hasClickhouse() {
  try {
    createRequire(join(resolve(process.env.FC_CLICKHOUSE ?? '.'), 'package.json')).resolve('chdb');
    return true;
  } catch {
    return false;
  }
}

function refuse(reason) {
  process.stderr.write(`${reason}\n`);
  process.exitCode = 2;
}
