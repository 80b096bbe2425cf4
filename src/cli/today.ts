import { DateTime } from 'luxon';
import { type CivilDate, civilDate } from '../index.ts';

/**
 * Finds today's date at the depositary's seat. This is the only place where the clock becomes a date.
 *
 * @param now milliseconds since 1970-01-01T00:00Z
 * @param zone an IANA zone, such as `America/New_York`
 */
export function findToday(now: number, zone: string): CivilDate {
  return civilDate(DateTime.fromMillis(now, { zone }).toFormat('yyyy-MM-dd'));
}
