import { TEXT } from '../../calendar/argument-shapes.ts';
import { assertArgument } from '../../calendar/assert-argument.ts';

/** The seats of depositaries that have no zone of their own name. */
const ZONE_OF_SEAT: ReadonlyMap<string, string> = new Map([
  ['addis_ababa', 'Africa/Addis_Ababa'],
  ['berne', 'Europe/Zurich'],
  ['bern', 'Europe/Zurich'],
  ['geneva', 'Europe/Zurich'],
  ['montreal', 'America/Toronto'],
  ['ottawa', 'America/Toronto'],
  ['strasbourg', 'Europe/Paris'],
  ['the_hague', 'Europe/Amsterdam'],
  ['washington', 'America/New_York'],
]);

/** The city of a zone, such as `new_york` of `America/New_York`. */
export function cityOf(zone: string): string {
  return (zone.split('/').at(-1) ?? '').trim().toLowerCase().replace(/ /g, '_');
}

/**
 * Finds the zone in which the day of a seat is reckoned: one that has its name, or that in which the seat of a depositary lies.
 *
 * @param seat a city, such as `The Hague`, alone or behind the continent
 * @returns `undefined` for a city without a zone that is known here
 * @example findZoneOfSeat('Geneva') // 'Europe/Zurich'
 */
export function findZoneOfSeat(seat: string): string | undefined {
  assertArgument('findZoneOfSeat', 'seat', TEXT, seat);
  const city = cityOf(seat);
  return ZONE_OF_SEAT.get(city) ?? Intl.supportedValuesOf('timeZone').find((zone) => cityOf(zone) === city);
}
