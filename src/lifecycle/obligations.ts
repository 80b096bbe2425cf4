import { DAY } from '../calendar/argument-shapes.ts';
import { assertArgument } from '../calendar/assert-argument.ts';
import type { CivilDate } from '../calendar/civil-date.ts';
import { CODE } from '../participants/argument-shapes.ts';
import type { ParticipantCode } from '../participants/participant-code.ts';
import { LIFE } from './argument-shapes.ts';
import type { Life } from './life.ts';
import { determineStatus } from './status-on.ts';

/**
 * Checks if a participant is a Party on a day.
 *
 * @param asOf the day asked about
 * @example isParty(life, 'ROU', civilDate('2002-01-18')) // true
 */
export function isParty(life: Life, participant: ParticipantCode, asOf: CivilDate): boolean {
  assertArgument('isParty', 'life', LIFE, life);
  assertArgument('isParty', 'participant', CODE, participant);
  assertArgument('isParty', 'asOf', DAY, asOf);
  return determineStatus(life, participant, asOf) === 'party';
}

/**
 * Checks if a participant must answer under the treaty for what was done on a day: if it was a Party on that day, also when
 * it has left since. A denunciation releases from nothing that was done before it took effect (OP-CRC-SC article 15(2);
 * VCLT 70(1)(b)).
 *
 * @param offenceOn the day of the act
 * @example isAnswerableFor(life, 'ROU', civilDate('2002-01-17')) // false
 * @see docs/legal-sources.md#denunciation
 */
export function isAnswerableFor(life: Life, participant: ParticipantCode, offenceOn: CivilDate): boolean {
  assertArgument('isAnswerableFor', 'life', LIFE, life);
  assertArgument('isAnswerableFor', 'participant', CODE, participant);
  assertArgument('isAnswerableFor', 'offenceOn', DAY, offenceOn);
  return isParty(life, participant, offenceOn);
}
