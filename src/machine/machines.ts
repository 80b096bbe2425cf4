import { assertArgument } from '../calendar/assert-argument.ts';
import type { CivilDate } from '../calendar/civil-date.ts';
import { type AmendmentDecider, defineAmendmentDecider } from '../lifecycle/deciders/amendment-decider.ts';
import { defineParticipantDecider, type ParticipantDecider } from '../lifecycle/deciders/participant-decider.ts';
import { defineTreatyDecider, type TreatyDecider } from '../lifecycle/deciders/treaty-decider.ts';
import { findWay, hasSeveralWays } from '../lifecycle/find-way.ts';
import { asKnownOn } from '../lifecycle/known-on.ts';
import { admitRecordAsOf } from '../lifecycle/record-as-of.ts';
import type { Act } from '../treaty/act.ts';
import { listProcedures } from '../treaty/amendment-procedure.ts';
import { TREATY } from '../treaty/argument-shapes.ts';
import type { FinalClauses, Treaty } from '../treaty/treaty.ts';
import { defineAmendmentMachine } from './amendment-machine.ts';
import { defineParticipationMachine } from './participation-machine.ts';
import { defineTreatyMachine } from './treaty-machine.ts';

/** Who decides, by the clauses of one treaty; the statecharts ask the same ones as the desk, so that an act is decided once. */
interface Deciders {
  readonly treaty: TreatyDecider;
  readonly participant: ParticipantDecider;
  readonly amendment: AmendmentDecider;
}

/** The statecharts of one treaty. */
export interface Machines {
  readonly clauses: FinalClauses;
  readonly deciders: Deciders;
  readonly treaty: ReturnType<typeof defineTreatyMachine>;
  readonly participation: ReturnType<typeof defineParticipationMachine>;
  /** Left out where the treaty has no procedure for amendments. */
  readonly amendment?: ReturnType<typeof defineAmendmentMachine>;
  /**
   * Gives the statecharts by the clauses as they were known on a day: the same ones where nothing of them came later. Where the treaty has
   * several ways into force, they are those by the one that governs by the acts.
   */
  readonly knownOn: (asOf: CivilDate, acts: readonly Act[]) => Machines;
}

/**
 * Defines the statecharts of a treaty: of itself, of a State's participation, and of an amendment.
 *
 * @example defineMachines(opCrcSc).treaty.id // 'treaty'
 * @see docs/architecture.md#the-statecharts
 */
export function defineMachines(treaty: Treaty): Machines {
  assertArgument('defineMachines', 'treaty', TREATY, treaty);
  const known = new Map<string, Machines>();
  const hasWays = hasSeveralWays(treaty);
  const knownOn = (asOf: CivilDate, acts: readonly Act[]): Machines => {
    const governed = hasWays ? findWay(treaty, admitRecordAsOf({ acts }, asOf), asOf, asOf).treaty : treaty;
    const clauses = asKnownOn(governed.finalClauses, asOf);
    if (clauses === treaty.finalClauses) return whole;
    const content = JSON.stringify(clauses);
    const machines = known.get(content) ?? defineByClauses(clauses, knownOn);
    // Days come one after another: what was known before the last of them is not asked for again.
    known.clear();
    known.set(content, machines);
    return machines;
  };
  const whole = defineByClauses(treaty.finalClauses, knownOn);
  return whole;
}

function defineByClauses(clauses: FinalClauses, knownOn: Machines['knownOn']): Machines {
  const { amendment } = clauses;
  const deciders: Deciders = {
    treaty: defineTreatyDecider(clauses),
    participant: defineParticipantDecider(clauses),
    amendment: defineAmendmentDecider(amendment, clauses.entryIntoForce.known?.inForceOn),
  };
  const machines = {
    clauses,
    deciders,
    treaty: defineTreatyMachine(clauses, deciders.treaty),
    participation: defineParticipationMachine(deciders.participant),
    knownOn,
  };
  const procedures = listProcedures(amendment);
  return procedures.length > 0
    ? { ...machines, amendment: defineAmendmentMachine(procedures, deciders.amendment) }
    : machines;
}
