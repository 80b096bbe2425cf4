import type { Refusal, Remark } from '../../index.ts';
import type { AmbiguousDays, Issue, OpenQuestion } from '../../reading.ts';
import { countOf, type Page, renderArticle } from './page.ts';
import { renderAct, renderDayOfYear, renderText, renderTexts } from './render-text.ts';

/** What a check of a file brings out. */
export interface Report {
  readonly file: string;
  readonly holds: 'treaty' | 'register';
  readonly summary: string;
  /** What is wrong with the file; then nothing else is looked at. */
  readonly issues: readonly Issue[];
  /** Acts to which the law gives no effect. */
  readonly refusals: readonly Refusal[];
  /** Acts that have their effect on a reading or a presumption. */
  readonly remarks: readonly Remark[];
  /** Of a treaty: what its clauses leave open. */
  readonly questions?: readonly OpenQuestion[];
  /** Of a treaty: the days of the year on which a clause meets the end of a month. */
  readonly ambiguousDays?: readonly AmbiguousDays[];
}

/** Sets what a check of a file without fault brings out. */
export function setCheckPage(page: Page, report: Report): readonly string[] {
  const lines = [page.paragraph(`${report.file}: ${report.summary}.`)];
  for (const { act, article, reason, remedy } of report.refusals) {
    lines.push('', page.paragraph(`${page.bold('no effect')}  ${renderAct(act)} (${renderArticle(article)})`));
    lines.push(page.paragraph(renderTexts([reason, remedy]), '  '));
  }
  for (const { act, article, says } of report.remarks) {
    lines.push('', page.paragraph(`${page.bold('remark')}  ${renderAct(act)} (${renderArticle(article)})`));
    lines.push(page.paragraph(renderText(says), '  '));
  }
  lines.push(...setQuestions(page, report), ...setAmbiguousDays(page, report));
  const findings = report.refusals.length + report.remarks.length;
  const open = report.questions?.length ?? 0;
  if (findings > 0) lines.push('', `${countOf(findings, 'finding')}.`);
  else lines.push('', open > 0 ? `No mistake; ${countOf(open, 'open question')}.` : 'Nothing to report.');
  return lines;
}

function setQuestions(page: Page, { questions = [] }: Report): readonly string[] {
  return questions.flatMap(({ article, question, meanwhile }) => [
    '',
    page.paragraph(
      `${page.bold('open')}  ${article === undefined ? '' : `${renderArticle(article)}: `}${renderText(question)}`,
    ),
    page.paragraph(renderText(meanwhile), '  '),
  ]);
}

function setAmbiguousDays(page: Page, { ambiguousDays = [] }: Report): readonly string[] {
  return ambiguousDays.flatMap(({ of, article, days }) => {
    const list = days.map(({ day, in: when }) => `${dayOfYear(day)}${when === 'some-years' ? '*' : ''}`).join(', ');
    return [
      '',
      page.paragraph(
        `${page.bold('month end')}  ${renderText(of)} (${renderArticle(article)}): the rule for it decides from`,
      ),
      page.paragraph(`${list}.${list.includes('*') ? ' (* in some years)' : ''}`, '  '),
    ];
  });
}

function dayOfYear(text: string): string {
  const [month = 1, day = 1] = text.split('-').map(Number);
  return renderDayOfYear({ month, day });
}
