import type { CivilDate } from '../calendar/civil-date.ts';
import type { Determination } from '../determination/determination.ts';
import { determineEligibility } from '../participation/determine-eligibility.ts';
import { listEligibilityRules } from '../treaty/eligibility-rules.ts';
import type { EligibilityForAct } from '../treaty/treaty.ts';
import { composeOnCondition } from './compose-on-condition.ts';

/**
 * Puts a date under the condition that its State is tied by then to another treaty, where by the record of that one, which has ended, it is
 * not: nobody has received its act, and what it did after the record is not known.
 *
 * @param on the day of the act, inclusive
 * @see docs/legal-sources.md#who-may-join
 */
export function composeIfLinked(
  answer: Determination<CivilDate>,
  rule: EligibilityForAct,
  participant: string,
  on: CivilDate,
): Determination<CivilDate> {
  const eligible = determineEligibility(rule, participant, on);
  if (eligible.kind !== 'unknown' || eligible.caveat.code !== 'remark.eligibility-by-record') return answer;
  const { treaty, endsOn } = eligible.caveat.values;
  const rules = listEligibilityRules(rule);
  const link = rules.some((each) => each.kind === 'party-to' && each.treaty === treaty) ? 'party' : 'any';
  return composeOnCondition(answer, rule.article, {
    question: { code: 'question.linked-by-then', values: { treaty, endsOn, link } },
    if: { code: 'if.linked-by-then', values: { treaty, link } },
  });
}
