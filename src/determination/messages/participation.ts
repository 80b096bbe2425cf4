import type { CivilDate } from '../../calendar/civil-date.ts';
import type { Period } from '../../calendar/period.ts';
import type { Text } from '../../participants/text.ts';
import type { NoValues } from './values.ts';

/** What is said of acts of participation: why one has no effect, what to do about it, and on what reading one has. */
export interface ParticipationMessages {
  'reason.before-opening.deposit': { readonly opensOn: CivilDate };
  'reason.before-opening.signature': { readonly opensOn: CivilDate };
  /** Signed after the last day on which the treaty could be signed. */
  'reason.after-closing': { readonly lastDay: CivilDate };
  /** Signed on or after the day of entry into force, where the treaty can be signed before it only. */
  'reason.after-closing.entry-into-force': { readonly inForceOn: CivilDate };
  'reason.kind-not-provided.signature': NoValues;
  'reason.kind-not-provided': { readonly provided: readonly string[]; readonly kind: string };
  /** Since a day, inclusive. */
  /** On the date of succession nobody could have signed or consented. */
  'reason.succession-to-nothing': { readonly effectiveOn: CivilDate; readonly opensOn: CivilDate };
  /** From that day on the treaty is no longer in force. */
  'reason.treaty-ended': { readonly on: CivilDate };
  /** On the day before an act that is to terminate it. */
  'reason.treaty-not-in-force': { readonly on: CivilDate };
  /** It names a day of effect before its own day. */
  'reason.terminated-before-its-day': { readonly on: CivilDate; readonly effectiveOn: CivilDate };
  'reason.state-has-ceased': { readonly on: CivilDate };

  'reason.ineligible.territory': NoValues;
  'reason.ineligible.organisation': NoValues;
  /** Neither a party to nor a signatory of the treaty that the clause names. */
  'reason.ineligible.not-named': NoValues;
  'reason.ineligible.not-party': { readonly treaty: string };
  'reason.ineligible.not-yet-party': { readonly treaty: string; readonly on: CivilDate };
  /** It was a party, and had left by then. */
  'reason.ineligible.no-longer-party': { readonly treaty: string; readonly on: CivilDate };
  'reason.ineligible.not-linked': { readonly treaty: string };
  /** The same, of one that became so on a later day. */
  'reason.ineligible.not-yet-linked': { readonly treaty: string; readonly on: CivilDate };

  'reason.second-signature': { readonly on: CivilDate };
  'reason.signature-after-consent': NoValues;
  'reason.second-instrument': { readonly kind: string; readonly on: CivilDate };
  /** It succeeds from a day on which it was bound by an instrument of its own. */
  'reason.succession-while-bound': { readonly effectiveOn: CivilDate; readonly leftOn: CivilDate };
  'reason.denunciation-pending': { readonly takesEffectOn: CivilDate };
  /** The same, where the day of effect is open. */
  'reason.denunciation-pending.open': NoValues;

  'reason.nothing-to-withdraw': NoValues;
  'reason.bound-already': { readonly since: CivilDate };
  /** The same, where on another reading it was bound from a later day only, and the withdrawal would have been in time. */
  'reason.bound-already.on-one-reading': { readonly since: CivilDate; readonly otherwise: CivilDate };
  /** Of a participant whose acts a record in part lacks, or may lack. */
  'question.record-lacks': { readonly participant: string; readonly named: 'yes' | 'no' };
  'reason.not-bound': NoValues;
  /** It left another treaty, and this one with it: as a Party, or with an instrument that has bound it to nothing yet. */
  'reason.left-with-other': { readonly on: CivilDate };
  'reason.second-denunciation.in-effect': { readonly on: CivilDate };
  'reason.second-denunciation': { readonly receivedOn: CivilDate; readonly takesEffectOn: CivilDate };
  /** The same, where the day of effect is open. */
  /** Of the earlier one the record knows the day of effect alone. */
  'reason.second-denunciation.receipt-not-known': { readonly takesEffectOn: CivilDate };
  'reason.second-denunciation.open': { readonly receivedOn: CivilDate };
  'reason.nothing-to-revoke': NoValues;
  /** The notification was received before the treaty bound the State, and so withdrew its instrument. */
  'reason.nothing-to-revoke.withdrew-at-once': NoValues;
  'reason.revoked-too-late': { readonly tookEffectOn: CivilDate };

  'reason.corrected-ahead': { readonly on: CivilDate };
  'reason.nothing-to-correct': { readonly kind: string; readonly on: CivilDate };

