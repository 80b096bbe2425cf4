import type { CivilDate } from '../calendar/civil-date.ts';
import { listAsMembers } from '../condition/as-members.ts';
import { findDayMet } from '../condition/count.ts';
import { type CountedInstrument, compareInstruments } from '../condition/counted-instrument.ts';
import { assertNever } from '../determination/assert-never.ts';
import { composeReading } from '../determination/compose-reading.ts';
import { type Determination, determinedByReadings } from '../determination/determination.ts';
import { isNotAdditional, isOfCountedKind } from '../participation/count-instruments.ts';
import { findStart } from '../participation/find-start.ts';
import type { ParticipantRecord, Participation } from '../participation/participation.ts';
import type { EntryIntoForceClause } from '../treaty/treaty.ts';
import { determineFromDayMet, type TreatyEntryIntoForce } from './treaty-entry-into-force.ts';

/**
 * Determines when the treaty enters into force on the reading that a number once complete stays complete. The prevailing
 * reading does not count an instrument withdrawn before entry into force, so that the date moves or is open again.
 *
 * @returns `undefined` where no withdrawal matters: the number was never complete with an instrument since withdrawn, or it
 * was complete without it on the same day
 * @see docs/legal-sources.md#withdrawal
 */
export function determineAsStaysMet(
  clause: EntryIntoForceClause,
  participants: readonly ParticipantRecord[],
): TreatyEntryIntoForce | undefined {
  const metOn = clause.known === undefined ? findDayFirstMet(clause, participants) : undefined;
  if (metOn === undefined) return undefined;
  return { metOn, entryIntoForce: determineFromDayMet(clause, metOn, []) };
}

/**
 * Adds to a date, of the treaty or of a participant, what it would be on the reading that a number once complete stays
 * complete: as a reading where both are dates, as a remark where the prevailing answer is open.
 *
 * @param staysMet the same date, worked out from {@link determineAsStaysMet}
 */
export function addStaysMetReading(
  prevailing: Determination<CivilDate>,
  staysMet: Determination<CivilDate>,
): Determination<CivilDate> {
  if (staysMet.kind !== 'determined') return prevailing;
  switch (prevailing.kind) {
    case 'determined': {
      const { article, monthEndMattered, basis, value, readings } = prevailing;
      return determinedByReadings({ article, monthEndMattered, basis }, [
        ...(readings ?? [{ ...NOT_COUNTED, value }]),
        { ...STAYS_MET, value: staysMet.value },
      ]);
    }
    case 'pending': {
      const { article, basis } = prevailing;
      const values = { on: staysMet.value };
      return { ...prevailing, basis: [...basis, { article, code: 'remark.in-force-if-stays-met', values }] };
    }
    case 'indeterminate':
    case 'excluded':
      return prevailing;
    default:
      return assertNever(prevailing);
  }
}

/** Finds the first day at whose end the condition was met by what then stood, instruments since withdrawn among it. */
function findDayFirstMet(
  clause: EntryIntoForceClause,
  participants: readonly ParticipantRecord[],
): CivilDate | undefined {
  const wasWithdrawn = ({ withdrawnOn }: Participation): boolean => withdrawnOn !== undefined;
  if (!participants.some(({ participations }) => participations.some(wasWithdrawn))) return undefined;
  const instruments = listAsTheyStood(clause, participants);
  if (instruments.every(({ until }) => until === undefined)) return undefined;
  return findDayMet(clause.condition, listAsMembers(clause, instruments));
}

/** Lists the instruments that counted at any time, each until the day on which it was withdrawn, in order of day. */
function listAsTheyStood(
  clause: EntryIntoForceClause,
  participants: readonly ParticipantRecord[],
): readonly CountedInstrument[] {
  const instruments: CountedInstrument[] = [];
  for (const { participant, participations } of participants) {
    if (isNotAdditional(clause, participant)) continue;
    for (const [index, { instrument, withdrawnOn }] of participations.entries()) {
      const before = participations[index - 1];
      const counts = isOfCountedKind(clause, instrument) && (before === undefined || before.withdrawnOn !== undefined);
      const on = findStart(clause, instrument);
      if (!counts || on === undefined || (withdrawnOn !== undefined && withdrawnOn <= on)) continue;
      const { kind } = instrument;
      instruments.push(
        withdrawnOn === undefined ? { participant, kind, on } : { participant, kind, on, until: withdrawnOn },
      );
    }
  }
  return instruments.sort(compareInstruments);
}

export const NOT_COUNTED = composeReading('not-counted', 'withdrawn-not-counted', [
  'source.fish-stocks-italy-luxembourg',
]);

export const STAYS_MET = composeReading('stays-met', 'stays-met', ['source.vclt-24-1']);
