import type { CivilDate } from '../calendar/civil-date.ts';
import { findLatestDay } from '../determination/determination.ts';
import { determineDelay } from '../determination/determine-delay.ts';
import type { AmendableTreaty } from './amendment-case.ts';

/** The first day on which an amendment can be proposed, and the article that says so. */
export interface FirstDayToPropose {
  readonly on: CivilDate;
  readonly article: string;
}

/**
 * Finds the first day on which an amendment can be proposed, where the clause asks for a time after the entry into force of the
 * treaty: the same-numbered day; where the clause refuses to choose a day that the month does not have, the earliest it can be.
 *
 * @returns `undefined` where the clause asks for none, and before the treaty is in force
 * @see docs/legal-sources.md#amendments
 */
export function findFirstDayToPropose({
  clause,
  parties,
  inForceOn: stated,
}: AmendableTreaty): FirstDayToPropose | undefined {
  const { notBefore } = clause.proposal;
  if (notBefore === undefined) return undefined;
  // No State is bound before the treaty is in force: the first Party is one from that day.
  const inForceOn = stated ?? parties.map(({ from }) => from).sort()[0];
  if (inForceOn === undefined) return undefined;
  const { article, period, monthEnd } = notBefore;
  const day = determineDelay(article, { form: 'period-after', period, monthEnd }, inForceOn, []);
  const days = day.kind === 'indeterminate' ? day.candidates.map(({ value }) => value).sort() : [findLatestDay(day)];
  const [on] = days;
  return on === undefined ? undefined : { on, article };
}
