import { type CivilDate, civilDateOf, type Treaty } from '../../index.ts';
import type { Session } from '../command.ts';
import { findZoneOffset } from './zone-offset.ts';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

/**
 * Finds the day asked about: the one given, or today at the depositary's seat. This is the only place where the clock becomes a date.
 */
export function findAsOf(asOf: CivilDate | undefined, { depositary }: Treaty, { now }: Session): CivilDate {
  if (asOf !== undefined) return asOf;
  const moment = now();
  return civilDateOf(Math.floor((moment + findZoneOffset(depositary.zone, moment) * MINUTE) / DAY));
}
