import type { CivilDate } from '../../calendar/civil-date.ts';

/** What is said of a succession of which the record does not give the date of succession. */
export interface UndatedSuccessionsMessages {
  /** It is the day on which the successor took the place of its predecessor. */
  'if.succeeded-on': { readonly on: CivilDate };
}
