import type { CivilDate } from '../calendar/civil-date.ts';
import { assertNever } from '../determination/assert-never.ts';
import type { Condition, EntryIntoForceClause, FinalClauses, OtherTreatyFacts } from '../treaty/treaty.ts';

type BindsWith = NonNullable<EntryIntoForceClause['bindsWith']>;

/** A clause's reference to another treaty: its id, and what is known of it. */
export interface Reference {
  readonly treaty: string;
  readonly facts: OtherTreatyFacts;
  /** Of its Parties, where a part of them counts: those of each moment (`current`), or of one day. */
  readonly kind?: string;
  readonly on?: CivilDate;
}

/** Rewrites every reference to another treaty; gives back the same object where nothing changes. */
export function composeWithReferences(
  clauses: FinalClauses,
  map: <R extends Reference>(reference: R) => R,
): FinalClauses {
  const { entryIntoForce, denunciation } = clauses;
  const { condition, notBefore, bindsWith } = entryIntoForce;
  const newCondition = mapCondition(condition, map);
  const newNotBefore = notBefore === undefined ? undefined : map(notBefore);
  const newBindsWith = bindsWith === undefined ? undefined : mapEach(bindsWith, map);
  const { leavesWith } = denunciation;
  const newLeavesWith = leavesWith === undefined ? undefined : map(leavesWith);
  const isSame = newCondition === condition && newNotBefore === notBefore && newBindsWith === bindsWith;
  if (isSame && newLeavesWith === leavesWith) return clauses;
  return {
    ...clauses,
    entryIntoForce: {
      ...entryIntoForce,
      condition: newCondition,
      ...(newNotBefore === undefined ? {} : { notBefore: newNotBefore }),
      ...(newBindsWith === undefined ? {} : { bindsWith: newBindsWith }),
    },
    denunciation: newLeavesWith === undefined ? denunciation : { ...denunciation, leavesWith: newLeavesWith },
  };
}

/** Lists every reference to another treaty. */
export function listReferences(clauses: FinalClauses): readonly Reference[] {
  const references: Reference[] = [];
  composeWithReferences(clauses, (reference) => {
    references.push(reference);
    return reference;
  });
  return references;
}

function mapEach(bindsWith: BindsWith, map: <R extends Reference>(reference: R) => R): BindsWith {
  const anyOf = bindsWith.anyOf.map(map);
  return anyOf.every((each, at) => each === bindsWith.anyOf[at]) ? bindsWith : { ...bindsWith, anyOf };
}

function mapCondition(condition: Condition, map: <R extends Reference>(reference: R) => R): Condition {
  switch (condition.kind) {
    case 'treaty-in-force':
    case 'treaty-condition-met':
      return map(condition);
    case 'proportion-of-parties': {
      const { base } = condition;
      if (base.kind === 'numbers') return condition;
      const newBase = map(base);
      return newBase === base ? condition : { ...condition, base: newBase };
    }
    case 'all-of':
    case 'any-of': {
      const conditions = condition.conditions.map((part) => mapCondition(part, map));
      const isSame = conditions.every((part, index) => part === condition.conditions[index]);
      return isSame ? condition : { ...condition, conditions };
    }
    case 'instruments':
    case 'named-states':
    case 'share':
    case 'sum':
    case 'proportion-of-signatories':
    case 'on-date':
      return condition;
    default:
      return assertNever(condition);
  }
}
