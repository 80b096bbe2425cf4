import { IANAZone } from 'luxon';
import { type CivilDate, civilDateOf, type Treaty } from '../../index.ts';
import type { Streams } from '../streams.ts';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

/**
 * Finds today's date at the depositary's seat. This is the only place where the clock becomes a date.
 *
 * @param now milliseconds since 1970-01-01T00:00Z
 * @param zone an IANA zone, such as `America/New_York`
 */
function findToday(now: number, zone: string): CivilDate {
  const offset = IANAZone.create(zone).offset(now);
  return civilDateOf(Math.floor((now + offset * MINUTE) / DAY));
}

/** Finds the day asked about: the one given, or today at the depositary's seat. */
export function findAsOf(asOf: CivilDate | undefined, { depositary }: Treaty, { now }: Streams): CivilDate {
  return asOf ?? findToday(now(), depositary.zone);
}
