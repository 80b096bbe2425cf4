import type { CivilDate } from '../calendar/civil-date.ts';
import type { Determination, Excluded, Pending } from '../determination/determination.ts';
import type { CodeOf, Message } from '../determination/messages/message.ts';
import { findParticipation } from '../lifecycle/compose-further.ts';
import { composeIfNotKnown } from '../lifecycle/if-not-known.ts';
import type { LifeOfParties, ParticipationLife } from '../lifecycle/life.ts';
import type { ParticipantCode } from '../participants/participant-code.ts';

/** A participation that binds its State, from a day that is known. */
export type BoundParticipation = ParticipationLife & Required<Pick<ParticipationLife, 'partyFrom'>>;

/** Of a State, the participation of a day, as the record has it; or why there is none that binds it. */
export type BoundBy =
  | { readonly kind: 'bound'; readonly state: BoundParticipation }
  | Exclude<Determination<CivilDate>, { readonly kind: 'determined' }>;

/** Determines by which participation a treaty binds a State that has not left by a day, be it from a later day; or why it does not. */
export function determineBoundBy(life: LifeOfParties, participant: ParticipantCode, by: CivilDate): BoundBy {
  const { article } = life.treaty.finalClauses.entryIntoForce;
  const state = findParticipation(life.participants, { participant, on: by });
  if (state === undefined) {
    const notKnown = composeIfNotKnown(life, participant, by, article);
    if (notKnown !== undefined) return notKnown;
    const own = life.participants.find((each) => each.participant === participant);
    const hasLeft = own?.participations.some(({ partyUntil }) => partyUntil !== undefined) === true;
    return hasLeft ? excludeNoParty(article, participant, by) : awaitInstrument(article, participant);
  }
  const { entryIntoForce, partyFrom } = state;
  if (partyFrom !== undefined) return { kind: 'bound', state: { ...state, partyFrom } };
  return entryIntoForce.kind === 'determined' ? excludeNoParty(article, participant, by) : entryIntoForce;
}

function excludeNoParty(article: string, participant: ParticipantCode, on: CivilDate): Excluded {
  return {
    kind: 'excluded',
    article,
    reason: { code: 'reason.not-a-party-on', values: { participant, on } },
    basis: [],
  };
}

function awaitInstrument(article: string, participant: ParticipantCode): Pending {
  return {
    kind: 'pending',
    article,
    awaits: [{ article, code: 'awaited.instrument-of', values: { participant } }],
    basis: [],
  };
}

/** Another first day of a State as a Party, and on which reading, or under which condition. */
export interface OtherFirstDay {
  readonly where: Message<CodeOf<'where'>>;
  readonly state: BoundParticipation;
}

/** Lists a participation as it would be from each other first day: on the readings that do not prevail, and by the other answers to an open question. */
export function listOtherFirstDays(state: BoundParticipation): readonly OtherFirstDay[] {
  const { entryIntoForce } = state;
  const from = (value: CivilDate): BoundParticipation => {
    const { article, basis } = entryIntoForce;
    const own = { kind: 'determined', value, article, monthEndMattered: false, basis } as const;
    return { ...state, entryIntoForce: own, partyFrom: value };
  };
  if (entryIntoForce.kind === 'determined') {
    const others = entryIntoForce.readings?.filter(({ value }) => value !== entryIntoForce.value) ?? [];
    return others.map(({ title, value }) => {
      return { where: { code: 'where.other-reading', values: { title } }, state: from(value) };
    });
  }
  if (entryIntoForce.kind !== 'indeterminate') return [];
  const others = entryIntoForce.candidates.filter(({ value }) => value !== state.partyFrom);
  return others.map(({ value, if: condition }) => {
    return { where: { code: 'where.condition', values: { if: condition } }, state: from(value) };
  });
}
