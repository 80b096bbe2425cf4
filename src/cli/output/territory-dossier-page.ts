import type { Dossier, DossierRow } from './dossier.ts';
import { setDossierOfOwn } from './dossier-page.ts';
import type { Page } from './page.ts';
import { renderDayFrom, renderStanding } from './territories-table.ts';

/**
 * Sets what every treaty is to a territory, which is no Party: those that were extended to it, and what follows from the participation of the State
 * that acts for it. What it did of its own comes first, where a record has any.
 */
export function setTerritoryDossierPage(page: Page, dossier: Dossier): readonly string[] {
  const { say, text, paragraph } = page;
  const { participant: territory, rows, state } = dossier;
  const [first] = rows;
  const extended = rows.filter(({ toTerritory }) => (toTerritory?.extensions.length ?? 0) > 0);
  return [
    ...(first === undefined ? [] : [paragraph(say('page.dossier.territory-title', { territory, asOf: first.asOf }))]),
    paragraph(
      state === undefined
        ? text('page.dossier.territory-disputed')
        : say('page.dossier.territory-acts', { participant: state }),
    ),
    ...setDossierOfOwn(page, rows),
    '',
    ...(extended.length === 0 ? [paragraph(text('page.dossier.not-extended'))] : setExtended(page, extended)),
    ...setOthers(
      page,
      rows.filter((row) => !extended.includes(row)),
      state,
    ),
  ];
}

function setExtended(page: Page, rows: readonly DossierRow[]): readonly string[] {
  const { formats } = page;
  const cells = rows.flatMap(({ about, recordEnd, toTerritory }) =>
    (toTerritory?.extensions ?? []).map((each) => [
      page.say('page.status.territory', { territory: formats.text(about.shortTitle), participant: each.participant }),
      renderDayFrom(page, each),
      renderStanding(page, each),
      recordEnd.endsOn ?? '—',
    ]),
  );
  const headings = [
    'page.heading.treaty-extended',
    'page.heading.applies-from',
    'page.heading.status',
    'page.heading.record-to',
  ] as const;
  return [page.bold(page.text('page.dossier.extended')), page.table(headings, cells, 0)];
}

/** Sets what follows for the other treaties from what the State that acts for it is to them. */
function setOthers(page: Page, rows: readonly DossierRow[], participant: string | undefined): readonly string[] {
  const named = (some: readonly DossierRow[]) => ({
    treaties: some.length,
    names: some.map(({ about }) => page.formats.text(about.shortTitle)),
  });
  const set = (some: readonly DossierRow[], line: string) => (some.length === 0 ? [] : ['', page.paragraph(line)]);
  if (participant === undefined) return set(rows, page.say('page.dossier.no-act-for-it', { treaties: rows.length }));
  const binding = rows.filter(({ toTerritory }) => toTerritory?.stateIsParty === true);
  const entire = binding.filter(({ about }) => about.finalClauses.participation.territorialExtension === undefined);
  const ofThemselves = binding.filter(({ about }) => about.finalClauses.participation.territorialExtension?.ofItself);
  const byExtension = binding.filter((row) => !entire.includes(row) && !ofThemselves.includes(row));
  const not = rows.filter((row) => !binding.includes(row));
  const article = 'VCLT 29';
  return [
    ...set(entire, page.say('page.dossier.entire-territory', { participant, article, ...named(entire) })),
    ...set(byExtension, page.say('page.dossier.only-by-extension', { participant, ...named(byExtension) })),
    ...set(ofThemselves, page.say('page.dossier.territories-of-themselves', { participant, ...named(ofThemselves) })),
    ...set(not, page.say('page.dossier.state-not-bound', { participant, ...named(not) })),
  ];
}
