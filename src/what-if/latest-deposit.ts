import { type CivilDate, laterOf } from '../calendar/civil-date.ts';
import { civilDateOf, dayAfter, dayBefore, LAST_DAY } from '../calendar/day-number.ts';
import { latestStartBy } from '../calendar/latest-start.ts';
import { renderDate } from '../calendar/render-date.ts';
import { isBeyondDeposits, listOthersAwaited, supposeFound, supposeOthers } from '../condition/suppose-parts.ts';
import { type Awaited, type Determination, determinedByReadings } from '../determination/determination.ts';
import type { Step } from '../determination/step.ts';
import { GAP_READINGS } from '../entry-into-force/gap-readings.ts';
import { determineFromDayMet } from '../entry-into-force/treaty-entry-into-force.ts';
import type { Life } from '../lifecycle/life.ts';
import type { Condition, EntryIntoForceClause } from '../treaty/treaty.ts';
import { determineIfAnyDeposited } from './deposited.ts';

/**
 * Determines the latest day on which a State may deposit its instrument to be bound by a day: the exact inverse of
 * {@link determineIfAnyDeposited}, not a subtraction of months. A deposit on that day is in time; on the next day it is too
 * late.
 *
 * Where the treaty itself is still pending, it is the latest day on which the missing instruments may be deposited for the
 * treaty to be in force by then; a step says how many they are. Where the treaty entered into force later than the day asked
 * about, it is the latest day on which one more instrument would have completed the number in time.
 *
 * Outcomes: determined; excluded where no deposit is in time; pending where no deposit is awaited, only another treaty, a day or an act
 * of the depositary; indeterminate where the depositary's finding or another treaty is awaited beside the instruments, or where the
 * periods run from its notification, of which nobody knows when it would follow; indeterminate or excluded as the treaty's own date is.
 *
 * @param inForceBy inclusive
 * @example determineLatestDeposit(life, civilDate('2005-02-28')).value // '2005-01-31'
 * @see docs/legal-sources.md#latest-deposit
 */
export function determineLatestDeposit(life: Life, inForceBy: CivilDate): Determination<CivilDate> {
  const answer = determineLatestStart(life, inForceBy);
  const { runsFrom } = life.treaty.finalClauses.entryIntoForce;
  if (runsFrom !== 'notification' || answer.kind !== 'determined') return answer;
  const { value, article } = answer;
  return {
    kind: 'indeterminate',
    article,
    question: `How soon after the deposit does the depositary notify it? The period runs from the notification, for which ${renderDate(value)} is the last day.`,
    candidates: [{ value, if: 'it is notified on the day of its deposit; otherwise the last day is earlier' }],
    basis: [],
  };
}

function determineLatestStart(life: Life, inForceBy: CivilDate): Determination<CivilDate> {
  const general = life.entryIntoForce;
  switch (general.kind) {
    case 'pending': {
      if (!general.awaits.some(canBeDeposited)) return general;
      const awaited = general.awaits.find((each) => each.kind === 'instruments');
      const missing = awaited?.missing ?? 0;
      const finding = general.awaits.find((each) => each.kind === 'act-of');
      if (finding === undefined) return latestCompletingDeposit(life, missing, inForceBy);
      const answer = latestCompletingDeposit(life, missing, inForceBy, supposeFound);
      return answer.kind === 'determined' ? waitingFor(finding, answer.value) : answer;
    }
    case 'indeterminate':
    case 'excluded':
      return general;
    case 'determined':
      return inForceBy < general.value
        ? latestCompletingDeposit(life, 1, inForceBy)
        : latestLaterDeposit(life, general.value, inForceBy);
  }
}

/** Checks if what is awaited comes about by deposits, or may. */
function canBeDeposited(awaited: Awaited): boolean {
  switch (awaited.kind) {
    case 'entry-into-force-of':
    case 'act-of':
    case 'day':
      return false;
    case 'instruments':
    case 'instruments-of':
    case 'instrument-of':
    case 'share':
    case 'one-of':
    case 'acceptances':
    case 'requests':
    case 'entry-into-force-of-the-treaty':
      return true;
  }
}

