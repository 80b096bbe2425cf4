import type { Scenario } from '../../../simulation.ts';
import { BadInput } from '../../bad-input.ts';
import { composeSeal } from './compose-seal.ts';
import { type FinishedResult, SIMULATE_AGAIN, START_ANEW } from './open-simulation-file.ts';

/** What a finished result must be in step with. */
export interface InStep {
  /** The file of results. */
  readonly path: string;
  readonly scenario: Scenario;
  /** The seal of the result above it, or that before the first. */
  readonly before: string;
  readonly isFirst: boolean;
  /** Simulates the scenario again, to its result without a seal. */
  readonly simulate: () => string;
}

/**
 * Asserts that a finished result is that of its scenario, and as it was written. Only where it is not is the scenario simulated again, to
 * tell a line that was altered from a scenario that is another now.
 *
 * @throws BadInput with the line, why it does not match, and what to do
 */
export function assertInStep({ result, seal, line }: FinishedResult, inStep: InStep): void {
  const { path, scenario, before } = inStep;
  if (seal === composeSeal(before, scenario, result)) return;
  throw new BadInput(`${path}:${line}: ${explain(seal, inStep)}`);
}

function explain(seal: string, { scenario, before, isFirst, simulate }: InStep): string {
  const isAltered = seal === composeSeal(before, scenario, simulate());
  if (isAltered) {
    return `this line has been altered: it is not the result of "${scenario.name}" for which its seal stands. Nothing was added. ${SIMULATE_AGAIN}`;
  }
  if (isFirst) {
    return `this result does not belong to "${scenario.name}": the results are of other scenarios, of another record, day or treaty, or of another version of this program, or this line has been altered. Nothing was added. ${START_ANEW}`;
  }
  return `the results above are right, and this one does not belong to "${scenario.name}": the scenarios are others from here on, or lines have been altered or removed. Nothing was added. ${SIMULATE_AGAIN}`;
}
