import {
  composeLife,
  findInCatalogue,
  type Issue,
  nameOfParticipant,
  type Refusal,
  type Remark,
  renderAct,
} from '../../index.ts';
import { BadInput, EXIT, type ExitCode } from '../exit-code.ts';
import { findTreaty, refuseOtherTreaty } from '../find-subject.ts';
import { cite, countOf, openPage } from '../page.ts';
import type { Streams } from '../streams.ts';
import { writeJson } from '../write-json.ts';

export interface CheckOptions {
  readonly treaty?: string;
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
}

/** `treaty check`: whether a file is a treaty or a register without fault, and which of its acts the law refuses. */
export async function runCheck(path: string, options: CheckOptions, streams: Streams): Promise<ExitCode> {
  const { readInput } = await import('../read-input.ts');
  const { name, text } = await readInput(path, streams);
  const report = isTreaty(text)
    ? await checkTreaty(name, text, options)
    : await checkRegister(name, text, options, streams);
  if (options.json === true) writeJson(streams, report);
  else await printReport(report, streams);
  if (report.issues.length > 0) return EXIT.badInput;
  return report.refusals.length + report.remarks.length > 0 ? EXIT.findings : EXIT.answered;
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
  const parsed = parseTreatyJson(text);
  const report: Report = { file, holds: 'treaty', summary: 'a treaty', issues: [], refusals: [], remarks: [] };
  if (!parsed.ok) return { ...report, issues: parsed.issues };
  return { ...report, summary: `the treaty ${parsed.value.id}, ${parsed.value.title}` };
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
    lines.push(
      '',
      page.paragraph(`${page.bold('no effect')}  ${renderAct(act, nameOfParticipant)} (${cite(article)})`),
    );
    lines.push(page.paragraph(`${reason} ${remedy}`, '  '));
  }
  for (const { act, article, says } of report.remarks) {
    lines.push('', page.paragraph(`${page.bold('remark')}  ${renderAct(act, nameOfParticipant)} (${cite(article)})`));
    lines.push(page.paragraph(says, '  '));
  }
  const findings = report.refusals.length + report.remarks.length;
  lines.push('', findings === 0 ? 'Nothing to report.' : `${countOf(findings, 'finding')}.`);
  streams.stdout.write(`${lines.join('\n')}\n`);
}
