import type { CivilDate } from '../calendar/civil-date.ts';
import type { AnotherStart } from '../denunciation/on-another-start.ts';
import { type Determination, findLatestDay, type Reading } from '../determination/determination.ts';
import { determineOwnDate } from '../entry-into-force/own-date.ts';
import { addStaysMetReading, STAYS_MET } from '../entry-into-force/withdrawal-readings.ts';
import type { PartiesComposed } from './compose-life-of-parties.ts';
import type { LifeOfParties, ParticipationLife } from './life.ts';
import { listOnce, listOtherReadings, type OtherReading, readDate } from './other-readings.ts';

/** Another first day of a State as a Party, and the reading that leads to it, where it is one. */
export interface OtherStart extends AnotherStart {
  readonly reading?: OtherReading;
}

/** Participants with their dates, and the dates of the treaty from which these follow: of a life, or of the rows of a table. */
export interface PartiesDated {
  readonly life: Pick<LifeOfParties, 'treaty' | 'entryIntoForce' | 'participants' | 'refusals' | 'remarks'>;
  /** Left out where nobody asks for an instrument that was withdrawn. */
  readonly dates?: PartiesComposed['dates'];
}

/**
 * Lists the other days from which a participation may bind its State: on each reading that does not prevail, and on each answer to a
 * question of fact. Of an instrument that was withdrawn, they are the days from which it would bind, if it stood.
 *
 * @see docs/legal-sources.md#the-gap
 */
export function listOtherStarts(composed: PartiesDated, participation: ParticipationLife): readonly OtherStart[] {
  const { entryIntoForce: treatyDate } = composed.life;
  const { own, open } = determineIfStanding(composed, participation);
  switch (own.kind) {
    case 'determined':
      return listOnce(listOtherReadings([treatyDate, own])).flatMap((reading) =>
        startOn(reading, findLatestDay(readDate(own, reading)), findLatestDay(readDate(treatyDate, reading))),
      );
    case 'indeterminate': {
      const used = findLatestDay(own);
      const others = own.candidates.filter(({ value }) => value !== used);
      const treatyInForceOn = findLatestDay(treatyDate);
      return others.map(({ value, if: condition }) => ({
        where: { code: 'where.condition', values: { if: condition } },
        partyFrom: value,
        treatyInForceOn,
      }));
    }
    case 'pending':
      return open;
    case 'excluded':
      return [];
  }
}

function startOn(
  reading: OtherReading,
  partyFrom: CivilDate | undefined,
  treatyInForceOn: CivilDate | undefined,
): readonly OtherStart[] {
  if (partyFrom === undefined) return [];
  return [{ where: whereOf(reading.other), partyFrom, treatyInForceOn, reading }];
}

/** Begins a sentence about what follows on a reading that does not prevail. */
export function whereOf({ title }: Pick<Reading<CivilDate>, 'title'>): OtherStart['where'] {
  return { code: 'where.other-reading', values: { title } };
}

/**
 * Determines when an instrument binds, as if it had not been withdrawn; while that is open, it may be known on the reading that a number once
 * complete stays complete.
 */
export function determineIfStanding(
  { life, dates }: PartiesDated,
  { instrument, withdrawnOn, entryIntoForce }: ParticipationLife,
): { readonly own: Determination<CivilDate>; readonly open: readonly OtherStart[] } {
  const { finalClauses } = life.treaty;
  if (withdrawnOn === undefined || dates === undefined) return { own: entryIntoForce, open: [] };
  const { treatyDate, staysMet } = dates;
  const own = determineOwnDate(finalClauses, treatyDate, instrument);
  if (staysMet === undefined) return { own, open: [] };
  const staying = determineOwnDate(finalClauses, staysMet, instrument);
  const partyFrom = findLatestDay(staying);
  const treatyInForceOn = findLatestDay(staysMet.entryIntoForce);
  const open = partyFrom === undefined ? [] : [{ where: whereOf(STAYS_MET), partyFrom, treatyInForceOn }];
  return { own: addStaysMetReading(own, staying), open };
}
