import { type CivilDate, FIRST_DAY } from '../calendar/civil-date.ts';
import type { Completeness, Missing, Register } from '../treaty/register.ts';
import type { FinalClauses } from '../treaty/treaty.ts';

/** Acts without which Parties are missing, or counted that have left. That others are missing changes no number of Parties. */
export const OF_PARTIES: readonly Missing['acts'][] = ['consents', 'denunciations', 'earlier-participations'];

/**
 * Finds the first day of which a record is a part, so that no number of Parties is drawn from it from then on: it says that acts are missing by
 * which States become Parties or leave; or the clauses state the date of the treaty, and the record does not say that it is whole.
 *
 * @returns `undefined` where it has the Parties of every day
 * @see docs/legal-sources.md#the-end-of-a-record
 */
export function findDayInPart(
  { entryIntoForce }: Pick<FinalClauses, 'entryIntoForce'>,
  { completeness }: Pick<Register, 'completeness'>,
): CivilDate | undefined {
  return completeness ? findDayLacking(completeness, OF_PARTIES) : entryIntoForce.known && FIRST_DAY;
}

/** Finds the first day from which a record lacks acts of some kinds; `undefined` where it has them all. */
export function findDayLacking(completeness: Completeness, kinds: readonly Missing['acts'][]): CivilDate | undefined {
  const missing = 'missing' in completeness ? completeness.missing : [];
  return missing.flatMap(({ acts, since = FIRST_DAY }) => (kinds.includes(acts) ? since : [])).sort()[0];
}
