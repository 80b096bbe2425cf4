import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import * as fc from 'fast-check';
import { rolldown } from 'rolldown';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { countDepositsPerTreaty, countPartiesPerTreaty } from '../../../src/simulation/kernel/count-per-treaty.ts';
import { determineDates } from '../../../src/simulation/kernel/determine-dates.ts';
import { packRegisters } from '../../../src/simulation/kernel/pack-registers.ts';
import { runInWorkers } from '../../../src/simulation/kernel/run-in-workers.ts';
import { listRanges } from '../../../src/simulation/kernel/run-range.ts';
import { openSharedInt32, packSharedRegisters } from '../../../src/simulation/kernel/share-registers.ts';
import { openThreads } from '../../../src/simulation/kernel/threads.ts';
import { anyRegister } from './any-register.ts';

const folder = mkdtempSync(join(tmpdir(), 'workers-'));
const workerModule = pathToFileURL(join(folder, 'worker.js'));

// A thread of Node 20 reads no TypeScript: the worker, and who starts it, are built as the package builds them, side by side.
beforeAll(async () => {
  const source = (name: string): string =>
    fileURLToPath(new URL(`../../../src/simulation/kernel/${name}.ts`, import.meta.url));
  const bundle = await rolldown({
    input: { worker: source('worker'), 'run-in-workers': source('run-in-workers') },
    platform: 'node',
  });
  await bundle.write({ dir: folder, format: 'esm', entryFileNames: '[name].js', chunkFileNames: '[name].js' });
  await bundle.close();
});
afterAll(() => rmSync(folder, { recursive: true }));

const { registers } = packRegisters(fc.sample(anyRegister, { numRuns: 60, seed: 7 }));
const days = [5000, 7600, 8000, 8400, 10_000];

function onOneThread() {
  const dates = determineDates(registers);
  return {
    ...dates,
    parties: countPartiesPerTreaty(registers, dates, days),
    deposits: countDepositsPerTreaty(registers, days),
  };
}

