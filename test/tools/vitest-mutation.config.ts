import { readFileSync } from 'node:fs';
import { Worker } from 'node:worker_threads';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, distDir, type TestSpecification, ThreadsPoolWorker, type WorkerRequest } from 'vitest/node';
import settings from '../vitest.config.ts';

// Properties run fewer times, with the fixed seed, so that the score does not move.
process.env.FC_RUNS ??= '30';

const ROOMS =
  '{calendar,condition,participation,entry-into-force,denunciation,amendment,reporting,lifecycle,what-if,simulation/batch}';

/** The room whose rules are broken, as in `ROOM=calendar npm run mutation -- --mutate 'src/calendar/**'`: its own tests are run. */
const room = process.env.ROOM ?? ROOMS;

/** What composes the rules of other rooms is tested with them. */
const TESTED_WITH: Readonly<Record<string, string>> = {
  lifecycle: '{lifecycle,participation,entry-into-force,denunciation,amendment}',
};

type Config = Extract<WorkerRequest, { readonly type: 'start' }>['context']['config'];

/** The one worker of this process, and the settings of the run that it is in. */
let kept: Worker | undefined;
let config: Config | undefined;

function worker(): Worker {
  if (kept === undefined) {
    kept = new Worker(`${distDir}/workers/threads.js`, { stdout: true, stderr: true });
    kept.once('exit', () => {
      kept = undefined;
      config = undefined;
    });
    kept.unref();
  }
  return kept;
}

/** Answers in the place of the worker, which is running already. */
function answer(type: 'started' | 'stopped'): void {
  worker().emit('message', { __vitest_worker_response__: true, type });
}

// Vitest begins a worker for each run and Stryker a run for each mutant, so that every mutant would load all modules again. The
// worker is kept instead, with the modules in it. Test files are read anew in each run; of the rooms, none keeps anything in a module.
Object.assign(ThreadsPoolWorker.prototype, {
  start: async () => {
    worker();
  },
  stop: async () => {
    worker().removeAllListeners('message').removeAllListeners('error');
  },
  on: (event: string, callback: (value: unknown) => void) => worker().on(event, callback),
  off: (event: string, callback: (value: unknown) => void) => worker().off(event, callback),
  send: (message: WorkerRequest) => {
    if (message.type === 'stop') return answer('stopped');
    if (message.type === 'start') {
      const isRunning = config !== undefined;
      config = message.context.config;
      return isRunning ? answer('started') : worker().postMessage(message);
    }
    if (message.type !== 'run') return worker().postMessage(message);
    return worker().postMessage({ ...message, context: { ...message.context, config } });
  },
});

/** What draws examples, or reads whole records: the rest is done in the time that one such test takes. */
const TAKES_LONG = /'fast-check'|support\/(catalogue|crc|op-crc-sc)/;

/** Runs first what is soon done. A run ends with the first test that fails, and few mutations are left for the others. */
class SoonDoneFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const long = new Set(files.filter(({ moduleId }) => TAKES_LONG.test(readFileSync(moduleId, 'utf8'))));
    return [...files.filter((file) => !long.has(file)), ...long];
  }
}

export default defineConfig({
  test: {
    ...settings.test,
    include: [`test/${TESTED_WITH[room] ?? room}/**/*.test.ts`],
    // What these find by going through very many days, tables find a thousand times as fast.
    exclude: [
      '**/*exhausted*',
      '**/oracle-*',
      '**/every-day-*',
      '**/*brute-force*',
      '**/wrong-month-rules*',
      'test/calendar/delay-laws*',
    ],
    sequence: { sequencer: SoonDoneFirst },
    reporters: [],
    coverage: { enabled: false },
  },
});
