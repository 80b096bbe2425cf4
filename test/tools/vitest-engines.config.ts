import { defineConfig } from 'vitest/config';
import settings from '../vitest.config.ts';

// Every engine of SQL over every day and every record: `npm run engines`, and never part of the check.
export default defineConfig({
  ...settings,
  test: { ...settings.test, include: ['test/sql/proof/prove-engines.ts'], passWithNoTests: false },
});
