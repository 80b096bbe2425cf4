import { renderDate, type Treaty, textIn } from '../../index.ts';
import { listClauses } from '../../wording.ts';
import { type Page, renderArticle } from './page.ts';
import { renderText } from './render-text.ts';

/** Sets what a treaty is and its final clauses in words, each behind its article. */
export function setShowPage(page: Page, treaty: Treaty): readonly string[] {
  const { basis, fromMemory } = treaty.text;
  const source = [
    basis === 'read'
      ? 'The clauses are taken from the text.'
      : 'The clauses are from memory, not from the text at hand.',
    ...(fromMemory === undefined ? [] : [`From memory: articles ${fromMemory.join(', ')}.`]),
  ];
  const title = textIn(treaty.title, 'en');
  return [
    page.paragraph(title === treaty.shortTitle ? page.bold(title) : `${page.bold(treaty.shortTitle)}  ${title}`),
    page.paragraph(`Adopted at ${treaty.adoptedAt}, ${renderDate(treaty.adoptedOn)}. ${treaty.references.join('; ')}.`),
    page.paragraph(`Depositary: ${textIn(treaty.depositary.name, 'en')}, ${treaty.depositary.seat}.`),
    page.paragraph(source.join(' ')),
    ...(treaty.notes ?? []).map((note) => page.paragraph(textIn(note, 'en'))),
    ...listClauses(treaty).flatMap(({ heading, article, says }) => [
      '',
      `${page.bold(renderText(heading))}  ${page.dim(renderArticle(article))}`,
      page.paragraph(renderText(says), '  '),
    ]),
  ];
}
