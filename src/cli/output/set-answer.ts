import { assertNever, type CivilDate, type Determination, type Reading, renderDate, type Step } from '../../index.ts';
import { type Page, renderArticle } from './page.ts';
import { renderAwaited, renderText, renderTexts } from './render-text.ts';

/** What happens on the day of an answer. */
export type Event =
  | 'in force on'
  | 'in force since'
  | 'takes effect on'
  | 'applies from'
  | 'on'
  | 'deposit by'
  | 'the last day is'
  | 'last day'
  | 'enough Parties in favour on';

/**
 * Sets an answer as lines: the date or why there is none, the way to it article by article, and the readings.
 *
 * @param about what the answer is about, such as `Norway`
 */
export function setAnswer(
  page: Page,
  about: string,
  event: Event,
  answer: Determination<CivilDate>,
): readonly string[] {
  return [...setHeadline(page, about, event, answer), ...setBasis(page, answer.basis), ...setReadings(page, answer)];
}

function setHeadline(page: Page, about: string, event: Event, answer: Determination<CivilDate>): readonly string[] {
  switch (answer.kind) {
    case 'determined': {
      const date = page.bold(renderDate(answer.value));
      const monthEnd = answer.monthEndMattered ? ' The month end mattered.' : '';
      return [page.paragraph(`${about}: ${event} ${date} (${renderArticle(answer.article)}).${monthEnd}`)];
    }
    case 'pending':
      return [
        page.paragraph(`${about}: ${page.bold('pending')}.`),
        ...answer.awaits.map((each) => page.paragraph(renderAwaited(each), '  ')),
      ];
    case 'indeterminate':
      return [
        page.paragraph(`${about}: ${page.bold('indeterminate')} (${renderArticle(answer.article)}).`),
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
        page.paragraph(`${about}: ${page.bold('excluded')} (${renderArticle(answer.article)}).`),
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
  const head = `${name}  ${page.bold(renderDate(value))}: ${renderText(title)}`;
  return [
    page.paragraph(prevails ? `${head} (prevails here)` : head, '     ', '  '),
    page.paragraph(renderText(argument), '     '),
    ...sources.map((source) => page.paragraph(renderText(source), '       ', '     - ')),
  ];
}
