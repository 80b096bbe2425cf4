import type { CivilDate } from '../../calendar/civil-date.ts';
import type { Text } from '../../participants/text.ts';
import type { NestedMessage, NoValues } from './values.ts';

/** What is done about an amendment within a time: a Party replies that it favours a conference, or objects. */
type DoneInTime = 'replies' | 'objections';

/** What the events of a calendar say: a title without a full stop, and what stands beside it. */
export interface EventsMessages {
  /** What an event is about, as a calendar sorts it. */
  'event.kind': { readonly kind: 'entries' | 'ends' | 'windows' | 'amendments' | 'reports' | 'terms' };
  'event.of-treaty': { readonly treaty: Text; readonly what: NestedMessage };
  'event.of-participant': { readonly participant: string; readonly what: NestedMessage };

  'event.opening': { readonly for: 'signature' | 'deposit' };
  'event.signature-closes': NoValues;
  'event.accession-possible': NoValues;
  'event.condition-met': NoValues;
  'event.in-force': NoValues;
  'event.in-force-provisionally': NoValues;
  'event.party-from': { readonly participant: string };
  'event.party-no-longer': {
    readonly participant: string;
    readonly because: 'denunciation' | 'state-has-ceased' | 'left-other-treaty' | 'treaty-ended';
  };
  'event.denunciation-open': { readonly participant: string };
  'event.ends': {
    readonly because: 'too-few-parties' | 'under-the-treaty' | 'consent-of-all-parties' | 'later-treaty';
  };
  'event.may-have-ended': NoValues;
  'event.below-number': { readonly parties: number; readonly required: number };
  'event.applies-provisionally': { readonly participant: string };
  'event.provisional-ends': { readonly participant: string };
  'event.applies-to-territory': { readonly participant: string; readonly territory: string };
  'event.no-longer-to-territory': {
    readonly participant: string;
    readonly territory: string;
    readonly because: 'withdrawn' | 'responsibility-ended' | 'state-left';
  };

  'event.time-opens': { readonly amendment: string; readonly for: DoneInTime };
  /** The last day is inside. */
  'event.time-closes': { readonly amendment: string; readonly for: DoneInTime };
  'event.conference-requested': { readonly amendment: string };
  'event.amendment-lapsed': { readonly amendment: string };
  'event.amendment-in-force': { readonly amendment: string };
  'event.amendment-binds': {
    readonly amendment: string;
    readonly participant: string;
    readonly because: 'joined-later' | 'succeeded' | 'accepted-later';
  };
  'event.amendment-binds-not': { readonly amendment: string; readonly participant: string };
  'event.proposal-possible': NoValues;
  'event.adoption-possible': { readonly amendment: string };

  'event.correction-last-day': { readonly correction: string };
  'event.correction-not-made': { readonly correction: string };
  'event.correction-made': { readonly correction: string };
  'event.correction-holds': { readonly correction: string };

  'event.report-due': { readonly participant: string; readonly number: number };
  'event.notice-possible': NoValues;
  'event.notice-time-opens': NoValues;
  /** The last day on which a notice is received in the window, or in time for the end of a term or for a day of the year. */
  'event.notice-time-closes': NoValues;
  'event.term-ends': NoValues;

  /** Where the day is open: which of those that it can be the event stands on. */
  'event.day-open': { readonly is: 'latest' | 'first' };
  'event.candidate': { readonly on: CivilDate; readonly if: NestedMessage };
  'event.on-reading': { readonly on: CivilDate; readonly title: NestedMessage };
  'event.only-on-reading': { readonly title: NestedMessage };
  'event.not-on-reading': { readonly title: NestedMessage };
  'event.if-nothing-else': NoValues;
  'event.report-received': { readonly on: CivilDate };
  'event.fell-away': NoValues;
}
