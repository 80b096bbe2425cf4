import type { CatalogueEntry } from '../../catalogue.ts';
import { type Register, type Text, type Treaty, textIn } from '../../index.ts';
import { listClauses } from '../../wording.ts';
import type { Page } from './page.ts';

/**
 * Sets what a treaty is and its final clauses in words, each behind its article.
 *
 * @param amendedBy the treaties of the catalogue that amend it
 * @param register its record, which has the corrections of its text
 */
export function setShowPage(
  page: Page,
  treaty: Treaty,
  amendedBy: readonly CatalogueEntry[],
  register?: Pick<Register, 'textCorrections'>,
): readonly string[] {
  const { say, formats } = page;
  const { shortTitle, title, adoptedAt, adoptedOn, done, references, depositary } = treaty;
  const { basis, fromMemory } = treaty.text;
  const sources = [
    { code: 'page.show.basis', values: { basis } },
    ...(fromMemory === undefined
      ? []
      : [{ code: 'page.show.from-memory', values: { articles: fromMemory.map(formats.plain) } }]),
  ];
  return [
    page.paragraph(
      textIn(title, page.language) === textIn(shortTitle, page.language)
        ? say('page.show.title-alone', { title })
        : say('page.show.title', { treaty: shortTitle, title }),
    ),
    page.paragraph(
      references.length === 0
        ? say('page.show.adopted-alone', { place: adoptedAt, on: adoptedOn })
        : say('page.show.adopted', { place: adoptedAt, on: adoptedOn, references: asText(references.join('; ')) }),
    ),
    ...(done === undefined ? [] : [page.paragraph(say('page.show.done', { place: done.at, on: done.on }))]),
    page.paragraph(say('page.show.depositary', { depositary: depositary.name, seat: depositary.seat })),
    ...(treaty.amends === undefined ? [] : [page.paragraph(say('page.show.amends', { treaty: treaty.amends.treaty }))]),
    ...(amendedBy.length === 0
      ? []
      : [page.paragraph(say('page.show.amended-by', { amendments: amendedBy.map(({ id }) => formats.plain(id)) }))]),
    ...setTextCorrected(page, treaty, register),
    page.paragraph(page.sentences(sources)),
    ...(treaty.notes ?? []).map((note) => page.paragraph(formats.text(note))),
    ...listClauses(treaty).flatMap(({ heading, article, says }) => [
      '',
      `${page.bold(page.render(heading))}  ${page.dim(formats.article(article))}`,
      page.paragraph(page.render(says), '  '),
    ]),
  ];
}

/** Says on which days the text was corrected; those are left out that were proposed and not made. */
function setTextCorrected(
  page: Page,
  { id }: Treaty,
  { textCorrections = [] }: Pick<Register, 'textCorrections'> = {},
): readonly string[] {
  const on = textCorrections.flatMap(({ made }) => (made === undefined ? [] : [made.on]));
  if (on.length === 0) return [];
  const values = { on, article: 'VCLT 79', command: `treaty status ${id}` };
  return [page.paragraph(page.say('page.show.text-corrected', values))];
}

/** Gives the numbers of a treaty, which are in English where they have words: `CETS 210` has none. */
function asText(references: string): Text {
  return /[a-z]{3}/.test(references) ? { en: references } : references;
}
