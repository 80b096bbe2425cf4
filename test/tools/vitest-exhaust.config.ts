import { defineConfig } from 'vitest/config';
import settings from '../vitest.config.ts';

// Every proof runs through all it is about. See test/setup/exhausted.ts.
process.env.FC_EXHAUST = '1';

export default defineConfig(settings);
