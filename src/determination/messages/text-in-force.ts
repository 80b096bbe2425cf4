import type { CivilDate } from '../../calendar/civil-date.ts';
import type { NestedMessage, NoValues } from './values.ts';

/** What is said of the text that binds whom: with which amendments, and why. */
export interface TextInForceMessages {
  'reason.not-a-party-on': { readonly participant: string; readonly on: CivilDate };
  'step.no-amendment-in-force': NoValues;
  'step.amendment-not-accepted': { readonly participant: string; readonly amendment: string };
  /** An amendment binds a State from a day, and why. */
  'step.amendment-binds': {
    readonly participant: string;
    readonly amendment: string;
    readonly from: CivilDate;
    readonly because: 'accepted' | 'accepted-later' | 'joined-later' | 'binds-all' | 'silent';
  };
  /** Whether a State has left by that day is open, and what must be known. */
  'remark.may-have-left': { readonly participant: string; readonly questions: readonly NestedMessage[] };
}
