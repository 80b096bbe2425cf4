import { getHeapStatistics, setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { BadInput } from '../bad-input.ts';
import { visibleFormOf } from './visible-form.ts';

/** The memory in which what is read is kept. */
export interface Heap {
  /** In bytes: what is used, what nobody needs any more among it, and the most that there can be. */
  readonly measure: () => { readonly used: number; readonly most: number };
  /** Gives back what nobody needs any more. */
  readonly collect: () => void;
}

/** What is read must leave twice as much free again: what is found of it has to be kept as well. */
const MOST_FOR_INPUT = 1 / 3;

/**
 * Makes sure that there is room for what follows from what was read. Where a process has no memory left it is ended without a word, and
 * nothing can be said any more.
 *
 * @throws BadInput where there is none
 */
export function assertMemory(file: string, heap: Heap = HEAP): void {
  if (!isFull(heap)) return;
  heap.collect();
  if (!isFull(heap)) return;
  const most = Math.round(heap.measure().most / 2 ** 20);
  throw new BadInput({ code: 'usage.no-memory', values: { file: visibleFormOf(file), most } });
}

function isFull({ measure }: Heap): boolean {
  const { used, most } = measure();
  return used > most * MOST_FOR_INPUT;
}

const HEAP: Heap = {
  measure: () => {
    const { used_heap_size: used, heap_size_limit: most } = getHeapStatistics();
    return { used, most };
  },
  collect: () => {
    // The one way to it where the process was not started with the flag.
    setFlagsFromString('--expose-gc');
    runInNewContext('gc')();
  },
};
