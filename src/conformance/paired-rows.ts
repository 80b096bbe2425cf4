import type { CivilDate } from '../calendar/civil-date.ts';
import { civilDateOf } from '../calendar/day-number.ts';
import type { Determination } from '../determination/determination.ts';
import type { PublishedRow } from '../formats/published-row.ts';
import { listExtensions } from '../lifecycle/compose-extensions.ts';
import { composeLife } from '../lifecycle/compose-life.ts';
import type { Life, ParticipationLife } from '../lifecycle/life.ts';
import type { ParticipantCode } from '../participants/participant-code.ts';
import { admitCorrections } from '../participation/admit-corrections.ts';
import type { Refusal } from '../participation/refusal.ts';
import type { Act, ConsentAct } from '../treaty/act.ts';
import { isConsentAct } from '../treaty/act-of-kind.ts';
import { countedFormOf } from '../treaty/counted-form.ts';
import type { Treaty } from '../treaty/treaty.ts';
import { countedActOf } from './acts-of-rows.ts';
import type { RowsConfirmed } from './find-confirmed-rows.ts';
import type { KnownError } from './known-errors.ts';
import { type LifeOfRows, listParticipations } from './life-of-rows.ts';
import { hasMiscountable, listMiscounts, type Miscount } from './miscounts.ts';

/** An act that has a date: the answer, the participation to which it belongs, and the day of the act as corrected. */
export interface Answered {
  readonly answer: Determination<CivilDate>;
  readonly participation: ParticipationLife;
  readonly on: CivilDate;
}

/** What became of the act of a row: its date, why it was refused, or that a correction says it was never made. */
type Place = Answered | { readonly refusal: Refusal } | { readonly neverMade: true };

/** A table as a record: the life that follows from it, and where in it the act of each row stands. */
export interface RowsPaired {
  readonly life: LifeOfRows;
  /** `undefined` for a row without a day, and for an act that is merely recorded. */
  readonly placeOf: (index: number) => Place | undefined;
  /** Finds the date that follows for a row, where there is a single one. */
  readonly dateOf: (index: number) => CivilDate | undefined;
  /** Finds the participation to which a deposit belongs that does not decide, because another depositary received one. */
  readonly besideOf: (index: number) => Answered | undefined;
  /**
   * Lists the known errors of counting by which an instrument has a date: it follows from the wrong count, or it is the treaty's own date
   * of that, where the right one is the treaty's own date too.
   */
  readonly miscountsTo: (participation: ParticipationLife, date: CivilDate) => readonly KnownError[];
}

/** The number of its row, which stays with an act where a correction gives it another day. */
const ROW = Symbol('row');

type NumberedAct = Act & { readonly [ROW]?: number };

/**
 * Composes the life of a treaty from the rows of a table, and finds the place of each in it.
 *
 * @param treaty linked with the treaties to which its clauses refer
 * @param beside acts of the record of which the table has no row
 */
export function composePairedRows(
  treaty: Treaty,
  rows: readonly PublishedRow[],
  beside: readonly Act[] = [],
): RowsPaired & { readonly life: Life } {
  const read = rows.map((row) => countedActOf(row));
  const isCorrected = read.some((act) => act?.kind === 'correction');
  const acts = isCorrected ? read.map(withNumber) : read;
  const known: Act[] = acts.filter((act) => act !== undefined);
  known.push(...beside.map(countedFormOf));
  const composed = composeLife(treaty, { acts: known });
  const life = { ...composed, extensions: listExtensions(composed) };
  const places = indexLife(life);
  const kept = isCorrected ? indexNumbers(admitCorrections(known).acts) : undefined;
  const numbered = isCorrected ? indexNumbers(places.keys()) : undefined;
  const placeOf = (index: number): Place | undefined => {
    const act = acts[index];
    if (act === undefined) return undefined;
    if (kept !== undefined && act.kind !== 'correction' && !kept.has(index)) return { neverMade: true };
    return places.get(numbered?.get(index) ?? act);
  };
  return {
    life,
    miscountsTo: openMiscounts(treaty, () => known, life),
    placeOf,
    dateOf: (index) => dateOfPlace(placeOf(index)),
    besideOf: (index) => {
      const act = kept?.get(index) ?? acts[index];
      if (act?.participant === undefined || treaty.finalClauses.participation.severalDepositaries === undefined)
        return undefined;
      const participation = findParticipation(life, act.participant, act.on);
      return participation === undefined
        ? undefined
        : { answer: participation.entryIntoForce, participation, on: participation.instrument.on };
    },
  };
}

