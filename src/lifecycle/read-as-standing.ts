import type { CivilDate } from '../calendar/civil-date.ts';
import { composeReading } from '../determination/compose-reading.ts';
import { type Determination, determinedByReadings } from '../determination/determination.ts';
import { NOT_COUNTED } from '../entry-into-force/withdrawal-readings.ts';
import type { Act, ParticipationAct } from '../treaty/act.ts';
import type { Life, LifeOfParties, LifeOnReading, ParticipantLife } from './life.ts';
import { listStepsIfStanding } from './list-withdrawal-steps.ts';

const STANDS = composeReading('stands', 'denounced-stands', ['source.no-practice-known']);

/** Of so many denunciations at most, every choice of those that leave their instruments standing is a reading. */
const MOST_CHOSEN_AMONG = 2;

/**
 * Lists the lives of a treaty on the readings of the denunciations that came before it bound their States: that every such instrument stands; and,
 * of two, that one does and the other does not, since the words of each denunciation may decide.
 *
 * @param composeWithout composes the same life of a record without some of its acts
 * @see docs/legal-sources.md#withdrawal
 */
export function listAsStanding(
  { participants }: LifeOfParties,
  acts: readonly Act[],
  composeWithout: (acts: readonly Act[]) => Life,
): readonly LifeOnReading[] {
  const early = participants
    .flatMap(({ participations }) => participations)
    .flatMap(({ withdrawnBy }) => (withdrawnBy?.kind === 'denunciation' ? withdrawnBy : []));
  const choices = early.length === 2 ? early.map((each) => [each]) : [];
  return (early.length === 0 ? [] : [early, ...choices]).map((standing) => ({
    reading: standing === early ? STANDS : readInPart(standing),
    standing,
    life: composeWithout(acts.filter((act) => !standing.some((each) => each === act))),
  }));
}

function readInPart(standing: readonly ParticipationAct[]): LifeOnReading['reading'] {
  const participants = standing.map(({ participant }) => participant);
  return {
    ...STANDS,
    name: `stands-${participants}`,
    title: { code: 'reading.denounced-stands-in-part.title', values: { participants } },
  };
}

/**
 * Adds to the dates of a treaty and of its participants those on which they would be on these readings: as readings, where both are days and
 * differ, as a remark where the prevailing date is open. To the steps of the State that denounced it adds what follows for that State.
 *
 * @see docs/legal-sources.md#withdrawal
 */
export function readAsStanding(life: LifeOfParties, onReadings: readonly LifeOnReading[]): LifeOfParties {
  let { entryIntoForce, participants } = life;
  for (const onReading of onReadings) {
    const { reading, standing, life: other } = onReading;
    entryIntoForce = addStanding(entryIntoForce, reading, other.entryIntoForce);
    participants = participants.map((own) => readParticipant(own, onReading));
    if (standing.length > MOST_CHOSEN_AMONG) {
      const { article, basis } = entryIntoForce;
      const values = { denunciations: standing.length };
      entryIntoForce = { ...entryIntoForce, basis: [...basis, { article, code: 'remark.readings-left-out', values }] };
    }
  }
  return { ...life, entryIntoForce, participants };
}

function readParticipant(own: ParticipantLife, { reading, standing, life }: LifeOnReading): ParticipantLife {
  const there = life.participants.find(({ participant }) => participant === own.participant);
  const participations = own.participations.map((each) => {
    const { instrument, entryIntoForce, withdrawnBy } = each;
    if (withdrawnBy?.kind === 'denunciation') {
      if (standing.length === MOST_CHOSEN_AMONG || !standing.includes(withdrawnBy)) return each;
      const steps = listStepsIfStanding(life.treaty.finalClauses, instrument, withdrawnBy, life);
      return { ...each, entryIntoForce: { ...entryIntoForce, basis: [...entryIntoForce.basis, ...steps] } };
    }
    const same = there?.participations.find(
      (other) => other.instrument.kind === instrument.kind && other.instrument.on === instrument.on,
    );
    return same ? { ...each, entryIntoForce: addStanding(entryIntoForce, reading, same.entryIntoForce) } : each;
  });
  return { ...own, participations };
}

function addStanding(
  prevailing: Determination<CivilDate>,
  reading: LifeOnReading['reading'],
  standing: Determination<CivilDate>,
): Determination<CivilDate> {
  if (standing.kind !== 'determined') return prevailing;
  const { value: on } = standing;
  const { article, basis } = prevailing;
  if (prevailing.kind === 'pending') {
    if (basis.some(({ code, values }) => code.startsWith('remark.') && 'on' in values && values.on === on)) {
      return prevailing;
    }
    const where = { code: 'where.other-reading', values: { title: reading.title } } as const;
    return { ...prevailing, basis: [...basis, { article, code: 'remark.otherwise-in-force', values: { where, on } }] };
  }
  if (prevailing.kind !== 'determined') return prevailing;
  const { monthEndMattered, value, readings = [{ ...NOT_COUNTED, value }] } = prevailing;
  if (readings.some((each) => each.value === on)) return prevailing;
  return determinedByReadings({ article, monthEndMattered, basis }, [...readings, { ...reading, value: on }]);
}
