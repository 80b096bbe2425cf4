import type { CivilDate } from '../calendar/civil-date.ts';
import { type Excluded, latestDayOf } from '../determination/determination.ts';
import type { LifeOfParties } from '../lifecycle/life.ts';

/**
 * Tells why nobody is bound on a day by a treaty that has ended by then.
 *
 * @returns `undefined` where the treaty has not ended by that day
 * @see docs/legal-sources.md#termination
 */
export function excludeAfterEnd({ end }: LifeOfParties, on: CivilDate): Excluded | undefined {
  if (end === undefined || on < end.on) return undefined;
  const reason = { code: 'reason.treaty-ended', values: { on: end.on } } as const;
  return { kind: 'excluded', article: end.article, reason, basis: [] };
}

/**
 * Checks if a treaty that ends because its Parties leave it goes on where a day makes one more Party: by the day on which too few would be left, and
 * as many are left with it as the treaty needs.
 *
 * @param from the first day as a Party
 * @param until the day by which it still has to have enough, inclusive: others may leave after that on which it would end
 * @see docs/legal-sources.md#termination
 */
export function isKeptInForce({ end, participants }: LifeOfParties, from: CivilDate, until: CivilDate): boolean {
  if (end?.because !== 'too-few-parties' || from > end.on) return false;
  const effects = participants.flatMap(({ participations }) =>
    participations.flatMap(({ endedOn, notices }) =>
      endedOn === undefined
        ? []
        : notices.flatMap(({ effect, revokedOn }) => (revokedOn ? [] : (latestDayOf(effect) ?? []))),
    ),
  );
  const leaveLater = effects.filter((on) => on > end.on && on <= until).length;
  return end.parties + 1 - leaveLater >= end.required;
}
