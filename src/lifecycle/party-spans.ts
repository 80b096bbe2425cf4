import type { PartySpan } from '../participation/party-spans.ts';
import type { ParticipantLife } from './life.ts';

/** Lists who is a Party from when to when, in order of code and of time. */
export function listPartySpans(participants: readonly ParticipantLife[]): readonly PartySpan[] {
  return participants.flatMap(({ participant, participations }) =>
    participations.flatMap(({ partyFrom, partyUntil }): readonly PartySpan[] =>
      partyFrom === undefined ? [] : [spanOf(participant, partyFrom, partyUntil)],
    ),
  );
}

/** Lists who has consented to be bound from when to when, whether the treaty is in force for it or not. */
export function listConsentSpans(participants: readonly ParticipantLife[]): readonly PartySpan[] {
  return participants.flatMap(({ participant, participations, ceasedOn }) =>
    participations.map(({ instrument, withdrawnOn, partyUntil }) =>
      spanOf(participant, instrument.on, withdrawnOn ?? partyUntil ?? ceasedOn),
    ),
  );
}

function spanOf(participant: string, from: PartySpan['from'], until: PartySpan['until']): PartySpan {
  return until === undefined ? { participant, from } : { participant, from, until };
}
