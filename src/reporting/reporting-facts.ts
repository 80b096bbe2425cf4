import type { CivilDate } from '../calendar/civil-date.ts';
import type { ParticipantCode } from '../participants/participant-code.ts';
import type { ReportingAct } from '../treaty/act.ts';
import type { ReportingClause } from '../treaty/treaty.ts';

/** What a schedule of reports rests on: one participation of one Party. A State that left and came back has two. */
export interface ReportingFacts {
  readonly participant: ParticipantCode;
  /** The first day as a Party. */
  readonly partyFrom: CivilDate;
  /** The first day no longer as a Party. */
  readonly partyUntil?: CivilDate;
  /** Its place under the other treaty that the clause names; where the clause names none, it is not looked at. */
  readonly otherTreaty: OtherTreatyPlace;
  /** The admitted acts of this Party in this participation, in any order. */
  readonly acts: readonly ReportingAct[];
}

/** The place of a Party under another treaty: its clause on reporting, and the time as a Party; or none; or not known. */
export type OtherTreatyPlace =
  | {
      readonly kind: 'party';
      readonly clause: ReportingClause;
      readonly partyFrom: CivilDate;
      readonly partyUntil?: CivilDate;
    }
  | { readonly kind: 'not-a-party' }
  | { readonly kind: 'unknown' };
