import type { CivilDate } from '../../calendar/civil-date.ts';
import type { Period } from '../../calendar/period.ts';
import type { Text } from '../../participants/text.ts';
import type { NestedMessage, NoValues } from './values.ts';

/** What is said where something is supposed: a deposit, a denunciation, a day by which the treaty should be in force. */
export interface WhatIfMessages {
  /** A reading by its name, such as `B`. */
  'reading.named': { readonly name: string };
  /** The law gives no effect to what is supposed: why, and what to do. */
  'reason.refused': { readonly reason: NestedMessage; readonly remedy: NestedMessage };
  'reason.not-open-yet': { readonly opensOn: CivilDate };
  'remark.takes-back-supposed': { readonly kind: string; readonly on: CivilDate };

  /** A latest day that does not hold for an accession, which opens later only. */
  'remark.day-for-signatories': { readonly opensOn: CivilDate };
  'remark.day-for-signatories.in-force': NoValues;
  'remark.day-for-signatories.after': { readonly period: Period };

  'question.notified-when': { readonly on: CivilDate };
  'if.none-deposited': NoValues;
  /** Of one for which the treaty may be in force without an instrument of its own. */
  'if.not-bound-yet': NoValues;
  'if.notified-on-deposit': NoValues;
  /** Which of several rules for later Parties governs an instrument of which only the day is known. */
  'question.which-later-rule': NoValues;
  'if.rule-governs': { readonly article: string };
  'question.finding-awaited-too': { readonly of: Text };
  'if.there-by-then-too': NoValues;
  'if.its-instrument-fulfils': { readonly on: CivilDate };
  'question.others-awaited-too': { readonly treaties: readonly string[] };
  'question.whose-instrument': { readonly metOn: CivilDate; readonly on: CivilDate };
  'if.so-by-then': NoValues;
  /** Another treaty is not in force, without which this one is not. */
  'if.other-binds-by': { readonly treaties: readonly string[]; readonly on: CivilDate };
  /** By the record of another treaty, which has ended, the State has not the link with it that the clause asks for. */
  'question.linked-by-then': { readonly treaty: string; readonly endsOn: CivilDate; readonly link: 'party' | 'any' };
  'if.linked-by-then': { readonly treaty: string; readonly link: 'party' | 'any' };
  /** Who leaves another treaty leaves this one too, and that is to come. */
  'remark.leaves-with-on': { readonly treaty: string; readonly on: CivilDate };
  /** A denunciation that would take effect once something else has ended the participation: the treaty, another one, or the State. */
  'reason.left-before-effect': { readonly on: CivilDate; readonly effectOn: CivilDate };
  'remark.treaty-ends': { readonly on: CivilDate };
  /** Of some acts that are supposed it is open if they have effect, and the date of the treaty hangs on them. */
  'remark.treaty-date-with-all': { readonly on: CivilDate };
  /** Which of several ways into force governs is not decided yet. */
  'question.which-way-governs': NoValues;
  'step.way-until': { readonly metBy: CivilDate };
  'reason.way-closed': { readonly metBy: CivilDate };
  'question.other-not-in-force': { readonly treaty: string };
  /** Whether it is, is not known. */
  'question.other-perhaps-in-force': { readonly treaty: string };
  'if.other-in-force-by': { readonly treaty: string; readonly on: CivilDate };

  /** No deposit is in time, and why. */
  'reason.no-deposit-in-time': { readonly inForceBy: CivilDate; readonly why: NestedMessage };
  'why.clause-sets-later-date': NoValues;
  'why.before-calendar': NoValues;
  'why.opened-on': { readonly opensOn: CivilDate };
  'why.beyond-deposits': { readonly on: CivilDate };
  'why.deposited-only-later': { readonly on: CivilDate };
  'why.number-not-complete-before': { readonly on: CivilDate; readonly nth: number };
  'why.not-before-other': { readonly treaty: string; readonly on: CivilDate };
  'why.other-binds-only-from': { readonly treaty: string; readonly on: CivilDate };

  'step.rest-by-that-day': NoValues;
  'step.one-more-completes': { readonly deposited: number; readonly required: number };
  'step.more-by-that-day': { readonly missing: number; readonly required: number };
  /** What a number complete on a day, or conditions fulfilled on it, lead to. */
  'step.completion-leads-to': {
    readonly what: 'number' | 'conditions';
    readonly metOn: CivilDate;
    readonly on: CivilDate;
  };
  'step.completion-leads-nowhere': {
    readonly what: 'number' | 'conditions';
    readonly metOn: CivilDate;
    readonly reason: NestedMessage;
  };
  'step.completion-open': { readonly what: 'number' | 'conditions'; readonly metOn: CivilDate };
  'step.calendar-ends': { readonly on: CivilDate };
  'step.deposit-binds': { readonly depositedOn: CivilDate; readonly from: CivilDate };
  'step.deposit-leads-nowhere': { readonly depositedOn: CivilDate; readonly reason: NestedMessage };
  'step.deposit-open': { readonly depositedOn: CivilDate };

  /** What the smallest sets of States leave out, and what is not known of those who could act. */
  'gap.shares-unknown': { readonly of: Text; readonly on: CivilDate };
  'gap.who-can-join-described': { readonly article: string; readonly says: Text };
  'gap.who-can-join-by-other': { readonly article: string; readonly treaty: string };
  /** Territories that cannot deposit, and States that have ceased to exist. */
  'gap.named-in-vain': { readonly participants: readonly string[] };
  'gap.which-states-existed': { readonly on: CivilDate };
}