/** Says for what a day holds only if the depositary's finding is there by then; whose instruments lead to that is not known. */
function waitingFor(
  { article, act, by }: Extract<Awaited, { readonly kind: 'act-of' }>,
  value: CivilDate,
): Determination<CivilDate> {
  return {
    kind: 'indeterminate',
    article,
    question: `Beside the instruments, what is awaited is the ${act} by ${by}, and whose instruments lead to it is not known here.`,
    candidates: [{ value, if: 'that is there by then, too' }],
    basis: [],
  };
}

/**
 * The latest day on which so many more instruments bring the treaty into force in time.
 *
 * @param suppose what is supposed of the condition where it is asked whether deposits can fulfil it at all
 */
function latestCompletingDeposit(
  life: Life,
  missing: number,
  inForceBy: CivilDate,
  suppose: (condition: Condition) => Condition = (condition) => condition,
): Determination<CivilDate> {
  const { entryIntoForce: clause, participation } = life.treaty.finalClauses;
  const { article, condition } = clause;
  const start = latestStartBy(clause.delay, inForceBy);
  if (start.kind === 'none') return tooLate(article, inForceBy, NO_START[start.reason]);
  const { opensOn } = participation.signature;
  if (start.date < opensOn) return tooLate(article, inForceBy, `the treaty opened on ${renderDate(opensOn)}`);
  const other = findOtherAwaited(clause, start.date, inForceBy);
  if (other?.kind === 'excluded') return other;
  if (isBeyondDeposits(suppose(condition), start.date)) {
    const others = listOthersAwaited(condition);
    if (others.length > 0 && !isBeyondDeposits(suppose(supposeOthers(condition)), start.date)) {
      return waitingForOthers(article, others, start.date);
    }
    const why = `by ${renderDate(start.date)} the conditions wait for a day, or another treaty, that no deposit brings about`;
    return tooLate(article, inForceBy, why);
  }
  const required = condition.kind === 'instruments' && condition.of === undefined ? condition.number : undefined;
  if (required === undefined && life.metOn !== undefined) {
    const why = `its conditions were fulfilled on ${renderDate(life.metOn)}, and whether one more instrument would have fulfilled them earlier depends on whose it is`;
    return tooLate(article, inForceBy, why);
  }
  const standing = required === undefined ? undefined : required - missing;
  const before = standing === undefined ? undefined : life.countedInstruments[standing - 1];
  if (before !== undefined && start.date < before.on) {
    const why = `the number would not be complete before ${renderDate(before.on)}, the day of instrument ${standing}`;
    return tooLate(article, inForceBy, why);
  }
  if (other !== undefined) return other;
  const forward = determineFromDayMet(clause, start.date, []);
  return {
    kind: 'determined',
    value: start.date,
    article,
    monthEndMattered: forward.kind === 'determined' && forward.monthEndMattered,
    basis: [
      { kind: 'rule', article, says: sayMissing(required, missing) },
      proveCompletion(clause, start.date),
      proveDayAfter(article, start.date, (next) => proveCompletion(clause, next)),
    ],
  };
}

/** Says for what a day holds only if other treaties, on which no deposit under this one has a bearing, are that far by then. */
function waitingForOthers(article: string, treaties: readonly string[], value: CivilDate): Determination<CivilDate> {
  const names = treaties.map((treaty) => `the ${treaty.toUpperCase()}`).join(' and ');
  return {
    kind: 'indeterminate',
    article,
    question: `Beside the instruments, ${names} must be as far as the clause asks, which no deposit here brings about.`,
    candidates: [{ value, if: 'that is so by then' }],
    basis: [],
  };
}

function sayMissing(required: number | undefined, missing: number): string {
  if (required === undefined) return 'Whatever the conditions still ask for must be deposited by that day.';
  return missing === 1
    ? `With ${required - 1} deposited by then, one more instrument completes the number of ${required}.`
    : `${missing} more instruments must be deposited by that day, ${required} in all.`;
}

/**
 * Says that another treaty is in force after a day only, where this one cannot be without it; where that treaty is not in force yet, the
 * last day holds if it is by then.
 *
 * @param value the last day for the deposits
 */
