import type { Act, Refusal, Remark, TextCorrectionRemarks } from '../../index.ts';
import type { AmbiguousDays, Issue, OpenQuestion, RowLeft } from '../../reading.ts';
import type { CommandMessage } from '../../wording/command-wording.ts';
import type { LaterActs } from '../input/list-later-acts.ts';
import type { RowSkipped } from '../input/open-row-listeners.ts';
import { listResponsible, type ResponsibleForActor } from './list-responsible.ts';
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
  /** Of a table: the rows that were skipped, because they cannot be read. */
  readonly skipped?: readonly RowSkipped[];
  /** Acts to which the law gives no effect. */
  readonly refusals: readonly Refusal[];
  /** Of acts without effect that a territory is said to have done: the State that was responsible for it on their day, where that is known. */
  readonly responsible?: readonly ResponsibleForActor[];
  /** Acts that have their effect on a reading or a presumption. */
  readonly remarks: readonly Remark[];
  /** Of a register: what VCLT 79 does not foresee in its corrections of the text, where there is anything. */
  readonly textCorrections?: readonly TextCorrectionRemarks[];
  /** Acts that are dated after today. */
  readonly later?: LaterActs;
  /** Of a treaty: what its clauses leave open. */
  readonly questions?: readonly OpenQuestion[];
  /** Of a treaty: the days of the year on which a clause meets the end of a month. */
  readonly ambiguousDays?: readonly AmbiguousDays[];
}

/** How much is said of acts to a person; nobody reads more before mending what they have in common. */
const MOST_LISTED = 100;

/** Sets what a check of a file without fault brings out: up to a hundred things said of acts, unless all are asked for. */
export function setCheckPage(page: Page, report: Report, { all }: { readonly all?: true }): readonly string[] {
  const { file, summary } = report;
  const lines = [page.paragraph(page.say('page.check.file', { file, summary }))];
  lines.push(...setWithoutEffect(page, report, all === true ? Number.POSITIVE_INFINITY : MOST_LISTED));
  lines.push(...setTextCorrectionRemarks(page, report));
  lines.push(...setLaterActs(page, report.later), ...setQuestions(page, report), ...setAmbiguousDays(page, report));
  lines.push('', sayFindings(page, report));
  return lines;
}

/** Sets the acts that are dated after today, where there are any. */
export function setLaterActs(page: Page, later: LaterActs | undefined): readonly string[] {
  if (later === undefined) return [];
  const { acts, far, today } = later;
  const line = page.say('page.check.later', { count: acts.length, acts, today });
  const more = far.length === 0 ? [] : [page.paragraph(page.say('page.check.far-later', { count: far.length }), '  ')];
  return ['', page.paragraph(line), ...more];
}

/** What is said of an act, or in the same words of several. */
interface Said {
  readonly what: 'no-effect' | 'remark';
  readonly article: string;
  readonly text: string;
  readonly acts: Act[];
}

/** Sets the acts to which the law gives no effect, and those that rest on a reading or a presumption; what is said of several acts, once. */
export function setWithoutEffect(
  page: Page,
  { refusals, remarks }: Pick<Report, 'refusals' | 'remarks'>,
  most: number = Number.POSITIVE_INFINITY,
): readonly string[] {
  const said = new Map<string, Said>();
  const say = (what: Said['what'], { act, article }: { readonly act: Act; readonly article: string }, text: string) => {
    const key = JSON.stringify([what, article, text]);
    const known = said.get(key);
    if (known === undefined) said.set(key, { what, article, text, acts: [act] });
    else known.acts.push(act);
  };
  for (const refusal of refusals) say('no-effect', refusal, page.sentences([refusal.reason].concat(refusal.remedy)));
  for (const remark of remarks) say('remark', remark, page.render(remark.says));
  const listed = [...said.values()].slice(0, most);
  const lines = listed.flatMap((each) => [
    '',
    page.paragraph(sayHead(page, each)),
    page.paragraph(each.text, '  '),
    ...sayResponsible(page, each).map((line) => page.paragraph(line, '  ')),
  ]);
  const more = refusals.length + remarks.length - listed.reduce((sum, { acts }) => sum + acts.length, 0);
  return more > 0 ? [...lines, '', page.paragraph(page.say('page.check.more', { more }))] : lines;
}

/** Counts what is found in the acts and corrections of a register, rows that are skipped left out. */
export function countFindings({ refusals, remarks, textCorrections = [], later }: Report): number {
  const ofText = textCorrections.reduce((sum, { says }) => sum + says.length, 0);
  return refusals.length + remarks.length + ofText + (later?.far.length ?? 0);
}

/** Says who was responsible for each territory that is said to have acted, where that is known. */
function sayResponsible(page: Page, { what, acts }: Said): readonly string[] {
  if (what !== 'no-effect') return [];
  return [...new Set(listResponsible(acts).map((each) => page.say('page.check.responsible', each)))];
}

function sayHead(page: Page, { what, article, acts }: Said): string {
  const [act] = acts;
  if (act !== undefined && acts.length === 1) return page.say(`page.check.${what}`, { act, article });
  return page.say(`page.check.${what}-of-acts`, { count: acts.length, acts, article });
}

function setTextCorrectionRemarks(page: Page, { textCorrections = [] }: Report): readonly string[] {
  return textCorrections.flatMap(({ id, what, says }) => [
    '',
    page.paragraph(page.say('page.check.text-correction', { id, what })),
    ...says.map((each) => page.paragraph(page.formats.cited(each), '  ')),
  ]);
}

function sayFindings(page: Page, report: Report): string {
  const { skipped = [], questions = [] } = report;
  const findings = countFindings(report) + skipped.length;
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
