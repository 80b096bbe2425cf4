import type { NoValues } from './values.ts';

/** What is said of notices of the intention not to become a Party. */
export interface IntentionsMessages {
  /** Of one who was no signatory on that day and did not apply the treaty provisionally. */
  'remark.intention-changes-nothing': NoValues;
}
