import type { CivilDate } from '../../calendar/civil-date.ts';
import type { NoValues } from './values.ts';

/** What is said of acts about reports that have no effect. */
export interface ReportingActsMessages {
  'reason.reporting-not-provided': NoValues;
  'remedy.check-treaty-of-act': NoValues;
  'reason.due-date-not-provided': NoValues;
  'remedy.keep-dates-of-clause': NoValues;
  'reason.due-date-before-entry-into-force': { readonly partyFrom: CivilDate; readonly dueOn: CivilDate };
  'remedy.check-day-set': NoValues;
  /** A report, or a day set for one, of a State that is no Party on that day. */
  'reason.not-a-party.report': { readonly on: CivilDate };
  'remedy.check-reporting-party-and-date': NoValues;
}
