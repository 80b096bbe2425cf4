import { type CivilDate, laterOf } from '../calendar/civil-date.ts';
import { composeReading } from '../determination/compose-reading.ts';
import { type Determination, determinedByReadings } from '../determination/determination.ts';
import type { Step } from '../determination/step.ts';

/**
 * Adds to the date of a premature accession that it would have by its deposit: as a reading, where the two differ.
 *
 * @param opening says when accession opens
 * @see docs/legal-sources.md#participation
 */
export function addAsDeposited(
  premature: Determination<CivilDate>,
  asDeposited: Determination<CivilDate>,
  opening: Step,
): Determination<CivilDate> {
  const basis = [...premature.basis, opening];
  if (premature.kind !== 'determined' || asDeposited.kind !== 'determined') return { ...premature, basis };
  const { article, monthEndMattered, value, readings = [{ ...FROM_OPENING, value }] } = premature;
  return determinedByReadings({ article, monthEndMattered, basis }, [
    ...readings,
    { ...AS_DEPOSITED, value: asDeposited.value },
  ]);
}

/**
 * Moves a date to the day on which a denunciation of the same State takes effect, where it is earlier: a State has one participation
 * at a time.
 *
 * @see docs/legal-sources.md#denunciation
 */
export function addEndOfDenunciation(
  own: Determination<CivilDate>,
  article: string,
  endsOn: CivilDate,
): Determination<CivilDate> {
  const moved = <Each extends { readonly value: CivilDate }>(each: Each): Each => {
    return { ...each, value: laterOf(each.value, endsOn) };
  };
  if (own.kind === 'indeterminate') return { ...own, candidates: own.candidates.map(moved) };
  if (own.kind !== 'determined') return own;
  const { value, readings, basis } = own;
  const step: Step = { article, code: 'step.not-before-end-of-denunciation', values: { on: endsOn } };
  const monthEndMattered = own.monthEndMattered && value >= endsOn;
  return determinedByReadings({ article: own.article, monthEndMattered, basis: [...basis, step] }, [
    ...(readings ?? [{ ...FROM_OPENING, value }]).map(moved),
  ]);
}

const FROM_OPENING = composeReading('from-opening', 'from-opening', ['source.no-practice-known']);

const AS_DEPOSITED = composeReading('as-deposited', 'as-deposited', ['source.no-practice-known']);
