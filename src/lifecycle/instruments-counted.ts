import { DAY } from '../calendar/argument-shapes.ts';
import { assertArgument } from '../calendar/assert-argument.ts';
import type { CivilDate } from '../calendar/civil-date.ts';
import { listCountingOn } from '../condition/as-members.ts';
import type { CountedInstrument } from '../condition/counted-instrument.ts';
import { LIFE } from './argument-shapes.ts';
import type { LifeOfParties } from './life.ts';

/**
 * Lists the instruments that count towards entry into force on a day, those of the members of an organisation in the place of its own where
 * the clause counts it so.
 *
 * @param on inclusive
 * @example listInstrumentsCounted(life, civilDate('2001-10-18')).length // 10
 * @see docs/legal-sources.md#counting
 */
export function listInstrumentsCounted(life: LifeOfParties, on: CivilDate): readonly CountedInstrument[] {
  assertArgument('listInstrumentsCounted', 'life', LIFE, life);
  assertArgument('listInstrumentsCounted', 'on', DAY, on);
  const { treaty, countedInstruments } = life;
  return listCountingOn(treaty.finalClauses.entryIntoForce, countedInstruments, on).filter((each) => each.on <= on);
}
