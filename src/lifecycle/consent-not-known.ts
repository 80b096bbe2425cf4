import { DAY } from '../calendar/argument-shapes.ts';
import { assertArgument } from '../calendar/assert-argument.ts';
import type { CivilDate } from '../calendar/civil-date.ts';
import { CODE } from '../participants/argument-shapes.ts';
import type { ParticipantCode } from '../participants/participant-code.ts';
import { LIFE } from './argument-shapes.ts';
import type { LifeOfParties } from './life.ts';
import { composeIfPerhapsBound } from './perhaps-bound.ts';
import { findLack, ownLifeOf } from './status-on.ts';

/**
 * Checks if it is not known whether a participant has consented by a day: the record has no instrument of it, and lacks it or may lack it, or that
 * of another may bind it: a predecessor in a State formed by uniting, or an organisation that counts as its members. That it has signed
 * is known all the same, so that its status may be `signatory`; its date is then open.
 *
 * @example isConsentNotKnown(life, 'IRL', civilDate('2026-01-01')) // false
 * @see docs/legal-sources.md#the-end-of-a-record
 */
export function isConsentNotKnown(life: LifeOfParties, participant: ParticipantCode, asOf: CivilDate): boolean {
  assertArgument('isConsentNotKnown', 'life', LIFE, life);
  assertArgument('isConsentNotKnown', 'participant', CODE, participant);
  assertArgument('isConsentNotKnown', 'asOf', DAY, asOf);
  const own = ownLifeOf(life, participant);
  const isOpen = findLack(life, own, asOf) ?? composeIfPerhapsBound(life, own.participant, asOf);
  return own.participations.length === 0 && isOpen !== undefined;
}
