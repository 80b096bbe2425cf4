import type { CivilDate } from '../../calendar/civil-date.ts';

/** What is said of acts in the name of a State that did not exist yet. */
export interface StatehoodMessages {
  /** Of an act of a day, or a succession from a day, before the first on which the State can have existed. */
  'remark.before-its-state': { readonly participant: string; readonly on: CivilDate; readonly since: CivilDate };
}
