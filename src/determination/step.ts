import type { ArithmeticStep } from '../calendar/add-delay.ts';
import type { CivilDate } from '../calendar/civil-date.ts';

/** An act of the depositary's record, as an answer refers to it. */
export interface ActReference {
  /** Who did it; the depositary, a conference and an assembly act without being participants. */
  readonly participant?: string;
  /** The code under which the record has it, where a State that another continues did it. */
  readonly recordedAs?: string;
  readonly kind: string;
  readonly on: CivilDate;
}

/**
 * One step of a basis; each cites the article it applies.
 *
 * - `rule`: what the clause says, in words.
 * - `count`: how many instruments count and how many the clause asks for; where they suffice, the day on which they did and
 *   the instruments of that day. Instruments of one day stand or fall together, so `decisive` may hold several.
 * - `share`: what those who deposited account for, of a total, and what the clause asks for, in the unit of its table.
 * - `tally`: how many of a number of Parties accepted or favoured something, and how many had to; where they suffice, the day
 *   on which they did and what happened on it: an act, a State that became a Party (`party-from`) or ceased to be one
 *   (`party-no-longer`).
 * - `delay`: the arithmetic from one date to another.
 * - `act`: an act from which the answer runs.
 * - `remark`: what a reader must know in order to rely on the answer.
 */
export type Step =
  | { readonly kind: 'rule'; readonly article: string; readonly says: string }
  | {
      readonly kind: 'count';
      readonly article: string;
      readonly required: number;
      readonly counted: number;
      readonly metOn?: CivilDate;
      readonly decisive: readonly ActReference[];
      /** Whose instruments these are, in the words of the clause; left out where anybody's count. */
      readonly of?: string;
    }
  | {
      readonly kind: 'share';
      readonly article: string;
      /** Of what, in the words of the clause. */
      readonly says: string;
      readonly unit: string;
      readonly total: number;
      readonly required: number;
      readonly counted: number;
      readonly metOn?: CivilDate;
      readonly decisive: readonly ActReference[];
    }
  | {
      readonly kind: 'tally';
      readonly article: string;
      readonly of: 'acceptances' | 'requests';
      readonly parties: number;
      readonly required: number;
      readonly counted: number;
      readonly metOn?: CivilDate;
      readonly decisive: readonly ActReference[];
    }
  | { readonly kind: 'delay'; readonly article: string; readonly arithmetic: readonly ArithmeticStep[] }
  | { readonly kind: 'act'; readonly article: string; readonly act: ActReference }
  | { readonly kind: 'remark'; readonly article: string; readonly says: string };
