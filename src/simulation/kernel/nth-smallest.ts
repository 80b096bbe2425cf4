/** Room for the work of {@link nthSmallest}, kept from one call to the next. */
export interface SelectionRoom {
  readonly counts: Int32Array;
  few: Int32Array;
}

/** Numbers are sorted into at most so many heaps, by size. */
const HEAPS = 64;

/** Up to so many numbers are put in order, which is then faster than to part them. */
const FEW = 24;

/** Makes room for {@link nthSmallest}. */
export function openSelectionRoom(): SelectionRoom {
  return { counts: new Int32Array(HEAPS), few: new Int32Array(4 * FEW) };
}

/**
 * Finds the Nth of some numbers in order of size, wherever they stand. They are counted by heaps of like size, and only the heap
 * that holds the Nth is looked into: no branch depends on a single number, which is what makes it fast. The numbers stay as they are.
 *
 * @param start the first of the numbers that are meant
 * @param end exclusive
 * @param nth 1 for the smallest, up to `end - start`
 * @param least no number is smaller
 * @param most no number is greater
 * @example nthSmallest(new Int32Array([9, 4, 7]), 0, 3, 2, 4, 9, openSelectionRoom()) // 7
 */
export function nthSmallest(
  numbers: Int32Array,
  start: number,
  end: number,
  nth: number,
  least: number,
  most: number,
  room: SelectionRoom,
): number {
  const count = end - start;
  if (nth === 1) return least;
  if (nth === count) return most;
  if (room.few.length < count) room.few = new Int32Array(2 * count);
  const { counts, few } = room;
  if (count <= FEW) {
    for (let at = 0; at < count; at += 1) few[at] = numbers[start + at] ?? 0;
    return nthInOrder(few, count, nth);
  }
  const shift = Math.max(0, 32 - Math.clz32(most - least) - BITS_OF_HEAP);
  const heaps = ((most - least) >> shift) + 1;
  for (let heap = 0; heap < heaps; heap += 1) counts[heap] = 0;
  for (let at = start; at < end; at += 1) {
    const heap = ((numbers[at] ?? 0) - least) >> shift;
    counts[heap] = (counts[heap] ?? 0) + 1;
  }
  let before = 0;
  let sought = 0;
  for (let sum = counts[0] ?? 0; sum < nth; sum += counts[sought] ?? 0) {
    before = sum;
    sought += 1;
  }
  const from = least + (sought << shift);
  const to = from + (1 << shift) - 1;
  const size = counts[sought] ?? 0;
  if (shift === 0) return from;
  let found = 0;
  for (let at = start; at < end; at += 1) {
    const number = numbers[at] ?? 0;
    few[found] = number;
    // Where the number is not in the heap, one of the differences is negative: its sign says so without a branch.
    found += (((number - from) | (to - number)) >>> 31) ^ 1;
  }
  if (size <= FEW) return nthInOrder(few, size, nth - before);
  return nthOfHeap(few.slice(0, size), nth - before, from, to, room);
}

const BITS_OF_HEAP = Math.log2(HEAPS);

function nthOfHeap(heap: Int32Array, nth: number, least: number, most: number, room: SelectionRoom): number {
  let [smallest, greatest] = [most, least];
  for (const number of heap) {
    if (number < smallest) smallest = number;
    if (number > greatest) greatest = number;
  }
  return nthSmallest(heap, 0, heap.length, nth, smallest, greatest, room);
}

function nthInOrder(numbers: Int32Array, count: number, nth: number): number {
  for (let next = 1; next < count; next += 1) {
    const moved = numbers[next] ?? 0;
    let at = next;
    for (; at > 0 && (numbers[at - 1] ?? 0) > moved; at -= 1) numbers[at] = numbers[at - 1] ?? 0;
    numbers[at] = moved;
  }
  return numbers[nth - 1] ?? 0;
}
