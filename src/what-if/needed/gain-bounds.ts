import type { Demand } from './demand.ts';
import { listSums } from './demand.ts';

/** The most and the least that a number of candidates can add to a sum, of those from a place on. */
export interface GainBounds {
  /** What the `count` of greatest gain add, or all where there are fewer. */
  readonly most: (at: number, from: number, count: number) => number;
  /** What the `count` of least gain add, or all where there are fewer. */
  readonly least: (at: number, from: number, count: number) => number;
}

/**
 * Bounds what candidates can add to each sum of a demand. Each sum is bounded by itself: no choice adds more, and none less.
 *
 * @param greatest the greatest count that will be asked for
 */
export function measureGainBounds(demand: Demand, candidates: number, greatest: number): GainBounds {
  const width = Math.min(greatest, candidates) + 1;
  const tables = listSums(demand).map(({ gains }) => {
    const most = new Float64Array((candidates + 1) * width);
    const least = new Float64Array((candidates + 1) * width);
    const ordered: number[] = [];
    for (let from = candidates - 1; from >= 0; from -= 1) {
      insert(ordered, gains[from] ?? 0);
      for (let count = 1; count < width; count += 1) {
        const cell = from * width + count;
        most[cell] = (most[cell - 1] ?? 0) + (ordered[ordered.length - count] ?? 0);
        least[cell] = (least[cell - 1] ?? 0) + (ordered[count - 1] ?? 0);
      }
    }
    return { most, least };
  });
  const look = (which: 'most' | 'least') => (at: number, from: number, count: number) =>
    tables[at]?.[which][from * width + Math.min(count, width - 1)] ?? 0;
  return { most: look('most'), least: look('least') };
}

/** Inserts into numbers that rise. */
function insert(ordered: number[], gain: number): void {
  const place = ordered.findIndex((each) => each > gain);
  ordered.splice(place === -1 ? ordered.length : place, 0, gain);
}
