import type { CivilDate } from '../calendar/civil-date.ts';
import { type Candidate, type Determination, isDated } from '../determination/determination.ts';
import type { Message } from '../determination/messages/message.ts';

/** Something that is not known, and the answer to it under which a day holds. */
export interface Condition {
  readonly question: Message;
  readonly if: Message;
}

/**
 * Composes an answer whose day holds under a condition alone: what was determined is then open, on each of its readings, and what was open
 * asks for the condition too. An answer that is no day stays as it is.
 */
export function composeOnCondition(
  answer: Determination<CivilDate>,
  article: string,
  { question, if: other }: Condition,
): Determination<CivilDate> {
  if (!isDated(answer)) return answer;
  const withOther = ({ value, if: one }: Candidate<CivilDate>): Candidate<CivilDate> => {
    const both: Message<'if.both'> = { code: 'if.both', values: { one, other } };
    return { value, if: both };
  };
  if (answer.kind === 'indeterminate') {
    const questions = answer.questions.concat(question);
    return { ...answer, questions, candidates: answer.candidates.map(withOther) };
  }
  const { value, readings, basis } = answer;
  const candidates = readings?.map(({ name, value: day }) =>
    withOther({ value: day, if: { code: 'reading.named', values: { name } } }),
  );
  return {
    kind: 'indeterminate',
    article,
    questions: [question],
    candidates: candidates ?? [{ value, if: other }],
    basis,
  };
}
