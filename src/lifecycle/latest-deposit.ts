import { type CivilDate, laterOf } from '../calendar/civil-date.ts';
import { dayAfter, dayBefore } from '../calendar/day-number.ts';
import { type LatestStart, latestStart } from '../calendar/latest-start.ts';
import { renderDate } from '../calendar/render-date.ts';
import { type Determination, determinedByReadings } from '../determination/determination.ts';
import type { Step } from '../determination/step.ts';
import { GAP_READINGS } from '../entry-into-force/gap-readings.ts';
import type { Life } from './life.ts';
import { determineIfAnyDeposited } from './what-if-deposited.ts';

/**
 * Determines the latest day on which a State may deposit its instrument to be bound by a day: the exact inverse of the rule
 * for later Parties, not a subtraction of months. A deposit on that day is in time; on the next day it is too late.
 *
 * Where the treaty itself is still pending, it is the latest day on which the missing instruments may be deposited for the
 * treaty to be in force by then; a step says how many they are.
 *
 * Outcomes: determined; excluded where no deposit is in time.
 *
 * @param inForceBy inclusive
 * @example determineLatestDeposit(life, civilDate('2005-02-28')).value // '2005-01-31'
 * @see docs/legal-sources.md#latest-deposit
 */
export function determineLatestDeposit(life: Life, inForceBy: CivilDate): Determination<CivilDate> {
  const { entryIntoForce: clause } = life.treaty.finalClauses;
  const general = life.entryIntoForce;
  switch (general.kind) {
    case 'pending': {
      const awaited = general.awaits.find((each) => each.kind === 'instruments');
      const start = latestStart(clause.delay, inForceBy);
      if (start.kind === 'none' || awaited === undefined) return tooLate(clause.article, inForceBy, start);
      const says = `${awaited.missing} more instruments must be deposited by that day, ${awaited.required} in all.`;
      return {
        kind: 'determined',
        value: start.date,
        article: clause.article,
        monthEndMattered: false,
        basis: [...general.basis, { kind: 'remark', article: clause.article, says }],
      };
    }
    case 'indeterminate':
    case 'excluded':
      return general;
    case 'determined':
      return latestLaterDeposit(life, general.value, inForceBy);
  }
}

function latestLaterDeposit(life: Life, generalDate: CivilDate, inForceBy: CivilDate): Determination<CivilDate> {
  const { laterParties, entryIntoForce } = life.treaty.finalClauses;
  const metOn = life.metOn ?? generalDate;
  if (inForceBy < generalDate) {
    return {
      kind: 'excluded',
      article: entryIntoForce.article,
      reason: `The treaty enters into force on ${renderDate(generalDate)}, and binds nobody before.`,
      basis: [],
    };
  }
  const start = latestStart(laterParties.delay, inForceBy);
  const own = start.kind === 'date' ? start.date : metOn;
  const afterOwnPeriod = laterOf(own, metOn);
  const before = generalDate > metOn ? dayBefore(generalDate) : metOn;
  const onGeneralDate = own >= generalDate ? own : before;
  const answer = (value: CivilDate) => ({
    article: laterParties.article,
    monthEndMattered: monthEndMatters(life, value),
    basis: [...proveDeposit(life, value), ...proveDeposit(life, dayAfter(value))],
  });
  if (laterParties.wording !== 'after-entry-into-force') {
    return { kind: 'determined', value: afterOwnPeriod, ...answer(afterOwnPeriod) };
  }
  const readingA = { ...GAP_READINGS.A, value: onGeneralDate };
  const readingB = { ...GAP_READINGS.B, value: afterOwnPeriod };
  return laterParties.prevailing === 'A'
    ? determinedByReadings(answer(onGeneralDate), [readingA, readingB])
    : determinedByReadings(answer(afterOwnPeriod), [readingB, readingA]);
}

/** States what a deposit on a day would lead to, so that the answer can be checked forwards. */
function proveDeposit(life: Life, depositedOn: CivilDate): readonly Step[] {
  const forward = determineIfAnyDeposited(life, depositedOn);
  const { article } = forward;
  const says =
    forward.kind === 'determined'
      ? `A deposit on ${renderDate(depositedOn)} binds from ${renderDate(forward.value)}.`
      : `What a deposit on ${renderDate(depositedOn)} leads to is open.`;
  return [{ kind: 'rule', article, says }];
}

function monthEndMatters(life: Life, depositedOn: CivilDate): boolean {
  const forward = determineIfAnyDeposited(life, depositedOn);
  return forward.kind === 'determined' && forward.monthEndMattered;
}

function tooLate(article: string, inForceBy: CivilDate, start: LatestStart): Determination<CivilDate> {
  const why =
    start.kind === 'none' && start.reason === 'before-clause-date'
      ? 'the clause sets a later date of its own'
      : 'the deposit would lie before the first day of the calendar';
  return {
    kind: 'excluded',
    article,
    reason: `No deposit brings it into force by ${renderDate(inForceBy)}: ${why}.`,
    basis: [],
  };
}
