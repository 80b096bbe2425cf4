import { type Delay, type PlainDelay, plainDelayOf } from '../../../src/calendar/delay.ts';
import { MONTH_END_RULES } from '../../../src/calendar/month-end-rule.ts';
import { countMonths, type Period } from '../../../src/calendar/period.ts';
import { listDelays } from '../../../src/reading/checks/list-delays.ts';
import type { Treaty } from '../../../src/treaty/treaty.ts';
import { nameDelay, REPRESENTATIVE_DELAYS } from '../../calendar/representative-delays.ts';

/**
 * Lists the delays that are proven: each period of some treaties in every form and under every month-end rule, each number of days or months in every
 * form that has one, the delays with a date of the clause's own as they stand, and those that stand for all others.
 */
export function listDelaysInUse(treaties: readonly Treaty[]): readonly Delay[] {
  const listed = treaties.flatMap(listDelays);
  const plain = listed.map(({ delay }) => plainDelayOf(delay));
  const periods = [
    ...plain.flatMap((delay) => ('period' in delay ? [delay.period] : [])),
    ...listed.flatMap(({ again }) => (again === undefined ? [] : [again])),
  ];
  const days = new Set([
    ...plain.flatMap((each) => ('days' in each ? [each.days] : [])),
    ...periods.flatMap(daysAlone),
  ]);
  const months = new Set(plain.flatMap((each) => ('months' in each ? [each.months] : [])));
  const delays: readonly Delay[] = [
    ...periods.flatMap(formsOfPeriod),
    ...[...days].flatMap((count): readonly PlainDelay[] => [
      { form: 'days-after', days: count },
      { form: 'first-of-month-after-days', days: count },
    ]),
    ...[...months].map((count) => ({ form: 'first-of-nth-month', months: count }) as const),
    ...listed.map(({ delay }) => delay),
    ...REPRESENTATIVE_DELAYS,
  ];
  return [...new Map(delays.map((delay) => [nameDelay(inMonths(delay)), delay])).values()];
}

/** A period of days alone is a number of days too. */
function daysAlone(period: Period): readonly number[] {
  return countMonths(period) === 0 && period.days !== undefined ? [period.days] : [];
}

function formsOfPeriod(period: Period): readonly PlainDelay[] {
  return MONTH_END_RULES.flatMap((monthEnd): readonly PlainDelay[] => [
    { form: 'period-after', period, monthEnd },
    { form: 'day-after-period', period, monthEnd },
    { form: 'first-of-month-after-period', period, monthEnd },
    { form: 'first-of-year-after-period', period, monthEnd },
  ]);
}

/** A year is twelve months, so that a delay that is written in both ways is proven once. */
function inMonths(delay: Delay): Delay {
  if (!('period' in delay)) return delay;
  const { days } = delay.period;
  return { ...delay, period: { months: countMonths(delay.period), ...(days !== undefined && { days }) } };
}