describe('runInWorkers', () => {
  it.each([0, 1, 2, 3])('gives with %i workers what the functions give on one thread', async (workers) => {
    expect(await runInWorkers(registers, { workers, days, workerModule })).toEqual(onOneThread());
  });

  it('finds the worker beside it, as the package has it', async () => {
    const built: { runInWorkers: typeof runInWorkers } = await import(
      /* @vite-ignore */ pathToFileURL(join(folder, 'run-in-workers.js')).href
    );
    expect(await built.runInWorkers(registers, { workers: 2, days })).toEqual(onOneThread());
  });

  it('tells how far it is, and at the end of every treaty', async () => {
    for (const workers of [0, 2]) {
      const heard: number[] = [];
      const onProgress = (done: number, treaties: number): void => {
        expect(treaties).toBe(60);
        heard.push(done);
      };
      await runInWorkers(registers, { workers, workerModule, onProgress });
      expect(heard.length).toBeGreaterThan(3);
      expect(heard).toEqual([...heard].sort((a, b) => a - b));
      expect(heard.at(-1)).toBe(60);
    }
  });

  it('keeps threads for several runs, also after one that was ended or went wrong in who hears of it', async () => {
    const threads = await openThreads(2, workerModule);
    try {
      expect(await runInWorkers(registers, { threads, days })).toEqual(onOneThread());
      const amid = new AbortController();
      const ended = runInWorkers(registers, { threads, signal: amid.signal, onProgress: () => amid.abort('enough') });
      await expect(ended).rejects.toBe('enough');
      const other = packRegisters(fc.sample(anyRegister, { numRuns: 20, seed: 8 })).registers;
      expect((await runInWorkers(other, { threads })).boundOn).toEqual(determineDates(other).boundOn);
      expect(await runInWorkers(registers, { threads, days })).toEqual(onOneThread());
    } finally {
      await threads.end();
    }
    await expect(openThreads(0, workerModule)).rejects.toThrow('one thread at least');
  });

  it('starts no thread for a small run', async () => {
    const nowhere = pathToFileURL(join(folder, 'nowhere.js'));
    expect((await runInWorkers(registers, { days, workerModule: nowhere })).parties).toEqual(onOneThread().parties);
    await expect(runInWorkers(registers, { workers: 1, workerModule: nowhere })).rejects.toThrow('nowhere.js');
  });

  it('starts no more threads than there are treaties', async () => {
    const two = packRegisters(fc.sample(anyRegister, { numRuns: 2, seed: 9 })).registers;
    expect((await runInWorkers(two, { workers: 500, workerModule })).boundOn).toEqual(determineDates(two).boundOn);
  });

  it('takes registers without a treaty', async () => {
    const none = packRegisters([]).registers;
    expect((await runInWorkers(none, { workers: 2, workerModule })).metOn.length).toBe(0);
  });

  it.each([0, 2])('ends with the reason of the signal, with %i workers', async (workers) => {
    const reason = new Error('enough');
    const before = AbortSignal.abort(reason);
    await expect(runInWorkers(registers, { workers, workerModule, signal: before })).rejects.toBe(reason);
    const amid = new AbortController();
    const heard: number[] = [];
    const onProgress = (done: number): void => {
      heard.push(done);
      amid.abort(reason);
    };
    const run = runInWorkers(registers, { workers, workerModule, signal: amid.signal, onProgress });
    await expect(run).rejects.toBe(reason);
    expect(heard.length).toBe(1);
  });

  it('says what went wrong in a thread, or in who hears of the progress', async () => {
    const number = registers.clauses.number.slice();
    number[30] = 0;
    const wrong = { ...registers, clauses: { ...registers.clauses, number } };
    for (const workers of [0, 2]) {
      const failing = runInWorkers(wrong, { workers, workerModule });
      await expect(failing).rejects.toThrow('treaty 30: the number of instruments is one at least');
      const onProgress = (): void => {
        throw new Error('not heard');
      };
      await expect(runInWorkers(registers, { workers, workerModule, onProgress })).rejects.toThrow('not heard');
      const unordered = runInWorkers(registers, { workers, workerModule, days: [2, 1] });
      await expect(unordered).rejects.toThrow('put them in order');
    }
  });
});

describe('openThreads', () => {
  it('does not take what is left of a run that was ended for a part of the next', async () => {
    const shared = packSharedRegisters(registers);
    const metOn = openSharedInt32(60);
    const inForceOn = openSharedInt32(60);
    const boundOn = openSharedInt32(shared.deposits.day.length);
    const none = new Uint32Array(0);
    const answers = { metOn, inForceOn, boundOn, parties: none, deposits: none };
    const job = { registers: shared, days: new Int32Array(0), answers };
    const halves = [
      { start: 0, end: 30 },
      { start: 30, end: 60 },
    ];
    const each = Array.from({ length: 60 }, (_, start) => ({ start, end: start + 1 }));
    const threads = await openThreads(2, workerModule);
    try {
      const amid = new AbortController();
      await expect(threads.run(job, halves, () => amid.abort('enough'), amid.signal)).rejects.toBe('enough');
      const done: number[] = [];
      await threads.run(job, each, ({ start, end }) => done.push(start, end - start));
      expect(done.filter((_, at) => at % 2 === 1)).toEqual(each.map(() => 1));
      expect(metOn).toEqual(determineDates(registers).metOn);
    } finally {
      await threads.end();
    }
  });
});

describe('listRanges', () => {
  it('leaves out no treaty and takes none twice, however large one is', () => {
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 30 }), { maxLength: 40 }), fc.integer({ min: 0, max: 60 }), (sizes, rows) => {
        const offsets = Uint32Array.from([0, ...sizes.map((_, at) => sizes.slice(0, at + 1).reduce((a, b) => a + b))]);
        const treaties = listRanges(offsets, rows).flatMap(({ start, end }) => {
          const held = (offsets[end] ?? 0) - (offsets[start] ?? 0);
          expect(end - start === 1 || held <= rows).toBe(true);
          return Array.from({ length: end - start }, (_, at) => start + at);
        });
        expect(treaties).toEqual(sizes.map((_, at) => at));
      }),
    );
  });
});