/** Finds the place of each row that is not confirmed in what was composed for these. */
export function composePairedOpenRows(
  treaty: Treaty,
  { days, actAt, listParticipants, listActs, life }: RowsConfirmed,
): RowsPaired {
  const places = indexLife(life);
  const placeOf = (index: number): Place | undefined => {
    const act = actAt(index);
    return act === undefined ? undefined : places.get(act);
  };
  return {
    life,
    miscountsTo: hasMiscountable(treaty, listParticipants()) ? openMiscounts(treaty, listActs, life) : () => [],
    placeOf,
    dateOf: (index) => {
      const day = days[index];
      return day === undefined ? dateOfPlace(placeOf(index)) : civilDateOf(day);
    },
    besideOf: () => undefined,
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

/** Where each act stands in a life. */
interface PlacesOfActs {
  readonly get: (act: Act) => Place | undefined;
  /** The acts of the life that stand somewhere in it. */
  readonly keys: () => Iterable<Act>;
}

/**
 * Finds for each act where it stands in the life: its own answer, or why it was refused. An instrument of which the law makes more than its row
 * says, such as an acceptance that stands for a ratification or a consent of whichever kind, is another object in the life, and is found by its name.
 */
function indexLife(life: LifeOfRows): PlacesOfActs {
  const { participants, refusals } = life;
  const places = new Map<Act, Place>();
  const composed = new Map<string, Place>();
  for (const { participations } of participants) {
    for (const participation of participations) {
      const { instrument, entryIntoForce } = participation;
      const place = { answer: entryIntoForce, participation, on: instrument.on };
      places.set(instrument, place);
      if (isComposed(instrument)) composed.set(nameOf(instrument), place);
      for (const { act, effect } of participation.notices)
        places.set(act, { answer: effect, participation, on: act.on });
    }
  }
  for (const { act, appliesFrom, end } of life.extensions) {
    const participation = findParticipation(life, act.participant, act.on);
    if (participation === undefined) continue;
    places.set(act, { answer: appliesFrom, participation, on: act.on });
    if (end?.because === 'withdrawn') places.set(end.act, { answer: end.effect, participation, on: end.act.on });
  }
  for (const refusal of refusals) places.set(refusal.act, { refusal });
  return {
    get: (act) => places.get(act) ?? (isConsentAct(act) ? composed.get(nameOf(act)) : undefined),
    keys: () => places.keys(),
  };
}

/** Checks if the law made more of an instrument than it says itself (`composeInstrument`). */
function isComposed({ kind, standsFor, runsFrom, notBefore }: ConsentAct): boolean {
  return kind === 'consent' || standsFor !== undefined || runsFrom !== undefined || notBefore !== undefined;
}

/** An error of counting, and the date of each instrument for whoever makes it. */
interface Miscounted extends Pick<Miscount, 'error' | 'inForceOn'> {
  readonly dates: ReadonlyMap<string, CivilDate>;
}

function openMiscounts(treaty: Treaty, listActs: () => readonly Act[], life: LifeOfRows): RowsPaired['miscountsTo'] {
  // Only a date that differs needs them, and then all of the treaty do.
  let miscounts: readonly Miscounted[] | undefined;
  return ({ instrument, entryIntoForce }, date) => {
    miscounts ??= indexMiscounts(treaty, listActs(), life);
    const isTreatyDate = dateOf(entryIntoForce) === dateOf(life.entryIntoForce);
    return miscounts.flatMap(({ error, dates, inForceOn }) =>
      dates.get(nameOf(instrument)) === date || (isTreatyDate && inForceOn === date) ? [error] : [],
    );
  };
}

function indexMiscounts(treaty: Treaty, acts: readonly Act[], { entryIntoForce }: LifeOfRows): readonly Miscounted[] {
  return listMiscounts(treaty, acts, dateOf(entryIntoForce)).map(({ error, inForceOn, life: { participants } }) => {
    const dates = new Map<string, CivilDate>();
    for (const { instrument, entryIntoForce: answer } of participants.flatMap((each) => each.participations)) {
      if (answer.kind === 'determined') dates.set(nameOf(instrument), answer.value);
    }
    return { error, inForceOn, dates };
  });
}

function dateOfPlace(place: Place | undefined): CivilDate | undefined {
  return place !== undefined && 'answer' in place ? dateOf(place.answer) : undefined;
}

function dateOf(answer: Determination<CivilDate>): CivilDate | undefined {
  return answer.kind === 'determined' ? answer.value : undefined;
}

/** Names an instrument in every life of the same table: one that was corrected is another object in each of them. */
function nameOf({ participant, kind, on }: ConsentAct): string {
  return `${participant} ${kind} ${on}`;
}

/** Finds the participation that has not ended by a day, the first of them. */
function findParticipation(
  life: LifeOfRows,
  participant: ParticipantCode,
  on: CivilDate,
): ParticipationLife | undefined {
  return listParticipations(life, participant).find(
    ({ withdrawnOn, partyUntil }) =>
      (withdrawnOn === undefined || on < withdrawnOn) && (partyUntil === undefined || on < partyUntil),
  );
}
