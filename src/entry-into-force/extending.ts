import type { CivilDate } from '../calendar/civil-date.ts';
import type { Determination } from '../determination/determination.ts';
import type { ConsentAct } from '../treaty/act.ts';

/** What is known of the participation of the State that extends the treaty. */
export interface Extending {
  readonly instrument: ConsentAct;
  readonly entryIntoForce: Determination<CivilDate>;
  /** Its first day as a Party; where the date is indeterminate, the latest of its candidates. */
  readonly partyFrom?: CivilDate;
}
