import type { CodeOf, Message } from '../determination/messages/message.ts';
import { determineOwnDate } from '../entry-into-force/own-date.ts';
import { addStaysMetReading } from '../entry-into-force/withdrawal-readings.ts';
import { admitAct, composeEmptyRecord } from '../participation/admit-act.ts';
import type { Refusal } from '../participation/refusal.ts';
import type { LifeComposed } from './compose-life.ts';
import { composeParticipant } from './compose-participant.ts';
import type { ParticipantLife } from './life.ts';
import { listOnce, listOtherReadings, type OtherReading, readDate } from './other-readings.ts';
import { determineIfStanding, whereOf } from './other-starts.ts';
import { datesOfLaw } from './read-record.ts';
import { composeEnded } from './treaty-end.ts';
import { WHOLE_LAW } from './whole-law.ts';

/** What a participant did, as a reading has it that does not prevail: its participations, and what is refused. */
export interface ActsOnReading {
  readonly reading: OtherReading['other'];
  readonly where: Message<CodeOf<'where'>>;
  readonly own: ParticipantLife;
  readonly refusals: readonly Refusal[];
}

/**
 * Reads all acts of a participant anew on each reading that does not prevail: of the day from which an instrument binds it, and of a denunciation that came
 * too early. What an act comes to, such as an instrument after a denunciation, may hang on that day.
 *
 * @see docs/legal-sources.md#denunciation
 */
export function listActsOnReadings({ life, parties }: LifeComposed, own: ParticipantLife): readonly ActsOnReading[] {
  const { entryIntoForce, onOtherReadings = [] } = life;
  const standing = onOtherReadings.flatMap(({ reading, standing: acts, life: other }): readonly ActsOnReading[] => {
    const there = other.participants.find(({ participant }) => participant === own.participant);
    const isOwn = acts.some(({ participant }) => participant === own.participant);
    const where = isOwn ? ({ code: 'where.read-as-without-effect', values: {} } as const) : whereOf(reading);
    return there === undefined ? [] : [{ reading, where, own: there, refusals: other.refusals }];
  });
  const { dates } = parties;
  const answers = own.participations.map((each) => determineIfStanding({ life, dates }, each).own);
  const others = listOnce(listOtherReadings([entryIntoForce, ...answers]));
  return [...standing, ...others.flatMap((each) => readOn({ life, parties }, own, each))];
}

function readOn(
  { life, parties }: LifeComposed,
  { participant }: ParticipantLife,
  reading: OtherReading,
): readonly ActsOnReading[] {
  const { treaty, entryIntoForce, end, onOtherReadings = [] } = life;
  const { other } = reading;
  if (onOtherReadings.some((each) => each.reading.name === other.name)) return [];
  const { treatyDate, staysMet } = parties.dates;
  const clauses = treaty.finalClauses;
  const there = { ...treatyDate, entryIntoForce: readDate(entryIntoForce, reading) };
  const answers = datesOfLaw(clauses, () => there, {
    ...WHOLE_LAW,
    ownDate: (_, __, instrument) => {
      const date = WHOLE_LAW.ownDate(clauses, treatyDate, instrument);
      const read = staysMet ? addStaysMetReading(date, determineOwnDate(clauses, staysMet, instrument)) : date;
      return readDate(read, reading);
    },
  });
  let record = composeEmptyRecord(participant, clauses.participation);
  const refusals: Refusal[] = [];
  for (const act of parties.soFar.acts) {
    if (act.participant !== participant) continue;
    const admission = admitAct(record, act, clauses, answers);
    if (admission.kind === 'admitted') record = admission.record;
    else if (admission.kind === 'refused') refusals.push(admission.refusal);
  }
  const own = composeParticipant(clauses, { answers, staysMet: undefined }, record);
  return [{ reading: other, where: whereOf(other), own: end ? composeEnded(own, end) : own, refusals }];
}
