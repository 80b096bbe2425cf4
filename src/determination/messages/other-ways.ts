import type { CivilDate } from '../../calendar/civil-date.ts';

/** What is said of a treaty that has several ways into force, each with a last day but the one that comes last. */
export interface OtherWaysMessages {
  /** Its condition was met by the last day for it, and it governs. */
  'step.way-taken': { readonly metBy: CivilDate };
  /** It was not met by then, and another way governs, from the day after. */
  'step.way-not-taken': { readonly metBy: CivilDate };
  /** Provisional entry into force: its condition was not met by the last day for it, or the treaty was in force definitively by then. */
  'reason.provisional-too-late': { readonly metBy: CivilDate };
  'reason.in-force-definitively': { readonly on: CivilDate };
  /** Those that were ready put the treaty into force provisionally. */
  'step.decided-by-those-ready': { readonly on: CivilDate };
  /** It may yet be met. */
  'remark.way-open': { readonly metBy: CivilDate };
}
