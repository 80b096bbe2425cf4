import { defineConfig } from 'vitest/config';
import settings from '../vitest.config.ts';

// Every proof runs through all it is about: every day of 400 years, files of the largest size. See test/support/days.ts.
process.env.FC_EXHAUST = '1';

export default defineConfig(settings);
