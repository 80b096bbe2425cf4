import { DAY } from '../calendar/argument-shapes.ts';
import { assertArgument } from '../calendar/assert-argument.ts';
import type { CivilDate } from '../calendar/civil-date.ts';
import type { ParticipantCode } from '../participants/participant-code.ts';
import { LIFE } from './argument-shapes.ts';
import type { LifeOfParties } from './life.ts';
import { isPartyBy, type Status, standingOf } from './status-on.ts';

/**
 * Lists the Parties on a day, in order of code: those for which the treaty is in force. It holds as far as the record goes:
 * `determineRecordEnd` tells it.
 *
 * @param asOf the day asked about
 * @example listParties(life, civilDate('2002-01-18')).length // 16
 */
export function listParties(life: LifeOfParties, asOf: CivilDate): readonly ParticipantCode[] {
  assertArgument('listParties', 'life', LIFE, life);
  assertArgument('listParties', 'asOf', DAY, asOf);
  return life.participants
    .filter(({ participations }) => participations.some((participation) => isPartyBy(participation, asOf)))
    .map(({ participant }) => participant);
}

/** How many participants have each status on a day; `none` counts those in the record that have none. */
export type StatusCounts = Readonly<Record<Status, number>>;

/**
 * Counts the participants of the record by their status on a day, but for those of which it is not known. It holds as far as the record goes: `determineRecordEnd` tells it.
 *
 * @param asOf the day asked about
 * @example countByStatus(life, civilDate('2002-01-17')) // { none: 94, signatory: 76, 'contracting-state': 16, party: 0, 'former-party': 0 }
 */
export function countByStatus(life: LifeOfParties, asOf: CivilDate): StatusCounts {
  assertArgument('countByStatus', 'life', LIFE, life);
  assertArgument('countByStatus', 'asOf', DAY, asOf);
  const counts = { none: 0, signatory: 0, 'contracting-state': 0, party: 0, 'former-party': 0 };
  for (const own of life.participants) {
    const standing = standingOf(life, own, asOf);
    if (standing !== 'not-known') counts[standing] += 1;
  }
  return counts;
}
