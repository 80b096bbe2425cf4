import { type CivilDate, civilDate } from '../calendar/civil-date.ts';
import type { Condition } from '../treaty/treaty.ts';
import { listUnknownFacts } from './describe-condition.ts';
import { beginTally } from './tally.ts';

type Part = Exclude<Condition, { readonly kind: 'all-of' | 'any-of' }>;

/** The day on which a fact that is not known is supposed to have been so. */
export const LONG_AGO: CivilDate = civilDate('1800-01-01');

const FROM_THE_FIRST: Condition = { kind: 'on-date', on: LONG_AGO };

/** Puts another part in the place of each part of a condition. */
function mapParts(condition: Condition, map: (part: Part) => Condition): Condition {
  if (condition.kind !== 'all-of' && condition.kind !== 'any-of') return map(condition);
  return { ...condition, conditions: condition.conditions.map((part) => mapParts(part, map)) };
}

/**
 * Finds what on a day no deposit could bring about: the parts of a condition that wait for a day, or for another treaty, where these
 * parts alone keep it from being met.
 */
export function isBeyondDeposits(condition: Condition, on: CivilDate): boolean {
  return !beginTally(mapParts(condition, supposeDeposited)).isMet(on);
}

/** Takes a part that instruments can fulfil as met from the first. */
function supposeDeposited(part: Part): Condition {
  switch (part.kind) {
    case 'treaty-in-force':
    case 'treaty-condition-met':
    case 'on-date':
      return part;
    case 'share':
      if (part.tables.length > 0) return FROM_THE_FIRST;
      return part.reachedOn === undefined ? part : { kind: 'on-date', on: part.reachedOn.on };
    default:
      return FROM_THE_FIRST;
  }
}

/** Takes every part whose facts are not known as met from the first: the earliest that the rest allows. */
export function supposeKnown(condition: Condition): Condition {
  return mapParts(condition, (part) => (listUnknownFacts(part).length === 0 ? part : FROM_THE_FIRST));
}

/** Takes every share that only the depositary can find reached as reached: deposits bring that about, though not known whose. */
export function supposeFound(condition: Condition): Condition {
  return mapParts(condition, (part) => (part.kind === 'share' && part.tables.length === 0 ? FROM_THE_FIRST : part));
}

/** Takes what is awaited of other treaties as there from the first. */
export function supposeOthers(condition: Condition): Condition {
  return mapParts(condition, (part) => (findOther(part) === undefined ? part : FROM_THE_FIRST));
}

/** Lists the other treaties of which a condition waits for something that has not come about, or of which that is not known. */
export function listOthersAwaited(condition: Condition): readonly string[] {
  if (condition.kind === 'all-of' || condition.kind === 'any-of')
    return condition.conditions.flatMap(listOthersAwaited);
  const other = findOther(condition);
  return other === undefined ? [] : [other];
}

function findOther(part: Part): string | undefined {
  if (part.kind !== 'treaty-in-force' && part.kind !== 'treaty-condition-met') return undefined;
  const { facts } = part;
  if (facts.kind === 'unknown') return part.treaty;
  const day = part.kind === 'treaty-in-force' ? facts.inForceOn : facts.metOn;
  return day === undefined ? part.treaty : undefined;
}
