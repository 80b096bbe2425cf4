import { assertArgument } from '../calendar/assert-argument.ts';
import type { CivilDate } from '../calendar/civil-date.ts';
import type { Message } from '../determination/messages/message.ts';
import { LIFE } from './argument-shapes.ts';
import { type ChronologyEntry, composeChronology } from './chronology.ts';
import type { Life } from './life.ts';

/** A dated consequence that comes on this day on a reading that does not prevail. */
export interface OnOtherReading {
  readonly on: CivilDate;
  /** What the reading says. */
  readonly title: Message;
  /** The same on the reading that prevails. */
  readonly entry: ChronologyEntry;
}

/**
 * Lists what of a chronology comes on another day on readings that do not prevail, in order of that day.
 *
 * @example listOnOtherReadings(life)[0].on // '2002-01-20'
 */
export function listOnOtherReadings(life: Life): readonly OnOtherReading[] {
  assertArgument('listOnOtherReadings', 'life', LIFE, life);
  return listOnOthersAmong(composeChronology(life));
}

/** Lists what {@link listOnOtherReadings} does, of entries that were composed here. */
export function listOnOthersAmong(entries: readonly ChronologyEntry[]): readonly OnOtherReading[] {
  const found = entries.flatMap((entry): readonly OnOtherReading[] => {
    if (!('basis' in entry) || entry.basis.kind !== 'determined') return [];
    const others = (entry.basis.readings ?? []).filter(({ value }) => value !== entry.on);
    return others.map(({ value, title }) => ({ on: value, title, entry }));
  });
  return found.sort((one, other) => (one.on < other.on ? -1 : one.on > other.on ? 1 : 0));
}
