import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import fc from 'fast-check';
import { openStore } from '../../src/store/open-store.ts';
import { bundleModule } from './bundle-module.ts';

/** Where a process that records ends itself, or is ended: at the nth time it comes to a point, or so many milliseconds after its nth record. */
export interface Kill {
  readonly point: string;
  readonly nth: number;
}

/** What a process is told that records. */
export interface Order extends Kill {
  readonly file: string;
  readonly name: string;
  /** Which of the processes of that name it is, one after another. */
  readonly life: number;
  /** What the one before it tried to record, of which it is not known if it did. */
  readonly again?: string;
}

const POINTS = ['begin', 'append', 'commit', 'checkpoint'].flatMap((what) => [`before ${what}`, `after ${what}`]);

/** Ended from outside, wherever it is. */
const ANYWHERE = 'anywhere';

/** Draws where each of the processes ends. */
export function drawKills(seed: number, count: number): readonly Kill[] {
  const anyKill = fc
    .tuple(fc.constantFrom(...POINTS, ANYWHERE), fc.integer({ min: 1, max: 60 }))
    .map(([point, nth]): Kill => ({ point, nth: point.endsWith('checkpoint') ? Math.ceil(nth / 10) : nth }));
  return fc.sample(anyKill, { seed, numRuns: count });
}

/** What came of it. */
export interface Killed {
  readonly kills: number;
  /** How many acts were said to be recorded. */
  readonly acknowledged: number;
  /** Requests that were acknowledged and are not there; there in part; or entries that are there twice. */
  readonly lost: readonly string[];
  readonly inPart: readonly string[];
  readonly twice: readonly string[];
  /** Requests that nobody knew to have been recorded, and that were there when they were sent again. */
  readonly knownAlready: number;
  readonly verified: string;
}

/** Lets two write to one store at once, each ended again and again as it was drawn, and looks what is there in the end. */
export async function runKills(kills: readonly Kill[], folder: string): Promise<Killed> {
  const program = await bundleModule(new URL('killed-writer.ts', import.meta.url), folder);
  const file = join(folder, 'killed.db');
  const acknowledged = new Set<string>();
  const tried = new Set<string>();
  let knownAlready = 0;
  let count = 0;
  const write = async (name: string, own: readonly Kill[]): Promise<void> => {
    let again: string | undefined;
    for (const [life, kill] of own.entries()) {
      const order: Order = { ...kill, file, name, life, ...(again !== undefined && { again }) };
      await live(program, order, (word, request, kind) => {
        if (word === 'try') {
          again = request;
          tried.add(request);
        } else {
          if (kind === 'known-already') knownAlready += 1;
          acknowledged.add(request);
          again = undefined;
        }
      });
      count += 1;
    }
  };
  const half = Math.ceil(kills.length / 2);
  await Promise.all([write('one', kills.slice(0, half)), write('other', kills.slice(half))]);

  const store = await openStore(file, 'write');
  try {
    const ids = (await store.list()).map(({ id }) => id);
    const there = new Set(ids);
    const countOf = (request: string): number =>
      Array.from({ length: sizeOf(request) }, (_, index) => `${request}#${index}`).filter((id) => there.has(id)).length;
    return {
      kills: count,
      acknowledged: [...acknowledged].reduce((sum, request) => sum + sizeOf(request), 0),
      lost: [...acknowledged].filter((request) => countOf(request) < sizeOf(request)),
      inPart: [...tried].filter((request) => ![0, sizeOf(request)].includes(countOf(request))),
      twice: ids.filter((id, index) => ids.indexOf(id) < index),
      knownAlready,
      verified: (await store.verify()).kind,
    };
  } finally {
    await store.close();
  }
}

function sizeOf(request: string): number {
  return Number(request.split('*')[1]);
}

/** Lets one process live until it is ended, and tells what it says. */
function live(
  program: string,
  order: Order,
  tell: (word: string, request: string, kind?: string) => void,
): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [program, JSON.stringify(order)], { stdio: ['ignore', 'pipe', 'pipe'] });
    let said = '';
    let records = 0;
    child.stderr.on('data', (text) => {
      said += text;
    });
    const lines = createInterface({ input: child.stdout });
    lines.on('line', (line) => {
      const [word = '', request = '', kind] = line.split(' ');
      tell(word, request, kind);
      if (word === 'ack') records += 1;
      if (order.point === ANYWHERE && records === order.nth) {
        records = Number.NaN;
        setTimeout(() => child.kill('SIGKILL'), order.nth % 10);
      }
    });
    const ended = Promise.all([
      new Promise((done) => lines.on('close', done)),
      new Promise<string | null>((done) => child.on('exit', (_, signal) => done(signal))),
    ]);
    ended.then(([, signal]) => (signal === 'SIGKILL' ? resolve() : reject(new Error(`it ended by itself: ${said}`))));
    child.on('error', reject);
  });
}
