import type { CivilDate } from '../calendar/civil-date.ts';
import { type Determination, isDated } from '../determination/determination.ts';
import type { Message } from '../determination/messages/message.ts';
import { composeIfNotKnown } from '../lifecycle/if-not-known.ts';
import type { Life } from '../lifecycle/life.ts';
import type { ConsentAct } from '../treaty/act.ts';
import { composeOnCondition } from './compose-on-condition.ts';

/**
 * Puts the date of an instrument that is supposed under the condition that nothing binds its State yet, where that is not known: the record
 * lacks its instruments or may lack them, or that of another may bind it. What is excluded stays so, whatever the State has done.
 *
 * Outcomes: the answer itself, where it is known; otherwise indeterminate, with the day where there is one.
 *
 * @param before the life without the instrument
 * @param article of the clause that is asked about
 * @see docs/legal-sources.md#the-end-of-a-record
 */
export function composeIfUnbound(
  answer: Determination<CivilDate>,
  before: Life,
  { participant, on }: Pick<ConsentAct, 'participant' | 'on'>,
  article: string,
): Determination<CivilDate> {
  if (answer.kind === 'excluded') return answer;
  const notKnown = composeIfNotKnown(before, participant, on, article, answer.basis);
  const [question] = notKnown?.questions ?? [];
  if (notKnown === undefined || question === undefined) return answer;
  return isDated(answer) ? composeOnCondition(answer, article, conditionOfUnbound(question)) : notKnown;
}

/** Says on what a day hangs that nothing binds a State yet: that it has deposited nothing which the record lacks, or that no instrument of another binds it. */
export function conditionOfUnbound(question: Message): {
  readonly question: Message;
  readonly if: Message<'if.none-deposited' | 'if.not-bound-yet'>;
} {
  const code = question.code === 'question.record-lacks' ? 'if.none-deposited' : 'if.not-bound-yet';
  return { question, if: { code, values: {} } };
}
