import { DAY } from '../calendar/argument-shapes.ts';
import { assertArgument } from '../calendar/assert-argument.ts';
import type { CivilDate } from '../calendar/civil-date.ts';
import { composeReading } from '../determination/compose-reading.ts';
import { type Determination, determinedByReadings } from '../determination/determination.ts';
import { REGISTER, TREATY } from '../treaty/argument-shapes.ts';
import type { Register } from '../treaty/register.ts';
import type { Treaty } from '../treaty/treaty.ts';
import { LIFE } from './argument-shapes.ts';
import { composeLife } from './compose-life.ts';
import { hasSeveralWays } from './find-way.ts';
import type { Life, ParticipantLife } from './life.ts';

const ONCE_KNOWN = composeReading('once-known', 'way-once-known', ['source.no-practice-known']);

const OWN_PERIOD = composeReading('own-period', 'way-own-period', ['source.no-practice-known']);

/**
 * Composes a life with both readings of a treaty that was to enter into force by another way, and did not: that its clause brings it into force only
 * once that is known, on the day after the last for the other way, which prevails; or that its own period alone counts, though it ended
 * before (CEFTA 2006, 4(2) and 4(3)). The dates of the treaty and of its participants have both where they differ; what follows from them, such as when a
 * denunciation takes effect, is that of the first.
 *
 * @param life what `composeLife` gives of the same treaty and record, as of the same day; it is returned as it is where the readings do not differ
 * @param asOf inclusive, as the life was composed
 * @example composeWithReadingsOfWays(life, opCrcSc, opCrcScRegister).entryIntoForce.value // '2002-01-18'
 * @see docs/legal-sources.md#alternative-ways-into-force
 */
export function composeWithReadingsOfWays(
  life: Life,
  treaty: Treaty,
  register: Pick<Register, 'acts' | 'endsOn' | 'completeness'>,
  asOf?: CivilDate,
): Life {
  assertArgument('composeWithReadingsOfWays', 'life', LIFE, life);
  assertArgument('composeWithReadingsOfWays', 'treaty', TREATY, treaty);
  assertArgument('composeWithReadingsOfWays', 'register', REGISTER, register);
  if (asOf !== undefined) assertArgument('composeWithReadingsOfWays', 'asOf', DAY, asOf);
  if (!hasSeveralWays(treaty) || isByOtherWay(life)) return life;
  const { alternatives: _, ...entryIntoForce } = treaty.finalClauses.entryIntoForce;
  const alone = composeLife({ ...treaty, finalClauses: { ...treaty.finalClauses, entryIntoForce } }, register, asOf);
  const others = new Map(alone.participants.map((each) => [each.participant, each]));
  return {
    ...life,
    entryIntoForce: addOwnPeriod(life.entryIntoForce, alone.entryIntoForce),
    participants: life.participants.map((own) => addOwnPeriods(own, others.get(own.participant))),
  };
}

/** Checks if another way was taken, or still may be. */
function isByOtherWay({ entryIntoForce }: Life): boolean {
  return entryIntoForce.basis.some(({ code }) => code === 'step.way-taken' || code === 'remark.way-open');
}

function addOwnPeriods(own: ParticipantLife, alone: ParticipantLife | undefined): ParticipantLife {
  const participations = own.participations.map((each, index) => {
    const { entryIntoForce } = alone?.participations[index] ?? {};
    return entryIntoForce === undefined
      ? each
      : { ...each, entryIntoForce: addOwnPeriod(each.entryIntoForce, entryIntoForce) };
  });
  return { ...own, participations };
}

function addOwnPeriod(onceKnown: Determination<CivilDate>, alone: Determination<CivilDate>): Determination<CivilDate> {
  if (onceKnown.kind !== 'determined' || alone.kind !== 'determined') return onceKnown;
  if (onceKnown.value === alone.value) return onceKnown;
  const { value, readings, article, monthEndMattered, basis } = onceKnown;
  return determinedByReadings({ article, monthEndMattered, basis }, [
    ...(readings ?? [{ ...ONCE_KNOWN, value }]),
    { ...OWN_PERIOD, value: alone.value },
  ]);
}
