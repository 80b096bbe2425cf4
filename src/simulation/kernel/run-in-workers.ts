import { OBJECT } from '../../calendar/argument-shapes.ts';
import { assertArgument } from '../../calendar/assert-argument.ts';
import type { DayNumber } from '../../calendar/day-number.ts';
import { REGISTERS } from '../argument-shapes.ts';
import { assertAscending } from './count-per-treaty.ts';
import { openDelayTables } from './delay-tables.ts';
import { countTreaties, type Registers } from './registers.ts';
import { listRanges, type RunAnswers, type RunJob, runRange, type TreatyRange } from './run-range.ts';
import { openSharedInt32, openSharedUint32, packSharedRegisters } from './share-registers.ts';
import { countCores, openThreads, type Threads } from './threads.ts';

/** How a run is carried out, and what is asked beside the dates. */
export interface RunOptions {
  /** Days on which Parties and instruments are counted, in ascending order. */
  readonly days?: readonly DayNumber[];
  /** How many threads; nought for this one alone. Left out: one a core, or this one alone where the run is small. */
  readonly workers?: number;
  /** Threads that were started before and are kept; left out, they are started for this run and end with it. */
  readonly threads?: Threads;
  /** Hears, after each range, how many treaties are done. */
  readonly onProgress?: (done: number, treaties: number) => void;
  /** Ends the run before its time; it then rejects with the reason of the signal. */
  readonly signal?: AbortSignal;
  /** Where the module of the worker is, for who bundles it elsewhere. */
  readonly workerModule?: URL;
}

/** To start threads, and to compile their code, takes two cores about as long as to work through so many instruments in this one. */
const SMALL_RUN = 5_000_000;

/** The work is cut finer than there are threads, so that none waits long for another and progress is heard of. */
const RANGES_FOR_EACH = 16;

/**
 * Determines every date of some registers, and counts on the days asked about, on all cores: the same answers as of `determineDates`,
 * `countPartiesPerTreaty` and `countDepositsPerTreaty`. The threads share the columns, and no more is in memory than these and the answers; columns
 * that cannot be shared are copied first.
 *
 * @throws the reason of the signal where it ends the run; RangeError where the days do not ascend; whatever ends a worker
 * @example runInWorkers(packRegister(opCrcSc, opCrcScRegister).registers, { days: [] }) instanceof Promise // true
 */
export async function runInWorkers(registers: Registers, options: RunOptions = {}): Promise<RunAnswers> {
  assertArgument('runInWorkers', 'registers', REGISTERS, registers);
  assertArgument('runInWorkers', 'options', OBJECT, options);
  const { signal, onProgress } = options;
  signal?.throwIfAborted();
  const days = Int32Array.from(assertAscending(options.days ?? []));
  const { offsets, day } = registers.deposits;
  const workers = options.threads?.count ?? options.workers ?? (day.length < SMALL_RUN ? 0 : await countCores());
  const ranges = listRanges(offsets, Math.ceil(day.length / (Math.max(1, workers) * RANGES_FOR_EACH)));
  let done = 0;
  const progress = ({ start, end }: TreatyRange): void => {
    done += end - start;
    onProgress?.(done, countTreaties(registers));
  };
  if (workers === 0 || ranges.length === 0) return runHere(composeJob(registers, days), ranges, progress, signal);
  const threads = options.threads ?? (await openThreads(Math.min(workers, ranges.length), options.workerModule));
  try {
    // The threads start while the job is made ready.
    const job = composeJob(packSharedRegisters(registers), days);
    await threads.run(job, ranges, progress, signal);
    return job.answers;
  } finally {
    if (options.threads === undefined) await threads.end();
  }
}

function composeJob(registers: Registers, days: Int32Array): RunJob {
  const treaties = countTreaties(registers);
  return {
    registers,
    days,
    answers: {
      metOn: openSharedInt32(treaties),
      inForceOn: openSharedInt32(treaties),
      boundOn: openSharedInt32(registers.deposits.day.length),
      parties: openSharedUint32(treaties * days.length),
      deposits: openSharedUint32(treaties * days.length),
    },
  };
}

function runHere(
  job: RunJob,
  ranges: readonly TreatyRange[],
  progress: (range: TreatyRange) => void,
  signal: AbortSignal | undefined,
): RunAnswers {
  const tables = openDelayTables(job.registers.clauses.delays);
  for (const range of ranges) {
    runRange(job, range, tables);
    progress(range);
    signal?.throwIfAborted();
  }
  return job.answers;
}
