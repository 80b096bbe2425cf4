import type { CivilDate } from '../calendar/civil-date.ts';
import type { Determination } from '../determination/determination.ts';
import type { PublishedRow } from '../formats/published-row.ts';
import { composeLife } from '../lifecycle/compose-life.ts';
import type { Life, ParticipationLife } from '../lifecycle/life.ts';
import { applyCorrections } from '../participation/apply-corrections.ts';
import type { Refusal } from '../participation/refusal.ts';
import type { Act } from '../treaty/act.ts';
import { continuingState } from '../treaty/participants/former-state.ts';
import type { ParticipantCode } from '../treaty/participants/participant-code.ts';
import type { Treaty } from '../treaty/treaty.ts';
import { actOf } from './acts-of-rows.ts';

/** An act that has a date: the answer, the participation to which it belongs, and the day of the act as corrected. */
export interface Answered {
  readonly answer: Determination<CivilDate>;
  readonly course: ParticipationLife;
  readonly on: CivilDate;
}

/** What became of the act of a row: its date, why it was refused, or that a correction says it was never made. */
type Place = Answered | { readonly refusal: Refusal } | { readonly neverMade: true };

/** A table as a record: the life that follows from it, and where in it the act of each row stands. */
export interface RowsPlaced {
  readonly life: Life;
  /** `undefined` for a row without a day, and for an act that is merely recorded. */
  readonly placeOf: (index: number) => Place | undefined;
  /** Finds the participation to which a deposit belongs that does not decide, because another depositary received one. */
  readonly besideOf: (index: number) => Answered | undefined;
}

/** The number of its row, which stays with an act where a correction gives it another day. */
const ROW = Symbol('row');

type NumberedAct = Act & { readonly [ROW]?: number };

/**
 * Composes the life of a treaty from the rows of a table, and finds the place of each in it.
 *
 * @param treaty linked with the treaties to which its clauses refer
 */
export function placeRows(treaty: Treaty, rows: readonly PublishedRow[]): RowsPlaced {
  const read = rows.map((row) => actOf(treaty, row));
  const isCorrected = read.some((act) => act?.kind === 'correction');
  const acts = isCorrected ? read.map(withNumber) : read;
  const known = acts.filter((act) => act !== undefined);
  const life = composeLife(treaty, { acts: known });
  const places = indexLife(life);
  const kept = isCorrected ? indexNumbers(applyCorrections(known).acts) : undefined;
  const numbered = isCorrected ? indexNumbers(places.keys()) : undefined;
  return {
    life,
    placeOf: (index) => {
      const act = acts[index];
      if (act === undefined) return undefined;
      if (kept !== undefined && act.kind !== 'correction' && !kept.has(index)) return { neverMade: true };
      const inLife = numbered?.get(index) ?? act;
      return places.get(inLife);
    },
    besideOf: (index) => {
      const act = kept?.get(index) ?? acts[index];
      if (act?.participant === undefined || treaty.finalClauses.participation.severalDepositaries === undefined)
        return undefined;
      const course = findCourse(life, act.participant, act.on);
      return course === undefined ? undefined : { answer: course.entryIntoForce, course, on: course.instrument.on };
    },
  };
}

function withNumber(act: Act | undefined, index: number): NumberedAct | undefined {
  return act === undefined ? undefined : { ...act, [ROW]: index };
}

function indexNumbers(acts: Iterable<NumberedAct>): ReadonlyMap<number, Act> {
  const found = new Map<number, Act>();
  for (const act of acts) {
    const row = act[ROW];
    if (row !== undefined) found.set(row, act);
  }
  return found;
}

/** Finds for each act where it stands in the life: its own answer, or why it was refused. */
function indexLife({ participants, refusals }: Life): ReadonlyMap<Act, Place> {
  const places = new Map<Act, Place>();
  for (const { participations } of participants) {
    for (const course of participations) {
      const { instrument, entryIntoForce } = course;
      places.set(instrument, { answer: entryIntoForce, course, on: instrument.on });
      for (const { act, effect } of course.notices) places.set(act, { answer: effect, course, on: act.on });
    }
  }
  for (const refusal of refusals) places.set(refusal.act, { refusal });
  return places;
}

/** Finds the participation that has not ended by a day, the first of them. */
function findCourse(life: Life, participant: ParticipantCode, on: CivilDate): ParticipationLife | undefined {
  const code = continuingState(participant);
  const own = life.participants.find((each) => each.participant === code);
  return own?.participations.find(
    ({ withdrawnOn, partyUntil }) =>
      (withdrawnOn === undefined || on < withdrawnOn) && (partyUntil === undefined || on < partyUntil),
  );
}
