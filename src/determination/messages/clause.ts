import type { CivilDate } from '../../calendar/civil-date.ts';
import type { MonthEndRule } from '../../calendar/month-end-rule.ts';
import type { Period } from '../../calendar/period.ts';
import type { Text } from '../../participants/text.ts';
import type { NestedMessage, NoValues } from './values.ts';

/** A part of a whole, such as two thirds: `all` where numerator and denominator are the same. */
interface Part {
  readonly than: 'at-least' | 'more-than';
  readonly numerator: number;
  readonly denominator: number;
}

interface MonthEnd {
  readonly monthEnd: MonthEndRule;
}

/** What a delay runs from: a phrase of the kind `start.`, which stands behind "after" or "of". */
interface Start {
  readonly start: NestedMessage;
}

/** A day of every year. */
interface DayOfYear {
  readonly month: number;
  readonly day: number;
}

/** The final clauses of a treaty in words. */
export interface ClauseMessages {
  /** The head of a clause. */
  'heading.clause': {
    readonly clause:
      | 'who-may-join'
      | 'who-may-sign'
      | 'who-may-ratify'
      | 'who-may-accede'
      | 'signature'
      | 'consent'
      | 'several-depositaries'
      | 'competence'
      | 'provisional-application'
      | 'territories'
      | 'entry-into-force'
      | 'not-before-other'
      | 'provisional-entry'
      | 'binds-with'
      | 'later-parties'
      | 'denunciation'
      | 'earliest-notice'
      | 'armed-conflict'
      | 'other-treaty-left'
      | 'after-denunciation'
      | 'termination'
      | 'amendment'
      | 'amendment-proposal'
      | 'amendment-conference'
      | 'amendment-adoption'
      | 'amendment-objections'
      | 'amendment-entry-into-force'
      | 'amendment-binding'
      | 'amendment-later'
      | 'first-report'
      | 'later-reports'
      | 'other-report-days';
  };
  /** Sentences of one clause, one after another. */
  'clause.sentences': { readonly sentences: readonly NestedMessage[] };

  'clause.any-state': NoValues;
  'clause.any-state-or-organisation': NoValues;
  'clause.who-may-join': { readonly says: Text };
  'clause.named-may-join': { readonly says: Text; readonly states: readonly string[] };
  'clause.own-participants': { readonly participants: readonly string[] };
  'clause.party-to': { readonly treaty: string };
  'clause.party-to.or-organisation': { readonly treaty: string };
  'clause.party-or-signatory-of': { readonly treaty: string };
  'clause.party-or-signatory-of.or-organisation': { readonly treaty: string };
  'clause.not-for-signature': { readonly opensOn: CivilDate };
  'clause.signature': { readonly opensOn: CivilDate };
  'clause.signature-until': { readonly opensOn: CivilDate; readonly closesOn: CivilDate };
  'clause.signature-until-in-force': { readonly opensOn: CivilDate };
  'clause.signature-until-or-in-force': { readonly opensOn: CivilDate; readonly closesOn: CivilDate };
  /** Beside a last day, where there is one: the earlier or the later of the two. */
  'clause.signature-closes-after-in-force': { readonly period: Period; readonly which: 'alone' | 'earlier' | 'later' };
  'clause.signature-in-force-if-later': NoValues;
  'clause.consent': { readonly kinds: readonly string[] };
  'clause.consent-of-signatories': { readonly kinds: readonly string[] };
  'clause.consent-of-others': { readonly kinds: readonly string[] };
  'clause.no-consent-of-others': NoValues;
  'clause.accession-opens': { readonly opensOn: CivilDate };
  'clause.accession-opens-in-force': NoValues;
  'clause.accession-opens-after-in-force': { readonly period: Period };
  /** What an accession needs beside the instrument. */
  'clause.accession-requires': { readonly says: Text };
  'clause.succession': NoValues;
  'clause.several-depositaries': { readonly decides: 'earliest' | 'latest' };
  'clause.declaration-of-competence': NoValues;
  /** Whether a notification counts for the provisional entry into force. */
  'clause.provisional-application': { readonly counts: 'provisionally' | 'never' };
  'clause.territories': { readonly delay: NestedMessage };
  'clause.accession-where-accepted': { readonly delay: NestedMessage; readonly article: string };
  'clause.accession-unless-objected': { readonly period: Period; readonly article: string };
  'clause.accession-unless-objected-or-later': { readonly period: Period; readonly article: string };
  'clause.territories-as-instrument': NoValues;
  'clause.territories-day-not-stated': NoValues;
  'clause.territories-of-themselves': NoValues;
  /** The treaty has no article on them. */
  'clause.territories-not-mentioned': NoValues;
  'clause.territories-may-name-day': { readonly which: 'earlier' | 'later' | 'any' };
  'clause.territories-withdrawal': { readonly delay: NestedMessage; readonly article: string };
  'clause.territories-withdrawal-as-denunciation': { readonly article: string };
  'clause.territories-withdrawal-later-day': NoValues;
  'clause.territories-withdrawal-not-before': { readonly period: Period };

