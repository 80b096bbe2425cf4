import type { CivilDate } from '../calendar/civil-date.ts';
import { dayBefore } from '../calendar/day-number.ts';
import type { BindsWithClause } from '../entry-into-force/other-binding.ts';
import { continuingStateOf } from '../participants/former-state.ts';
import type { ParticipantCode } from '../participants/participant-code.ts';

/** The last day by another on which another treaty binds a State, by what is known of its Parties. */
export type LastBoundWith =
  | { readonly kind: 'bound'; readonly on: CivilDate; readonly since: CivilDate; readonly treaty: string }
  /** It binds it on no day by then; only from a later day, where one is known. */
  | { readonly kind: 'not-yet'; readonly from?: { readonly on: CivilDate; readonly treaty: string } }
  | { readonly kind: 'not-known' };

/**
 * Finds the last day, by another and inclusive, on which one of the treaties binds a State without which this one does not.
 *
 * @returns `not-known` where the Parties of one are not known, or not until that day, and none of the others binds it on that very day
 * @see docs/legal-sources.md#bound-with-another-treaty
 */
export function findLastBoundWith(
  { anyOf }: BindsWithClause,
  participant: ParticipantCode,
  by: CivilDate,
): LastBoundWith {
  const spans = anyOf.flatMap(({ treaty, facts }) => {
    const parties = facts.kind === 'known' ? (facts.parties ?? []) : [];
    return parties
      .filter((each) => continuingStateOf(each.participant) === participant)
      .map(({ from, reachesBackTo: since = from, until }) => ({ treaty, since, until }));
  });
  const bound = spans.flatMap(({ treaty, since, until }) => {
    const on = until === undefined || until > by ? by : dayBefore(until);
    return on === undefined || since > on ? [] : [{ kind: 'bound', on, since, treaty } as const];
  });
  const last = bound.sort((one, other) => (one.on < other.on ? 1 : -1))[0];
  const isKnown = anyOf.every(({ facts }) => {
    if (facts.kind === 'unknown' || facts.parties === undefined) return false;
    return facts.partiesKnownUntil === undefined || by <= facts.partiesKnownUntil;
  });
  if (last !== undefined && (isKnown || last.on === by)) return last;
  if (!isKnown) return { kind: 'not-known' };
  const next = spans.filter(({ since }) => since > by).sort((one, other) => (one.since < other.since ? -1 : 1))[0];
  return next === undefined ? { kind: 'not-yet' } : { kind: 'not-yet', from: { on: next.since, treaty: next.treaty } };
}
