import { DAY, OBJECT } from '../calendar/argument-shapes.ts';
import { assertArgument } from '../calendar/assert-argument.ts';
import { type CivilDate, LAST_DAY } from '../calendar/civil-date.ts';
import { isInSpan } from '../condition/party-spans.ts';
import { assertNever } from '../determination/assert-never.ts';
import { composeOpen } from '../determination/compose-open.ts';
import type { Indeterminate } from '../determination/determination.ts';
import type { ParticipantCode } from '../participants/participant-code.ts';
import type { FinalClauses } from '../treaty/treaty.ts';
import { LIFE } from './argument-shapes.ts';
import { listCountedThrough } from './counted-through.ts';
import type { LifeOfParties, ParticipantLife, PerhapsBound } from './life.ts';
import type { RecordEnd } from './record-end.ts';
import { listUnited } from './united.ts';

/**
 * Lists of whom it is not known whether a treaty is in force for them, though no instrument of their own binds them, and from when to when. None that a
 * participation of its own binds on its first day; and nothing is open after the end of the treaty.
 *
 * @see docs/decisions/0020-what-is-not-known-is-said.md
 */
export function listPerhapsBound(
  { participation, entryIntoForce }: FinalClauses,
  participants: readonly ParticipantLife[],
  end: LifeOfParties['end'],
): readonly PerhapsBound[] {
  const all = [...listUnited(participation, participants), ...listCountedThrough(entryIntoForce, participants)];
  return all.flatMap(({ ends, ...each }): readonly PerhapsBound[] => {
    const { participant, from } = each;
    const own = participants.find((other) => other.participant === participant)?.participations ?? [];
    const bound = own.flatMap(({ partyFrom, partyUntil = LAST_DAY }) => (partyUntil > from ? partyFrom : []));
    const [until] = [...ends, ...bound, end?.on].sort();
    return until && until <= from ? [] : [{ ...each, ...(until && { until }) }];
  });
}

/** Finds why it is not known whether a participant is a Party on a day, though no instrument of its own binds it. */
export function findPerhapsBound(
  { perhapsBound }: Pick<LifeOfParties, 'perhapsBound'>,
  participant: ParticipantCode,
  asOf: CivilDate,
): PerhapsBound | undefined {
  return perhapsBound?.find((each) => each.participant === participant && isInSpan(each, asOf));
}

/** Composes the answer about a participant of which it is not known whether it is a Party on a day, though no instrument of its own binds it. */
export function composeIfPerhapsBound(
  life: Pick<LifeOfParties, 'perhapsBound'>,
  participant: ParticipantCode,
  asOf: CivilDate,
): Indeterminate<never> | undefined {
  const found = findPerhapsBound(life, participant, asOf);
  return found && composeOpen(found.article, [found.why], []);
}

/**
 * Adds to what is said of a record for whom it is not known whether the treaty is in force, though no instrument of their own binds them: for which State
 * formed by uniting, and from when on; and the members of which organisation. Say it beside every answer from such a record.
 *
 * @param recordEnd as `determineRecordEnd` gives it
 * @example addPerhapsBound({ says: [] }, life, civilDate('2002-01-18')) // { says: [] }
 * @see docs/legal-sources.md#participation
 */
export function addPerhapsBound(recordEnd: RecordEnd, life: LifeOfParties, asOf: CivilDate): RecordEnd {
  assertArgument('addPerhapsBound', 'recordEnd', OBJECT, recordEnd);
  assertArgument('addPerhapsBound', 'life', LIFE, life);
  assertArgument('addPerhapsBound', 'asOf', DAY, asOf);
  const open = life.perhapsBound?.filter((each) => isInSpan(each, asOf)) ?? [];
  const told = new Set<ParticipantCode>();
  const says = open.flatMap(({ from, why, article }): RecordEnd['says'] => {
    switch (why.code) {
      case 'question.united':
        return [{ code: 'record.united', values: { ...why.values, from, article } }];
      case 'question.counted-through': {
        const { organisation } = why.values;
        if (told.has(organisation)) return [];
        told.add(organisation);
        return [{ code: 'record.counted-through', values: { organisation, article } }];
      }
      default:
        return assertNever(why);
    }
  });
  return says.length === 0 ? recordEnd : { ...recordEnd, says: [...recordEnd.says, ...says] };
}
