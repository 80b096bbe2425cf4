import { countDepositsInRange, countPartiesInRange } from './count-per-treaty.ts';
import type { DelayTables } from './delay-tables.ts';
import { determineRange, type RegisterDates } from './determine-dates.ts';
import type { Registers } from './registers.ts';

/** What a run gives: every date and, for the days asked about, the counts on them, a row of counts for each treaty. */
export interface RunAnswers extends RegisterDates {
  /** The Parties on each day, as `countPartiesPerTreaty` counts them; empty where no day was asked about. */
  readonly parties: Uint32Array;
  /** The instruments that count by each day, as `countDepositsPerTreaty` counts them; empty where no day was asked about. */
  readonly deposits: Uint32Array;
}

/** Everything that a run reads and writes: columns alone, so that threads can share it. */
export interface RunJob {
  readonly registers: Registers;
  /** In ascending order. */
  readonly days: Int32Array;
  readonly answers: RunAnswers;
}

/** Treaties from one to another, exclusive. */
export interface TreatyRange {
  readonly start: number;
  readonly end: number;
}

/**
 * Works out the answers for the treaties of a range, and writes them where they belong.
 *
 * @param tables those of the ranges before, which each thread has for itself
 */
export function runRange({ registers, days, answers }: RunJob, { start, end }: TreatyRange, tables: DelayTables): void {
  determineRange(registers, answers, start, end, tables);
  if (days.length === 0) return;
  countPartiesInRange(registers, answers, days, answers.parties, start, end);
  countDepositsInRange(registers, days, answers.deposits, start, end);
}

/** Lists ranges of treaties that hold about so many instruments each, one treaty at the least. */
export function listRanges(offsets: Uint32Array, rowsInEach: number): readonly TreatyRange[] {
  const treaties = offsets.length - 1;
  const ranges: TreatyRange[] = [];
  for (let start = 0; start < treaties; ) {
    let end = start + 1;
    const until = (offsets[start] ?? 0) + rowsInEach;
    while (end < treaties && (offsets[end + 1] ?? 0) <= until) end += 1;
    ranges.push({ start, end });
    start = end;
  }
  return ranges;
}
