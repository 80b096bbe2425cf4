import {
  assertNever,
  type CivilDate,
  type Determination,
  type Indeterminate,
  type Message,
  type Reading,
  type Step,
} from '../../index.ts';
import type { CommandCode } from '../../wording/command-wording.ts';
import type { Page } from './page.ts';
import { widthOf } from './set-lines.ts';

/** What happens on the day of an answer. */
export type Event = Extract<CommandCode, `page.event.${string}`>;

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
  const { article } = answer;
  switch (answer.kind) {
    case 'determined': {
      const sentences = [
        { code: event, values: { about, on: answer.value, article } },
        ...(answer.monthEndMattered ? [{ code: 'page.month-end-mattered', values: {} }] : []),
      ];
      return [page.paragraph(page.sentences(sentences))];
    }
    case 'pending':
      return [
        page.paragraph(page.say('page.pending', { about })),
        ...answer.awaits.map((each) => page.paragraph(page.formats.cited(each), '  ')),
      ];
    case 'indeterminate':
      return [
        page.paragraph(page.say('page.indeterminate', { about, article })),
        page.paragraph(page.sentences(answer.questions), '  '),
        ...answer.candidates.map((each) =>
          page.paragraph(page.say('page.candidate', { on: each.value, if: each.if }), '    ', '  - '),
        ),
        ...(answer.orLater === true && answer.candidates.length > 0
          ? [page.paragraph(page.text(otherwiseOf(answer)), '    ', '  - ')]
          : []),
      ];
    case 'excluded':
      return [
        page.paragraph(page.say('page.excluded', { about, article })),
        page.paragraph(page.render(answer.reason), '  '),
      ];
    default:
      return assertNever(answer);
  }
}

/**
 * Sets the last day of a deposit as an answer; of one that has passed it says so first.
 *
 * @param asOf the day on which it is asked
 */
export function setLatestDeposit(
  page: Page,
  about: string,
  event: Event,
  answer: Determination<CivilDate>,
  asOf: CivilDate,
): readonly string[] {
  const isPast = answer.kind === 'determined' && answer.value < asOf;
  return setAnswer(page, about, isPast ? 'page.event.last-day-passed' : event, answer);
}

/** Sets the steps of an answer under it, each line behind the article it rests on. */
export function setBasis(page: Page, basis: readonly Step[]): readonly string[] {
  return basis.length === 0 ? [] : ['', ...setSteps(page, basis)];
}

/** Sets steps, each line behind the article it rests on. */
export function setSteps(page: Page, basis: readonly Step[], margin = '  '): readonly string[] {
  const articles = basis.map(({ article }) => page.source(article));
  const width = Math.max(0, ...articles.map(widthOf));
  const indent = ' '.repeat(margin.length + width + 2);
  return basis.map((step, index) => {
    const article = articles[index] ?? '';
    const first = `${margin}${article}${' '.repeat(width - widthOf(article))}  `;
    return page.paragraph(page.render(step), indent, page.dim(first));
  });
}

/** Sets what is answered on readings that do not prevail, each below what it says. */
export function setOnOtherReadings<Answer>(
  page: Page,
  onOtherReadings: readonly { readonly title: Message; readonly answer: Answer }[],
  set: (answer: Answer) => readonly string[],
): readonly string[] {
  return onOtherReadings.flatMap(({ title, answer }) => [
    '',
    page.paragraph(page.say('page.on-other-reading', { title })),
    ...set(answer),
  ]);
}

/** Sets the readings of a date where they differ, each with its argument and its sources. */
export function setReadings(page: Page, answer: Determination<CivilDate>): readonly string[] {
  return setReadingsOf(page, answer, ({ name, value, title }, standing) =>
    page.say('page.reading', { name, on: value, title, standing }),
  );
}

/**
 * Sets the readings of an answer where they differ, each with its argument and its sources.
 *
 * @param describe says what a reading leads to, and if it prevails
 */
export function setReadingsOf<Value>(
  page: Page,
  answer: Determination<Value>,
  describe: (reading: Reading<Value>, standing: 'prevails' | 'other') => string,
): readonly string[] {
  if (answer.kind !== 'determined' || answer.readings === undefined) return [];
  const lines = answer.readings.flatMap((reading, index) =>
    setReading(page, describe(reading, index === 0 ? 'prevails' : 'other'), reading),
  );
  return ['', page.text('page.unsettled'), ...lines];
}

function setReading(
  page: Page,
  head: string,
  { argument, sources }: Pick<Reading<unknown>, 'argument' | 'sources'>,
): readonly string[] {
  return [
    page.paragraph(head, '     ', '  '),
    page.paragraph(page.render(argument), '     '),
    ...sources.map((source) => page.paragraph(page.render(source), '       ', '     - ')),
  ];
}

/** Finds what is to be said of the days after the candidates: there is none where a denunciation has no effect, or was received after an instrument. */
function otherwiseOf({
  questions,
}: Pick<Indeterminate<CivilDate>, 'questions'>): 'page.or-never' | 'page.or-none' | 'page.or-later' {
  const codes = questions.map(({ code }) => code);
  if (codes.includes('question.denunciation-disputed')) return 'page.or-never';
  return codes.includes('question.receipt-or-instrument-first') ? 'page.or-none' : 'page.or-later';
}
