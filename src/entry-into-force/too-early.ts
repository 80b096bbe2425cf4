import { DAY } from '../calendar/argument-shapes.ts';
import { assertArgument } from '../calendar/assert-argument.ts';
import type { CivilDate } from '../calendar/civil-date.ts';
import { latestStartBy } from '../calendar/latest-start.ts';
import { countLeastInstruments } from '../condition/count.ts';
import { TREATY } from '../treaty/argument-shapes.ts';
import type { Treaty } from '../treaty/treaty.ts';

/**
 * Finds why a treaty cannot be in force on a day: it is before its adoption (`adoption`) or before a day that its clause names (`clause`), or
 * its condition asks for instruments and would have been met before anybody could deposit one (`opening`).
 *
 * @returns `undefined` where nothing excludes the day; of a treaty with several ways into force the adoption alone is asked
 * @example findWhyTooEarly(opCrcSc, civilDate('2000-08-24')) // 'opening'
 * @see docs/legal-sources.md#entry-into-force
 */
export function findWhyTooEarly(treaty: Treaty, inForceOn: CivilDate): 'adoption' | 'clause' | 'opening' | undefined {
  assertArgument('findWhyTooEarly', 'treaty', TREATY, treaty);
  assertArgument('findWhyTooEarly', 'inForceOn', DAY, inForceOn);
  if (inForceOn < treaty.adoptedOn) return 'adoption';
  const { entryIntoForce, participation } = treaty.finalClauses;
  const { alternatives, condition, delay } = entryIntoForce;
  if (alternatives !== undefined) return undefined;
  const start = latestStartBy(delay, inForceOn);
  if (start.kind === 'none') return 'clause';
  return start.date < participation.signature.opensOn && countLeastInstruments(condition) > 0 ? 'opening' : undefined;
}
