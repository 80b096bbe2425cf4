import { type CivilDate, type Determination, renderDate } from '../../index.ts';
import type { Change } from '../../simulation.ts';
import { describeEntry } from './describe-entry.ts';
import { countOf, type Page, renderArticle } from './page.ts';
import { renderAct, renderAwaited, renderText, renderTexts } from './render-text.ts';
import { setBasis, setReadings } from './set-answer.ts';
import { setChanges } from './what-if-changes.ts';
import { type SupposedLife, setSideBySide } from './what-if-side-by-side.ts';

/** Sets what would be otherwise; several scenarios first side by side, then one by one. */
export function setWhatIfPage(page: Page, lives: readonly SupposedLife[], withSteps: boolean): readonly string[] {
  const [first] = lives;
  if (first !== undefined && lives.length === 1) return setOne(page, first, withSteps);
  return [...setSideBySide(page, lives), ...lives.flatMap((each) => ['', ...setOne(page, each, withSteps)])];
}

/** How many acts are named in a title. */
const MOST_NAMED = 6;

function setOne(
  page: Page,
  { scenario: { name, isFile }, whatIf }: SupposedLife,
  withSteps: boolean,
): readonly string[] {
  const { asOf, supposed, refusals, remarks, changes } = whatIf;
  const acts = supposed.length > MOST_NAMED ? countOf(supposed.length, 'act') : supposed.map(renderAct).join('; ');
  const title = isFile ? `${name}: ${acts === '' ? 'no act' : acts}` : acts;
  const dated = changes.filter((change) => change.kind !== 'awaits');
  return [
    page.paragraph(`${page.bold('What if')}  ${title} (the record as of ${renderDate(asOf)})`),
    ...refusals.flatMap(({ act, article, reason, remedy }) => [
      '',
      page.paragraph(`${page.bold('refused')}  ${renderAct(act)} (${renderArticle(article)})`),
      page.paragraph(renderTexts([reason, remedy]), '  '),
    ]),
    ...remarks.map(({ says }) => page.paragraph(renderText(says), '    ', '  ')),
    ...changes.flatMap((change) => (change.kind === 'awaits' ? ['', ...setOpen(page, change)] : [])),
    '',
    ...(dated.length === 0 ? [page.paragraph('No date would be otherwise.')] : setChanges(page, dated)),
    ...(withSteps ? changes.flatMap((change) => setSteps(page, change)) : []),
  ];
}

/** Sets what the treaty or an amendment waits for, before and after. */
function setOpen(page: Page, { amendment, before, after }: Extract<Change, { kind: 'awaits' }>): readonly string[] {
  const subject = amendment === undefined ? 'The treaty' : `The amendment ${amendment}`;
  return [
    page.paragraph(`${page.bold(subject)}`),
    page.paragraph(`before  ${before === undefined ? 'not proposed.' : wordsOf(before)}`, '          ', '  '),
    page.paragraph(`then    ${wordsOf(after)}`, '          ', '  '),
  ];
}

function wordsOf(answer: Determination<CivilDate>): string {
  switch (answer.kind) {
    case 'determined': {
      const [, ...others] = answer.readings ?? [];
      const readings = others.map(
        ({ value, title }) => ` On another reading, ${renderDate(value)}: ${renderText(title)}.`,
      );
      return `in force on ${renderDate(answer.value)} (${renderArticle(answer.article)}).${readings.join('')}`;
    }
    case 'pending': {
      const remarks = answer.basis.flatMap((step) => (step.code.startsWith('remark.') ? [renderText(step)] : []));
      return [...answer.awaits.map(renderAwaited), ...remarks].join(' ');
    }
    case 'indeterminate':
      return renderTexts(answer.questions);
    case 'excluded':
      return renderText(answer.reason);
  }
}

function setSteps(page: Page, change: Change): readonly string[] {
  if (change.kind !== 'appears' && change.kind !== 'moves') return [];
  const { entry } = change;
  if (!('basis' in entry) || entry.basis === undefined) return [];
  return [
    '',
    page.paragraph(`${page.bold(entry.on)}  ${describeEntry(page, entry)}`),
    ...setBasis(page, entry.basis.basis),
    ...setReadings(page, entry.basis),
  ];
}
