import type { CivilDate } from '../../calendar/civil-date.ts';
import type { NestedMessage, NoValues } from './values.ts';

/**
 * What is said where it is asked by when a treaty must be extended to a territory, or that be ended; by when instruments must be there for it to enter
 * into force provisionally; and by when a State must accede for that to have effect towards another.
 */
export interface LatestFurtherMessages {
  /** Where a notification received on a day leads, so that the answer can be checked forwards. */
  'step.extension-notified-leads-to': { readonly receivedOn: CivilDate; readonly from: CivilDate };
  'step.withdrawal-notified-leads-to': { readonly receivedOn: CivilDate; readonly until: CivilDate };
  'step.notification-leads-nowhere': { readonly receivedOn: CivilDate; readonly reason: NestedMessage };
  'step.notification-open': { readonly receivedOn: CivilDate };
  /** The last day holds for a notification that names an earlier day than the clause gives. */
  'step.extension-must-name': { readonly on: CivilDate };
  'step.extension-without-day': { readonly by: CivilDate };
  /** The last day holds for an instrument that names an earlier day than the clause gives. */
  'step.instrument-must-name': { readonly on: CivilDate };
  'step.instrument-without-day': { readonly by: CivilDate };
  'remark.names-no-later-day': { readonly on: CivilDate };
  /** On another reading of the State's first day as a Party the last day is another, or there is none. */
  'remark.otherwise-notified-by': {
    readonly where: NestedMessage;
    readonly from: CivilDate;
    readonly by: CivilDate;
  };
  'remark.otherwise-no-notification': { readonly where: NestedMessage; readonly from: CivilDate };
  'question.extension-notified-when': { readonly on: CivilDate };
  'if.extension-notified-on-receipt': NoValues;

  /** No notification is in time, and why. */
  'reason.no-notification-in-time': { readonly by: CivilDate; readonly why: NestedMessage };
  'why.state-bound-only-on': { readonly participant: string; readonly on: CivilDate };
  'why.extension-ends-on': { readonly on: CivilDate };
  'why.no-longer-responsible': { readonly on: CivilDate };
  'why.extension-received-on': { readonly on: CivilDate };
  'why.withdrawable-only-from': { readonly on: CivilDate };
  'reason.extension-stands': { readonly on: CivilDate };
  'reason.extension-has-ended': { readonly on: CivilDate };
  /** Of a treaty whose clauses, as far as they are known, say nothing of territories: by what is on record it was extended all the same. */
  'reason.extension-on-record': { readonly receivedOn: CivilDate };
  'question.clause-on-territories-not-known': NoValues;
  'question.no-article-on-territories': { readonly territory: string };
  /** Neither the table of names nor a record of the catalogue has it. */
  'remark.territory-not-known': { readonly territory: string };
  /** The record holds no extension to the territory, and may lack it. */
  'remark.extension-not-on-record': { readonly territory: string };
  'if.consent-needed': NoValues;

  'reason.provisional-not-provided': NoValues;
  'reason.in-force-provisionally': { readonly on: CivilDate };
  'why.provisional-decided-for': { readonly on: CivilDate };
  'step.provisional-counts': { readonly kinds: readonly string[] };
  'step.before-definitively': { readonly on: CivilDate };

  /** The clauses have other kinds of instrument alone. */
  'reason.nobody-accedes': NoValues;
  /** Of a State that is asked for by name: what it has done already. */
  'reason.no-instrument-needed': { readonly participant: string; readonly on: CivilDate };
  'reason.instrument-on-record': { readonly participant: string; readonly on: CivilDate };

  'question.will-object': { readonly participant: string };
  'if.does-not-object': NoValues;
  'step.objection-until': { readonly participant: string; readonly acceded: CivilDate; readonly until: CivilDate };
  'step.objection-over-by': { readonly by: CivilDate; readonly on: CivilDate };
  'question.will-accept': { readonly participant: string };
  'if.accession-accepted-by': { readonly participant: string; readonly on: CivilDate };
  'if.either-accepts-by': { readonly on: CivilDate };
  /** From when the treaty is in force between the two, if the acceptance is deposited on a day. */
  'step.acceptance-leads-to': { readonly acceptedOn: CivilDate; readonly from: CivilDate };
  'step.acceptance-leads-nowhere': { readonly acceptedOn: CivilDate };
  /** On another reading of the first day of the other State, the treaty binds that in time, or does not. */
  'remark.otherwise-other-bound': {
    readonly where: NestedMessage;
    readonly participant: string;
    readonly from: CivilDate;
  };
  'why.consented-only-on': { readonly participant: string; readonly on: CivilDate };
}
