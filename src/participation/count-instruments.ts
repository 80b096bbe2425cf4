import { type CivilDate, laterOf } from '../calendar/civil-date.ts';
import { type CountedInstrument, compareInstruments } from '../condition/counted-instrument.ts';
import type { ParticipantCode } from '../participants/participant-code.ts';
import { kindOfParticipant } from '../participants/participant-kind.ts';
import type { ConsentAct } from '../treaty/act.ts';
import type { EntryIntoForceClause } from '../treaty/treaty.ts';
import { findStart } from './find-start.ts';
import type { ParticipantRecord, Participation } from './participation.ts';

/** What a participant deposited. */
export interface Depositor extends Pick<ParticipantRecord, 'participant'> {
  readonly participations: readonly Pick<Participation, 'instrument' | 'withdrawnOn'>[];
}

/**
 * Lists the instruments that count towards entry into force, in order of the day from which they do: one for each participant,
 * of a kind the clause counts, not withdrawn before the treaty was in force. A State that has since ceased to exist stays
 * counted for what it did, and so does one that withdrew when the treaty was in force already and did not bind it yet. An
 * organisation's instrument counts for nothing beside those of its members, where the clause says so.
 *
 * @param inForceOn the day of entry into force, as far as it is known
 * @see docs/legal-sources.md#counting
 */
export function listCountedInstruments(
  clause: EntryIntoForceClause,
  participants: readonly Depositor[],
  inForceOn?: CivilDate,
): readonly CountedInstrument[] {
  return listOfKinds(clause, participants, inForceOn).filter(
    ({ participant }) => !isNotAdditional(clause, participant),
  );
}

/** Lists the instruments of organisations that count for nothing beside those of their members, or of States. */
export function listNotAdditional(
  clause: EntryIntoForceClause,
  participants: readonly Depositor[],
): readonly CountedInstrument[] {
  if (!leavesOut(clause)) return [];
  return listOfKinds(clause, participants).filter(({ participant }) => isNotAdditional(clause, participant));
}

/** Checks if an instrument is of a kind that counts, or stands for one that does; of one whose kind is not known, if it may be. */
export function isOfCountedKind(clause: EntryIntoForceClause, { kind, standsFor, mayBe }: ConsentAct): boolean {
  if (mayBe !== undefined) return mayBe.some((each) => isOfCountedKind(clause, each));
  return clause.counts.some((each) => each === (standsFor ?? kind));
}

/** Checks if a participant is an organisation whose instrument counts for nothing beside those of its members, or of States. */
export function isNotAdditional(clause: EntryIntoForceClause, participant: ParticipantCode): boolean {
  return leavesOut(clause) && kindOfParticipant(participant) === 'organisation';
}

/** Checks if no organisation counts, in one word: that it is not additional, or not counted. */
function leavesOut({ organisations }: EntryIntoForceClause): boolean {
  return typeof organisations === 'string' && organisations !== 'counted';
}

function listOfKinds(
  clause: EntryIntoForceClause,
  participants: readonly Depositor[],
  inForceOn?: CivilDate,
): readonly CountedInstrument[] {
  const counted: CountedInstrument[] = [];
  for (const { participations } of participants) {
    let first: CountedInstrument | undefined;
    for (const { instrument, withdrawnOn } of participations) {
      const on = isOfCountedKind(clause, instrument) ? findStart(clause, instrument) : undefined;
      if (on === undefined || (first !== undefined && first.on <= on)) continue;
      // Withdrawn before it would have counted, it never does.
      const stood = withdrawnOn === undefined || (inForceOn !== undefined && withdrawnOn >= laterOf(inForceOn, on));
      if (stood) first = composeCounted(clause, instrument, on);
    }
    if (first !== undefined) counted.push(first);
  }
  return counted.sort(compareInstruments);
}

function composeCounted(clause: EntryIntoForceClause, instrument: ConsentAct, on: CivilDate): CountedInstrument {
  const { participant, kind, mayBe } = instrument;
  // It may hang on its kind, where that is not known, whether it counts, and from when; a succession has its own day.
  const hangs = mayBe?.some(
    (each) => each.standsFor !== 'succession' && (!isOfCountedKind(clause, each) || findStart(clause, each) !== on),
  );
  return hangs === true ? { participant, kind, on, mayCount: true } : { participant, kind, on };
}
