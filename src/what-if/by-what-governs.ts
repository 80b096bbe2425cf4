import type { CivilDate } from '../calendar/civil-date.ts';
import { listCandidatesIf } from '../determination/compose-candidates.ts';
import { type Determination, type Indeterminate, isDated } from '../determination/determination.ts';
import type { Message } from '../determination/messages/message.ts';

/** What is determined where a rule, or a way into force, of that article governs. */
export interface IfGoverns {
  readonly article: string;
  /** The kinds of instrument for which the rule is, where it shares its article with others. */
  readonly kinds?: readonly string[] | undefined;
  readonly answer: Determination<CivilDate>;
}

/**
 * Determines what holds where it is not decided which rule, or which way into force, governs: the first answer where all lead to its day, or
 * none to any; otherwise an open one with the date of each, and the dates that each leaves open.
 *
 * @param isOpen tells of an answer whether it leads to no day, so that the day may be later than all that are named
 */
export function determineWhicheverGoverns(
  article: string,
  question: Indeterminate<CivilDate>['questions'][number],
  answers: readonly [IfGoverns, ...IfGoverns[]],
  isOpen: (answer: Determination<CivilDate>) => boolean,
): Determination<CivilDate> {
  const [{ answer: first }] = answers;
  const isOneDay = answers.every(
    ({ answer }) => answer.kind === 'determined' && first.kind === 'determined' && answer.value === first.value,
  );
  if (isOneDay || !answers.some(({ answer }) => isDated(answer))) return first;
  return {
    kind: 'indeterminate',
    article,
    questions: [question],
    candidates: answers.flatMap((each) => listCandidatesIf(each.answer, conditionOf(each))),
    ...(answers.some(({ answer }) => isOpen(answer)) ? ({ orLater: true } as const) : {}),
    basis: [],
  };
}

function conditionOf({ article, kinds }: IfGoverns): Message<'if.rule-governs' | 'if.both'> {
  const one = { code: 'if.rule-governs', values: { article } } as const;
  return kinds === undefined
    ? one
    : { code: 'if.both', values: { one, other: { code: 'if.kind-is', values: { kinds } } } };
}
