import { Command } from '@commander-js/extra-typings';
import {
  type AmbiguousDays,
  composeLife,
  findInCatalogue,
  type Issue,
  listAmbiguousDays,
  listCatalogue,
  listOpenQuestions,
  type OpenQuestion,
  type Refusal,
  type Remark,
} from '../../index.ts';
import type { Session } from '../command.ts';
import { BadInput, EXIT, type ExitCode } from '../exit-code.ts';
import { findTreaty, link, refuseOtherTreaty } from '../input/find-subject.ts';
import { jsonOption, strictOption } from '../input/options.ts';
import { cite, countOf, openPage, type Page } from '../output/page.ts';
import { say, sayAct, sayAll } from '../output/say.ts';
import { setExamples } from '../output/set-examples.ts';
import { writeJson } from '../output/write-json.ts';
import type { Streams } from '../streams.ts';

interface CheckOptions {
  readonly treaty?: string;
  readonly strict?: true;
  readonly json?: true;
}

/** What a check of a file brings out. */
interface Report {
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

/** `treaty check`: whether a file is a treaty or a register without fault, and which of its acts the law refuses. */
export function defineCheck({ streams, exitWith }: Session) {
  return new Command('check')
    .description('Check a treaty file or a register.')
    .argument('<file>', 'a treaty (JSON) or a register (CSV or JSON), or "-" for standard input')
    .option('--treaty <treaty>', 'the treaty whose register it is')
    .addOption(strictOption('end with 1 where a treaty leaves questions open'))
    .addOption(jsonOption())
    .addHelpText('after', setExamples('treaty check mine.csv --treaty op-crc-sc', 'treaty check my-treaty.json'))
    .action(async (path, options) => exitWith(await checkFile(path, options, streams)));
}

async function checkFile(path: string, options: CheckOptions, streams: Streams): Promise<ExitCode> {
  const { readInput } = await import('../input/read-input.ts');
  const { name, text } = await readInput(path, streams);
  const report = isTreaty(text)
    ? await checkTreaty(name, text, options)
    : await checkRegister(name, text, options, streams);
  if (options.json === true) writeJson(streams, report);
  else await printReport(report, streams);
  if (report.issues.length > 0) return EXIT.badInput;
  const questions = options.strict === true ? (report.questions?.length ?? 0) : 0;
  return report.refusals.length + report.remarks.length + questions > 0 ? EXIT.findings : EXIT.answered;
}

/** A treaty is JSON with what only a treaty has; everything else is taken for a register. */
function isTreaty(text: string): boolean {
  return /^\s*\{/.test(text) && /"(?:finalClauses|depositary|shortTitle|adoptedOn)"\s*:/.test(text);
}

async function checkTreaty(file: string, text: string, { treaty }: CheckOptions): Promise<Report> {
  if (treaty !== undefined) {
    throw new BadInput(
      `${file}: this is a treaty, and --treaty says which treaty a register belongs to. Leave it out.`,
    );
  }
  const { parseTreatyJson } = await import('../../reading.ts');
  const parsed = parseTreatyJson(text, { treatyIds: listCatalogue().map((entry) => entry.treaty.id) });
  const report: Report = { file, holds: 'treaty', summary: 'a treaty', issues: [], refusals: [], remarks: [] };
  if (!parsed.ok) return { ...report, issues: parsed.issues };
  const treatyRead = await link(parsed.value);
  return {
    ...report,
    summary: `the treaty ${treatyRead.id}, ${treatyRead.title}`,
    questions: listOpenQuestions(treatyRead),
    ambiguousDays: listAmbiguousDays(treatyRead),
  };
}

async function checkRegister(file: string, text: string, options: CheckOptions, streams: Streams): Promise<Report> {
  const { parseRegister } = await import('../../reading.ts');
  const named = options.treaty === undefined ? undefined : await findTreaty(options.treaty, streams);
  const parsed = parseRegister(text, { treatyId: named?.id ?? 'unknown' });
  const report: Report = { file, holds: 'register', summary: 'a register', issues: [], refusals: [], remarks: [] };
  if (!parsed.ok) return { ...report, issues: parsed.issues };
  const { acts, treaty: id } = parsed.value;
  const treaty = named ?? findInCatalogue(id)?.treaty;
  const participants = new Set(acts.flatMap((act) => act.participant ?? [])).size;
  const size = `${countOf(acts.length, 'act')} of ${countOf(participants, 'participant')}`;
  if (treaty === undefined) {
    const summary = `a register: ${size}. Its form is right; give --treaty to check the acts against the clauses`;
    return { ...report, summary };
  }
  refuseOtherTreaty(file, parsed.value, treaty);
  const { refusals, remarks } = composeLife(treaty, parsed.value);
  return { ...report, summary: `a register of ${treaty.shortTitle}: ${size}`, refusals, remarks };
}

async function printReport(report: Report, streams: Streams): Promise<void> {
  const page = openPage(streams);
  if (report.issues.length > 0) {
    const { renderIssues } = await import('../../reading.ts');
    streams.stderr.write(`${renderIssues(report.issues, report.file)}\n`);
    return;
  }
  const lines = [page.paragraph(`${report.file}: ${report.summary}.`)];
  for (const { act, article, reason, remedy } of report.refusals) {
    lines.push('', page.paragraph(`${page.bold('no effect')}  ${sayAct(act)} (${cite(article)})`));
    lines.push(page.paragraph(sayAll([reason, remedy]), '  '));
  }
  for (const { act, article, says } of report.remarks) {
    lines.push('', page.paragraph(`${page.bold('remark')}  ${sayAct(act)} (${cite(article)})`));
    lines.push(page.paragraph(say(says), '  '));
  }
  lines.push(...setQuestions(page, report), ...setAmbiguousDays(page, report));
  const findings = report.refusals.length + report.remarks.length;
  const open = report.questions?.length ?? 0;
  if (findings > 0) lines.push('', `${countOf(findings, 'finding')}.`);
  else lines.push('', open > 0 ? `No mistake; ${countOf(open, 'open question')}.` : 'Nothing to report.');
  streams.stdout.write(`${lines.join('\n')}\n`);
}

function setQuestions(page: Page, { questions = [] }: Report): readonly string[] {
  return questions.flatMap(({ article, question, meanwhile }) => [
    '',
    page.paragraph(`${page.bold('open')}  ${article === undefined ? '' : `${cite(article)}: `}${say(question)}`),
    page.paragraph(say(meanwhile), '  '),
  ]);
}

function setAmbiguousDays(page: Page, { ambiguousDays = [] }: Report): readonly string[] {
  return ambiguousDays.flatMap(({ of, article, days }) => {
    const list = days.map(({ day, in: when }) => `${dayOfYear(day)}${when === 'some-years' ? '*' : ''}`).join(', ');
    return [
      '',
      page.paragraph(`${page.bold('month end')}  ${say(of)} (${cite(article)}): the rule for it decides from`),
      page.paragraph(`${list}.${list.includes('*') ? ' (* in some years)' : ''}`, '  '),
    ];
  });
}

const MONTHS = 'January February March April May June July August September October November December'.split(' ');

function dayOfYear(day: string): string {
  const [month = '1', number = '1'] = day.split('-');
  return `${Number(number)} ${MONTHS[Number(month) - 1]}`;
}
