import { assertNever, type CivilDate, type Determination, type Reading, renderDate, type Step } from '../../index.ts';
import { type Page, renderArticle } from './page.ts';
import { renderAwaited, renderText, renderTexts } from './render-text.ts';

/**
 * Sets an answer as lines: the date or why there is none, the way to it article by article, and the readings.
 *
 * @param subject what the answer is about, such as `Norway`
 * @param phrase what happens on the date, such as `in force on`
 */
export function setAnswer(
  page: Page,
  subject: string,
  phrase: string,
  answer: Determination<CivilDate>,
): readonly string[] {
  return [...setHeadline(page, subject, phrase, answer), ...setBasis(page, answer.basis), ...setReadings(page, answer)];
}

function setHeadline(page: Page, subject: string, phrase: string, answer: Determination<CivilDate>): readonly string[] {
  switch (answer.kind) {
    case 'determined': {
      const date = page.bold(renderDate(answer.value));
      const monthEnd = answer.monthEndMattered ? ' The month end mattered.' : '';
      return [page.paragraph(`${subject}: ${phrase} ${date} (${renderArticle(answer.article)}).${monthEnd}`)];
    }
    case 'pending':
      return [
        page.paragraph(`${subject}: ${page.bold('pending')}.`),
        ...answer.awaits.map((each) => page.paragraph(renderAwaited(each), '  ')),
      ];
    case 'indeterminate':
      return [
        page.paragraph(`${subject}: ${page.bold('indeterminate')} (${renderArticle(answer.article)}).`),
        page.paragraph(renderTexts(answer.questions), '  '),
        ...answer.candidates.map((each) =>
          page.paragraph(`${renderDate(each.value)}, if ${renderText(each.if)}.`, '    ', '  - '),
        ),
        ...(answer.orLater === true && answer.candidates.length > 0
          ? [page.paragraph('otherwise a later day, which is not known here.', '    ', '  - ')]
          : []),
      ];
    case 'excluded':
      return [
        page.paragraph(`${subject}: ${page.bold('excluded')} (${renderArticle(answer.article)}).`),
        page.paragraph(renderText(answer.reason), '  '),
      ];
    default:
      return assertNever(answer);
  }
}

/** Sets the steps of an answer, each line behind the article it rests on. */
export function setBasis(page: Page, basis: readonly Step[]): readonly string[] {
  const width = Math.max(0, ...basis.map(({ article }) => article.length));
  const lines = basis.map((step) => {
    const margin = `  ${step.article.padEnd(width)}  `;
    return page.paragraph(renderText(step), ' '.repeat(margin.length), page.dim(margin));
  });
  return lines.length === 0 ? [] : ['', ...lines];
}

/** Sets the readings of an answer where they differ, each with its argument and its sources. */
export function setReadings(page: Page, answer: Determination<CivilDate>): readonly string[] {
  if (answer.kind !== 'determined' || answer.readings === undefined) return [];
  const lines = answer.readings.flatMap((reading, index) => setReading(page, reading, index === 0));
  return ['', 'The law is unsettled here. Its readings:', ...lines];
}

function setReading(page: Page, reading: Reading<CivilDate>, prevails: boolean): readonly string[] {
  const { name, value, title, argument, sources } = reading;
  const note = prevails ? ' (prevails here)' : '';
  return [
    page.paragraph(`${name}  ${page.bold(renderDate(value))}: ${renderText(title)}${note}`, '     ', '  '),
    page.paragraph(renderText(argument), '     '),
    ...sources.map((source) => page.paragraph(renderText(source), '       ', '     - ')),
  ];
}
