import type { Condition } from '../treaty/treaty.ts';

/** A condition of which some parts are assumed to have been met from the first, before any day that is known. */
export type AssumedCondition =
  | Part
  | typeof MET_FROM_THE_FIRST
  | { readonly kind: 'all-of'; readonly conditions: readonly AssumedCondition[] }
  | { readonly kind: 'any-of'; readonly conditions: readonly AssumedCondition[] };

/** A part of a condition that has no parts of its own. */
export type Part = Exclude<Condition, { readonly kind: 'all-of' | 'any-of' }>;

/** A part that is assumed to have been met before any day that is known. */
export const MET_FROM_THE_FIRST = { kind: 'met-from-the-first' } as const;

/** Puts what is assumed of each part of a condition in its place. */
export function assumeOfEach(condition: AssumedCondition, assume: (part: Part) => AssumedCondition): AssumedCondition {
  if (condition.kind === 'met-from-the-first') return condition;
  if (condition.kind !== 'all-of' && condition.kind !== 'any-of') return assume(condition);
  return { ...condition, conditions: condition.conditions.map((part) => assumeOfEach(part, assume)) };
}
