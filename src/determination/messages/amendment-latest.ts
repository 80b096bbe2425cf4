import type { CivilDate } from '../../calendar/civil-date.ts';
import type { Period } from '../../calendar/period.ts';
import type { ActReference, NestedMessage } from './values.ts';

/** What is said where it is asked by when an amendment must be proposed, adopted or accepted in order to be in force on a day. */
export interface AmendmentLatestMessages {
  /** Of a vote that failed. */
  'remark.vote-can-be-taken-again': { readonly on: CivilDate };
  /** Something that is awaited, and the last day on which it is in time. */
  'step.needed-by': { readonly what: NestedMessage; readonly by: CivilDate };
  'step.proposed-by': { readonly by: CivilDate };
  /** Where it leads if all that is still to be done is done on a day. */
  'step.done-on-leads-to': { readonly doneOn: CivilDate; readonly on: CivilDate };
  /** The same where the adoption must wait for a day. */
  'step.done-and-adopted-on-leads-to': {
    readonly doneOn: CivilDate;
    readonly adoptedOn: CivilDate;
    readonly on: CivilDate;
  };
  'step.done-on-leads-nowhere': { readonly doneOn: CivilDate; readonly reason: NestedMessage };
  'step.done-on-open': { readonly doneOn: CivilDate };
  /** From when an acceptance binds who gives it, of an amendment that is in force by then. */
  'step.acceptance-binds': { readonly acceptedOn: CivilDate; readonly from: CivilDate };

  /** No act brings it into force in time, and why. */
  'reason.no-act-in-time': { readonly inForceBy: CivilDate; readonly why: NestedMessage };
  'why.act-before-calendar': { readonly on: CivilDate };
  'why.step-only-on': { readonly act: ActReference };
  'why.adopted-only-from': { readonly on: CivilDate };
  'why.proposed-only-from': { readonly on: CivilDate };
  'why.accepted-only-later': { readonly on: CivilDate };
  'why.in-force-only-on': { readonly on: CivilDate };
  'why.objections-until': { readonly until: CivilDate };
  'why.treaty-in-force-only-on': { readonly on: CivilDate };
  'reason.no-act-needed': { readonly on: CivilDate };

  /** Fewer Parties can still accept than acceptances are missing. */
  'question.enough-parties-by': { readonly on: CivilDate; readonly possible: number; readonly missing: number };
  /** Of a proposal, so long before its adoption; by the depositary or another. */
  'awaited.communication-before-adoption': { readonly period: Period };
}
