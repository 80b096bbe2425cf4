import type { CodeOf, Message } from '../determination/messages/message.ts';
import type { Act } from '../treaty/act.ts';

/** An act that the record holds and the law gives no effect. It counts for nothing, and it is never hidden. */
export interface Refusal {
  readonly act: Act;
  readonly article: string;
  readonly code: RefusalCode;
  /** Why. */
  readonly reason: Message;
  /** What the depositary, or whoever keeps the register, can do about it. */
  readonly remedy: Message;
}

export type RefusalCode =
  | 'before-opening'
  | 'after-closing'
  | 'ineligible'
  | 'kind-not-provided'
  | 'state-has-ceased'
  | 'treaty-has-ended'
  | 'treaty-not-in-force'
  | 'terminated-before-its-day'
  | 'second-signature'
  | 'signature-after-consent'
  | 'second-instrument'
  | 'succession-while-bound'
  | 'succession-to-nothing'
  | 'denunciation-pending'
  | 'nothing-to-withdraw'
  | 'bound-already'
  | 'not-bound'
  | 'denunciation-not-provided'
  | 'second-denunciation'
  | 'no-notice-yet'
  | 'nothing-to-revoke'
  | 'revoked-too-late'
  | 'amendment-not-provided'
  | 'unknown-amendment'
  | 'procedure-not-named'
  | 'second-proposal'
  | 'too-early'
  | 'not-a-party'
  | 'step-taken-already'
  | 'step-not-provided'
  | 'not-communicated'
  | 'after-window'
  | 'second-reply'
  | 'too-few-requests'
  | 'more-votes-than-parties'
  | 'approval-not-provided'
  | 'not-adopted'
  | 'second-acceptance'
  | 'defeated'
  | 'corrected-ahead'
  | 'nothing-to-correct'
  | 'reporting-not-provided'
  | 'due-date-not-provided'
  | 'due-date-before-entry-into-force';

/** An act that has its effect on a reading or a presumption that a reader should know. */
export interface Remark {
  readonly act: Act;
  readonly article: string;
  readonly code: RemarkCode;
  readonly says: Message<CodeOf<'remark'>>;
}

export type RemarkCode =
  | 'eligibility-unknown'
  | 'no-signature-recorded'
  | 'accession-by-signatory'
  | 'accession-before-it-opens'
  | 'kind-not-named'
  | 'kind-not-known'
  | 'joins-after-denunciation'
  | 'denunciation-before-entry-into-force'
  | 'otherwise-on-another-reading'
  | 'named-day-without-effect'
  | 'receipt-not-known'
  | 'intention-changes-nothing'
  | 'succession-before-its-date'
  | 'predecessor-not-known'
  | 'predecessor-without-act'
  | 'predecessor-only-signed'
  | 'before-its-state'
  | 'after-its-name'
  | 'not-known-if-party'
  | 'step-presumed'
  | 'not-adopted'
  | 'adopted-early'
  | 'accepted-before-party'
  | 'termination-believed'
  | 'termination-replaced'
  | 'takes-back-supposed'
  | 'leaves-with-other'
  | 'treaty-date-left-open'
  | 'corrected';
