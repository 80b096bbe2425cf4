import { describe } from 'vitest';
import { proveDelays } from './days-exhausted.ts';
import { platformOf } from './engines.ts';

describe('the calendar of PostgreSQL in WebAssembly', () => proveDelays(platformOf('PostgreSQL in WebAssembly'), 40));
