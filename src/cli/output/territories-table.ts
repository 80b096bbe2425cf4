import { type CivilDate, type Life, listTerritories, type TerritoryOfTreaty } from '../../index.ts';
import { listNamedTogether } from '../../participants.ts';
import { orderByName } from './order-by-name.ts';
import type { Page } from './page.ts';
import { MONTH_END, UNSETTLED } from './status-of-each.ts';

/** Sets the territories to which a treaty was extended, by whom and from when; nothing where the record has none. */
export function setTerritories(page: Page, life: Life, asOf: CivilDate): readonly string[] {
  const named = listTerritories(life, asOf).map((each) => ({ each, name: nameTerritory(page, each.territory) }));
  if (named.length === 0) return [];
  const rows = orderByName(named, ({ name }) => name, page.language).map(({ each, name }) => [
    page.say('page.status.territory', { territory: name, participant: each.participant }),
    renderDayFrom(page, each),
    renderStanding(page, each),
  ]);
  const headings = ['page.heading.territory', 'page.heading.applies-from', 'page.heading.status'] as const;
  return ['', page.paragraph(page.text('page.status.territories')), page.table(headings, rows, 0)];
}

/** Names a territory as the language does, where it has a code, or its parts have, and otherwise as the record does. */
function nameTerritory({ formats }: Page, territory: string): string {
  const codes = listNamedTogether(territory);
  return codes.length > 0 ? formats.participants(codes) : formats.plain(territory);
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
