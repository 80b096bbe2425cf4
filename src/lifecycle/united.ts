import { DAY, OBJECT } from '../calendar/argument-shapes.ts';
import { assertArgument } from '../calendar/assert-argument.ts';
import type { CivilDate } from '../calendar/civil-date.ts';
import { isInSpan } from '../condition/party-spans.ts';
import { composeOpen } from '../determination/compose-open.ts';
import { latestDayOf } from '../determination/determination.ts';
import { findCeased } from '../participants/former-state.ts';
import type { ParticipantCode } from '../participants/participant-code.ts';
import type { ParticipationClause } from '../treaty/treaty.ts';
import { LIFE } from './argument-shapes.ts';
import type { LifeOfParties, ParticipantLife, United } from './life.ts';
import type { RecordEnd } from './record-end.ts';

/**
 * Lists the States formed by uniting for which a treaty may be in force because a State that united in them was a Party on its last day. None
 * that a participation of its own binds on that day. A denunciation of the predecessor runs on, and so does the treaty to its end.
 *
 * @see docs/legal-sources.md#participation
 */
export function listUnited(
  clause: ParticipationClause,
  participants: readonly ParticipantLife[],
  end: LifeOfParties['end'],
): readonly United[] {
  return participants.flatMap(({ participant: predecessor, participations, ceasedOn: from }): readonly United[] => {
    const bound = participations.find(({ partyUntil }) => from && partyUntil === from);
    const participant = bound && findCeased(predecessor, clause.participants)?.unitedIn;
    if (!from || !participant) return [];
    const own = participants.find((each) => each.participant === participant)?.participations ?? [];
    const [until] = [
      ...bound.notices.map(({ effect }) => latestDayOf(effect)),
      ...own.map(({ partyFrom, partyUntil }) => (partyUntil && partyUntil <= from ? undefined : partyFrom)),
      end?.on,
    ].sort();
    const question = { code: 'question.united', values: { participant, predecessor } } as const;
    const united = { participant, predecessor, from, answer: composeOpen<never>('VCSSRT 31', [question], []) };
    if (until === undefined) return [united];
    return until <= from ? [] : [{ ...united, until }];
  });
}

/** Finds why it is not known whether a State formed by uniting is a Party on a day. */
export function findUnited(
  { united }: Pick<LifeOfParties, 'united'>,
  participant: ParticipantCode,
  asOf: CivilDate,
): United | undefined {
  return united?.find((each) => each.participant === participant && isInSpan(each, asOf));
}

/**
 * Adds to what is said of a record for which State formed by uniting it is not known whether the treaty is in force, and from when on. Say it
 * beside every answer from such a record.
 *
 * @param recordEnd as `determineRecordEnd` gives it
 * @example addUnited({ says: [] }, life, civilDate('2002-01-18')) // { says: [] }
 * @see docs/legal-sources.md#participation
 */
export function addUnited(recordEnd: RecordEnd, life: LifeOfParties, asOf: CivilDate): RecordEnd {
  assertArgument('addUnited', 'recordEnd', OBJECT, recordEnd);
  assertArgument('addUnited', 'life', LIFE, life);
  assertArgument('addUnited', 'asOf', DAY, asOf);
  const open = life.united?.filter((each) => isInSpan(each, asOf)) ?? [];
  const says = open.map(({ participant, predecessor, from, answer: { article } }) => {
    return { code: 'record.united', values: { participant, predecessor, from, article } } as const;
  });
  return says.length === 0 ? recordEnd : { ...recordEnd, says: [...recordEnd.says, ...says] };
}
