import {
  type CivilDate,
  type Determination,
  determineIfAnyDeposited,
  determineIfDeposited,
  determineIfDepositedByClauses,
  determineParticipantDate,
  type Life,
  type Register,
  type Treaty,
} from '../../index.ts';
import { composeBesideDate, composeWithEarlyDenunciations, composeWithRemarks } from '../output/date-page.ts';

/** Of what a date is asked: a treaty, its record where there is one, and the life of both. */
export interface DateSubject {
  readonly treaty: Treaty;
  readonly register: Register | undefined;
  readonly life: Life;
}

/** Whose date is asked for: that of the treaty, or of a participant; as things are, or with an instrument deposited on a day. */
export interface DateAsked {
  readonly participant: string | undefined;
  readonly deposited: CivilDate | undefined;
}

/** Determines the date of a treaty, of a participant, or of an instrument that is supposed. */
export function determineDateAsked(
  { treaty, register, life }: DateSubject,
  { participant, deposited, on, asOf }: DateAsked & { readonly on: CivilDate; readonly asOf: CivilDate | undefined },
): Determination<CivilDate> {
  if (deposited === undefined) {
    return participant === undefined
      ? composeWithEarlyDenunciations(life)
      : composeWithRemarks(life, participant, determineParticipantDate(life, participant, on));
  }
  if (participant === undefined) return determineIfAnyDeposited(life, deposited);
  return register === undefined
    ? determineIfDepositedByClauses(treaty, participant, deposited)
    : determineIfDeposited(treaty, register, participant, deposited, asOf);
}

/** Composes a date as plain JSON, with what is to be known beside one of a record. */
export function composeDateJson(
  life: Life,
  { participant, deposited }: DateAsked,
  answer: Determination<CivilDate>,
): object {
  return { ...answer, ...(deposited === undefined ? composeBesideDate(life, participant) : {}) };
}
