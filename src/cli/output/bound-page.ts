import { type CivilDate, type Determination, renderDate, type TextInForce, type Treaty } from '../../index.ts';
import { nameOfParticipant } from '../../participants.ts';
import { type Page, renderArticle } from './page.ts';
import { renderText } from './render-text.ts';
import { setBasis } from './set-answer.ts';

/** Sets which text binds a State, or two States between them. */
export function setBoundPage(
  page: Page,
  treaty: Treaty,
  participants: readonly string[],
  asOf: CivilDate,
  answer: Determination<TextInForce>,
): readonly string[] {
  const about = `${participants.map((code) => nameOfParticipant(code)).join(' and ')}, ${renderDate(asOf)}`;
  if (answer.kind !== 'determined') {
    const reason = answer.kind === 'excluded' ? renderText(answer.reason) : answer.kind;
    return [page.paragraph(`${about}: ${page.bold('not bound')} (${renderArticle(answer.article)}). ${reason}`)];
  }
  const { amendments } = answer.value;
  const text =
    amendments.length === 0
      ? `${treaty.shortTitle} without any amendment`
      : `${treaty.shortTitle} as amended by ${amendments.join(', ')}`;
  return [
    page.paragraph(`${about}: ${page.bold(text)} (${renderArticle(answer.article)}).`),
    ...setBasis(page, answer.basis),
  ];
}
