import type { CivilDate } from '../../calendar/civil-date.ts';
import type { NestedMessage, NoValues } from './values.ts';

/** What is said of leaving a treaty where it is unsettled, or not known, since when a State is a Party: what follows from the other day. */
export interface DenunciationReadingsMessages {
  /** The beginning of a sentence about what follows on a reading that does not prevail. */
  'where.other-reading': { readonly title: NestedMessage };
  /** The same, if a question of fact is answered in one way. */
  'where.condition': { readonly if: NestedMessage };

  /** An instrument that was denounced before the treaty bound its State stands, and counts. */
  'reading.denounced-stands.title': NoValues;
  'reading.denounced-stands.argument': NoValues;
  /** Of several such instruments those of these States stand, and the others are withdrawn. */
  'reading.denounced-stands-in-part.title': { readonly participants: readonly string[] };
  /** The treaty is in force from a day for whoever is asked about. */
  'remark.otherwise-in-force': { readonly where: NestedMessage; readonly on: CivilDate };
  /** So many denunciations came too early that it is not read what follows where some of the instruments stand and others do not. */
  'remark.readings-left-out': { readonly denunciations: number };
  /** Received before that day, the denunciation withdraws an instrument that binds nobody yet. */
  'remark.otherwise-premature': { readonly where: NestedMessage; readonly from: CivilDate };
  'remark.otherwise-denounced': {
    readonly where: NestedMessage;
    readonly from: CivilDate;
    readonly until: CivilDate;
    readonly lastDay: CivilDate;
  };
  'remark.otherwise-without-effect': {
    readonly where: NestedMessage;
    readonly from: CivilDate;
    readonly reason: NestedMessage;
  };
  /** When it takes effect is open. */
  'remark.otherwise-open': {
    readonly where: NestedMessage;
    readonly from: CivilDate;
    readonly questions: readonly NestedMessage[];
  };
  /** It is disputed if a denunciation has effect: on the day that it names, or on that of the clause. */
  'question.denunciation-disputed': NoValues;
  'if.effective-as-named': NoValues;
  'if.effective-by-clause': NoValues;
  /** A denunciation was revoked after a new instrument was deposited. */
  'remark.otherwise-nothing-to-revoke': { readonly until: CivilDate; readonly from: CivilDate };
  'remark.otherwise-nothing-to-revoke.open': { readonly until: CivilDate };
  /** An instrument is withdrawn that has bound its State already. */
  'remark.otherwise-bound': { readonly where: NestedMessage; readonly from: CivilDate };
  /** A revocation comes before the denunciation takes effect. */
  'remark.otherwise-revoked': { readonly where: NestedMessage; readonly until: CivilDate };
  /** An act has no effect, and what it comes to otherwise. */
  'reason.on-one-reading': { readonly reason: NestedMessage; readonly otherwise: readonly NestedMessage[] };
  /** A denunciation known by its day of effect can have been received before an instrument of its State, or after. */
  'question.receipt-or-instrument-first': { readonly effectOn: CivilDate; readonly on: CivilDate };
  /** It was received by the day of that instrument. */
  'if.received-first': { readonly on: CivilDate };
}
