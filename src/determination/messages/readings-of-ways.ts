import type { NoValues } from './values.ts';

/** The readings of a treaty that was to enter into force by another way, and did not. */
export interface ReadingsOfWaysMessages {
  /** Its clause governs once that is known. */
  'reading.way-once-known.title': NoValues;
  'reading.way-once-known.argument': NoValues;
  /** Its own period counts, though it ended before. */
  'reading.way-own-period.title': NoValues;
  'reading.way-own-period.argument': NoValues;
}
