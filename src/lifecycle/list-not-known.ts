import { DAY } from '../calendar/argument-shapes.ts';
import { assertArgument } from '../calendar/assert-argument.ts';
import type { CivilDate } from '../calendar/civil-date.ts';
import type { ParticipantCode } from '../participants/participant-code.ts';
import { LIFE } from './argument-shapes.ts';
import type { LifeOfParties } from './life.ts';
import { determineStatus } from './status-on.ts';

/**
 * Lists those of whom a record in part says that it lacks acts, so that their status on a day is not known, in order of code. Of a record that may lack acts
 * of anybody, whoever it does not name is not listed: their status is not known either, as `determineStatus` tells.
 *
 * @example listNotKnown(life, civilDate('2002-01-18')) // []
 * @see docs/legal-sources.md#the-end-of-a-record
 */
export function listNotKnown(life: LifeOfParties, asOf: CivilDate): readonly ParticipantCode[] {
  assertArgument('listNotKnown', 'life', LIFE, life);
  assertArgument('listNotKnown', 'asOf', DAY, asOf);
  const { completeness } = life.record;
  if (completeness === undefined || !('missing' in completeness)) return [];
  const named = new Set(completeness.missing.flatMap(({ of = [] }) => of));
  return [...named].filter((code) => determineStatus(life, code, asOf) === 'not-known').sort();
}
