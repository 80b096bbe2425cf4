import type { TerritoryOfTreaty } from '../../index.ts';
import { orderByName } from './order-by-name.ts';
import type { Page } from './page.ts';
import { MONTH_END, UNSETTLED } from './status-of-each.ts';

/** How a territory is named on a page that the record names in English. */
export type NameTerritory = (page: Page, territory: string) => string;

/** Sets the territories to which a treaty was extended, by whom and from when. */
export function setTerritories(
  page: Page,
  list: readonly TerritoryOfTreaty[],
  nameTerritory: NameTerritory,
): readonly string[] {
  const named = list.map((each) => ({ each, name: nameTerritory(page, each.territory) }));
  const rows = orderByName(named, ({ name }) => name, page.language).map(({ each, name }) => [
    page.say('page.status.territory', { territory: name, participant: each.participant }),
    renderDayFrom(page, each),
    renderStanding(page, each),
  ]);
  const headings = ['page.heading.territory', 'page.heading.applies-from', 'page.heading.status'] as const;
  return ['', page.paragraph(page.text('page.status.territories')), page.table(headings, rows, 0)];
}

/** Says from when a treaty applies to a territory: each day that it may be, or of what kind the answer is that has none. */
export function renderDayFrom({ say }: Page, { appliesFrom }: TerritoryOfTreaty): string {
  if (appliesFrom.kind === 'indeterminate' && appliesFrom.candidates.length > 0)
    return [...new Set(appliesFrom.candidates.map(({ value }) => value))].sort().join(' / ');
  if (appliesFrom.kind !== 'determined') return say('page.without-date', { kind: appliesFrom.kind });
  const { value, monthEndMattered, readings } = appliesFrom;
  return `${value}${monthEndMattered ? MONTH_END : ''}${readings === undefined ? '' : UNSETTLED}`;
}

/** Says if it applies on the day asked about, and from when no longer. */
export function renderStanding({ say }: Page, { standing, until }: TerritoryOfTreaty): string {
  const word = say('page.status.territory-word', { standing });
  return until === undefined ? word : `${word} (${until})`;
}
