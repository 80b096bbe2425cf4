import { defineConfig } from 'vitest/config';
import settings from '../vitest.config.ts';

// What is measured on servers, and never part of the check: `npm run bench`, `npm run scale`.
export default defineConfig({
  ...settings,
  test: {
    ...settings.test,
    include: ['test/bench/scale.mjs', 'test/bench/scale-clickhouse.mjs', 'test/bench/views.mjs'],
    passWithNoTests: false,
    // What is measured goes to the terminal as it comes.
    disableConsoleIntercept: true,
  },
});
