// Lets two processes write to one store and kills them 200 times at points that are drawn; nothing that was acknowledged may be lost. KILLS says how often and
// KILLS_SEED which. Of a run that fails, where each was killed is kept in `kills-replay.json` in the folder of temporary files: `npm run kills -- FILE` repeats it.
import { spawnSync } from 'node:child_process';

const [file] = process.argv.slice(2);
const { KILLS = '200' } = process.env;
const { status } = spawnSync(
  'npx',
  ['vitest', 'run', '--config', 'test/vitest.config.ts', 'test/store/kills.test.ts'],
  {
    stdio: 'inherit',
    env: { ...process.env, KILLS, ...(file !== undefined && { KILLS_REPLAY: file }) },
  },
);
process.exitCode = status ?? 1;
