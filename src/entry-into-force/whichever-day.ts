import type { CivilDate } from '../calendar/civil-date.ts';
import { assertNever } from '../determination/assert-never.ts';
import { listCandidatesIf } from '../determination/compose-candidates.ts';
import type { Determination, Determined, Indeterminate } from '../determination/determination.ts';

/**
 * Determines the date of an instrument of which it is not known whether it was among the first, because the date of the treaty is stated and
 * leads back to several days. Nothing is open where it has the date of the treaty either way.
 *
 * @param withTreaty its date, where it was among the first
 * @param later its date by the clause for later Parties
 * @param on the day from which it counts
 * @param met the first and the last day on which the condition may have been met
 */
export function determineWhicheverDay(
  withTreaty: Determined<CivilDate>,
  later: Determination<CivilDate>,
  on: CivilDate,
  met: { readonly from: CivilDate; readonly to: CivilDate },
): Determination<CivilDate> {
  const among = { value: withTreaty.value, if: { code: 'if.condition-met-from', values: { on } } } as const;
  const before = { code: 'if.condition-met-before', values: { on } } as const;
  switch (later.kind) {
    case 'determined':
      if (later.value === withTreaty.value) return later.readings === undefined ? withTreaty : later;
      return openDayMet([among, { value: later.value, if: before }]);
    case 'indeterminate':
    case 'pending':
    case 'excluded':
      return openDayMet([among, ...listCandidatesIf(later, before)]);
    default:
      return assertNever(later);
  }

  function openDayMet(candidates: Indeterminate<CivilDate>['candidates']): Indeterminate<CivilDate> {
    const { article, basis } = withTreaty;
    const questions = [{ code: 'question.day-met-not-known', values: met }] as const;
    return { kind: 'indeterminate', article, questions, candidates, basis };
  }
}
