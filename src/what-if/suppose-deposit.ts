import type { CivilDate } from '../calendar/civil-date.ts';
import type { CountedInstrument } from '../condition/counted-instrument.ts';
import type { ParticipantCode } from '../participants/participant-code.ts';
import type { EntryIntoForceClause } from '../treaty/treaty.ts';

/** Supposes that a participant deposited an instrument that counts. */
export function supposeDeposit(
  { counts }: EntryIntoForceClause,
  participant: ParticipantCode,
  on: CivilDate,
): CountedInstrument {
  return { participant, kind: counts[0] ?? 'ratification', on };
}
