import { parentPort, workerData } from 'node:worker_threads';
import { type DelayTables, openDelayTables } from './delay-tables.ts';
import { type RunJob, runRange } from './run-range.ts';
import { type FromWorker, KERNEL_WORKER, type ToWorker } from './worker-messages.ts';

if (workerData === KERNEL_WORKER) {
  let given: { readonly job: RunJob; readonly tables: DelayTables } | undefined;
  parentPort?.on('message', (told: ToWorker) => {
    if (told.kind === 'job') given = { job: told.job, tables: openDelayTables(told.job.registers.clauses.delays) };
    else if (given !== undefined) {
      runRange(given.job, told.range, given.tables);
      const done: FromWorker = { run: told.run, range: told.range };
      parentPort?.postMessage(done);
    }
  });
}
