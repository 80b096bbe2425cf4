import type { Worker } from 'node:worker_threads';
import { COUNT } from '../../calendar/argument-shapes.ts';
import { assertArgument } from '../../calendar/assert-argument.ts';
import { MODULE } from '../argument-shapes.ts';
import type { RunJob, TreatyRange } from './run-range.ts';
import { type FromWorker, KERNEL_WORKER, type ToWorker } from './worker-messages.ts';

/** Threads that take the ranges of a job one by one. */
export interface Threads {
  readonly count: number;
  /**
   * Ends when every range is done; rejects where a thread fails, `onDone` throws or the signal ends it. Runs come one after
   * another.
   */
  readonly run: (
    job: RunJob,
    ranges: readonly TreatyRange[],
    onDone: (range: TreatyRange) => void,
    signal?: AbortSignal,
  ) => Promise<void>;
  /** Ends the threads, whatever they are at. */
  readonly end: () => Promise<void>;
}

/**
 * Starts threads of the kernel, to keep them for several runs: the first run of a thread is slower than those that follow, because its
 * code is compiled while it runs. End them when no run follows; they keep no process alive between runs.
 *
 * @param count how many; left out, one a core
 * @param module where the module of the worker is; left out, beside this one
 * @throws RangeError for less than one thread
 * @example openThreads(0).catch((error) => error.message) instanceof Promise // true
 */
export async function openThreads(count?: number, module = new URL('./worker.js', import.meta.url)): Promise<Threads> {
  if (count !== undefined) assertArgument('openThreads', 'count', COUNT, count);
  assertArgument('openThreads', 'module', MODULE, module);
  const { Worker: Thread } = await import('node:worker_threads');
  const length = count ?? (await countCores());
  if (length < 1) throw new RangeError('a run in threads needs one thread at least');
  const threads = Array.from({ length }, () => new Thread(module, { workerData: KERNEL_WORKER }));
  let runs = 0;
  let failure: Error | undefined;
  for (const thread of threads) {
    // Until a run listens too: an error that nobody hears would end the process.
    thread.on('error', (error) => {
      failure = error instanceof Error ? error : new Error(String(error));
    });
    thread.unref();
  }
  return {
    count: length,
    run: async (job, ranges, onDone, signal) => {
      if (failure !== undefined) throw failure;
      signal?.throwIfAborted();
      runs += 1;
      await runOnce(threads, { run: runs, job, ranges, onDone, signal });
    },
    end: async () => {
      await Promise.all(threads.map((thread) => thread.terminate()));
    },
  };
}

/** Counts the cores that this process may use. */
export async function countCores(): Promise<number> {
  const { availableParallelism } = await import('node:os');
  return availableParallelism();
}

interface Run {
  /** By this an answer to an earlier run, which was ended, is known. */
  readonly run: number;
  readonly job: RunJob;
  readonly ranges: readonly TreatyRange[];
  readonly onDone: (range: TreatyRange) => void;
  readonly signal: AbortSignal | undefined;
}

async function runOnce(threads: readonly Worker[], { run, job, ranges, onDone, signal }: Run): Promise<void> {
  const undo: (() => void)[] = [];
  try {
    await new Promise<void>((resolve, reject) => {
      const queue = ranges.values();
      let left = ranges.length;
      const onAbort = (): void => reject(signal?.reason);
      signal?.addEventListener('abort', onAbort);
      undo.push(() => signal?.removeEventListener('abort', onAbort));
      const onExit = (code: number): void => reject(new Error(`a thread of the kernel ended with code ${code}`));
      for (const thread of threads) {
        const onMessage = (told: FromWorker): void => {
          if (told.run !== run) return;
          tellNext(thread, run, queue);
          try {
            onDone(told.range);
          } catch (error) {
            reject(error);
          }
          left -= 1;
          if (left === 0) resolve();
        };
        thread.on('message', onMessage).on('error', reject).on('exit', onExit);
        undo.push(() => thread.off('message', onMessage).off('error', reject).off('exit', onExit).unref());
        thread.ref();
        tell(thread, { kind: 'job', job });
        tellNext(thread, run, queue);
      }
      if (left === 0) resolve();
    });
  } finally {
    for (const each of undo) each();
  }
}

function tellNext(thread: Worker, run: number, queue: Iterator<TreatyRange>): void {
  const { value: range, done } = queue.next();
  if (done !== true) tell(thread, { kind: 'range', run, range });
}

function tell(thread: Worker, told: ToWorker): void {
  thread.postMessage(told);
}
