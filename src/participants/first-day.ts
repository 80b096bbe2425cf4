import { assertArgument } from '../calendar/assert-argument.ts';
import { type CivilDate, civilDate } from '../calendar/civil-date.ts';
import { CODE } from './argument-shapes.ts';
import type { ParticipantCode } from './participant-code.ts';
import { FIRST_DAYS, SUCCEEDS_FROM } from './states/compiled/first-days.ts';

const BY_CODE = readDays(FIRST_DAYS);
const SUCCEEDS = readDays(SUCCEEDS_FROM);

function readDays(text: string): ReadonlyMap<ParticipantCode, CivilDate> {
  return new Map(text.split(' ').map((each) => [each.slice(0, 3), civilDate(each.slice(3))]));
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
