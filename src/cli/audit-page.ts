import { type AuditCounts, KNOWN_ERRORS, type RowFinding } from '../conformance.ts';
import { assertNever, nameOfParticipant } from '../index.ts';
import {
  type AuditedTreaty,
  type AuditOptions,
  type AuditWriter,
  articleOf,
  isListed,
  ledgerOf,
} from './audit-writer.ts';
import { cite, countOf, openPage, type Page } from './page.ts';
import { setBasis } from './print-answer.ts';
import type { Streams } from './streams.ts';

/** Writes an audit for a person: under each treaty its findings, and at the end how many there are of what. */
export function openAuditPage(
  write: (text: string) => void,
  file: string,
  options: AuditOptions,
  streams: Streams,
): AuditWriter {
  const page = openPage(streams);
  return {
    begin: () => {},
    treaty: (part) => {
      const listed = part.findings.filter((finding) => isListed(finding, options));
      if (listed.length === 0) return;
      // Lines stand under each other where their numbers do.
      const digits = String(listed.at(-1)?.row.line ?? 0).length;
      const lines = listed.flatMap((finding) => setFinding(page, part, finding, digits, options, streams));
      write(`${[page.bold(part.treaty.id), ...lines, '', ''].join('\n')}`);
    },
    end: (counts) => write(`${setCounts(page, file, counts, options).join('\n')}\n`),
  };
}

function setFinding(
  page: Page,
  part: AuditedTreaty,
  finding: RowFinding,
  digits: number,
  options: AuditOptions,
  streams: Streams,
): readonly string[] {
  const { participant, kind, on, line } = finding.row;
  const first = `  line ${String(line).padStart(digits)}  `;
  const indent = ' '.repeat(first.length);
  const act = `${nameOfParticipant(participant)}, ${kind.replaceAll('-', ' ')}${on === undefined ? '' : ` of ${on}`}`;
  const text = page.paragraph(`${act}: ${says(page, part, finding)}`, indent, page.dim(first));
  if (options.steps !== true || finding.answer === undefined) return [text];
  const inner = openPage({ ...streams, stdout: { ...streams.stdout, columns: page.width - first.length } });
  const steps = setBasis(inner, finding.answer.basis).flatMap((each) => each.split('\n'));
  return [text, ...steps.slice(1).map((each) => `${indent}${each}`)];
}

function says(page: Page, part: AuditedTreaty, finding: RowFinding): string {
  const { row } = finding;
  const article = articleOf(finding);
  const cited = article === '' ? '' : ` (${cite(article)})`;
  const stored = `${page.bold(row.published ?? 'no date')} stored`;
  switch (finding.verdict) {
    case 'disagreed': {
      const { computed, days } = finding;
      const off = `${countOf(Math.abs(days), 'day')} too ${days > 0 ? 'late' : 'early'}`;
      return `${stored}, ${page.bold(computed)} computed${cited}: ${off}.${why(part, finding)}`;
    }
    case 'filled':
      return `no date stored, ${page.bold(finding.computed)} computed${cited}.`;
    case 'open':
      return `${stored}, and it is open what follows${cited}. ${finding.why}${why(part, finding)}`;
    case 'refused': {
      const { reason, remedy } = finding.refusal;
      return `${page.bold('no effect')}${row.published === undefined ? '' : `, ${row.published} stored`}${cited}. ${reason} ${remedy}`;
    }
    case 'agreed':
    case 'agreed-under-reading':
      return `${stored}, which is the computed date${cited}.`;
    default:
      return assertNever(finding);
  }
}

/** What is known of a date that differs: from the ledger or, the likeliest first, the errors that lead to it. */
function why(part: AuditedTreaty, finding: Extract<RowFinding, { readonly causes: unknown }>): string {
  const ledger = ledgerOf(part, finding);
  if (ledger !== undefined) return ` Known: ${ledger.reason}`;
  const [cause] = finding.causes;
  if (cause === undefined) return finding.verdict === 'open' ? '' : ' No known error leads to it.';
  const words = KNOWN_ERRORS[cause];
  return ` ${words.charAt(0).toUpperCase()}${words.slice(1)}.`;
}

function setCounts(
  page: Page,
  file: string,
  { rows, treaties, verdicts, withoutDate, findings }: AuditCounts,
  { proposals }: AuditOptions,
): readonly string[] {
  const how = proposals === true ? '' : ' (--proposals lists them)';
  const counted = [
    [verdicts.agreed, 'with the computed date'],
    [verdicts['agreed-under-reading'], 'with the date of another reading'],
    [verdicts.disagreed, 'with another date'],
    [verdicts.filled, `without a date stored, for which one is proposed${how}`],
    [verdicts.open, 'for which no single date follows'],
    [verdicts.refused, 'of acts without effect'],
    [withoutDate, 'that need no date, such as signatures'],
  ] as const;
  const shown = counted.filter(([count]) => count > 0).map(([count, words]) => [grouped(count), words] as const);
  const width = Math.max(0, ...shown.map(([count]) => count.length));
  return [
    page.paragraph(
      `${file}: ${grouped(rows)} ${rows === 1 ? 'row' : 'rows'} of ${countOf(treaties, 'treaty', 'treaties')}.`,
    ),
    ...shown.map(([count, words]) => page.paragraph(words, ' '.repeat(width + 4), `  ${count.padStart(width)}  `)),
    findings === 0 ? 'Nothing to report.' : `${grouped(findings)} ${findings === 1 ? 'finding' : 'findings'}.`,
  ];
}

function grouped(count: number): string {
  return String(count).replaceAll(/\B(?=(?:\d{3})+$)/g, ',');
}
