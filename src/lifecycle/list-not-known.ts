import { DAY } from '../calendar/argument-shapes.ts';
import { assertArgument } from '../calendar/assert-argument.ts';
import type { CivilDate } from '../calendar/civil-date.ts';
import type { ParticipantCode } from '../participants/participant-code.ts';
import { LIFE } from './argument-shapes.ts';
import type { LifeOfParties } from './life.ts';
import { determineStatus } from './status-on.ts';

/**
 * Lists those whose status on a day is not known, in order of code: of whom a record in part says that it lacks acts, and whom an instrument of another may bind. Of a record that may lack acts
 * of anybody, whoever it does not name is not listed: their status is not known either, as `determineStatus` tells.
 *
 * @example listNotKnown(life, civilDate('2002-01-18')) // []
 * @see docs/legal-sources.md#the-end-of-a-record
 */
export function listNotKnown(life: LifeOfParties, asOf: CivilDate): readonly ParticipantCode[] {
  assertArgument('listNotKnown', 'life', LIFE, life);
  assertArgument('listNotKnown', 'asOf', DAY, asOf);
  const { completeness } = life.record;
  const missing = completeness !== undefined && 'missing' in completeness ? completeness.missing : [];
  const perhaps = life.perhapsBound?.map(({ participant }) => participant) ?? [];
  const named = new Set([...missing.flatMap(({ of = [] }) => of), ...perhaps]);
  return [...named].filter((code) => determineStatus(life, code, asOf) === 'not-known').sort();
}
