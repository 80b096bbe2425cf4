import type { CivilDate } from '../../calendar/civil-date.ts';
import type { ActReference, NestedMessage, NoValues } from './values.ts';

/** The instruments of one participant that a table lacks, and that it has too many, each in a phrase. */
interface Differing {
  readonly missing: readonly NestedMessage[];
  readonly additional: readonly NestedMessage[];
}

/** What is said where stored dates are compared with the computed ones. */
export interface ConformanceMessages {
  /** Nothing single follows, because of questions that are open. */
  'why.open-question': { readonly questions: readonly NestedMessage[] };
  /** The stored date is none of those that an open answer may be. */
  'why.no-candidate': { readonly questions: readonly NestedMessage[]; readonly known: readonly NestedMessage[] };
  /** The stored date may be right. */
  'why.not-known-yet': { readonly questions: readonly NestedMessage[] };
  'known.day-if': { readonly on: CivilDate; readonly if: NestedMessage };
  'known.otherwise-later': NoValues;
  'known.another-day': NoValues;
  'known.later-than': { readonly on: CivilDate };
  'why.not-notified': NoValues;
  'why.not-in-force-by-record': NoValues;
  'why.awaits-other-treaty': { readonly treaties: readonly string[] };
  'why.no-day': NoValues;
  'why.act-without-day': NoValues;
  'why.never-made': NoValues;
  'why.no-treaty-of-this-id': NoValues;
  'why.table-unreadable': NoValues;
  'why.no-table': NoValues;

  /** Why a table leads to another date of the treaty than its stored dates: what it lacks by the record of the catalogue. */
  'why.treaty-date.missing': Differing;
  'why.treaty-date.additional': Differing;
  /** One and the same participant has another instrument there. */
  'why.treaty-date.another-day': Differing;
  'why.treaty-date.several-missing': { readonly count: number; readonly missing: readonly ActReference[] };
  'why.treaty-date.several': {
    readonly count: number;
    readonly missing: readonly ActReference[];
    readonly more: number;
    readonly additional: readonly ActReference[];
  };
  /** The same where no record says it. */
  'why.treaty-date.in-part': { readonly by: CivilDate };
  'why.treaty-date.in-part-by-number': {
    readonly by: CivilDate;
    readonly required: number;
    readonly there: number;
    readonly count: number;
  };
  'why.treaty-date.one-too-many': { readonly by: CivilDate };
  /** The rows store one and the same wrong date of the treaty itself. */
  'why.treaty-date.wrong': { readonly days: number; readonly side: 'late' | 'early' };
  /** The same, with the error that leads to it. */
  'why.treaty-date.wrong-by-error': {
    readonly days: number;
    readonly side: 'late' | 'early';
    readonly error: NestedMessage;
  };
  /** An instrument in a phrase. */
  'why.treaty-date.act': { readonly act: ActReference };

  /** The errors that are known to produce wrong dates. */
  'error.overflow': NoValues;
  'error.sticky-month-end': NoValues;
  'error.other-month-end': NoValues;
  'error.days-for-months': NoValues;
  'error.months-for-days': NoValues;
  'error.first-day-counted': NoValues;
  'error.one-day-late': NoValues;
  'error.day-after-the-period': NoValues;
  'error.no-delay': NoValues;
  'error.not-moved-to-the-first': NoValues;
  'error.delay-of-the-treaty': NoValues;
  'error.own-period-for-founder': NoValues;
  'error.delay-for-a-succession': NoValues;
  'error.treaty-date-for-late-joiner': NoValues;
  'error.before-the-treaty': NoValues;
  'error.organisation-counted': NoValues;
  'error.former-state-missing': NoValues;
  'error.shifted-neighbour': NoValues;
  'error.another-participation': NoValues;
  'error.deposit-elsewhere': NoValues;
  'error.deposit-for-notification': NoValues;
  'error.other-treaty-overlooked': NoValues;
  'error.armed-conflict-overlooked': NoValues;
  'error.later-day-in-notice': NoValues;
  'error.day-and-month-changed': NoValues;
  'error.one-month-off': NoValues;
  'error.another-year': NoValues;
  /** A stored date is later than the computed one, and the clause, which moves dates to the first of a month or year, leads to it from another day. */
  'error.from-a-later-day': NoValues;

  /** A table has a date that the instrument may have named. */
  'if.instrument-names-that-day': NoValues;
}
