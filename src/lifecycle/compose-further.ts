import type { ParticipationAct } from '../treaty/act.ts';
import type { ParticipationClause } from '../treaty/treaty.ts';
import type { ParticipantLife, ParticipationLife, ProvisionalApplication } from './life.ts';

const INTENTION = 'intention-not-to-become-party' satisfies ParticipationAct['kind'];

/**
 * Composes who applies the treaty before it is in force for it: from the notification to its first day as a Party,
 * or to the day on which it notifies that it does not intend to become one (VCLT 25(2)).
 *
 * @see docs/legal-sources.md#participation
 */
export function composeProvisional(
  { provisionalApplication: clause }: ParticipationClause,
  recorded: readonly ParticipationAct[],
  participants: readonly ParticipantLife[],
): readonly ProvisionalApplication[] {
  if (clause === undefined) return [];
  return recorded.flatMap((act): readonly ProvisionalApplication[] => {
    if (act.kind !== 'provisional-application') return [];
    const { participant } = act;
    const until = findParticipation(participants, act)?.partyFrom;
    if (until !== undefined && until <= act.on) return [];
    const notice = recorded.find(
      ({ kind, participant: by, on }) => kind === INTENTION && by === participant && on >= act.on,
    )?.on;
    const since = { participant, article: clause.article, from: act.on };
    if (notice !== undefined && (until === undefined || notice < until)) {
      return [{ ...since, until: notice, endedBy: 'notice' }];
    }
    return [until === undefined ? since : { ...since, until }];
  });
}

/** Finds the participation to which an act belongs: the one that has not ended by then, the first of them. */
export function findParticipation(
  participants: readonly ParticipantLife[],
  { participant, on }: Pick<ParticipationAct, 'participant' | 'on'>,
): ParticipationLife | undefined {
  const own = participants.find((each) => each.participant === participant);
  return own?.participations.find(
    ({ withdrawnOn, partyUntil }) => withdrawnOn === undefined && (partyUntil === undefined || on < partyUntil),
  );
}
