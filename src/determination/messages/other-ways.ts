import type { CivilDate } from '../../calendar/civil-date.ts';

/** What is said of a treaty that has several ways into force, each with a last day but the one that comes last. */
export interface OtherWaysMessages {
  /** Its condition was met by the last day for it, and it governs. */
  'step.way-taken': { readonly metBy: CivilDate };
  /** It was not met by then, and another way governs, from the day after. */
  'step.way-not-taken': { readonly metBy: CivilDate };
  /** It may yet be met. */
  'remark.way-open': { readonly metBy: CivilDate };
}
