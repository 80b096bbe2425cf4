import { describe } from 'vitest';
import { proveDelays } from './days-exhausted.ts';

describe('the calendar of duckdb', () => proveDelays('duckdb'));
