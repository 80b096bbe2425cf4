import { assertArgument } from '../calendar/assert-argument.ts';
import type { CivilDate } from '../calendar/civil-date.ts';
import { LIFE } from './argument-shapes.ts';
import type { LifeOfParties } from './life.ts';

/**
 * Gives the day on which the condition of the treaty was met, where it is known which it was: a date of the treaty that is stated may lead back
 * to several.
 *
 * @returns `undefined` where it is not met, or not known
 * @example dayMetOf(life) // '2001-10-18'
 */
export function dayMetOf(life: Pick<LifeOfParties, 'metOn' | 'treaty'>): CivilDate | undefined {
  assertArgument('dayMetOf', 'life', LIFE, life);
  const { metOn, treaty } = life;
  return treaty.finalClauses.entryIntoForce.known?.metFrom === undefined ? metOn : undefined;
}
