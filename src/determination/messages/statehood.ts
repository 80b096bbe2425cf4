import type { CivilDate } from '../../calendar/civil-date.ts';

/** What is said of acts in the name of a State that did not exist yet, or no longer under that name. */
export interface StatehoodMessages {
  /** Of an act of a day, or a succession from a day, before the first on which the State can have existed. */
  'remark.before-its-state': { readonly participant: string; readonly on: CivilDate; readonly since: CivilDate };
  /** Of an act under the name of a former State, later than its last day, where another continues the State. */
  'remark.after-its-name': {
    readonly participant: string;
    readonly on: CivilDate;
    readonly lastDay: CivilDate;
    readonly continuing: string;
  };
}
