import type { WhatIf } from '../../simulation.ts';
import type { Scenario } from '../input/read-scenarios.ts';
import { remedyOfSupposed } from '../output/remedy-of-supposed.ts';

/** Composes a scenario as plain JSON: what is supposed, what is refused, what changes. */
export function composeScenarioJson(
  { name, rowsLeftOut }: Pick<Scenario, 'name' | 'rowsLeftOut'>,
  { asOf, statusOn, supposed, refusals, remarks, changes, onOtherReadings, after }: WhatIf,
): unknown {
  const refused = refusals.map((refusal) => ({ ...refusal, remedy: remedyOfSupposed(refusal) }));
  const { entryIntoForce } = after;
  const others = onOtherReadings === undefined ? {} : { onOtherReadings };
  const left = rowsLeftOut === undefined ? {} : { rowsLeftOut };
  return {
    scenario: name,
    ...left,
    asOf,
    statusOn,
    supposed,
    refusals: refused,
    remarks,
    changes,
    ...others,
    entryIntoForce,
  };
}
