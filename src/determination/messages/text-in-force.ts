import type { CivilDate } from '../../calendar/civil-date.ts';
import type { NestedMessage, NoValues } from './values.ts';

/** What is said of the text that binds whom: with which amendments, and why. */
export interface TextInForceMessages {
  'reason.not-a-party-on': { readonly participant: string; readonly on: CivilDate };
  'reason.left-by-denunciation': { readonly participant: string; readonly on: CivilDate };
  /** An amendment is held, and is not in force on that day. */
  'step.amendment-not-in-force': { readonly amendment: string };
  /** An amendment is held, and its day in force is an open question. */
  'remark.amendment-perhaps-in-force': { readonly amendment: string };
  'step.amendment-not-accepted': { readonly participant: string; readonly amendment: string };
  /** A treaty that amends this one is in force, and its record in part does not tell whether it binds a State. */
  'question.amendment-record-lacks': {
    readonly participant: string;
    readonly amendment: string;
    readonly named: 'yes' | 'no';
  };
  /** An amendment is in force and binds a State from a later day alone. */
  'step.amendment-binds-later': { readonly participant: string; readonly amendment: string; readonly from: CivilDate };
  /** An amendment binds a State from a day, and why. */
  'step.amendment-binds': {
    readonly participant: string;
    readonly amendment: string;
    readonly from: CivilDate;
    readonly because: 'accepted' | 'accepted-later' | 'joined-later' | 'succeeded' | 'binds-all' | 'silent';
  };
  /** On a reading that does not prevail a State is a Party on that day; on the one that prevails it is none. */
  'remark.party-on-other-reading': {
    readonly participant: string;
    readonly title: NestedMessage;
    readonly on: CivilDate;
  };
  /** A State is a Party on that day, and nobody else is. */
  'remark.only-party': { readonly participant: string; readonly on: CivilDate };
  /** On a reading that does not prevail a State is no Party on that day; on the one that prevails it is one. */
  'remark.no-party-on-other-reading': {
    readonly participant: string;
    readonly title: NestedMessage;
    readonly on: CivilDate;
  };
  /** On a reading that does not prevail an amendment binds a State from another day. */
  'remark.amendment-binds-on-other-reading': {
    readonly participant: string;
    readonly amendment: string;
    readonly title: NestedMessage;
    readonly from: CivilDate;
  };
  /** Nothing is known of any amendment: neither that there is one nor that there is none. */
  'remark.no-amendments-held': NoValues;
  /** Nothing is known of amendments but these. */
  'remark.amendments-held': { readonly amendments: readonly string[] };
  /** A treaty amends this one, and no record of it is at hand. */
  'remark.amendment-without-record': { readonly amendment: string };
  /** Who accepted a treaty that amends this one is known up to a day that is earlier than the one asked about. */
  'remark.amendment-record-ends': { readonly amendment: string; readonly endsOn: CivilDate };
  /** Whether a State has left by that day is open, and what must be known. */
  'remark.may-have-left': { readonly participant: string; readonly questions: readonly NestedMessage[] };
  /** Acts after the day asked about change what a State is on it. */
  'remark.changed-by-later-acts': {
    readonly participant: string;
    readonly on: CivilDate;
    readonly standing: 'party' | 'not-a-party' | 'open';
  };

  /** Of a territory to which the record holds no extension. */
  'question.extension-not-on-record': { readonly territory: string };
  'step.applies-where-extended': NoValues;
  /** Of a treaty without a clause on territories: the rule of VCLT 29, and what would be otherwise. */
  'question.entire-territory': { readonly participant: string; readonly territory: string };
  'if.no-declaration-on-territory': NoValues;
  'question.extension-without-clause': NoValues;
  /** Of an article that lets a State extend the treaty, and names no day. */
  'question.extension-day-not-stated': NoValues;
  /** Of a treaty that applies to territories without a notification, unless their consent is needed. */
  'question.consent-of-territory': { readonly territory: string };
  'if.no-consent-needed': NoValues;
  'if.extension-from-receipt': NoValues;
  'if.extension-as-instrument': NoValues;
  'question.responsible-state-not-known': { readonly territory: string };
  /** A Party took the territory over to which another had extended the treaty. */
  'question.territory-of-successor': { readonly territory: string; readonly participant: string };
  'if.part-of-its-territory': NoValues;
  'remark.extension-may-have-ended': { readonly questions: readonly NestedMessage[] };

  /** Both of two are Parties from a day on. */
  'step.both-bound': { readonly on: CivilDate };
  /** Between two, by the accession of one of them, the treaty is in force from a later day. */
  'reason.not-between-yet': { readonly on: CivilDate };
  'reason.objected': Accession;
  'step.no-objection': Accession;
  /** Where the record holds objections of others to that accession. */
  'remark.objections-taken-as-all': Accession;
  'step.no-objection-by': Accession & { readonly lastDay: CivilDate };
  'question.objection-not-on-record': Accession;
  'if.no-objection': NoValues;
  /** Objected after the last day, counted from the depositary's notification. */
  'question.objection-late': Accession & { readonly on: CivilDate };
  'if.objection-late': NoValues;
  'step.objection-withdrawn': { readonly on: CivilDate };
  'step.accession-accepted': Accession;
  'question.acceptance-not-on-record': Accession;
  /** Of an act under a treaty about an amendment of it that is a treaty of its own in the catalogue, and the line that takes the act. */
  'reason.amendment-is-a-treaty': { readonly amendment: string };
  'remedy.act-under-that-treaty': { readonly command: string };
  /** Of the States that are Parties alone, without the organisations among the Parties: as of the Parties of another day. */
  'remark.accepted-on-other-reading.states-alone': { readonly on: CivilDate };
  'remark.enough-requests.states-alone': { readonly on: CivilDate };
  'remark.too-few-requests.states-alone': NoValues;
  'reading.requests-of-all-parties.title': NoValues;
  'reading.requests-of-all-parties.argument': NoValues;
  'reading.requests-of-states-alone.title': NoValues;
  'reading.requests-of-states-alone.argument': NoValues;
}

/** Towards whose accession somebody acts. */
interface Accession {
  readonly participant: string;
  readonly towards: string;
}
