import type { CivilDate } from '../calendar/civil-date.ts';
import type { PartySpan } from '../condition/party-spans.ts';
import { findPredecessors } from '../participants/predecessors.ts';
import { articleOfSuccession } from '../participation/article-of-consent.ts';
import type { ConsentAct } from '../treaty/act.ts';
import type { ParticipantLife } from './life.ts';

/** Lists who is a Party from when to when, in order of code and of time. */
export function listPartySpans(participants: readonly ParticipantLife[]): readonly PartySpan[] {
  return participants.flatMap(({ participant, participations }) =>
    participations.flatMap(({ instrument, partyFrom, partyUntil }): readonly PartySpan[] => {
      if (partyFrom === undefined) return [];
      const span = { ...spanOf(participant, partyFrom, partyUntil), ...successionOf(instrument, partyFrom) };
      return [instrument.on > partyFrom ? { ...span, knownOn: instrument.on } : span];
    }),
  );
}

/** Lists who has consented to be bound from when to when, whether the treaty is in force for it or not. */
export function listConsentSpans(participants: readonly ParticipantLife[]): readonly PartySpan[] {
  return participants.flatMap(({ participant, participations, ceasedOn }) =>
    participations.map(({ instrument, withdrawnOn, partyFrom, partyUntil }) =>
      spanOf(participant, earlierOf(instrument.on, partyFrom), withdrawnOn ?? partyUntil ?? ceasedOn),
    ),
  );
}

/** Names the States to which the State of an instrument succeeds, where it does and they are known. */
function successionOf(instrument: ConsentAct, partyFrom: CivilDate): Pick<PartySpan, 'succeeds'> {
  const predecessors = findPredecessors(instrument.participant);
  if (instrument.kind !== 'succession' || predecessors === undefined) return {};
  // A Party from a later day than its date of succession, it is one from the day on which the treaty entered into force.
  return { succeeds: { states: predecessors.states, article: articleOfSuccession(instrument, partyFrom) } };
}

/** A succession reaches back: its State is taken to have consented from the date of succession. */
function earlierOf(on: CivilDate, partyFrom: CivilDate | undefined): CivilDate {
  return partyFrom !== undefined && partyFrom < on ? partyFrom : on;
}

function spanOf(participant: string, from: PartySpan['from'], until: PartySpan['until']): PartySpan {
  return until === undefined ? { participant, from } : { participant, from, until };
}
