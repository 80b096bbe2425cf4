import type { CivilDate } from '../calendar/civil-date.ts';
import { listCandidatesIf } from '../determination/compose-candidates.ts';
import type { Determination } from '../determination/determination.ts';
import { findDateOfSuccession } from '../participants/first-day.ts';
import type { ConsentAct } from '../treaty/act.ts';

/**
 * Adds to the date of a succession, where the record does not give the date of succession, the day that follows if it is that on which the
 * State took the place of its predecessor. It comes first: from that day a successor is bound (VCSSRT 22, 34), and the day of notification is the
 * last that the date of succession can be, unless it lies before that day, when there was no State to notify it (VCLT 6): then one of the two is wrong.
 * Nothing is added where that day is not known here, or the treaty was not open yet.
 *
 * @param determine determines the date of a succession
 * @see docs/legal-sources.md#counting
 */
export function addDateOfSuccession(
  own: Determination<CivilDate>,
  instrument: ConsentAct,
  opensOn: CivilDate,
  determine: (succession: ConsentAct) => Determination<CivilDate>,
): Determination<CivilDate> {
  if (own.kind !== 'indeterminate' || instrument.kind !== 'succession' || instrument.effectiveOn !== undefined)
    return own;
  const on = findDateOfSuccession(instrument.participant);
  if (on === undefined || on < opensOn || on === instrument.on) return own;
  const known = new Set(own.candidates.map(({ value }) => value));
  const succeeded = { code: 'if.succeeded-on', values: { on } } as const;
  const dated = listCandidatesIf(determine({ ...instrument, effectiveOn: on }), succeeded);
  const added = dated.filter(({ value }) => !known.has(value));
  return added.length === 0 ? own : { ...own, candidates: [...added, ...own.candidates] };
}
