import type { CivilDate } from '../../calendar/civil-date.ts';
import { asKnownOn } from '../../lifecycle/references.ts';
import type { Condition, FinalClauses } from '../../treaty/treaty.ts';

/**
 * Takes final clauses as they were known on a day, so that no forecast knows what came later: what another treaty's record gained,
 * a share that the depositary found reached, a new table of shares, a number of Parties.
 */
export function clausesKnownOn(clauses: FinalClauses, asOf: CivilDate): FinalClauses {
  const known = asKnownOn(clauses, asOf);
  const { entryIntoForce } = known;
  return {
    ...known,
    entryIntoForce: { ...entryIntoForce, condition: conditionKnownOn(entryIntoForce.condition, asOf) },
  };
}

function conditionKnownOn(condition: Condition, asOf: CivilDate): Condition {
  switch (condition.kind) {
    case 'share': {
      const { reachedOn, ...rest } = condition;
      const tables = condition.tables.filter(({ from }, at) => at === 0 || from === undefined || from <= asOf);
      const isKnown = reachedOn !== undefined && reachedOn.on <= asOf;
      return { ...rest, tables, ...(isKnown ? { reachedOn } : {}) };
    }
    case 'proportion-of-parties': {
      const { base } = condition;
      if (base.kind !== 'numbers') return condition;
      const numbers = base.numbers.filter(({ from }, at) => at === 0 || from <= asOf);
      return { ...condition, base: { ...base, numbers } };
    }
    case 'all-of':
    case 'any-of':
      return { ...condition, conditions: condition.conditions.map((part) => conditionKnownOn(part, asOf)) };
    default:
      return condition;
  }
}
