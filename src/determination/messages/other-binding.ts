import type { CivilDate } from '../../calendar/civil-date.ts';

/** What is said of a treaty that binds nobody whom another treaty does not bind. */
export interface OtherBindingMessages {
  /** That one of the other treaties binds the participant too. */
  'awaited.other-to-bind': { readonly treaties: readonly string[] };
  /** Whether one of the other treaties binds the participant, and since when. */
  'question.other-binds-first': { readonly treaties: readonly string[] };
  'if.other-binds-by-then': { readonly treaties: readonly string[] };
  /** One other treaty is known to bind it from a day on; of these it is not known. */
  'if.other-binds-not-sooner': { readonly treaties: readonly string[] };
  /** The other treaty binds it later, and this one from then on. */
  'step.not-before-other-binds': { readonly treaty: string; readonly on: CivilDate };
  'step.other-binds-already': { readonly treaty: string; readonly on: CivilDate };
}
