import { type CivilDate, civilDate } from '../../calendar/civil-date.ts';
import type { Determination } from '../../determination/determination.ts';
import { composeLifeSupposing } from '../../lifecycle/compose-life.ts';
import { listParties } from '../../lifecycle/parties-on.ts';
import type { Refusal } from '../../participation/refusal.ts';
import type { Act } from '../../treaty/act.ts';
import type { Register } from '../../treaty/register.ts';
import type { Treaty } from '../../treaty/treaty.ts';

/** What becomes of a treaty if acts are done that its record does not hold. */
export interface ScenarioOutcome {
  /** The day of the last act supposed, or that of which the record is taken where that is later. */
  readonly on: CivilDate;
  readonly entryIntoForce: Determination<CivilDate>;
  /** The day on which the condition for entry into force was met; left out where it is not. */
  readonly metOn?: CivilDate;
  /** How many Parties there are once all has come about that follows from what was done. */
  readonly parties: number;
  readonly amendments: readonly { readonly id: string; readonly entryIntoForce: Determination<CivilDate> }[];
  /** Those of the acts supposed that the law would refuse. */
  readonly refusals: readonly Refusal[];
}

/** The last day of the calendar. */
const LAST_DAY = civilDate('9999-12-31');

/**
 * Simulates a scenario: the same as `composeWhatIf`, without the comparison with the record, for running many of them.
 *
 * @param supposed in any order
 * @param asOf the record as it stood at the end of that day
 * @example simulateScenario(opCrcSc, opCrcScRegister, [], civilDate('2001-10-03')).entryIntoForce.kind // 'pending'
 */
export function simulateScenario(
  treaty: Treaty,
  register: Pick<Register, 'acts'>,
  supposed: readonly Act[],
  asOf: CivilDate,
): ScenarioOutcome {
  const life = composeLifeSupposing(treaty, register, supposed, asOf);
  const on = supposed.reduce((last, act) => (act.on > last ? act.on : last), asOf);
  const isSupposed = new Set<Act>(supposed);
  const { entryIntoForce, metOn } = life;
  return {
    on,
    entryIntoForce,
    ...(metOn === undefined ? {} : { metOn }),
    parties: listParties(life, LAST_DAY).length,
    amendments: life.amendments.map((each) => ({ id: each.record.id, entryIntoForce: each.entryIntoForce })),
    refusals: life.refusals.filter(({ act }) => isSupposed.has(act)),
  };
}
