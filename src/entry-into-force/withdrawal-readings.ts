import type { CivilDate } from '../calendar/civil-date.ts';
import { renderDate } from '../calendar/render-date.ts';
import { type Determination, determinedByReadings } from '../determination/determination.ts';
import { determineDelay } from '../determination/determine-delay.ts';
import type { ParticipantRecord } from '../participation/participation.ts';
import type { EntryIntoForceClause } from '../treaty/treaty.ts';

/**
 * States the readings where the number of instruments was complete for a time and then lost one of them before entry into
 * force. The prevailing reading does not count a withdrawn instrument, so that the date moves or is open again; the other
 * holds that a condition once met stays met.
 *
 * @param prevailing the date without the withdrawn instruments
 * @see docs/legal-sources.md#withdrawal
 */
export function determineWithdrawalReadings(
  clause: EntryIntoForceClause,
  prevailing: Determination<CivilDate>,
  participants: readonly ParticipantRecord[],
): Determination<CivilDate> {
  const metOn = findDayFirstMet(clause, participants);
  if (metOn === undefined) return prevailing;
  const stands = determineDelay(clause.article, clause.delay, metOn, []);
  if (stands.kind !== 'determined') return prevailing;
  const says = `On another reading the number, once complete on ${renderDate(metOn)}, stays complete: in force on ${renderDate(stands.value)}.`;
  switch (prevailing.kind) {
    case 'determined': {
      const { article, monthEndMattered, basis, value } = prevailing;
      return determinedByReadings({ article, monthEndMattered, basis }, [
        { ...NOT_COUNTED, value },
        { ...STAYS_MET, value: stands.value },
      ]);
    }
    case 'pending':
      return { ...prevailing, basis: [...prevailing.basis, { kind: 'remark', article: clause.article, says }] };
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
