import type { CivilDate } from '../../calendar/civil-date.ts';
import { listUnknownFacts } from '../../condition/describe-condition.ts';
import type { Message } from '../../determination/messages/message.ts';
import type { Condition } from '../../treaty/treaty.ts';

/** What of a condition can be worked out, and what cannot. */
export interface KnownPart {
  /** Nothing where no part can be worked out. */
  readonly condition?: Condition;
  /** What of it cannot. */
  readonly leftOut: readonly Message[];
}

/**
 * Takes the part of a condition that can be worked out on a day. What is left out is a share without a table, of which nobody can
 * say here whose instruments reach it, and a part that turns on another treaty of which the facts are not known.
 *
 * @param condition as known on that day
 */
export function findKnownPart(condition: Condition, on: CivilDate): KnownPart {
  switch (condition.kind) {
    case 'share': {
      const { says, tables, reachedOn } = condition;
      if (tables.length > 0 || (reachedOn !== undefined && reachedOn.on <= on)) return { condition, leftOut: [] };
      return {
        leftOut: [{ code: 'gap.shares-unknown', values: { of: says, on } }],
      };
    }
    case 'all-of':
    case 'any-of': {
      const parts = condition.conditions.map((part) => findKnownPart(part, on));
      const conditions = parts.flatMap((part) => part.condition ?? []);
      const leftOut = parts.flatMap((part) => part.leftOut);
      return conditions.length === 0 ? { leftOut } : { condition: { ...condition, conditions }, leftOut };
    }
    case 'instruments':
    case 'named-states':
    case 'sum':
    case 'proportion-of-parties':
    case 'proportion-of-signatories':
    case 'treaty-in-force':
    case 'treaty-condition-met':
    case 'on-date': {
      const leftOut = listUnknownFacts(condition);
      return leftOut.length === 0 ? { condition, leftOut } : { leftOut };
    }
  }
}
