import type { CivilDate } from '../calendar/civil-date.ts';
import { isInSpan } from '../condition/party-spans.ts';
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
  return clause.leavesWith !== undefined;
}

/**
 * Finds the day on which a Party left the treaty with which it leaves this one too; or its State, after its instrument and before this treaty
 * would bind it, unless it was back by then.
 *
 * @param partyFrom its first day as a Party to this one
 * @param depositedOn the day of its instrument; what it left by then does not matter
 * @returns `undefined` where it has not, or where the facts of the other treaty are not known
 * @see docs/legal-sources.md#leaving-another-treaty
 */
export function findLeftWith(
  clause: DenunciationClause,
  participant: ParticipantCode,
  partyFrom: CivilDate,
  depositedOn: CivilDate,
): LeftWith | undefined {
  if (clause.leavesWith?.facts.kind !== 'known') return undefined;
  const { article, treaty, facts } = clause.leavesWith;
  const { parties = [] } = facts;
  const isOwn = (span: (typeof parties)[number]): boolean => continuingStateOf(span.participant) === participant;
  // Few of its Parties have left it: whether they have is looked at first.
  const on = parties.find(
    (span) =>
      span.until !== undefined &&
      isOwn(span) &&
      (span.until > partyFrom ||
        (span.until > depositedOn && !parties.some((each) => isOwn(each) && isInSpan(each, partyFrom)))),
  )?.until;
  return on === undefined ? undefined : { on, article, treaty };
}
