import type { CivilDate } from '../../calendar/civil-date.ts';

/** The values of a sentence that has none. */
export type NoValues = Readonly<Record<never, never>>;

/** An act of the depositary's record, as an answer refers to it. */
export interface ActReference {
  /** Who did it, by code; the depositary, a conference and an assembly act without being participants. */
  readonly participant?: string;
  /** The code under which the record has it, where a State that another continues did it. */
  readonly recordedAs?: string;
  readonly kind: string;
  readonly on: CivilDate;
}

/** A day of a month, also one that the month does not have. */
export interface DayOfMonth {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** A message inside another: its sentence is a part of the other's. */
export interface NestedMessage {
  readonly code: string;
  readonly values: object;
}

/** A message under the article on which it rests, inside another. */
export interface CitedMessage extends NestedMessage {
  readonly article: string;
}

/** So many are required, so many are there, so many more are needed. */
export interface Missing {
  readonly required: number;
  readonly counted: number;
  readonly missing: number;
}
