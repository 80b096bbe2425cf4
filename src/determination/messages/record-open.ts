import type { CivilDate } from '../../calendar/civil-date.ts';

/** What is said beside answers where the record leaves open for whom a treaty is in force. */
export interface RecordOpenMessages {
  /** A treaty that was in force for one of those that united may be in force for the State that they formed (VCSSRT 31). */
  'record.united': {
    readonly participant: string;
    readonly predecessor: string;
    readonly from: CivilDate;
    readonly article: string;
  };
  /** The instrument of an organisation counts as one of each of its members; whether it binds them is not said. */
  'record.counted-through': { readonly organisation: string; readonly article: string };
  /** Of an act that only a Party can do, of a State formed by uniting; `.member`: of a member of an organisation that counts as its members. */
  'remark.act-of-perhaps-a-party': {
    readonly participant: string;
    readonly predecessor: string;
    readonly article: string;
  };
  'remark.act-of-perhaps-a-party.member': {
    readonly participant: string;
    readonly organisation: string;
    readonly article: string;
  };
}