  'clause.entry-into-force': { readonly delay: NestedMessage; readonly condition: NestedMessage };
  'clause.counted': { readonly kinds: readonly string[] };
  'clause.organisations-not-additional': NoValues;
  'clause.organisations-not-counted': NoValues;
  /** The instrument of an organisation counts as one of each of its members. */
  'clause.organisation-as-members': {
    readonly organisation: string;
    readonly article: string;
    readonly members: readonly string[];
  };
  'clause.member-from': { readonly member: string; readonly from: CivilDate };
  /** The first day no longer as a member. */
  'clause.member-until': { readonly member: string; readonly until: CivilDate };
  'clause.counted-from-notification': NoValues;
  /** The date of entry into force is stated. */
  'clause.known-date': { readonly on: CivilDate };
  'clause.not-before-other': { readonly treaty: string };
  /** A way into force that goes before the others, where its condition is met in time. */
  'clause.alternative': { readonly delay: NestedMessage; readonly condition: NestedMessage; readonly metBy: CivilDate };
  /** How it enters into force provisionally, with a last day or without. */
  'clause.provisional-entry': { readonly delay: NestedMessage; readonly condition: NestedMessage };
  'clause.provisional-entry-by': {
    readonly delay: NestedMessage;
    readonly condition: NestedMessage;
    readonly metBy: CivilDate;
  };
  'clause.provisional-decided': { readonly on: CivilDate };
  /** Another treaty, or one of several, must bind each State too. */
  'clause.binds-with': { readonly treaties: readonly string[] };
  /** Of the gap between the condition met and entry into force nothing is said, and a reading prevails. */
  'clause.later-after-entry-into-force': {
    readonly delay: NestedMessage;
    readonly met: 'number' | 'conditions';
    readonly prevailing: 'A' | 'B';
  };
  'clause.later-after-condition-met': { readonly delay: NestedMessage; readonly met: 'number' | 'conditions' };
  'clause.later-whichever-later': { readonly delay: NestedMessage; readonly met: 'number' | 'conditions' };
  'clause.later-not-provided': NoValues;
  /** The definition does not say, whatever the treaty says. */
  'clause.not-stated': NoValues;
  'clause.for-participants': { readonly of: 'states' | 'organisations' };
  'clause.for-kinds': { readonly kinds: readonly string[] };
  /** The general rule, behind the special ones. */
  'clause.otherwise': NoValues;
  'clause.may-name-earlier-day': NoValues;

  'clause.denunciation-at-any-time': { readonly delay: NestedMessage };
  'clause.denunciation': { readonly delay: NestedMessage };
  'clause.denunciation-on-later-day': NoValues;
  'clause.denunciation-goes-to': { readonly to: Text };
  'clause.denunciation-informed': { readonly informed: Text };
  'clause.denunciation-at-end-of-term': {
    readonly firstTerm: Period;
    readonly laterTerms: Period;
    readonly noticeBefore: Period;
    readonly from: NestedMessage;
  };
  'clause.denunciation-in-windows': {
    readonly every: Period;
    readonly window: Period;
    readonly from: NestedMessage;
    readonly delay: NestedMessage;
  };
  'clause.denunciation-on-day-of-year': { readonly receivedBy: DayOfYear; readonly takesEffect: DayOfYear };
  'clause.denunciation-not-provided': NoValues;
  'clause.earliest-notice': { readonly period: Period; readonly from: NestedMessage };
  /** The same, where the period runs from no earlier day than the one given. */
  'clause.earliest-notice-counted-from': {
    readonly period: Period;
    readonly from: NestedMessage;
    readonly on: CivilDate;
  };
  'clause.armed-conflict': NoValues;
  'clause.leaves-with': { readonly treaty: string };
  'clause.survival': NoValues;
  'clause.termination': { readonly number: number };
  'clause.termination-decided': { readonly by: Text };

  'clause.amendment-not-provided': NoValues;
  'clause.several-procedures': NoValues;
  'clause.procedure': { readonly procedure: string; readonly says: Text };
  'clause.amendment-proposal': NoValues;
  'clause.proposal-not-before': { readonly period: Period };
  'clause.adoption-not-before': { readonly period: Period };
  'clause.amendment-conference': { readonly part: NestedMessage };
  'clause.amendment-conference-within': { readonly part: NestedMessage; readonly within: Period };
  'clause.adopted-by-conference': { readonly part: NestedMessage };
  'clause.adopted-by-meeting': { readonly part: NestedMessage };
  'clause.adopted-by': { readonly by: Text; readonly part: NestedMessage };
  /** Of an organ that adopts: not the Parties vote in it. */
  'clause.members-vote': NoValues;
  'clause.nobody-adopts': NoValues;
  'clause.base-express': { readonly day: 'communication' | 'end-of-window' | 'current' | 'adoption' };
  'clause.base-silent': { readonly day: 'communication' | 'end-of-window' | 'current' | 'adoption' };
  'clause.only-their-acceptances': NoValues;
  'clause.acceptances-of': { readonly of: Text };
  'clause.no-fewer-than': { readonly number: number };
  'clause.amendment-when-accepted': { readonly part: NestedMessage };
  'clause.amendment-when-approved-and-accepted': { readonly by: Text; readonly part: NestedMessage };
  'clause.amendment-after-accepted': { readonly delay: NestedMessage; readonly part: NestedMessage };
  'clause.amendment-after-approved-and-accepted': {
    readonly delay: NestedMessage;
    readonly by: Text;
    readonly part: NestedMessage;
  };
  'clause.amendment-party-by-party': { readonly delay: NestedMessage };
  'clause.amendment-unaccepted': { readonly delay: NestedMessage };
  'clause.amendment-says-itself': NoValues;
  'clause.number-of-parties-fixed': { readonly parties: number };
  'clause.objections': { readonly within: Period; readonly from: 'communication' | 'adoption' };
  'clause.objections-defeat': { readonly part: NestedMessage };
  'clause.objections-never-defeat': NoValues;
  'clause.one-objection-defeats': NoValues;
  'clause.delay': { readonly delay: NestedMessage };
  'clause.binds-all': NoValues;
  'clause.binds-acceptors': NoValues;
  'clause.binds-all-but-objectors': NoValues;

