import {
  type CivilDate,
  type Determination,
  type Life,
  listExtensions,
  type TerritorialApplication,
} from '../../index.ts';
import { setExtension } from './date-page.ts';
import type { Page } from './page.ts';
import { setAnswer, setBasis } from './set-answer.ts';

/** Sets whether the treaty applies to a territory on a day, and by whom. */
export function setTerritoryPage(
  page: Page,
  territory: string,
  asOf: CivilDate,
  answer: Determination<TerritorialApplication>,
): readonly string[] {
  if (answer.kind !== 'determined') return setAnswer(page, territory, 'page.event.applies-from', inDays(answer));
  const { applies, through, from, until } = answer.value;
  const about = { territory, asOf, through, from, article: answer.article };
  const says =
    until !== undefined && !applies && until <= asOf
      ? page.say('page.bound.territory-no-longer', { ...about, until })
      : page.say(applies ? 'page.bound.territory' : 'page.bound.territory-not-yet', about);
  return [page.paragraph(says), ...setBasis(page, answer.basis)];
}

/** Sets every day from which the treaty applies to a territory, or no longer does; and whether it applies today, where the record has none. */
export function setTerritoryDatesPage(
  page: Page,
  life: Life,
  territory: string,
  asOf: CivilDate,
  answer: Determination<TerritorialApplication>,
): readonly string[] {
  const own = listExtensions(life).filter(({ act }) => act.territory === territory);
  if (own.length === 0) return setTerritoryPage(page, territory, asOf, answer);
  return own.flatMap((extension) => setExtension(page, extension)).slice(1);
}

/** An answer that is open, with the first day of each candidate. */
function inDays(
  answer: Exclude<Determination<TerritorialApplication>, { readonly kind: 'determined' }>,
): Determination<CivilDate> {
  if (answer.kind !== 'indeterminate') return answer;
  return { ...answer, candidates: answer.candidates.map((each) => ({ value: each.value.from, if: each.if })) };
}
