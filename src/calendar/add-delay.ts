import { addPeriod, type MissingDay, type PeriodSum } from './add-period.ts';
import { type CivilDate, laterOf } from './civil-date.ts';
import { civilDateOf, dayNumberOf, firstDayOfMonth, isInCalendar, monthNumberOf } from './day-number.ts';
import type { Delay, PlainDelay } from './delay.ts';
import type { MonthEndRule } from './month-end-rule.ts';
import type { Period } from './period.ts';

/** One line of the arithmetic, from one date to the next, as a person would write it down. */
export type ArithmeticStep =
  | { readonly kind: 'same-day'; readonly from: CivilDate; readonly to: CivilDate }
  | {
      readonly kind: 'add-period';
      readonly from: CivilDate;
      readonly to: CivilDate;
      readonly period: Period;
      /** There when the month end mattered: the day sought, and the rule that stood in for it. */
      readonly monthEnd?: { readonly missingDay: MissingDay; readonly rule: MonthEndRule };
    }
  | { readonly kind: 'first-of-next-month'; readonly from: CivilDate; readonly to: CivilDate }
  | { readonly kind: 'first-of-nth-month'; readonly from: CivilDate; readonly to: CivilDate; readonly months: number }
  | { readonly kind: 'not-before'; readonly from: CivilDate; readonly to: CivilDate; readonly floor: CivilDate }
  | { readonly kind: 'fixed-date'; readonly from: CivilDate; readonly to: CivilDate };

/**
 * The outcome of a delay:
 *
 * - `date`: the date, whether the month end mattered to it, and the arithmetic line by line;
 * - `no-such-day`: the month end matters and the clause refuses to choose; the candidates are what the two rules would give,
 *   earliest first;
 * - `outside-calendar`: the delay ends after the year 9999.
 */
export type DelaySum =
  | {
      readonly kind: 'date';
      readonly date: CivilDate;
      readonly monthEndMattered: boolean;
      readonly steps: readonly ArithmeticStep[];
    }
  | {
      readonly kind: 'no-such-day';
      readonly missingDay: MissingDay;
      readonly candidates: readonly { readonly rule: MonthEndRule; readonly date: CivilDate }[];
    }
  | { readonly kind: 'outside-calendar' };

/**
 * Adds a clause's delay to the day from which it runs.
 *
 * @example addDelay(civilDate('2016-10-05'), { form: 'days-after', days: 30 })
 * // { kind: 'date', date: '2016-11-04', monthEndMattered: false, steps: [{ kind: 'add-period', from: '2016-10-05', to: '2016-11-04', period: { days: 30 } }] }
 * @see docs/legal-sources.md#delays
 */
export function addDelay(start: CivilDate, delay: Delay): DelaySum {
  switch (delay.form) {
    case 'not-before':
      return addDelayWithFloor(start, delay.delay, delay.floor);
    case 'fixed-date-or-later':
      if (start > delay.fixedOn) return addPlainDelay(start, delay.otherwise);
      return dateAfter([{ kind: 'fixed-date', from: start, to: delay.fixedOn }], false);
    default:
      return addPlainDelay(start, delay);
  }
}

function addPlainDelay(start: CivilDate, delay: PlainDelay): DelaySum {
  switch (delay.form) {
    case 'same-day':
      return dateAfter([{ kind: 'same-day', from: start, to: start }], false);
    case 'days-after':
      return addDays(start, delay.days);
    case 'period-after':
      return addClausePeriod(start, delay.period, delay.monthEnd, delay);
    case 'first-of-month-after-period':
      return thenFirstOfNextMonth(addClausePeriod(start, delay.period, delay.monthEnd, delay));
    case 'first-of-month-after-days':
      return thenFirstOfNextMonth(addDays(start, delay.days));
    case 'first-of-nth-month': {
      const day = firstDayOfMonth(monthNumberOf(dayNumberOf(start)) + delay.months);
      if (!isInCalendar(day)) return { kind: 'outside-calendar' };
      const to = civilDateOf(day);
      return dateAfter([{ kind: 'first-of-nth-month', from: start, to, months: delay.months }], false);
    }
  }
}

function addDays(start: CivilDate, days: number): DelaySum {
  const sum = addPeriod(start, { days }, 'refuse');
  if (sum.kind !== 'date') return { kind: 'outside-calendar' };
  return dateAfter([{ kind: 'add-period', from: start, to: sum.date, period: { days } }], false);
}

function addClausePeriod(start: CivilDate, period: Period, rule: MonthEndRule, delay: PlainDelay): DelaySum {
  const sum: PeriodSum = addPeriod(start, period, rule);
  switch (sum.kind) {
    case 'outside-calendar':
      return sum;
    case 'no-such-day':
      return { kind: 'no-such-day', missingDay: sum.missingDay, candidates: listCandidates(start, delay) };
    case 'date':
      return sum.missingDay === undefined
        ? dateAfter([{ kind: 'add-period', from: start, to: sum.date, period }], false)
        : dateAfter(
            [{ kind: 'add-period', from: start, to: sum.date, period, monthEnd: { missingDay: sum.missingDay, rule } }],
            true,
          );
  }
}

function thenFirstOfNextMonth(sum: DelaySum): DelaySum {
  if (sum.kind !== 'date') return sum;
  const day = firstDayOfMonth(monthNumberOf(dayNumberOf(sum.date)) + 1);
  if (!isInCalendar(day)) return { kind: 'outside-calendar' };
  const step: ArithmeticStep = { kind: 'first-of-next-month', from: sum.date, to: civilDateOf(day) };
  return dateAfter([...sum.steps, step], sum.monthEndMattered);
}

function addDelayWithFloor(start: CivilDate, delay: PlainDelay, floor: CivilDate): DelaySum {
  const sum = addPlainDelay(start, delay);
  if (sum.kind === 'outside-calendar') return sum;
  if (sum.kind === 'no-such-day') {
    return { ...sum, candidates: sum.candidates.map(({ rule, date }) => ({ rule, date: laterOf(date, floor) })) };
  }
  const to = laterOf(sum.date, floor);
  const step: ArithmeticStep = { kind: 'not-before', from: sum.date, to, floor };
  const monthEndMattered =
    sum.monthEndMattered && listCandidates(start, delay).some(({ date }) => laterOf(date, floor) !== to);
  return dateAfter([...sum.steps, step], monthEndMattered);
}

/** Lists what each rule that chooses a day would give. */
function listCandidates(start: CivilDate, delay: PlainDelay): readonly { rule: MonthEndRule; date: CivilDate }[] {
  if (!('monthEnd' in delay)) return [];
  return (['last-day-of-month', 'first-day-of-next-month'] as const).flatMap((rule) => {
    const sum = addPlainDelay(start, { ...delay, monthEnd: rule });
    return sum.kind === 'date' ? [{ rule, date: sum.date }] : [];
  });
}

function dateAfter(steps: readonly ArithmeticStep[], monthEndMattered: boolean): DelaySum {
  const last = steps.at(-1);
  if (last === undefined) throw new Error('a delay has at least one step');
  return { kind: 'date', date: last.to, monthEndMattered, steps };
}
