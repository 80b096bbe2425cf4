import type { CivilDate } from '../../calendar/civil-date.ts';

/** What is said beside answers where a State was formed by uniting (VCSSRT 31). */
export interface UnitingMessages {
  /** A treaty that was in force for one of those that united may be in force for it. */
  'record.united': {
    readonly participant: string;
    readonly predecessor: string;
    readonly from: CivilDate;
    readonly article: string;
  };
  /** Of an act that only a Party can do. */
  'remark.act-of-perhaps-a-party': {
    readonly participant: string;
    readonly predecessor: string;
    readonly article: string;
  };
}
