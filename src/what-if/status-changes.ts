import type { CivilDate } from '../calendar/civil-date.ts';
import type { ParticipantLife } from '../lifecycle/life.ts';
import { statusOf } from '../lifecycle/status-on.ts';
import type { Change } from './change.ts';

/**
 * Lists the participants whose status on a day is another, each with the day on which that has come about: from then on both statuses are
 * what they are on the day asked about.
 *
 * @param asOf the day of which statuses are compared
 */
export function listStatusChanges(
  before: readonly ParticipantLife[],
  after: readonly ParticipantLife[],
  asOf: CivilDate,
): readonly Change[] {
  const old = new Map(before.map((own) => [own.participant, own]));
  const now = new Map(after.map((own) => [own.participant, own]));
  return [...new Set([...now.keys(), ...old.keys()])].flatMap((participant): readonly Change[] => {
    const lives = [old.get(participant), now.get(participant)];
    const [was = 'none', is = 'none'] = lives.map((own) => own && statusOf(own, asOf));
    if (was === is) return [];
    const [on = asOf] = lives
      .flatMap((own) => (own && findTurn(own, asOf)) ?? [])
      .sort()
      .reverse();
    return [{ kind: 'status', on, participant, before: was, after: is }];
  });
}

/** Finds the day on which a status became what it is on a day; nothing where it never was another. */
function findTurn(own: ParticipantLife, asOf: CivilDate): CivilDate | undefined {
  const status = statusOf(own, asOf);
  const days = listTurns(own).filter((day) => day <= asOf);
  const last = days.findLastIndex((day) => statusOf(own, day) !== status);
  return days[last + 1];
}

/** Lists the days on which a status may become another, in order: between them none does. */
function listTurns({ signedOn, ceasedOn, participations }: ParticipantLife): readonly CivilDate[] {
  const turns = participations.flatMap(({ instrument, withdrawnOn, partyFrom, partyUntil }) => [
    instrument.on,
    withdrawnOn,
    partyFrom,
    partyUntil,
  ]);
  return [signedOn, ceasedOn, ...turns].filter((day) => day !== undefined).sort();
}
