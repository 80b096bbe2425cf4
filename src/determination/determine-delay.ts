import { type ArithmeticStep, sumOfDelay } from '../calendar/add-delay.ts';
import type { CivilDate } from '../calendar/civil-date.ts';
import type { Delay } from '../calendar/delay.ts';
import { assertNever } from './assert-never.ts';
import type { Determination } from './determination.ts';
import type { Step } from './step.ts';

/**
 * Determines the date to which a clause's delay leads, as an answer.
 *
 * Outcomes: determined; indeterminate where the clause refuses to say which day stands for one that the month does not
 * have; excluded where the date would lie after the year 9999.
 *
 * @param article the article that sets the delay
 * @param before the steps that led to `from`
 */
export function determineDelay(
  article: string,
  delay: Delay,
  from: CivilDate,
  before: readonly Step[],
): Determination<CivilDate> {
  const sum = sumOfDelay(from, delay);
  switch (sum.kind) {
    case 'date':
      return {
        kind: 'determined',
        value: sum.date,
        article,
        monthEndMattered: sum.monthEndMattered,
        basis: [...before, ...sum.steps.map((step) => stepOf(article, step))],
      };
    case 'no-such-day':
      return {
        kind: 'indeterminate',
        article,
        questions: [{ code: 'question.no-such-day', values: { article, missingDay: sum.missingDay } }],
        candidates: sum.candidates.map(({ rule, date }) => ({
          value: date,
          if: { code: 'if.month-end-rule', values: { rule } },
        })),
        basis: before,
      };
    case 'outside-calendar':
      return { kind: 'excluded', article, reason: { code: 'reason.after-year-9999', values: {} }, basis: before };
    default:
      return assertNever(sum);
  }
}

/** Puts a line of arithmetic under the article that asks for it. */
function stepOf(article: string, step: ArithmeticStep): Step {
  const { from, to } = step;
  switch (step.kind) {
    case 'add-period': {
      const { period, monthEnd } = step;
      if (monthEnd === undefined) return { article, code: 'step.add-period', values: { from, to, period } };
      return { article, code: 'step.add-period-to-missing-day', values: { from, to, period, ...monthEnd } };
    }
    case 'first-of-nth-month':
      return { article, code: 'step.first-of-nth-month', values: { from, to, months: step.months } };
    case 'not-before': {
      const { floor } = step;
      return {
        article,
        code: from < floor ? 'step.raised-to-floor' : 'step.not-before-floor',
        values: { from, to, floor },
      };
    }
    case 'same-day':
    case 'day-after':
    case 'first-of-year':
    case 'first-of-next-month':
    case 'fixed-date':
      return { article, code: `step.${step.kind}`, values: { from, to } };
    default:
      return assertNever(step);
  }
}