function findOtherAwaited(
  clause: EntryIntoForceClause,
  value: CivilDate,
  inForceBy: CivilDate,
): Determination<CivilDate> | undefined {
  if (clause.notBefore === undefined) return undefined;
  const { article, treaty, facts } = clause.notBefore;
  const other = treaty.toUpperCase();
  const inForceOn = facts.kind === 'known' ? facts.inForceOn : undefined;
  if (inForceOn !== undefined) {
    if (inForceOn <= inForceBy) return undefined;
    const why = `it is not in force before the ${other}, which is in force from ${renderDate(inForceOn)}`;
    return tooLate(article, inForceBy, why);
  }
  const state =
    facts.kind === 'known' ? 'which is not in force' : 'of which it is not known here since when it is in force';
  return {
    kind: 'indeterminate',
    article,
    question: `Beside the instruments, what is awaited is the entry into force of the ${other}, ${state}.`,
    candidates: [{ value, if: `the ${other} is in force by ${renderDate(inForceBy)}` }],
    basis: [],
  };
}

/** States when the treaty would be in force if the number were complete on a day. */
function proveCompletion(clause: EntryIntoForceClause, metOn: CivilDate): Step {
  const { article, condition } = clause;
  const forward = determineFromDayMet(clause, metOn, []);
  const outcome =
    forward.kind === 'determined'
      ? renderDate(forward.value)
      : forward.kind === 'excluded'
        ? `no date: ${lowerFirst(forward.reason).replace(/\.$/, '')}`
        : 'a day the clause leaves open';
  const what = condition.kind === 'instruments' ? 'A number complete' : 'Conditions fulfilled';
  return {
    kind: 'rule',
    article,
    says: `${what} on ${renderDate(metOn)} ${condition.kind === 'instruments' ? 'leads' : 'lead'} to ${outcome}.`,
  };
}

/** Proves what follows from the day after, which the last day of the calendar does not have. */
function proveDayAfter(article: string, day: CivilDate, prove: (next: CivilDate) => Step): Step {
  if (day < LAST_DATE) return prove(dayAfter(day));
  return { kind: 'rule', article, says: `The calendar ends on ${renderDate(LAST_DATE)}.` };
}

const LAST_DATE = civilDateOf(LAST_DAY);

function latestLaterDeposit(life: Life, generalDate: CivilDate, inForceBy: CivilDate): Determination<CivilDate> {
  const { laterParties } = life.treaty.finalClauses;
  const metOn = life.metOn ?? generalDate;
  const delay = laterParties.wording === 'not-provided' ? ({ form: 'same-day' } as const) : laterParties.delay;
  const start = latestStartBy(delay, inForceBy);
  const own = start.kind === 'date' ? start.date : metOn;
  const afterOwnPeriod = laterOf(own, metOn);
  const before = generalDate > metOn ? dayBefore(generalDate) : metOn;
  const onGeneralDate = own >= generalDate ? own : before;
  const answer = (value: CivilDate) => {
    const forward = determineIfAnyDeposited(life, value);
    return {
      article: forward.article,
      monthEndMattered: forward.kind === 'determined' && forward.monthEndMattered,
      basis: [proveDeposit(life, value), proveDayAfter(forward.article, value, (next) => proveDeposit(life, next))],
    };
  };
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
function proveDeposit(life: Life, depositedOn: CivilDate): Step {
  const forward = determineIfAnyDeposited(life, depositedOn);
  const { article } = forward;
  const day = renderDate(depositedOn);
  switch (forward.kind) {
    case 'determined':
      return { kind: 'rule', article, says: `A deposit on ${day} binds from ${renderDate(forward.value)}.` };
    case 'excluded':
      return { kind: 'rule', article, says: `A deposit on ${day} leads to no date: ${lowerFirst(forward.reason)}` };
    case 'pending':
    case 'indeterminate':
      return { kind: 'rule', article, says: `What a deposit on ${day} leads to is open.` };
  }
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

const NO_START: Readonly<Record<'before-clause-date' | 'outside-calendar', string>> = {
  'before-clause-date': 'the clause sets a later date of its own',
  'outside-calendar': 'the deposit would lie before the first day of the calendar',
};

function tooLate(article: string, inForceBy: CivilDate, why: string): Determination<CivilDate> {
  const reason = `No deposit brings it into force by ${renderDate(inForceBy)}: ${why}.`;
  return { kind: 'excluded', article, reason, basis: [] };
}
