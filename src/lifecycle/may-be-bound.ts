import type { CivilDate } from '../calendar/civil-date.ts';
import type { PerhapsBound } from './life.ts';

/** One that may be bound without an instrument of its own, before what it did itself is looked at. */
export interface MayBeBound extends Omit<PerhapsBound, 'until'> {
  /** The days on which what may bind it ends, as far as they are known. */
  readonly ends: readonly (CivilDate | undefined)[];
}
