import * as fc from 'fast-check';
import { EXHAUSTED } from './exhausted.ts';

/** The seed of every property; `FC_SEED=… npm test` tries another. */
export const SEED = Number(process.env.FC_SEED ?? 20_020_118);

fc.configureGlobal({ seed: SEED, numRuns: Number(process.env.FC_RUNS ?? (EXHAUSTED ? 500 : 50)) });
