import type { CivilDate } from '../calendar/civil-date.ts';
import { countLeastInstruments } from '../condition/count.ts';
import { isInSpan, knownFrom } from '../condition/party-spans.ts';
import type { Refusal } from '../participation/refusal.ts';
import type { ParticipationAct } from '../treaty/act.ts';
import type { FinalClauses } from '../treaty/treaty.ts';
import type { ParticipantLife, ParticipationLife, TreatyEnd } from './life.ts';
import { listPartySpans } from './party-spans.ts';

/**
 * Finds the day on which a treaty ends because its Parties have left: the first on which a denunciation takes effect that leaves fewer
 * than the clause asks for or, whatever the clauses say, nobody. That a State ceases to exist ends no treaty.
 *
 * A treaty that a single instrument brings into force binds one Party alone, and goes on without any.
 *
 * @param participants as they stand if the treaty does not end
 * @see docs/legal-sources.md#termination
 */
export function findTreatyEnd(
  { termination, entryIntoForce }: FinalClauses,
  participants: readonly ParticipantLife[],
): TreatyEnd | undefined {
  const days = listDaysOfLeaving(participants);
  if (days.length === 0) return undefined;
  const spans = listPartySpans(participants);
  const needsSeveral = countLeastInstruments(entryIntoForce.condition) > 1;
  for (const on of days) {
    const parties = spans.filter((span) => knownFrom(span) <= on && isInSpan(span, on)).length;
    if (termination !== undefined && parties < termination.fewerThan) {
      return { on, article: termination.article, parties, required: termination.fewerThan };
    }
    if (parties === 0 && needsSeveral) return { on, article: 'VCLT 2(1)(a)', parties, required: 1 };
  }
  return undefined;
}

/** Lists the days on which a Party leaves by its own act, in order. */
function listDaysOfLeaving(participants: readonly ParticipantLife[]): readonly CivilDate[] {
  const days = participants.flatMap(({ participations, ceasedOn }) =>
    participations.flatMap(({ partyUntil }) =>
      partyUntil === undefined || partyUntil === ceasedOn ? [] : [partyUntil],
    ),
  );
  return days.length === 0 ? days : [...new Set(days)].sort();
}

/** Takes a participant as it stands under a treaty that ends on a day: nobody is bound from that day on. */
export function composeEnded(own: ParticipantLife, end: Pick<TreatyEnd, 'on' | 'article'>): ParticipantLife {
  const participations = own.participations.map((each) => endParticipation(each, end));
  const isSame = participations.every((each, index) => each === own.participations[index]);
  return isSame ? own : { ...own, participations };
}

function endParticipation(
  own: ParticipationLife,
  { on, article }: Pick<TreatyEnd, 'on' | 'article'>,
): ParticipationLife {
  const { partyFrom, partyUntil, entryIntoForce } = own;
  if (entryIntoForce.kind === 'excluded' || (partyUntil !== undefined && partyUntil <= on)) return own;
  if (partyFrom !== undefined && partyFrom < on) return { ...own, partyUntil: on, endedOn: on };
  const { instrument, notices } = own;
  const reason = { code: 'reason.treaty-ended', values: { on } } as const;
  const excluded = { kind: 'excluded', article, reason, basis: entryIntoForce.basis } as const;
  return { instrument, notices, entryIntoForce: excluded, endedOn: on };
}

/** Refuses an act of participation that is done once the treaty has ended. */
export function refuseAfterTreaty(act: ParticipationAct, { on, article }: Pick<TreatyEnd, 'on' | 'article'>): Refusal {
  return {
    act,
    article,
    code: 'treaty-has-ended',
    reason: { code: 'reason.treaty-ended', values: { on } },
    remedy: { code: 'remedy.check-participant-and-date', values: {} },
  };
}
