import { type CivilDate, civilDateOf, type Treaty } from '../../index.ts';
import { BadInput } from '../bad-input.ts';
import type { Session } from '../command.ts';
import { findZoneOffset } from './zone-offset.ts';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
const FIRST_MOMENT = Date.UTC(1801, 0);
const LAST_MOMENT = Date.UTC(9999, 0);

/**
 * Finds the day asked about: the one given, or today at the depositary's seat. This is the only place where the clock becomes a date.
 *
 * @throws BadInput where the clock of the machine stands outside the calendar
 */
export function findAsOf(
  asOf: CivilDate | undefined,
  { depositary }: { readonly depositary: Pick<Treaty['depositary'], 'zone'> },
  { now }: Pick<Session, 'now'>,
): CivilDate {
  if (asOf !== undefined) return asOf;
  const moment = now();
  // A year from either end of the calendar, so that no zone leads beyond it; what is no number is on neither side.
  if (!(moment > FIRST_MOMENT && moment < LAST_MOMENT)) throw new BadInput({ code: 'usage.clock', values: {} });
  return civilDateOf(Math.floor((moment + findZoneOffset(depositary.zone, moment) * MINUTE) / DAY));
}
