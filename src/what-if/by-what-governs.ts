import type { CivilDate } from '../calendar/civil-date.ts';
import { listCandidatesIf } from '../determination/compose-candidates.ts';
import { type Determination, type Indeterminate, isDated } from '../determination/determination.ts';

/** What is determined where a rule, or a way into force, of that article governs. */
export interface IfGoverns {
  readonly article: string;
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
    candidates: answers.flatMap(({ article: governs, answer }) =>
      listCandidatesIf(answer, { code: 'if.rule-governs', values: { article: governs } }),
    ),
    ...(answers.some(({ answer }) => isOpen(answer)) ? ({ orLater: true } as const) : {}),
    basis: [],
  };
}
