import type { CivilDate } from '../calendar/civil-date.ts';
import { renderDate } from '../calendar/render-date.ts';
import { type Determination, determinedByReadings } from '../determination/determination.ts';
import { determineDelay } from '../determination/determine-delay.ts';
import type { ParticipantRecord } from '../participation/participation.ts';
import type { EntryIntoForceClause } from '../treaty/treaty.ts';
import type { TreatyEntryIntoForce } from './treaty-entry-into-force.ts';

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
  const metOn = findDayFirstMet(clause, participants);
  if (metOn === undefined) return undefined;
  return { metOn, entryIntoForce: determineDelay(clause.article, clause.delay, metOn, []) };
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
      const says = `On another reading the number, once complete, stays complete: in force on ${renderDate(staysMet.value)}.`;
      return { ...prevailing, basis: [...prevailing.basis, { kind: 'remark', article: prevailing.article, says }] };
    }
    default:
      return prevailing;
  }
}

/** Finds the first day at whose end enough instruments stood, those since withdrawn among them. */
function findDayFirstMet(
  clause: EntryIntoForceClause,
  participants: readonly ParticipantRecord[],
): CivilDate | undefined {
  const changes = new Map<CivilDate, number>();
  let withdrawn = false;
  for (const { participations } of participants) {
    for (const [index, { instrument, withdrawnOn }] of participations.entries()) {
      const before = participations[index - 1];
      const counts =
        clause.counts.includes(instrument.kind) && (before === undefined || before.withdrawnOn !== undefined);
      if (!counts) continue;
      changes.set(instrument.on, (changes.get(instrument.on) ?? 0) + 1);
      if (withdrawnOn === undefined) continue;
      withdrawn = true;
      changes.set(withdrawnOn, (changes.get(withdrawnOn) ?? 0) - 1);
    }
  }
  if (!withdrawn) return undefined;
  let standing = 0;
  for (const day of [...changes.keys()].sort()) {
    standing += changes.get(day) ?? 0;
    if (standing >= clause.instruments) return day;
  }
  return undefined;
}

const NOT_COUNTED = {
  name: 'not-counted',
  title: 'a withdrawn instrument is not counted',
  argument:
    'An instrument withdrawn before entry into force is treated as never deposited; the number must be complete without it.',
  sources: ['Fish Stocks Agreement: Italy and Luxembourg left out, the thirtieth is Malta, 2001-11-11'],
} as const;

const STAYS_MET = {
  name: 'stays-met',
  title: 'a number once complete stays complete',
  argument:
    'The clause asks for a number of deposits and for nothing to last; what sets the period running is the deposit that completes it.',
  sources: ['VCLT 24(1)'],
} as const;
