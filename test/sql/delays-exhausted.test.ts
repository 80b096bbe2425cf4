import { describe } from 'vitest';
import { proveDelays } from './days-exhausted.ts';
import { PLATFORMS } from './engines.ts';

const OTHERS = PLATFORMS.filter(({ name }) => name !== 'PostgreSQL in WebAssembly');

describe.each(OTHERS)('the calendar of $name', (platform) => proveDelays(platform));
