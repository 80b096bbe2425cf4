import { assertArgument } from '../calendar/assert-argument.ts';
import { type CivilDate, civilDate } from '../calendar/civil-date.ts';
import { CODE } from './argument-shapes.ts';
import type { ParticipantCode } from './participant-code.ts';
import { FIRST_DAYS } from './states/compiled/first-days.ts';

const BY_CODE: ReadonlyMap<ParticipantCode, CivilDate> = new Map(
  FIRST_DAYS.split(' ').map((each) => [each.slice(0, 3), civilDate(each.slice(3))]),
);

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
