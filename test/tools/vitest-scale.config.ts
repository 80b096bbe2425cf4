import { defineConfig } from 'vitest/config';
import settings from '../vitest.config.ts';

// The rules as SQL on shards, measured: `npm run scale`, and never part of the check.
export default defineConfig({
  ...settings,
  test: {
    ...settings.test,
    include: ['test/bench/scale.mjs'],
    passWithNoTests: false,
    // What is measured goes to the terminal as it comes.
    disableConsoleIntercept: true,
  },
});
