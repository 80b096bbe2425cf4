import type { Treaty } from '../treaty/treaty.ts';
import { defineAmendmentMachine } from './amendment-machine.ts';
import { defineParticipationMachine } from './participation-machine.ts';
import { defineTreatyMachine } from './treaty-machine.ts';

/** The statecharts of one treaty. */
export interface Machines {
  readonly clauses: Treaty['finalClauses'];
  readonly treaty: ReturnType<typeof defineTreatyMachine>;
  readonly participation: ReturnType<typeof defineParticipationMachine>;
  /** Left out where the treaty has no procedure for amendments. */
  readonly amendment?: ReturnType<typeof defineAmendmentMachine>;
}

/**
 * Defines the statecharts of a treaty: of itself, of a State's participation, and of an amendment.
 *
 * @example defineMachines(opCrcSc).treaty.id // 'treaty'
 * @see docs/architecture.md#the-statecharts
 */
export function defineMachines({ finalClauses: clauses }: Treaty): Machines {
  const machines = {
    clauses,
    treaty: defineTreatyMachine(clauses),
    participation: defineParticipationMachine(clauses),
  };
  const { amendment } = clauses;
  return amendment !== undefined && amendment.kind !== 'not-provided'
    ? { ...machines, amendment: defineAmendmentMachine(amendment) }
    : machines;
}
