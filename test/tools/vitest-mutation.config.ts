import { defineConfig } from 'vitest/config';
import settings from '../vitest.config.ts';

// The proofs that run through every day of four centuries are left out: what they catch, their tables catch too, a thousand
// times as fast. Properties run fewer times, with the fixed seed, so that the score does not move.
process.env.FC_RUNS ??= '15';

export default defineConfig({
  test: {
    ...settings.test,
    include: [
      'test/{calendar,condition,participation,entry-into-force,denunciation,amendment,reporting,lifecycle,what-if,laws,machine,catalogue,published}/**/*.test.ts',
      'test/simulation/batch/*.test.ts',
    ],
    exclude: ['**/*exhausted*', '**/oracle-*', '**/every-day-*'],
    reporters: [],
    coverage: { enabled: false },
  },
});
