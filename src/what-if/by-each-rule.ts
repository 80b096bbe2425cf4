import type { CivilDate } from '../calendar/civil-date.ts';
import { type Determination, findLatestDay } from '../determination/determination.ts';
import type { Life } from '../lifecycle/life.ts';
import type { LaterPartiesClause, LaterRule } from '../treaty/treaty.ts';
import { determineWhicheverGoverns, type IfGoverns } from './by-what-governs.ts';

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
  const rules: readonly LaterRule[] = [laterParties, ...laterParties.special];
  const under = (rule: LaterRule): IfGoverns => {
    const { article } = rule;
    const isAlone = rules.every((each) => each === rule || each.article !== article);
    const kinds = isAlone || !('kinds' in rule) ? undefined : rule.kinds;
    return { article, kinds, answer: determine(composeGoverned(life, rule), rule) };
  };
  return determineWhicheverGoverns(
    laterParties.article,
    { code: 'question.which-later-rule', values: {} },
    [under(laterParties), ...laterParties.special.map(under)],
    (answer) => findLatestDay(answer) === undefined,
  );
}

/** Composes the same life, as if one rule governed every later instrument. */
export function composeGoverned(life: Life, rule: LaterRule): Life {
  const { treaty } = life;
  const { special: _, ...laterParties }: LaterPartiesClause = { ...rule };
  return { ...life, treaty: { ...treaty, finalClauses: { ...treaty.finalClauses, laterParties } } };
}
