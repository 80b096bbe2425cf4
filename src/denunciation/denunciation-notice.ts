import type { CivilDate } from '../calendar/civil-date.ts';

/** A notification of denunciation, as the depositary received it, and what a clause may ask of the State and the treaty. */
export interface DenunciationNotice {
  readonly participant: string;
  readonly receivedOn: CivilDate;
  /** There where the record knows only the day of effect, which `receivedOn` then is. */
  readonly receipt?: 'not-known';
  readonly revokedOn?: CivilDate;
  /** The later day of effect that the notice names. */
  readonly effectiveOn?: CivilDate;
  /** Whether the State is engaged in armed conflict when it would take effect, or the day on which that conflict ended. */
  readonly armedConflict?: 'none' | 'engaged' | CivilDate;
  /** The day of entry into force of the treaty itself, for clauses that run from it. */
  readonly treatyInForceOn?: CivilDate;
  /** The first day of the State as a Party, for clauses that run from it. */
  readonly partyFrom?: CivilDate;
}

/** The days from which a lock-in or terms may run, as far as they are known. */
interface StartsKnown {
  readonly treatyInForceOn?: CivilDate | undefined;
  readonly partyFrom?: CivilDate | undefined;
}

/** Finds the day from which a lock-in or the terms of a treaty run. */
export function findStartOfTerms(
  from: 'entry-into-force' | 'entry-into-force-for-the-party',
  { treatyInForceOn, partyFrom }: StartsKnown,
): CivilDate | undefined {
  return from === 'entry-into-force' ? treatyInForceOn : partyFrom;
}
