import type { CivilDate } from '../calendar/civil-date.ts';
import { continuingStateOf } from '../participants/former-state.ts';
import type { ParticipantCode } from '../participants/participant-code.ts';
import type { DenunciationClause } from '../treaty/treaty.ts';

/** The day on which a Party left another treaty, and this one with it. */
export interface LeftWith {
  readonly on: CivilDate;
  readonly article: string;
  readonly treaty: string;
}

/** Checks if who leaves another treaty leaves this one too. */
export function isLeftWithOther(clause: DenunciationClause): boolean {
  return clause.kind === 'permitted' && clause.leavesWith !== undefined;
}

/**
 * Finds the day on which a Party left the treaty with which it leaves this one too.
 *
 * @param partyFrom its first day as a Party to this one; what it left before does not matter
 * @returns `undefined` where it has not, or where the facts of the other treaty are not known
 * @see docs/legal-sources.md#leaving-another-treaty
 */
export function findLeftWith(
  clause: DenunciationClause,
  participant: ParticipantCode,
  partyFrom: CivilDate,
): LeftWith | undefined {
  if (clause.kind !== 'permitted' || clause.leavesWith?.facts.kind !== 'known') return undefined;
  const { article, treaty, facts } = clause.leavesWith;
  // Few of its Parties have left it: their days are looked at first.
  const on = facts.parties?.find(
    (span) => span.until !== undefined && span.until > partyFrom && continuingStateOf(span.participant) === participant,
  )?.until;
  return on === undefined ? undefined : { on, article, treaty };
}
