import { defineConfig } from 'vitest/config';

// A zone with a three-quarter-hour offset and summer time: a date that leaks into local time shows itself.
process.env.TZ = 'Pacific/Chatham';

export default defineConfig({
  test: {
    root: new URL('..', import.meta.url).pathname,
    include: ['test/**/*.test.ts'],
    globalSetup: ['test/tools/generate.mjs'],
    setupFiles: ['test/setup/seed.ts'],
    reporters: ['default', './test/setup/closing-line-reporter.ts'],
    // No test fails because a machine is slow or busy.
    testTimeout: 0,
    hookTimeout: 0,
    teardownTimeout: 2 ** 31 - 1,
    // The files of tests share one process and load the modules once: none replaces a module, and what one alters it restores.
    isolate: false,
    // Left to itself vitest keeps one core free; the calendar's proofs use all there are.
    maxWorkers: '100%',
    coverage: {
      provider: 'v8',
      include: ['src/**'],
      reporter: ['text-summary', 'html'],
      reportsDirectory: 'coverage',
    },
  },
});
