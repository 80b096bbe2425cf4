import type { CivilDate } from '../calendar/civil-date.ts';
import { composeReading } from '../determination/compose-reading.ts';
import { type Determination, determinedByReadings } from '../determination/determination.ts';
import { NOT_COUNTED } from '../entry-into-force/withdrawal-readings.ts';
import type { Act } from '../treaty/act.ts';
import type { LifeOfParties, ParticipantLife } from './life.ts';

const STANDS = composeReading('stands', 'denounced-stands', ['source.no-practice-known']);

/**
 * Adds to the dates of a treaty and of its participants those on which they would be if a denunciation that came before the treaty bound its State left
 * the instrument standing: as readings, where both are days and differ. Of the State that denounced, its own steps say what follows.
 *
 * @param standing composes the same life of a record without some of its acts
 * @see docs/legal-sources.md#withdrawal
 */
export function readAsStanding(
  life: LifeOfParties,
  acts: readonly Act[],
  standing: (acts: readonly Act[]) => LifeOfParties,
): LifeOfParties {
  const early = new Set(
    life.participants.flatMap(({ participations }) => participations.map(({ withdrawnBy }) => withdrawnBy)),
  );
  const left = acts.filter((act) => act.kind !== 'denunciation' || !early.has(act));
  if (left.length === acts.length) return life;
  const other = standing(left);
  const others = new Map(other.participants.map((own) => [own.participant, own]));
  return {
    ...life,
    entryIntoForce: addStanding(life.entryIntoForce, other.entryIntoForce),
    participants: life.participants.map((own) => readParticipant(own, others.get(own.participant))),
  };
}

function readParticipant(own: ParticipantLife, standing: ParticipantLife | undefined): ParticipantLife {
  const participations = own.participations.map((each) => {
    const { instrument } = each;
    const same = standing?.participations.find(
      (there) => there.instrument.kind === instrument.kind && there.instrument.on === instrument.on,
    );
    if (same === undefined) return each;
    return { ...each, entryIntoForce: addStanding(each.entryIntoForce, same.entryIntoForce) };
  });
  return { ...own, participations };
}

function addStanding(
  prevailing: Determination<CivilDate>,
  standing: Determination<CivilDate>,
): Determination<CivilDate> {
  if (prevailing.kind !== 'determined' || standing.kind !== 'determined') return prevailing;
  const { article, monthEndMattered, basis, value, readings = [{ ...NOT_COUNTED, value }] } = prevailing;
  if (readings.some((each) => each.value === standing.value)) return prevailing;
  return determinedByReadings({ article, monthEndMattered, basis }, [
    ...readings,
    { ...STANDS, value: standing.value },
  ]);
}
