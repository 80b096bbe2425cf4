import { assertArgument } from '../calendar/assert-argument.ts';
import type { CivilDate } from '../calendar/civil-date.ts';
import type { ParticipantCode } from '../participants/participant-code.ts';
import type { Life } from './life.ts';
import { determineStatus } from './status-on.ts';

/**
 * Checks if a participant is a Party on a day.
 *
 * @param asOf the day asked about
 * @example isParty(life, 'ROU', civilDate('2002-01-18')) // true
 */
export function isParty(life: Life, participant: ParticipantCode, asOf: CivilDate): boolean {
  assertArgument('isParty', 'life', 'life', life);
  assertArgument('isParty', 'participant', 'code', participant);
  assertArgument('isParty', 'asOf', 'day', asOf);
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
  assertArgument('isAnswerableFor', 'life', 'life', life);
  assertArgument('isAnswerableFor', 'participant', 'code', participant);
  assertArgument('isAnswerableFor', 'offenceOn', 'day', offenceOn);
  return isParty(life, participant, offenceOn);
}
