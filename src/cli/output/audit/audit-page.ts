import type { RowFinding } from '../../../conformance.ts';
import { assertNever } from '../../../index.ts';
import { nameOfParticipant } from '../../../participants.ts';
import type { Session } from '../../command.ts';
import { countOf, openPage, type Page, renderArticle } from '../page.ts';
import { renderError } from '../render-error.ts';
import { renderNumber } from '../render-number.ts';
import { renderText, renderTexts } from '../render-text.ts';
import { setBasis } from '../set-answer.ts';
import { setAuditCounts } from './audit-summary.ts';
import {
  type AuditedTreaty,
  type AuditHeader,
  type AuditOptions,
  type AuditWriter,
  articleOf,
  isListed,
  ledgerOf,
  sayFromRecord,
} from './audit-writer.ts';

/** How many findings a person is shown; nobody reads more before mending what they have in common. */
const MOST_LISTED = 100;

/**
 * Writes an audit for a person: under each treaty its findings, up to a hundred in all unless all are asked for, and at the end how
 * many there are of what.
 */
export function openAuditPage(
  write: (text: string) => void,
  file: string,
  options: AuditOptions,
  session: Session,
): AuditWriter {
  const page = openPage(session);
  const most = options.all === true ? Number.POSITIVE_INFINITY : MOST_LISTED;
  let unread: AuditHeader['unread'] = [];
  let found = 0;
  return {
    begin: (header) => {
      unread = header.unread;
    },
    treaty: (part) => {
      const all = part.findings.filter((finding) => isListed(finding, options));
      const listed = all.slice(0, Math.max(0, most - found));
      found += all.length;
      const remark = part.fromRecord.length === 0 ? [] : [page.paragraph(sayFromRecord(part.fromRecord), '  ', '  ')];
      if (listed.length === 0 && remark.length === 0) return;
      // Lines stand under each other where their numbers do.
      const digits = String(listed.at(-1)?.row.line ?? 0).length;
      const lines = listed.flatMap((finding) => setFinding(page, part, finding, digits, options, session));
      write(`${[page.bold(part.treaty.id), ...remark, ...lines, '', ''].join('\n')}`);
    },
    end: (counts) => {
      const more = found - most;
      const says =
        more === 1
          ? 'and 1 more: --all lists it, and --json and --csv have every one.'
          : `and ${renderNumber(more)} more: --all lists them, and --json and --csv have them all.`;
      const lines = [
        ...(more > 0 ? [page.paragraph(says), ''] : []),
        ...setAuditCounts(page, file, counts, unread, options),
      ];
      write(`${lines.join('\n')}\n`);
    },
  };
}

function setFinding(
  page: Page,
  part: AuditedTreaty,
  finding: RowFinding,
  digits: number,
  options: AuditOptions,
  session: Session,
): readonly string[] {
  const { participant, kind, on, line } = finding.row;
  const corrected = 'correctedTo' in finding ? `, corrected to ${finding.correctedTo}` : '';
  const first = `  line ${String(line).padStart(digits)}  `;
  const indent = ' '.repeat(first.length);
  const who = participant === undefined ? '' : `${nameOfParticipant(participant)}, `;
  const act = `${who}${kind.replaceAll('-', ' ')}${on === undefined ? '' : ` of ${on}${corrected}`}`;
  const text = page.paragraph(`${act}: ${says(page, part, finding, options)}`, indent, page.dim(first));
  if (options.steps !== true || finding.answer === undefined) return [text];
  const inner = openPage({
    env: session.env,
    words: session.words,
    stdout: { ...session.stdout, columns: page.width - first.length },
  });
  const steps = setBasis(inner, finding.answer.basis).flatMap((each) => each.split('\n'));
  return [text, ...steps.slice(1).map((each) => `${indent}${each}`)];
}

function says(page: Page, part: AuditedTreaty, finding: RowFinding, options: AuditOptions): string {
  const { row } = finding;
  const article = articleOf(finding);
  const cited = article === '' ? '' : ` (${renderArticle(article)})`;
  const stored = `${page.bold(row.published ?? 'no date')} stored`;
  switch (finding.verdict) {
    case 'disagreed': {
      const { computed, days } = finding;
      const off = countOf(Math.abs(days), 'day');
      return days > 0
        ? `${stored}, ${page.bold(computed)} computed${cited}: ${off} too late.${why(part, finding, options)}`
        : `${stored}, ${page.bold(computed)} computed${cited}: ${off} too early.${why(part, finding, options)}`;
    }
    case 'filled':
      return `no date stored, ${page.bold(finding.computed)} computed${cited}.`;
    case 'open':
      return finding.reason === 'no-candidate'
        ? `${stored}, which does not follow, though it is open what does${cited}. ${renderText(finding.why)}${why(part, finding, options)}`
        : `${stored}, and it is open what follows${cited}. ${renderText(finding.why)}${why(part, finding, options)}`;
    case 'refused': {
      const { reason, remedy } = finding.refusal;
      return `${page.bold('no effect')}${row.published === undefined ? '' : `, ${row.published} stored`}${cited}. ${renderTexts([reason, remedy])}`;
    }
    case 'agreed':
    case 'agreed-under-reading':
      return `${stored}, which is the computed date${cited}.`;
    default:
      return assertNever(finding);
  }
}

/** What is known of a date that differs: from the ledger or, the likeliest first, the errors that lead to it. */
function why(
  part: AuditedTreaty,
  finding: Extract<RowFinding, { readonly causes: unknown }>,
  options: AuditOptions,
): string {
  const ledger = ledgerOf(part, finding, options);
  if (ledger !== undefined) return ` Known: ${ledger.reason}`;
  const [cause] = finding.causes;
  if (cause === undefined) return finding.verdict === 'open' ? '' : ' No known error leads to it.';
  const words = renderError(cause);
  return ` ${words.charAt(0).toUpperCase()}${words.slice(1)}.`;
}