  'clause.first-report': { readonly to: Text; readonly within: Period };
  'clause.first-report-not-stated': { readonly to: Text };
  'clause.later-reports': { readonly every: Period };
  'clause.reports-every': { readonly every: Period };
  'clause.reports-each-year-by': {
    readonly day: DayOfYear;
    readonly first: 'after-the-initial-report' | 'after-a-full-year';
  };
  'clause.later-reports-with': { readonly treaty: string; readonly otherwise: Period };
  'clause.other-report-days': { readonly by: Text };

  /** Delays, as phrases: `start` says from what they run. */
  'delay.same-day': Start;
  'delay.days-after': Start & { readonly days: number };
  'delay.period-after': Start & MonthEnd & { readonly period: Period };
  'delay.day-after-period': Start & MonthEnd & { readonly period: Period };
  'delay.first-of-month-after-period': Start & MonthEnd & { readonly period: Period };
  'delay.first-of-month-after-days': Start & { readonly days: number };
  'delay.first-of-nth-month': Start & { readonly months: number };
  'delay.first-of-year-after-period': Start & MonthEnd & { readonly period: Period };
  'delay.not-before': { readonly delay: NestedMessage; readonly floor: CivilDate };
  'delay.fixed-date-or-later': Start & { readonly fixedOn: CivilDate; readonly otherwise: NestedMessage };

  'start.completing-deposit': NoValues;
  'start.completing-notification': NoValues;
  'start.conditions-fulfilled': NoValues;
  'start.own-deposit': NoValues;
  'start.own-notification': NoValues;
  'start.deposit-of-acceptance': NoValues;
  'start.receipt-of-notification': NoValues;
  'start.declaration-of-acceptance': NoValues;
  'start.receipt-by-depositary': NoValues;
  'start.notice-to': { readonly to: Text };
  'start.last-day-for-objections': NoValues;
  'start.communication': NoValues;
  'start.adoption': NoValues;
  'start.approval': NoValues;
  'start.acceptance': NoValues;
  /** Of the approval and the acceptances, whatever comes last. */
  'start.approval-or-acceptance': NoValues;
  'start.that-later-day': NoValues;
  'start.entry-into-force': NoValues;
  'start.entry-into-force-for-the-party': NoValues;

  /** Conditions of entry into force, as phrases. */
  'condition.instruments': { readonly number: number };
  'condition.instruments-of': { readonly number: number; readonly of: Text };
  'condition.instruments-of-each': { readonly of: Text; readonly number: number };
  'condition.share': { readonly part: NestedMessage; readonly of: Text };
  'condition.sum': {
    readonly of: Text;
    readonly unit: string;
    readonly than: 'at-least' | 'more-than';
    readonly units: number;
  };
  'condition.part-of-parties': {
    readonly part: NestedMessage;
    readonly of: Text;
    readonly base: 'current' | 'numbers';
  };
  'condition.part-of-parties-on': { readonly part: NestedMessage; readonly of: Text; readonly on: CivilDate };
  'condition.part-of-signatories': { readonly part: NestedMessage; readonly of: Text };
  'condition.other-in-force': { readonly treaty: string };
  'condition.other-met': { readonly treaty: string };
  'condition.day': { readonly on: CivilDate };
  'condition.and': { readonly one: NestedMessage; readonly other: NestedMessage };
  'condition.or': { readonly one: NestedMessage; readonly other: NestedMessage };
  /** A condition that is composed itself, inside another. */
  'condition.in-brackets': { readonly condition: NestedMessage };

  /** Parts of a whole, as phrases: of a total, of the Parties, of those present and voting. */
  'part.all': NoValues;
  'part.percent': Pick<Part, 'than'> & { readonly percent: number };
  'part.fraction': Part;
  'part.all-parties': NoValues;
  'part.of-parties': Part;
  'part.all-voting': NoValues;
  'part.of-voting': Part;
  'part.all-represented': NoValues;
  'part.of-represented': Part;
  'part.all-votes-cast': NoValues;
  'part.of-votes-cast': Part;
  'part.majority-not-stated': NoValues;
  'part.number-of-parties': { readonly number: number };
}
