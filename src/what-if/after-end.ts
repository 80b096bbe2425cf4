import type { CivilDate } from '../calendar/civil-date.ts';
import type { Excluded } from '../determination/determination.ts';
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
