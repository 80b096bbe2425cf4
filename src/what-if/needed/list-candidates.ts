import type { CivilDate } from '../../calendar/civil-date.ts';
import { isInGroup } from '../../condition/group.ts';
import { isSignatory } from '../../condition/signatories.ts';
import type { Life } from '../../lifecycle/life.ts';
import type { ParticipantCode } from '../../participants/participant-code.ts';
import { nameOfParticipant } from '../../participants/participant-name.ts';
import type { Condition, FinalClauses } from '../../treaty/treaty.ts';
import { listOrganisations, listPool } from '../list-pool.ts';

/**
 * Lists who can still deposit an instrument that counts, as a forecast does, those of the greatest shares first and then by name; with
 * the organisations whose instruments count.
 *
 * @param clauses as known on that day
 */
export function listCandidates(
  clauses: FinalClauses,
  { participants }: Pick<Life, 'participants'>,
  on: CivilDate,
): readonly ParticipantCode[] {
  const { condition } = clauses.entryIntoForce;
  return [...listPool(clauses, participants, on).flat(), ...listOrganisations(clauses, participants, on)]
    .map((code) => ({ code, weight: weightOf(condition, code, on), key: keyOf(nameOfParticipant(code)) }))
    .sort((a, b) => b.weight - a.weight || (a.key < b.key ? -1 : 1))
    .map(({ code }) => code);
}

/** A name as lists are ordered by it: accents and the size of letters aside. */
function keyOf(name: string): string {
  return name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

/** How much an instrument of a participant adds: its share, and more where it is named. */
function weightOf(condition: Condition, participant: ParticipantCode, on: CivilDate): number {
  switch (condition.kind) {
    case 'share': {
      const { tables } = condition;
      const table = tables.findLast(({ from }) => from === undefined || from <= on) ?? tables[0];
      return table === undefined ? 0 : (table.shares[participant] ?? 0) / table.total;
    }
    case 'sum': {
      const { tables, amount } = condition;
      const table = tables.findLast(({ from }) => from === undefined || from <= on) ?? tables[0];
      return (table?.amounts[participant] ?? 0) / amount.units;
    }
    case 'named-states':
      return condition.states.includes(participant) ? 1 : 0;
    case 'instruments':
      return condition.of !== undefined && isInGroup(condition.of, participant, on) ? 0.001 : 0;
    case 'all-of':
    case 'any-of':
      return condition.conditions.reduce((sum, part) => sum + weightOf(part, participant, on), 0);
    case 'proportion-of-signatories':
      return isSignatory(condition, participant, on) ? 0.001 : 0;
    case 'proportion-of-parties':
    case 'treaty-in-force':
    case 'treaty-condition-met':
    case 'on-date':
      return 0;
  }
}
