import type { CivilDate } from '../../calendar/civil-date.ts';
import type { NoValues } from './values.ts';

/** What is said of territories to which a State extended a treaty. */
export interface TerritoriesMessages {
  'step.not-before-state-is-bound': { readonly on: CivilDate };
  /** The clause refers to the rule for instruments of a kind. */
  'step.extension-as-instrument': { readonly kind: string };
  'step.extension-with-instrument': NoValues;
  'step.extension-names-day': { readonly on: CivilDate };
  'step.extension-names-day-before-receipt': { readonly on: CivilDate };
  'step.extension-cannot-name-day': { readonly on: CivilDate };
  /** The record has no day that the notification names, though it may have named one. */
  'remark.extension-may-name-day': NoValues;
  /** Of an extension, by the depositary. */
  'awaited.notification-of-extension': NoValues;
  'step.extension-continued': { readonly participant: string; readonly on: CivilDate };
  'remark.continued-by-no-party': { readonly participant: string };
  'step.responsibility-ended': { readonly territory: string; readonly on: CivilDate };
  'step.territory-passed': { readonly territory: string; readonly on: CivilDate; readonly successor: string };
  'step.extension-ends-with-state': { readonly participant: string; readonly on: CivilDate };
  'question.extension-by-successor': NoValues;
  'question.withdrawal-of-extension-not-provided': NoValues;
  'reason.no-withdrawal-of-extension-yet': { readonly on: CivilDate };
}
