import { type CivilDate, LAST_DAY } from '../calendar/civil-date.ts';
import { civilDateOf, dayAfter, FIRST_DAY } from '../calendar/day-number.ts';
import { continuingStateOf } from '../participants/former-state.ts';
import type { EntryIntoForceClause, OtherTreatyFacts } from '../treaty/treaty.ts';
import type { RowOf } from './tables.ts';

type BindsWith = EntryIntoForceClause['bindsWith'];

/** Lists from when to when another treaty binds whom, of those without which the treaty binds nobody. */
export function composeBoundRows(treaty: string, bindsWith: BindsWith): readonly RowOf<'bound_with'>[] {
  return (bindsWith?.anyOf ?? []).flatMap(({ facts }) => {
    if (facts.kind === 'unknown') return [];
    return (facts.parties ?? []).map(({ participant, from, reachesBackTo = from, until }) => ({
      treaty,
      participant: continuingStateOf(participant),
      from_day: reachesBackTo,
      until_day: until ?? null,
    }));
  });
}

/** Finds the first day from which it is not known of everybody whom another of these treaties binds; `undefined` where it is known of every day. */
export function findBoundUnknownFrom(bindsWith: BindsWith): CivilDate | undefined {
  const [first] = (bindsWith?.anyOf ?? []).flatMap(({ facts }) => findUnknownFrom(facts) ?? []).sort();
  return first;
}

function findUnknownFrom(facts: OtherTreatyFacts): CivilDate | undefined {
  if (facts.kind === 'unknown') return civilDateOf(FIRST_DAY);
  if (facts.parties === undefined) return facts.inForceOn;
  const { partiesKnownUntil } = facts;
  return partiesKnownUntil === undefined || partiesKnownUntil === LAST_DAY ? undefined : dayAfter(partiesKnownUntil);
}