  'remedy.check-date': NoValues;
  'remedy.check-participant-and-date': NoValues;
  'remedy.check-date-of-succession': NoValues;
  'remedy.check-who-deposited': NoValues;
  'remedy.check-who-signed': NoValues;
  /** Which State deposited an instrument that stands under the name of one that no longer exists. */
  'remedy.name-who-deposited': NoValues;
  /** The same of any other act. */
  'remedy.name-who-acted': NoValues;
  'remedy.accede': NoValues;
  'remedy.record-instrument': NoValues;
  'remedy.record-by-its-kind': NoValues;
  'remedy.strike-one-signature': NoValues;
  'remedy.strike-one-instrument': NoValues;
  'remedy.revoke-or-deposit-later': NoValues;
  'remedy.leave-by-denunciation': { readonly article: string };
  'remedy.first-notification-governs': NoValues;
  /** Where a treaty provides for no denunciation. */
  'remedy.denounce-under-vclt-56': { readonly on: CivilDate };
  'remedy.deposit-anew': NoValues;
  'remedy.check-days-of-correction': NoValues;
  'remedy.name-act-as-recorded': NoValues;

  /** Whether it has the link with another treaty that the clause asks for is not known; the depositary is taken to be right. */
  'remark.eligibility-unknown': { readonly treaty: string };
  /** The same, where the facts at hand do not tell of everybody. */
  'remark.eligibility-unknown.party': { readonly treaty: string };
  /** Nobody has received the instrument yet: who may deposit it is described in words, or depends on another treaty. */
  'remark.eligibility-described': { readonly says: Text };
  'remark.eligibility-depends': { readonly treaty: string };
  /** After the day on which the record of the other treaty ends: whether it has the link by that record. */
  'remark.eligibility-by-record': {
    readonly treaty: string;
    readonly endsOn: CivilDate;
    readonly linked: 'yes' | 'no';
  };
  'remark.no-signature-recorded': { readonly kind: string };
  'remark.accession-before-it-opens': { readonly opensOn: CivilDate };
  /** The same, where accession opens with the entry into force. */
  'remark.accession-before-it-opens.in-force': NoValues;
  'remark.accession-before-it-opens.after': { readonly period: Period };
  /** An accession needs more than the instrument, which is not checked. */
  'remark.accession-requires': { readonly says: Text };
  /** The clause names another kind, of States or of organisations, and the instrument counts as that. */
  'remark.kind-not-named': { readonly kind: string; readonly named: string };
  /** An instrument was deposited while a denunciation of its State runs. */
  'remark.joins-after-denunciation': { readonly on: CivilDate };
  'remark.accession-by-signatory': { readonly signedOn: CivilDate };
  /** By its clause an instrument cannot name the day from which it binds. */
  'remark.instrument-cannot-name-its-day': { readonly on: CivilDate };
  'remark.succession-before-its-date': { readonly effectiveOn: CivilDate };
  /** Which State it succeeds is not known here. */
  'remark.predecessor-not-known': NoValues;
  /** By the record none of its predecessors had signed or consented on that day. */
  'remark.predecessor-without-act': { readonly predecessors: readonly string[]; readonly on: CivilDate };
  /** By the record one of its predecessors had signed by that day, and none had consented. */
  'remark.predecessor-only-signed': { readonly predecessors: readonly string[]; readonly on: CivilDate };
  'remark.denunciation-before-entry-into-force': NoValues;
  /** What follows if such a denunciation is one all the same, and the instrument stands. */
  'remark.read-as-denunciation': { readonly from: CivilDate; readonly until: CivilDate };
  'remark.read-as-denunciation.never-bound': { readonly until: CivilDate };
  /** The same, where it is open from when the instrument would bind. */
  'remark.read-as-denunciation.open': { readonly until: CivilDate };
  /** What follows if it is premature and without effect. */
  'remark.read-as-without-effect': { readonly from: CivilDate };
  'remark.read-as-without-effect.open': NoValues;
  /** The record is believed that the treaty provides for it. */
  'remark.termination.under-the-treaty': NoValues;
  /** The record is believed that all the Parties have consented. */
  'remark.termination.consent-of-all-parties': NoValues;
  /** The record is believed that all the Parties have concluded the later treaty, and meant it to govern. */
  'remark.termination.later-treaty': NoValues;
  /** It takes the place of an earlier act of that day. */
  'remark.termination-replaced': { readonly on: CivilDate };
  'remark.corrected.never-made': { readonly kind: string; readonly on: CivilDate };
  'remark.corrected.moved': { readonly kind: string; readonly on: CivilDate; readonly to: CivilDate };

  'reason.instrument-withdrawn': { readonly on: CivilDate };
  /** An instrument deposited while a denunciation ran that was then revoked. */
  'reason.instrument-moot': { readonly on: CivilDate };
  'reason.ceased-before-bound': { readonly ceasedOn: CivilDate; readonly boundOn: CivilDate };
  'reason.ceased-without-instrument': { readonly ceasedOn: CivilDate };
}
