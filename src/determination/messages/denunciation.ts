import type { CivilDate } from '../../calendar/civil-date.ts';
import type { NoValues } from './values.ts';

/** What is said of leaving a treaty: whether and when notice can be given, and when it takes effect. */
export interface DenunciationMessages {
  'reason.denunciation-not-provided': NoValues;
  /** Before the first day after a lock-in. */
  'reason.no-notice-yet.lock-in': { readonly on: CivilDate };
  /** Outside the time in which notice can be given, whose last day is inside. */
  'reason.no-notice-yet.window': { readonly opensOn: CivilDate; readonly lastDay: CivilDate };
  'reason.revoked': { readonly on: CivilDate; readonly takesEffectOn: CivilDate };
  /** The same, where the day of effect was open. */
  'reason.revoked.open': { readonly on: CivilDate };
  'remedy.give-notice-from-that-day': NoValues;
  'remedy.give-notice-in-that-time': NoValues;

  /** The notice names a day, and the clause lets no notice choose one. */
  'remark.named-day-without-effect': { readonly on: CivilDate };
  /** The record knows the day of effect alone. */
  'remark.receipt-not-known': { readonly on: CivilDate };
  'step.named-day-governs': { readonly on: CivilDate };
  'step.named-day-too-early': { readonly on: CivilDate };

  /** The definition does not say how a Party leaves, whatever the treaty says. */
  'question.denunciation-not-stated': NoValues;
  'question.armed-conflict': { readonly on: CivilDate };
  'if.no-armed-conflict': NoValues;
  'question.end-of-armed-conflict': { readonly on: CivilDate };
  'step.no-armed-conflict': { readonly on: CivilDate };
  'step.armed-conflict-ended': { readonly on: CivilDate };

  'step.end-of-term': { readonly on: CivilDate };
  'step.day-of-year': { readonly on: CivilDate };
  /** The day of entry into force, from which the clause counts. */
  'question.start-of-terms-unknown': NoValues;

  'remark.last-day-as-party': { readonly on: CivilDate };
  /** Obligations for acts before the day of effect remain. */
  'remark.earlier-obligations-remain': { readonly before: CivilDate };
}
