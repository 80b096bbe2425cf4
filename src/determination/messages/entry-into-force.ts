import type { CivilDate } from '../../calendar/civil-date.ts';
import type { NestedMessage, NoValues } from './values.ts';

/** What is said of the entry into force of a treaty, and for one participant. */
export interface EntryIntoForceMessages {
  /** The fact that is not known was so by the day on which everything else was there. */
  'if.was-so-by': { readonly on: CivilDate };
  /** The fact that is not known was not so before the day on which the rest suffices. */
  'if.was-not-so-before': { readonly on: CivilDate };
  /** Whether another treaty is in force without which this one is not. */
  'question.other-in-force-first': { readonly treaty: string };
  'if.other-in-force-by-then': { readonly treaty: string };
  /** The other treaty enters into force later, and this one with it. */
  'step.not-before-other': { readonly treaty: string; readonly on: CivilDate };
  /** The other treaty is in force already. */
  'step.other-in-force-already': { readonly treaty: string; readonly on: CivilDate };
  /** The date of the treaty is stated, and not counted from a record that may hold a part of the acts. */
  'step.known-date': { readonly on: CivilDate };
  /** The acts contradict the date that is stated: by them the condition was met before. */
  'remark.met-before-stated': { readonly metOn: CivilDate; readonly stated: CivilDate };
  'remark.counts-from-notification': NoValues;
  /** The instrument of an organisation that is not additional to those of its members. */
  'remark.organisation-not-counted': {
    readonly participant: string;
    readonly kind: string;
    readonly on: CivilDate;
  };
  /** Whose instruments are counted where an organisation of which they are members deposits one. */
  'step.counted-as-members': { readonly organisation: string; readonly members: readonly string[] };
  /** The kinds that an instrument may be lead to different dates, of its own or of the treaty. */
  'question.kind-not-known': { readonly participants: readonly string[] };
  /** What the date would be on the reading that a number once complete stays complete. */
  'remark.in-force-if-stays-met': { readonly on: CivilDate };

  /** An instrument among those that completed a number of instruments. */
  'step.among-first-of-number': { readonly metOn: CivilDate };
  /** An instrument among those that met conditions of another kind. */
  'step.among-first-of-conditions': { readonly metOn: CivilDate };
  'step.later-parties-silent': NoValues;
  'step.no-rule-for-later-parties': NoValues;
  /** The record has no earlier day that the instrument names, though it may have named one. */
  'remark.may-name-earlier-day': NoValues;
  'step.named-earlier-day': { readonly on: CivilDate };
  'step.named-day-not-earlier': { readonly on: CivilDate };
  /** The State consents with its deposit, and is bound by nothing before. */
  'step.named-day-before-deposit': { readonly on: CivilDate };
  'step.named-day-before-treaty': { readonly on: CivilDate };
  'question.later-parties-not-stated': NoValues;
  'if.no-rule-for-later-parties': NoValues;
  'question.date-of-succession-unknown': NoValues;
  'if.effective-when-notified': NoValues;
  /** The date of the treaty is stated, and leads back to no one day on which its condition was met. */
  'question.day-met-not-known': { readonly from: CivilDate; readonly to: CivilDate };
  'if.condition-met-from': { readonly on: CivilDate };
  'if.condition-met-before': { readonly on: CivilDate };
  'step.succession': { readonly notifiedOn: CivilDate; readonly effectiveOn: CivilDate };

  /** The State is bound by its first participation until its denunciation takes effect. */
  'step.not-before-end-of-denunciation': { readonly on: CivilDate };
  'reading.from-opening.title': NoValues;
  'reading.from-opening.argument': NoValues;
  'reading.as-deposited.title': NoValues;
  'reading.as-deposited.argument': NoValues;

  'reading.gap-a.title': NoValues;
  'reading.gap-a.argument': NoValues;
  'reading.gap-b.title': NoValues;
  'reading.gap-b.argument': NoValues;
  'source.op-crc-ac-austria': NoValues;
  'source.cwc-original-parties': NoValues;
  'source.op-cedaw-bolivia': NoValues;
  'source.op-cedaw-slovakia': NoValues;
  'reading.withdrawn-not-counted.title': NoValues;
  'reading.withdrawn-not-counted.argument': NoValues;
  'source.fish-stocks-italy-luxembourg': NoValues;
  'reading.stays-met.title': NoValues;
  'reading.stays-met.argument': NoValues;
  'source.vclt-24-1': NoValues;

  /** Two things that must both be so. */
  'if.both': { readonly one: NestedMessage; readonly other: NestedMessage };
  /** Two things of which one must be so. */
  'if.either': { readonly one: NestedMessage; readonly other: NestedMessage };
  'source.no-practice-known': NoValues;
}
