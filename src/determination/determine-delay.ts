import { addDelay } from '../calendar/add-delay.ts';
import type { CivilDate } from '../calendar/civil-date.ts';
import type { Delay } from '../calendar/delay.ts';
import { type Determination, MONTH_END_RULE_IN_WORDS } from './determination.ts';
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
  const sum = addDelay(from, delay);
  switch (sum.kind) {
    case 'date':
      return {
        kind: 'determined',
        value: sum.date,
        article,
        monthEndMattered: sum.monthEndMattered,
        basis: [...before, { kind: 'delay', article, arithmetic: sum.steps }],
      };
    case 'no-such-day': {
      const { year, month, day } = sum.missingDay;
      const missing = `${year}-${String(month).padStart(2, '0')}-${day}`;
      return {
        kind: 'indeterminate',
        article,
        question: `Article ${article} leads to ${missing}, a day that does not exist, and does not say which day stands for it.`,
        candidates: sum.candidates.map(({ rule, date }) => ({ value: date, if: MONTH_END_RULE_IN_WORDS[rule] })),
        basis: before,
      };
    }
    case 'outside-calendar':
      return { kind: 'excluded', article, reason: 'The date lies after the year 9999.', basis: before };
  }
}
