import type { CivilDate } from '../calendar/civil-date.ts';
import { type Determination, findLatestDay, type Indeterminate, isDated } from '../determination/determination.ts';
import type { Life } from '../lifecycle/life.ts';
import type { LaterPartiesClause, LaterRule } from '../treaty/treaty.ts';

/**
 * Determines what holds for an instrument of which only the day is known, where special rules for later Parties may govern it: the one
 * answer where all rules lead to it, otherwise an open one with the date of each rule.
 *
 * @param determine the answer where a rule governs
 */
export function determineByEachRule(
  life: Life,
  determine: (life: Life, rule: LaterRule) => Determination<CivilDate>,
): Determination<CivilDate> {
  const { laterParties } = life.treaty.finalClauses;
  if (laterParties.special === undefined) return determine(life, laterParties);
  const own = determine(governedBy(life, laterParties), laterParties);
  const answers = [
    { rule: laterParties, answer: own },
    ...laterParties.special.map((rule) => ({ rule, answer: determine(governedBy(life, rule), rule) })),
  ];
  const days = answers.map(({ answer }) => (answer.kind === 'determined' ? answer.value : undefined));
  if (days.every((day) => day !== undefined && day === days[0])) return own;
  if (answers.every(({ answer }) => !isDated(answer))) return own;
  const isOpen = answers.some(({ answer }) => findLatestDay(answer) === undefined);
  return {
    kind: 'indeterminate',
    article: laterParties.article,
    questions: [{ code: 'question.which-later-rule', values: {} }],
    candidates: answers.flatMap(({ rule, answer }) => listCandidates(rule, answer)),
    ...(isOpen ? ({ orLater: true } as const) : {}),
    basis: [],
  };
}

function listCandidates(
  { article }: LaterRule,
  answer: Determination<CivilDate>,
): readonly Indeterminate<CivilDate>['candidates'][number][] {
  const governs = { code: 'if.rule-governs', values: { article } } as const;
  if (answer.kind === 'determined') return [{ value: answer.value, if: governs }];
  if (answer.kind !== 'indeterminate') return [];
  return answer.candidates.map((each) => ({
    value: each.value,
    if: { code: 'if.both', values: { one: governs, other: each.if } } as const,
  }));
}

/** The same life, as if one rule governed every later instrument. */
function governedBy(life: Life, rule: LaterRule): Life {
  const { treaty } = life;
  const { special: _, ...laterParties }: LaterPartiesClause = { ...rule };
  return { ...life, treaty: { ...treaty, finalClauses: { ...treaty.finalClauses, laterParties } } };
}
