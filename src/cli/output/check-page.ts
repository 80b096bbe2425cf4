import type { Refusal, Remark } from '../../index.ts';
import type { AmbiguousDays, Issue, OpenQuestion, RowLeft } from '../../reading.ts';
import type { CommandMessage } from '../../wording/command-wording.ts';
import type { Page } from './page.ts';

/** What a check of a file brings out. */
export interface Report {
  readonly file: string;
  readonly holds: 'treaty' | 'register';
  readonly summary: CommandMessage;
  /** What is wrong with the file; then nothing else is looked at. */
  readonly issues: readonly Issue[];
  /** Of a table: the rows that were left, because what they tell of is no act. */
  readonly left?: readonly RowLeft[];
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
  const { file, summary } = report;
  const lines = [page.paragraph(page.say('page.check.file', { file, summary }))];
  lines.push(...setWithoutEffect(page, report));
  lines.push(...setQuestions(page, report), ...setAmbiguousDays(page, report));
  lines.push('', sayFindings(page, report));
  return lines;
}

/** Sets the acts to which the law gives no effect, and those that rest on a reading or a presumption. */
export function setWithoutEffect(
  page: Page,
  { refusals, remarks }: Pick<Report, 'refusals' | 'remarks'>,
): readonly string[] {
  const lines: string[] = [];
  for (const { act, article, reason, remedy } of refusals) {
    lines.push('', page.paragraph(page.say('page.check.no-effect', { act, article })));
    lines.push(page.paragraph(page.sentences([reason, remedy]), '  '));
  }
  for (const { act, article, says } of remarks) {
    lines.push('', page.paragraph(page.say('page.check.remark', { act, article })));
    lines.push(page.paragraph(page.render(says), '  '));
  }
  return lines;
}

function sayFindings(page: Page, { refusals, remarks, questions = [] }: Report): string {
  const findings = refusals.length + remarks.length;
  const open = questions.length;
  if (findings > 0) return page.say('page.check.findings', { findings });
  return open > 0 ? page.say('page.check.open-questions', { open }) : page.text('page.check.nothing');
}

function setQuestions(page: Page, { questions = [] }: Report): readonly string[] {
  return questions.flatMap(({ article, question, meanwhile }) => [
    '',
    page.paragraph(
      article === undefined
        ? page.say('page.check.open', { question })
        : page.say('page.check.open-by', { article, question }),
    ),
    page.paragraph(page.render(meanwhile), '  '),
  ]);
}

function setAmbiguousDays(page: Page, { ambiguousDays = [] }: Report): readonly string[] {
  return ambiguousDays.flatMap(({ of, article, days }) => {
    const shown = days.map(({ day, in: when }) => `${dayOfYear(page, day)}${when === 'some-years' ? '*' : ''}`);
    const years = days.some(({ in: when }) => when === 'some-years') ? 'some' : 'all';
    return [
      '',
      page.paragraph(page.say('page.check.month-end', { of, article })),
      page.paragraph(page.say('page.check.days', { days: page.formats.row(shown), years }), '  '),
    ];
  });
}

function dayOfYear({ formats }: Page, text: string): string {
  const [month = 1, day = 1] = text.split('-').map(Number);
  return formats.dayOfYear({ month, day });
}
