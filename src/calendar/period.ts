/**
 * A length of time as a clause writes it. Years and months are added together and rounded once; days follow. All are
 * whole numbers, zero or more; what is left out is zero.
 */
export interface Period {
  readonly years?: number;
  readonly months?: number;
  readonly days?: number;
}

/** Counts the months of a period, a year being twelve; its days are not among them. */
export function countMonths(period: Period): number {
  return (period.years ?? 0) * 12 + (period.months ?? 0);
}
