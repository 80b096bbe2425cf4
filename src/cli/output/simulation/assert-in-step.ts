import type { Scenario } from '../../../simulation.ts';
import type { CommandMessage } from '../../../wording/command-wording.ts';
import type { Language } from '../../../wording.ts';
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
  /** Finds the language in which the result was written, where it is another and everything else is as now. */
  readonly findLanguage: () => Language | undefined;
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
  throw new BadInput(explain(seal, { file: path, line }, inStep));
}

/** Where a line stands. */
interface Place {
  readonly file: string;
  readonly line: number;
}

function explain(seal: string, place: Place, inStep: InStep): CommandMessage {
  const { scenario, before, isFirst, simulate } = inStep;
  const values = { ...place, scenario: scenario.name };
  const isAltered = seal === composeSeal(before, scenario, simulate());
  if (isAltered) return { code: 'usage.results-altered', values: { ...values, remedy: SIMULATE_AGAIN } };
  if (!isFirst) return { code: 'usage.results-of-others-from-here', values: { ...values, remedy: SIMULATE_AGAIN } };
  const written = inStep.findLanguage();
  return written === undefined
    ? { code: 'usage.results-of-others', values: { ...values, remedy: START_ANEW } }
    : { code: 'usage.results-in-other-language', values: { ...place, written } };
}
