import { defineConfig } from 'vitest/config';
import settings from '../vitest.config.ts';

// A hundred thousand damaged files for every reader; FC_RUNS and FC_SEED ask for more, and for others.
process.env.FC_RUNS ??= '100000';

export default defineConfig({
  ...settings,
  test: { ...settings.test, include: ['test/formats/mutated-files.test.ts'], passWithNoTests: false },
});
