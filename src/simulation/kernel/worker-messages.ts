import type { RunJob, TreatyRange } from './run-range.ts';

/** What the kernel tells its workers: of each run first the job, then one range of it after another. */
export type ToWorker =
  | { readonly kind: 'job'; readonly job: RunJob }
  | { readonly kind: 'range'; readonly run: number; readonly range: TreatyRange };

/** What a worker answers: a range that is done, and of which run. */
export interface FromWorker {
  readonly run: number;
  readonly range: TreatyRange;
}

/** By this a worker knows that the kernel started it: a thread that somebody else started is none of its business. */
export const KERNEL_WORKER = 'final-clauses-kernel';
