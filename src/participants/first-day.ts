import { assertArgument } from '../calendar/assert-argument.ts';
import type { CivilDate } from '../calendar/civil-date.ts';
import { civilDateOf } from '../calendar/day-number.ts';
import { CODE } from './argument-shapes.ts';
import type { ParticipantCode } from './participant-code.ts';
import { FIRST_DAYS, SUCCEEDS_FROM } from './states/compiled/first-days.ts';

const BY_CODE = readDays(FIRST_DAYS);
const SUCCEEDS = readDays(SUCCEEDS_FROM);

/** Reads the code of each, in three letters, and its day in four characters: a number to the base of 36, of which 2000 is 1 January 1970. */
function readDays(text: string): ReadonlyMap<ParticipantCode, CivilDate> {
  const rows = text.match(/.{7}/g) ?? [];
  return new Map(rows.map((row) => [row.slice(0, 3), civilDateOf(Number.parseInt(row.slice(3), 36) - 2 * 36 ** 3)]));
}

/**
 * Finds the first day on which a State can have acted in its own name, inclusive: the earliest that is claimed, where its day is disputed.
 *
 * @returns `undefined` where that is not known here, as of every State that is older than the treaties of this age
 * @example findFirstDay('TLS') // '2002-05-20'
 * @see docs/legal-sources.md#participation
 */
export function findFirstDay(participant: ParticipantCode): CivilDate | undefined {
  assertArgument('findFirstDay', 'participant', CODE, participant);
  return BY_CODE.get(participant);
}

/**
 * Finds the day on which a State took the place of its predecessor (VCSSRT 2(1)(e)): its first or, where it came to be in several steps, the later one
 * from which it succeeds to treaties by its notifications.
 *
 * @returns `undefined` where that is not known here
 * @see docs/legal-sources.md#counting
 */
export function findDateOfSuccession(participant: ParticipantCode): CivilDate | undefined {
  return SUCCEEDS.get(participant) ?? BY_CODE.get(participant);
}
