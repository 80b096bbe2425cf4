import type { Register } from '../treaty/register.ts';
import type { FinalClauses } from '../treaty/treaty.ts';

/**
 * Checks if a record is a part of the acts, of which no number of Parties is drawn: it says that acts are missing; or the clauses state
 * the date of the treaty, and the record does not say that it is whole.
 *
 * @see docs/legal-sources.md#the-end-of-a-record
 */
export function isRecordInPart(
  { entryIntoForce }: Pick<FinalClauses, 'entryIntoForce'>,
  { completeness }: Pick<Register, 'completeness'>,
): boolean {
  if (completeness === undefined) return entryIntoForce.known !== undefined;
  return completeness.kind === 'partial' || completeness.kind === 'unread';
}
