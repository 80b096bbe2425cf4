import type { CivilDate } from '../../calendar/civil-date.ts';
import type { NestedMessage, NoValues } from './values.ts';

/** What is said of the life of a treaty: of its participants, and of which text binds whom. */
export interface LifecycleMessages {
  'reason.accession-not-open': { readonly opensOn: CivilDate };
  'remedy.accession-not-open': NoValues;
  'reason.instrument-withdrawn': { readonly on: CivilDate };
  'reason.ceased-before-bound': { readonly ceasedOn: CivilDate; readonly boundOn: CivilDate };
  'reason.ceased-without-instrument': { readonly ceasedOn: CivilDate };

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
