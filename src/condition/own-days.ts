import type { CivilDate } from '../calendar/civil-date.ts';
import { assertNever } from '../determination/assert-never.ts';
import type { AssumedCondition } from './assumed-condition.ts';
import { listDaysOfGroup } from './group.ts';
import { listSigned } from './signatories.ts';

/**
 * Lists the days on which a condition can come to be met without an instrument: a new table of shares, a Party to another
 * treaty that leaves or joins, another treaty in force, a day of its own.
 */
export function listOwnDays(condition: AssumedCondition): readonly CivilDate[] {
  switch (condition.kind) {
    case 'instruments':
      return condition.of === undefined ? [] : listDaysOfGroup(condition.of);
    case 'named-states':
    case 'met-from-the-first':
      return [];
    case 'share':
      return [...condition.tables.flatMap(({ from }) => from ?? []), ...listIf(condition.reachedOn?.on)];
    case 'sum':
      return condition.tables.flatMap(({ from }) => from ?? []);
    case 'proportion-of-parties': {
      const { base } = condition;
      if (base.kind === 'numbers') return base.numbers.map(({ from }) => from);
      if (base.kind === 'on-a-day') return [base.on];
      const parties = base.facts.kind === 'unknown' ? [] : (base.facts.parties ?? []);
      return parties.flatMap(({ from, until }) => (until === undefined ? [from] : [from, until]));
    }
    case 'proportion-of-signatories':
      return (listSigned(condition) ?? []).map(({ on }) => on);
    case 'treaty-in-force':
      return condition.facts.kind === 'known' ? listIf(condition.facts.inForceOn) : [];
    case 'treaty-condition-met':
      return condition.facts.kind === 'known' ? listIf(condition.facts.metOn) : [];
    case 'on-date':
      return [condition.on];
    case 'all-of':
    case 'any-of':
      return condition.conditions.flatMap(listOwnDays);
    default:
      return assertNever(condition);
  }
}

function listIf(day: CivilDate | undefined): readonly CivilDate[] {
  return day === undefined ? [] : [day];
}
