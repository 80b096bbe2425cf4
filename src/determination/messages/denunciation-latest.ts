import type { CivilDate } from '../../calendar/civil-date.ts';
import type { NestedMessage, NoValues } from './values.ts';

/** What is said where it is asked by when a denunciation must be received for its State to be no longer a Party on a day. */
export interface DenunciationLatestMessages {
  /** When a notice received on a day takes effect. */
  'step.notice-takes-effect': { readonly receivedOn: CivilDate; readonly on: CivilDate };
  'step.notice-without-effect': { readonly receivedOn: CivilDate; readonly reason: NestedMessage };
  'step.notice-open': { readonly receivedOn: CivilDate };
  /** The first day on which notice can be given, and when it takes effect then. */
  'step.earliest-notice': { readonly receivedOn: CivilDate; readonly on: CivilDate };
  /** The last day under a treaty that provides for no denunciation, where there is a right to it all the same. */
  'step.notice-under-vclt-56': { readonly by: CivilDate };
  /** A later day that the notice names would govern. */
  'remark.named-day-not-after': { readonly on: CivilDate };
  'remark.leaves-with': { readonly treaty: string };

  /** No notice takes effect in time, and why. */
  'reason.no-notice-in-time': { readonly outBy: CivilDate; readonly why: NestedMessage };
  'reason.notice-only-as-party': { readonly from: CivilDate };
  'reason.notice-only-after-revocation': { readonly on: CivilDate };
  'reason.first-term-runs-until': { readonly on: CivilDate };
  'reason.no-notice-needed.left': { readonly since: CivilDate };
  'reason.no-notice-needed.not-yet': { readonly from: CivilDate };
  'reason.no-notice-needed.no-party': NoValues;

  /** The last day if the State is a Party from another day, or why there is none. */
  'remark.otherwise-notice-by': {
    readonly where: NestedMessage;
    readonly from: CivilDate;
    readonly by: CivilDate;
  };
  'remark.otherwise-no-notice': {
    readonly where: NestedMessage;
    readonly from: CivilDate;
    readonly reason: NestedMessage;
  };

  /** The beginning of a sentence about what follows if a denunciation that came before the treaty bound its State changed nothing. */
  'where.read-as-without-effect': NoValues;
  /** What is answered on another reading: a last day, or why there is none. */
  'remark.otherwise-last-day': { readonly where: NestedMessage; readonly on: CivilDate };
  'remark.otherwise-answer': { readonly where: NestedMessage; readonly says: readonly NestedMessage[] };
}
