import { addPeriod, type MissingDay } from './add-period.ts';
import { DAY, DELAY } from './argument-shapes.ts';
import { assertArgument } from './assert-argument.ts';
import { type CivilDate, laterOf } from './civil-date.ts';
import {
  civilDateOf,
  type DayNumber,
  dayNumberOf,
  firstDayOfMonth,
  firstDayOfNextMonth,
  firstDayOfYearFrom,
  isInCalendar,
  monthNumberOf,
} from './day-number.ts';
import { type Delay, type PlainDelay, plainDelayOf } from './delay.ts';
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
  | { readonly kind: 'day-after'; readonly from: CivilDate; readonly to: CivilDate }
  | { readonly kind: 'first-of-year'; readonly from: CivilDate; readonly to: CivilDate }
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
  assertArgument('addDelay', 'start', DAY, start);
  assertArgument('addDelay', 'delay', DELAY, delay);
  return sumOfDelay(start, delay);
}

/** Adds a delay as {@link addDelay} does, for a rule that has both from its clause. */
export function sumOfDelay(start: CivilDate, delay: Delay): DelaySum {
  const rule = monthEndRuleOf(delay);
  const [chosen, other] = rule === 'first-day-of-next-month' ? OTHER_RULE_FIRST : RULES_THAT_CHOOSE;
  const walk = walkDelay(start, delay, chosen);
  if (walk.missingDay === undefined) return sumOf(walk, false);
  const otherWalk = walkDelay(start, delay, other);
  if (walk.date === otherWalk.date) return sumOf(walk, false);
  if (rule !== 'refuse') return sumOf(walk, true);
  const candidates = [
    { rule: chosen, date: walk.date },
    { rule: other, date: otherWalk.date },
  ].flatMap((each) => (each.date === undefined ? [] : [{ rule: each.rule, date: each.date }]));
  return { kind: 'no-such-day', missingDay: walk.missingDay, candidates };
}

const RULES_THAT_CHOOSE = ['last-day-of-month', 'first-day-of-next-month'] as const;
const OTHER_RULE_FIRST = ['first-day-of-next-month', 'last-day-of-month'] as const;

/** The way from a day to the end of a delay under a rule that chooses a day; without a date where it leaves the calendar. */
interface Walk {
  readonly date: CivilDate | undefined;
  readonly steps: readonly ArithmeticStep[];
  readonly missingDay?: MissingDay;
}

function monthEndRuleOf(delay: Delay): MonthEndRule | undefined {
  const plain = plainDelayOf(delay);
  return 'monthEnd' in plain ? plain.monthEnd : undefined;
}

function sumOf({ date, steps }: Walk, monthEndMattered: boolean): DelaySum {
  return date === undefined ? { kind: 'outside-calendar' } : { kind: 'date', date, monthEndMattered, steps };
}

function walkDelay(start: CivilDate, delay: Delay, rule: MonthEndRule): Walk {
  switch (delay.form) {
    case 'not-before': {
      const walk = walkPlainDelay(start, delay.delay, rule);
      if (walk.date === undefined) return walk;
      const to = laterOf(walk.date, delay.floor);
      return stepOn(walk, { kind: 'not-before', from: walk.date, to, floor: delay.floor });
    }
    case 'fixed-date-or-later':
      if (start > delay.fixedOn) return walkPlainDelay(start, delay.otherwise, rule);
      return begin({ kind: 'fixed-date', from: start, to: delay.fixedOn });
    case 'same-day':
    case 'days-after':
    case 'period-after':
    case 'day-after-period':
    case 'first-of-month-after-period':
    case 'first-of-month-after-days':
    case 'first-of-nth-month':
    case 'first-of-year-after-period':
      return walkPlainDelay(start, delay, rule);
  }
}

function walkPlainDelay(start: CivilDate, delay: PlainDelay, rule: MonthEndRule): Walk {
  switch (delay.form) {
    case 'same-day':
      return begin({ kind: 'same-day', from: start, to: start });
    case 'days-after':
      return walkPeriod(start, { days: delay.days }, rule, delay);
    case 'period-after':
      return walkPeriod(start, delay.period, rule, delay);
    case 'day-after-period':
      return thenOn(walkPeriod(start, delay.period, rule, delay), 'day-after', (day) => day + 1);
    case 'first-of-month-after-period':
      return thenOn(walkPeriod(start, delay.period, rule, delay), 'first-of-next-month', firstDayOfNextMonth);
    case 'first-of-month-after-days':
      return thenOn(walkPeriod(start, { days: delay.days }, rule, delay), 'first-of-next-month', firstDayOfNextMonth);
    case 'first-of-year-after-period':
      return thenOn(walkPeriod(start, delay.period, rule, delay), 'first-of-year', firstDayOfYearFrom);
    case 'first-of-nth-month': {
      const day = firstDayOfMonth(monthNumberOf(dayNumberOf(start)) + delay.months);
      if (!isInCalendar(day)) return OUTSIDE;
      return begin({
        kind: 'first-of-nth-month',
        from: start,
        to: civilDateOf(day),
        months: delay.months,
      });
    }
  }
}

function walkPeriod(start: CivilDate, period: Period, rule: MonthEndRule, delay: PlainDelay): Walk {
  const sum = addPeriod(start, period, rule);
  if (sum.kind !== 'date') return OUTSIDE;
  const { date: to, missingDay } = sum;
  if (missingDay === undefined) return begin({ kind: 'add-period', from: start, to, period });
  const written = 'monthEnd' in delay ? delay.monthEnd : rule;
  const monthEnd = { missingDay, rule: written === 'refuse' ? written : rule };
  return { date: to, steps: [{ kind: 'add-period', from: start, to, period, monthEnd }], missingDay };
}

/** Goes on from the end of a period to the day that follows from it. */
function thenOn(
  walk: Walk,
  kind: 'day-after' | 'first-of-next-month' | 'first-of-year',
  dayFrom: (day: DayNumber) => DayNumber,
): Walk {
  if (walk.date === undefined) return walk;
  const day = dayFrom(dayNumberOf(walk.date));
  if (!isInCalendar(day)) return { ...walk, date: undefined };
  return stepOn(walk, { kind, from: walk.date, to: civilDateOf(day) });
}

/** A way that leaves the calendar at its first step. */
const OUTSIDE: Walk = { date: undefined, steps: [] };

function begin(step: ArithmeticStep): Walk {
  return { date: step.to, steps: [step] };
}

function stepOn(walk: Walk, step: ArithmeticStep): Walk {
  return { ...walk, date: step.to, steps: [...walk.steps, step] };
}
