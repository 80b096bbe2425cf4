import { dayNumberOf } from '../../calendar.ts';
import type { CivilDate, Treaty } from '../../index.ts';
import { findZoneOffset } from './zone-offset.ts';

/** When something was known: by the end of a day at the depositary's seat, or at a moment of UTC. */
export type KnownOn =
  | { readonly kind: 'day'; readonly day: CivilDate }
  | { readonly kind: 'moment'; readonly moment: string };

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

/** A moment after which a store has no year of four digits. */
const LAST = Date.UTC(9999, 11, 31, 23, 59, 59, 999);

/** Something with the zone of a depositary's seat. */
interface AtSeat {
  readonly depositary: Pick<Treaty['depositary'], 'zone'>;
}

/** Gives the last moment at which something is known: that of a day is the last one of it at the depositary's seat, as today is the day there. */
export function momentOf(knownOn: KnownOn, { depositary }: AtSeat): string {
  if (knownOn.kind === 'moment') return knownOn.moment;
  const midnight = (dayNumberOf(knownOn.day) + 1) * DAY;
  const about = midnight - findZoneOffset(depositary.zone, midnight) * MINUTE;
  return writeMoment(midnight - findZoneOffset(depositary.zone, about) * MINUTE - 1);
}

/** Writes a moment as a store does, in UTC. */
export function writeMoment(moment: number): string {
  return new Date(Math.min(moment, LAST)).toISOString();
}
