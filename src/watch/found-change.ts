import type { ChangeInLaw } from './change-in-law.ts';

/** A change, and when it was found. */
export interface FoundChange {
  /** A moment of UTC, such as `2026-11-24T17:00:00.000Z`. */
  readonly foundAt: string;
  readonly change: ChangeInLaw;
}
